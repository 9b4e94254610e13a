package chumpy.optimize;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Arguments;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import chumpy.optimize.linear.DenseMatrix;
import java.util.ArrayList;
import java.util.List;

/** One expression for the residuals of a chunk, into which chunk after chunk of the data is put. */
final class ChunkLane {
    private final List<NdArray> data;
    private final int rows;
    private final List<Ch> leaves = new ArrayList<>();
    private final Ch expression;
    private final List<Ch> variables;
    private final Chart chart;
    private final JacobianAssembly assembly;
    private final int perRow;
    private final ResidualCost cost;
    private final double[] corrected;

    /**
     * Makes the expression.
     *
     * @param chunks what is computed
     * @param rows in a chunk
     * @param first row of the data that the expression holds at first
     * @param domain what may vary
     */
    ChunkLane(RowChunks chunks, int rows, int first, Domain domain) {
        this.data = chunks.data();
        this.rows = rows;
        this.variables = domain.variables();
        this.chart = new Chart(domain);
        for (NdArray array : data) {
            int[] shape = array.shape();
            shape[0] = rows;
            leaves.add(Chumpy.array(NdArray.zeros(shape)));
        }
        load(first);
        this.expression = Arguments.given(
                "chunks",
                "what the function of residuals gave",
                chunks.residuals().apply(List.copyOf(leaves)));
        NdArray value = Engine.value(expression);
        int[] shape = Raw.shape(value);
        if (shape.length == 0 || shape[0] != rows || value.size() == 0) {
            throw new ShapeException("chunks: for " + rows + " rows of data, the residuals, "
                    + Engine.describe(expression) + ", have the shape " + Shapes.toString(shape)
                    + "; their first axis must be that of the rows, and there must be at least one in each");
        }
        this.perRow = value.size() / rows;
        this.cost = chunks.cost(value.size(), perRow);
        this.corrected = new double[cost.isSumOfSquares() ? 0 : value.size()];
        this.assembly = new JacobianAssembly(LinearSolverKind.DENSE_NORMAL_CHOLESKY, value.size(), chart.unknowns());
    }

    /** The number of residuals in each row. */
    int perRow() {
        return perRow;
    }

    Ch expression() {
        return expression;
    }

    /** Puts the rows from {@code first} on into the expression. */
    void load(int first) {
        for (int i = 0; i < data.size(); i++) {
            NdArray source = data.get(i);
            NdArray held = Engine.value(leaves.get(i));
            NdArray target = Raw.isHeld(held) ? NdArray.zeros(held.shape()) : held;
            int width = source.size() / source.shape()[0];
            System.arraycopy(Raw.data(source), first * width, Raw.data(target), 0, rows * width);
            Engine.assign(leaves.get(i), target);
        }
    }

    /** The residuals of the rows that were put in. */
    double[] residuals() {
        NdArray value = Engine.value(expression);
        if (value.size() != rows * perRow) {
            throw new ShapeException("chunks: the residuals, " + Engine.describe(expression) + ", have " + value.size()
                    + " entries for " + rows + " rows of data, where others have " + perRow
                    + " a row; make the same expression for each chunk");
        }
        return Raw.data(value);
    }

    /** Adds to J'J and J'r what the rows that were put in contribute. */
    void addTo(double[] gram, double[] gradient) {
        double[] r = residuals();
        DenseMatrix j = (DenseMatrix) assembly.join(chart.pull(Engine.jacobians(expression, variables)));
        if (!cost.isSumOfSquares()) {
            cost.linearize(r, j, corrected);
            r = corrected;
        }
        j.addGram(r, gram, gradient);
    }
}
