package chumpy.optimize;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Arguments;
import chumpy.array.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Residuals of so many rows of data that neither the arrays inside their expression nor their Jacobian J should be held
 * for all of them at once. They are evaluated a chunk of rows at a time, and of J only the products J'J and J'r are
 * kept. Beyond data and residuals, memory is bounded by the size of the chunks and by some thirty copies of J'J (fewer
 * where it is large), whatever the number of rows.
 *
 * <pre>{@code
 * NdArray x = ..., y = ...;                       // ten million each
 * Ch a = array(1), b = array(0.5);
 * RowChunks r = RowChunks.of(rows -> a.multiply(exp(b.multiply(rows.get(0)))).subtract(rows.get(1)), x, y);
 * minimize(r).over(a, b).using(levenbergMarquardt()).run();
 * }</pre>
 *
 * <p>It is meant for few unknowns, up to some thousand: J'J is held dense, and solved by dense Cholesky factorisation. Squaring J costs half of the digits: what J
 * determines only to 1e-8 or less cannot be told from what it does not determine.
 *
 * <p>Instances are immutable.
 */
public final class RowChunks {
    private static final int ROWS = 8192;

    private final Function<List<Ch>, Ch> residuals;
    private final List<NdArray> data;
    private final int rowsInChunk;
    private final @Nullable Loss loss;
    private final boolean perRow;

    private RowChunks(
            Function<List<Ch>, Ch> residuals,
            List<NdArray> data,
            int rowsInChunk,
            @Nullable Loss loss,
            boolean perRow) {
        this.residuals = residuals;
        this.data = data;
        this.rowsInChunk = rowsInChunk;
        this.loss = loss;
        this.perRow = perRow;
    }

    /**
     * Residuals row by row.
     *
     * @param residuals makes the expression for the residuals of a chunk from leaves that hold the chunk's part of each
     *     array of data. The first axis of the expression is that of the rows, and a row must depend on its own row of
     *     the data and on the variables only. Called several times, once for each expression that may be evaluated at the
     *     same time as others; it should make the same expression each time
     * @param data at least one array, all of the same length along their first axis: the rows
     * @return residuals for {@link chumpy.Chumpy#minimize(RowChunks)}
     * @throws ShapeException if there is no array, no row, or if arrays differ in their number of rows
     */
    public static RowChunks of(Function<List<Ch>, Ch> residuals, NdArray... data) {
        Arguments.given("chunks", "residuals", residuals);
        List<NdArray> arrays = List.copyOf(
                Arguments.allGiven("chunks", "data", Arrays.asList(Arguments.given("chunks", "data", data))));
        if (arrays.isEmpty()) {
            throw new ShapeException("chunks: no data; give at least one array whose first axis is that of the rows");
        }
        for (NdArray array : arrays) {
            if (array.ndim() == 0 || array.shape(0) != rows(arrays)) {
                throw new ShapeException("chunks: arrays of the shapes "
                        + arrays.stream().map(a -> Shapes.toString(a.shape())).collect(Collectors.joining(", "))
                        + " differ in the length of their first axis, that of the rows");
            }
        }
        if (rows(arrays) == 0) {
            throw new ShapeException("chunks: the data have no rows; there must be at least one residual");
        }
        return new RowChunks(residuals, arrays, ROWS, null, false);
    }

    private static int rows(List<NdArray> arrays) {
        return arrays.get(0).ndim() == 0 ? 0 : arrays.get(0).shape(0);
    }

    /**
     * Sets the size of the chunks: small enough that all arrays of an evaluation fit the cache of a processor core, and
     * large enough that the overhead of an evaluation does not count.
     *
     * @param rows 1 or more; 8192 unless set
     * @return residuals with this option
     * @throws OptionException if it is less than 1
     */
    public RowChunks rowsInChunk(int rows) {
        if (rows < 1) {
            throw new OptionException("rowsInChunk: " + rows + " was given; it must be 1 or more");
        }
        return new RowChunks(residuals, data, rows, loss, perRow);
    }

    /**
     * Says what residuals cost, each on its own unless one says {@link #perRow()}.
     *
     * @param rho such as {@link Losses#huber}
     * @return residuals with this loss
     */
    public RowChunks loss(Loss rho) {
        return new RowChunks(residuals, data, rowsInChunk, Arguments.given("chunks", "loss", rho), perRow);
    }

    /**
     * Lets the loss judge all residuals of a row of data together, by the sum of their squares.
     *
     * @return residuals in such blocks
     */
    public RowChunks perRow() {
        return new RowChunks(residuals, data, rowsInChunk, loss, true);
    }

    /** The number of rows of the data. */
    int rows() {
        return rows(data);
    }

    /** The number of rows that are evaluated at once. */
    int chunk() {
        return Math.min(rowsInChunk, rows());
    }

    /** What so many residuals cost, of which there are so many in a row. */
    ResidualCost cost(int count, int inRow) {
        return loss == null
                ? ResidualCost.SUM_OF_SQUARES
                : new RobustCost(List.of(new RobustCost.Part(0, count, perRow ? inRow : 1, loss)));
    }

    List<NdArray> data() {
        return data;
    }

    Function<List<Ch>, Ch> residuals() {
        return residuals;
    }
}
