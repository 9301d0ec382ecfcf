package fr.egide.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.web.Refusal;

/// Diagnoses and their parts, for reading.
@Component("diagnoses")
public class DiagnosisDirectory {

    private final JdbcAggregateTemplate rows;
    private final Access access;
    private final ObjectProvider<DiagnosisReaders> readers;

    DiagnosisDirectory(JdbcAggregateTemplate rows, Access access, ObjectProvider<DiagnosisReaders> readers) {
        this.rows = rows;
        this.access = access;
        this.readers = readers;
    }

    /// @throws Refusal 404 `DIA-404` for an unknown diagnosis
    public Diagnosis get(UUID diagnosis) {
        Diagnosis found = rows.findById(diagnosis, Diagnosis.class);
        if (found == null) {
            throw Refusal.notFound("DIA-404");
        }
        return found;
    }

    /// The diagnosis, when the signed-in user may read it.
    ///
    /// @throws Refusal 404 `DIA-404`; 403 `ACC-403`
    public Diagnosis read(UUID diagnosis) {
        Diagnosis found = get(diagnosis);
        if (!may(Permission.READ_DIAGNOSIS, found) && !throughOthers().contains(diagnosis)) {
            throw Refusal.forbidden("ACC-403");
        }
        return found;
    }

    /// The diagnosis, when the signed-in user holds this permission on it.
    ///
    /// @throws Refusal 404 `DIA-404`; 403 `ACC-403`
    public Diagnosis require(Permission permission, UUID diagnosis) {
        Diagnosis found = get(diagnosis);
        access.require(permission, target(found));
        return found;
    }

    public boolean may(Permission permission, Diagnosis diagnosis) {
        return access.may(permission, target(diagnosis));
    }

    /// Diagnoses that the signed-in user may read, the latest period first.
    public List<Diagnosis> listReadable() {
        Set<UUID> through = throughOthers();
        return rows.findAll(Diagnosis.class).stream()
                .filter(one -> may(Permission.READ_DIAGNOSIS, one) || through.contains(one.id()))
                .sorted(Comparator.comparing(Diagnosis::periodTo).reversed().thenComparing(Diagnosis::title)
                        .thenComparing(Diagnosis::edition, Comparator.reverseOrder()))
                .toList();
    }

    /// Parts of one kind, in their order.
    public <T extends DiagnosisPart> List<T> list(Class<T> type, UUID diagnosis) {
        Query ofDiagnosis = Query.query(Criteria.where("diagnosis").is(diagnosis));
        return rows.findAll(type == SectionText.class ? ofDiagnosis : ofDiagnosis.sort(Sort.by("position")), type);
    }

    /// One part of a diagnosis, or the diagnosis itself.
    ///
    /// @throws Refusal 404 `DIA-405` when it isn't there or belongs to another diagnosis
    public <T extends DiagnosisPart> T get(Class<T> type, UUID diagnosis, UUID id) {
        T found = rows.findById(id, type);
        if (found == null || !found.diagnosis().equals(diagnosis)) {
            throw Refusal.notFound("DIA-405");
        }
        return found;
    }

    /// Read once for a list.
    private Set<UUID> throughOthers() {
        return readers.stream().flatMap(room -> room.readable().stream()).collect(Collectors.toSet());
    }

    private static Target target(Diagnosis diagnosis) {
        return Target.diagnosis(diagnosis.id(), Set.copyOf(diagnosis.departements()));
    }
}
