package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.context.Variables;
import fr.egide.recordedcrime.Editions;
import fr.egide.web.Texts;

/// Says what a partition was made of, and what would have weighed had it been loaded.
@Component
class PartitionSources {

    private static final String KEY = "diagnosis.partition.source.";

    private final Editions editions;
    private final Variables variables;
    private final Texts texts;

    PartitionSources(Editions editions, Variables variables, Texts texts) {
        this.editions = editions;
        this.variables = variables;
        this.texts = texts;
    }

    List<String> of(CommunePartition made) {
        List<String> sources = new ArrayList<>();
        sources.add(edition(made));
        add(sources, "families", made.families(), family -> texts.text("diagnosis.family." + family));
        add(sources, "context", made.context(), this::label);
        add(sources, "missing", made.missing(), this::label);
        sources.add(texts.text(KEY + "neighbours", made.neighbourYear() + ""));
        return sources;
    }

    private String edition(CommunePartition made) {
        if (made.edition() == null) {
            return texts.text(KEY + "no-edition");
        }
        String first = made.years().getFirst() + "";
        String last = made.years().getLast() + "";
        return editions.find(made.edition())
                .map(edition -> texts.text(KEY + "edition", edition.fileName(), first, last, made.years().size()))
                .orElseGet(() -> texts.text(KEY + "edition-gone", first, last));
    }

    private String label(String variable) {
        return variables.get(variable).words().label();
    }

    private void add(List<String> sources, String key, List<String> codes, Function<String, String> label) {
        if (!codes.isEmpty()) {
            sources.add(texts.text(KEY + key, codes.stream().map(label).collect(Collectors.joining(", "))));
        }
    }
}
