package fr.egide.territory.contour;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Component;

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
        return find(territory.communes(), List.of());
    }

    /// @param communes codes of those drawn
    /// @param ringed sets of codes around each of which a line is drawn
    /// @return nothing where no contour is loaded, or for more communes than a page can show
    public Optional<CommuneMap> find(Collection<String> communes, List<? extends Collection<String>> ringed) {
        if (communes.size() > MOST_COMMUNES) {
            return Optional.empty();
        }
        List<String> codes = GraphWalk.codesOfAnyYear(territories.communes(communes));
        OptionalInt year = store.newestYear(codes);
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(draw(year.getAsInt(), store.outlines(year.getAsInt(), codes), communes, ringed));
    }

    private CommuneMap draw(int year, List<Contour> outlines, Collection<String> communes,
            List<? extends Collection<String>> ringed) {
        Envelope box = new Envelope();
        outlines.forEach(outline -> box.expandToInclude(outline.geometry().getEnvelopeInternal()));
        MapScale scale = MapScale.of(box);
        Map<Contour, String> today = new LinkedHashMap<>();
        outlines.forEach(outline -> territories.currentCode(outline.code())
                .ifPresent(code -> today.put(outline, code)));
        return new CommuneMap(year, scale.width(), scale.height(),
                outlines.stream().map(outline -> new CommuneMap.Shape(today.getOrDefault(outline, outline.code()),
                        outline.name(), scale.path(outline.geometry()))).toList(),
                ringed.stream().map(ring -> outlines.stream().filter(outline -> ring.contains(today.get(outline)))
                        .map(Contour::geometry).toList())
                        .map(inside -> inside.isEmpty() ? "" : scale.path(OverlayNGRobust.union(inside))).toList(),
                (int) communes.stream().filter(code -> !today.containsValue(code)).count());
    }
}
