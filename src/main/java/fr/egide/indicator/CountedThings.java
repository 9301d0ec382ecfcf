package fr.egide.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractObject;
import fr.egide.contract.Milestone;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Organisations;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// What a figure computed here is made of, one by one: actions, steps, promises or budget lines, as on a day.
@Component
public class CountedThings {

    private final Situations situations;
    private final Attachments attachments;
    private final Organisations organisations;
    private final Frames frames;
    private final Formats formats;
    private final Texts texts;

    CountedThings(Situations situations, Attachments attachments, Organisations organisations, Frames frames,
            Formats formats, Texts texts) {
        this.situations = situations;
        this.attachments = attachments;
        this.organisations = organisations;
        this.frames = frames;
        this.formats = formats;
        this.texts = texts;
    }

    /// One thing looked at.
    ///
    /// @param action id of the action it belongs to, if it does
    /// @param on what it belongs to, in words
    /// @param detail what is read of it
    public record Thing(@Nullable UUID action, String on, String title, String detail, boolean counts) {}

    /// @param day the day it was read on
    public record Things(LocalDate day, List<Thing> things) {}

    /// @param computed what computes itself: a code of the catalogue
    /// @param day today when absent or to come
    public Things of(Contract contract, String computed, @Nullable LocalDate day) {
        Situation situation = situations.on(contract.id(), day);
        Tally tally = Tally.of(computed, situation);
        Map<UUID, String> places = attachments.of(contract.id());
        Map<UUID, String> names = organisations
                .names(tally.seen().stream().flatMap(CountedThings::named).distinct().toList());
        return new Things(situation.day(), tally.seen().stream()
                .map(one -> thing(one, places, names, tally.counted().contains(one))).toList());
    }

    private Thing thing(ContractObject one, Map<UUID, String> places, Map<UUID, String> names, boolean counts) {
        return switch (one) {
            case ActionSheet action -> new Thing(action.id(), place(places, action.id()), action.title(),
                    frames.label(Vocabulary.ACTION_STATUS, action.status()), counts);
            case Milestone step -> new Thing(step.action(), place(places, step.action()), step.title(),
                    texts.text("indicator.counted.step", formats.date(step.plannedOn()),
                            formats.date(step.actualOn())),
                    counts);
            case Commitment promise -> new Thing(promise.action(),
                    place(places, promise.action() == null ? promise.contract() : promise.action()), promise.text(),
                    texts.text("indicator.counted.promise", names.getOrDefault(promise.owner(), ""),
                            formats.date(promise.dueOn()), formats.plain(promise.provided()),
                            formats.plain(promise.quantity())),
                    counts);
            case BudgetLine line -> new Thing(line.action(), place(places, line.action()),
                    texts.text("indicator.counted.line", names.getOrDefault(line.funder(), ""),
                            Integer.toString(line.year())),
                    texts.text("indicator.counted.amounts", formats.euros(line.planned()),
                            formats.euros(line.granted()), formats.euros(line.paid()), formats.euros(line.spent())),
                    counts);
            default -> throw new IllegalArgumentException("nothing counts " + one);
        };
    }

    private static String place(Map<UUID, String> places, UUID id) {
        return places.getOrDefault(id, "");
    }

    private static Stream<UUID> named(ContractObject one) {
        return switch (one) {
            case Commitment promise -> Stream.of(promise.owner());
            case BudgetLine line -> Stream.of(line.funder());
            default -> Stream.empty();
        };
    }
}
