package fr.egide.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.web.Refusal;

/// One's own account: what it may do, its password.
@Controller
class ProfileController {

    private final CurrentUser user;
    private final Accounts accounts;
    private final AccountSignIn signIn;
    private final ScopeNames scopes;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    ProfileController(CurrentUser user, Accounts accounts, AccountSignIn signIn, ScopeNames scopes) {
        this.user = user;
        this.accounts = accounts;
        this.signIn = signIn;
        this.scopes = scopes;
    }

    @GetMapping("/account")
    String profile(Model model) {
        model.addAttribute("account", user.get());
        model.addAttribute("known", scopes.known());
        return "account/profile";
    }

    /// Every other session of the account ends; this one goes on.
    @PostMapping("/account/password")
    ModelAndView changePassword(@RequestParam String current, @RequestParam String password,
            HttpServletRequest request, HttpServletResponse response) {
        EgideUser account = user.get();
        try {
            signIn.requirePassword(account.id(), current);
            accounts.changePassword(account.id(), account.username(), password);
        } catch (Refusal refusal) {
            ModelAndView page = new ModelAndView("account/profile", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("account", account);
            page.addObject("known", scopes.known());
            page.addObject("problem", refusal.messageKey());
            page.addObject("arguments", refusal.arguments());
            return page;
        }
        EgideUser now = accounts.principal(account.id()).orElseThrow();
        SecurityContext context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
        sessions.saveContext(context, request, response);
        return new ModelAndView("redirect:/account?changed");
    }
}
