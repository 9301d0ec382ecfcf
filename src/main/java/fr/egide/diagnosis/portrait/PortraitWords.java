package fr.egide.diagnosis.portrait;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.chart.RatioChart;

/// Says a portrait as a whole: what stands out, beside what.
@Component
public class PortraitWords {

    private final FacetWords words;
    private final PeerWords peerWords;
    private final Texts texts;
    private final Formats formats;

    PortraitWords(FacetWords words, PeerWords peerWords, Texts texts, Formats formats) {
        this.words = words;
        this.peerWords = peerWords;
        this.texts = texts;
        this.formats = formats;
    }

    public PortraitView view(Portrait portrait) {
        int comparable = portrait.peers().peers().size();
        String reference = portrait.facets().stream().flatMap(facet -> facet.widest().stream()).map(Beside::place)
                .findFirst().orElse("");
        return new PortraitView(portrait.territory(), portrait.period(),
                portrait.standsOut().stream().map(facet -> standsOut(facet, comparable)).toList(), reference,
                peerWords.view(portrait.peers()),
                reference.isEmpty() ? "" : ratios(portrait, reference),
                portrait.facets().stream().map(facet -> words.view(facet, comparable)).toList());
    }

    private String standsOut(Facet facet, int comparable) {
        FacetView view = words.view(facet, comparable);
        AmongPeers peers = facet.peers();
        if (peers != null) {
            return texts.text("diagnosis.portrait.stands-out.peers", view.label(), view.rate(), view.per(),
                    formats.decimal(peers.ratio(), 2), texts.text("diagnosis.place." + peers.place()));
        }
        Beside widest = facet.widest().orElseThrow();
        return texts.text("diagnosis.portrait.stands-out.widest", view.label(), view.rate(), view.per(),
                words.times(widest), widest.place());
    }

    private String ratios(Portrait portrait, String reference) {
        List<RatioChart.Row> rows = portrait.facets().stream().filter(facet -> facet.widest().isPresent())
                .map(facet -> {
                    Beside widest = facet.widest().orElseThrow();
                    return new RatioChart.Row(facet.indicator().label(), widest.ratio(), widest.interval().lower(),
                            widest.interval().upper());
                }).toList();
        return RatioChart.of(rows, texts.text("diagnosis.portrait.ratios", portrait.territory().name(), reference));
    }
}
