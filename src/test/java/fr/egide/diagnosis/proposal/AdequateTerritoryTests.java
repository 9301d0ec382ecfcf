package fr.egide.diagnosis.proposal;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.EgideTest;
import fr.egide.diagnosis.proposal.Member.Place;
import fr.egide.recordedcrime.LoadedEditions;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;

import static org.assertj.core.api.Assertions.assertThat;

/// Around the middle of an invented chessboard, the communes alike are those of the block it stands in.
@EgideTest
@Import({InventedCantal.class, LoadedEditions.class, Coherence.class})
class AdequateTerritoryTests {

    private static final Set<Integer> BLOCK = Set.of(16, 17, 18, 23, 24, 25, 30, 31, 32);
    private static final Limits FREE = new Limits(20, 5_000_000, 1);

    @Autowired
    InventedCantal cantal;
    @Autowired
    AdequateTerritories proposals;
    @Autowired
    Examinations examinations;
    @Autowired
    Coherence coherence;
    @Autowired
    Territories territories;

    @BeforeEach
    void drawsTheMap() throws IOException {
        cantal.loadNeighbours();
    }

    @AfterEach
    void forgetsTheFigures() {
        cantal.forget();
    }

    @Test
    void proposesTheBlockOfCommunesWithTheSameDifficulties() throws IOException {
        cantal.loadFigures(BLOCK::contains, _ -> false);

        Proposal proposal = propose(FREE);

        assertThat(proposal.core()).containsExactlyElementsOf(codes(BLOCK));
        assertThat(proposal.ground().years()).containsExactly(2021, 2022, 2023);
        assertThat(member(proposal, 0).place()).isEqualTo(Place.EXCLUDED);
        assertThat(member(proposal, 17).nearest()).containsExactlyInAnyOrder("burglary", "violence");
        assertThat(member(proposal, 10).farthest()).containsExactlyInAnyOrder("burglary", "violence");
    }

    @Test
    void givesTheSameProposalOnOneThreadAsOnSeveral() throws IOException {
        cantal.loadFigures(BLOCK::contains, _ -> false);
        Proposal several = propose(FREE);

        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            assertThat(alone.submit(() -> propose(FREE)).join().members()).isEqualTo(several.members());
        }
        assertThat(propose(FREE).members()).isEqualTo(several.members());
    }

    @Test
    void staysWithinItsCeilings() throws IOException {
        cantal.loadFigures(BLOCK::contains, _ -> false);

        assertThat(propose(new Limits(4, 5_000_000, 1)).core()).hasSizeLessThanOrEqualTo(4)
                .contains(cantal.seed().code());
        assertThat(propose(new Limits(20, 1, 1)).core()).containsExactly(cantal.seed().code());
    }

    @Test
    void neverReadsAWithheldFigureAsFewFacts() throws IOException {
        cantal.loadFigures(BLOCK::contains, i -> i == 17);

        Member withheld = member(propose(FREE), 17);

        assertThat(withheld.hasOwnData()).isFalse();
        assertThat(withheld.ownWeight()).isZero();
        assertThat(withheld.farthest()).isEmpty();
    }

    @Test
    void proposesNothingButTheSeedWhereEverythingIsWithheld() throws IOException {
        cantal.loadFigures(BLOCK::contains, _ -> true);

        Proposal proposal = propose(FREE);

        assertThat(proposal.telling()).isFalse();
        assertThat(proposal.core()).containsExactly(cantal.seed().code());
        Measures measures = examine(new Choice(Limits.usual(cantal.seed()), List.of(), List.of())).chosen().measures();
        assertThat(measures.homogeneity()).isNull();
        assertThat(measures.ofDepartement()).isNull();
        assertThat(measures.own()).isZero();
    }

    @Test
    void measuresEachPerimeterAndWhatTheUserMakesOfIt() throws IOException {
        cantal.loadFigures(BLOCK::contains, _ -> false);
        String far = codes(Set.of(0)).getFirst();

        Examination as = examine(new Choice(FREE, List.of(), List.of()));
        Examination changed = examine(new Choice(FREE, List.of(far), List.of(codes(Set.of(16)).getFirst())));

        assertThat(as.options()).extracting(Option::kind).startsWith(Option.Kind.PROPOSAL)
                .endsWith(Option.Kind.DEPARTEMENT).doesNotContain(Option.Kind.ADJUSTED);
        Measures proposed = as.chosen().measures();
        assertThat(proposed.communes()).isEqualTo(9);
        assertThat(proposed.pieces()).isEqualTo(1);
        assertThat(proposed.each()).allSatisfy(one -> assertThat(one.departing()).isEmpty());
        assertThat(proposed.ofDepartement()).isBetween(0.5, 0.9);
        Measures adjusted = changed.chosen().measures();
        assertThat(changed.chosen().kind()).isEqualTo(Option.Kind.ADJUSTED);
        assertThat(adjusted.pieces()).isEqualTo(2);
        assertThat(adjusted.each().getFirst().departing())
                .containsExactly(new Alikeness.Departure(far, false));
        assertThat(adjusted.homogeneity().i2()).isGreaterThan(proposed.homogeneity().i2());
        Measures whole = as.options().getLast().measures();
        assertThat(whole.ofDepartement()).isEqualTo(1);
        assertThat(whole.pieces()).isZero();
    }

    @Test
    void saysShowsAndComparesOneAndTheSameProposal() throws IOException {
        cantal.loadFigures(BLOCK::contains, i -> i == 16);

        ProposalView view = coherence.check(examine(new Choice(FREE, List.of(), List.of())));

        assertThat(view.weighed()).hasSize(2);
        assertThat(view.weighed().getLast()).contains("La proposition peut changer");
    }

    @Test
    void neverSaysThatAWithheldCommuneHoldsNoneOfTheFacts() throws IOException {
        cantal.loadFigures(BLOCK::contains, i -> i == InventedCantal.SEED);

        Measures alone = examine(new Choice(new Limits(1, 5_000_000, 1), List.of(), List.of())).chosen().measures();

        assertThat(alone.communes()).isEqualTo(1);
        assertThat(alone.ofDepartement()).isNull();
    }

    @Test
    void leavesRoomAroundALargeTown() {
        Commune toulouse = territories.findCommune("31555").orElseThrow();

        assertThat(Limits.usual(toulouse).population()).isEqualTo(2 * toulouse.population());
        assertThat(Limits.usual(cantal.communes().getFirst()).population()).isEqualTo(150_000);
    }

    @Test
    void startsFromTheMostPopulatedCommuneOfATerritoryAndFromParisRatherThanItsArrondissements() {
        assertThat(examinations.seed(territories.get(fr.egide.territory.TerritoryRef.parse("epci:243100518"))).code())
                .isEqualTo("31555");
        assertThat(examinations.seed(territories.get(fr.egide.territory.TerritoryRef.parse("commune:75101"))).code())
                .isEqualTo("75056");
    }

    private Proposal propose(Limits limits) {
        return proposals.around(cantal.seed(), limits).orElseThrow();
    }

    private Examination examine(Choice choice) {
        return examinations.of(cantal.seed(), choice).orElseThrow();
    }

    private Member member(Proposal proposal, int place) {
        String code = cantal.communes().get(place).code();
        return proposal.members().stream().filter(one -> one.commune().code().equals(code)).findFirst().orElseThrow();
    }

    private List<String> codes(Set<Integer> places) {
        return places.stream().sorted().map(place -> cantal.communes().get(place)).map(Commune::code).toList();
    }
}
