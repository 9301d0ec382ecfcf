package fr.egide.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.web.Refusal;

/// One's personal tokens for the API.
@Controller
class TokensController {

    private static final int USUAL_MONTHS = 3;

    private final CurrentUser user;
    private final Tokens tokens;
    private final Clock clock;

    TokensController(CurrentUser user, Tokens tokens, Clock clock) {
        this.user = user;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/account/tokens")
    ModelAndView list() {
        return page("", LocalDate.now(clock).plusMonths(USUAL_MONTHS));
    }

    @PostMapping("/account/tokens")
    ModelAndView create(@RequestParam String name,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate expiresOn,
            RedirectAttributes after) {
        try {
            after.addFlashAttribute("secret", tokens.create(user.get().id(), name, expiresOn));
            return new ModelAndView("redirect:/account/tokens");
        } catch (Refusal refusal) {
            ModelAndView page = page(name, expiresOn);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("problem", refusal.messageKey()).addObject("code", refusal.code());
        }
    }

    @PostMapping("/account/tokens/{id}/revoke")
    String revoke(@PathVariable UUID id) {
        tokens.revoke(user.get().id(), id);
        return "redirect:/account/tokens?revoked";
    }

    private ModelAndView page(String name, @Nullable LocalDate expiresOn) {
        LocalDate today = LocalDate.now(clock);
        return new ModelAndView("account/tokens").addObject("tokens", tokens.of(user.get().id()))
                .addObject("name", name).addObject("expiresOn", expiresOn).addObject("today", today)
                .addObject("latest", today.plusYears(1));
    }
}
