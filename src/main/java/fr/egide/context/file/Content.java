package fr.egide.context.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What a given file holds, inflated when it is a gzip whatever its name.
///
/// @param json the file as JSON; a missing node where it isn't JSON
/// @param text the file as text, empty where it is JSON or an archive
public record Content(String fileName, byte[] bytes, JsonNode json, String text) {

    private static final int LARGEST = 200_000_000;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final String BOM = "\ufeff";

    /// @throws Refusal 422 `CTX-001` for a damaged file, `CTX-002` for an empty one, `CTX-003` for one too large
    public static Content read(String fileName, InputStream in) throws IOException {
        byte[] bytes = inflated(fileName, in.readNBytes(LARGEST + 1));
        if (bytes.length > LARGEST) {
            throw Refusal.unprocessable("CTX-003", fileName, LARGEST / 1_000_000);
        }
        if (bytes.length == 0) {
            throw Refusal.unprocessable("CTX-002", fileName);
        }
        if (Arrays.equals(bytes, 0, Math.min(4, bytes.length), ARCHIVE, 0, 4)) {
            return new Content(fileName, bytes, MissingNode.getInstance(), "");
        }
        String text = text(bytes);
        return text.stripLeading().startsWith("{")
                ? new Content(fileName, bytes, json(fileName, bytes), "")
                : new Content(fileName, bytes, MissingNode.getInstance(), text);
    }

    /// SHA-256 of the content, uncompressed: the same file compressed or not is the same.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The first line that isn't blank.
    public String heading() {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static byte[] inflated(String fileName, byte[] given) {
        if (given.length < 2 || given[0] != 0x1f || given[1] != (byte) 0x8b) {
            return given;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(given))) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw damaged(fileName, 0, e);
        }
    }

    private static JsonNode json(String fileName, byte[] bytes) {
        try {
            return JsonMapper.shared().readTree(bytes);
        } catch (JacksonException e) {
            throw damaged(fileName, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), e);
        }
    }

    private static Refusal damaged(String fileName, int line, @Nullable Exception cause) {
        return (Refusal) Refusal.unprocessable("CTX-001", fileName, line).initCause(cause);
    }

    /// UTF-8, or the Windows-1252 of older files.
    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BOM) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
