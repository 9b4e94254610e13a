package chumpy.benchmarks.report;

import chumpy.samples.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fits NIST's nonlinear regression problems by the samples, and reads how many digits agree. */
final class NistRun {
    /** Data set, start, agreeing parameters, all parameters, digits of the worst. */
    private static final Pattern ROW = Pattern.compile("(?m)^(\\S+) +([12]) +([0-9]+) of ([0-9]+) +([0-9.]+) ");

    private static final String OWN = "fit/Haldane1.dat";

    private NistRun() {}

    /**
     * Fits them by each method.
     *
     * @param folder of their files; without one the data set that comes with the samples is fitted
     * @param scratch a folder for files of this run
     * @param figures where the digits go, as {@code nist/digits/set/method/start}, and how many runs succeeded
     * @throws IOException if a file cannot be written
     */
    static void run(Optional<Path> folder, Path scratch, Figures figures) throws IOException {
        String files = (folder.isPresent() ? folder.get() : own(scratch)).toString();
        for (String method : Tables.METHODS) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Main.run(
                    new PrintWriter(out),
                    new PrintWriter(err),
                    "fit",
                    "--no-picture",
                    "--method",
                    method,
                    "--all",
                    files);
            if (code > 1) { // 1: a fit did not converge, which the table tells
                throw new IllegalStateException("fit: " + err);
            }
            read(out.toString(), method, figures);
        }
    }

    /** A folder with the samples' data set, twice, since only several are reported as a table. */
    private static Path own(Path scratch) throws IOException {
        Path folder = Files.createDirectory(scratch.resolve("nist"));
        for (String copy : List.of("1.dat", "2.dat")) {
            try (InputStream in = Main.class.getResourceAsStream(OWN)) {
                Files.copy(Objects.requireNonNull(in, OWN), folder.resolve(copy));
            }
        }
        return folder;
    }

    /** Reads the table of a run. */
    static void read(String text, String method, Figures figures) {
        List<String> failures = new ArrayList<>();
        int runs = 0;
        double sum = 0;
        Matcher rows = ROW.matcher(text);
        while (rows.find()) {
            String set = rows.group(1);
            double digits = Double.parseDouble(rows.group(5));
            figures.add(Tables.NIST + "digits/" + set + "/" + method + "/" + rows.group(2), digits, Unit.DIGITS);
            runs++;
            sum += digits;
            if (!rows.group(3).equals(rows.group(4))) {
                failures.add(set + " from start " + rows.group(2));
            }
        }
        String name = Tables.NIST + method + "/";
        figures.add(name + "runs", runs, Unit.COUNT);
        figures.add(name + "succeeded", runs - failures.size(), Unit.COUNT);
        figures.add(name + "digits", sum / Math.max(1, runs), Unit.DIGITS);
        figures.fact(name + "failures", failures.isEmpty() ? "none" : String.join(", ", failures));
    }
}
