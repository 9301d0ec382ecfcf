package fr.egide.contract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.account.Accounts;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.Proposals;
import fr.egide.contract.editing.Proposals.Act;
import fr.egide.contract.editing.Proposals.Proposal;
import fr.egide.web.Texts;
import fr.egide.web.Trees;
import tools.jackson.databind.node.ObjectNode;

/// What is proposed for the next amendment, object by object and field by field.
@Component
class ProposalRows {

    private final Proposals proposals;
    private final ContractDirectory contracts;
    private final ObjectNames objects;
    private final ShownFields shown;
    private final Accounts accounts;
    private final ContractWords words;
    private final Trees trees;
    private final Texts texts;

    ProposalRows(Proposals proposals, ContractDirectory contracts, ObjectNames objects, ShownFields shown,
            Accounts accounts, ContractWords words, Trees trees, Texts texts) {
        this.proposals = proposals;
        this.contracts = contracts;
        this.objects = objects;
        this.shown = shown;
        this.accounts = accounts;
        this.words = words;
        this.trees = trees;
        this.texts = texts;
    }

    record Line(String label, @Nullable String before, String after) {}

    /// @param object the one concerned; for an addition what it would be part of, nothing when that is the contract
    record Row(Proposal proposal, @Nullable Named object, List<Line> lines, String actor) {}

    List<Row> of(UUID contract) {
        List<Proposal> all = proposals.list(contract);
        Map<UUID, ObjectKind> kinds = new HashMap<>();
        all.forEach(proposal -> kinds.put(proposal.object(), kindOf(proposal, contract)));
        Map<UUID, Named> names = objects.of(kinds);
        Map<UUID, String> actors = accounts.names();
        Map<UUID, ObjectNode> stored = stored(kinds);
        ShownFields.Reader reader = shown.of(contract);
        return all.stream().map(proposal -> new Row(proposal,
                proposal.act() == Act.ADD && proposal.object().equals(contract) ? null : names.get(proposal.object()),
                lines(proposal, stored.getOrDefault(proposal.object(), trees.empty()), reader),
                actors.getOrDefault(proposal.actor(), texts.text("account.erased")))).toList();
    }

    private static ObjectKind kindOf(Proposal proposal, UUID contract) {
        ObjectKind parent = proposal.kind().parent();
        if (proposal.object().equals(contract)) {
            return ObjectKind.CONTRACT;
        }
        return proposal.act() == Act.ADD && parent != null ? parent : proposal.kind();
    }

    private Map<UUID, ObjectNode> stored(Map<UUID, ObjectKind> kinds) {
        Map<UUID, ObjectNode> stored = new HashMap<>();
        for (ObjectKind kind : kinds.values().stream().distinct().toList()) {
            List<UUID> ids = kinds.keySet().stream().filter(id -> kinds.get(id) == kind).toList();
            for (ContractObject object : contracts.find(kind.type(), ids)) {
                stored.put(object.id(), trees.tree(object));
            }
        }
        return stored;
    }

    /// In the order of the form, then what no form describes; other rooms propose the aims of their indicators.
    private List<Line> lines(Proposal proposal, ObjectNode stored, ShownFields.Reader reader) {
        List<Line> lines = new ArrayList<>();
        List<String> others = new ArrayList<>(proposal.fields().propertyNames());
        List<Field> ours = proposal.fields().has("indicator") ? List.of() : Forms.fields(proposal.kind());
        for (Field field : ours) {
            if (others.remove(field.name())) {
                lines.add(new Line(label(field.name()),
                        proposal.act() == Act.CHANGE ? reader.text(field, stored.path(field.name())) : null,
                        reader.typed(field, proposal.typed(field.name()))));
            }
        }
        others.remove("territory");
        others.forEach(name -> lines.add(new Line(label(name),
                stored.path(name).isString() ? words.of(name, stored.path(name).asString()) : null,
                words.of(name, String.join(" · ", proposal.typed(name))))));
        return lines;
    }

    private String label(String field) {
        return texts.text("contract.field." + field);
    }
}
