package fr.egide.laboratory.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.laboratory.Asked;
import fr.egide.laboratory.Laboratory;
import fr.egide.laboratory.Methods;
import fr.egide.laboratory.Result;
import fr.egide.laboratory.reading.GivenTable;
import fr.egide.laboratory.reading.JsonTables;
import fr.egide.laboratory.reading.Tables;
import fr.egide.web.PageOf;
import fr.egide.web.Texts;
import io.swagger.v3.oas.annotations.Parameter;

/// Each method of `statistics` over HTTP, on a table sent as JSON, as CSV or as files.
@RestController
@RequestMapping("/api/v1/statistics")
class LaboratoryApi {

    private final Laboratory laboratory;
    private final Methods methods;
    private final Tables tables;
    private final JsonTables json;
    private final Access access;
    private final Texts texts;

    LaboratoryApi(Laboratory laboratory, Methods methods, Tables tables, JsonTables json, Access access,
            Texts texts) {
        this.laboratory = laboratory;
        this.methods = methods;
        this.tables = tables;
        this.json = json;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    PageOf<MethodAnswer> methods(@RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        read();
        return PageOf.of(methods.all().stream().map(method -> MethodAnswer.of(method, texts)).toList(), page, size);
    }

    @GetMapping("/{method}")
    MethodAnswer method(@PathVariable String method) {
        read();
        return MethodAnswer.of(methods.get(method).description(), texts);
    }

    @PostMapping(path = "/{method}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Result run(@PathVariable String method, InputStream body) throws IOException {
        read();
        return laboratory.run(method, json.asked(Tables.body(body))).result();
    }

    /// @param parameters settings of the method
    @PostMapping(path = "/{method}", consumes = "text/csv")
    Result runCsv(@PathVariable String method, @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            InputStream body) throws IOException {
        read();
        GivenTable table = tables.ofText(texts.text("laboratory.table"), Tables.body(body));
        return laboratory.run(method, new Asked(table, null, settings(parameters))).result();
    }

    /// @param parameters settings of the method
    @PostMapping(path = "/{method}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Result runFiles(@PathVariable String method, @RequestParam MultipartFile table,
            @RequestParam(required = false) @Nullable MultipartFile neighbours,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) throws IOException {
        read();
        return laboratory.run(method,
                new Asked(file(table), neighbours == null ? null : file(neighbours), settings(parameters))).result();
    }

    /// What was sent, but what the security of forms adds.
    private static Map<String, String> settings(Map<String, String> parameters) {
        Map<String, String> settings = new LinkedHashMap<>(parameters);
        settings.keySet().removeIf(name -> name.startsWith("_"));
        return settings;
    }

    private GivenTable file(MultipartFile file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return tables.ofFile(String.valueOf(file.getOriginalFilename()), bytes);
        }
    }

    private void read() {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
    }
}
