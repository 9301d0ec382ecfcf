package fr.egide.indicator.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.indicator.EntryRights;
import fr.egide.indicator.Figure;
import fr.egide.indicator.Figures;
import fr.egide.indicator.Observations;
import fr.egide.indicator.Point;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;
import fr.egide.web.observation.TypedValue;

/// Observations of a followed indicator, whatever fills it; those that people type can be written.
@RestController
@RequestMapping("/api/v1/contracts/{contract}/indicators/{id}/observations")
class ObservationApi {

    private final ContractDirectory contracts;
    private final Figures figures;
    private final Observations observations;
    private final EntryRights rights;

    ObservationApi(ContractDirectory contracts, Figures figures, Observations observations, EntryRights rights) {
        this.contracts = contracts;
        this.figures = figures;
        this.observations = observations;
        this.rights = rights;
    }

    /// @param value as it would be typed in the grid: `12.5`, `37/1250`, `34.5±2.1`, `ndiff`, `nf`, `so`
    record Value(@Nullable String value) {}

    @GetMapping
    PageOf<Point> list(@PathVariable UUID contract, @PathVariable UUID id, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "120") int size) {
        return PageOf.of(figures.get(contracts.require(Permission.READ_CONTRACT, contract), id).points(), page, size);
    }

    /// Says the value of a period; a correction keeps what was said before in the history.
    ///
    /// @param day any day of the period
    @PutMapping("/{day}")
    List<Point> put(@PathVariable UUID contract, @PathVariable UUID id, @PathVariable LocalDate day,
            @RequestBody Value said) {
        Contract found = contracts.require(Permission.READ_CONTRACT, contract);
        Figure figure = figures.get(found, id);
        rights.requireEnter(found, figure.tracked());
        if (!figure.definition().isTyped()) {
            throw Refusal.unprocessable("IND-004");
        }
        LocalDate period = figure.definition().periodicity().startOf(day);
        observations.enter(id, period, TypedValue.parse(said.value() == null ? "" : said.value(),
                figure.definition().per()));
        return figures.get(found, id).points().stream().filter(point -> point.period().equals(period)).toList();
    }
}
