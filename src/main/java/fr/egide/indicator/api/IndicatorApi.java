package fr.egide.indicator.api;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.indicator.Definition;
import fr.egide.indicator.Definitions;
import fr.egide.indicator.Feeding;
import fr.egide.indicator.Figures;
import fr.egide.indicator.Tracked;
import fr.egide.indicator.Tracking;
import fr.egide.localseries.LocalSources;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;

/// The catalogue, and the indicators that a contract follows.
@RestController
@RequestMapping("/api/v1")
class IndicatorApi {

    private final ContractDirectory contracts;
    private final Definitions definitions;
    private final Figures figures;
    private final Tracking tracking;
    private final Feeding feeding;
    private final LocalSources sources;
    private final Access access;

    IndicatorApi(ContractDirectory contracts, Definitions definitions, Figures figures, Tracking tracking,
            Feeding feeding, LocalSources sources, Access access) {
        this.contracts = contracts;
        this.definitions = definitions;
        this.figures = figures;
        this.tracking = tracking;
        this.feeding = feeding;
        this.sources = sources;
        this.access = access;
    }

    /// Where an indicator starts, where it should go, whom to ask.
    record Aim(@Nullable BigDecimal baseline, @Nullable LocalDate baselineOn, @Nullable BigDecimal target,
            @Nullable LocalDate targetOn, @Nullable UUID producer) {

        Tracking.Aim read() {
            return new Tracking.Aim(baseline, baselineOn, target, targetOn, producer);
        }
    }

    /// @param definition code of the catalogue, or of the contract's own
    record Followed(@Nullable String definition, @Nullable UUID objective, @Nullable UUID action, @Nullable Aim aim) {}

    /// @param source id of a local series
    record Feed(@Nullable UUID source) {}

    @GetMapping("/indicators")
    PageOf<Definition> catalogue(@RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return PageOf.of(definitions.catalogue(), page, size);
    }

    @GetMapping("/contracts/{contract}/indicators")
    PageOf<Tracked> list(@PathVariable UUID contract, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        contracts.require(Permission.READ_CONTRACT, contract);
        return PageOf.of(figures.tracked(contract), page, size);
    }

    @GetMapping("/contracts/{contract}/indicators/{id}")
    ResponseEntity<Tracked> get(@PathVariable UUID contract, @PathVariable UUID id) {
        contracts.require(Permission.READ_CONTRACT, contract);
        return answer(figures.tracked(contract, id));
    }

    @PostMapping("/contracts/{contract}/indicators")
    ResponseEntity<Tracked> follow(@PathVariable UUID contract, @RequestBody Followed asked) {
        Contract found = contracts.require(Permission.EDIT_CONTRACT, contract);
        Tracked added = tracking.follow(found, Objects.requireNonNullElse(asked.definition(), ""), asked.objective(),
                asked.action(), asked.aim() == null ? Tracking.Aim.NONE : asked.aim().read());
        return ResponseEntity.created(URI.create("/api/v1/contracts/" + contract + "/indicators/" + added.id()))
                .eTag(EntityTags.of(added.version())).body(added);
    }

    @PutMapping("/contracts/{contract}/indicators/{id}/aim")
    ResponseEntity<Tracked> aim(@PathVariable UUID contract, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Aim aim) {
        Contract found = contracts.require(Permission.EDIT_CONTRACT, contract);
        Tracked stored = figures.tracked(contract, id);
        int version = EntityTags.required(ifMatch);
        if (version != stored.version() && !Tracking.differences(stored, aim.read()).isEmpty()) {
            throw EntityTags.stale(stored.version());
        }
        return answer(tracking.change(found, stored, version, aim.read()));
    }

    /// Says which local series holds the observations of an indicator; none for the contract itself.
    @PutMapping("/contracts/{contract}/indicators/{id}/local-source")
    ResponseEntity<Tracked> feed(@PathVariable UUID contract, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Feed asked) {
        Contract found = contracts.require(Permission.EDIT_CONTRACT, contract);
        Tracked stored = figures.tracked(contract, id);
        if (EntityTags.required(ifMatch) != stored.version()) {
            throw EntityTags.stale(stored.version());
        }
        if (asked.source() != null) {
            sources.read(asked.source());
        }
        feeding.feed(found, stored, asked.source());
        return answer(figures.tracked(contract, id));
    }

    private static ResponseEntity<Tracked> answer(Tracked tracked) {
        return ResponseEntity.ok().eTag(EntityTags.of(tracked.version())).body(tracked);
    }
}
