package chumpy.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** The tables that have as many rows as there are figures. */
final class Tables {
    static final String JMH = "jmh/";
    static final String NIST = "nist/";
    static final List<String> METHODS =
            List.of("dogleg", "levenberg-marquardt", "trust-region-reflective", "gauss-newton");

    private Tables() {}

    /** Every JMH benchmark. */
    static String jmh(Figures figures) {
        List<String> lines = new ArrayList<>();
        lines.add("| benchmark | median | from, to |");
        lines.add("|---|---|---|");
        for (String name : figures.under(JMH)) {
            lines.add("| `" + name + "` | " + figures.text(JMH + name).orElseThrow() + " | " + figures.range(JMH + name)
                    + " |");
        }
        return String.join("\n", lines);
    }

    /** The digits of each data set, by methods and starts. */
    static String nist(Figures figures) {
        List<String> lines = new ArrayList<>();
        lines.add("| data set | dogleg, start 1 | start 2 | Levenberg-Marquardt, start 1 | start 2 |"
                + " trust-region reflective, start 1 | start 2 | Gauss-Newton, start 1 | start 2 |");
        lines.add("|---" + "|---".repeat(2 * METHODS.size()) + "|");
        for (String set : figures.under(NIST + "digits/")) {
            StringBuilder line = new StringBuilder("| ").append(set);
            for (String method : METHODS) {
                for (int start = 1; start <= 2; start++) {
                    String name = NIST + "digits/" + set + "/" + method + "/" + start;
                    line.append(" | ").append(figures.text(name).orElse(Document.NOT_RUN));
                }
            }
            lines.add(line.append(" |").toString());
        }
        return lines.size() > 2 ? String.join("\n", lines) : Document.NOT_RUN;
    }
}
