package fr.egide.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.Commitment;
import fr.egide.contract.Milestone;
import fr.egide.partner.Organisations;
import fr.egide.web.Formats;

/// What is late in a situation, the oldest first, with the organisation to ask.
@Component
class OverdueList {

    private final Organisations organisations;
    private final Formats formats;

    OverdueList(Organisations organisations, Formats formats) {
        this.organisations = organisations;
        this.formats = formats;
    }

    private record Late(LocalDate on, Overdue.Kind kind, String title, @Nullable UUID action, @Nullable UUID who) {}

    List<Overdue> of(Situation situation) {
        Map<UUID, ActionSheet> actions = situation.actions().stream()
                .collect(Collectors.toMap(ActionSheet::id, Function.identity()));
        List<Late> late = Stream.concat(
                situation.milestones().stream().filter(step -> step.isOverdue(situation.day()))
                        .flatMap(step -> step(step, actions.get(step.action()))),
                situation.commitments().stream().filter(promise -> promise.isOverdue(situation.day()))
                        .map(OverdueList::promise))
                .sorted(Comparator.comparing(Late::on)).toList();
        Map<UUID, String> names = organisations
                .names(late.stream().flatMap(one -> Stream.ofNullable(one.who())).distinct().toList());
        return late.stream().map(one -> new Overdue(one.kind(), one.title(),
                one.action() == null ? null : one.action().toString(),
                one.who() == null ? "" : names.getOrDefault(one.who(), ""), formats.date(one.on()))).toList();
    }

    /// A step of an action that wasn't there yet isn't late.
    private static Stream<Late> step(Milestone step, @Nullable ActionSheet action) {
        return action == null
                ? Stream.empty()
                : Stream.of(new Late(step.plannedOn(), Overdue.Kind.STEP, step.title(), step.action(), action.lead()));
    }

    private static Late promise(Commitment promise) {
        return new Late(Objects.requireNonNull(promise.dueOn()), Overdue.Kind.COMMITMENT, promise.text(),
                promise.action(), promise.owner());
    }
}
