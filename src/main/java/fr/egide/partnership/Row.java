package fr.egide.partnership;

import java.util.List;

import fr.egide.frame.ExpectedPartner;
import fr.egide.frame.Phase;

/// One expected partner at all phases, in their order.
public record Row(ExpectedPartner partner, List<Cell> cells) {

    public Cell at(Phase phase) {
        return cells.stream().filter(cell -> cell.phase() == phase).findFirst().orElseThrow();
    }
}
