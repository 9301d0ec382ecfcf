package fr.egide.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;
import fr.egide.contract.Contract;
import fr.egide.web.Refusal;
import fr.egide.web.Site;
import tools.jackson.databind.json.JsonMapper;

/// Frozen editions of the dashboards: written once, read for ever.
@Component
public class FrozenEditions {

    private final JdbcClient jdbc;
    private final Dashboards dashboards;
    private final Audit audit;
    private final EditionSeals seals;
    private final CurrentUser user;
    private final Site site;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    FrozenEditions(JdbcClient jdbc, Dashboards dashboards, Audit audit, EditionSeals seals, CurrentUser user, Site site,
            Clock clock) {
        this.jdbc = jdbc;
        this.dashboards = dashboards;
        this.audit = audit;
        this.seals = seals;
        this.user = user;
        this.site = site;
        this.clock = clock;
    }

    /// What the follow-up group gives to freeze an edition.
    ///
    /// @param texts what is written of each objective, by its id
    public record Draft(@Nullable LocalDate from, @Nullable LocalDate to, Map<String, String> texts,
            Feeling.@Nullable Direction direction, String feeling, String evidence,
            Feeling.@Nullable Level confidence) {

        public Draft {
            texts = Objects.requireNonNullElse(texts, Map.of());
            feeling = Objects.requireNonNullElse(feeling, "");
            evidence = Objects.requireNonNullElse(evidence, "");
        }

        /// Names of what is missing of the period, in the order of the form.
        public List<String> lacksOfPeriod() {
            LocalDate start = from;
            return start == null
                    ? to == null ? List.of("from", "to") : List.of("from")
                    : to == null || to.isBefore(start) ? List.of("to") : List.of();
        }

        /// Names of what is missing of the appreciation of the feeling of insecurity: all four parts of it are due.
        public List<String> lacksOfFeeling() {
            List<String> lacks = new ArrayList<>();
            note(lacks, "direction", direction == null);
            note(lacks, "feeling", feeling.isBlank());
            note(lacks, "evidence", evidence.isBlank());
            note(lacks, "confidence", confidence == null);
            return lacks;
        }

        private static void note(List<String> lacks, String name, boolean isLacking) {
            if (isLacking) {
                lacks.add(name);
            }
        }
    }

    /// Freezes the dashboard as known now, for the periods wholly over on the last day of the edition; what computes
    /// itself, means and météo are those of that day.
    ///
    /// @throws Refusal 422 `IND-010` without the whole appreciation of the feeling of insecurity, `IND-011` without a right
    /// period
    @Transactional
    public FrozenEdition freeze(Contract contract, Draft draft) {
        if (!draft.lacksOfFeeling().isEmpty()) {
            throw Refusal.unprocessable("IND-010").with("fields", draft.lacksOfFeeling());
        }
        if (!draft.lacksOfPeriod().isEmpty()) {
            throw Refusal.unprocessable("IND-011").with("fields", draft.lacksOfPeriod());
        }
        jdbc.sql("SELECT 1 FROM contract.contract WHERE id = :id FOR UPDATE").param("id", contract.id()).query()
                .singleRow();
        int number = jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM indicator.edition WHERE contract = :id")
                .param("id", contract.id()).query(Integer.class).single();
        audit.record("EDITION_FROZEN", "EDITION", contract.id() + "/" + number, draft.from() + "/" + draft.to());
        Audit.Head head = audit.head();
        EgideUser actor = user.get();
        LocalDate lastDay = Objects.requireNonNull(draft.to());
        FrozenEdition edition = new FrozenEdition(number, LocalDate.now(clock),
                Objects.requireNonNull(draft.from()), lastDay, dashboards.of(contract, lastDay), draft.texts(),
                new Feeling(Objects.requireNonNull(draft.direction()), draft.feeling().strip(),
                        draft.evidence().strip(), Objects.requireNonNull(draft.confidence())),
                head.seq(), head.seal(), actor.function(), actor.organisation(), actor.id(), site.training());
        String snapshot = json.writeValueAsString(edition);
        jdbc.sql(
                "INSERT INTO indicator.edition VALUES (:contract, :number, :on, :from, :to, :snapshot, :seq, :seal, :actor, :function)")
                .param("contract", contract.id()).param("number", number).param("on", edition.frozenOn())
                .param("from", edition.from()).param("to", edition.to())
                .param("snapshot", snapshot)
                .param("seq", head.seq()).param("seal", head.seal()).param("actor", actor.id())
                .param("function", actor.function())
                .update();
        seals.seal(contract.id(), number, snapshot);
        return edition;
    }

    /// The latest first.
    public List<FrozenEdition> list(UUID contract) {
        return jdbc.sql("SELECT snapshot FROM indicator.edition WHERE contract = :contract ORDER BY number DESC")
                .param("contract", contract).query((row, _) -> json.readValue(row.getString(1), FrozenEdition.class))
                .list();
    }

    /// @throws Refusal 404 `IND-405`
    public FrozenEdition get(UUID contract, int number) {
        return list(contract).stream().filter(edition -> edition.number() == number).findFirst()
                .orElseThrow(() -> Refusal.notFound("IND-405"));
    }
}
