package fr.egide.laboratory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.spatial.Neighbours;
import fr.egide.web.Refusal;

/// What a method is given: a checked table, its neighbours, its settings.
///
/// @param links none where the method reads no neighbours
/// @param settings for each parameter, by name: a Long where it is whole, a Double, or a String
public record Given(Table table, @Nullable Neighbours links, Map<String, Object> settings) {

    /// Elementary steps that one request may cost: a second or two.
    private static final double MOST_WORK = 5e8;

    public int size() {
        return table.size();
    }

    public boolean holds(String column) {
        return table.numbers().containsKey(column) || table.texts().containsKey(column);
    }

    /// A column that is there.
    public double[] numbers(String column) {
        return table.numbers().getOrDefault(column, new double[0]);
    }

    /// A column, or the same number for each line where it isn't there.
    public double[] numbers(String column, double otherwise) {
        double[] all = new double[size()];
        Arrays.fill(all, otherwise);
        return table.numbers().getOrDefault(column, all);
    }

    /// A column of whole numbers.
    public int[] counts(String column) {
        return Arrays.stream(numbers(column)).mapToInt(value -> (int) value).toArray();
    }

    /// A column of whole numbers.
    public long[] wholes(String column) {
        return Arrays.stream(numbers(column)).mapToLong(value -> (long) value).toArray();
    }

    public String[] texts(String column) {
        return table.texts().getOrDefault(column, new String[0]);
    }

    /// Headings of the variables.
    public List<String> variableNames() {
        return List.copyOf(table.variables().keySet());
    }

    /// One array a variable.
    public double[][] variables() {
        return table.variables().values().toArray(double[][]::new);
    }

    /// One array a line.
    public double[][] units() {
        double[][] columns = variables();
        double[][] units = new double[size()][columns.length];
        for (int line = 0; line < units.length; line++) {
            for (int column = 0; column < columns.length; column++) {
                units[line][column] = columns[column][line];
            }
        }
        return units;
    }

    public Neighbours neighbours() {
        return links == null ? Neighbours.ofLists(new int[size()][0]) : links;
    }

    public double number(String parameter) {
        return settings.get(parameter) instanceof Number value ? value.doubleValue() : Double.NaN;
    }

    public int whole(String parameter) {
        return (int) number(parameter);
    }

    public long seed() {
        return (long) number("seed");
    }

    public double level() {
        return number("level");
    }

    public String text(String parameter) {
        return String.valueOf(settings.get(parameter));
    }

    public <E extends Enum<E>> E choice(String parameter, Class<E> type) {
        return Enum.valueOf(type, text(parameter));
    }

    /// The line of the area that a parameter names, from 0.
    ///
    /// @throws Refusal 422 `LAB-013` where no line has this name
    public int unit(String parameter) {
        int found = List.of(texts("area")).indexOf(text(parameter));
        if (found < 0) {
            throw Refusal.unprocessable("LAB-013", text(parameter)).with("field", parameter);
        }
        return found;
    }

    /// @throws Refusal 422 `LAB-022` for a line where one column is above the other
    public void requireAtMost(String column, String limit) {
        for (int line = 0; line < size(); line++) {
            double value = numbers(column)[line];
            if (value > numbers(limit)[line]) {
                throw Refusal.unprocessable("LAB-022", String.valueOf(table.lines()[line]), value, numbers(limit)[line])
                        .with("line", table.lines()[line]).with("column", column);
            }
        }
    }

    /// @throws Refusal 422 `LAB-023` for a line whose time isn't after the one before
    public void requireIncreasing(String column) {
        double[] times = numbers(column);
        for (int line = 1; line < times.length; line++) {
            if (!(times[line] > times[line - 1])) {
                throw Refusal.unprocessable("LAB-023", String.valueOf(table.lines()[line]), times[line])
                        .with("line", table.lines()[line]).with("column", column);
            }
        }
    }

    /// @throws Refusal 422 `LAB-008` where the work would be too long for a request
    public void bound(double work) {
        if (!(work <= MOST_WORK)) {
            throw Refusal.unprocessable("LAB-008", Math.ceil(work / MOST_WORK));
        }
    }
}
