package fr.egide.web.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class PieceProcessorTests {

    private static final String PAGE = """
            <ul><li th:each="one : ${names}" kept:piece="~{:: said(name=${one})}"></li></ul>\
            <b th:if="${false}"><li th:fragment="said" th:text="${voice.say(name)}">x</li></b>""";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Voice voice = new Voice(new ArrayList<>());

    record Voice(List<String> said) {

        public String say(String name) {
            said.add(name);
            return "<" + name + ">";
        }
    }

    PieceProcessorTests() {
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new PieceDialect(new PieceProcessor(new Pieces())));
    }

    @Test
    void makesAPieceOnceForEqualParameters() {
        assertThat(page(Locale.FRENCH, "a", "b", "a"))
                .isEqualTo("<ul><li>&lt;a&gt;</li><li>&lt;b&gt;</li><li>&lt;a&gt;</li></ul>");
        assertThat(page(Locale.FRENCH, "b", "c")).isEqualTo("<ul><li>&lt;b&gt;</li><li>&lt;c&gt;</li></ul>");
        assertThat(voice.said()).containsExactly("a", "b", "c");
    }

    @Test
    void makesItAgainInAnotherLanguage() {
        page(Locale.FRENCH, "a");
        page(Locale.ENGLISH, "a");

        assertThat(voice.said()).containsExactly("a", "a");
    }

    private String page(Locale locale, String... names) {
        return engine.process(PAGE, new Context(locale, Map.of("names", List.of(names), "voice", voice)));
    }
}
