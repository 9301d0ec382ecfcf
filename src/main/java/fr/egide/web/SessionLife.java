package fr.egide.web;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How long a session lives without a request, and how long before its end its holder is warned; templates call it
/// `@sessionLife`.
@Component
public class SessionLife {

    private static final Duration NOTICE = Duration.ofMinutes(3);

    private final Duration life;

    SessionLife(@Value("${server.servlet.session.timeout}") Duration life) {
        this.life = life;
    }

    public long seconds() {
        return life.toSeconds();
    }

    public long minutes() {
        return life.toMinutes();
    }

    /// Seconds before the end: three minutes, or half of a very short life.
    public long notice() {
        return Math.min(NOTICE.toSeconds(), life.toSeconds() / 2);
    }
}
