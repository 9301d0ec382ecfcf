package fr.egide.partner.api;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.partner.CompetentForce;
import fr.egide.partner.ForceReader;
import fr.egide.partner.Forces;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;

/// Which force is competent in which commune.
@RestController
@RequestMapping("/api/v1/competent-forces")
class ForceApi {

    private final Forces forces;
    private final ForceReader reader;
    private final FieldProblems problems;
    private final Access access;

    ForceApi(Forces forces, ForceReader reader, FieldProblems problems, Access access) {
        this.forces = forces;
        this.reader = reader;
        this.problems = problems;
        this.access = access;
    }

    /// @param since a day; empty when it isn't known
    record Said(@Nullable String force, @Nullable String since, @Nullable String source) {}

    @GetMapping
    PageOf<CompetentForce> list(@RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        access.require(Permission.READ_PARTNERS, Target.INSTALLATION);
        return forces.page(code, page, size);
    }

    @GetMapping("/{commune}")
    ResponseEntity<CompetentForce> get(@PathVariable String commune) {
        access.require(Permission.READ_PARTNERS, Target.INSTALLATION);
        return answer(known(commune));
    }

    /// @param ifMatch version it was read at; absent for a commune of which nothing is known
    @PutMapping("/{commune}")
    ResponseEntity<CompetentForce> say(@PathVariable String commune,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said asked) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        int current = forces.find(commune).map(CompetentForce::version).orElse(0);
        int version = current == 0 ? 0 : EntityTags.required(ifMatch);
        if (version != current) {
            throw EntityTags.stale(current);
        }
        Map<String, Refusal> wrong = new LinkedHashMap<>();
        CompetentForce said = reader.read(commune, String.valueOf(asked.force()),
                asked.since() == null ? "" : asked.since(), asked.source() == null ? "" : asked.source(), version,
                wrong);
        if (said == null) {
            throw problems.of(wrong);
        }
        forces.say(said);
        return answer(known(said.commune()));
    }

    @DeleteMapping("/{commune}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String commune) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        forces.forget(known(commune).commune());
    }

    private CompetentForce known(String commune) {
        return forces.find(commune).orElseThrow(() -> Refusal.notFound("PAR-070", commune));
    }

    private static ResponseEntity<CompetentForce> answer(CompetentForce known) {
        return ResponseEntity.ok().eTag(EntityTags.of(known.version())).body(known);
    }
}
