package fr.egide.laboratory.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.egide.laboratory.Column;

/// Headings of columns: the name that the API uses, or its word in French or in English, accents and case aside.
@Component
class Headings {

    private final MessageSource messages;

    Headings(MessageSource messages) {
        this.messages = messages;
    }

    /// Which of these columns a heading names; nothing for another.
    Optional<Column> find(String heading, java.util.List<Column> columns) {
        String asked = bare(heading);
        return columns.stream().filter(column -> column.type() != Column.Type.VARIABLES)
                .filter(column -> Stream
                        .of(column.name(), word(column, Locale.FRENCH), word(column, Locale.ENGLISH))
                        .anyMatch(name -> bare(name).equals(asked)))
                .findFirst();
    }

    private String word(Column column, Locale language) {
        return messages.getMessage("laboratory.column." + column.name(), null, language);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
