package fr.egide.context;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.egide.web.Refusal;

/// The variables that this installation knows, in the order in which they are shown.
@Component
public class Variables {

    private final Map<String, Variable> byCode = new LinkedHashMap<>();

    Variables() throws IOException {
        String table = new ClassPathResource("context/variables.csv").getContentAsString(StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(table)) {
            lines.stream().map(Variables::variable).forEach(variable -> byCode.put(variable.code(), variable));
        }
    }

    public List<Variable> all() {
        return List.copyOf(byCode.values());
    }

    /// @throws Refusal 404 `CTX-405`
    public Variable get(String code) {
        Variable found = byCode.get(code);
        if (found == null) {
            throw Refusal.notFound("CTX-405", code);
        }
        return found;
    }

    /// The variable that a column is named after: its code, or its label in either language, case and accents aside.
    public Optional<Variable> named(String heading) {
        String plain = PlainText.of(heading);
        return all().stream().filter(one -> PlainText.of(one.code()).equals(plain)
                || PlainText.of(one.french().label()).equals(plain)
                || PlainText.of(one.english().label()).equals(plain)).findFirst();
    }

    private static Variable variable(NamedCsvRecord line) {
        String factor = line.getField("factor");
        return new Variable(line.getField("code"), TableKind.valueOf(line.getField("kind")),
                Aggregation.valueOf(line.getField("aggregation")), orNull(line.getField("numerator")),
                orNull(line.getField("denominator")), factor.isEmpty() ? 1 : Integer.parseInt(factor),
                Integer.parseInt(line.getField("decimals")), !line.getField("brief").isEmpty(), words(line, "Fr"),
                words(line, "En"));
    }

    private static Variable.Words words(NamedCsvRecord line, String language) {
        return new Variable.Words(line.getField("label" + language), line.getField("unit" + language),
                line.getField("note" + language));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
