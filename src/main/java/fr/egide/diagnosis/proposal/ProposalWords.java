package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.proposal.ProposalView.MemberRow;
import fr.egide.diagnosis.proposal.ProposalView.SeriesRow;
import fr.egide.statistics.comparison.Homogeneity;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Says an examined proposal.
@Component
class ProposalWords {

    private static final String KEY = "diagnosis.proposal.";

    private final ProposalMap map;
    private final MemberRows members;
    private final OptionWords options;
    private final ProposalSources sources;
    private final Territories territories;
    private final Texts texts;
    private final Formats formats;

    ProposalWords(ProposalMap map, MemberRows members, OptionWords options, ProposalSources sources,
            Territories territories, Texts texts, Formats formats) {
        this.map = map;
        this.members = members;
        this.options = options;
        this.sources = sources;
        this.territories = territories;
        this.texts = texts;
        this.formats = formats;
    }

    ProposalView view(Territory territory, Examination examination) {
        Proposal proposal = examination.proposal();
        Set<String> near = ProposalMap.near(examination);
        Set<String> inside = MemberRows.inside(examination);
        List<MemberRow> rows = members.of(examination, territory.ref(), inside);
        return new ProposalView(territory, proposal.seed().code(), proposal.seed().name(), examination.choice(),
                sentences(examination), map.draw(examination, near), map.legend(),
                rows.stream().filter(row -> near.contains(row.code())).toList(),
                rows.stream().filter(row -> !near.contains(row.code())).toList(),
                examination.chosen().measures().each().stream().map(this::series).toList(),
                examination.options().stream().map(options::row).toList(),
                examination.choice().isAdjusted()
                        ? ProposalAddress.of(territory.ref(),
                                new Choice(examination.choice().limits(), List.of(), List.of()))
                        : "",
                sources.weighed(proposal), sources.of(proposal));
    }

    /// What the chosen perimeter is: the first sentence stands alone in a contract.
    List<String> sentences(Examination examination) {
        List<String> sentences = new ArrayList<>();
        Measures measures = examination.chosen().measures();
        Proposal proposal = examination.proposal();
        sentences.add(size(measures, proposal));
        if (proposal.members().size() == 1) {
            sentences.add(texts.text(KEY + "island", proposal.seed().name()));
        } else if (!proposal.telling()) {
            sentences.add(texts.text(KEY + "nothing-told", proposal.seed().name()));
        } else if (proposal.core().size() == 1) {
            sentences.add(texts.text(KEY + "alone", proposal.seed().name()));
        } else if (!proposal.ground().hasOwnData(proposal.seed().code())) {
            sentences.add(texts.text(KEY + "context-alone", proposal.seed().name()));
        }
        if (measures.communes() > 1) {
            sentences.add(departures(measures));
        }
        List<Member> fringe = proposal.of(Member.Place.FRINGE);
        if (!fringe.isEmpty()) {
            sentences.add(texts.text(KEY + "fringe", fringe.size(),
                    fringe.stream().map(member -> member.commune().name()).collect(Collectors.joining(", "))));
        }
        if (measures.pieces() > 1) {
            sentences.add(texts.text(KEY + "in-pieces", measures.pieces()));
        }
        return sentences;
    }

    private String size(Measures measures, Proposal proposal) {
        String size = texts.text(KEY + "size", measures.communes(), formats.integer(measures.communes()),
                formats.integer(measures.population()));
        String epci = proposal.seed().epci();
        Double share = measures.ofGrouping();
        return epci == null || share == null
                ? texts.text(KEY + "size.alone", size)
                : texts.text(KEY + "size.share", size, formats.percent(share, 0), territories.findGrouping(epci)
                        .map(fr.egide.territory.Grouping::name).orElse(epci));
    }

    private String departures(Measures measures) {
        List<Alikeness> read = measures.each().stream().filter(one -> one.homogeneity() != null).toList();
        if (read.isEmpty()) {
            return texts.text(KEY + "departs.unread");
        }
        String said = read.stream().filter(one -> !one.departing().isEmpty()).map(one -> texts.text(KEY + "departs",
                one.departing().size(), formats.integer(one.departing().size()), one.indicator().label(),
                one.departing().stream().map(Alikeness.Departure::commune).map(this::name)
                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(" ; "));
        return said.isEmpty() ? texts.text(KEY + "departs.none") : texts.text(KEY + "departs.some", said);
    }

    private SeriesRow series(Alikeness one) {
        Homogeneity spread = one.homogeneity();
        String verdict = spread == null
                ? texts.text(KEY + "series.unread")
                : texts.text(KEY + "series.counts", one.alike(), one.departing().size(), one.unsure(), one.unread());
        return new SeriesRow(one.indicator().label(),
                spread == null ? texts.text(KEY + "unsaid") : formats.percent(spread.i2(), 0), verdict,
                one.departing().stream().map(departure -> texts.text(
                        KEY + (departure.above() ? "series.above" : "series.below"), name(departure.commune())))
                        .collect(Collectors.joining(", ")));
    }

    private String name(String code) {
        return territories.findCommune(code).map(commune -> commune.name()).orElse(code);
    }
}
