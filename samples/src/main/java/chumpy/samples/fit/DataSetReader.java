package chumpy.samples.fit;

import chumpy.samples.formula.TextLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads data files in the layout of NIST's Statistical Reference Datasets for nonlinear regression. Blanks, tabs, line
 * ends and the order of the four lines with residuals and counts do not matter; what the file says twice must agree.
 */
final class DataSetReader {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern PARAMETER = Pattern.compile("^\\s*(" + NAME + ")\\s*=(.*)$");
    /** Such as {@code y = quantum defect} within brackets; one pair may hold several with semicolons between them. */
    private static final Pattern LABEL =
            Pattern.compile("[(;]\\s*(" + NAME + ")\\s*=\\s*([^;()]*(?:\\([^()]*\\)[^;()]*)*)");

    private static final Pattern LEVEL = Pattern.compile("(?i)^\\s*(\\w+) Level of Difficulty");
    private static final Pattern PARAMETER_COUNT = Pattern.compile("(?i)^\\s*(\\d{1,9})\\s+Parameters?\\b");

    private final SourceFile file;
    private final Sections sections;

    private DataSetReader(SourceFile file) {
        this.file = file;
        this.sections = Sections.of(file);
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return what it states
     * @throws DataFileException if it is not there or not of this layout, with the line at fault
     */
    public static DataSet read(Path path) {
        return new DataSetReader(SourceFile.read(path)).dataSet();
    }

    /**
     * Reads a stream to its end.
     *
     * @param name what messages call it
     * @param in the stream; not closed
     * @return what it states
     * @throws DataFileException if it is not of this layout, with the line at fault
     * @throws IOException if the stream cannot be read
     */
    public static DataSet read(String name, InputStream in) throws IOException {
        return new DataSetReader(SourceFile.of(name, in)).dataSet();
    }

    private DataSet dataSet() {
        String[] title = Words.of(sections.rest(sections.name(), "Dataset Name:"));
        if (title.length == 0) {
            throw file.fault(line(sections.name()), "expected a name after 'Dataset Name:'");
        }
        List<Parameter> parameters = parameters();
        Columns columns = columns();
        Certified certified = certified(parameters.size(), columns.rows());
        ModelText model =
                ModelText.read(file, line(sections.model()), sections.between(sections.model(), sections.starts()));
        return model.dataSet(title[0], level(), parameters, certified, columns);
    }

    private List<Parameter> parameters() {
        Map<String, Parameter> parameters = new HashMap<>();
        List<Parameter> inOrder = new ArrayList<>();
        int end = Math.min(
                Math.min(sections.sumOfSquares(), sections.deviation()),
                Math.min(sections.freedom(), sections.count()));
        for (TextLine line : sections.between(sections.starts(), end)) {
            Matcher row = PARAMETER.matcher(line.text());
            if (row.matches()) {
                Parameter parameter = parameter(line.number(), row.group(1), Words.of(row.group(2)));
                if (parameters.put(parameter.name(), parameter) != null) {
                    throw file.fault(line.number(), "parameter " + parameter.name() + " is given twice");
                }
                inOrder.add(parameter);
            } else if (!line.text().isBlank() && !line.text().strip().startsWith("Start ")) {
                throw file.fault(
                        line.number(),
                        "expected a row 'name = start 1, start 2, certified value, standard deviation', found '"
                                + Words.shortened(line.text()) + "'");
            }
        }
        if (inOrder.isEmpty()) {
            throw file.fault(line(sections.starts()), "the table of starting values has no rows");
        }
        for (TextLine line : sections.between(sections.model(), sections.starts())) {
            Matcher count = PARAMETER_COUNT.matcher(line.text());
            if (count.find() && Integer.parseInt(count.group(1)) != inOrder.size()) {
                throw file.fault(
                        line(sections.starts()),
                        "the table of starting values has " + Words.count(inOrder.size(), "row") + " where line "
                                + line.number() + " announces "
                                + Words.count(Integer.parseInt(count.group(1)), "parameter"));
            }
        }
        return inOrder;
    }

    private Parameter parameter(int line, String name, String[] words) {
        if (words.length != 4) {
            throw file.fault(
                    line,
                    "expected start 1, start 2, certified value and standard deviation of " + name + ", found "
                            + Words.count(words.length, "number"));
        }
        double[] numbers = Numbers.decimals(file, line, words);
        return new Parameter(name, numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private Certified certified(int parameters, int rows) {
        double sum = nonNegative(sections.sumOfSquares(), "Residual Sum of Squares:");
        double deviation = nonNegative(sections.deviation(), "Residual Standard Deviation:");
        int freedom = Numbers.whole(file, line(sections.freedom()), only(sections.freedom(), "Degrees of Freedom:"));
        int count = Numbers.whole(file, line(sections.count()), only(sections.count(), "Number of Observations:"));
        if (count != rows) {
            throw file.fault(
                    line(sections.data()),
                    "the table has " + Words.count(rows, "row") + " where line " + line(sections.count())
                            + " announces " + Words.count(count, "observation"));
        }
        if (count <= parameters) {
            throw file.fault(
                    line(sections.count()),
                    Words.count(count, "observation") + " for " + Words.count(parameters, "parameter")
                            + "; expected more observations than parameters");
        }
        return new Certified(sum, deviation, freedom);
    }

    private double nonNegative(int index, String words) {
        double value = Numbers.decimal(file, line(index), only(index, words));
        if (value < 0) {
            throw file.fault(line(index), "expected a number of at least 0, found " + value);
        }
        return value;
    }

    /** The one word behind the words of a section. */
    private String only(int index, String words) {
        String[] rest = Words.of(sections.rest(index, words));
        if (rest.length != 1) {
            throw file.fault(line(index), "expected one number after '" + words + "', found " + rest.length);
        }
        return rest[0];
    }

    private Columns columns() {
        List<String> names = List.of(Words.of(sections.rest(sections.data(), "Data:")));
        int head = line(sections.data());
        if (names.size() < 2) {
            throw file.fault(head, "expected the names of the columns after 'Data:', the response first: y x");
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                throw file.fault(head, "expected the name of a column, found '" + Words.shortened(name) + "'");
            }
            if (!seen.add(name)) {
                throw file.fault(head, "two columns are named " + name);
            }
        }
        List<double[]> rows = new ArrayList<>();
        for (TextLine line : sections.between(sections.data(), file.lines().size())) {
            String[] words = Words.of(line.text());
            if (words.length == 0) {
                continue;
            }
            double[] row = Numbers.decimals(file, line.number(), words);
            if (row.length != names.size()) {
                throw file.fault(
                        line.number(),
                        "expected " + Words.count(names.size(), "number") + " (" + String.join(" ", names) + "), found "
                                + row.length);
            }
            rows.add(row);
        }
        List<double[]> values = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            int column = c;
            values.add(rows.stream().mapToDouble(row -> row[column]).toArray());
        }
        return new Columns(names, labels(), values);
    }

    private Map<String, String> labels() {
        String text = sections.variables().stream().map(TextLine::text).collect(Collectors.joining(" "));
        Map<String, String> labels = new HashMap<>();
        Matcher matcher = LABEL.matcher(text);
        while (matcher.find()) {
            labels.putIfAbsent(matcher.group(1), matcher.group(2).strip().replaceAll("\\s+", " "));
        }
        labels.values().removeIf(String::isEmpty);
        return labels;
    }

    private String level() {
        return sections.variables().stream()
                .map(line -> LEVEL.matcher(line.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }

    private int line(int index) {
        return file.lines().get(index).number();
    }
}
