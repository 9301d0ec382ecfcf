package fr.egide;

import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

/// Counts the SQL statements that this thread sends: each goes through [JdbcTemplate], which says so in its log.
public final class StatementCount {

    private StatementCount() {
    }

    public static long during(Runnable work) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        String thread = Thread.currentThread().getName();
        said.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(said);
        try {
            work.run();
        } finally {
            log.detachAppender(said);
            log.setAdditive(true);
            log.setLevel(null);
        }
        return said.list.stream().filter(event -> event.getThreadName().equals(thread))
                .filter(event -> event.getFormattedMessage().startsWith("Executing ")
                        && event.getFormattedMessage().contains("["))
                .count();
    }
}
