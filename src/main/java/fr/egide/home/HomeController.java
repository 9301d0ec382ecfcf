package fr.egide.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;

/// The first page after signing in.
@Controller
class HomeController {

    private final WorkList work;
    private final Access access;

    HomeController(WorkList work, Access access) {
        this.work = work;
        this.access = access;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("work", work.now());
        model.addAttribute("mayCreate", access.may(Permission.CREATE_CONTRACT, Target.INSTALLATION));
        return "home/home";
    }
}
