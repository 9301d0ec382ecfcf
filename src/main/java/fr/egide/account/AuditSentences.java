package fr.egide.account;

import org.springframework.stereotype.Component;

import fr.egide.web.Texts;

/// What a check of the audit trail found, in one sentence; templates call it `@auditSentences`.
@Component
class AuditSentences {

    private final Texts texts;

    AuditSentences(Texts texts) {
        this.texts = texts;
    }

    public String of(AuditCheck.Verdict verdict) {
        return verdict.fault() == null
                ? texts.text("account.audit.good", verdict.rows(), verdict.heads())
                : texts.text("account.audit.broken." + verdict.fault(), verdict.row(), verdict.where());
    }
}
