package fr.egide.indicator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;

/// The indicators a contract can follow (dossier of the domain, 2.6): data, not code.
@Component
class Catalogue {

    private final List<String[]> lines;

    Catalogue() throws IOException {
        this.lines = new ClassPathResource("indicator/catalogue.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .skip(1)
                .map(line -> line.split(";", -1)).toList();
    }

    List<Definition> all() {
        int at = LocaleContextHolder.getLocale().getLanguage().equals("en") ? 1 : 0;
        return lines.stream()
                .map(field -> new Definition(field[0], Definition.Kind.valueOf(field[1]), Periodicity.valueOf(field[2]),
                        Direction.valueOf(field[3]), field[4].equals("yes"), orNull(field[5]),
                        orNull(field[6]),
                        field[8 + at], field[10 + at], Integer.parseInt(field[7]), field[12 + at], field[14 + at],
                        field[16 + at], field[18 + at]))
                .toList();
    }

    Map<String, Definition> byCode() {
        Map<String, Definition> byCode = new LinkedHashMap<>();
        all().forEach(definition -> byCode.put(definition.code(), definition));
        return byCode;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
