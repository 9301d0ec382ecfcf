package fr.egide.territory.contour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

import fr.egide.document.fetching.Fetcher;
import fr.egide.web.Refusal;

/// Takes the official contours of all communes from the internet, then imports them as if a person had given the file.
@Component
public class OfficialContours {

    private final OfficialContoursProperties official;
    private final Fetcher fetcher;
    private final ContourImport imports;

    OfficialContours(OfficialContoursProperties official, Fetcher fetcher, ContourImport imports) {
        this.official = official;
        this.fetcher = fetcher;
        this.imports = imports;
    }

    /// @throws Refusal 422 `DOC-013` to `DOC-018` when the file can't be fetched, `TER-010` to `TER-019` when it can't be
    ///         understood
    public GeographyFile load() throws IOException {
        Path file = Files.createTempFile("contours", null);
        try {
            fetcher.fetch(official.address(), file, (_, _) -> {
            });
            return imports.contours(new GivenFile(official.fileName(), new FileSystemResource(file)), official.year());
        } finally {
            Files.delete(file);
        }
    }
}
