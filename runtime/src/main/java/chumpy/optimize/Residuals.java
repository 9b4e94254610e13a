package chumpy.optimize;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Arguments;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Residuals and how they count: {@code minimize(residuals(f).perRow().loss(huber(1)), residuals(prior).weight(10))}.
 * What is minimised is {@code 1/2 sum_b rho(|r_b|^2)} over all blocks b of all residuals: with rho a {@link Loss}, and r
 * the residuals times their weights. A block is a single residual unless one says otherwise.
 *
 * <p>Instances are immutable.
 */
public final class Residuals {
    private static final int ROW = 0;

    private final Ch given;
    private final Ch weighted;
    private final int block;
    private final @Nullable Loss loss;
    private final @Nullable String label;

    private Residuals(Ch given, Ch weighted, int block, @Nullable Loss loss, @Nullable String label) {
        this.given = given;
        this.weighted = weighted;
        this.block = block;
        this.loss = loss;
        this.label = label;
    }

    /**
     * Residuals that count by their squares, each on its own.
     *
     * @param residuals an expression of any shape
     * @return the residuals
     */
    public static Residuals residuals(Ch residuals) {
        Arguments.given("residuals", "residuals", residuals);
        return new Residuals(residuals, residuals, 1, null, null);
    }

    /**
     * Says what blocks of them cost.
     *
     * @param rho such as {@link Losses#huber}
     * @return residuals with this loss
     */
    public Residuals loss(Loss rho) {
        return new Residuals(given, weighted, block, Arguments.given("residuals", "loss", rho), label);
    }

    /**
     * Makes each row a block: all residuals with the same index along the first axis, such as the two coordinates of
     * an observed point.
     *
     * @return residuals in such blocks
     */
    public Residuals perRow() {
        return new Residuals(given, weighted, ROW, loss, label);
    }

    /**
     * Makes so many residuals that follow each other, in row-major order, a block.
     *
     * @param size positive; divides the number of the residuals
     * @return residuals in such blocks
     * @throws OptionException if the size is not positive
     */
    public Residuals blocks(int size) {
        if (size < 1) {
            throw new OptionException("residuals: blocks of " + size + " were asked for; say 1 or more");
        }
        return new Residuals(given, weighted, size, loss, label);
    }

    /**
     * Multiplies them by a number, before the loss judges them: by the inverse of their standard deviation, say.
     *
     * @param factor finite
     * @return residuals with this weight, besides those they had
     * @throws OptionException if the factor is not finite
     */
    public Residuals weight(double factor) {
        if (!Double.isFinite(factor)) {
            throw new OptionException("residuals: a weight of " + factor + " was given; it must be finite");
        }
        return new Residuals(given, weighted.multiply(factor), block, loss, label);
    }

    /**
     * Multiplies each by a number of its own, before the loss judges them: by the inverses of their standard deviations,
     * say.
     *
     * @param factors finite; of a shape that broadcasts to theirs
     * @return residuals with these weights, besides those they had
     * @throws OptionException if a factor is not finite
     * @throws ShapeException if the shape of the factors does not broadcast to theirs
     */
    public Residuals weight(NdArray factors) {
        checkFinite(Arguments.given("residuals", "weight", factors));
        int[] shape = Engine.value(weighted).shape();
        if (!Arrays.equals(Shapes.broadcast("weight", shape, factors.shape()), shape)) {
            throw new ShapeException("residuals: weights of the shape " + Shapes.toString(factors.shape())
                    + " do not broadcast to the residuals' " + Shapes.toString(shape));
        }
        return new Residuals(given, weighted.multiply(Chumpy.constant(factors)), block, loss, label);
    }

    /**
     * Multiplies blocks of n of them, as vectors, by an n x n matrix W, before the loss judges them. With a W such that
     * {@code W'W} is the inverse of their covariance (the upper triangular factor of its Cholesky factorisation, say),
     * the squares of the products are those of independent residuals of variance 1.
     *
     * @param w a square matrix of finite entries, a square root of the information matrix
     * @return residuals with this weight, besides those they had
     * @throws OptionException if an entry is not finite
     * @throws ShapeException if w is not square, or if n does not divide the number of the residuals
     */
    public Residuals squareRootInformation(NdArray w) {
        checkFinite(Arguments.given("residuals", "squareRootInformation", w));
        int[] shape = w.shape();
        int size = Engine.value(weighted).size();
        if (shape.length != 2 || shape[0] != shape[1] || shape[0] == 0 || size % shape[0] != 0) {
            throw new ShapeException("residuals: a square root of the information of the shape "
                    + Shapes.toString(shape) + " was given for " + size
                    + " residuals; it must be n x n for an n that divides their number");
        }
        Ch rows = weighted.reshape(-1, shape[0]).dot(Chumpy.constant(w).T());
        return new Residuals(given, rows.reshape(Engine.value(weighted).shape()), block, loss, label);
    }

    /**
     * Names them, for reports.
     *
     * @param name any
     * @return residuals with this name
     */
    public Residuals label(String name) {
        return new Residuals(given, weighted, block, loss, Arguments.given("residuals", "label", name));
    }

    private static void checkFinite(NdArray factors) {
        double[] values = Raw.data(factors);
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new OptionException(
                        "residuals: a weight of " + values[i] + " was given at [" + i + "]; weights must be finite");
            }
        }
    }

    /** With their weights. */
    Ch expression() {
        return weighted;
    }

    /** Whether they count by their squares. */
    boolean isPlain() {
        return loss == null;
    }

    /** How they count if they stand from a place on. */
    RobustCost.Part part(int from) {
        int[] shape = Engine.value(weighted).shape();
        int size = Shapes.size(shape);
        int each = block != ROW ? block : shape.length == 0 || size == 0 ? 1 : size / shape[0];
        if (size % each != 0) {
            throw new ShapeException(
                    "residuals: " + describe() + " are " + size + ", which blocks of " + each + " do not make up");
        }
        return new RobustCost.Part(from, from + size, each, loss);
    }

    /** In words. */
    String describe() {
        String name = label == null ? Engine.describe(given) : "\"" + label + "\"";
        String how = block == ROW ? " by rows" : block == 1 ? "" : " by blocks of " + block;
        String weights = weighted == given ? "" : loss == null ? ", weighted" : ", weighted,";
        return name + weights + (loss == null ? "" : " with " + loss + how);
    }

    /** As a name for reports. */
    String name() {
        String own = label == null ? given.label() : label;
        return own == null ? Engine.describe(given) : own;
    }
}
