package fr.egide.context.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import fr.egide.context.Absence;
import fr.egide.context.TableKind;
import fr.egide.context.file.Content;
import fr.egide.context.file.Years;
import fr.egide.web.Refusal;
import tools.jackson.databind.JsonNode;

/// Localised unemployment rates: quarters by employment zone, and the zone of each commune. A year is the mean of its
/// four quarters; a year that lacks one isn't read.
@Component
class UnemploymentZones implements TableFormat {

    private static final String RATE = "unemployment-rate";
    private static final int QUARTERS = 4;

    @Override
    public TableKind kind() {
        return TableKind.UNEMPLOYMENT;
    }

    @Override
    public boolean recognises(Content content) {
        return content.json().path("zes").isObject() && content.json().path("quarters").isArray();
    }

    @Override
    public String title(Content content) {
        return content.json().path("meta").path("source").asString("");
    }

    @Override
    public void read(Content content, Years years, Collected into) {
        List<String> quarters = content.json().path("quarters").valueStream().map(JsonNode::asString).toList();
        List<Integer> whole = quarters.stream().map(quarter -> year(content.fileName(), quarter)).distinct()
                .filter(year -> quarters.stream().filter(one -> one.startsWith(year + "-")).count() == QUARTERS)
                .toList();
        JsonNode zones = content.json().path("zes");
        Map<String, BigDecimal> means = new HashMap<>();
        zones.properties()
                .forEach(zone -> whole.forEach(year -> mean(content.fileName(), zone, quarters, year, means)));
        content.json().path("communes").properties().forEach(one -> {
            String zone = one.getValue().asString();
            whole.forEach(year -> {
                BigDecimal mean = means.get(zone + year);
                if (mean == null) {
                    into.putAbsent(RATE, years.checked(year), one.getKey(), Absence.NOT_PUBLISHED);
                } else {
                    into.put(RATE, years.checked(year), one.getKey(), mean);
                }
            });
            if (zones.has(zone)) {
                into.name(RATE, one.getKey(), zone, zones.path(zone).path("label").asString(zone));
            }
        });
    }

    private static void mean(String file, Map.Entry<String, JsonNode> zone, List<String> quarters, int year,
            Map<String, BigDecimal> means) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int quarter = 0; quarter < quarters.size(); quarter++) {
            if (quarters.get(quarter).startsWith(year + "-")) {
                JsonNode rate = zone.getValue().path("rate_pct").path(quarter);
                if (rate.isMissingNode() || rate.isNull()) {
                    return;
                }
                if (!rate.isNumber() || rate.doubleValue() < 0 || rate.doubleValue() > 100) {
                    throw Refusal.unprocessable("CTX-007", file, zone.getKey(), quarters.get(quarter),
                            rate.asString(rate.toString()));
                }
                sum = sum.add(rate.decimalValue());
            }
        }
        means.put(zone.getKey() + year, sum.divide(BigDecimal.valueOf(QUARTERS), 3, RoundingMode.HALF_UP));
    }

    private static int year(String file, String quarter) {
        if (!quarter.matches("\\d{4}-T[1-4]")) {
            throw Refusal.unprocessable("CTX-007", file, "quarters", "quarters", quarter);
        }
        return Integer.parseInt(quarter.substring(0, 4));
    }
}
