package fr.egide.context.page;

import java.util.List;

import fr.egide.context.ContextTable;
import fr.egide.context.Fact;
import fr.egide.context.TableKind;
import fr.egide.territory.Territory;

/// What the page of a territory's context shows.
///
/// @param beside territories whose facts stand beside, in the order of each row
/// @param missing kinds of tables of which none is loaded
/// @param years for which something is loaded, the latest first
/// @param year wanted
record ContextPage(Territory territory, List<Territory> beside, List<Family> families, List<TableKind> missing,
        List<Integer> years, int year) {

    /// The variables of one kind of table.
    ///
    /// @param tables read for them
    record Family(TableKind kind, List<Row> rows, List<ContextTable> tables) {}

    /// One variable here, then beside.
    record Row(Fact here, List<Fact> beside) {}

    /// Of all the families, in their order.
    public List<Row> rows() {
        return families.stream().flatMap(family -> family.rows().stream()).toList();
    }

    /// Whether nothing but the geography on board is known.
    public boolean isEmpty() {
        return families.stream().allMatch(family -> family.kind() == TableKind.GEOGRAPHY);
    }
}
