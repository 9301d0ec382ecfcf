package fr.egide.web.piece;

import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.FastStringWriter;

/// Replaces an element with a fragment, as `th:replace` does, but makes the fragment again only when its parameters, by
/// `equals`, or the language differ. Hence the fragment says nothing but its named parameters, and holds no form: neither
/// who asks nor when.
@Component
class PieceProcessor extends AbstractAttributeTagProcessor {

    static final String PREFIX = "kept";

    /// After `th:each`, `th:if` and `th:with`.
    private static final int PRECEDENCE = 650;

    private final Pieces pieces;

    PieceProcessor(Pieces pieces) {
        super(TemplateMode.HTML, PREFIX, null, false, "piece", true, PRECEDENCE, true);
        this.pieces = pieces;
    }

    @Override
    protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
            IElementTagStructureHandler structure) {
        Fragment fragment = (Fragment) StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, value).execute(context);
        Map<String, Object> parameters = Objects.requireNonNullElse(fragment.getParameters(), Map.of());
        String root = context instanceof IWebContext web ? web.getExchange().getRequest().getApplicationPath() : null;
        structure.replaceWith(pieces.get(new Pieces.Key(value, root, context.getLocale(), parameters),
                () -> made((IEngineContext) context, fragment, parameters)), false);
    }

    private static String made(IEngineContext context, Fragment fragment, Map<String, Object> parameters) {
        FastStringWriter text = new FastStringWriter();
        context.increaseLevel();
        try {
            context.setVariables(parameters);
            context.getConfiguration().getTemplateManager().process(fragment.getTemplateModel(), context, text);
        } finally {
            context.decreaseLevel();
        }
        return text.toString();
    }
}
