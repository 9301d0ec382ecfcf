package fr.egide.partner;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.territory.TypedTerritory;
import fr.egide.web.Refusal;

/// Between what is typed of a commune's force and what is kept.
@Component
public class ForceReader {

    private final Territories territories;
    private final TypedTerritory typed;

    ForceReader(Territories territories, TypedTerritory typed) {
        this.territories = territories;
        this.typed = typed;
    }

    /// @param commune code or name
    /// @param problems what is wrong, by field
    public @Nullable CompetentForce read(String commune, String force, String since, String source, int version,
            Map<String, Refusal> problems) {
        String code = Typed.attempt("commune", () -> commune(Typed.kept(commune)), problems);
        Force said = Typed.attempt("force", () -> force(Typed.kept(force)), problems);
        LocalDate day = Typed.attempt("since", () -> Typed.date(Typed.kept(since)), problems);
        String from = Typed.attempt("source", () -> source(Typed.kept(source)), problems);
        return !problems.isEmpty() || code == null || said == null || from == null
                ? null
                : new CompetentForce(code, said, day, from, version);
    }

    private String commune(String text) {
        return territories.findCommune(text).map(Commune::code).or(() -> named(text))
                .orElseThrow(() -> Refusal.unprocessable("PAR-072", text));
    }

    private Optional<String> named(String text) {
        return typed.find("", text).map(Territory::ref).filter(ref -> ref.kind() == TerritoryRef.Kind.COMMUNE)
                .map(TerritoryRef::code);
    }

    private static Force force(String text) {
        String plain = PlainName.of(text);
        return Stream.of(Force.values()).filter(force -> PlainName.of(force.name()).equals(plain)
                || plain.equals(force == Force.POLICE ? "police nationale" : "gendarmerie nationale")
                || plain.equals(force == Force.POLICE ? "pn" : "gn")).findFirst()
                .orElseThrow(() -> Refusal.unprocessable("PAR-073", text));
    }

    private static String source(String text) {
        if (text.isEmpty()) {
            throw Refusal.unprocessable("PAR-074");
        }
        return Typed.line(text);
    }
}
