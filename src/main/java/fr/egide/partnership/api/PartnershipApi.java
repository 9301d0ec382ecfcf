package fr.egide.partnership.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Permission;
import fr.egide.contract.ContractDirectory;
import fr.egide.frame.Phase;
import fr.egide.partnership.Matrices;
import fr.egide.partnership.Matrix;
import fr.egide.partnership.Proof;
import fr.egide.partnership.Standing;
import fr.egide.partnership.Statement;
import fr.egide.partnership.Statements;
import fr.egide.web.Refusal;

/// Who is round the table of a contract, over HTTP; a statement is added, never changed.
@RestController
@RequestMapping("/api/v1/contracts/{contract}/partnership")
class PartnershipApi {

    private final ContractDirectory contracts;
    private final Matrices matrices;
    private final Statements statements;

    PartnershipApi(ContractDirectory contracts, Matrices matrices, Statements statements) {
        this.contracts = contracts;
        this.matrices = matrices;
        this.statements = statements;
    }

    record Answer(Set<Phase> begun, List<Missing> missing, List<Line> partners) {}

    record Missing(Phase phase, long expected, long associated, List<String> partners) {}

    record Line(String partner, String label, String source, @Nullable String condition, List<At> phases) {}

    record At(Phase phase, boolean expected, Standing standing, @Nullable String reason, List<Proof> proofs) {}

    record NewStatement(@Nullable String partner, @Nullable Phase phase, @Nullable Standing standing,
            @Nullable String reason) {}

    @GetMapping
    Answer get(@PathVariable UUID contract) {
        return answer(matrices.of(contracts.require(Permission.READ_CONTRACT, contract)));
    }

    /// All that was said of a partner, the latest first.
    @GetMapping("/{partner}/statements")
    List<Statement> history(@PathVariable UUID contract, @PathVariable String partner) {
        contracts.require(Permission.READ_CONTRACT, contract);
        return statements.history(contract, partner);
    }

    @PostMapping("/statements")
    @ResponseStatus(HttpStatus.CREATED)
    Answer state(@PathVariable UUID contract, @RequestBody NewStatement said) {
        var found = contracts.require(Permission.EDIT_CONTRACT, contract);
        Phase phase = said.phase();
        Standing standing = said.standing();
        if (phase == null || standing == null) {
            throw Refusal.unprocessable("PTN-003");
        }
        String partner = matrices.of(found).rows().stream().map(row -> row.partner().code())
                .filter(code -> code.equals(said.partner())).findFirst()
                .orElseThrow(() -> Refusal.notFound("PTN-404", String.valueOf(said.partner())));
        statements.state(contract, partner, phase, standing, said.reason());
        return answer(matrices.of(found));
    }

    private static Answer answer(Matrix matrix) {
        return new Answer(matrix.begun(), Stream.of(Phase.values()).filter(matrix.begun()::contains)
                .map(phase -> new Missing(phase, matrix.expected(phase), matrix.associated(phase),
                        matrix.missing(phase).stream().map(row -> row.partner().code()).toList()))
                .toList(),
                matrix.rows().stream().map(row -> new Line(row.partner().code(), row.partner().label(),
                        row.partner().source(), row.partner().condition(),
                        row.cells().stream().map(cell -> new At(cell.phase(), cell.expected(), cell.standing(),
                                cell.statement() == null ? null : cell.statement().reason(), cell.proofs())).toList()))
                        .toList());
    }
}
