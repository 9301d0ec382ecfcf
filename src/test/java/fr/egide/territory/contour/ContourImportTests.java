package fr.egide.territory.contour;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;

import fr.egide.EgideTest;
import fr.egide.territory.Commune;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.territory.contour.Squares.Square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Each test has a geography year of its own.
@EgideTest
class ContourImportTests {

    @Autowired
    ContourImport imports;
    @Autowired
    Neighbours neighbours;
    @Autowired
    CommuneMaps maps;
    @Autowired
    Territories territories;
    @Autowired
    Perimeters perimeters;

    @Test
    void findsNeighboursByACommonLengthOfBorderNotByACorner() throws IOException {
        GeographyFile file = imports.contours(Squares.plain("damier.geojson", new Square("48001", 0, 0),
                new Square("48002", 1, 0), new Square("48003", 1, 1)), 2001);

        assertThat(file.items()).isEqualTo(3);
        assertThat(file.neighbourPairs()).isEqualTo(2);
        assertThat(neighboursOf("48002", 2001)).containsExactly("48001", "48003");
        assertThat(neighboursOf("48001", 2001)).containsExactly("48002");
    }

    @Test
    void joinsAFileToTheOneOfTheDepartementBesideIt() throws IOException {
        imports.contours(Squares.plain("ouest.geojson", new Square("48001", 0, 0)), 2002);
        imports.contours(Squares.arrays("est.geojson", new Square("48002", 1, 0)), 2002);

        assertThat(neighboursOf("48001", 2002)).containsExactly("48002");
    }

    @Test
    void leadsAFormerCodeToTodaysCommune() throws IOException {
        imports.contours(Squares.plain("lez.geojson", new Square("31298", 0, 0), new Square("31471", 1, 0),
                new Square("31555", -1, 0)), 2003);

        assertThat(neighboursOf("31471", 2003)).containsExactly("31555");
        assertThat(neighboursOf("31555", 2003)).containsExactly("31471");
    }

    @Test
    void saysThatTheSameFileWasAlreadyLoaded() throws IOException {
        GivenFile file = Squares.plain("deux-fois.geojson", new Square("48001", 0, 0));

        assertThat(imports.contours(file, 2004).alreadyLoaded()).isFalse();
        assertThat(imports.contours(file, 2004).alreadyLoaded()).isTrue();
    }

    @Test
    void drawsTheCommunesOfAPerimeterAndCountsThoseWithoutContour() throws IOException {
        imports.contours(Squares.plain("carte.geojson", new Square("48012", 0, 0), new Square("48013", 1, 0)), 2005);
        Perimeter perimeter = perimeters.create("Carte", Perimeter.Kind.COMMUNES, List.of("48012", "48013", "75056"),
                "", LocalDate.of(2026, 1, 1), null);

        assertThat(maps.find(territories.get(perimeter.ref()))).hasValueSatisfying(map -> {
            assertThat(map.shapes()).hasSize(2).allMatch(shape -> shape.path().startsWith("M"));
            assertThat(map.missing()).isEqualTo(1);
            assertThat(map.year()).isEqualTo(2005);
        });
    }

    @Test
    void saysWhereABrokenFileBreaksAndKeepsNothingOfIt() {
        GivenFile good = Squares.plain("x", new Square("48001", 0, 0), new Square("48002", 1, 0));
        String text = new String(((org.springframework.core.io.ByteArrayResource) good.content()).getByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);

        assertRefused(text.substring(0, text.length() - 60), "TER-010");
        assertRefused(text.replace("\"code\":\"48002\"", "\"key\":\"48002\""), "TER-011 [essai.geojson, 2");
        assertRefused(text.replace("\"code\":\"48002\"", "\"code\":\"48\""), "TER-012 [essai.geojson, 2, 48]");
        assertRefused(text.replace("\"code\":\"48002\"", "\"code\":\"48001\""), "TER-017 [essai.geojson, 2, 48001]");
        assertRefused(text.replace("Polygon", "Point"), "TER-013 [essai.geojson, 1, 48001]");
        assertRefused(text.replace("-19.9", "576543"), "TER-013");
        assertRefused("{\"type\":\"FeatureCollection\",\"features\":[]}", "TER-014");
        assertRefused("code;nom", "TER-010");
        assertRefused("", "TER-014");
        assertThatThrownBy(() -> imports.contours(good, 0)).hasMessageContaining("TER-019");
        assertThat(neighboursOf("48001", 2006)).isEmpty();
    }

