package fr.egide.localseries;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.partner.OrganisationReferences;

/// Local series name the organisation that counts them.
@Component
class ProducersNamed implements OrganisationReferences {

    private final JdbcAggregateTemplate rows;
    private final SourceEditor editor;
    private final SourceRights rights;

    ProducersNamed(JdbcAggregateTemplate rows, SourceEditor editor, SourceRights rights) {
        this.rows = rows;
        this.editor = editor;
        this.rights = rights;
    }

    @Override
    public List<Mention> mentions(UUID organisation) {
        return rights.readable(of(organisation)).stream()
                .map(source -> new Mention("series", source.title(), "/local-series/" + source.id())).toList();
    }

    @Override
    public long count(UUID organisation) {
        return of(organisation).size();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID from, UUID to) {
        of(from).forEach(source -> editor.change(source, source.producedBy(to)));
    }

    private List<LocalSource> of(UUID producer) {
        return rows.findAll(Query.query(Criteria.where("producer").is(producer)), LocalSource.class);
    }
}
