package fr.egide.recordedcrime;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.store.CellReader;

/// What an edition says of one member of a territory in a year. Where today's commune is made of several of the edition's,
/// it is published only if each of them is.
record MemberValue(State state, long count, @Nullable Double base, boolean derived) {

    static MemberValue of(Cell cell) {
        return new MemberValue(cell.state(), cell.count(), cell.base(), cell.baseDerived());
    }

    static MemberValue of(CellReader.Cell cell) {
        Long count = cell.count();
        return new MemberValue(cell.state(), count == null ? 0 : count, cell.anyBase(), cell.isDerived());
    }

    MemberValue and(MemberValue part) {
        Double ours = base;
        Double theirs = part.base();
        State both = state == part.state()
                ? state
                : state == State.WITHHELD || part.state() == State.WITHHELD
                        ? State.WITHHELD
                        : State.ABSENT;
        return new MemberValue(both, both == State.PUBLISHED ? count + part.count() : 0,
                ours == null || theirs == null ? null : Double.valueOf(ours + theirs), derived || part.derived());
    }

    boolean isPublished() {
        return state == State.PUBLISHED;
    }
}
