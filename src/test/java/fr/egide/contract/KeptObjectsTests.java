package fr.egide.contract;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import fr.egide.EgideTest;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import(ContractFixtures.class)
class KeptObjectsTests {

    @Autowired
    KeptObjects kept;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TransactionTemplate transaction;

    Contract contract;

    @BeforeEach
    void someObjective() {
        contract = fixtures.draft("Contrat relu");
        fixtures.objective(contract, "Avant");
        assertThat(titles()).containsExactly("Avant");
    }

    @Test
    void readsAgainWhatWasChangedSince() {
        rename("Après");

        assertThat(titles()).containsExactly("Après");
    }

    @Test
    void seesEachChangeOfATransactionAndNothingOfOneThatWasTakenBack() {
        transaction.executeWithoutResult(status -> {
            rename("Premier essai");
            assertThat(titles()).containsExactly("Premier essai");
            rename("Second essai");
            assertThat(titles()).containsExactly("Second essai");
            status.setRollbackOnly();
        });

        assertThat(titles()).containsExactly("Avant");
    }

    @Test
    void forgetsWhatWasRemoved() {
        jdbc.sql("DELETE FROM contract.objective WHERE contract = :id").param("id", contract.id()).update();

        assertThat(titles()).isEmpty();
    }

    private void rename(String title) {
        jdbc.sql("UPDATE contract.objective SET title = :title WHERE contract = :id").param("title", title)
                .param("id", contract.id()).update();
    }

    private List<String> titles() {
        return kept.list(Objective.class, contract.id(), "position").stream().map(Objective::title).toList();
    }
}
