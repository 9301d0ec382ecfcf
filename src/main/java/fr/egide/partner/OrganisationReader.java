package fr.egide.partner;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.frame.Term;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Refusal;

/// Between what is typed to describe an organisation and the organisation.
@Component
public class OrganisationReader {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Organisations organisations;
    private final TerritoryTexts territories;
    private final TypedWords words;

    OrganisationReader(Organisations organisations, TerritoryTexts territories, TypedWords words) {
        this.organisations = organisations;
        this.territories = territories;
        this.words = words;
    }

    /// An organisation, or what is wrong with the fields that describe it.
    public record Read(@Nullable Organisation organisation, Map<String, Refusal> problems) {

        public Read {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }

    /// The form that would be typed for it.
    public OrganisationForm form(Organisation stored) {
        UUID parent = stored.parent();
        return OrganisationForm.of(stored,
                parent == null ? "" : organisations.find(parent).map(Organisation::name).orElse(""),
                territories.write(stored.territories()));
    }

    /// @param id of the organisation described, which may keep its own name and number
    public Read read(UUID id, OrganisationForm form) {
        Map<String, Refusal> problems = new LinkedHashMap<>();
        String name = Typed.attempt("name", () -> name(id, form.name()), problems);
        String family = Typed.attempt("family", () -> words.code(Vocabulary.FAMILY, form.family(), "PAR-010"),
                problems);
        String type = Typed.attempt("type", () -> type(form.type(), family), problems);
        String level = Typed.attempt("level", () -> words.code(Vocabulary.LEVEL, form.level(), "PAR-011"), problems);
        UUID parent = Typed.attempt("parent", () -> parent(id, form.parent()), problems);
        String siret = Typed.attempt("siret", () -> siret(id, form.siret()), problems);
        List<String> places = Typed.attempt("territories", () -> territories.read(form.territories()), problems);
        List<String> tags = Typed.attempt("tags", () -> tags(form.tags()), problems);
        LocalDate closedOn = Typed.attempt("closedOn", () -> Typed.date(form.closedOn()), problems);
        return !problems.isEmpty() || name == null || family == null || level == null || places == null || tags == null
                ? new Read(null, problems)
                : new Read(new Organisation(id, name, family, type, level, parent, siret, places,
                        form.mayEmployMediators(), tags, closedOn, form.version() == null ? 0 : form.version()),
                        problems);
    }

    private String name(UUID id, String typed) {
        if (typed.isEmpty()) {
            throw Refusal.unprocessable("PAR-001");
        }
        organisations.findByName(typed).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw Refusal.unprocessable("PAR-004", other.name());
        });
        return Typed.line(typed);
    }

    private @Nullable String type(String typed, @Nullable String family) {
        if (typed.isEmpty()) {
            return null;
        }
        Term term = words.find(Vocabulary.ORGANISATION_TYPE, typed)
                .orElseThrow(() -> Refusal.unprocessable("PAR-008", typed));
        if (family != null && !family.equals(term.within())) {
            throw Refusal.unprocessable("PAR-009", term.label(), words.label(Vocabulary.FAMILY, term.within()));
        }
        return term.code();
    }

    private @Nullable UUID parent(UUID id, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        Organisation parent = find(typed).orElseThrow(() -> Refusal.unprocessable("PAR-007", typed));
        boolean isBelow = parent.id().equals(id)
                || organisations.above(parent).stream().anyMatch(one -> one.id().equals(id));
        if (isBelow) {
            throw Refusal.unprocessable("PAR-006", parent.name());
        }
        return parent.id();
    }

    /// An organisation by its name or its id.
    Optional<Organisation> find(String typed) {
        return ID.matcher(typed).matches()
                ? organisations.find(UUID.fromString(typed))
                : organisations.findByName(typed);
    }

    private @Nullable String siret(UUID id, String typed) {
        String digits = typed.replaceAll("[\\s\u00a0\u202f]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!Siret.isValid(digits)) {
            throw Refusal.unprocessable("PAR-003", typed);
        }
        organisations.findBySiret(digits).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw Refusal.unprocessable("PAR-005", digits, other.name());
        });
        return digits;
    }

    private static List<String> tags(String typed) {
        List<String> tags = Typed.several(typed, ";,");
        tags.forEach(Typed::line);
        return tags;
    }
}
