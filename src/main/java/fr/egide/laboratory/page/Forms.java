package fr.egide.laboratory.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import fr.egide.laboratory.Asked;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Examples;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.reading.GivenTable;
import fr.egide.laboratory.reading.Tables;
import fr.egide.web.Texts;

/// Forms of methods, and what they send.
@Component
class Forms {

    private static final String TABLE = "table";
    private static final String NEIGHBOURS = "neighbours";

    private final Tables tables;
    private final Examples examples;
    private final Texts texts;

    Forms(Tables tables, Examples examples, Texts texts) {
        this.tables = tables;
        this.examples = examples;
        this.texts = texts;
    }

    FormPage empty(Description method) {
        return new FormPage(method, "", "", shown(method, Parameter::usual));
    }

    FormPage example(Description method) {
        return filled(method, examples.asked(method));
    }

    /// The form as it was sent, files apart.
    FormPage typed(Description method, Map<String, String> typed) {
        return new FormPage(method, typed.getOrDefault(TABLE, ""), typed.getOrDefault(NEIGHBOURS, ""),
                shown(method, parameter -> typed.getOrDefault(parameter.name(), "")));
    }

    /// What was read, ready to be changed and sent again.
    FormPage filled(Description method, Asked asked) {
        GivenTable neighbours = asked.neighbours();
        return new FormPage(method, asked.table().typed(words(method, asked.table().headings()), decimal()),
                neighbours == null ? "" : neighbours.typed(pair(neighbours.headings()), decimal()),
                shown(method, parameter -> asked.parameters().getOrDefault(parameter.name(), parameter.usual())));
    }

    /// @throws fr.egide.web.Refusal 422 `DOC-…` for a file that can't be read
    Asked asked(Description method, Map<String, String> typed, @Nullable MultipartFile table,
            @Nullable MultipartFile neighbours) throws IOException {
        GivenTable pairs = read(neighbours, NEIGHBOURS, typed);
        return new Asked(read(table, TABLE, typed), pairs.headings().isEmpty() ? null : pairs,
                settings(method, parameter -> typed.getOrDefault(parameter.name(), "")));
    }

    private GivenTable read(@Nullable MultipartFile file, String field, Map<String, String> typed)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return tables.ofText(texts.text("laboratory." + field), typed.getOrDefault(field, ""));
        }
        try (InputStream bytes = file.getInputStream()) {
            return tables.ofFile(String.valueOf(file.getOriginalFilename()), bytes);
        }
    }

    /// Numbers as the reader's language writes them.
    private static Map<String, String> shown(Description method, Function<Parameter, String> value) {
        return settings(method, parameter -> parameter.type() == Parameter.Type.NUMBER
                ? value.apply(parameter).replace('.', decimal())
                : value.apply(parameter));
    }

    private static char decimal() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? '.' : ',';
    }

    /// Headings of neighbours in the reader's language where they are those of the API.
    private List<String> pair(List<String> headings) {
        return headings.equals(List.of("one", "other"))
                ? List.of(texts.text("laboratory.pair.one"), texts.text("laboratory.pair.other"))
                : headings;
    }

    private static Map<String, String> settings(Description method, Function<Parameter, String> value) {
        Map<String, String> settings = new LinkedHashMap<>();
        method.parameters().forEach(parameter -> settings.put(parameter.name(), value.apply(parameter)));
        return settings;
    }

    /// Headings in the reader's language where they are names of our own.
    private List<String> words(Description method, List<String> headings) {
        return headings.stream().map(heading -> method.columns().stream().map(Column::name)
                .filter(heading::equals).findFirst().map(name -> texts.text("laboratory.column." + name))
                .orElse(heading)).toList();
    }
}
