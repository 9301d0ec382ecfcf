package fr.egide.territory;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.web.Refusal;

/// Communes, groupings and territories over HTTP.
@RestController
@RequestMapping("/api/v1")
class TerritoryApi {

    private static final int MOST = 100;

    private final Territories territories;

    TerritoryApi(Territories territories) {
        this.territories = territories;
    }

    record Items<T>(List<T> items) {}

    record TerritoryAnswer(String ref, String name, String kind, long population, List<String> communes,
            java.util.Set<String> departements, boolean wholeCommunes) {}

    @GetMapping("/communes/{code}")
    Commune commune(@PathVariable String code) {
        return territories.findCommune(code).orElseThrow(() -> Refusal.notFound("TER-404", code));
    }

    @GetMapping("/communes")
    Items<Commune> search(@RequestParam String q, @RequestParam(defaultValue = "20") int limit) {
        return new Items<>(territories.search(q, MOST * 10).stream()
                .filter(hit -> hit.ref().kind() == TerritoryRef.Kind.COMMUNE).limit(Math.clamp(limit, 1, MOST))
                .flatMap(hit -> territories.findCommune(hit.ref().code()).stream()).toList());
    }

    @GetMapping("/groupings/{siren}")
    Grouping grouping(@PathVariable String siren) {
        return territories.findGrouping(siren).orElseThrow(() -> Refusal.notFound("TER-404", siren));
    }

    @GetMapping("/territories/{ref}")
    TerritoryAnswer territory(@PathVariable String ref) {
        Territory found = territories.get(TerritoryRef.parse(ref));
        return new TerritoryAnswer(found.ref().toString(), found.name(), found.kindKey(), found.population(),
                found.communes(),
                found.departements(), found.wholeCommunes());
    }
}
