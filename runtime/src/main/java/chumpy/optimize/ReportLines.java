package chumpy.optimize;

import chumpy.Ch;
import chumpy.graph.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines of a report: a name and what there is to say of it. */
final class ReportLines {
    private static final int NAMED_VARIABLES = 8;

    private final List<String> lines = new ArrayList<>();

    void text(String line) {
        lines.add(line);
    }

    void blank() {
        lines.add("");
    }

    void line(String name, String format, Object... values) {
        lines.add(String.format(Locale.ROOT, "%-18s", name) + String.format(Locale.ROOT, format, values));
    }

    /** The number of some variables, and how the first of them are called. */
    static String names(List<Ch> nodes) {
        String names =
                nodes.stream().limit(NAMED_VARIABLES).map(Engine::describe).collect(Collectors.joining("; "));
        String more = nodes.size() > NAMED_VARIABLES ? "; and so on" : "";
        return nodes.size() + (nodes.size() == 1 ? " variable (" : " variables (") + names + more + ")";
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
