package fr.egide.document;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Answers that give a file to keep.
public final class Downloads {

    private Downloads() {
    }

    /// @param name without extension
    public static ResponseEntity<byte[]> of(String name, Format format, byte[] content) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name + "." + format.extension(), StandardCharsets.UTF_8).build().toString())
                .body(content);
    }
}
