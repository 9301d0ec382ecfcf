package fr.egide.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Accounts;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Outcome;
import fr.egide.contract.editing.Typed;
import fr.egide.localseries.LocalSeriesFixtures;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.LocalSources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import({ContractFixtures.class, LocalSeriesFixtures.class})
class MergingTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Organisations organisations;
    @Autowired
    OrganisationEditor editor;
    @Autowired
    ContactEditor people;
    @Autowired
    Contacts contacts;
    @Autowired
    ContractFixtures contracts;
    @Autowired
    ContractDirectory directory;
    @Autowired
    Editor actions;
    @Autowired
    LocalSeriesFixtures series;
    @Autowired
    LocalSources sources;
    @Autowired
    Accounts accounts;

    String mark;
    Organisation kept;
    Organisation gone;

    @BeforeEach
    void twoThatAreOne() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        kept = organisations.findOrCreate("Mission locale " + mark, "ASSOCIATION", "MUNICIPAL", null);
        gone = organisations.findOrCreate("La mission locale " + mark, "ASSOCIATION", "MUNICIPAL", null);
    }

    @Test
    void proposesNamesThatLookAlikeUntilSomeoneSaysTheyAreTwo() {
        String pair = "/organisations/doubles/" + kept.id() + "/" + gone.id();
        assertThat(get("/organisations/doubles")).hasStatusOk().bodyText().contains("La mission locale " + mark);
        assertThat(get(pair)).hasStatusOk().bodyText().contains("Garder « Mission locale " + mark);

        assertThat(post(pair + "/apart")).hasStatus(302);
        assertThat(get("/organisations/doubles")).bodyText().doesNotContain("La mission locale " + mark + "</td>");
    }

    @Test
    void makesEverythingThatNamedOneNameTheOther() {
        Contract contract = contracts.draft("Contrat " + mark);
        ActionSheet action = action(contract);
        LocalSource source = series.monthly("Série " + mark, gone.id());
        Contact person = person();
        UUID account = accounts.create(new Accounts.NewAccount("compte-" + mark, "Compte", "", "",
                "une longue phrase", false),
                List.of(new Grant(Role.PARTNER, new Scope.Organisation(contract.id(), gone.id()))));
        Organisation part = organisations.findOrCreate("Antenne " + mark, "ASSOCIATION", "LOCAL_UNIT", null);
        As.call(() -> editor.change(part, part.partOf(gone.id())));

        assertThat(merge(kept.version(), gone.version())).hasStatus(302);

        ActionSheet after = directory.get(ActionSheet.class, contract.id(), action.id());
        assertThat(after.lead()).isEqualTo(kept.id());
        assertThat(after.coLeads()).containsExactly(kept.id());
        assertThat(after.version()).isGreaterThan(action.version());
        assertThat(sources.get(source.id()).producer()).isEqualTo(kept.id());
        assertThat(contacts.mandatesOf(person.id()).getFirst().organisation()).isEqualTo(kept.id());
        assertThat(accounts.find(account).orElseThrow().grants()).extracting(Grant::scope)
                .containsExactly(new Scope.Organisation(contract.id(), kept.id()));
        assertThat(organisations.get(part.id()).parent()).isEqualTo(kept.id());
        assertThat(get("/organisations/" + gone.id()).getResponse().getRedirectedUrl())
                .isEqualTo("/organisations/" + kept.id());
        assertThat(get("/organisations/" + kept.id())).bodyText().contains("Aussi nommé", "Fondu ici",
                "Une action", "Série " + mark);
        assertThat(get("/contracts/" + contract.id() + "/history")).bodyText().contains("La mission locale " + mark);
    }

    @Test
    void takesWhatItLackedAndTheOtherNameLeadsToIt() {
        Organisation richer = As.call(() -> editor.change(gone, new Organisation(gone.id(), gone.name(),
                gone.family(), "YOUTH_EMPLOYMENT", gone.level(), kept.id(), null, List.of("commune:31555"), true,
                List.of("emploi"), null, gone.version())));

        merge(kept.version(), richer.version());

        Organisation merged = organisations.get(kept.id());
        assertThat(merged.type()).isEqualTo("YOUTH_EMPLOYMENT");
        assertThat(merged.parent()).isNull();
        assertThat(merged.territories()).containsExactly("commune:31555");
        assertThat(merged.employsMediators()).isTrue();
        assertThat(organisations.findByName(gone.name())).map(Organisation::id).contains(kept.id());
        assertThat(get("/organisations?q=" + mark)).bodyText().contains("1 organisme");
    }

    @Test
    void refusesWhenSomeoneChangedEitherSinceAndForOneAndTheSame() {
        merge(kept.version() + 7, gone.version());
        assertThat(organisations.mergedInto(gone.id())).isEmpty();

        post("/organisations/doubles/" + kept.id() + "/" + kept.id(), "version", "1", "otherVersion", "1");
        assertThat(organisations.mergedInto(kept.id())).isEmpty();
    }

    private Contact person() {
        return As.call(() -> {
            Contact added = people.add(new Contact(UUID.randomUUID(), "Conseillère " + mark, null, null,
                    LocalDate.of(2024, 1, 1), 0));
            people.give(new Mandate(UUID.randomUUID(), added.id(), gone.id(), null, "Conseillère", null, null, 0));
            return added;
        });
    }

    private ActionSheet action(Contract contract) {
        return As.call(() -> (ActionSheet) ((Outcome.Saved) actions.add(ObjectKind.ACTION, contract.id(),
                contracts.objective(contract, "Un objectif").id(),
                new Typed(Map.of("title", List.of("Une action"), "status", List.of("PLANNED"), "confidentiality",
                        List.of("PARTNERS"), "lead", List.of(gone.name()), "coLeads",
                        List.of(gone.name(), kept.name())))))
                .object());
    }

    private MvcTestResult merge(int version, int otherVersion) {
        return post("/organisations/doubles/" + kept.id() + "/" + gone.id(), "version", Integer.toString(version),
                "otherVersion", Integer.toString(otherVersion));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(As.coordinator()).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(As.coordinator()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
