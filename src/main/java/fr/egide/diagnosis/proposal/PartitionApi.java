package fr.egide.diagnosis.proposal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.web.PageOf;

/// Partitions of all communes over HTTP: asked for, followed, then read.
@RestController
@RequestMapping("/api/v1/partitions")
class PartitionApi {

    private final PartitionJobs jobs;
    private final PartitionAnswers answers;
    private final Access access;

    PartitionApi(PartitionJobs jobs, PartitionAnswers answers, Access access) {
        this.jobs = jobs;
        this.answers = answers;
        this.access = access;
    }

    /// @param regions wanted, 500 where neither they nor a floor are given
    /// @param floor least population of a region
    /// @param polished whether single communes are moved afterwards while that gains
    record Asked(@Nullable Integer regions, @Nullable Long floor, @Nullable Boolean polished) {}

    record Started(UUID job) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started start(@RequestBody Asked asked) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return new Started(jobs.start(PartitionQuestion.of(asked.regions(), asked.floor(),
                Boolean.TRUE.equals(asked.polished()))));
    }

    @GetMapping
    PageOf<PartitionAnswers.Answer> list(@RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return PageOf.of(jobs.latest().stream().map(answers::of).toList(), page, size);
    }

    @GetMapping("/{id}")
    PartitionAnswers.Answer get(@PathVariable UUID id) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return answers.of(jobs.get(id));
    }

    @GetMapping("/{id}/communes")
    PageOf<CommunePartition.Unit> communes(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return PageOf.of(jobs.communes(id), page, size);
    }
}
