package fr.egide.home.training;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Accounts;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// One page to take the training département away.
@Controller
class TrainingController {

    private final TrainingRemoval removal;
    private final Access access;
    private final Texts texts;

    TrainingController(TrainingRemoval removal, Access access, Texts texts) {
        this.removal = removal;
        this.access = access;
        this.texts = texts;
    }

    /// The real administrator to make.
    record Form(@Nullable String username, @Nullable String displayName, @Nullable String function,
            @Nullable String organisation, @Nullable String password) {

        Accounts.NewAccount account() {
            return new Accounts.NewAccount(kept(username), kept(displayName), kept(function), kept(organisation),
                    kept(password), false);
        }

        private static String kept(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GetMapping("/administration/training")
    ModelAndView show() {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        return page(new Form("", "", "", "", ""), null);
    }

    @PostMapping("/administration/training/remove")
    ModelAndView remove(@ModelAttribute Form form, HttpServletRequest request) {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        try {
            removal.remove(form.account());
        } catch (Refusal refusal) {
            return page(form, texts.text(refusal.messageKey(), refusal.arguments()));
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return new ModelAndView("redirect:/sign-in?removed");
    }

    private ModelAndView page(Form form, @Nullable String problem) {
        ModelAndView page = new ModelAndView("home/training",
                problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("extent", removal.extent());
        page.addObject("form", form);
        page.addObject("problem", problem);
        return page;
    }
}
