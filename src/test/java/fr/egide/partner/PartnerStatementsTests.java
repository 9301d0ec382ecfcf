package fr.egide.partner;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/// A page of the directory sends as many statements for many organisations and people as for few.
@EgideTest
class PartnerStatementsTests {

    private static final long MOST = 30;

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Organisations organisations;
    @Autowired
    ContactEditor people;

    String mark;
    Organisation office;

    @BeforeEach
    void anOffice() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        office = organisations.findOrCreate("Bureau compté " + mark, "STATE", "MUNICIPAL", null);
        hire(0);
    }

    @Test
    void asksAsMuchForThirtyPeopleAndOrganisationsMore() {
        long list = statements("/organisations?q=" + mark);
        long contacts = statements("/contacts?q=" + mark);
        long page = statements("/organisations/" + office.id());
        IntStream.rangeClosed(1, 30).forEach(number -> {
            organisations.findOrCreate("Bureau compté " + mark + " " + number, "STATE", "MUNICIPAL", null);
            hire(number);
        });

        assertThat(statements("/organisations?q=" + mark)).isEqualTo(list).isBetween(1L, MOST);
        assertThat(statements("/contacts?q=" + mark)).isEqualTo(contacts).isBetween(1L, MOST);
        assertThat(statements("/organisations/" + office.id())).isEqualTo(page).isBetween(1L, MOST);
    }

    private void hire(int number) {
        As.call(() -> {
            Contact person = people.add(new Contact(UUID.randomUUID(), "Personne comptée " + number, null, null,
                    LocalDate.of(2024, 1, 1), 0));
            return people.give(new Mandate(UUID.randomUUID(), person.id(), office.id(), null, "Agent", null, null, 0));
        });
    }

    private long statements(String page) {
        assertThat(mvc.get().uri(page).with(As.coordinator())).hasStatusOk();
        return StatementCount.during(() -> assertThat(mvc.get().uri(page).with(As.coordinator())).hasStatusOk());
    }
}
