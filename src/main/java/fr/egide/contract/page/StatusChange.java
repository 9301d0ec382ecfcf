package fr.egide.contract.page;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;

import fr.egide.web.Refusal;

/// The status to give to an action that was read at some version.
record StatusChange(UUID action, int version, String status) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36}):(\\d{1,9})(?::([A-Z_]{1,40}))?");

    /// @param text `<action>:<version>`, or `<action>:<version>:<status>` where the status isn't the same for all
    /// @throws Refusal 400 `WEB-400` for anything else
    static StatusChange parse(String text, String status) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "WEB-400");
        }
        String own = parts.group(3);
        return new StatusChange(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2)),
                own == null ? status : own);
    }

    @Override
    public String toString() {
        return action + ":" + version + ":" + status;
    }
}
