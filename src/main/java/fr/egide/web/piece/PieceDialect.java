package fr.egide.web.piece;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/// Gives templates the attribute `kept:piece`.
@Component
class PieceDialect extends AbstractProcessorDialect {

    private final PieceProcessor processor;

    PieceDialect(PieceProcessor processor) {
        super("kept pieces", PieceProcessor.PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
        this.processor = processor;
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return Set.of(processor);
    }
}
