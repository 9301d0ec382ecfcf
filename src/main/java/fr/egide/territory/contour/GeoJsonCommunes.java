package fr.egide.territory.contour;

import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import fr.egide.web.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the communes of a GeoJSON file, one feature at a time, whatever it calls their code and name; a value may stand
/// in an array. Refused whole, with the place and the remedy, at the first thing it can't be sure of.
final class GeoJsonCommunes {

    private static final Pattern COMMUNE_CODE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final List<String> CODES = List.of("com_code", "code", "insee_com", "INSEE_COM", "codgeo", "CODGEO",
            "com_arm_code", "com_current_code", "insee", "code_insee");
    private static final List<String> NAMES = List.of("com_name", "nom", "NOM", "nom_com", "NOM_COM", "libgeo",
            "LIBGEO", "com_arm_name", "name");

    private final String file;
    private final Map<String, Contour> found = new LinkedHashMap<>();
    private int number;

    private GeoJsonCommunes(String file) {
        this.file = file;
    }

    /// @throws Refusal 422 `TER-010` to `TER-016`
    static List<Contour> read(GivenFile given) throws IOException {
        GeoJsonCommunes reader = new GeoJsonCommunes(given.name());
        try (BoundedStream in = given.open(); JsonParser json = JsonMapper.shared().createParser(in)) {
            reader.features(json, in);
        } catch (EOFException | ZipException cut) {
            throw Refusal.unprocessable("TER-015", given.name());
        } catch (JacksonIOException cut) {
            throw Refusal.unprocessable("TER-015", given.name());
        } catch (JacksonException broken) {
            throw Refusal.unprocessable("TER-010", given.name(), line(broken), reader.number + 1);
        }
        if (reader.found.isEmpty()) {
            throw Refusal.unprocessable("TER-014", given.name());
        }
        return List.copyOf(reader.found.values());
    }

    private void features(JsonParser json, BoundedStream in) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw Refusal.unprocessable("TER-014", file);
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean features = "features".equals(json.currentName());
            if (json.nextToken() != JsonToken.START_ARRAY || !features) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                in.startPiece();
                feature(json.readValueAsTree());
            }
        }
    }

    private void feature(JsonNode feature) {
        number++;
        JsonNode properties = feature.path("properties");
        String code = first(properties, CODES);
        if (code.isEmpty()) {
            throw Refusal.unprocessable("TER-011", file, number, String.join(", ", CODES));
        }
        if (!COMMUNE_CODE.matcher(code).matches()) {
            throw Refusal.unprocessable("TER-012", file, number, code);
        }
        Contour contour = GeoJsonPolygons.read(feature.path("geometry"))
                .map(geometry -> new Contour(code, first(properties, NAMES), geometry))
                .orElseThrow(() -> Refusal.unprocessable("TER-013", file, number, code));
        if (found.put(code, contour) != null) {
            throw Refusal.unprocessable("TER-017", file, number, code);
        }
    }

    private static String first(JsonNode properties, List<String> names) {
        return names.stream().map(properties::path).map(value -> value.isArray() ? value.path(0) : value)
                .filter(JsonNode::isValueNode).filter(value -> !value.isNull()).map(JsonNode::asString)
                .filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static int line(JacksonException broken) {
        return Stream.ofNullable(broken.getLocation()).mapToInt(place -> place.getLineNr()).findFirst().orElse(0);
    }
}
