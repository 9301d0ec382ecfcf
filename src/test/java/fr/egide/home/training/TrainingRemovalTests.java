package fr.egide.home.training;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import fr.egide.TestDatabase;
import fr.egide.account.Account;
import fr.egide.account.Accounts;
import fr.egide.contract.ContractRemoval;
import fr.egide.territory.Territories;
import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(properties = {"egide.training=true", "egide.test=removal"})
@ContextConfiguration(initializers = TestDatabase.class)
class TrainingRemovalTests {

    @Autowired
    TrainingRemoval removal;
    @Autowired
    TrainingStart start;
    @Autowired
    Territories territories;
    @Autowired
    ContractRemoval contracts;
    @Autowired
    Accounts accounts;
    @Autowired
    JdbcClient jdbc;

    @Test
    void takesEverythingFictitiousAwayOnceARealAdministratorIsThere() {
        start.make();
        assertThat(removal.extent().contracts()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM localseries.reading").query(Integer.class).single()).isPositive();
        for (Map.Entry<String, Integer> lived : Map.of("council", 2, "working_group", 5, "meeting", 13, "decision", 15,
                "note", 2).entrySet()) {
            assertThat(count("council." + lived.getKey())).as(lived.getKey()).isEqualTo(lived.getValue());
        }
        assertThatThrownBy(() -> removal.remove(account("Chef", "court"))).isInstanceOf(Refusal.class);
        assertThat(territories.fictitiousDepartements()).isNotEmpty();

        removal.remove(account("cheffe", "une longue phrase secrète"));
        assertThat(territories.fictitiousDepartements()).isEmpty();
        assertThat(contracts.within(List.of("F1"))).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM indicator.edition").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM localseries.source").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM diagnosis.diagnosis").query(Integer.class).single()).isZero();
        assertThat(count("council.council") + count("council.change") + count("council.note")).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM diagnosis.kept_perimeter").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM territory.contour").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM territory.neighbour").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM partner.organisation").query(Integer.class).single()).isZero();
        assertThat(accounts.list()).extracting(Account::username).containsExactly("cheffe");

        start.make();
        assertThat(territories.fictitiousDepartements()).isEmpty();
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    private static Accounts.NewAccount account(String username, String password) {
        return new Accounts.NewAccount(username, "La cheffe", "Administratrice", "Ville", password, false);
    }
}
