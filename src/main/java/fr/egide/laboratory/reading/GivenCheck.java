package fr.egide.laboratory.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Asked;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Table;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Checks what is sent against what a method expects.
@Component
public class GivenCheck {

    private final TableCheck tables;
    private final Texts texts;

    GivenCheck(TableCheck tables, Texts texts) {
        this.tables = tables;
        this.texts = texts;
    }

    /// @throws Refusal 422 `LAB-003` … `LAB-007`, `LAB-011` … `LAB-016`, naming line, column and remedy
    public Given checked(Description method, Asked asked) {
        Map<String, Object> settings = settings(method.parameters(), asked.parameters());
        Table table = tables.checked(asked.table(), method.columns(), method.mostLines());
        return new Given(table, method.neighbours() ? Pairs.neighbours(table, asked.neighbours()) : null, settings);
    }

    private Map<String, Object> settings(List<Parameter> parameters, Map<String, String> typed) {
        typed.keySet().stream().filter(name -> parameters.stream().noneMatch(one -> one.name().equals(name)))
                .findFirst().ifPresent(unknown -> {
                    throw Refusal.unprocessable("LAB-012", unknown,
                            String.join(", ", parameters.stream().map(Parameter::name).toList()))
                            .with("field", unknown);
                });
        Map<String, Object> settings = new LinkedHashMap<>();
        parameters.forEach(one -> settings.put(one.name(),
                setting(one, typed.getOrDefault(one.name(), "").isBlank()
                        ? one.usual()
                        : typed.getOrDefault(one.name(), "").strip())));
        return settings;
    }

    private Object setting(Parameter parameter, String typed) {
        boolean isGood = switch (parameter.type()) {
            case NUMBER -> Typed.number(typed).filter(parameter.bounds()::hold).isPresent();
            case CHOICE -> parameter.choices().contains(typed);
            case TEXT -> !typed.isBlank();
        };
        if (!isGood) {
            throw Refusal.unprocessable("LAB-011", texts.text("laboratory.parameter." + parameter.name()), typed,
                    expected(parameter)).with("field", parameter.name());
        }
        if (parameter.type() != Parameter.Type.NUMBER) {
            return typed;
        }
        double number = Typed.number(typed).orElseThrow();
        return parameter.bounds().kind() == Bounds.Kind.WHOLE ? (Object) (long) number : (Object) number;
    }

    private String expected(Parameter parameter) {
        Bounds bounds = parameter.bounds();
        return switch (parameter.type()) {
            case NUMBER -> texts.text("laboratory.bounds." + bounds.kind(), bounds.least(), bounds.most());
            case CHOICE -> String.join(", ", parameter.choices());
            case TEXT -> texts.text("laboratory.bounds.text");
        };
    }
}
