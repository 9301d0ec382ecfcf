package fr.egide.diagnosis.proposal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.proposal.ProposalView.OptionRow;
import fr.egide.partner.Force;
import fr.egide.partner.Forces;
import fr.egide.statistics.comparison.Homogeneity;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Says each perimeter compared: what isn't known is said to be unknown.
@Component
class OptionWords {

    private static final String KEY = "diagnosis.proposal.";
    private static final double LEAST_P = 0.001;

    private final Texts texts;
    private final Formats formats;
    private final Forces forces;

    OptionWords(Texts texts, Formats formats, Forces forces) {
        this.texts = texts;
        this.formats = formats;
        this.forces = forces;
    }

    OptionRow row(Option option) {
        Measures measures = option.measures();
        Homogeneity spread = measures.homogeneity();
        String unsaid = texts.text(KEY + "unsaid");
        return new OptionRow(name(option), option.ref() == null ? null : option.ref().toString(),
                formats.integer(measures.communes()), formats.integer(measures.population()), pieces(measures),
                compactness(measures),
                formats.percent(measures.own(), 0), spread == null ? unsaid : formats.percent(spread.i2(), 0),
                spread == null ? unsaid : texts.text(KEY + "tau", formats.percent(spread.tau(), 0)),
                spread == null ? unsaid : p(spread.p()), problem(measures), competence(measures),
                forces(option));
    }

    String name(Option option) {
        return option.name().isEmpty() ? texts.text(KEY + "option." + option.kind()) : option.name();
    }

    private String pieces(Measures measures) {
        return measures.pieces() == 0
                ? texts.text(KEY + "pieces.unknown")
                : texts.text(KEY + "pieces", measures.pieces());
    }

    private String compactness(Measures measures) {
        return measures.compactness() == null
                ? texts.text(KEY + "compactness.unknown")
                : formats.decimal(measures.compactness(), 2);
    }

    private String p(double p) {
        return p < LEAST_P
                ? texts.text(KEY + "p.under", formats.decimal(LEAST_P, 3))
                : formats.decimal(p, p < 0.1 ? 3 : 2);
    }

    private String problem(Measures measures) {
        return measures.ofDepartement() == null
                ? texts.text(KEY + "unsaid")
                : texts.text(KEY + "problem", formats.percent(measures.ofDepartement(), 0));
    }

    private String competence(Measures measures) {
        Integer held = measures.competence();
        if (held == null) {
            return texts.text(KEY + "competence.unknown");
        }
        return held == 0
                ? texts.text(KEY + "competence.none")
                : held == measures.communes()
                        ? texts.text(KEY + "competence.all")
                        : texts.text(KEY + "competence.some", formats.integer(held),
                                formats.integer(measures.communes()));
    }

    /// Both forces side by side ask for a clause of coordination (circular of 1999, 2.A.2.1).
    private String forces(Option option) {
        Forces.Known known = forces.of(option.communes());
        List<String> said = Stream.of(Force.values()).filter(force -> known.of(force) > 0)
                .map(force -> texts.text(KEY + "forces." + force, known.of(force))).collect(Collectors.toList());
        if (said.isEmpty()) {
            return texts.text(KEY + "forces.unknown");
        }
        if (known.unknown() > 0) {
            said.add(texts.text(KEY + "forces.others", known.unknown()));
        }
        return String.join(", ", said);
    }
}
