package fr.egide.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import fr.egide.territory.Commune;

/// Writes a national communal base in the layout of the newest official edition, the same for the same seed. Its figures
/// are made up, so that it never leaves the folder of the benchmark.
public final class NationalBase {

    public static final int FIRST_YEAR = 2016;
    public static final int YEARS = 10;

    private static final long SEED = 7061999;
    private static final String HEADER = "\ufeff\"CODGEO_2025\";\"annee\";\"indicateur\";\"unite_de_compte\";\"nombre\";"
            + "\"taux_pour_mille\";\"est_diffuse\";\"insee_pop\";\"insee_pop_millesime\";\"insee_log\";"
            + "\"insee_log_millesime\";\"complement_info_nombre\";\"complement_info_taux\"\n";

    /// @param perThousand mean rate from which the counts are drawn
    private record Indicator(String label, String unit, double perThousand, boolean perDwelling) {}

    private static final List<Indicator> INDICATORS = List.of(
            new Indicator("Cambriolages de logement", "Infraction", 5.7, true),
            new Indicator("Destructions et dégradations volontaires", "Infraction", 7.9, false),
            new Indicator("Escroqueries et fraudes aux moyens de paiement", "Victime", 5.9, false),
            new Indicator("Trafic de stupéfiants", "Mis en cause", 0.8, false),
            new Indicator("Usage de stupéfiants", "Mis en cause", 3.7, false),
            new Indicator("Violences physiques hors cadre familial", "Victime", 2.6, false),
            new Indicator("Violences physiques intrafamiliales", "Victime", 2.7, false),
            new Indicator("Violences sexuelles", "Victime", 1.7, false),
            new Indicator("Vols avec armes", "Infraction", 0.12, false),
            new Indicator("Vols d'accessoires sur véhicules", "Véhicule", 1.4, false),
            new Indicator("Vols dans les véhicules", "Véhicule", 3.6, false),
            new Indicator("Vols de véhicule", "Véhicule", 2, false),
            new Indicator("Vols sans violence contre des personnes", "Victime entendue", 9, false),
            new Indicator("Vols violents sans arme", "Infraction", 0.7, false),
            new Indicator("Usage de stupéfiants (AFD)", "Mis en cause", 2, false));

    private final Random random = new Random(SEED);

    private NationalBase() {
    }

    /// @return number of rows written, without the header
    public static long write(Path file, List<Commune> communes) {
        NationalBase base = new NationalBase();
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16),
                1 << 16)) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (Commune commune : communes) {
                out.write(base.rows(commune).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (long) communes.size() * INDICATORS.size() * YEARS;
    }

    private String rows(Commune commune) {
        StringBuilder rows = new StringBuilder(16_000);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            long inhabitants = Math.max(1, Math.round(commune.population() * (1 + (year - 2020) * 0.003)));
            double dwellings = Math.max(1, Math.round(inhabitants * 5.3) / 10.0);
            for (Indicator indicator : INDICATORS) {
                cell(rows, commune.code(), ';');
                cell(rows, Integer.toString(year), ';');
                cell(rows, indicator.label(), ';');
                cell(rows, indicator.unit(), ';');
                figure(rows, indicator, inhabitants, dwellings, Math.min(year, 2023));
            }
        }
        return rows.toString();
    }

    private void figure(StringBuilder rows, Indicator indicator, long inhabitants, double dwellings, int vintage) {
        double base = indicator.perDwelling() ? dwellings : inhabitants;
        double expected = indicator.perThousand() * base / 1000;
        long count = Math.max(0, Math.round(expected + random.nextGaussian() * Math.sqrt(expected)));
        boolean published = count > 5 || random.nextInt(12) == 0;
        cell(rows, published ? Long.toString(count) : "NA", ';');
        cell(rows, published ? number(count * 1000 / base, 7) : "NA", ';');
        cell(rows, published ? "diff" : "ndiff", ';');
        cell(rows, Long.toString(inhabitants), ';');
        cell(rows, Integer.toString(vintage), ';');
        cell(rows, number(dwellings, 1), ';');
        cell(rows, Integer.toString(vintage), ';');
        cell(rows, published ? "NA" : number(expected * 1.1, 7), ';');
        cell(rows, published ? "NA" : number(indicator.perThousand() * 1.1, 7), '\n');
    }

    private static void cell(StringBuilder rows, String text, char end) {
        rows.append('"').append(text).append('"').append(end);
    }

    private static String number(double value, int digits) {
        return BigDecimal.valueOf(Math.round(value * Math.pow(10, digits)), digits).stripTrailingZeros().toPlainString()
                .replace('.', ',');
    }
}
