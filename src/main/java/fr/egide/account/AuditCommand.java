package fr.egide.account;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// `java -jar egide.jar --egide.check-audit`: checks the audit trail, says in one line what it found, and ends with 0
/// when the whole chain holds, 1 otherwise.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AuditCommand implements ApplicationRunner {

    static final String OPTION = "egide.check-audit";

    private final AuditCheck check;
    private final AuditSentences sentences;
    private final ConfigurableApplicationContext application;

    AuditCommand(AuditCheck check, AuditSentences sentences, ConfigurableApplicationContext application) {
        this.check = check;
        this.sentences = sentences;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(OPTION)) {
            AuditCheck.Verdict verdict = check.run();
            System.out.println(sentences.of(verdict));
            System.exit(SpringApplication.exit(application, () -> verdict.holds() ? 0 : 1));
        }
    }
}
