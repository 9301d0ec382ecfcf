package fr.egide.diagnosis.citing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.portrait.Facet;
import fr.egide.diagnosis.portrait.FacetView;
import fr.egide.diagnosis.portrait.Period;
import fr.egide.diagnosis.portrait.Portrait;
import fr.egide.diagnosis.portrait.PortraitWords;
import fr.egide.diagnosis.portrait.Portraits;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.Reading;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Texts;

/// What the portrait of the territory of a diagnosis says over the years it covers, indicator by indicator.
@Component
class PortraitReading {

    private final Territories territories;
    private final Portraits portraits;
    private final PortraitWords words;
    private final Editions editions;
    private final Texts texts;

    PortraitReading(Territories territories, Portraits portraits, PortraitWords words, Editions editions,
            Texts texts) {
        this.territories = territories;
        this.portraits = portraits;
        this.words = words;
        this.editions = editions;
        this.texts = texts;
    }

    /// By label of the indicator, in the order of the portrait; empty while no edition is loaded.
    Map<String, List<Citable>> of(Diagnosis diagnosis) {
        Map<String, List<Citable>> found = new LinkedHashMap<>();
        Territory territory = territories.get(TerritoryRef.parse(diagnosis.territory()));
        Map<UUID, Edition> known = editions.list().stream().collect(Collectors.toMap(Edition::id, one -> one));
        if (known.isEmpty()) {
            return found;
        }
        Portrait portrait = portraits.of(territory, years(diagnosis.periodFrom(), diagnosis.periodTo()));
        List<FacetView> views = words.view(portrait).facets();
        for (int i = 0; i < views.size(); i++) {
            found.put(views.get(i).label(), said(portrait, portrait.facets().get(i), views.get(i), known));
        }
        return found;
    }

    /// The calendar years that a diagnosis covers, the last ones where it covers more than a portrait can hold.
    static Period years(LocalDate from, LocalDate to) {
        return new Period(Math.max(from.getYear(), to.getYear() - Period.LONGEST + 1), to.getYear());
    }

    private List<Citable> said(Portrait portrait, Facet facet, FacetView view, Map<UUID, Edition> known) {
        String files = facet.series().readings().stream().map(Reading::edition).filter(Objects::nonNull).distinct()
                .map(known::get).filter(Objects::nonNull).map(edition -> Objects.requireNonNull(edition).fileName())
                .sorted().collect(Collectors.joining(", "));
        return Stream.of(Statement.values()).filter(statement -> statement.isMade(view)).map(statement -> new Citable(
                address(portrait, view.code(), statement), statement.text(texts, view),
                texts.text("diagnosis.citing.key", portrait.territory().name(), portrait.period().from() + "",
                        portrait.period().to() + "", files, texts.text("diagnosis.citing.method." + statement)),
                view.chart(), new Bases(portrait.territory().name(), known).of(statement, facet)))
                .toList();
    }

    private static String address(Portrait portrait, String code, Statement statement) {
        return UriComponentsBuilder.fromPath("/territories/" + portrait.territory().ref() + "/portrait")
                .queryParam("from", portrait.period().from()).queryParam("to", portrait.period().to())
                .queryParam("indicator", code).fragment(statement.name()).build().toUriString();
    }
}
