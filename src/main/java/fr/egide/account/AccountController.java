package fr.egide.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.web.Refusal;

/// One account, for the administration: who it is, what it may do, whether it is open.
@Controller
@RequestMapping("/administration/accounts/{id}")
class AccountController {

    private final Accounts accounts;
    private final LastAdministrator last;
    private final PasswordLinks links;
    private final Tokens tokens;
    private final ScopeNames scopes;
    private final Access access;

    AccountController(Accounts accounts, LastAdministrator last, PasswordLinks links, Tokens tokens,
            ScopeNames scopes, Access access) {
        this.accounts = accounts;
        this.last = last;
        this.links = links;
        this.tokens = tokens;
        this.scopes = scopes;
        this.access = access;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page(get(id), GrantForm.EMPTY, null);
    }

    @PostMapping
    ModelAndView change(@PathVariable UUID id, @RequestParam String displayName,
            @RequestParam(defaultValue = "") String function,
            @RequestParam(defaultValue = "") String organisationName) {
        Account account = get(id);
        try {
            accounts.describe(id, displayName, function, organisationName);
            return back(id, "changed");
        } catch (Refusal refusal) {
            return page(account, GrantForm.EMPTY, refusal);
        }
    }

    @PostMapping("/grants")
    ModelAndView give(@PathVariable UUID id, @ModelAttribute GrantForm held) {
        Account account = get(id);
        try {
            accounts.grant(id, held.grant(scopes.known()));
            return back(id, "changed");
        } catch (Refusal refusal) {
            return page(account, held, refusal);
        }
    }

    @PostMapping("/grants/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam String grant) {
        Account account = get(id);
        try {
            for (Grant held : account.grants().stream().filter(one -> one.key().equals(grant)).toList()) {
                if (held.role() == Role.ADMINISTRATOR) {
                    last.requireAnother(id);
                }
                accounts.withdraw(id, held);
            }
            return back(id, "changed");
        } catch (Refusal refusal) {
            return page(account, GrantForm.EMPTY, refusal);
        }
    }

    @PostMapping("/active")
    ModelAndView setActive(@PathVariable UUID id, @RequestParam boolean active) {
        Account account = get(id);
        try {
            if (!active) {
                last.requireAnother(id);
            }
            accounts.setActive(id, active);
            return back(id, active ? "opened" : "closed");
        } catch (Refusal refusal) {
            return page(account, GrantForm.EMPTY, refusal);
        }
    }

    @PostMapping("/password-link")
    ModelAndView link(@PathVariable UUID id, RedirectAttributes after) {
        get(id);
        after.addFlashAttribute("link", AccountsController.address(links.make(id)));
        return new ModelAndView("redirect:/administration/accounts/" + id);
    }

    @PostMapping("/erase")
    ModelAndView erase(@PathVariable UUID id) {
        Account account = get(id);
        try {
            last.requireAnother(id);
            accounts.erase(id);
            return new ModelAndView("redirect:/administration?erased");
        } catch (Refusal refusal) {
            return page(account, GrantForm.EMPTY, refusal);
        }
    }

    private Account get(UUID id) {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        return accounts.find(id).orElseThrow(() -> Refusal.notFound("ACC-405"));
    }

    private ModelAndView page(Account account, GrantForm held, @Nullable Refusal problem) {
        return new ModelAndView("account/account",
                problem == null ? HttpStatusCode.valueOf(200) : problem.status())
                .addObject("account", account).addObject("held", held).addObject("roles", Role.values())
                .addObject("known", scopes.known()).addObject("tokens", tokens.of(account.id()))
                .addObject("problem", problem == null ? null : problem.messageKey())
                .addObject("arguments", problem == null ? null : problem.arguments());
    }

    private static ModelAndView back(UUID id, String said) {
        return new ModelAndView("redirect:/administration/accounts/" + id + "?" + said);
    }
}
