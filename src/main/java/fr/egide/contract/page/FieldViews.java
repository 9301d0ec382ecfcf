package fr.egide.contract.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.contract.ContractObject;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.FieldView;
import fr.egide.contract.editing.Problem;
import fr.egide.contract.editing.StoredTexts;
import fr.egide.contract.editing.TerritoryCommunes;
import fr.egide.contract.editing.Typed;
import fr.egide.frame.Frames;
import fr.egide.web.Texts;
import fr.egide.web.Trees;

import static java.util.Objects.requireNonNull;

/// Turns stored values into the texts of a form, and forms into what a template draws.
@Component
class FieldViews {

    private final Trees trees;
    private final Frames frames;
    private final StoredTexts stored;
    private final References references;
    private final TerritoryCommunes communes;
    private final Texts texts;

    FieldViews(Trees trees, Frames frames, StoredTexts stored, References references,
            TerritoryCommunes communes, Texts texts) {
        this.trees = trees;
        this.frames = frames;
        this.stored = stored;
        this.references = references;
        this.communes = communes;
        this.texts = texts;
    }

    /// The stored values of an object, as they would be typed.
    Typed typed(List<Field> fields, ContractObject object) {
        return stored.typed(fields, trees.tree(object));
    }

    List<FieldView> form(List<Field> fields, Typed typed, Map<String, Problem> problems, UUID contract,
            Set<String> locked) {
        return fields.stream().map(field -> view(field, typed, problems.get(field.name()), contract,
                locked.contains(field.name()))).toList();
    }

    String label(Field field) {
        return texts.text("contract.field." + field.name());
    }

    private FieldView view(Field field, Typed typed, @org.jspecify.annotations.Nullable Problem problem, UUID contract,
            boolean isLocked) {
        List<String> typedTexts = typed.all(field.name());
        String sentence = problem == null ? null : texts.text(problem.messageKey(), problem.arguments().toArray());
        boolean asks = problem != null && problem.key().equals("unknown-organisation");
        return new FieldView(field, label(field), typedTexts, options(field, typedTexts, contract), sentence, asks,
                isLocked);
    }

    private List<FieldView.Option> options(Field field, List<String> chosen, UUID contract) {
        return switch (field.kind()) {
            case CHOICE, CHOICES -> frames.terms(requireNonNull(field.vocabulary())).stream()
                    .map(term -> new FieldView.Option(term.code(), term.label(), chosen.contains(term.code())))
                    .toList();
            case REFERENCE,
                    REFERENCES ->
                references.labels(requireNonNull(field.reference()), contract).entrySet().stream()
                        .map(entry -> new FieldView.Option(entry.getKey().toString(), entry.getValue(),
                                chosen.contains(entry.getKey().toString())))
                        .toList();
            case COMMUNES -> communes.of(contract).entrySet().stream()
                    .map(entry -> new FieldView.Option(entry.getKey(), entry.getValue(),
                            chosen.contains(entry.getKey())))
                    .toList();
            case TEXT, LONG_TEXT, DATE, DECIMAL, EUROS, INTEGER, YEAR, BOOLEAN, ORGANISATION, ORGANISATIONS, FUNCTION ->
                List.of();
        };
    }
}
