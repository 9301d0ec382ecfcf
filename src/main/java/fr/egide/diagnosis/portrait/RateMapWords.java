package fr.egide.diagnosis.portrait;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.portrait.CommuneRates.Row;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.State;
import fr.egide.statistics.Interval;
import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.smoothing.Posterior;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.territory.contour.CommuneMap;
import fr.egide.territory.contour.CommuneMaps;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.chart.AreaMap;
import fr.egide.web.chart.AreaMap.Fill;

import static fr.egide.diagnosis.portrait.Level.CONFIDENCE;
import static fr.egide.diagnosis.portrait.Level.PER;

/// Draws and says the rates of the communes of a territory: as recorded, and smoothed beside.
@Component
class RateMapWords {

    private static final String KEY = "diagnosis.map.";

    private final CommuneMaps maps;
    private final RateMapKey key;
    private final Texts texts;
    private final Formats formats;

    RateMapWords(CommuneMaps maps, RateMapKey key, Texts texts, Formats formats) {
        this.maps = maps;
        this.key = key;
        this.texts = texts;
        this.formats = formats;
    }

    RateMapView view(Territory territory, SeriesIndicator indicator, CommuneRates rates) {
        RateClasses classes = RateClasses.of(rates.rows().stream().flatMap(row -> Stream.of(raw(row), smoothed(row)))
                .flatMap(Optional::stream).mapToDouble(Double::doubleValue).toArray());
        Optional<CommuneMap> map = maps.find(territory);
        String title = texts.text(KEY + "title", indicator.label(), territory.name());
        return new RateMapView(years(rates),
                map.map(drawn -> draw("raw", drawn, rates, classes, RateMapWords::raw, title)).orElse(""),
                map.filter(_ -> rates.law() != null).map(drawn -> draw("smoothed", drawn, rates, classes,
                        RateMapWords::smoothed,
                        texts.text(KEY + "title.smoothed", indicator.label(), territory.name())))
                        .orElse(""),
                key.of(classes, rates), said(rates), smoothing(rates), rates.rows().stream().map(this::row).toList(),
                map.map(CommuneMap::year).orElse(0), map.map(CommuneMap::missing).orElse(0));
    }

    private String draw(String id, CommuneMap map, CommuneRates rates, RateClasses classes,
            Function<Row, Optional<Double>> value, String title) {
        Map<String, Row> byCode = rates.rows().stream()
                .collect(Collectors.toMap(row -> row.commune().code(), row -> row, (one, _) -> one));
        return AreaMap.of(id, map.width(), map.height(), map.shapes().stream().map(shape -> {
            Row row = byCode.get(shape.code());
            return row == null
                    ? new AreaMap.Area(shape.name(), shape.path(), Fill.BLANK, false)
                    : new AreaMap.Area(
                            shape.name() + " : " + value.apply(row).map(this::rate).orElseGet(() -> state(row)),
                            shape.path(), fill(row, value, classes), false);
        }).toList(), title);
    }

    private static Fill fill(Row row, Function<Row, Optional<Double>> value, RateClasses classes) {
        return value.apply(row).map(classes::fill)
                .orElse(row.state() == State.WITHHELD ? Fill.HATCHED : Fill.BLANK);
    }

    private String said(CommuneRates rates) {
        return texts.text(KEY + "said", rates.number(State.PUBLISHED), rates.rows().size(),
                rates.number(State.WITHHELD));
    }

    private String smoothing(CommuneRates rates) {
        GammaPoisson law = rates.law();
        return law == null
                ? texts.text(KEY + "no-law", CommuneRates.LEAST)
                : texts.text(KEY + "law", rates.fitted(), rate(law.mean() * PER));
    }

    private RateMapView.Row row(Row row) {
        Posterior smoothed = row.smoothed();
        return new RateMapView.Row(TerritoryRef.commune(row.commune().code()).toString(), row.commune().name(),
                row.state() == State.PUBLISHED ? "" : state(row),
                row.state() == State.PUBLISHED ? formats.integer(row.count()) : "",
                row.hasRate() ? rate(row.rate()) : "", row.hasRate() ? between(row.interval()) : "",
                smoothed == null ? "" : rate(smoothed.mean() * PER),
                smoothed == null ? "" : between(smoothed.interval(CONFIDENCE).times(PER)),
                smoothed == null ? "" : formats.percent(smoothed.ownWeight(), 0));
    }

    private String state(Row row) {
        return texts.text(KEY + (row.state() == State.WITHHELD ? "withheld" : "absent"));
    }

    private String years(CommuneRates rates) {
        return rates.years().size() == 1
                ? texts.text("diagnosis.portrait.years.one", rates.years().getFirst() + "")
                : texts.text("diagnosis.portrait.years.pooled", rates.years().getFirst() + "",
                        rates.years().getLast() + "");
    }

    private String between(Interval interval) {
        return texts.text("diagnosis.portrait.between", rate(interval.lower()), rate(interval.upper()));
    }

    private String rate(double rate) {
        return formats.decimal(rate, rate >= 10 ? 1 : 2);
    }

    private static Optional<Double> raw(Row row) {
        return row.hasRate() ? Optional.of(row.rate()) : Optional.empty();
    }

    private static Optional<Double> smoothed(Row row) {
        return Optional.ofNullable(row.smoothed()).map(posterior -> posterior.mean() * PER);
    }
}
