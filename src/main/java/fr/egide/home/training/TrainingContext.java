package fr.egide.home.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.context.importing.ContextImport;
import fr.egide.territory.FictitiousDepartement;

/// Fictitious facts of the training communes, the same at each start, imported as any table of our own model. The larger
/// a commune and the nearer the town, the poorer, the more social housing and the more facilities.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingContext {

    private static final long SEED = 2001;
    private static final String HEADING = "code;median-income;social-minima-share;unemployment-rate;"
            + "social-housing-rate;facilities;priority-districts;municipal-police-officers;epci-prevention-competence\n";
    private static final int LARGE = 10_000;

    private final ContextImport imports;
    private final Clock clock;

    TrainingContext(ContextImport imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    void make(FictitiousDepartement departement) {
        int year = LocalDate.now(clock).getYear() - 1;
        try {
            imports.load(new ContextImport.Asked("contexte-val-de-brume-fictif-" + year + ".csv", year,
                    "Données fictives du département de formation", null),
                    new ByteArrayInputStream(table(departement.communes()).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(List<FictitiousDepartement.Commune> communes) {
        Random random = new Random(SEED);
        return HEADING + communes.stream().map(commune -> line(commune, random)).collect(Collectors.joining("\n"));
    }

    private static String line(FictitiousDepartement.Commune commune, Random random) {
        boolean isUrban = TrainingDepartement.AGGLOMERATION.equals(commune.grouping());
        double town = Math.min(1, Math.log10(commune.population()) / Math.log10(isUrban ? 6_000 : 25_000));
        boolean isLarge = commune.population() > LARGE;
        return String.format(Locale.ROOT, "%s;%d;%.1f;%.1f;%d;%d;%d;%d;%d", commune.code(),
                Math.round((26_000 - 6_500 * town + 1_200 * random.nextGaussian()) / 10) * 10,
                Math.max(0.4, 4.5 * town - 1.5 + 0.6 * random.nextGaussian()), isUrban ? 8.9 : 7.4,
                Math.round(Math.max(0, 32 * town * town - 12 + 4 * random.nextDouble())),
                Math.round(commune.population() * (0.006 + 0.006 * random.nextDouble())), isLarge ? 2 : 0,
                commune.population() / 2_400, isUrban ? 1 : 0);
    }
}
