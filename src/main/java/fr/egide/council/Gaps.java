package fr.egide.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a council lacks, by the checks CC-50, CC-53, MC-04, MC-05, MC-06 and MC-09.
public final class Gaps {

    private static final int MONTHS = 12;
    private static final int DAYS_BEFORE_END = 60;

    private final CouncilState state;
    private final LocalDate today;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(CouncilState state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    /// Empty seats of right first, then the others, then documents, then meetings.
    public static List<Gap> of(CouncilState state, LocalDate today) {
        Gaps gaps = new Gaps(state, today);
        gaps.seats(true);
        gaps.seats(false);
        gaps.ending();
        gaps.coordinator();
        gaps.papers();
        gaps.meetings();
        return List.copyOf(gaps.found);
    }

    private void seats(boolean ofRight) {
        if (ofRight && state.seats().isEmpty()) {
            found.add(Gap.of("seats", "MC-05"));
        }
        state.seats().stream().filter(seat -> seat.isOfRight() == ofRight)
                .filter(seat -> state.holders(seat, today).isEmpty())
                .forEach(seat -> found.add(Gap.of("seat", ofRight ? "MC-04" : "MC-05", seat.title())));
    }

    private void ending() {
        LocalDate soon = today.plusDays(DAYS_BEFORE_END);
        state.seats().stream().filter(seat -> state.holders(seat, soon.plusDays(1)).isEmpty())
                .forEach(seat -> state.holders(seat, today).stream().map(Mandate::endsOn).filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .ifPresent(end -> found.add(Gap.of("ending", "MC-05", seat.title(), end))));
    }

    private void coordinator() {
        if (!state.council().hasCoordinator(today)) {
            found.add(Gap.of("coordinator", "CC-53"));
        }
    }

    private void papers() {
        if (state.signed("APPOINTING_ACT", today).isEmpty()) {
            found.add(Gap.of("paper.APPOINTING_ACT", "MC-05"));
        }
        missingRules(state, today).forEach(kind -> found.add(Gap.of("paper." + kind, "MC-06")));
    }

    private void meetings() {
        LocalDate since = today.minusMonths(MONTHS);
        if (state.last("PLENARY").filter(meeting -> !meeting.heldOn().isBefore(since)).isEmpty()) {
            found.add(Gap.of("plenary", "MC-04"));
        }
        boolean informed = state.items().stream().filter(item -> item.kind().equals("PREFECT_INFORMATION"))
                .flatMap(item -> state.meeting(item.meeting()).stream())
                .anyMatch(meeting -> meeting.state() != MeetingState.PREPARED && !meeting.heldOn().isBefore(since));
        if (!informed) {
            found.add(Gap.of("prefect", "MC-09"));
        }
    }

    /// Documents without which no group exchanges confidential information (MC-06), as codes of COUNCIL_PAPER.
    public static List<String> missingRules(CouncilState state, LocalDate day) {
        return List.of("RULES", "CHARTER").stream().filter(kind -> state.signed(kind, day).isEmpty()).toList();
    }
}
