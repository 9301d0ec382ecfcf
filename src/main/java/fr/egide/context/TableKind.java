package fr.egide.context;

/// What a table is about, who makes it and under which licence.
///
/// `exhaustive` tables list whatever exists: a commune of France that isn't in one has none.
public enum TableKind {

    /// The geography on board: never imported.
    GEOGRAPHY("INSEE", TableKind.OPEN, true),
    INCOME("INSEE, Filosofi", TableKind.OPEN, false),
    UNEMPLOYMENT("INSEE, taux de chômage localisés", TableKind.OPEN, false),
    SOCIAL_HOUSING("Ministère chargé du logement", TableKind.OPEN, false),
    FACILITIES("INSEE, base permanente des équipements", TableKind.OPEN, true),
    PRIORITY_DISTRICTS("ANCT", TableKind.OPEN, true),
    /// Zones come without commune codes and some aren't placed: nothing can be said of a commune that isn't named.
    RECONQUEST_DISTRICTS("Ministère de l’Intérieur", TableKind.OPEN, false),
    PROGRAMMES("ANCT", TableKind.OPEN, true),
    MUNICIPAL_POLICE("Ministère de l’Intérieur", TableKind.OPEN, false),
    /// Groupings that hold the competence: a grouping that isn't listed doesn't.
    PREVENTION_COMPETENCE("DGCL, Banatic", TableKind.OPEN, true),
    /// Counts by police and gendarmerie service, never joined to the communes.
    SERVICE_ACTIVITY("Ministère de l’Intérieur, état 4001", TableKind.OPEN, false),
    /// Our own model: a column of commune codes, one column a variable.
    PLAIN("", "", false);

    private static final String OPEN = "Licence Ouverte 2.0";

    private final String producer;
    private final String licence;
    private final boolean exhaustive;

    TableKind(String producer, String licence, boolean exhaustive) {
        this.producer = producer;
        this.licence = licence;
        this.exhaustive = exhaustive;
    }

    public String producer() {
        return producer;
    }

    public String licence() {
        return licence;
    }

    public boolean exhaustive() {
        return exhaustive;
    }
}
