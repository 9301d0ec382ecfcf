package fr.egide.council.writing;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilFixtures;
import fr.egide.council.Decision;
import fr.egide.partner.Organisation;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import(CouncilFixtures.class)
class OrganisationsInCouncilsTests {

    @Autowired
    CouncilFixtures fixtures;
    @Autowired
    CouncilDirectory councils;
    @Autowired
    OrganisationsInCouncils references;
    @Autowired
    TransactionTemplate transaction;

    @Test
    void followsAnOrganisationThatBecomesAnother() {
        Council council = fixtures.council("Conseil qui suit " + UUID.randomUUID());
        UUID decision = fixtures.decision(council, fixtures.meeting(council, "2024-03-14"), "Ouvrir une permanence",
                "2024-06-01");
        UUID owner = councils.get(Decision.class, council.id(), decision).owner();
        Organisation kept = fixtures.organisation("Ville qui reste " + UUID.randomUUID());
        assertThat(As.call(() -> references.mentions(owner))).anySatisfy(
                mention -> assertThat(mention.href()).isEqualTo("/councils/" + council.id()));

        As.call(() -> transaction.execute(_ -> {
            references.move(owner, kept.id());
            return true;
        }));

        assertThat(councils.get(Decision.class, council.id(), decision).owner()).isEqualTo(kept.id());
        assertThat(references.count(owner)).isZero();
    }
}
