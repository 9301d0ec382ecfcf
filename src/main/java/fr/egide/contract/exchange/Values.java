package fr.egide.contract.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.springframework.stereotype.Component;

import fr.egide.contract.editing.Field;
import fr.egide.document.Cell;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Texts;
import tools.jackson.databind.JsonNode;

import static java.util.Objects.requireNonNull;

/// Values of fields as cells, and cells as they would be typed in a form: labels of vocabularies, names of organisations
/// (several in one cell parted by a semicolon), numbers and dates as such.
@Component
class Values {

    private final Frames frames;
    private final Texts texts;

    Values(Frames frames, Texts texts) {
        this.frames = frames;
        this.texts = texts;
    }

    Cell cell(Field field, JsonNode value, Map<UUID, String> names) {
        if (value.isMissingNode() || value.isNull()) {
            return Cell.EMPTY;
        }
        return switch (field.kind()) {
            case DATE -> Cell.date(LocalDate.parse(value.asString()));
            case DECIMAL, EUROS, INTEGER, YEAR -> Cell.number(value.decimalValue());
            case BOOLEAN -> value.asBoolean() ? Cell.text(texts.text("contract.yes")) : Cell.EMPTY;
            case CHOICE -> Cell.text(frames.label(requireNonNull(field.vocabulary()), value.asString()));
            case CHOICES -> Cell.text(StreamSupport.stream(value.spliterator(), false)
                    .map(code -> frames.label(requireNonNull(field.vocabulary()), code.asString()))
                    .collect(Collectors.joining("; ")));
            case ORGANISATION, REFERENCE -> Cell.text(named(value, names));
            case COMMUNES -> Cell.text(StreamSupport.stream(value.spliterator(), false).map(JsonNode::asString)
                    .collect(Collectors.joining("; ")));
            case ORGANISATIONS, REFERENCES -> Cell.text(StreamSupport.stream(value.spliterator(), false)
                    .map(id -> named(id, names)).collect(Collectors.joining("; ")));
            case TEXT, LONG_TEXT, FUNCTION -> Cell.text(value.asString());
        };
    }

    /// The texts a form would send for this cell; what isn't understood is left as it is, for the form to refuse.
    List<String> typed(Field field, Cell cell) {
        String text = cell.typed();
        return switch (field.kind()) {
            case CHOICE -> List.of(code(requireNonNull(field.vocabulary()), text));
            case CHOICES -> parts(text).map(part -> code(requireNonNull(field.vocabulary()), part)).toList();
            case ORGANISATIONS, REFERENCES, COMMUNES -> parts(text).toList();
            case BOOLEAN -> isNo(text) ? List.of() : List.of("true");
            case INTEGER, YEAR, DECIMAL, EUROS -> List.of(cell instanceof Cell.Number(BigDecimal number)
                    ? number.toPlainString()
                    : text);
            case TEXT, LONG_TEXT, FUNCTION, DATE, ORGANISATION, REFERENCE -> List.of(text);
        };
    }

    /// The code of a word given by its label or its code, or the word itself.
    String code(Vocabulary vocabulary, String word) {
        return frames.terms(vocabulary).stream()
                .filter(term -> plain(term.label()).equals(plain(word)) || term.code().equalsIgnoreCase(word.strip()))
                .findFirst().map(term -> term.code()).orElse(word);
    }

    /// A text without case, accents nor superfluous spaces, to compare what people type.
    static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replace('\u2019', '\'').replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private boolean isNo(String text) {
        return List.of("", "0", "non", "no", "faux", "false").contains(plain(text));
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split("[;\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String named(JsonNode id, Map<UUID, String> names) {
        return names.getOrDefault(UUID.fromString(id.asString()), "");
    }
}
