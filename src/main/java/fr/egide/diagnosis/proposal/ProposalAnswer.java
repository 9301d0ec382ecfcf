package fr.egide.diagnosis.proposal;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.egide.context.Variable;
import fr.egide.recordedcrime.Edition;
import fr.egide.statistics.comparison.Homogeneity;

/// An examined proposal as figures, for programs and for what is kept.
///
/// @param edition of the official series, `years` read together; absent where none names the seed
/// @param neighbourYear geography year of who touches whom
/// @param missing facts of context not loaded here
public record ProposalAnswer(String seed, String seedName, Limits limits, @Nullable UUID edition, List<Integer> years,
        int neighbourYear, List<String> families, List<String> context, List<String> missing,
        List<MemberAnswer> communes, List<OptionAnswer> options) {

    /// @param share of the draws in which it is in the territory
    public record MemberAnswer(String code, String name, long population, Member.Place place, double share,
            double ownWeight, boolean hasOwnData, List<String> nearest, List<String> farthest) {}

    /// Figures are absent where nothing can be said.
    public record OptionAnswer(Option.Kind kind, String name, List<String> communes, long population, int pieces,
            @Nullable Double compactness, double own, @Nullable Homogeneity homogeneity, @Nullable Double ofDepartement,
            @Nullable Double ofGrouping,
            @Nullable Integer competence, List<SeriesAnswer> series) {}

    /// @param departing communes that depart
    public record SeriesAnswer(String indicator, @Nullable Homogeneity homogeneity, int alike, int unsure, int unread,
            List<Alikeness.Departure> departing) {}

    static ProposalAnswer of(Examination examination) {
        Proposal proposal = examination.proposal();
        Ground ground = proposal.ground();
        Edition edition = ground.edition();
        return new ProposalAnswer(proposal.seed().code(), proposal.seed().name(), proposal.limits(),
                edition == null ? null : edition.id(), ground.years(), ground.graph().year(),
                ground.families().stream().map(family -> family.family().code()).toList(),
                ground.context().covariates().stream().map(Covariate::variable).map(Variable::code).toList(),
                ground.context().missing().stream().map(Variable::code).toList(),
                proposal.members().stream().map(ProposalAnswer::member).toList(),
                examination.options().stream().map(ProposalAnswer::option).toList());
    }

    private static MemberAnswer member(Member member) {
        return new MemberAnswer(member.commune().code(), member.commune().name(), member.commune().population(),
                member.place(), member.share(), member.ownWeight(), member.hasOwnData(), member.nearest(),
                member.farthest());
    }

    private static OptionAnswer option(Option option) {
        Measures measures = option.measures();
        return new OptionAnswer(option.kind(), option.name(), option.communes(), measures.population(),
                measures.pieces(), measures.compactness(), measures.own(), measures.homogeneity(),
                measures.ofDepartement(),
                measures.ofGrouping(), measures.competence(), measures.each().stream().map(ProposalAnswer::series)
                        .toList());
    }

    private static SeriesAnswer series(Alikeness one) {
        return new SeriesAnswer(one.indicator().code(), one.homogeneity(), one.alike(), one.unsure(), one.unread(),
                one.departing());
    }
}
