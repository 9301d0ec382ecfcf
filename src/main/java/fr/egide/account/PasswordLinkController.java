package fr.egide.account;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.web.Refusal;

/// Where a one-time link leads: the choice of a password.
@Controller
class PasswordLinkController {

    private final PasswordLinks links;

    PasswordLinkController(PasswordLinks links) {
        this.links = links;
    }

    @GetMapping("/password/{secret}")
    ModelAndView form(@PathVariable String secret) {
        return form(secret, null);
    }

    @PostMapping("/password/{secret}")
    ModelAndView choose(@PathVariable String secret, @RequestParam String password) {
        try {
            links.use(secret, password);
            return new ModelAndView("redirect:/sign-in?chosen");
        } catch (Refusal refusal) {
            return form(secret, refusal);
        }
    }

    private ModelAndView form(String secret, @Nullable Refusal problem) {
        Account account = links.accountOf(secret).orElseThrow(() -> Refusal.notFound("ACC-014"));
        return new ModelAndView("account/password", problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("account", account).addObject("secret", secret)
                .addObject("problem", problem == null ? null : problem.messageKey())
                .addObject("arguments", problem == null ? null : problem.arguments());
    }
}
