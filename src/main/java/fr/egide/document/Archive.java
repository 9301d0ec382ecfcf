package fr.egide.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import fr.egide.web.Refusal;

/// A compressed file received from someone, unpacked once to the end to measure it before anything in it is believed.
final class Archive {

    private static final int MOST_ENTRIES = 2_000;
    private static final int OPENING = 16_384;

    private final Map<String, String> openings = new LinkedHashMap<>();
    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static boolean isOne(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /// @throws Refusal 422 `DOC-007` when it unpacks to more than the limit, `DOC-005` when it is damaged
    static Archive open(String fileName, byte[] content, Limits limits) {
        try {
            Archive archive = new Archive(ZipFile.builder().setByteArray(content).get());
            long rest = limits.expanded();
            for (ZipArchiveEntry entry : Collections.list(archive.zip.getEntries())) {
                rest -= archive.measure(entry, rest);
                if (rest < 0 || archive.openings.size() > MOST_ENTRIES) {
                    throw Refusal.unprocessable("DOC-007", fileName);
                }
            }
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw (Refusal) Refusal.unprocessable("DOC-005", fileName).initCause(e);
        }
    }

    boolean holds(String name) {
        return openings.containsKey(name);
    }

    /// The first bytes of an entry, enough for a media type or a manifest.
    String opening(String name) {
        return openings.getOrDefault(name, "");
    }

    Optional<InputStream> entry(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    private long measure(ZipArchiveEntry entry, long most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] opening = in.readNBytes(OPENING);
            openings.put(entry.getName(), new String(opening, StandardCharsets.UTF_8));
            long size = opening.length;
            byte[] buffer = new byte[65_536];
            for (int read = in.read(buffer); read > 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
            return size;
        }
    }
}
