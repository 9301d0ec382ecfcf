package fr.egide.territory;

import java.util.Locale;
import java.util.stream.Stream;

import fr.egide.web.Refusal;

/// What names a territory: a kind and an official code, written `commune:31555`, `epci:243100518`, `france:FR`.
public record TerritoryRef(Kind kind, String code) {

    /// Kinds of territory; a PERIMETER is a set of communes made here.
    public enum Kind {
        COMMUNE, EPCI, EPT, ARRONDISSEMENT, DEPARTEMENT, REGION, FRANCE, PERIMETER;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final TerritoryRef FRANCE = new TerritoryRef(Kind.FRANCE, "FR");

    public static TerritoryRef commune(String code) {
        return new TerritoryRef(Kind.COMMUNE, code);
    }

    public static TerritoryRef departement(String code) {
        return new TerritoryRef(Kind.DEPARTEMENT, code);
    }

    public static TerritoryRef region(String code) {
        return new TerritoryRef(Kind.REGION, code);
    }

    /// @throws Refusal 400 `TER-001` when the text isn't `kind:code`
    public static TerritoryRef parse(String text) {
        int colon = text.indexOf(':');
        return Stream.of(Kind.values()).filter(kind -> colon > 0 && kind.slug().equals(text.substring(0, colon)))
                .findFirst().map(kind -> new TerritoryRef(kind, code(kind, text.substring(colon + 1))))
                .orElseThrow(() -> new Refusal(org.springframework.http.HttpStatus.BAD_REQUEST, "TER-001", text));
    }

    /// Letters of official codes are capitals (2A004), however they are typed.
    private static String code(Kind kind, String typed) {
        return kind == Kind.PERIMETER ? typed : typed.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return kind.slug() + ":" + code;
    }
}
