package fr.egide.account;

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

/// Local accounts and the roles they hold.
@Component("accounts")
public class Accounts {

    private static final int SHORTEST_PASSWORD = 12;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
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
        setGrants(id, grants);
        return id;
    }

    @Transactional
    public void setGrants(UUID account, List<Grant> grants) {
        jdbc.sql("DELETE FROM account.role_grant WHERE account = :id").param("id", account).update();
        grants.forEach(grant -> {
            ScopeColumns scope = ScopeColumns.of(grant.scope());
            jdbc.sql("INSERT INTO account.role_grant VALUES (:id, :role, :kind, :first, :second)").param("id", account)
                    .param("role", grant.role().name()).param("kind", scope.kind()).param("first", scope.first())
                    .param("second", scope.second()).update();
        });
    }

    /// @throws Refusal 422 `ACC-002`
    @Transactional
    public void changePassword(UUID account, String username, String password) {
        checkPassword(username, password);
        jdbc.sql("UPDATE account.account SET password_hash = :hash WHERE id = :id").param("id", account)
                .param("hash", passwords.encode(password)).update();
    }

    @Transactional
    public void setActive(UUID account, boolean active) {
        jdbc.sql("UPDATE account.account SET active = :active WHERE id = :id").param("id", account)
                .param("active", active).update();
    }

    /// Removes the account and with it the person's name: what it wrote keeps its id only.
    @Transactional
    public void erase(UUID account) {
        jdbc.sql("DELETE FROM account.account WHERE id = :id").param("id", account).update();
    }

    public Optional<Account> find(String username) {
        return list().stream().filter(account -> account.username().equalsIgnoreCase(username.strip())).findFirst();
    }

    public Optional<Account> find(UUID id) {
        return list().stream().filter(account -> account.id().equals(id)).findFirst();
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM account.account WHERE NOT training)").query(Boolean.class)
                .single();
    }

    /// Names by account id, for display; who was erased isn't there.
    public Map<UUID, String> names() {
        return list().stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    public List<Account> list() {
        Map<UUID, List<Grant>> grants = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM account.role_grant ORDER BY role").query(row -> {
            Scope scope = new ScopeColumns(row.getString("scope"), row.getString("first"), row.getString("second"))
                    .scope();
            grants.computeIfAbsent(row.getObject("account", UUID.class), _ -> new java.util.ArrayList<>())
                    .add(new Grant(Role.valueOf(row.getString("role")), scope));
        });
        return jdbc.sql("SELECT * FROM account.account ORDER BY username").query((row, _) -> {
            UUID id = row.getObject("id", UUID.class);
            return new Account(id, row.getString("username"), row.getString("display_name"), row.getString("function"),
                    row.getString("organisation"), row.getBoolean("training"), row.getBoolean("active"),
                    grants.getOrDefault(id, List.of()));
        }).list();
    }

    private static void checkPassword(String username, String password) {
        if (password.length() < SHORTEST_PASSWORD || password.equalsIgnoreCase(username)) {
            throw Refusal.unprocessable("ACC-002", SHORTEST_PASSWORD);
        }
    }
}
