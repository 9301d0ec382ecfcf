package fr.egide.home.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.importing.PromptLoading;
import fr.egide.territory.FictitiousDepartement;
import fr.egide.territory.FictitiousDepartement.Commune;
import fr.egide.web.TypedNumber;

import static fr.egide.home.training.TrainingData.cell;

/// Fictitious recorded crime of the training département, the same at each start: a base of its communes and a base of the
/// whole, of one publication, in the layout of the newest official editions, loaded as any other.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingCrime {

    private static final long SEED = 2016;
    private static final int YEARS = 10;
    private static final double INHABITANTS_A_DWELLING = 1.9;
    private static final double GROWTH = 0.004;
    private static final String COMMON = "annee;indicateur;unite_de_compte;nombre;taux_pour_mille;%sinsee_pop;"
            + "insee_pop_millesime;insee_log;insee_log_millesime%s\n";
    private static final String COMMUNES = "CODGEO_%d;" + COMMON.formatted("est_diffuse;",
            ";complement_info_nombre;complement_info_taux");
    private static final String WHOLE = "Code_departement;" + COMMON.formatted("", "");

    private final PromptLoading loading;
    private final Clock clock;

    TrainingCrime(PromptLoading loading, Clock clock) {
        this.loading = loading;
        this.clock = clock;
    }

    void make(FictitiousDepartement departement) {
        int last = LocalDate.now(clock).getYear() - 1;
        Files files = new Files(departement, last);
        String name = "delinquance-%s-fictive-val-de-brume-produit-le" + (last + 1) + "-01-05.csv";
        try {
            loading.load(name.formatted("communale"), files.communes.toString());
            loading.load(name.formatted("departementale"), files.whole.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Both bases as they are written, an indicator after the other.
    private static final class Files {

        private final FictitiousDepartement departement;
        private final List<Commune> all;
        private final int last;
        private final double[][] inhabitants;
        private final double[][] dwellings;
        private final StringBuilder communes;
        private final StringBuilder whole = new StringBuilder(WHOLE);

        Files(FictitiousDepartement departement, int last) {
            this.departement = departement;
            this.all = departement.communes();
            this.last = last;
            this.inhabitants = bases(1);
            this.dwellings = bases(INHABITANTS_A_DWELLING);
            this.communes = new StringBuilder(COMMUNES.formatted(last));
            Random random = new Random(SEED);
            TrainingData.table("crime").forEach(line -> add(line, random));
        }

        private double[][] bases(double inhabitantsEach) {
            return all.stream().map(commune -> IntStream.range(0, YEARS)
                    .mapToDouble(year -> Math.max(1, Math.rint(
                            commune.population() * (1 + GROWTH * (year - YEARS + 1)) / inhabitantsEach)))
                    .toArray()).toArray(double[][]::new);
        }

        private void add(Map<String, String> line, Random random) {
            TrainingCounts counts = TrainingCounts.draw(all,
                    "dwellings".equals(cell(line, "base")) ? dwellings : inhabitants,
                    new TrainingCounts.Rate(number(line, "rate"), number(line, "change"), number(line, "town")),
                    random);
            for (int year = 0; year < YEARS; year++) {
                for (int commune = 0; commune < all.size(); commune++) {
                    communes.append(row(all.get(commune).code(), line, year, counts, commune));
                }
                whole.append(head(departement.code(), line, year)).append(counts.total(year)).append(';')
                        .append(rate(counts.total(year), counts.totalBase(year))).append(';')
                        .append(bases(year, sum(inhabitants, year), sum(dwellings, year))).append('\n');
            }
        }

        private String row(String code, Map<String, String> line, int year, TrainingCounts counts, int commune) {
            String bases = bases(year, inhabitants[commune][year], dwellings[commune][year]);
            if (counts.isDisclosed(commune, year)) {
                int facts = counts.facts(commune, year);
                return head(code, line, year) + facts + ";" + rate(facts, counts.base(commune, year)) + ";diff;" + bases
                        + ";NA;NA\n";
            }
            double[] mean = counts.withheldMean(year);
            return head(code, line, year) + "NA;NA;ndiff;" + bases + ";" + written(mean[0]) + ";" + written(mean[1])
                    + "\n";
        }

        private String head(String code, Map<String, String> line, int year) {
            return code + ";" + (last - YEARS + 1 + year) + ";" + cell(line, "label") + ";" + cell(line, "unit") + ";";
        }

        private String bases(int year, double people, double homes) {
            int vintage = Math.min(last - YEARS + 1 + year, last - 2);
            return Math.round(people) + ";" + vintage + ";" + Math.round(homes) + ";" + vintage;
        }

        private static double sum(double[][] bases, int year) {
            return IntStream.range(0, bases.length).mapToDouble(commune -> bases[commune][year]).sum();
        }

        private static String rate(long facts, double base) {
            return written(facts * 1_000 / base);
        }

        private static String written(double value) {
            return BigDecimal.valueOf(value).setScale(7, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
        }

        private static double number(Map<String, String> line, String column) {
            return TypedNumber.parse(cell(line, column)).orElseThrow().doubleValue();
        }
    }
}
