package fr.egide.contract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.ObjectRights;
import fr.egide.contract.editing.Proposals;
import fr.egide.contract.editing.Proposals.Act;
import fr.egide.contract.editing.Section;
import fr.egide.contract.editing.Typed;
import fr.egide.web.Refusal;

import static java.util.Objects.requireNonNull;

/// Proposes for the next amendment what signing locked: a change, an addition, a removal.
@Controller
@RequestMapping("/contracts/{contract}/objects/{slug}")
class ProposalController {

    private final ContractDirectory contracts;
    private final Proposals proposals;
    private final Saving saving;
    private final ObjectForms forms;
    private final ObjectRights rights;
    private final ObjectAddress address;

    ProposalController(ContractDirectory contracts, Proposals proposals, Saving saving, ObjectForms forms,
            ObjectRights rights, ObjectAddress address) {
        this.contracts = contracts;
        this.proposals = proposals;
        this.saving = saving;
        this.forms = forms;
        this.rights = rights;
        this.address = address;
    }

    @PostMapping("/propose")
    ModelAndView add(@PathVariable UUID contract, @PathVariable String slug, @RequestParam @Nullable UUID parent,
            @RequestParam @Nullable String reason, @RequestParam MultiValueMap<String, String> form) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        rights.requireAdd(kind, contract, parent);
        requireSigned(contract);
        Typed typed = new Typed(form);
        Attempt attempt = saving.add(kind, contract, parent, typed);
        List<String> filled = Forms.fields(kind).stream().map(Field::name).filter(name -> !typed.all(name).isEmpty())
                .toList();
        return answer(Act.ADD, contract, kind, parent == null ? contract : parent, parent,
                ObjectForms.section(kind, null), attempt, filled, reason);
    }

    @PostMapping("/{id}/propose")
    ModelAndView change(@PathVariable UUID contract, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable String section, @RequestParam int version, @RequestParam @Nullable String reason,
            @RequestParam MultiValueMap<String, String> form) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        ContractObject object = contracts.get(kind.type(), contract, id);
        rights.requireEdit(contract, rights.actionOf(object));
        requireSigned(contract);
        Section chosen = ObjectForms.section(kind, section);
        Attempt attempt = saving.change(object, version, chosen.fields(), new Typed(form));
        return answer(Act.CHANGE, contract, kind, id, null, chosen, attempt, attempt.locked(), reason);
    }

    @PostMapping("/{id}/propose-removal")
    String remove(@PathVariable UUID contract, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable String reason) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        rights.requireRemove(contracts.get(kind.type(), contract, id));
        requireSigned(contract);
        proposals.propose(Act.REMOVE, contract, kind, id, Map.of(), reason);
        return proposed(contract);
    }

    private ModelAndView answer(Act act, UUID contract, ObjectKind kind, UUID object, @Nullable UUID parent,
            Section section, Attempt attempt, List<String> fields, @Nullable String reason) {
        if (!attempt.isRefused()) {
            return new ModelAndView("redirect:" + address.of(kind, requireNonNull(attempt.object())));
        }
        if (attempt.locked().isEmpty()) {
            return forms.answer(contract, kind, parent, section, attempt);
        }
        Map<String, List<String>> texts = new HashMap<>();
        fields.forEach(name -> texts.put(name, attempt.typed().all(name)));
        proposals.propose(act, contract, kind, object, texts, reason);
        return new ModelAndView(proposed(contract));
    }

    private static String proposed(UUID contract) {
        return "redirect:/contracts/" + contract + "/history?proposed";
    }

    private void requireSigned(UUID contract) {
        if (contracts.get(contract).state() != ContractState.SIGNED) {
            throw Refusal.conflict("CON-005");
        }
    }
}
