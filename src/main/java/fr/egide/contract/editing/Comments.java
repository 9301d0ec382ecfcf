package fr.egide.contract.editing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Comment;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.web.Refusal;

/// What is said about an action as it goes, before as after the signature.
@Component
public class Comments {

    private static final int LONGEST = 5_000;

    private final ContractDirectory contracts;
    private final JdbcAggregateTemplate rows;
    private final CurrentUser user;
    private final Clock clock;

    Comments(ContractDirectory contracts, JdbcAggregateTemplate rows, CurrentUser user, Clock clock) {
        this.contracts = contracts;
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /// The latest first.
    public List<Comment> of(UUID action) {
        return rows.findAll(Query.query(Criteria.where("action").is(action)).sort(Sort.by("at").descending()),
                Comment.class);
    }

    /// @throws Refusal 422 `CON-006` for a blank text or one too long, 409 `CON-004` when the contract is closed
    @Transactional
    public Comment add(UUID contract, UUID action, String text) {
        contracts.get(ActionSheet.class, contract, action);
        if (contracts.get(contract).state() == ContractState.CLOSED) {
            throw Refusal.conflict("CON-004");
        }
        String said = text.strip().replace("\r\n", "\n");
        if (said.isEmpty() || said.length() > LONGEST) {
            throw Refusal.unprocessable("CON-006", LONGEST);
        }
        return rows.insert(new Comment(UUID.randomUUID(), contract, action, clock.instant(), user.get().id(), said, 0));
    }

    /// @throws Refusal 404 `CON-405` when nothing of that identifier was said about this action, 403 `CON-007` when
    ///         someone else said it
    @Transactional
    public void remove(UUID contract, UUID action, UUID id) {
        Comment comment = rows.findById(id, Comment.class);
        if (comment == null || !comment.contract().equals(contract) || !comment.action().equals(action)) {
            throw Refusal.notFound("CON-405");
        }
        if (!comment.author().equals(user.get().id())) {
            throw Refusal.forbidden("CON-007");
        }
        rows.delete(comment);
    }
}
