package fr.egide.council.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.council.CouncilState;
import fr.egide.council.Decision;
import fr.egide.council.DecisionState;
import fr.egide.council.writing.DecisionMoves;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;

/// Decisions of every readable council over HTTP: their list, one of them, what became of it.
@RestController
@RequestMapping("/api/v1/decisions")
class DecisionApi {

    private final WholeCouncils whole;
    private final DecisionMoves moves;
    private final Clock clock;

    DecisionApi(WholeCouncils whole, DecisionMoves moves, Clock clock) {
        this.whole = whole;
        this.moves = moves;
        this.clock = clock;
    }

    /// What became of a decision.
    ///
    /// @param state `DONE` or `ABANDONED`
    /// @param outcome the evidence, or the reason
    record Closure(@Nullable DecisionState state, @Nullable LocalDate on, @Nullable String outcome) {}

    /// @param late only those past their date
    @GetMapping
    PageOf<Decision> list(@RequestParam @Nullable DecisionState state,
            @RequestParam(defaultValue = "false") boolean late, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        LocalDate today = LocalDate.now(clock);
        List<Decision> wanted = whole.readable(Decision.class, Decision::meeting).stream()
                .filter(decision -> state == null || decision.state() == state)
                .filter(decision -> !late || decision.isLate(today)).toList();
        return PageOf.of(wanted, page, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<Decision> get(@PathVariable UUID id) {
        return answer(of(whole.withDecision(id, false), id));
    }

    /// @throws Refusal 409 `COU-003` when it isn't open; 422 `COU-008` without evidence or reason
    @PostMapping("/{id}/closure")
    ResponseEntity<Decision> close(@PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Closure closure) {
        Decision decision = current(id, ifMatch);
        if (closure.state() == null) {
            throw Refusal.missing("state");
        }
        moves.close(decision, closure.state(), closure.on(), closure.outcome(), null);
        return answer(of(whole.withDecision(id, true), id));
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<Decision> reopen(@PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        moves.reopen(current(id, ifMatch));
        return answer(of(whole.withDecision(id, true), id));
    }

    private Decision current(UUID id, @Nullable String ifMatch) {
        Decision decision = of(whole.withDecision(id, true), id);
        if (EntityTags.required(ifMatch) != decision.version()) {
            throw EntityTags.stale(decision.version());
        }
        return decision;
    }

    private static Decision of(CouncilState state, UUID id) {
        return state.decisions().stream().filter(decision -> decision.id().equals(id)).findFirst().orElseThrow();
    }

    private static ResponseEntity<Decision> answer(Decision decision) {
        return ResponseEntity.ok().eTag(EntityTags.of(decision.version())).body(decision);
    }
}
