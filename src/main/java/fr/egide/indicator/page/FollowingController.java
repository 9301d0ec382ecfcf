package fr.egide.indicator.page;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.indicator.Figures;
import fr.egide.indicator.SummaryChoice;
import fr.egide.indicator.Unfollowing;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// What is decided of a followed indicator beside its aim: whether it stands in the summary, whether it stays.
@Controller
@RequestMapping("/contracts/{id}/indicators/{tracked}")
class FollowingController {

    private final ContractDirectory contracts;
    private final Figures figures;
    private final SummaryChoice choice;
    private final Unfollowing unfollowing;
    private final Texts texts;

    FollowingController(ContractDirectory contracts, Figures figures, SummaryChoice choice, Unfollowing unfollowing,
            Texts texts) {
        this.contracts = contracts;
        this.figures = figures;
        this.choice = choice;
        this.unfollowing = unfollowing;
        this.texts = texts;
    }

    @PostMapping("/summary")
    String summary(@PathVariable UUID id, @PathVariable UUID tracked, @RequestParam boolean shown,
            RedirectAttributes after) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        try {
            choice.choose(figures.tracked(id, tracked), shown);
        } catch (Refusal refusal) {
            say(refusal, after);
        }
        return "redirect:/contracts/" + id + "/indicators/" + tracked;
    }

    @PostMapping("/unfollow")
    String unfollow(@PathVariable UUID id, @PathVariable UUID tracked, RedirectAttributes after) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        try {
            unfollowing.unfollow(contract, figures.tracked(id, tracked));
            after.addFlashAttribute("done", texts.text("indicator.unfollow.done"));
            return "redirect:/contracts/" + id + "/indicators";
        } catch (Refusal refusal) {
            say(refusal, after);
            return "redirect:/contracts/" + id + "/indicators/" + tracked;
        }
    }

    private void say(Refusal refusal, RedirectAttributes after) {
        after.addFlashAttribute("refused", texts.text(refusal.messageKey(), refusal.arguments()));
    }
}
