package fr.egide.contract.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.editing.ContractCreation;
import fr.egide.contract.editing.ContractForm;
import fr.egide.contract.editing.ContractGround;
import fr.egide.frame.Frames;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryHit;

/// The form of a contract's territory and kind.
@Controller
@RequestMapping("/contracts/{id}/territory")
class GroundController {

    private final ContractDirectory contracts;
    private final ContractCreation creation;
    private final ContractGround ground;
    private final Frames kinds;

    GroundController(ContractDirectory contracts, ContractCreation creation, ContractGround ground, Frames kinds) {
        this.contracts = contracts;
        this.creation = creation;
        this.ground = ground;
        this.kinds = kinds;
    }

    @GetMapping
    ModelAndView edit(@PathVariable UUID id) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        ContractForm stored = new ContractForm(contract.territory(), null, contract.kind(), null, null, null);
        return form(contract, stored, Map.of(), List.of());
    }

    @PostMapping
    ModelAndView edited(@PathVariable UUID id, @ModelAttribute ContractForm form,
            @RequestParam @Nullable String reason) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        Territory territory = creation.territory(form);
        if (territory == null) {
            List<TerritoryHit> choices = creation.choices(form.territory());
            return form(contract, form, Map.of("territory", choices.isEmpty() ? "territory" : "territory-which"),
                    choices);
        }
        ground.change(contract, territory, String.valueOf(form.kind()), reason);
        return new ModelAndView("redirect:/contracts/" + id
                + (ContractGround.isProposed(contract) ? "/history?proposed" : ""));
    }

    private ModelAndView form(Contract contract, ContractForm form, Map<String, String> problems,
            List<TerritoryHit> choices) {
        ModelAndView page = new ModelAndView("contract/territory",
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("contract", contract);
        page.addObject("proposes", ContractGround.isProposed(contract));
        page.addObject("form", form);
        page.addObject("problems", problems);
        page.addObject("choices", choices);
        page.addObject("kinds", kinds.contractKinds());
        return page;
    }
}
