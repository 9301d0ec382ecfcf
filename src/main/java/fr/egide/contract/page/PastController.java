package fr.egide.contract.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.Past;
import fr.egide.contract.editing.Section;
import fr.egide.web.Refusal;
import tools.jackson.databind.node.ObjectNode;

/// Any object of a contract as it was at the end of a day.
@Controller
class PastController {

    private final ContractDirectory contracts;
    private final Past past;
    private final ObjectNames names;
    private final ShownFields shown;
    private final Clock clock;

    PastController(ContractDirectory contracts, Past past, ObjectNames names, ShownFields shown, Clock clock) {
        this.contracts = contracts;
        this.past = past;
        this.names = names;
        this.shown = shown;
        this.clock = clock;
    }

    record SectionView(String key, List<ShownField> fields) {

        public boolean isEmpty() {
            return fields.stream().allMatch(field -> field.text() == null);
        }
    }

    /// @param sections nothing when the object wasn't there on that day
    record Page(Contract contract, ObjectKind kind, UUID object, Named name, LocalDate on,
            List<SectionView> sections) {}

    /// @throws Refusal 404 `CON-405` for an object this contract never had
    @GetMapping("/contracts/{contract}/objects/{slug}/{id}/at")
    String show(@PathVariable UUID contract, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable LocalDate on, Model model) {
        Contract found = contracts.require(Permission.READ_CONTRACT, contract);
        ObjectKind kind = ObjectKind.ofSlug(slug);
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        Optional<ObjectNode> state = past.on(contract, id, day);
        Named name = Optional.ofNullable(names.of(Map.of(id, kind)).get(id))
                .orElseThrow(() -> Refusal.notFound("CON-405"));
        ShownFields.Reader reader = shown.of(contract);
        model.addAttribute("page", new Page(found, kind, id, name, day, state.map(tree -> Forms.sections(kind).stream()
                .map(section -> view(section, reader, tree)).toList()).orElse(List.of())));
        return "contract/past";
    }

    private static SectionView view(Section section, ShownFields.Reader reader, ObjectNode tree) {
        return new SectionView(section.key(), reader.section(section, tree));
    }
}
