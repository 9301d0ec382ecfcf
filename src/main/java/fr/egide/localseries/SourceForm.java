package fr.egide.localseries;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.egide.territory.Territory;
import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;

/// What is typed to describe a source: texts, so that nothing is lost when one of them is wrong.
///
/// @param producerFamily family of an organisation that isn't known yet, `producerLevel` its level
/// @param chosen reference picked among the territories that `territory` may mean
public record SourceForm(String title, String producer, String producerFamily, String producerLevel,
        String definition, String unit, @Nullable Integer per, @Nullable Boolean counts, @Nullable Direction direction,
        String territory, String chosen, String fit, @Nullable Periodicity periodicity, String startsOn, String endsOn,
        String threshold, String licence, String gaps, @Nullable Integer version) {

    public SourceForm {
        title = kept(title);
        producer = kept(producer);
        producerFamily = kept(producerFamily);
        producerLevel = kept(producerLevel);
        definition = kept(definition);
        unit = kept(unit);
        territory = kept(territory);
        chosen = kept(chosen);
        fit = kept(fit);
        startsOn = kept(startsOn);
        endsOn = kept(endsOn);
        threshold = kept(threshold);
        licence = kept(licence);
        gaps = kept(gaps);
    }

    /// An empty form.
    ///
    /// @param territory reference of the territory it would tell of; blank where it isn't known yet
    public static SourceForm blank(String territory) {
        return new SourceForm("", "", "", "", "", "", 1, true, Direction.LOWER, territory, "", "", Periodicity.M, "",
                "", "5",
                "", "", null);
    }

    /// @param producer name of the organisation
    public static SourceForm of(LocalSource source, String producer) {
        return new SourceForm(source.title(), producer, "", "", source.definition(), source.unit(), source.per(),
                source.counts(), source.direction(), source.territory(), "", source.fit(), source.periodicity(),
                source.startsOn().toString(), source.endsOn() == null ? "" : source.endsOn().toString(),
                Integer.toString(source.threshold()), source.licence(), source.gaps(), source.version());
    }

    /// The same, changed from this version.
    public SourceForm of(int from) {
        return new SourceForm(title, producer, producerFamily, producerLevel, definition, unit, per, counts, direction,
                territory, chosen, fit, periodicity, startsOn, endsOn, threshold, licence, gaps, from);
    }

    public boolean countsFacts() {
        return Boolean.TRUE.equals(counts);
    }

    LocalSource described(UUID id, UUID organisation, Territory place, LocalDate first, @Nullable LocalDate last,
            int secrecy) {
        return new LocalSource(id, organisation, title, definition, unit, per == null ? 1 : per, countsFacts(),
                direction == null ? Direction.NEUTRAL : direction, place.ref().toString(), place.name(),
                place.departements().stream().sorted().toList(), fit, periodicity == null ? Periodicity.M : periodicity,
                first, last, secrecy, licence, gaps, version == null ? 0 : version);
    }

    private static String kept(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
