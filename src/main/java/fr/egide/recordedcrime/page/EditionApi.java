package fr.egide.recordedcrime.page;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import fr.egide.account.Access;
import fr.egide.account.CurrentUser;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.importing.Jobs;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;

/// Editions over HTTP: those loaded, the loading of another, how far it is.
@RestController
@RequestMapping("/api/v1")
class EditionApi {

    private final Editions editions;
    private final Jobs jobs;
    private final JobAnswers answers;
    private final Access access;
    private final CurrentUser user;

    EditionApi(Editions editions, Jobs jobs, JobAnswers answers, Access access, CurrentUser user) {
        this.editions = editions;
        this.jobs = jobs;
        this.answers = answers;
        this.access = access;
        this.user = user;
    }

    record Started(UUID job) {}

    /// @param address https address on an allowed host
    /// @param producedOn the day the producer made the file, where its name doesn't say it
    record Where(@Nullable String address, @Nullable LocalDate producedOn) {}

    @GetMapping("/recorded-crime/editions")
    PageOf<Edition> editions(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return PageOf.of(editions.list(), page, size);
    }

    /// Fetches the file from an https address of an allowed host, then loads it.
    @PostMapping(path = "/recorded-crime/editions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started load(@RequestBody Where where) throws IOException {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        String address = where.address();
        if (address == null) {
            throw Refusal.missing("address");
        }
        return new Started(jobs.fetch(address, where.producedOn(), user.get().id()));
    }

    /// The same as a form field; described once, as JSON.
    @Operation(hidden = true)
    @PostMapping(path = "/recorded-crime/editions", params = "address")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started load(@RequestParam String address, @RequestParam @Nullable LocalDate producedOn) throws IOException {
        return load(new Where(address, producedOn));
    }

    @PostMapping(path = "/recorded-crime/editions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, params = "!address")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started load(@RequestParam MultipartFile file, @RequestParam @Nullable LocalDate producedOn) throws IOException {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        String name = file.getOriginalFilename();
        try (InputStream bytes = file.getInputStream()) {
            return new Started(jobs.start(name == null ? "file" : name, producedOn, bytes, user.get().id()));
        }
    }

    @GetMapping("/jobs/{id}")
    JobAnswers.Answer job(@PathVariable UUID id) {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        return answers.of(jobs.find(id).orElseThrow(() -> Refusal.notFound("RCR-406")));
    }
}
