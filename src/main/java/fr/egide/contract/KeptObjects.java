package fr.egide.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.sql.IdentifierProcessing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Objects of contracts read lately, ten thousand of them: asked again, only those whose row the database has written since
/// are read anew. A row version is told by where it lies and the transaction that wrote it, so that nothing is ever stale,
/// even within the transaction that changes it.
@Component
class KeptObjects {

    private static final int OBJECTS = 10_000;

    private record Key(Class<?> type, UUID id, String place, String writer) {}

    private final Cache<Key, ContractObject> read = Caffeine.newBuilder().maximumSize(OBJECTS).build();
    private final JdbcAggregateTemplate rows;
    private final RelationalMappingContext tables;
    private final JdbcClient jdbc;

    KeptObjects(JdbcAggregateTemplate rows, RelationalMappingContext tables, JdbcClient jdbc) {
        this.rows = rows;
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /// Objects of one kind of a contract.
    ///
    /// @param order column that sorts them
    <T extends ContractObject> List<T> list(Class<T> type, UUID contract, String order) {
        List<Key> keys = jdbc.sql("SELECT id, ctid::text, xmin::text FROM "
                + tables.getRequiredPersistentEntity(type).getQualifiedTableName().toSql(IdentifierProcessing.NONE)
                + " WHERE contract = :contract ORDER BY " + order).param("contract", contract)
                .query((row, _) -> new Key(type, row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
        Map<Key, ContractObject> found = read.getAll(keys, missing -> readAnew(type, missing));
        return keys.stream().map(found::get).filter(Objects::nonNull).map(type::cast).toList();
    }

    private <T extends ContractObject> Map<Key, ContractObject> readAnew(Class<T> type, Set<? extends Key> missing) {
        Map<UUID, T> byId = rows.findAllById(missing.stream().map(Key::id).toList(), type).stream()
                .collect(Collectors.toMap(ContractObject::id, object -> object));
        return missing.stream().filter(key -> byId.containsKey(key.id()))
                .collect(Collectors.toMap(key -> key, key -> byId.get(key.id())));
    }
}
