package fr.egide.partner.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.partner.Organisation;
import fr.egide.partner.OrganisationEditor;
import fr.egide.partner.OrganisationForm;
import fr.egide.partner.OrganisationReader;
import fr.egide.partner.Organisations;
import fr.egide.partner.PlainName;

/// Writes the lines of organisations, those that others are a part of before their parts.
@Component
class OrganisationLines {

    private static final List<String> REQUIRED = List.of("name", "family", "level");

    private final Organisations organisations;
    private final OrganisationReader reader;
    private final OrganisationEditor editor;

    OrganisationLines(Organisations organisations, OrganisationReader reader, OrganisationEditor editor) {
        this.organisations = organisations;
        this.reader = reader;
        this.editor = editor;
    }

    void write(List<Line> lines, Report report) {
        Map<String, Line> byName = new HashMap<>();
        List<Line> once = new ArrayList<>();
        for (Line line : lines) {
            Line first = byName.putIfAbsent(PlainName.of(line.text("name")), line);
            if (first != null && !line.text("name").isEmpty()) {
                report.wrong(line.message("name", "partner.file.twice", first.number()));
            } else {
                once.add(line);
            }
        }
        wholesFirst(once, byName).forEach(line -> write(line, report));
    }

    private void write(Line line, Report report) {
        List<String> empty = REQUIRED.stream().filter(name -> line.text(name).isEmpty()).toList();
        if (!empty.isEmpty()) {
            empty.forEach(name -> report.wrong(line.message(name, "partner.file.empty")));
            return;
        }
        Organisation stored = stored(line).orElse(null);
        UUID id = stored == null ? UUID.randomUUID() : stored.id();
        OrganisationReader.Read read = reader.read(id, form(line, stored));
        Organisation described = read.organisation();
        if (described == null) {
            read.problems().forEach((field, refusal) -> report.wrong(line.message(field, refusal)));
        } else if (stored == null) {
            editor.add(described);
            report.changed(Table.ORGANISATIONS, described.name(), line.number(), true);
        } else if (described.equals(stored)) {
            report.unchanged();
        } else {
            editor.change(stored, described);
            report.changed(Table.ORGANISATIONS, described.name(), line.number(), false);
        }
    }

    private Optional<Organisation> stored(Line line) {
        return line.reference().flatMap(organisations::find)
                .or(() -> organisations.findByName(line.text("name")));
    }

    /// A column that the file hasn't got leaves what is stored as it is.
    private OrganisationForm form(Line line, @Nullable Organisation stored) {
        OrganisationForm kept = stored == null ? OrganisationForm.blank() : reader.form(stored);
        return new OrganisationForm(line.text("name"), line.text("family"), text(line, "type", kept.type()),
                line.text("level"), text(line, "parent", kept.parent()), text(line, "siret", kept.siret()),
                text(line, "territories", kept.territories()),
                line.columns().containsKey("employsMediators")
                        ? line.isYes("employsMediators")
                        : kept.mayEmployMediators(),
                text(line, "tags", kept.tags()), text(line, "closedOn", kept.closedOn()),
                stored == null ? null : stored.version());
    }

    private static String text(Line line, String name, String kept) {
        return line.columns().containsKey(name) ? line.text(name) : kept;
    }

    private static Set<Line> wholesFirst(List<Line> lines, Map<String, Line> byName) {
        Set<Line> ordered = new LinkedHashSet<>();
        Map<Line, Boolean> open = new LinkedHashMap<>();
        lines.forEach(line -> visit(line, byName, ordered, open));
        return ordered;
    }

    private static void visit(Line line, Map<String, Line> byName, Set<Line> ordered, Map<Line, Boolean> open) {
        if (ordered.contains(line) || open.putIfAbsent(line, true) != null) {
            return;
        }
        Line whole = byName.get(PlainName.of(line.text("parent")));
        if (whole != null && !line.text("parent").isEmpty()) {
            visit(whole, byName, ordered, open);
        }
        ordered.add(line);
    }
}
