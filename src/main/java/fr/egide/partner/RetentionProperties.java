package fr.egide.partner;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long people who hold nothing any more are kept.
///
/// @param months after the last day on which they held something; at least one
@ConfigurationProperties("egide.contacts")
record RetentionProperties(@DefaultValue("36") int months) {

    RetentionProperties {
        if (months < 1) {
            throw new IllegalArgumentException("egide.contacts.months must be 1 or more");
        }
    }
}
