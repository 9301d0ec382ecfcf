package fr.egide.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the whole chain again: every seal, every number, every head that was seen outside it, and the content of what it
/// sealed.
@Component
public class AuditCheck {

    private final Audit audit;
    private final AuditKey key;
    private final List<AuditWitness> witnesses;
    private final List<AuditedContent> contents;

    AuditCheck(Audit audit, AuditKey key, List<AuditWitness> witnesses, List<AuditedContent> contents) {
        this.audit = audit;
        this.key = key;
        this.witnesses = witnesses;
        this.contents = contents;
    }

    /// How a row is wrong; each has its sentence.
    public enum Fault {
        /// Its content isn't what was sealed, or its seal was made without the key.
        ALTERED,
        /// It isn't there, others follow.
        MISSING,
        /// It was seen at the end of the chain and isn't there any more.
        CUT,
        /// Its seal isn't the one that was seen.
        REPLACED,
        /// It sealed the content of something that isn't the same any more, or is gone.
        CONTENT
    }

    /// What the check found.
    ///
    /// @param rows number of rows read
    /// @param heads number of heads compared
    /// @param fault nothing when the whole chain holds
    /// @param row the first wrong one
    /// @param where where it was seen, for [Fault#CUT] and [Fault#REPLACED]; what it sealed, for [Fault#CONTENT]
    public record Verdict(long rows, int heads, @Nullable Fault fault, long row, String where) {

        public boolean holds() {
            return fault == null;
        }
    }

    @Transactional(readOnly = true)
    public Verdict run() {
        List<AuditWitness.Seen> seen = new ArrayList<>();
        witnesses.forEach(witness -> seen.addAll(witness.seen()));
        Walk walk = new Walk(seen);
        audit.readAll(walk::step);
        return walk.verdict();
    }

    private final class Walk {

        private final List<AuditWitness.Seen> seen;
        private final Map<String, Audit.Entry> sealed = new LinkedHashMap<>();
        private byte[] previous = new byte[0];
        private long rows;
        private @Nullable Verdict broken;

        Walk(List<AuditWitness.Seen> seen) {
            this.seen = seen;
        }

        void step(Audit.Entry entry) {
            if (broken != null) {
                return;
            }
            rows++;
            if (entry.seq() != rows) {
                broken = wrong(Fault.MISSING, rows, "");
            } else if (!Arrays.equals(entry.seal(), key.seal(entry.text(previous)))) {
                broken = wrong(Fault.ALTERED, rows, "");
            } else {
                String seal = HexFormat.of().formatHex(entry.seal());
                seen.stream().filter(head -> head.seq() == entry.seq() && !head.seal().equals(seal)).findFirst()
                        .ifPresent(head -> broken = wrong(Fault.REPLACED, head.seq(), head.where()));
            }
            switch (entry.action()) {
                case AuditedContent.SEALED -> sealed.put(entry.objectId(), entry);
                case AuditedContent.REMOVED -> sealed.remove(entry.objectId());
                default -> { }
            }
            previous = entry.seal();
        }

        Verdict verdict() {
            Optional<AuditWitness.Seen> cut = seen.stream().filter(head -> head.seq() > rows)
                    .min(Comparator.comparingLong(AuditWitness.Seen::seq));
            return broken != null
                    ? broken
                    : cut.map(head -> wrong(Fault.CUT, head.seq(), head.where())).or(this::changedContent)
                            .orElseGet(() -> new Verdict(rows, seen.size(), null, 0, ""));
        }

        private Optional<Verdict> changedContent() {
            Map<String, String> now = new HashMap<>();
            contents.forEach(content -> now.putAll(content.digests()));
            return sealed.values().stream().filter(entry -> !entry.detail().equals(now.get(entry.objectId())))
                    .findFirst().map(entry -> wrong(Fault.CONTENT, entry.seq(),
                            entry.objectKind() + " " + entry.objectId()));
        }

        private Verdict wrong(Fault fault, long row, String where) {
            return new Verdict(rows, seen.size(), fault, row, where);
        }
    }
}
