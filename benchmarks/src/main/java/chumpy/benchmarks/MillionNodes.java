package chumpy.benchmarks;

import static chumpy.Chumpy.array;

import chumpy.Ch;
import chumpy.inspect.Graph;
import chumpy.inspect.Rewrite;
import chumpy.io.ExpressionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Prints how long the tools take that go through whole expressions, for one of a million nodes: half of them a chain of
 * additions, the other half products of two of a hundred leaves, most of which are there many times. Each tool runs once, in
 * a process that has just started; a limit of memory is given to the JVM ({@code -Xmx2g}) and holds for all of them.
 */
public final class MillionNodes {
    private static final int LEAVES = 100;
    private static final int TERMS = 500_000;

    private final Ch[] leaves = new Ch[LEAVES];
    private final Ch root;

    private MillionNodes() {
        for (int i = 0; i < LEAVES; i++) {
            leaves[i] = array(1 + 0.01 * i, 2).label("leaf " + i);
        }
        Ch sum = array(0, 0);
        for (int i = 0; i < TERMS; i++) {
            sum = sum.add(leaves[i % LEAVES].multiply(leaves[i / LEAVES % LEAVES]));
        }
        root = sum.label("root");
    }

    /**
     * Prints the table.
     *
     * @param args none
     * @throws Exception if a file cannot be written
     */
    public static void main(String[] args) throws Exception {
        System.out.println("| work | seconds | result |");
        System.out.println("|---|---|---|");
        MillionNodes problem = measured("make it", MillionNodes::new, made -> Graph.of(made.root) + "");
        Ch root = problem.root;
        measured("value", root::r, String::valueOf);
        measured("gradient of its sum by a leaf", () -> root.sum().gradient(problem.leaves[7]), String::valueOf);
        measured("list the nodes", () -> Graph.of(root), String::valueOf);
        measured("search by label", () -> root.find("leaf 99"), String::valueOf);
        measured("free variables", () -> Graph.of(root).leaves().size(), String::valueOf);
        measured("copy", root::copy, copy -> Graph.of(copy).size() + " nodes");
        Path file = Files.createTempFile("million", ".chumpy");
        try {
            measured("save", () -> save(file, root), megabytes -> megabytes + " MB");
            measured("load", () -> ExpressionFiles.load(file), loaded -> "root " + loaded.r());
        } finally {
            Files.delete(file);
        }
        Ch leaf = problem.leaves[7];
        measured(
                "replace a leaf",
                () -> Rewrite.replace(root, leaf, leaf.multiply(2)),
                changed -> Graph.of(changed).size() + " nodes");
        measured("remove redundancy", () -> Rewrite.removeRedundancy(root), left -> left + " removed");
        measured("tree as DOT", root::toDot, dot -> dot.length() + " characters");
    }

    private static String save(Path file, Ch root) throws IOException {
        ExpressionFiles.save(file, root);
        return String.format(Locale.ROOT, "%.0f", Files.size(file) / 1e6);
    }

    private interface Telling<T> {
        String of(T result);
    }

    private static <T> T measured(String work, Callable<T> task, Telling<T> telling) throws Exception {
        long began = System.nanoTime();
        T result = task.call();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %.1f | %s |%n", work, seconds, telling.of(result));
        return result;
    }
}
