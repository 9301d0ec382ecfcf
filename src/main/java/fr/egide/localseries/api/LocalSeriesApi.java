package fr.egide.localseries.api;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.LocalSources;
import fr.egide.localseries.MatchedSource;
import fr.egide.localseries.SourceDesk;
import fr.egide.localseries.SourceEditor;
import fr.egide.localseries.SourceForm;
import fr.egide.localseries.SourceReader;
import fr.egide.localseries.SourcesOnTerritory;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Sources of local series.
@RestController
@RequestMapping("/api/v1/local-series")
class LocalSeriesApi {

    private final LocalSources sources;
    private final SourcesOnTerritory onTerritory;
    private final Territories territories;
    private final SourceDesk desk;
    private final SourceEditor editor;
    private final Access access;
    private final Texts texts;

    LocalSeriesApi(LocalSources sources, SourcesOnTerritory onTerritory, Territories territories, SourceDesk desk,
            SourceEditor editor, Access access, Texts texts) {
        this.sources = sources;
        this.onTerritory = onTerritory;
        this.territories = territories;
        this.desk = desk;
        this.editor = editor;
        this.access = access;
        this.texts = texts;
    }

    /// @param territory reference of the one whose series are asked for, the closest to it first; all when absent
    @GetMapping
    PageOf<LocalSource> list(@RequestParam @Nullable String territory, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return PageOf.of(territory == null
                ? sources.listReadable()
                : onTerritory.of(territories.get(TerritoryRef.parse(territory))).stream().map(MatchedSource::source)
                        .toList(),
                page, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<LocalSource> get(@PathVariable UUID id) {
        return answer(sources.read(id));
    }

    /// @param asked texts as the form of the page has them; `territory` a reference (`commune:31555`), `producer` a name
    @PostMapping
    ResponseEntity<LocalSource> add(@RequestBody SourceForm asked) {
        access.require(Permission.EDIT_LOCAL_SERIES, Target.INSTALLATION);
        LocalSource added = described(desk.add(asked));
        return ResponseEntity.created(URI.create("/api/v1/local-series/" + added.id()))
                .eTag(EntityTags.of(added.version())).body(added);
    }

    @PutMapping("/{id}")
    ResponseEntity<LocalSource> change(@PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody SourceForm asked) {
        LocalSource stored = sources.edit(id);
        int version = EntityTags.required(ifMatch);
        if (version != stored.version()) {
            throw EntityTags.stale(stored.version());
        }
        return answer(described(desk.change(stored, asked.of(version))));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        editor.remove(sources.edit(id));
    }

    /// @throws Refusal 422 `LOC-023` with a sentence for each field that is wrong
    private LocalSource described(SourceReader.Read read) {
        LocalSource source = read.source();
        if (source == null) {
            Map<String, String> fields = new LinkedHashMap<>();
            read.problems().forEach(
                    (field, refusal) -> fields.put(field, texts.text(refusal.messageKey(), refusal.arguments())));
            throw Refusal.unprocessable("LOC-023", String.join(", ", fields.keySet())).with("fields", fields);
        }
        return source;
    }

    private static ResponseEntity<LocalSource> answer(LocalSource source) {
        return ResponseEntity.ok().eTag(EntityTags.of(source.version())).body(source);
    }
}
