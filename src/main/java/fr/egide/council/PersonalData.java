package fr.egide.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Looks in a text for what may name or reach a person: civility or usual first name before a name, name in capitals,
/// telephone, mail address, date of birth, social security number. It warns and never decides: a name that is written
/// alone, a nickname or an address that points at one household escapes it.
@Component("personalDataDetector")
public class PersonalData {

    private static final String WORD = "[\\p{Lu}][\\p{L}’'-]+";
    private static final Pattern CIVILITY = Pattern
            .compile("(?<![\\p{L}])(?:M\\.|MM\\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\\s+" + WORD
                    + "(?:\\s+" + WORD + ")?");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}])" + WORD + "\\s+\\p{Lu}{3,}(?![\\p{L}])");
    private static final Pattern TWO_WORDS = Pattern.compile("(?<![\\p{L}])([\\p{Lu}][\\p{L}-]+)\\s+(" + WORD + ")");
    private static final Pattern TELEPHONE = Pattern
            .compile("(?<!\\d)(?:\\+33\\s?(?:\\(0\\)\\s?)?[1-9]|0[1-9])(?:[\\s.\\u00a0\\u202f-]?\\d{2}){4}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern BIRTH = Pattern.compile(
            "(?i)(?<![\\p{L}])née?s?\\s+(?:le\\s+|en\\s+)?\\d{1,4}[\\p{L}\\d\\s/.-]{0,20}\\d{0,4}|"
                    + "(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19[3-9]\\d|20[01]\\d)(?!\\d)");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile(
            "(?<!\\d)[12]\\s?\\d{2}\\s?(?:0[1-9]|1[0-2])\\s?(?:\\d{2}|2[AB])\\s?\\d{3}\\s?\\d{3}(?:\\s?\\d{2})?(?!\\d)");

    private final Set<String> firstNames;

    PersonalData() {
        try (var lines = new ClassPathResource("council/first-names.txt").getInputStream()) {
            firstNames = new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was found.
    public enum Kind {
        NAME, TELEPHONE, MAIL, BIRTH_DATE, SOCIAL_SECURITY
    }

    /// A fragment of the text, as it stands there.
    public record Found(Kind kind, String excerpt) {}

    /// Each fragment once, in the order of the kinds.
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        all(CIVILITY, Kind.NAME, text, found);
        all(CAPITALS, Kind.NAME, text, found);
        Matcher words = TWO_WORDS.matcher(text);
        for (int from = 0; words.find(from); from = words.start(2)) {
            if (firstNames.contains(words.group(1))) {
                found.add(new Found(Kind.NAME, words.group()));
            }
        }
        all(TELEPHONE, Kind.TELEPHONE, text, found);
        all(MAIL, Kind.MAIL, text, found);
        all(BIRTH, Kind.BIRTH_DATE, text, found);
        all(SOCIAL_SECURITY, Kind.SOCIAL_SECURITY, text, found);
        return found.stream().distinct().toList();
    }

    private static void all(Pattern pattern, Kind kind, String text, List<Found> found) {
        pattern.matcher(text).results().forEach(match -> found.add(new Found(kind, match.group().strip())));
    }
}
