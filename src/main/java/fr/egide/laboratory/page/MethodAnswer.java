package fr.egide.laboratory.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.web.Texts;

/// A method as the API describes it, in the language of the request.
///
/// @param limits when it can't be used
/// @param neighbours whether it reads pairs of neighbours
/// @param mostRows of a table
record MethodAnswer(String code, String name, Question question, String what, String limits, String source,
        List<ColumnAnswer> columns, boolean neighbours, int mostRows, List<ParameterAnswer> parameters) {

    /// @param bounds null for a text
    record ColumnAnswer(String name, String meaning, Column.Type type, boolean required, @Nullable Bounds bounds) {}

    /// @param usual null where it must be given
    record ParameterAnswer(String name, String meaning, Parameter.Type type, @Nullable Bounds bounds,
            List<String> choices, @Nullable String usual) {}

    static MethodAnswer of(Description method, Texts texts) {
        return new MethodAnswer(method.code(), texts.text(method.key()), method.question(),
                texts.text(method.key() + ".what"), texts.text(method.key() + ".limits"),
                texts.text(method.key() + ".source"),
                method.columns().stream().map(column -> new ColumnAnswer(column.name(),
                        texts.text("laboratory.column." + column.name() + ".help"), column.type(), column.required(),
                        column.type() == Column.Type.TEXT ? null : column.bounds())).toList(),
                method.neighbours(), method.mostLines(),
                method.parameters().stream().map(parameter -> new ParameterAnswer(parameter.name(),
                        texts.text("laboratory.parameter." + parameter.name() + ".help"), parameter.type(),
                        parameter.type() == Parameter.Type.NUMBER ? parameter.bounds() : null, parameter.choices(),
                        parameter.usual().isEmpty() ? null : parameter.usual())).toList());
    }
}
