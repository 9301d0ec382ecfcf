package fr.egide.diagnosis.proposal;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Keeps the perimeter that was chosen, with its reasons, and shows it afterwards.
@Controller
class KeepingController {

    private final Territories territories;
    private final Examinations examinations;
    private final ProposalPages pages;
    private final Keeping keeping;
    private final KeptPerimeters kept;
    private final KeptReasons reasons;
    private final Access access;
    private final Texts texts;

    KeepingController(Territories territories, Examinations examinations, ProposalPages pages, Keeping keeping,
            KeptPerimeters kept, KeptReasons reasons, Access access, Texts texts) {
        this.territories = territories;
        this.examinations = examinations;
        this.pages = pages;
        this.keeping = keeping;
        this.kept = kept;
        this.reasons = reasons;
        this.access = access;
        this.texts = texts;
    }

    @PostMapping("/territories/{ref}/proposal")
    ModelAndView keep(@PathVariable String ref, @RequestParam @Nullable Integer communes,
            @RequestParam @Nullable Long population, @RequestParam @Nullable Long random,
            @RequestParam(defaultValue = "") List<String> with, @RequestParam(defaultValue = "") List<String> without,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String reasons) {
        access.require(Permission.CREATE_CONTRACT, Target.INSTALLATION);
        Territory territory = territories.get(TerritoryRef.parse(ref));
        Commune seed = examinations.seed(territory);
        Choice choice = new Choice(Limits.of(seed, communes, population, random), with, without);
        Examination examination = examinations.of(seed, choice)
                .orElseThrow(() -> Refusal.conflict("DIA-113"));
        try {
            return new ModelAndView(
                    "redirect:/kept-perimeters/" + keeping.keep(territory, examination, name, reasons).id());
        } catch (Refusal refusal) {
            ModelAndView page = new ModelAndView("diagnosis/proposal", HttpStatus.UNPROCESSABLE_CONTENT);
            pages.show(territory, examination, page.getModelMap());
            page.addObject("problem", texts.text(refusal.messageKey(), refusal.arguments()));
            page.addObject("name", name).addObject("reasons", reasons);
            return page;
        }
    }

    @GetMapping("/kept-perimeters/{id}")
    String show(@PathVariable UUID id, Model model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        KeptPerimeter one = kept.get(id);
        model.addAttribute("kept", one);
        model.addAttribute("mayReadReasons", reasons.mayRead(one));
        model.addAttribute("mayCreate", access.may(Permission.CREATE_CONTRACT, Target.INSTALLATION));
        return "diagnosis/kept-perimeter";
    }
}
