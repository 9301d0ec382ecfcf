package fr.egide.context.importing;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.egide.context.TableKind;
import fr.egide.context.Variables;

/// The official files that give one record a commune.
@Configuration(proxyBeanMethods = false)
class OfficialRecords {

    @Bean
    TableFormat income(Variables variables) {
        return new CommuneRecords(TableKind.INCOME, "median_eur", "data_year",
                Map.of("median_eur", "median-income", "minima_pct", "social-minima-share"), "", variables);
    }

    @Bean
    TableFormat socialHousing(Variables variables) {
        return new CommuneRecords(TableKind.SOCIAL_HOUSING, "rate_pct", "data_year",
                Map.of("rate_pct", "social-housing-rate"), "", variables);
    }

    @Bean
    TableFormat programmes(Variables variables) {
        return new CommuneRecords(TableKind.PROGRAMMES, "row_count_ort", "",
                Map.of("acv", "programme-acv", "pvd", "programme-pvd", "ort", "programme-ort"), "", variables);
    }

    @Bean
    TableFormat facilities(Variables variables) {
        return new CommuneRecords(TableKind.FACILITIES, "bucket_totals", "reference_date", Map.ofEntries(
                Map.entry("poste", "facility-post"), Map.entry("ecole_primaire", "facility-primary-school"),
                Map.entry("college", "facility-lower-secondary"), Map.entry("lycee", "facility-upper-secondary"),
                Map.entry("creche", "facility-nursery"), Map.entry("medecin_generaliste", "facility-doctor"),
                Map.entry("infirmier", "facility-nurse"), Map.entry("pharmacie", "facility-pharmacy"),
                Map.entry("structure_sante", "facility-health-centre"), Map.entry("gare", "facility-station"),
                Map.entry("grande_surface", "facility-supermarket"), Map.entry("superette", "facility-convenience"),
                Map.entry("boulangerie", "facility-bakery"), Map.entry("sport_salle", "facility-gym"),
                Map.entry("sport_piscine", "facility-pool"), Map.entry("sport_terrain", "facility-pitch")),
                "facilities", variables);
    }
}
