package fr.egide.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// Between what is typed of a professional and of a mandate and what is kept.
@Component
public class ContactReader {

    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d{3,15}");

    private final Contacts contacts;
    private final OrganisationReader organisations;
    private final Clock clock;

    ContactReader(Contacts contacts, OrganisationReader organisations, Clock clock) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// What was read, or what is wrong by field.
    public record Read<T>(@Nullable T value, Map<String, Refusal> problems) {

        public Read {
            problems = Map.copyOf(problems);
        }
    }

    /// @param stored the person that is changed; absent for a new one
    public Read<Contact> contact(@Nullable Contact stored, ContactForm form) {
        UUID id = stored == null ? UUID.randomUUID() : stored.id();
        Map<String, Refusal> problems = new LinkedHashMap<>();
        String name = Typed.attempt("name", () -> required(form.name(), "PAR-020"), problems);
        String mail = Typed.attempt("mail", () -> mail(id, form.mail()), problems);
        String telephone = Typed.attempt("telephone", () -> telephone(form.telephone()), problems);
        return name == null || !problems.isEmpty()
                ? new Read<>(null, problems)
                : new Read<>(new Contact(id, name, mail, telephone,
                        stored == null ? LocalDate.now(clock) : stored.addedOn(),
                        form.version() == null ? 0 : form.version()), problems);
    }

    public Read<Mandate> mandate(UUID id, UUID contact, MandateForm form) {
        Map<String, Refusal> problems = new LinkedHashMap<>();
        String function = Typed.attempt("function", () -> required(form.function(), "PAR-024"), problems);
        UUID organisation = Typed.attempt("organisation", () -> organisation(form), problems);
        String body = Typed.attempt("body", () -> Typed.orNull(Typed.line(form.body())), problems);
        LocalDate startsOn = Typed.attempt("startsOn", () -> Typed.date(form.startsOn()), problems);
        LocalDate endsOn = Typed.attempt("endsOn", () -> Typed.date(form.endsOn()), problems);
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            problems.put("endsOn", Refusal.unprocessable("PAR-026"));
        }
        return function == null || !problems.isEmpty()
                ? new Read<>(null, problems)
                : new Read<>(new Mandate(id, contact, organisation, body, function, startsOn, endsOn,
                        form.version() == null ? 0 : form.version()), problems);
    }

    private static String required(String typed, String refusal) {
        if (typed.isEmpty()) {
            throw Refusal.unprocessable(refusal);
        }
        return Typed.line(typed);
    }

    private @Nullable UUID organisation(MandateForm form) {
        if (form.organisation().isEmpty()) {
            if (form.body().isEmpty()) {
                throw Refusal.unprocessable("PAR-025");
            }
            return null;
        }
        return organisations.find(form.organisation()).map(Organisation::id)
                .orElseThrow(() -> Refusal.unprocessable("PAR-027", form.organisation()));
    }

    private @Nullable String mail(UUID id, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!MAIL.matcher(typed).matches()) {
            throw Refusal.unprocessable("PAR-021", typed);
        }
        contacts.findByMail(typed).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw Refusal.unprocessable("PAR-023", typed, other.name());
        });
        return Typed.line(typed);
    }

    /// Digits as they were grouped; dots and hyphens between them are spaces.
    private static @Nullable String telephone(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!TELEPHONE.matcher(typed.replaceAll("[\\s\u00a0\u202f.()/-]", "")).matches()) {
            throw Refusal.unprocessable("PAR-022", typed);
        }
        return typed.replaceAll("[\\s\u00a0\u202f.-]+", " ");
    }
}
