package fr.egide.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.frame.ExpectedPartner;
import fr.egide.frame.ExpectedPartners;
import fr.egide.frame.Phase;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;

/// Puts together what the frame expects, what facts prove and what people say.
@Component
public class Matrices {

    private static final Comparator<Proof> BEST_FIRST = Comparator.comparing(Proof::took).reversed()
            .thenComparing(Proof::who);

    private final ExpectedPartners expected;
    private final List<ProofSource> sources;
    private final Statements statements;
    private final Organisations organisations;
    private final ContractDirectory contracts;
    private final ForcesExpected forces;
    private final Clock clock;

    Matrices(ExpectedPartners expected, List<ProofSource> sources, Statements statements, Organisations organisations,
            ContractDirectory contracts, ForcesExpected forces, Clock clock) {
        this.expected = expected;
        this.sources = sources;
        this.statements = statements;
        this.organisations = organisations;
        this.contracts = contracts;
        this.forces = forces;
        this.clock = clock;
    }

    public Matrix of(Contract contract) {
        List<Proof> proofs = sources.stream().flatMap(source -> source.of(contract).stream()).sorted(BEST_FIRST)
                .toList();
        Map<UUID, Organisation> known = organisations
                .byId(proofs.stream().map(Proof::organisation).filter(Objects::nonNull).distinct().toList());
        List<Statement> said = statements.latest(contract.id());
        List<Row> rows = forces.settled(expected.of(contract.kind()), contract).stream().map(partner -> new Row(partner,
                Stream.of(Phase.values()).map(phase -> cell(partner, phase, proofs, known, said)).toList())).toList();
        return new Matrix(rows, begun(contract), known.values().stream().filter(one -> one.type() == null)
                .map(Organisation::name).sorted().toList());
    }

    private static Cell cell(ExpectedPartner partner, Phase phase, List<Proof> proofs, Map<UUID, Organisation> known,
            List<Statement> said) {
        List<Proof> own = proofs.stream().filter(proof -> proof.phase() == phase).filter(proof -> {
            Organisation one = proof.organisation() == null ? null : known.get(proof.organisation());
            return partner.isStoodForBy(one == null ? null : one.type(), proof.family());
        }).toList();
        return new Cell(phase, partner.condition() == null && partner.phases().contains(phase), own, said.stream()
                .filter(one -> one.partner().equals(partner.code()) && one.phase() == phase).findFirst().orElse(null));
    }

    private Set<Phase> begun(Contract contract) {
        EnumSet<Phase> begun = EnumSet.of(Phase.PREPARATION, Phase.FEELING);
        boolean isSigned = contract.state() != ContractState.DRAFT;
        if (isSigned || !contracts.objectives(contract.id()).isEmpty()) {
            begun.add(Phase.DEFINITION);
        }
        if (isSigned) {
            begun.add(Phase.SIGNATURE);
        }
        if (isSigned && !contract.startsOn().isAfter(LocalDate.now(clock))) {
            begun.addAll(Set.of(Phase.IMPLEMENTATION, Phase.FOLLOW_UP));
        }
        return begun;
    }
}
