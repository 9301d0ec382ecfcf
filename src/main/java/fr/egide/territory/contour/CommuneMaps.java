package fr.egide.territory.contour;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;

/// Maps of the communes of a territory, where contours are loaded: those of the newest year that knows one of them, under
/// the codes of that year.
@Component
public class CommuneMaps {

    private static final int MOST_COMMUNES = 1_000;

    private final ContourStore store;
    private final Territories territories;

    CommuneMaps(ContourStore store, Territories territories) {
        this.store = store;
        this.territories = territories;
    }

    /// Nothing where no contour is loaded, or for more communes than a page can show.
    public Optional<CommuneMap> find(Territory territory) {
        if (territory.communes().size() > MOST_COMMUNES) {
            return Optional.empty();
        }
        List<String> codes = codesOfAnyYear(territories.communes(territory.communes()));
        OptionalInt year = store.newestYear(codes);
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(draw(year.getAsInt(), store.outlines(year.getAsInt(), codes), territory.communes()));
    }

    private static List<String> codesOfAnyYear(Collection<Commune> communes) {
        return communes.stream()
                .flatMap(commune -> Stream.concat(Stream.of(commune.code()), commune.formerCodes().stream())).toList();
    }

    private CommuneMap draw(int year, List<Contour> outlines, List<String> communes) {
        Envelope box = new Envelope();
        outlines.forEach(outline -> box.expandToInclude(outline.geometry().getEnvelopeInternal()));
        MapScale scale = MapScale.of(box);
        List<CommuneMap.Shape> shapes = outlines.stream().map(outline -> new CommuneMap.Shape(
                territories.currentCode(outline.code()).orElse(outline.code()), outline.name(),
                scale.path(outline.geometry()))).toList();
        Set<String> drawn = shapes.stream().map(CommuneMap.Shape::code).collect(Collectors.toSet());
        return new CommuneMap(year, scale.width(), scale.height(), shapes,
                (int) communes.stream().filter(code -> !drawn.contains(code)).count());
    }
}
