package fr.egide.account;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WelcomeController {

    private final WelcomeLink link;
    private final Accounts accounts;

    WelcomeController(WelcomeLink link, Accounts accounts) {
        this.link = link;
        this.accounts = accounts;
    }

    @GetMapping("/welcome/{token}")
    String welcome(@PathVariable String token, Model model) {
        link.requireGood(token);
        model.addAttribute("token", token);
        return "account/welcome";
    }

    @PostMapping("/welcome/{token}")
    @Transactional
    public String create(@PathVariable String token, @RequestParam String username, @RequestParam String displayName,
            @RequestParam String password) {
        link.requireGood(token);
        accounts.create(new Accounts.NewAccount(username, displayName, "Administration", "", password, false),
                List.of(new Grant(Role.ADMINISTRATOR, new Scope.Everything())));
        link.use();
        return "redirect:/sign-in";
    }
}
