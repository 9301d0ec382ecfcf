package fr.egide.context.importing;

import java.math.BigDecimal;
import java.util.Map;

import fr.egide.context.Absence;
import fr.egide.context.LeftOut;
import fr.egide.context.TableKind;
import fr.egide.context.Variable;
import fr.egide.context.Variables;
import fr.egide.context.file.Content;
import fr.egide.context.file.Years;
import fr.egide.web.Refusal;
import tools.jackson.databind.JsonNode;

/// A JSON file whose member `communes` holds one record a commune, under its code.
///
/// @param mark a member of `meta` or of the records that no other file has
/// @param year member of `meta` that bears the year; empty where the last date of the records does
/// @param keys variable by key of the records
/// @param total variable that adds up the others, empty for none
record CommuneRecords(TableKind kind, String mark, String year, Map<String, String> keys, String total,
        Variables variables) implements TableFormat {

    @Override
    public boolean recognises(Content content) {
        JsonNode communes = content.json().path("communes");
        return communes.isObject() && (content.json().path("meta").has(mark)
                || communes.valueStream().limit(50).anyMatch(record -> record.has(mark)));
    }

    @Override
    public String title(Content content) {
        return content.json().path("meta").path("source").asString("");
    }

    @Override
    public void read(Content content, Years years, Collected into) {
        JsonNode communes = content.json().path("communes");
        int of = years.of(year.isEmpty() ? lastDate(communes) : content.json().path("meta").path(year).asString(""));
        keys.values().forEach(variable -> into.open(variable, of));
        communes.properties().forEach(one -> record(content.fileName(), one.getKey(), one.getValue(), of, into));
    }

    private void record(String file, String code, JsonNode record, int of, Collected into) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, String> key : keys.entrySet()) {
            JsonNode cell = record.path(key.getKey());
            Variable variable = variables.get(key.getValue());
            if (!cell.isMissingNode() && !cell.isNull()) {
                BigDecimal value = value(file, code, key.getKey(), cell);
                put(variable, of, code, value, into);
                sum = sum.add(value);
            } else if (!kind.exhaustive()) {
                into.putAbsent(variable.code(), of, code, Absence.NOT_PUBLISHED);
            }
        }
        if (!total.isEmpty()) {
            into.put(total, of, code, sum);
        }
    }

    /// One impossible value doesn't spoil a national file: it is left out, and said.
    private static void put(Variable variable, int of, String code, BigDecimal value, Collected into) {
        if (variable.accepts(value.doubleValue())) {
            into.put(variable.code(), of, code, value);
        } else {
            into.putAbsent(variable.code(), of, code, Absence.IMPOSSIBLE);
            into.leaveOut(0, code + " : " + value.toPlainString(), LeftOut.Why.IMPOSSIBLE_VALUE);
        }
    }

    private static BigDecimal value(String file, String code, String key, JsonNode cell) {
        if (cell.isBoolean()) {
            return cell.asBoolean() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        if (!cell.isNumber()) {
            throw Refusal.unprocessable("CTX-007", file, code, key, cell.asString(cell.toString()));
        }
        return cell.decimalValue();
    }

    /// The latest of the days that the records bear, by which the list was drawn up.
    private static String lastDate(JsonNode communes) {
        return communes.valueStream().flatMap(JsonNode::valueStream).map(cell -> cell.asString(""))
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d")).sorted().reduce("", (_, later) -> later);
    }
}
