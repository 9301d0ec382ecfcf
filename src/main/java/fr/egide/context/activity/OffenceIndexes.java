package fr.egide.context.activity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.egide.context.PlainText;

/// The 107 index of the État 4001 and their labels, of which four are no longer used.
@Component
public class OffenceIndexes {

    /// How many there are.
    public static final int COUNT = 107;

    private final List<OffenceIndex> all;
    private final Map<String, OffenceIndex> byLabel = new HashMap<>();

    OffenceIndexes() throws IOException {
        String table = new ClassPathResource("context/etat-4001.csv").getContentAsString(StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(table)) {
            all = lines.stream().map(line -> new OffenceIndex(Integer.parseInt(line.getField("index")),
                    List.of(line.getField("labels").split("\\|")))).toList();
        }
        all.forEach(index -> index.labels().forEach(label -> byLabel.put(PlainText.of(label), index)));
    }

    public List<OffenceIndex> all() {
        return all;
    }

    /// By a label of any edition, case, accents and punctuation aside.
    Optional<OffenceIndex> labelled(String label) {
        return Optional.ofNullable(byLabel.get(PlainText.of(label)));
    }
}
