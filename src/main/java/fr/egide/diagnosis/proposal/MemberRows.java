package fr.egide.diagnosis.proposal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.proposal.ProposalView.MemberRow;
import fr.egide.territory.Commune;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Says each commune of a proposal, the surest first.
@Component
class MemberRows {

    private final Texts texts;
    private final Formats formats;

    MemberRows(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<MemberRow> of(Examination examination, TerritoryRef ref, Set<String> inside) {
        return examination.proposal().members().stream()
                .sorted(Comparator.comparing(Member::place)
                        .thenComparing(Comparator.comparing(Member::share).reversed())
                        .thenComparing(member -> member.commune().name()))
                .map(member -> row(examination, ref, inside, member)).toList();
    }

    private MemberRow row(Examination examination, TerritoryRef ref, Set<String> inside, Member member) {
        String code = member.commune().code();
        boolean isInside = inside.contains(code);
        Choice choice = examination.choice();
        boolean isSeed = code.equals(examination.proposal().seed().code());
        return new MemberRow(code, name(member.commune(), examination.proposal().seed()),
                formats.integer(member.commune().population()),
                member.place().name(), formats.percent(member.share(), 0),
                member.hasOwnData() ? formats.percent(member.ownWeight(), 0) : texts.text("diagnosis.proposal.unread"),
                parts(member.nearest()), parts(member.farthest()), departs(examination, code), isInside,
                isSeed
                        ? null
                        : ProposalAddress.of(ref, isInside ? choice.removing(code) : choice.adding(code)));
    }

    private String parts(List<String> parts) {
        return parts.stream().map(part -> texts.text("diagnosis.family." + part)).collect(Collectors.joining(", "));
    }

    /// With its département where it isn't the seed's: there are homonyms.
    private static String name(Commune commune, Commune seed) {
        return commune.departement().equals(seed.departement())
                ? commune.name()
                : commune.name() + " (" + commune.departement() + ")";
    }

    private static String departs(Examination examination, String code) {
        return examination.chosen().measures().each().stream()
                .filter(one -> one.departing().stream().anyMatch(departure -> departure.commune().equals(code)))
                .map(one -> one.indicator().label()).collect(Collectors.joining(", "));
    }

    /// Codes inside the chosen perimeter.
    static Set<String> inside(Examination examination) {
        return new HashSet<>(examination.chosen().communes());
    }
}
