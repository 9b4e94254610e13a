package chumpy.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills a template, a text in Markdown with places in braces, with figures.
 *
 * <ul>
 *   <li>{@code {name}} is the figure or fact of that name, or "not run".
 *   <li>In a row of a table, {@code {ratio}} is the quotient of the row's first two figures, and {@code {held}} says
 *       whether the {@linkplain Limit limits} in the cell before it hold.
 *   <li>What stands between the lines {@code {each prefix/}} and {@code {end}} is repeated for each name under the prefix,
 *       with that in the place of {@code {it}}, also inside braces.
 *   <li>A line {@code {table jmh}}, {@code {table nist}} or {@code {table functions}} is that {@linkplain Tables table}.
 *   <li>A line {@code {missed}} is a list of all rows with a limit that does not hold.
 * </ul>
 */
final class Document {
    static final String NOT_RUN = "not run";

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern EACH = Pattern.compile("\\{each (.+)}");
    private static final Pattern CELLS = Pattern.compile("\\|");
    private static final String IT = "{it}";
    private static final String RATIO = "{ratio}";
    private static final String HELD = "{held}";
    private static final String MISSED = "{missed}";

    private final Figures figures;
    private final List<String> missed = new ArrayList<>();
    private String section = "";

    private Document(Figures figures) {
        this.figures = figures;
    }

    /**
     * Fills a template.
     *
     * @param template the text with places
     * @param figures what to put there
     * @return the text without places
     * @throws IllegalArgumentException if the template is not of the form above
     */
    static String fill(String template, Figures figures) {
        return new Document(figures).filled(template);
    }

    private String filled(String template) {
        List<String> lines = repeated(template.lines().toList()).stream()
                .flatMap(line -> line(line).lines())
                .toList();
        String misses = missed.isEmpty() ? "Every limit of what was run held." : String.join("\n", missed);
        return lines.stream().map(line -> line.equals(MISSED) ? misses : line).collect(Collectors.joining("\n")) + "\n";
    }

    private List<String> repeated(List<String> lines) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher each = EACH.matcher(lines.get(i));
            if (!each.matches()) {
                result.add(lines.get(i));
                continue;
            }
            int end = i + lines.subList(i, lines.size()).indexOf("{end}");
            if (end < i) {
                throw new IllegalArgumentException(lines.get(i) + " has no {end}");
            }
            for (String name : figures.under(each.group(1))) {
                lines.subList(i + 1, end).forEach(line -> result.add(line.replace(IT, name)));
            }
            i = end;
        }
        return result;
    }

    private String line(String line) {
        if (line.startsWith("#")) {
            section = line.replaceFirst("^#+ ", "");
        }
        return switch (line) {
            case "{table jmh}" -> Tables.jmh(figures);
            case "{table nist}" -> Tables.nist(figures);
            case "{table functions}" -> FunctionTable.of(figures);
            case MISSED -> line;
            // A blank line has no lines, and must stay one.
            case "" -> "\n";
            default -> places(line.contains(RATIO) || line.contains(HELD) ? comparison(line) : line);
        };
    }

    private String places(String line) {
        return PLACE.matcher(line)
                .replaceAll(place ->
                        Matcher.quoteReplacement(figures.text(place.group(1)).orElse(NOT_RUN)));
    }

    private String comparison(String row) {
        List<String> names = PLACE.matcher(row)
                .results()
                .map(place -> place.group())
                .filter(place -> !place.equals(RATIO) && !place.equals(HELD))
                .map(place -> place.substring(1, place.length() - 1))
                .toList();
        Optional<Double> measured = value(names, 0);
        Optional<Double> compared = value(names, 1);
        String ratio =
                measured.flatMap(a -> compared.map(b -> Unit.rounded(a / b))).orElse("");
        return row.replace(RATIO, ratio).replace(HELD, held(row, measured, compared));
    }

    private Optional<Double> value(List<String> names, int i) {
        return i < names.size() ? figures.value(names.get(i)) : Optional.empty();
    }

    private String held(String row, Optional<Double> measured, Optional<Double> compared) {
        List<String> cells = CELLS.splitAsStream(row).map(String::strip).toList();
        int held = cells.indexOf(HELD);
        if (held < 1) {
            return "";
        }
        List<String> verdicts = new ArrayList<>();
        for (Limit limit : Limit.all(cells.get(held - 1))) {
            String verdict = limit.verdict(measured, compared);
            verdicts.add(verdict);
            if (verdict.equals(Limit.MISSED)) {
                missed.add("- " + section + ": " + cells.get(1) + " (" + limit.text() + ")");
            }
        }
        return String.join(", ", verdicts);
    }
}
