package fr.egide.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;

/// Organisations whose names look so alike that they may be one: they share most of their groups of three letters.
@Component
public class Doubles {

    private static final double ALIKE = 0.6;
    private static final int MOST = 200;

    private final OrganisationList organisations;
    private final JdbcClient jdbc;
    private final Audit audit;

    Doubles(OrganisationList organisations, JdbcClient jdbc, Audit audit) {
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @param likeness share of the groups of three letters of either name that both have
    public record Pair(Organisation one, Organisation other, double likeness) {}

    /// The likest first.
    public List<Pair> proposed() {
        List<Organisation> all = organisations.all();
        List<Set<String>> letters = all.stream().map(one -> threes(one.name())).toList();
        Set<Set<UUID>> apart = apart();
        Map<String, List<Integer>> holders = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String three : letters.get(i)) {
                List<Integer> before = holders.computeIfAbsent(three, _ -> new ArrayList<>());
                before.forEach(other -> shared.merge(other, 1, Integer::sum));
                before.add(i);
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                int other = entry.getKey();
                double union = letters.get(i).size() + letters.get(other).size() - (double) entry.getValue();
                double likeness = entry.getValue() / union;
                if (likeness >= ALIKE && !apart.contains(Set.of(all.get(other).id(), all.get(i).id()))) {
                    pairs.add(new Pair(all.get(other), all.get(i), likeness));
                }
            }
        }
        return pairs.stream().sorted(Comparator.comparingDouble(Pair::likeness).reversed()
                .thenComparing(pair -> pair.one().name()).thenComparing(pair -> pair.other().name())).limit(MOST)
                .toList();
    }

    /// Says that two organisations that look alike are two.
    @Transactional
    public void keepApart(Organisation one, Organisation other) {
        jdbc.sql("""
                INSERT INTO partner.not_double VALUES (least(:one, :other), greatest(:one, :other))
                ON CONFLICT DO NOTHING""").param("one", one.id()).param("other", other.id()).update();
        audit.record("ORGANISATIONS_KEPT_APART", OrganisationEditor.KIND, one.id().toString(),
                other.id().toString());
    }

    private Set<Set<UUID>> apart() {
        Set<Set<UUID>> apart = new HashSet<>();
        jdbc.sql("SELECT one, other FROM partner.not_double").query(row -> {
            apart.add(Set.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
        });
        return apart;
    }

    /// What says that a name is fictitious tells none apart.
    private static Set<String> threes(String name) {
        Set<String> threes = new HashSet<>();
        for (String word : PlainName.of(name.replaceAll("\\((fictif|fictive)\\)$", "")).split(" ")) {
            String padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                threes.add(padded.substring(i, i + 3));
            }
        }
        return threes;
    }
}
