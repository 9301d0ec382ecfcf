package fr.egide.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says it in one sentence instead of a stack trace.
class FolderInUseReport extends AbstractFailureAnalyzer<FolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FolderInUse cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
