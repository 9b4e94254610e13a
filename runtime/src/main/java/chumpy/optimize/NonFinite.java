package chumpy.optimize;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.graph.Node;
import chumpy.optimize.linear.Vectors;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixSparseCSC;
import org.jspecify.annotations.Nullable;

/** Puts the finger on where numbers that are not finite come from. */
final class NonFinite {
    private static final int SHOWN = 3;
    private static final String MEND = "; start where everything is defined, and not too far out";

    private NonFinite() {}

    static NotFiniteException residuals(Ch objective) {
        double[] values = Raw.data(Engine.value(objective));
        String what = "minimize: the residuals, " + Engine.describe(objective) + ", ";
        if (Vectors.isFinite(values)) {
            return new NotFiniteException(
                    what + "are so large at the start that the sum of their squares overflows; scale" + " them down");
        }
        return new NotFiniteException(
                what + "are not finite at the start: " + entries(values) + from(objective) + MEND);
    }

    static NotFiniteException objective(Ch objective) {
        double[] values = Raw.data(Engine.value(objective));
        return new NotFiniteException("minimize: the objective, " + Engine.describe(objective)
                + ", is not finite at the start: " + entries(values) + from(objective) + MEND);
    }

    static NotFiniteException constraint(Ch expression) {
        return new NotFiniteException("minimize: the constraint on " + Engine.describe(expression)
                + " is not finite at the start: " + entries(Raw.data(Engine.value(expression))) + from(expression)
                + MEND);
    }

    static NotFiniteException variables(double[] x) {
        return new NotFiniteException("minimize: the variables, one behind the other, are not finite at the start: "
                + entries(x) + "; assign numbers to them");
    }

    private static String from(Ch objective) {
        Node origin = origin(objective);
        if (origin == null || origin == objective) {
            return "";
        }
        String node = Engine.describe(origin);
        String values = entries(Raw.data(Engine.value(origin)));
        return Engine.isLeaf(origin)
                ? "; they come from " + node + ", which holds " + values
                : "; they come from " + node + ", whose inputs are finite and whose entries are not: " + values;
    }

    static NotFiniteException jacobian(Ch objective, FreeVariables variables, List<Jacobian> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String bad = entries(blocks.get(i));
            if (bad != null) {
                return new NotFiniteException("minimize: the residuals, " + Engine.describe(objective)
                        + ", are finite at the start, but their Jacobian with respect to " + variables.describe(i)
                        + " is not: " + bad + MEND);
            }
        }
        return new NotFiniteException("minimize: the Jacobian of the residuals, " + Engine.describe(objective)
                + ", is so large at the start that products with it overflow; scale them down");
    }

    /** A node whose value is not finite although those of its inputs are; null if there is none. */
    private static @Nullable Node origin(Node root) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            Node node = left.pop();
            boolean finiteInputs = true;
            for (Node input : Engine.inputs(node)) {
                if (!Vectors.isFinite(Raw.data(Engine.value(input)))) {
                    finiteInputs = false;
                    if (seen.add(input)) {
                        left.push(input);
                    }
                }
            }
            if (finiteInputs) {
                return node;
            }
        }
        return null;
    }

    private static String entries(double[] values) {
        int[] bad = IntStream.range(0, values.length)
                .filter(i -> !Double.isFinite(values[i]))
                .toArray();
        String shown = Arrays.stream(bad)
                .limit(SHOWN)
                .mapToObj(i -> "[" + i + "] = " + values[i])
                .collect(Collectors.joining(", "));
        return shown + " (" + bad.length + " of " + values.length + ")";
    }

    private static @Nullable String entries(Jacobian block) {
        if (block.form() == Jacobian.Form.NONE) {
            return null;
        }
        DMatrixSparseCSC matrix = block.toSparse();
        for (int j = 0; j < matrix.numCols; j++) {
            for (int k = matrix.col_idx[j]; k < matrix.col_idx[j + 1]; k++) {
                if (!Double.isFinite(matrix.nz_values[k])) {
                    return "row " + matrix.nz_rows[k] + ", column " + j + " is " + matrix.nz_values[k];
                }
            }
        }
        return null;
    }
}
