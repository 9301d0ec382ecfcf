package fr.egide.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Versions of objects as HTTP carries them: an `ETag` with each answer, an `If-Match` with each change.
public final class EntityTags {

    private EntityTags() {
    }

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /// The version a change was made from.
    ///
    /// @throws Refusal 428 `WEB-428` when the request doesn't say, or doesn't say it as a version
    public static int required(@Nullable String ifMatch) {
        try {
            return Integer.parseInt(String.valueOf(ifMatch).replaceAll("^W/|\"", ""));
        } catch (NumberFormatException e) {
            throw new Refusal(HttpStatus.PRECONDITION_REQUIRED, "WEB-428");
        }
    }

    /// @param current version that the object has now
    public static Refusal stale(int current) {
        return new Refusal(HttpStatus.PRECONDITION_FAILED, "WEB-412").with("etag", of(current));
    }
}
