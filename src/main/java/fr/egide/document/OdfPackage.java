package fr.egide.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The archive that holds the parts of an OpenDocument file.
final class OdfPackage {

    private OdfPackage() {
    }

    /// @param parts texts by their names in the archive
    static byte[] of(String mediaType, Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            mediaTypeFirst(zip, mediaType);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, new ZipEntry(part.getKey()), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The format asks for the media type first and uncompressed, so that a file tells what it is by its first bytes.
    private static void mediaTypeFirst(ZipOutputStream zip, String mediaType) throws IOException {
        byte[] type = mediaType.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(checksum.getValue());
        put(zip, entry, type);
    }

    /// Entries carry one fixed date: the same document gives the same bytes.
    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(LocalDateTime.of(1999, 6, 7, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
