package fr.egide.account;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import fr.egide.web.Refusal;

/// The accounts of the installation, and the form of a new one.
@Controller
class AccountsController {

    private final Accounts accounts;
    private final PasswordLinks links;
    private final ScopeNames scopes;
    private final Access access;

    AccountsController(Accounts accounts, PasswordLinks links, ScopeNames scopes, Access access) {
        this.accounts = accounts;
        this.links = links;
        this.scopes = scopes;
        this.access = access;
    }

    /// What was typed to create an account.
    record NewForm(@Nullable String username, @Nullable String displayName, @Nullable String function,
            @Nullable String organisationName) {

        Accounts.NewAccount account() {
            return new Accounts.NewAccount(text(username), text(displayName), text(function), text(organisationName),
                    OneTimeSecret.make("").text(), false);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    @GetMapping("/administration")
    String list(Model model) {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("known", scopes.known());
        return "account/accounts";
    }

    @GetMapping("/administration/accounts/new")
    ModelAndView form() {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        return form(new NewForm("", "", "", ""), GrantForm.EMPTY, null);
    }

    /// The account has no password until its holder chooses one by the link this shows.
    @PostMapping("/administration/accounts")
    ModelAndView create(@ModelAttribute NewForm form, @ModelAttribute GrantForm held, RedirectAttributes after) {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        try {
            UUID id = accounts.create(form.account(), List.of(held.grant(scopes.known())));
            after.addFlashAttribute("link", address(links.make(id)));
            return new ModelAndView("redirect:/administration/accounts/" + id);
        } catch (Refusal refusal) {
            return form(form, held, refusal);
        }
    }

    static String address(String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path("/password/{secret}").build(secret)
                .toString();
    }

    private ModelAndView form(NewForm form, GrantForm held, @Nullable Refusal problem) {
        return new ModelAndView("account/new", problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", form).addObject("held", held).addObject("roles", Role.values())
                .addObject("known", scopes.known())
                .addObject("problem", problem == null ? null : problem.messageKey())
                .addObject("arguments", problem == null ? null : problem.arguments());
    }
}
