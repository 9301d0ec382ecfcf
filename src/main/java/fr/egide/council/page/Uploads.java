package fr.egide.council.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import fr.egide.document.StoredFile;
import fr.egide.document.StoredFiles;
import fr.egide.web.Refusal;

import static java.util.Objects.requireNonNullElse;

/// Documents that people send and take back: office files and images, within ten megabytes, always as downloads.
@Component
class Uploads {

    private static final int MOST = 10 * 1024 * 1024;
    private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "odt",
            "application/vnd.oasis.opendocument.text", "ods", "application/vnd.oasis.opendocument.spreadsheet", "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "png", "image/png", "jpg",
            "image/jpeg", "jpeg", "image/jpeg", "txt", "text/plain");

    private final StoredFiles files;

    Uploads(StoredFiles files) {
        this.files = files;
    }

    /// @throws Refusal 422 `COU-017` for an empty file, one of another kind, or one too big
    UUID keep(MultipartFile sent) {
        String name = requireNonNullElse(sent.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "").strip();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT));
        if (sent.isEmpty() || sent.getSize() > MOST || type == null || name.length() > 200) {
            throw Refusal.unprocessable("COU-017", name);
        }
        try {
            return files.store(name, type, sent.getBytes()).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResponseEntity<byte[]> send(UUID file) {
        StoredFile kept = files.get(file);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, kept.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(kept.name(), StandardCharsets.UTF_8).build()
                                .toString())
                .body(files.content(file));
    }
}
