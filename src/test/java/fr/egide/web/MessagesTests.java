package fr.egide.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

    @Test
    void frenchAndEnglishSayTheSameThings() throws IOException {
        Properties french = messages("fr");
        Properties english = messages("en");

        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(new TreeSet<>(french.stringPropertyNames()));
        assertThat(french.values()).noneMatch(text -> ((String) text).isBlank());
        assertThat(english.values()).noneMatch(text -> ((String) text).isBlank());
    }

    @Test
    void noMessageHoldsAStraightApostropheThatItsFormatWouldSwallow() throws IOException {
        assertThat(messages("fr").values()).noneMatch(text -> ((String) text).contains("'"));
        assertThat(messages("en").values()).noneMatch(text -> ((String) text).contains("'"));
    }

    private static Properties messages(String language) throws IOException {
        ClassPathResource file = new ClassPathResource("messages_" + language + ".properties");
        return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
    }
}
