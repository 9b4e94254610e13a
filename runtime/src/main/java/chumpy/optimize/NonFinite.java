package chumpy.optimize;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.array.NonFiniteEntries;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.graph.Origin;
import chumpy.optimize.linear.Vectors;
import java.util.List;
import org.ejml.data.DMatrixSparseCSC;
import org.jspecify.annotations.Nullable;

/** Puts the finger on where numbers that are not finite come from. */
final class NonFinite {
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
        Origin origin = Origin.ofValue(objective);
        if (origin == null || origin.node() == objective) {
            return "";
        }
        String node = Engine.describe(origin.node());
        String values = NonFiniteEntries.of(origin.array()).toString();
        return Engine.isLeaf(origin.node())
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

    private static String entries(double[] values) {
        return NonFiniteEntries.of(values, values.length).toString();
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
