package fr.egide.territory;

/// What the official geography of this installation holds; `year` is that of its codes.
public record GeographyEdition(int year, long communes, long municipalArrondissements, int formerCodes, int epci,
        int ept, int arrondissements, int departements, int regions) {

    static GeographyEdition of(Geography geography) {
        long parts = geography.all().stream().filter(commune -> commune.parent() != null).count();
        return new GeographyEdition(geography.year(), geography.all().size() - parts, parts, geography.today().size(),
                geography.epci().size(), geography.ept().size(), geography.arrondissements().size(),
                geography.departements().size(), geography.regions().size());
    }
}
