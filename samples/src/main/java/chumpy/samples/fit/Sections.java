package chumpy.samples.fit;

import chumpy.samples.formula.TextLine;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the sections of a data file stand. They are found by their words alone: the line numbers in the heads of such
 * files are there for people, and not always right.
 *
 * @param file the file
 * @param name the index of the line that names the data set
 * @param model the index of the line that starts the model
 * @param starts the index of the heading over the table of starting values
 * @param sumOfSquares the index of the line with the residual sum of squares
 * @param deviation the index of the line with the residual standard deviation
 * @param freedom the index of the line with the degrees of freedom
 * @param count the index of the line with the number of observations
 * @param data the index of the line that names the columns of the observations
 */
record Sections(
        SourceFile file,
        int name,
        int model,
        int starts,
        int sumOfSquares,
        int deviation,
        int freedom,
        int count,
        int data) {

    static Sections of(SourceFile file) {
        int name = find(file, 0, "Dataset Name:");
        int model = find(file, name, "Model:");
        int starts = find(file, model, "Starting Values");
        int sum = find(file, starts, "Residual Sum of Squares:");
        int deviation = find(file, starts, "Residual Standard Deviation:");
        int freedom = find(file, starts, "Degrees of Freedom:");
        int count = find(file, starts, "Number of Observations:");
        int last = Math.max(Math.max(sum, deviation), Math.max(freedom, count));
        return new Sections(file, name, model, starts, sum, deviation, freedom, count, find(file, last, "Data:"));
    }

    /** What stands behind the words of a section in its first line. */
    String rest(int index, String words) {
        TextLine line = file.lines().get(index);
        Matcher matcher = start(words).matcher(line.text());
        return matcher.find() ? line.text().substring(matcher.end()).strip() : "";
    }

    /** The lines behind one index and before another. */
    List<TextLine> between(int after, int before) {
        return file.lines().subList(after + 1, before);
    }

    /** The lines that say what response and predictors are: between the head's own "Data:" and the model. */
    List<TextLine> variables() {
        Predicate<String> isData = start("Data:").asPredicate();
        for (int i = name; i < model; i++) {
            if (isData.test(file.lines().get(i).text())) {
                return file.lines().subList(i, model);
            }
        }
        return List.of();
    }

    private static int find(SourceFile file, int from, String words) {
        Predicate<String> wanted = start(words).asPredicate();
        for (int i = from; i < file.lines().size(); i++) {
            if (wanted.test(file.lines().get(i).text())) {
                return i;
            }
        }
        throw file.fault(
                lastLine(file),
                "the file ends without a line '" + words + "'"
                        + (from == 0
                                ? ""
                                : " below line " + file.lines().get(from).number())
                        + "; expected the layout of NIST's StRD");
    }

    private static int lastLine(SourceFile file) {
        for (int i = file.lines().size() - 1; i >= 0; i--) {
            if (!file.lines().get(i).text().isBlank()) {
                return file.lines().get(i).number();
            }
        }
        return 1;
    }

    /** The words at the start of a line, in whatever case and with whatever blanks between them. */
    private static Pattern start(String words) {
        String spaced = words.replace(":", "\\s*:").replace(" ", "\\s+");
        return Pattern.compile("(?i)^\\s*" + spaced);
    }
}
