package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.context.Variable;
import fr.egide.recordedcrime.Edition;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Says what a proposal was made of and how to make it again.
@Component
class ProposalSources {

    private static final String KEY = "diagnosis.proposal.source.";

    private final Texts texts;
    private final Formats formats;

    ProposalSources(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<String> of(Proposal proposal) {
        Ground ground = proposal.ground();
        Edition edition = ground.edition();
        List<String> sources = new ArrayList<>();
        sources.add(edition == null
                ? texts.text(KEY + "no-edition")
                : texts.text(KEY + "edition", edition.fileName(), ground.years().getFirst() + "",
                        ground.years().getLast() + "", ground.years().size()));
        if (edition != null && !ground.families().isEmpty()) {
            sources.add(texts.text(KEY + "families", ground.families().stream()
                    .map(family -> texts.text("diagnosis.family." + family.family().code()))
                    .collect(Collectors.joining(", "))));
        }
        Covariates.Read context = ground.context();
        add(sources, ground.hasOwnData(ground.seed().code()) ? "context" : "context-alone",
                context.covariates().stream().map(Covariate::variable).toList());
        add(sources, "missing", context.missing());
        add(sources, "alike", context.alike());
        sources.add(texts.text(KEY + (ground.graph().isFictitious() ? "draws-fictitious" : "draws"),
                formats.integer(proposal.limits().random()),
                formats.integer(ground.graph().communes().size()), ground.graph().year() + ""));
        return sources;
    }

    /// What weighed and what is missing: the place of a commune may change once it is loaded.
    List<String> weighed(Proposal proposal) {
        Ground ground = proposal.ground();
        List<String> families = ground.families().stream()
                .filter(family -> family.risks().stream().anyMatch(risk -> risk.isReadable(ground.seed().code())))
                .map(family -> texts.text("diagnosis.family." + family.family().code())).toList();
        List<String> weighed = Stream.concat(families.stream(),
                ground.context().covariates().stream().map(one -> one.variable().words().label())).toList();
        List<String> said = new ArrayList<>();
        if (!weighed.isEmpty()) {
            said.add(texts.text(KEY + "weighed", String.join(", ", weighed)));
        }
        add(said, "would-weigh", ground.context().missing());
        return said;
    }

    private void add(List<String> sources, String key, List<Variable> variables) {
        if (!variables.isEmpty()) {
            sources.add(texts.text(KEY + key, variables.stream().map(one -> one.words().label())
                    .collect(Collectors.joining(", "))));
        }
    }
}
