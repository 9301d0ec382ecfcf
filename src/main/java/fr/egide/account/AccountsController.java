package fr.egide.account;

import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.web.Refusal;

/// Accounts, for the administration.
@Controller
class AccountsController {

    private final Accounts accounts;
    private final Access access;

    AccountsController(Accounts accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    @GetMapping("/administration")
    String list(Model model) {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        fill(model);
        return "account/accounts";
    }

    @PostMapping("/administration/accounts")
    ModelAndView create(@RequestParam String username, @RequestParam String displayName,
            @RequestParam(defaultValue = "") String function, @RequestParam(defaultValue = "") String organisation,
            @RequestParam String password, @RequestParam Role role, @RequestParam String scope,
            @RequestParam(defaultValue = "") String first, @RequestParam(defaultValue = "") String second) {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        try {
            accounts.create(
                    new Accounts.NewAccount(username, displayName, function, organisation, password, false),
                    List.of(new Grant(role, scope(scope, first.strip(), second.strip()))));
            return new ModelAndView("redirect:/administration");
        } catch (Refusal refusal) {
            ModelAndView page = new ModelAndView("account/accounts", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("problem", refusal.messageKey());
            page.addObject("arguments", refusal.arguments());
            fill(page);
            return page;
        }
    }

    @PostMapping("/administration/accounts/{id}/erase")
    String erase(@PathVariable UUID id) {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        accounts.erase(id);
        return "redirect:/administration";
    }

    private void fill(Model model) {
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("roles", Role.values());
    }

    private void fill(ModelAndView page) {
        page.addObject("accounts", accounts.list());
        page.addObject("roles", Role.values());
    }

    private static Scope scope(String kind, String first, String second) {
        try {
            return new ScopeColumns(kind, first, second).scope();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw Refusal.unprocessable("ACC-004", first + " " + second);
        }
    }
}
