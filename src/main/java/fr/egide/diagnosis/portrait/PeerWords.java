package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.context.Variable;
import fr.egide.diagnosis.portrait.PeerChoice.Trait;
import fr.egide.diagnosis.portrait.PeerChoice.Use;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Says which territories are comparable to one, why them, and what the choice couldn't see.
@Component
class PeerWords {

    private static final String KEY = "diagnosis.portrait.peers.";

    private final Texts texts;
    private final Formats formats;

    PeerWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    PeersView view(PeerChoice choice) {
        List<Trait> used = choice.traits().stream().filter(trait -> trait.use() == Use.USED).toList();
        return new PeersView(
                choice.peers().stream().map(peer -> texts.text("diagnosis.portrait.peer", peer.name(),
                        formats.integer(peer.population()))).toList(),
                choice.byTraits() ? texts.text(KEY + "by-traits", labels(used)) : texts.text(KEY + "by-population"),
                choice.traits().stream().map(this::row).toList(),
                choice.byTraits() ? judged("balance", choice.unbalanced()) : "",
                choice.byTraits() ? judged("stability", choice.decisive()) : "",
                choice.leftOut().stream().map(this::leftOut).toList());
    }

    private String judged(String subject, List<Trait> wrong) {
        return wrong.isEmpty() ? texts.text(KEY + subject) : texts.text(KEY + subject + ".not", labels(wrong));
    }

    private PeersView.Row row(Trait trait) {
        Double kept = trait.kept();
        return new PeersView.Row(trait.variable().words().label(), value(trait.variable(), trait.here()),
                value(trait.variable(), trait.median()),
                trait.difference() == null ? "" : texts.text(KEY + "deviations", signed(trait.difference())),
                kept == null ? "" : formats.percent(kept, 0));
    }

    private PeersView.LeftOut leftOut(Trait trait) {
        return new PeersView.LeftOut(trait.variable().words().label(), texts.text(KEY + "use." + trait.use()),
                trait.use() == Use.NOT_LOADED ? texts.text("context.file." + trait.variable().kind()) : "");
    }

    private String value(Variable variable, @Nullable Double value) {
        return value == null ? "" : formats.decimal(value, variable.decimals()) + "\u00a0" + variable.words().unit();
    }

    private String signed(double difference) {
        return (difference < 0 ? "−" : "+") + formats.decimal(Math.abs(difference), 2);
    }

    private static String labels(List<Trait> traits) {
        return traits.stream().map(trait -> trait.variable().words().label()).collect(Collectors.joining(", "));
    }
}
