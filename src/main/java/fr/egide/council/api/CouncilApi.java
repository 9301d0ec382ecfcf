package fr.egide.council.api;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.contract.editing.Problem;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilStates;
import fr.egide.council.CouncilWords;
import fr.egide.council.Gaps;
import fr.egide.council.PartKind;
import fr.egide.council.writing.CouncilCreation;
import fr.egide.council.writing.CouncilForm;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;

/// Councils over HTTP: those one may read, one of them, what it lacks.
@RestController
@RequestMapping("/api/v1/councils")
class CouncilApi {

    private final CouncilDirectory councils;
    private final CouncilStates states;
    private final CouncilCreation creation;
    private final CouncilPartWriter writer;
    private final CouncilWords words;
    private final Access access;
    private final Clock clock;

    CouncilApi(CouncilDirectory councils, CouncilStates states, CouncilCreation creation, CouncilPartWriter writer,
            CouncilWords words, Access access, Clock clock) {
        this.councils = councils;
        this.states = states;
        this.creation = creation;
        this.writer = writer;
        this.words = words;
        this.access = access;
        this.clock = clock;
    }

    /// Something a council lacks.
    ///
    /// @param check number of the check that asks for it
    record Lack(String key, String check, String sentence) {}

    /// @param page number from 1
    @GetMapping
    PageOf<Council> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        return PageOf.of(councils.listReadable(), page, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<Council> get(@PathVariable UUID id) {
        return answer(councils.read(id));
    }

    @GetMapping("/{id}/gaps")
    List<Lack> gaps(@PathVariable UUID id) {
        return Gaps.of(states.of(councils.read(id)), LocalDate.now(clock)).stream()
                .map(gap -> new Lack(gap.key(), gap.check(), words.gap(gap))).toList();
    }

    /// @param form `territory` a reference (`commune:31555`), `kind` a code, `template` whether the expected seats are set
    @PostMapping
    ResponseEntity<Council> create(@RequestBody CouncilForm form) {
        access.require(Permission.RUN_COUNCIL, Target.INSTALLATION);
        Map<String, Problem> problems = creation.problems(form);
        if (!problems.isEmpty()) {
            throw writer.invalid(problems);
        }
        Council made = creation.create(form);
        return ResponseEntity.created(URI.create("/api/v1/councils/" + made.id()))
                .eTag(EntityTags.of(made.version())).body(made);
    }

    @PatchMapping("/{id}")
    ResponseEntity<Council> change(@PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, Object> fields) {
        councils.run(id);
        return answer((Council) writer.change(PartKind.COUNCIL, id, id, EntityTags.required(ifMatch), fields));
    }

    private static ResponseEntity<Council> answer(Council council) {
        return ResponseEntity.ok().eTag(EntityTags.of(council.version())).body(council);
    }
}
