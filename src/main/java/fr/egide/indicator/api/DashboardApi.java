package fr.egide.indicator.api;

import java.net.URI;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Permission;
import fr.egide.contract.ContractDirectory;
import fr.egide.indicator.DashboardView;
import fr.egide.indicator.Dashboards;
import fr.egide.indicator.FrozenEdition;
import fr.egide.indicator.FrozenEditions;
import fr.egide.web.PageOf;

/// The dashboard as it stands, and the editions frozen for ever.
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
class DashboardApi {

    private final ContractDirectory contracts;
    private final Dashboards dashboards;
    private final FrozenEditions editions;

    DashboardApi(ContractDirectory contracts, Dashboards dashboards, FrozenEditions editions) {
        this.contracts = contracts;
        this.dashboards = dashboards;
        this.editions = editions;
    }

    @GetMapping("/dashboard")
    DashboardView dashboard(@PathVariable UUID contract) {
        return dashboards.of(contracts.require(Permission.READ_CONTRACT, contract));
    }

    @GetMapping("/editions")
    PageOf<FrozenEdition> list(@PathVariable UUID contract, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        contracts.require(Permission.READ_CONTRACT, contract);
        return PageOf.of(editions.list(contract), page, size);
    }

    @GetMapping("/editions/{number}")
    FrozenEdition get(@PathVariable UUID contract, @PathVariable int number) {
        contracts.require(Permission.READ_CONTRACT, contract);
        return editions.get(contract, number);
    }

    @PostMapping("/editions")
    ResponseEntity<FrozenEdition> freeze(@PathVariable UUID contract, @RequestBody FrozenEditions.Draft draft) {
        FrozenEdition frozen = editions.freeze(contracts.require(Permission.FREEZE_EDITION, contract), draft);
        return ResponseEntity
                .created(URI.create("/api/v1/contracts/" + contract + "/editions/" + frozen.number())).body(frozen);
    }
}
