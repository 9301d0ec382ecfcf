package fr.egide.territory.page;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.territory.Commune;
import fr.egide.territory.Grouping;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

/// Communes, groupings and territories over HTTP.
@RestController
@RequestMapping("/api/v1")
class TerritoryApi {

    private static final int MOST = 100;

    private final Territories territories;
    private final Perimeters perimeters;
    private final PerimeterMembers members;
    private final Access access;
    private final Clock clock;

    TerritoryApi(Territories territories, Perimeters perimeters, PerimeterMembers members, Access access, Clock clock) {
        this.territories = territories;
        this.perimeters = perimeters;
        this.members = members;
        this.access = access;
        this.clock = clock;
    }

    record Items<T>(List<T> items) {}

    record TerritoryAnswer(String ref, String name, String kind, long population, List<String> communes,
            Set<String> departements, boolean wholeCommunes, boolean fictitious) {}

    /// @param members territories written as `commune:31555` or `epci:243100518`, or bare codes of communes
    record NewPerimeter(@Nullable String name, Perimeter.@Nullable Kind kind, @Nullable List<String> members,
            @Nullable String description, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

    @GetMapping("/communes/{code}")
    Commune commune(@PathVariable String code) {
        read();
        return territories.findCommune(code).orElseThrow(() -> Refusal.notFound("TER-404", code));
    }

    @GetMapping("/communes")
    Items<Commune> search(@RequestParam String q, @RequestParam(defaultValue = "20") int limit) {
        read();
        return new Items<>(territories.search(q, MOST * 10).stream()
                .filter(hit -> hit.ref().kind() == TerritoryRef.Kind.COMMUNE)
                .flatMap(hit -> territories.findCommune(hit.ref().code()).stream()).distinct()
                .limit(Math.clamp(limit, 1, MOST)).toList());
    }

    @GetMapping("/groupings/{siren}")
    Grouping grouping(@PathVariable String siren) {
        read();
        return territories.findGrouping(siren).orElseThrow(() -> Refusal.notFound("TER-404", siren));
    }

    @GetMapping("/territories/{ref}")
    TerritoryAnswer territory(@PathVariable String ref) {
        read();
        return answer(territories.get(TerritoryRef.parse(ref)));
    }

    @PostMapping("/territories")
    ResponseEntity<TerritoryAnswer> create(@RequestBody NewPerimeter asked) {
        access.require(Permission.CREATE_CONTRACT, Target.INSTALLATION);
        List<String> given = asked.members() == null ? List.of() : asked.members();
        if (given.stream().anyMatch(Objects::isNull)) {
            throw Refusal.missing("members");
        }
        Perimeter made = perimeters.create(orEmpty(asked.name()),
                asked.kind() == null ? Perimeter.Kind.COMMUNES : asked.kind(),
                members.codes(given), orEmpty(asked.description()),
                asked.validFrom() == null ? LocalDate.now(clock) : asked.validFrom(), asked.validTo());
        return ResponseEntity.created(URI.create("/api/v1/territories/" + made.ref()))
                .body(answer(territories.get(made.ref())));
    }

    private void read() {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
    }

    private static TerritoryAnswer answer(Territory found) {
        return new TerritoryAnswer(found.ref().toString(), found.name(), found.kindKey(), found.population(),
                found.communes(), found.departements(), found.wholeCommunes(), found.fictitious());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
