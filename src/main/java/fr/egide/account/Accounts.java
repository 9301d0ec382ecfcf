package fr.egide.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.web.Refusal;
import fr.egide.web.Site;
import fr.egide.web.Texts;

/// Local accounts and the roles they hold; each change writes its row of the audit trail.
@Component("accounts")
public class Accounts {

    private static final int SHORTEST_PASSWORD = 12;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Site site;
    private final Texts texts;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Audit audit, Site site, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.passwords = passwords;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    /// What an account is made with.
    public record NewAccount(String username, String displayName, String function, String organisation, String password,
            boolean training) {}

    /// @throws Refusal 422 `ACC-001` for a blank or taken user name, `ACC-002` for a password under 12 characters or equal to the name
    @Transactional
    public UUID create(NewAccount account, List<Grant> grants) {
        if (account.username().isBlank() || account.displayName().isBlank() || find(account.username()).isPresent()) {
            throw Refusal.unprocessable("ACC-001", account.username());
        }
        checkPassword(account.username(), account.password());
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO account.account (id, username, display_name, function, organisation, password_hash, training, created_at)
                VALUES (:id, :username, :displayName, :function, :organisation, :hash, :training, :at)""")
                .param("id", id).param("username", account.username().strip())
                .param("displayName", account.displayName().strip())
                .param("function", account.function().strip()).param("organisation", account.organisation().strip())
                .param("hash", passwords.encode(account.password())).param("training", account.training())
                .param("at", Timestamp.from(clock.instant())).update();
        audit.record("ACCOUNT_CREATED", "ACCOUNT", id.toString(), "");
        grants.forEach(grant -> grant(id, grant));
        return id;
    }

    /// Replaces the roles an account holds.
    @Transactional
    public void setGrants(UUID account, List<Grant> grants) {
        List<Grant> held = find(account).map(Account::grants).orElse(List.of());
        held.stream().filter(grant -> !grants.contains(grant)).forEach(grant -> withdraw(account, grant));
        grants.forEach(grant -> grant(account, grant));
    }

    /// Adds a role on a scope to those the account holds.
    @Transactional
    public void grant(UUID account, Grant grant) {
        change(account, grant, "ROLE_GIVEN",
                "INSERT INTO account.role_grant VALUES (:id, :role, :kind, :first, :second) ON CONFLICT DO NOTHING");
    }

    @Transactional
    public void withdraw(UUID account, Grant grant) {
        change(account, grant, "ROLE_WITHDRAWN", """
                DELETE FROM account.role_grant WHERE account = :id AND role = :role AND scope = :kind
                AND first = :first AND second = :second""");
    }

    /// Number of roles held for an organisation.
    public long countFor(UUID organisation) {
        return list().stream().flatMap(account -> account.grants().stream())
                .filter(grant -> grant.scope() instanceof Scope.Organisation(var _, var id) && id.equals(organisation))
                .count();
    }

    /// Makes the roles held for one organisation held for another.
    @Transactional
    public void move(UUID from, UUID to) {
        list().forEach(account -> account.grants().forEach(grant -> {
            if (grant.scope() instanceof Scope.Organisation(UUID contract, UUID id) && id.equals(from)) {
                grant(account.id(), new Grant(grant.role(), new Scope.Organisation(contract, to)));
                withdraw(account.id(), grant);
            }
        }));
    }

    private void change(UUID account, Grant grant, String action, String sql) {
        ScopeColumns scope = ScopeColumns.of(grant.scope());
        int changed = jdbc.sql(sql).param("id", account).param("role", grant.role().name())
                .param("kind", scope.kind()).param("first", scope.first()).param("second", scope.second()).update();
        if (changed > 0) {
            audit.record(action, "ACCOUNT", account.toString(), grant.role() + " " + scope);
        }
    }

    /// Changes the password, which ends every session of the account.
    ///
    /// @throws Refusal 422 `ACC-002`
    @Transactional
    public void changePassword(UUID account, String username, String password) {
        checkPassword(username, password);
        jdbc.sql("""
                UPDATE account.account SET password_hash = :hash, epoch = epoch + 1, failures = 0, closed_until = NULL
                WHERE id = :id""").param("id", account).param("hash", passwords.encode(password)).update();
        audit.record("PASSWORD_CHANGED", "ACCOUNT", account.toString(), "");
    }

    /// Changes who the account says its holder is.
    ///
    /// @throws Refusal 422 `ACC-016` without a name
    @Transactional
    public void describe(UUID account, String displayName, String function, String organisation) {
        if (displayName.isBlank()) {
            throw Refusal.unprocessable("ACC-016");
        }
        jdbc.sql("""
                UPDATE account.account SET display_name = :name, function = :function, organisation = :organisation
                WHERE id = :id""").param("id", account).param("name", displayName.strip())
                .param("function", function.strip()).param("organisation", organisation.strip()).update();
        audit.record("ACCOUNT_DESCRIBED", "ACCOUNT", account.toString(), "");
    }

    /// Opens or closes an account; what a closed one had open, sessions and tokens, is refused at once.
    @Transactional
    public void setActive(UUID account, boolean active) {
        jdbc.sql("UPDATE account.account SET active = :active WHERE id = :id").param("id", account)
                .param("active", active).update();
        audit.record(active ? "ACCOUNT_OPENED" : "ACCOUNT_CLOSED", "ACCOUNT", account.toString(), "");
    }

    /// Removes the account and with it the person's name: what it wrote keeps its id only.
    @Transactional
    public void erase(UUID account) {
        jdbc.sql("DELETE FROM account.account WHERE id = :id").param("id", account).update();
        audit.record("ACCOUNT_ERASED", "ACCOUNT", account.toString(), "");
    }

    public Optional<Account> find(String username) {
        return read("WHERE lower(username) = lower(:key)", username.strip()).stream().findFirst();
    }

    public Optional<Account> find(UUID id) {
        return read("WHERE id = :key", id).stream().findFirst();
    }

    /// The account as the one who acts, when it may act now: it is active, and a training account in training mode only.
    Optional<EgideUser> principal(UUID id) {
        return find(id).filter(account -> account.active() && (!account.training() || site.training()))
                .map(account -> new EgideUser(account.id(), account.username(), account.displayName(),
                        account.function(), account.organisation(), account.grants(), account.epoch()));
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM account.account WHERE NOT training)").query(Boolean.class)
                .single();
    }

    /// User names of the training accounts that can sign in now: none outside training mode.
    public List<String> trainingNames() {
        return list().stream().filter(account -> account.training() && account.active() && site.training())
                .map(Account::username).toList();
    }

    /// Names by account id, for display; who was erased isn't there.
    public Map<UUID, String> names() {
        return list().stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    /// The name of whoever did something, or what stands for it once it was erased: « personne effacée ».
    public String nameOf(UUID account) {
        return find(account).map(Account::displayName).orElseGet(() -> texts.text("account.erased"));
    }

    public List<Account> list() {
        return read("", "");
    }

    private List<Account> read(String condition, Object key) {
        Map<UUID, Account> accounts = new LinkedHashMap<>();
        jdbc.sql("""
                SELECT a.*, g.role, g.scope, g.first, g.second
                FROM account.account a LEFT JOIN account.role_grant g ON g.account = a.id
                %s ORDER BY a.username, g.role, g.scope, g.first, g.second""".formatted(condition)).param("key", key)
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Account account = accounts.computeIfAbsent(id, _ -> account(row));
                    if (row.getString("role") != null) {
                        accounts.put(id, account.with(grant(row)));
                    }
                });
        return List.copyOf(accounts.values());
    }

    private static Account account(ResultSet row) {
        try {
            return new Account(row.getObject("id", UUID.class), row.getString("username"),
                    row.getString("display_name"), row.getString("function"), row.getString("organisation"),
                    row.getBoolean("training"), row.getBoolean("active"), row.getInt("epoch"), List.of());
        } catch (SQLException e) {
            throw new IllegalStateException("an account can't be read", e);
        }
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(Role.valueOf(row.getString("role")),
                new ScopeColumns(row.getString("scope"), row.getString("first"), row.getString("second")).scope());
    }

    private static void checkPassword(String username, String password) {
        if (password.length() < SHORTEST_PASSWORD || password.equalsIgnoreCase(username)) {
            throw Refusal.unprocessable("ACC-002", SHORTEST_PASSWORD);
        }
    }
}
