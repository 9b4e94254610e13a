package chumpy.inspect;

import chumpy.inspect.TreeNode.Role;
import chumpy.inspect.TreeNode.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A {@link Tree} in the language of Graphviz. */
final class TreeDot {
    private static final int TEXT = 60;

    private final Tree tree;
    private final StringBuilder dot = new StringBuilder();

    TreeDot(Tree tree) {
        this.tree = tree;
        dot.append("digraph tree {\n")
                .append("  graph [rankdir=TB, labelloc=t, fontname=\"Helvetica\", label=")
                .append(quoted(List.of(tree.title())))
                .append("];\n  node [shape=box, style=filled, fillcolor=white, fontname=\"Helvetica\", fontsize=11];\n")
                .append("  edge [fontname=\"Helvetica\", fontsize=9];\n");
        tree.nodes().forEach(this::add);
        tree.edges().forEach(this::add);
        dot.append("}\n");
    }

    private void add(TreeNode node) {
        dot.append("  n").append(node.number()).append(" [label=").append(quoted(lines(node)));
        if (node.role() == Role.LEAF) {
            dot.append(", shape=ellipse");
        } else if (node.role() == Role.CONSTANT) {
            dot.append(", shape=ellipse, style=\"filled,dashed\"");
        } else if (node.role() == Role.VIEW) {
            dot.append(", style=\"filled,rounded,dashed\"");
        } else if (node.role() == Role.COMPOSED) {
            dot.append(", peripheries=2");
        }
        if (node.error() != null) {
            dot.append(", color=red, fontcolor=red");
        }
        if (tree.hasStatus() && node.role() != Role.LEAF && node.role() != Role.CONSTANT) {
            dot.append(", fillcolor=").append(colour(node.state()));
        }
        if (node.number() == tree.wrtBox()) {
            dot.append(", penwidth=2, color=blue");
        }
        dot.append("];\n");
    }

    private static String colour(State state) {
        return switch (state) {
            case STALE -> "lightgrey";
            case CACHED -> "palegreen";
            case COMPUTED -> "khaki";
        };
    }

    /** What stands in a box. */
    private List<String> lines(TreeNode node) {
        List<String> lines = new ArrayList<>();
        String count = node.count() == 1 ? "" : String.format(Locale.ROOT, " x %,d", node.count());
        lines.add(TermText.shortened(node.name()) + count);
        String kind = node.name().equals(node.kind()) ? "" : node.kind() + " ";
        String shape = node.shape() == null ? "" : node.shape();
        if (!(kind + shape).isEmpty()) {
            lines.add((kind + shape).strip());
        }
        if (node.content() != null && !node.content().equals(node.name())) {
            lines.add(node.content());
        }
        lines.addAll(node.terms());
        if (node.jacobian() != null) {
            lines.add("by " + tree.wrtName() + ": " + node.jacobian());
        }
        if (node.error() != null) {
            lines.add(node.error());
        }
        return lines;
    }

    private void add(TreeEdge edge) {
        dot.append("  n")
                .append(edge.user())
                .append(" -> n")
                .append(edge.input())
                .append(" [label=")
                .append(quoted(edge.lines()));
        if (edge.marked()) {
            dot.append(", color=red, fontcolor=red");
        }
        switch (edge.kind()) {
            case DTERM -> {}
            case FOLLOWED, EXPRESSION -> dot.append(", style=dashed");
            case REMEMBERED -> dot.append(", style=dotted, constraint=false");
        }
        dot.append("];\n");
    }

    /**
     * A quoted string. Graphviz knows in labels, beside the quotes themselves, escapes that begin with a backslash and the
     * entities of HTML.
     */
    private static String quoted(List<String> lines) {
        StringBuilder quoted = new StringBuilder("\"");
        String separator = "";
        for (String line : lines) {
            quoted.append(separator);
            String text = line.length() > TEXT ? TermText.shortened(line) : line;
            text.codePoints().forEach(c -> {
                if (c == '"' || c == '\\') {
                    quoted.append('\\').appendCodePoint(c);
                } else if (c == '&') {
                    quoted.append("&amp;");
                } else {
                    quoted.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
                }
            });
            separator = "\\n";
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return dot.toString();
    }
}
