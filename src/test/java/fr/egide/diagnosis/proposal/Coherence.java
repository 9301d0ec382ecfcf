package fr.egide.diagnosis.proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.proposal.ProposalView.MemberRow;
import fr.egide.diagnosis.proposal.ProposalView.OptionRow;
import fr.egide.diagnosis.proposal.ProposalView.SeriesRow;
import fr.egide.statistics.region.CoMembership;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/// Holds that what a proposal says, shows on its table and compares is one and the same, wherever it is made.
@Component
class Coherence {

    private final ProposalWords words;
    private final Territories territories;
    private final Formats formats;

    Coherence(ProposalWords words, Territories territories, Formats formats) {
        this.words = words;
        this.territories = territories;
        this.formats = formats;
    }

    ProposalView check(Examination examination) {
        Proposal proposal = examination.proposal();
        Option chosen = examination.chosen();
        assertThat(proposal.core()).contains(proposal.seed().code()).isEqualTo(chosen.communes());
        assertThat(chosen.measures().pieces()).as("of one piece").isEqualTo(1);
        assertThat(proposal.of(Member.Place.CORE)).allSatisfy(
                member -> assertThat(member.share()).isGreaterThanOrEqualTo(CoMembership.FRINGE));
        ProposalView view = words.view(territories.get(TerritoryRef.commune(proposal.seed().code())), examination);
        saysWhatItsTableShows(view, chosen);
        departsAlikeInSentenceTableAndSeries(view, chosen);
        comparesWithTheGroupingAndTheDepartement(view, proposal.seed());
        return view;
    }

    private void saysWhatItsTableShows(ProposalView view, Option chosen) {
        List<MemberRow> inside = view.rows().stream().filter(MemberRow::inside).toList();
        assertThat(inside).extracting(MemberRow::code).containsExactlyInAnyOrderElementsOf(chosen.communes());
        assertThat(inside).allSatisfy(row -> assertThat(row.place()).isEqualTo("CORE"));
        long population = territories.communes(inside.stream().map(MemberRow::code).toList()).stream()
                .mapToLong(Commune::population).sum();
        assertThat(view.sentences().getFirst()).contains(formats.integer(population) + " habitants");
        assertThat(view.options().getFirst().communes()).isEqualTo(formats.integer(inside.size()));
        assertThat(view.options().getFirst().population()).isEqualTo(formats.integer(population));
    }

    private static void departsAlikeInSentenceTableAndSeries(ProposalView view, Option chosen) {
        Set<String> departing = chosen.measures().each().stream().flatMap(one -> one.departing().stream())
                .map(Alikeness.Departure::commune).collect(Collectors.toSet());
        assertThat(view.rows().stream().filter(row -> !row.departs().isEmpty()).map(MemberRow::code))
                .containsExactlyInAnyOrderElementsOf(departing);
        view.rows().stream().filter(row -> departing.contains(row.code())).forEach(row -> {
            assertThat(String.join(" ", view.sentences())).contains(row.name());
            assertThat(view.series()).extracting(SeriesRow::departing).anyMatch(said -> said.contains(row.name()));
        });
    }

    private void comparesWithTheGroupingAndTheDepartement(ProposalView view, Commune seed) {
        for (TerritoryRef ref : List.of(TerritoryRef.parse("epci:" + seed.epci()),
                TerritoryRef.departement(seed.departement()))) {
            assertThat(view.options()).filteredOn(option -> ref.toString().equals(option.ref())).singleElement()
                    .extracting(OptionRow::communes)
                    .isEqualTo(formats.integer(territories.get(ref).communes().size()));
        }
    }
}
