package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.diagnosis.proposal.Member.Place;
import fr.egide.diagnosis.proposal.ProposalView.Swatch;
import fr.egide.territory.contour.CommuneGraph;
import fr.egide.territory.contour.CommuneMap;
import fr.egide.territory.contour.CommuneMaps;
import fr.egide.web.Texts;
import fr.egide.web.chart.AreaMap;
import fr.egide.web.chart.AreaMap.Fill;
import fr.egide.web.chart.AreaMap.Look;

/// Draws a proposal: core, fringe, others near by, the EPCI as a line, a hatch where nothing is published.
@Component
class ProposalMap {

    private static final String KEY = "diagnosis.proposal.";
    private static final Map<Place, Fill> FILLS = Map.of(Place.CORE, Fill.SHADE_5, Place.FRINGE, Fill.SHADE_3,
            Place.EXCLUDED, Fill.SHADE_1);
    /// Around the EPCI, what the visitor made of the proposal, the seed.
    private static final List<Line> LINES = List.of(new Line("grouping-line", Look.AMBER_LINE),
            new Line("option.ADJUSTED", Look.BRICK_LINE), new Line("is-seed", Look.INK_LINE));

    private final CommuneMaps maps;
    private final Measuring measuring;
    private final Texts texts;

    ProposalMap(CommuneMaps maps, Measuring measuring, Texts texts) {
        this.maps = maps;
        this.measuring = measuring;
        this.texts = texts;
    }

    private record Line(String key, Look look) {}

    /// SVG; blank where no contour is loaded.
    String draw(Examination examination, Set<String> near) {
        Proposal proposal = examination.proposal();
        List<String> grouping = measuring.grouping(proposal.seed());
        Map<String, Member> members = proposal.members().stream()
                .collect(Collectors.toMap(member -> member.commune().code(), Function.identity()));
        Set<String> drawn = new TreeSet<>(near);
        drawn.addAll(grouping);
        drawn.addAll(examination.chosen().communes());
        List<String> chosen = examination.choice().isAdjusted() ? examination.chosen().communes() : List.of();
        return maps.find(drawn, List.of(grouping, chosen, List.of(proposal.seed().code())))
                .map(map -> AreaMap.of("proposal", map.width(), map.height(),
                        map.shapes().stream().map(shape -> area(proposal, shape, members.get(shape.code()))).toList(),
                        layers(proposal, map), texts.text(KEY + "map", proposal.seed().name())))
                .orElse("");
    }

    private AreaMap.Area area(Proposal proposal, CommuneMap.Shape shape, @Nullable Member member) {
        Place place = member == null ? Place.EXCLUDED : member.place();
        return new AreaMap.Area(texts.text(
                KEY + (proposal.ground().hasOwnData(shape.code()) ? "map.area" : "map.area-unread"), shape.name(),
                texts.text(KEY + "place." + place)), shape.path(), fill(place), false);
    }

    private static List<AreaMap.Layer> layers(Proposal proposal, CommuneMap map) {
        return Stream.concat(
                map.shapes().stream().filter(shape -> !proposal.ground().hasOwnData(shape.code()))
                        .map(shape -> new AreaMap.Layer(shape.path(), Look.VEIL)),
                IntStream.range(0, LINES.size())
                        .mapToObj(i -> new AreaMap.Layer(map.rings().get(i), LINES.get(i).look())))
                .toList();
    }

    List<Swatch> legend() {
        List<Swatch> legend = new ArrayList<>();
        for (Place place : Place.values()) {
            legend.add(new Swatch(AreaMap.swatch(fill(place)), texts.text(KEY + "place." + place)));
        }
        legend.add(new Swatch(AreaMap.swatch(Fill.HATCHED), texts.text(KEY + "unread")));
        LINES.forEach(line -> legend.add(
                new Swatch(AreaMap.swatch(line.look()), texts.text(KEY + line.key()))));
        return legend;
    }

    /// Communes of the proposal and of the choice, with those that touch them.
    static Set<String> near(Examination examination) {
        Set<String> inside = new TreeSet<>(examination.chosen().communes());
        examination.proposal().members().stream().filter(member -> member.place() != Place.EXCLUDED)
                .forEach(member -> inside.add(member.commune().code()));
        CommuneGraph graph = examination.proposal().ground().graph();
        Set<String> near = new TreeSet<>(inside);
        graph.links().forEach(link -> {
            String one = graph.communes().get(link.one()).code();
            String other = graph.communes().get(link.other()).code();
            if (inside.contains(one) || inside.contains(other)) {
                near.add(one);
                near.add(other);
            }
        });
        return near;
    }

    private static Fill fill(Place place) {
        return FILLS.getOrDefault(place, Fill.BLANK);
    }
}
