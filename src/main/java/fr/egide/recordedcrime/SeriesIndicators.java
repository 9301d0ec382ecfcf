package fr.egide.recordedcrime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The official series and every label under which the producer has published them.
@Component
public class SeriesIndicators {

    private final Map<String, SeriesIndicator> byCode = new LinkedHashMap<>();
    private final Map<String, SeriesIndicator> byLabel = new HashMap<>();
    private final Map<Integer, SeriesIndicator> byNumber = new HashMap<>();

    SeriesIndicators() throws IOException {
        new ClassPathResource("recorded-crime/indicators.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .skip(1)
                .map(line -> line.split(";", -1)).map(SeriesIndicators::indicator).forEach(indicator -> {
                    byCode.put(indicator.code(), indicator);
                    byNumber.put(indicator.number(), indicator);
                    indicator.labels().forEach(label -> byLabel.put(plain(label), indicator));
                });
    }

    public List<SeriesIndicator> all() {
        return List.copyOf(byCode.values());
    }

    /// By our code, by the code of the dashboard indicator it feeds (`R05`), or by any label of the producer.
    public Optional<SeriesIndicator> find(String codeOrLabel) {
        return Optional.ofNullable(byCode.get(codeOrLabel))
                .or(() -> byCode.values().stream().filter(one -> codeOrLabel.equalsIgnoreCase(one.dossier()))
                        .findFirst())
                .or(() -> Optional.ofNullable(byLabel.get(plain(codeOrLabel))));
    }

    Optional<SeriesIndicator> numbered(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /// Copies of the files differ by case, accents and apostrophes.
    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static SeriesIndicator indicator(String[] field) {
        return new SeriesIndicator(field[0], SeriesIndicator.Unit.valueOf(field[1]),
                SeriesIndicator.Denominator.valueOf(field[2]), SeriesIndicator.Direction.valueOf(field[3]),
                field[4].isEmpty() ? null : field[4], field[5].isEmpty() ? List.of() : List.of(field[5].split(" ")),
                List.of(field[6].split("\\|")), Integer.parseInt(field[7]));
    }
}
