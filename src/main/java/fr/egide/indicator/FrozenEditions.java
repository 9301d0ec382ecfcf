package fr.egide.indicator;

import java.time.Clock;
import java.time.LocalDate;
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
    }

    /// Freezes the dashboard as it stands at the end of the period: what is later isn't shown.
    ///
    /// @throws Refusal 422 `IND-010` without the appreciation of the feeling of insecurity, `IND-011` without a right period
    @Transactional
    public FrozenEdition freeze(Contract contract, Draft draft) {
        if (draft.direction() == null || draft.confidence() == null || draft.feeling().isBlank()) {
            throw Refusal.unprocessable("IND-010");
        }
        if (draft.from() == null || draft.to() == null || draft.to().isBefore(draft.from())) {
            throw Refusal.unprocessable("IND-011");
        }
        jdbc.sql("SELECT 1 FROM contract.contract WHERE id = :id FOR UPDATE").param("id", contract.id()).query()
                .singleRow();
        int number = jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM indicator.edition WHERE contract = :id")
                .param("id", contract.id()).query(Integer.class).single();
        audit.record("EDITION_FROZEN", "EDITION", contract.id() + "/" + number, draft.from() + "/" + draft.to());
        Audit.Head head = audit.head();
        EgideUser actor = user.get();
        FrozenEdition edition = new FrozenEdition(number, LocalDate.now(clock), draft.from(), draft.to(),
                dashboards.of(contract, draft.to()),
                draft.texts(),
                new Feeling(draft.direction(), draft.feeling().strip(), draft.evidence().strip(), draft.confidence()),
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
