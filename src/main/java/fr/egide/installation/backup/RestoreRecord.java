package fr.egide.installation.backup;

import java.io.IOException;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import fr.egide.account.Audit;

/// Writes in the audit trail that it goes on from a backup.
@Component
class RestoreRecord {

    private final RestoreNotice notice;
    private final Audit audit;

    RestoreRecord(RestoreNotice notice, Audit audit) {
        this.notice = notice;
        this.audit = audit;
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() throws IOException {
        if (notice.isThere()) {
            audit.record("BACKUP_RESTORED", "BACKUP", notice.read(), "");
            notice.remove();
        }
    }
}
