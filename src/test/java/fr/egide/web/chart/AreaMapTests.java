package fr.egide.web.chart;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.egide.web.chart.AreaMap.Area;
import fr.egide.web.chart.AreaMap.Fill;

import static org.assertj.core.api.Assertions.assertThat;

class AreaMapTests {

    @Test
    void hatchesWhatIsWithheldByAPatternOfItsOwn() {
        String map = AreaMap.of("taux", 800, 600, List.of(new Area("Ormeval : non diffusé", "M0 0L9 9Z", Fill.HATCHED,
                false), new Area("Brume : 4,2", "M9 9L0 0Z", Fill.SHADE_3, false)), "Carte");

        assertThat(map).contains("id=\"taux-hatch\"", "url(#taux-hatch)", "<title>Ormeval : non diffusé</title>",
                "aria-label=\"Carte\"");
        assertThat(map.split("url\\(#taux-hatch\\)", -1)).hasSize(2);
    }

    @Test
    void drawsMarkedAreasLast() {
        String map = AreaMap.of("taux", 800, 600, List.of(new Area("Marquée", "M0 0Z", Fill.BLANK, true),
                new Area("Autre", "M1 1Z", Fill.BLANK, false)), "Carte");

        assertThat(map.indexOf("Marquée")).isGreaterThan(map.indexOf("Autre"));
    }

    @Test
    void showsInItsKeyWhatFillsTheMap() {
        assertThat(AreaMap.swatch(Fill.HATCHED)).contains("<line");
        assertThat(AreaMap.swatch(Fill.shade(4))).contains("#0b5563").doesNotContain("<line");
    }

    @Test
    void drawsLayersOverTheAreasAndNothingForABlankOne() {
        String map = AreaMap.of("m", 800, 600, List.of(new AreaMap.Area("Ici", "M0 0L9 9Z", Fill.SHADE_5, false)),
                List.of(new AreaMap.Layer("M1 1Z", AreaMap.Look.VEIL), new AreaMap.Layer("", AreaMap.Look.INK_LINE),
                        new AreaMap.Layer("M2 2Z", AreaMap.Look.AMBER_LINE)),
                "Carte");

        assertThat(map).contains("url(#m-veil)", "stroke=\"#b26a00\"").doesNotContain("#17232e").endsWith("</svg>");
        assertThat(map.indexOf("M1 1Z")).isGreaterThan(map.indexOf("M0 0L9 9Z"));
    }
}
