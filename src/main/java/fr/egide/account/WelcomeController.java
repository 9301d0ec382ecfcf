package fr.egide.account;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.web.Refusal;
import fr.egide.web.Texts;

@Controller
class WelcomeController {

    private final WelcomeLink link;
    private final Accounts accounts;
    private final Texts texts;

    WelcomeController(WelcomeLink link, Accounts accounts, Texts texts) {
        this.link = link;
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping("/welcome/{token}")
    ModelAndView welcome(@PathVariable String token) {
        link.requireGood(token);
        return page(token, "", "");
    }

    @PostMapping("/welcome/{token}")
    @Transactional
    public ModelAndView create(@PathVariable String token, @RequestParam String username,
            @RequestParam String displayName,
            @RequestParam String password) {
        link.requireGood(token);
        try {
            accounts.create(new Accounts.NewAccount(username, displayName, "Administration", "", password, false),
                    List.of(new Grant(Role.ADMINISTRATOR, new Scope.Everything())));
        } catch (Refusal refusal) {
            ModelAndView page = page(token, username, displayName);
            page.setStatus(refusal.status());
            return page.addObject("problem", texts.text(refusal.messageKey(), refusal.arguments()));
        }
        link.use();
        return new ModelAndView("redirect:/sign-in");
    }

    private static ModelAndView page(String token, String username, String displayName) {
        return new ModelAndView("account/welcome").addObject("token", token).addObject("username", username)
                .addObject("displayName", displayName);
    }
}
