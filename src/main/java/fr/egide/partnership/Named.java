package fr.egide.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.frame.Phase;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;

/// Makes proofs of facts that name organisations, in one query.
@Component
class Named {

    private final Organisations organisations;

    Named(Organisations organisations) {
        this.organisations = organisations;
    }

    /// One fact.
    record Fact(@Nullable UUID organisation, Phase phase, boolean took, String kind, @Nullable LocalDate on,
            String href) {}

    List<Proof> proofs(Collection<Fact> facts) {
        Map<UUID, Organisation> known = organisations.byId(facts.stream().map(Fact::organisation)
                .filter(Objects::nonNull).distinct().toList());
        return facts.stream().flatMap(fact -> Stream.ofNullable(fact.organisation()).map(known::get)
                .filter(Objects::nonNull).map(one -> new Proof(fact.phase(), one.family(), one.id(), one.name(),
                        fact.took(), fact.kind(), fact.on(), fact.href())))
                .distinct().toList();
    }
}
