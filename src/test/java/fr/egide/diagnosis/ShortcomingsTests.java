package fr.egide.diagnosis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShortcomingsTests {

    private static final UUID ID = new UUID(1, 0);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 1);

    @Test
    void eachEmptyMandatoryPartBlocksTheAcceptance() {
        List<Shortcoming> blocking = Shortcomings
                .of(document("Des faits", "  ", null, List.of(), List.of()), TODAY).stream()
                .filter(Shortcoming::isBlocking).toList();

        assertThat(blocking).extracting(Shortcoming::key).containsExactly("part.FEELING", "part.RESPONSES");
        assertThat(blocking).extracting(Shortcoming::check).containsOnly("CC-04");
    }

    @Test
    void institutionsAloneAreNotEnoughToTellTheFeelingOfInsecurity() {
        assertThat(keys(document("a", "b", "c", List.of(source("INSTITUTION")), List.of())))
                .contains("feeling.population", "feeling.field");
        assertThat(keys(document("a", "b", "c", List.of(source("YOUTH"), source("ASSOCIATION")), List.of())))
                .doesNotContain("feeling.population", "feeling.field");
    }

    @Test
    void anInvitedAssociationHasNotTakenPart() {
        assertThat(keys(document("a", "b", "c", List.of(), List.of(preparation("INVITED", true)))))
                .contains("associations", "associations.feeling");
        assertThat(keys(document("a", "b", "c", List.of(), List.of(preparation("CAME", false)))))
                .doesNotContain("associations").contains("associations.feeling");
        assertThat(keys(document("a", "b", "c", List.of(), List.of(preparation("CONTRIBUTED", true)))))
                .doesNotContain("associations", "associations.feeling");
    }

    @Test
    void twelveFamiliesAreReadAsElevenExpectedAndTheRegionIsNotOneOfThem() {
        Breadth breadth = Breadth.of(Stream.of("STATE", "JUSTICE", "REGION", "STATE")
                .map(family -> new Preparation(UUID.randomUUID(), ID, 1, family, "Service", "CAME", false, null, 0))
                .toList());

        assertThat(breadth.present()).containsExactly("STATE", "JUSTICE");
        assertThat(breadth.expected()).isEqualTo(11);
        assertThat(breadth.verdict()).isEqualTo(Breadth.Verdict.NARROW);
    }

    private static List<String> keys(DiagnosisDocument document) {
        return Shortcomings.of(document, TODAY).stream().map(Shortcoming::key).toList();
    }

    private static Source source(String family) {
        return new Source(UUID.randomUUID(), ID, 1, "Source", null, family, true, null, null, null, null, null, null,
                null, 0);
    }

    private static Preparation preparation(String involvement, boolean onFeeling) {
        return new Preparation(UUID.randomUUID(), ID, 1, "ASSOCIATION", "Association", involvement, onFeeling, null,
                0);
    }

    private static DiagnosisDocument document(@Nullable String facts, @Nullable String feeling,
            @Nullable String responses, List<Source> sources, List<Preparation> preparation) {
        return new DiagnosisDocument(DiagnosisFixtures.weighted(1, 1, 1, 1, 1),
                List.of(chapter(Section.MandatoryPart.FACTS, facts), chapter(Section.MandatoryPart.FEELING, feeling),
                        chapter(Section.MandatoryPart.RESPONSES, responses)),
                sources, List.of(), List.of(), List.of(), List.of(), List.of(), preparation, List.of(),
                List.of(new Step(Step.Move.OPENED, Instant.EPOCH, UUID.randomUUID(), "", "", null)));
    }

    private static DiagnosisDocument.Chapter chapter(Section.MandatoryPart part, @Nullable String text) {
        return new DiagnosisDocument.Chapter(new Section(part.name(), 1, "", "", "", "", part, true),
                new SectionText(UUID.randomUUID(), ID, part.name(), text, 0));
    }
}
