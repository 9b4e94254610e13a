package chumpy.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of single functions. */
final class FunctionTable {
    /** Ratios above are bold. */
    private static final double MOST = 2;

    private final Figures figures;
    private final List<String> lines = new ArrayList<>();

    private FunctionTable(Figures figures) {
        this.figures = figures;
    }

    static String of(Figures figures) {
        FunctionTable table = new FunctionTable(figures);
        table.lines.add(
                "| function | value | by hand | ratio | product | by hand | ratio | allocated: value | product | first |");
        table.lines.add("|---|---|---|---|---|---|---|---|---|---|");
        for (String family : figures.under(FunctionRun.FUNCTIONS)) {
            for (String function : figures.under(FunctionRun.FUNCTIONS + family + "/")) {
                table.add(FunctionRun.FUNCTIONS + family + "/" + function, function);
            }
        }
        return table.lines.size() > 2 ? String.join("\n", table.lines) : Document.NOT_RUN;
    }

    private void add(String name, String function) {
        lines.add(String.join(
                " | ",
                "| `" + function + "`",
                compared(name + FunctionRun.VALUE, name + FunctionRun.VALUE_BY_HAND),
                compared(name + FunctionRun.PRODUCT, name + FunctionRun.PRODUCT_BY_HAND),
                size(name, FunctionRun.VALUE_MEMORY),
                size(name, FunctionRun.PRODUCT_MEMORY),
                size(name, FunctionRun.FIRST_MEMORY) + " |"));
    }

    private String compared(String ours, String byHand) {
        Optional<Double> ratio =
                figures.value(ours).flatMap(a -> figures.value(byHand).map(b -> a / b));
        String text = ratio.map(x -> x > MOST ? "**" + Unit.rounded(x) + "**" : Unit.rounded(x))
                .orElse("");
        return figures.text(ours).orElse("") + " | " + figures.text(byHand).orElse("") + " | " + text;
    }

    private String size(String name, String what) {
        return figures.value(name + what)
                .flatMap(bytes -> figures.value(name + FunctionRun.SIZE).map(size -> Unit.rounded(bytes / size)))
                .orElse("");
    }
}