    @Test
    void walksRingAfterRingAroundACommuneAndLeavesARingThatWouldBeTooManyOut() throws IOException {
        imports.neighbours(Squares.file("anneaux.csv", """
                a,b
                48021,48026
                48026,48027
                48027,48028
                48027,48029
                48028,48029
                48028,48030
                """), 2025);
        Commune seed = territories.findCommune("48021").orElseThrow();

        assertThat(codes(neighbours.around(seed, 3).orElseThrow())).containsExactly("48021", "48026", "48027");
        CommuneGraph whole = neighbours.around(seed, 100).orElseThrow();
        assertThat(codes(whole)).containsExactly("48021", "48026", "48027", "48028", "48029", "48030");
        assertThat(whole.links()).hasSize(6).contains(new CommuneGraph.Link(3, 4));
    }

    @Test
    void leavesACommuneOfWhichNoFileKnowsANeighbourAlone() throws IOException {
        imports.neighbours(Squares.file("ailleurs.csv", "a,b\n48001,48002\n"), 2013);
        Commune island = territories.findCommune("29155").orElseThrow();

        assertThat(codes(neighbours.around(island, 100).orElseThrow())).containsExactly("29155");
    }

    @Test
    void drawsALineAroundSomeOfTheCommunes() throws IOException {
        imports.contours(Squares.plain("ligne.geojson", new Square("48016", 0, 0), new Square("48017", 1, 0)), 2005);

        CommuneMap map = maps.find(List.of("48016", "48017"), List.of(List.of("48016"), List.of("15014")))
                .orElseThrow();
        assertThat(map.rings().getFirst()).startsWith("M");
        assertThat(map.rings().getLast()).isEmpty();
        assertThat(map.shapes()).extracting(CommuneMap.Shape::code).containsExactly("48016", "48017");
    }

    private static List<String> codes(CommuneGraph graph) {
        return graph.communes().stream().map(Commune::code).toList();
    }

    @Test
    void readsPairsOfNeighboursFromACsv() throws IOException {
        GivenFile pairs = Squares.file("voisines.csv", "code_a;code_b;n\n48001;48002;5\n\"48002\";\"48003\";1\n");

        assertThat(imports.neighbours(pairs, 2007).items()).isEqualTo(2);
        assertThat(neighboursOf("48002", 2007)).containsExactly("48001", "48003");
        assertThatThrownBy(() -> imports.neighbours(Squares.file("v.csv", "a,b\n48001,beaucoup\n"), 2007))
                .hasMessageContaining("TER-018 [v.csv, 2, 2, beaucoup]");
    }

    @Test
    void readsTheRealFilesOfHauteGaronneWhenTheyAreThere() throws IOException {
        String data = System.getProperty("egide.data", "");
        FileSystemResource of2018 = new FileSystemResource(
                data + "/geography/communes-2018/communes-31-haute-garonne.geojson");
        assumeTrue(of2018.exists(), "real contours absent: give their folder by -Degide.data");

        GeographyFile simple = imports.contours(new GivenFile("2018", of2018), 2018);
        GeographyFile precise = imports.contours(new GivenFile("2025",
                new FileSystemResource(data + "/geography/communes-31-georef-2025.geojson.gz")), 2025);
        imports.neighbours(new GivenFile("adjacence",
                new FileSystemResource(data + "/geography/adjacence-communes-2018.csv.gz")), 2017);

        assertThat(simple.items()).isEqualTo(587);
        assertThat(precise.items()).isEqualTo(586);
        assertThat(precise.unknownCodes()).isZero();
        assertThat(neighboursOf("31555", 2025)).isEqualTo(neighboursOf("31555", 2018))
                .isEqualTo(neighboursOf("31555", 2017));
        assertThat(maps.find(territories.get(TerritoryRef.parse("epci:243100518")))).hasValueSatisfying(map -> {
            assertThat(map.shapes()).hasSize(37);
            assertThat(map.missing()).isZero();
        });
    }

    private void assertRefused(String text, String problem) {
        assertThatThrownBy(() -> imports.contours(Squares.file("essai.geojson", text), 2006))
                .hasMessageContaining(problem);
    }

    private List<String> neighboursOf(String code, int year) {
        return neighbours.of(territories.findCommune(code).orElseThrow(), year).stream().map(Commune::code).sorted()
                .toList();
    }
}
