package fr.egide.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The audit trail, and its check.
@Controller
class AuditController {

    private static final int SHOWN = 200;

    private final Audit audit;
    private final AuditCheck check;
    private final AuditSentences sentences;
    private final Accounts accounts;
    private final Access access;

    AuditController(Audit audit, AuditCheck check, AuditSentences sentences, Accounts accounts, Access access) {
        this.audit = audit;
        this.check = check;
        this.sentences = sentences;
        this.accounts = accounts;
        this.access = access;
    }

    @GetMapping("/administration/audit")
    String audit(@RequestParam(name = "check") @Nullable String asked, Model model) {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        if (asked != null) {
            AuditCheck.Verdict verdict = check.run();
            model.addAttribute("verdict", verdict);
            model.addAttribute("sentence", sentences.of(verdict));
        }
        model.addAttribute("entries", audit.latest(SHOWN));
        model.addAttribute("shown", SHOWN);
        model.addAttribute("names", accounts.names());
        return "account/audit";
    }
}
