package fr.egide.diagnosis.citing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.diagnosis.Basis;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.writing.DiagnosisCreation;
import fr.egide.diagnosis.writing.DiagnosisForm;
import fr.egide.recordedcrime.LoadedEditions;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

/// Each quoted figure goes with all that it takes to compute it again; figures here are invented.
@EgideTest
@Import(LoadedEditions.class)
class RecomputedFiguresTests {

    private static final Path R = Path.of("/usr/bin/Rscript");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(e[-+]?\\d+)?");

    @Autowired
    LoadedEditions loaded;
    @Autowired
    Territories territories;
    @Autowired
    PortraitReading portrait;
    @Autowired
    DiagnosisCreation creation;

    @TempDir
    Path folder;

    private List<Citable> said = List.of();

    @BeforeEach
    void readsThePortraitOfATownAmongOthersOfItsSize() throws IOException {
        StringBuilder rows = new StringBuilder(LoadedEditions.COMMUNES);
        territories.communes(territories.get(TerritoryRef.FRANCE).communes()).stream()
                .filter(commune -> commune.population() > 20_000 && commune.population() < 32_000)
                .forEach(commune -> rows.append(lines(commune)));
        loaded.load("villes-inventees.csv", rows.toString());
        Diagnosis diagnosis = As.call(() -> creation.create(new DiagnosisForm("commune:15014", null,
                "Diagnostic à refaire", "2019-01-01", "2024-12-31", "SERVICES", "2025-01-08")));
        said = portrait.of(diagnosis).values().stream().flatMap(List::stream).toList();
    }

    private static String lines(Commune commune) {
        StringBuilder lines = new StringBuilder();
        for (int year = 2019; year <= 2024; year++) {
            long noise = Math.floorMod(commune.code().hashCode() * 31L + year * 17L, 23);
            long many = commune.population() / 400 + 3 * noise - (year - 2019) * 2L;
            lines.append("%s;%d;Cambriolages de logement;Infraction;%d;NA;diff;%d;%d;%d;%d\n".formatted(commune.code(),
                    year, many, commune.population(), year, commune.population() / 2, year));
            lines.append("%s;%d;Vols avec armes;Infraction;%d;NA;diff;%d;%d;NA;NA\n".formatted(commune.code(), year,
                    noise % 4 + (year > 2022 ? 2 : 0), commune.population(), year));
        }
        return lines.toString();
    }

    @AfterEach
    void forgets() {
        loaded.forget();
    }

    @Test
    void givesTheFactsTheBasesTheEditionAndTheUnroundedResult() {
        Basis level = bases().filter(basis -> basis.method().equals("LEVEL")).findFirst().orElseThrow();

        assertThat(level.territory()).isEqualTo("Aurillac");
        assertThat(level.edition()).startsWith("villes-inventees.csv (SHA-256 ");
        assertThat(level.common()).isEqualTo(1);
        double count = level.lines().stream().mapToLong(Basis.Line::count).sum();
        double base = level.lines().stream().mapToDouble(Basis.Line::base).sum();
        assertThat(level.results()).singleElement().satisfies(result -> {
            assertThat(result.value()).isCloseTo(1_000 * count / base, within(1e-12));
            assertThat(Objects.requireNonNull(result.lower())).isLessThan(result.value());
        });
        assertThat(bases().map(Basis::method).distinct()).containsExactlyInAnyOrder("LEVEL", "CHANGE", "TREND",
                "EXACT_TREND", "PEERS");
    }

    @Test
    void givesTheSameFiguresInR() throws Exception {
        assumeThat(R).as("R, of the package r-base-core").isExecutable();
        for (Basis basis : bases().toList()) {
            double[] found = run(basis.program());
            double[] expected = basis.results().stream().filter(result -> !result.code().equals("margin"))
                    .flatMap(result -> Stream.of(result.value(), result.lower(), result.upper()))
                    .filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
            assertThat(found).as("%s of %s", basis.method(), basis.indicator()).hasSize(expected.length);
            for (int i = 0; i < found.length; i++) {
                assertThat(found[i]).as("%s of %s, %d", basis.method(), basis.indicator(), i).isCloseTo(expected[i],
                        within(Math.abs(expected[i]) * 1e-5 + 1e-9));
            }
        }
    }

    private Stream<Basis> bases() {
        return said.stream().map(Citable::basis).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private double[] run(List<String> program) throws Exception {
        Path file = folder.resolve("program.R");
        Files.write(file, Stream.concat(Stream.of("options(digits = 15)"), program.stream()).toList());
        Process process = new ProcessBuilder(R.toString(), "--vanilla", file.toString()).redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().map(line -> line.replaceFirst("^\\s*\\[\\d+]", ""))
                .flatMap(line -> NUMBER.matcher(line).results().map(match -> match.group()))
                .mapToDouble(Double::parseDouble).toArray();
    }
}
