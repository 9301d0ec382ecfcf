package fr.egide.territory.page;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

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
import fr.egide.territory.TerritoryRef.Kind;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;

/// Communes, groupings, perimeters and territories over HTTP.
@RestController
@RequestMapping("/api/v1")
class TerritoryApi {

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

    record CommuneAnswer(@JsonUnwrapped Commune commune, boolean fictitious) {}

    record GroupingAnswer(@JsonUnwrapped Grouping grouping, boolean fictitious) {}

    /// @param nature what a perimeter made here is, with its dates and description; absent of other territories
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TerritoryAnswer(String ref, String name, String kind, long population, List<String> communes,
            Set<String> departements, boolean wholeCommunes, boolean fictitious, Perimeter.@Nullable Kind nature,
            @Nullable String description, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

    record PerimeterAnswer(String ref, String name, Perimeter.Kind nature, String description, List<String> communes,
            LocalDate validFrom, @Nullable LocalDate validTo, boolean fictitious) {}

    /// @param members territories written as `commune:31555` or `epci:243100518`, or bare codes of communes
    record NewPerimeter(@Nullable String name, Perimeter.@Nullable Kind kind, @Nullable List<String> members,
            @Nullable String description, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

    @GetMapping("/communes/{code}")
    CommuneAnswer commune(@PathVariable String code) {
        read();
        return answer(territories.findCommune(code).orElseThrow(() -> Refusal.notFound("TER-404", code)));
    }

    @GetMapping("/communes")
    PageOf<CommuneAnswer> communes(@RequestParam String q, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        read();
        return PageOf.of(found(q, Kind.COMMUNE).flatMap(code -> territories.findCommune(code).stream()).distinct()
                .map(this::answer).toList(), page, size);
    }

    @GetMapping("/groupings/{siren}")
    GroupingAnswer grouping(@PathVariable String siren) {
        read();
        return answer(territories.findGrouping(siren).orElseThrow(() -> Refusal.notFound("TER-404", siren)));
    }

    @GetMapping("/groupings")
    PageOf<GroupingAnswer> groupings(@RequestParam String q, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        read();
        return PageOf.of(found(q, Kind.EPCI, Kind.EPT).flatMap(siren -> territories.findGrouping(siren).stream())
                .map(this::answer).toList(), page, size);
    }

    @GetMapping("/perimeters")
    PageOf<PerimeterAnswer> perimeters(@RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        read();
        return PageOf.of(perimeters.list().stream().map(this::answer).toList(), page, size);
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

    /// Codes of the real territories of these kinds, best answers first.
    private Stream<String> found(String text, Kind... kinds) {
        return territories.search(text, Integer.MAX_VALUE).stream()
                .filter(hit -> List.of(kinds).contains(hit.ref().kind()))
                .map(hit -> hit.ref().code());
    }

    private CommuneAnswer answer(Commune commune) {
        return new CommuneAnswer(commune, territories.isFictitious(commune.code()));
    }

    private GroupingAnswer answer(Grouping grouping) {
        return new GroupingAnswer(grouping, territories.isFictitious(grouping.siren()));
    }

    private PerimeterAnswer answer(Perimeter made) {
        return new PerimeterAnswer(made.ref().toString(), made.name(), made.kind(), made.description(), made.codes(),
                made.validFrom(), made.validTo(), made.codes().stream().anyMatch(territories::isFictitious));
    }

    private TerritoryAnswer answer(Territory found) {
        Perimeter made = found.ref().kind() == Kind.PERIMETER
                ? perimeters.find(UUID.fromString(found.ref().code())).orElse(null)
                : null;
        return new TerritoryAnswer(found.ref().toString(), found.name(), found.kindKey(), found.population(),
                found.communes(), found.departements(), found.wholeCommunes(), found.fictitious(),
                made == null ? null : made.kind(), made == null ? null : made.description(),
                made == null ? null : made.validFrom(), made == null ? null : made.validTo());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
