package chumpy.optimize;

import chumpy.Ch;
import chumpy.ShapeException;
import chumpy.array.Parallel;
import chumpy.graph.Engine;
import chumpy.optimize.linear.GramMatrix;
import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Residuals that are evaluated a chunk of rows at a time. The chunks are dealt out in segments, each with sums of its
 * own, which are then added up in order: so the bits do not depend on which lane, and which thread, took which segment.
 */
final class ChunkedProblem extends VariablesProblem {
    private static final int SEGMENTS = 32;
    private static final int MOST_LANES = 16;

    /** All copies of J'J together may have so many entries, half a gibibyte. */
    private static final long MOST_ENTRIES = 1L << 26;

    private final RowChunks chunks;
    private final List<ChunkLane> lanes = new ArrayList<>();
    private final @Nullable ChunkLane rest;
    private final int chunk;
    private final int wholeChunks;
    private final int segments;
    private final int perRow;
    private final GramMatrix matrix;
    private final ResidualCost cost;
    private final double[][] grams;
    private final double[][] gradients;

    /**
     * @throws ShapeException if the expressions have not the rows that they should have, or if J'J is too large
     * @throws VariableException if the variables cannot be varied
     * @throws OptionException if the solver needs the Jacobian itself
     */
    ChunkedProblem(RowChunks chunks, Domain domain, LinearSolverKind solver) {
        this(chunks, domain, solver, Math.min(ForkJoinPool.getCommonPoolParallelism() + 1, MOST_LANES));
    }

    /** With so many expressions that are evaluated at the same time, if there is work for them. */
    ChunkedProblem(RowChunks chunks, Domain domain, LinearSolverKind solver, int mostLanes) {
        super(domain);
        if (solver != LinearSolverKind.AUTOMATIC && solver != LinearSolverKind.DENSE_NORMAL_CHOLESKY) {
            throw new OptionException(
                    "linearSolver: " + solver + " needs the Jacobian, of which chunks of rows keep only"
                            + " J'J; choose AUTOMATIC or DENSE_NORMAL_CHOLESKY");
        }
        this.chunks = chunks;
        this.chunk = chunks.chunk();
        this.wholeChunks = chunks.rows() / chunk;
        int n = columns();
        long copies = MOST_ENTRIES / Math.max(1, (long) n * n) - 2;
        if (copies < 1) {
            throw new ShapeException(
                    "chunks: J'J of " + n + " unknowns is too large to be summed up; chunks of rows are"
                            + " for few unknowns. Minimize the expression for all rows, whose Jacobian may be sparse");
        }
        this.segments = (int) Math.min(Math.min(SEGMENTS, copies), wholeChunks);
        for (int i = 0; i < Math.min(mostLanes, segments); i++) {
            lanes.add(new ChunkLane(chunks, chunk, 0, domain));
        }
        int left = chunks.rows() % chunk;
        this.rest = left == 0 ? null : new ChunkLane(chunks, left, wholeChunks * chunk, domain);
        this.perRow = lanes.get(0).perRow();
        for (ChunkLane lane : lanes) {
            requireWidth(perRow, lane);
        }
        if (rest != null) {
            requireWidth(perRow, rest);
        }
        if ((long) chunks.rows() * perRow > Integer.MAX_VALUE - 8) {
            throw new ShapeException(
                    "chunks: " + chunks.rows() + " rows of " + perRow + " residuals are more than one array can hold");
        }
        this.cost = chunks.cost(rows(), perRow);
        this.matrix = new GramMatrix(rows(), n);
        this.grams = new double[segments + 1][n * n];
        this.gradients = new double[segments + 1][n];
    }

    private static void requireWidth(int perRow, ChunkLane lane) {
        if (lane.perRow() != perRow) {
            throw new ShapeException("chunks: the residuals have " + perRow + " entries a row in one chunk and "
                    + lane.perRow() + " in another; make the same expression for each chunk");
        }
    }

    @Override
    public int rows() {
        return chunks.rows() * perRow;
    }

    @Override
    public void residuals(double[] x, double[] r) {
        variables.assign(x);
        forEachSegment((lane, segment, first, last) -> {
            for (int c = first; c < last; c++) {
                lane.load(c * chunk);
                double[] values = lane.residuals();
                System.arraycopy(values, 0, r, c * chunk * perRow, values.length);
            }
        });
    }

    @Override
    public JacobianMatrix jacobian() {
        forEachSegment((lane, segment, first, last) -> {
            Arrays.fill(grams[segment], 0);
            Arrays.fill(gradients[segment], 0);
            for (int c = first; c < last; c++) {
                lane.load(c * chunk);
                lane.addTo(grams[segment], gradients[segment]);
            }
        });
        Arrays.fill(matrix.gram(), 0);
        Arrays.fill(matrix.gradient(), 0);
        for (int s = 0; s <= segments; s++) {
            add(grams[s], matrix.gram());
            add(gradients[s], matrix.gradient());
        }
        matrix.mirror();
        return matrix;
    }

    private static void add(double[] part, double[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += part[k];
        }
    }

    /** Work on some chunks in a row, by one lane. */
    @FunctionalInterface
    private interface SegmentWork {
        void run(ChunkLane lane, int segment, int firstChunk, int lastChunk);
    }

    /**
     * The first segment is done before the others begin: what the expressions of all lanes have in common, since it
     * depends on no data, is then evaluated once and for all, and only read by the others.
     */
    private void forEachSegment(SegmentWork work) {
        work.run(lanes.get(0), 0, boundary(0), boundary(1));
        int count = lanes.size();
        Parallel.forRange(count, 1, (from, to) -> {
            for (int lane = from; lane < to; lane++) {
                for (int s = 1 + lane; s < segments; s += count) {
                    work.run(lanes.get(lane), s, boundary(s), boundary(s + 1));
                }
            }
        });
        if (rest != null) {
            work.run(rest, segments, wholeChunks, wholeChunks + 1);
        }
    }

    private int boundary(int segment) {
        return (int) ((long) wholeChunks * segment / segments);
    }

    @Override
    public Map<String, Double> squares(double[] r) {
        return Map.of(objective(), Vectors.dot(r, r));
    }

    @Override
    public ResidualCost cost() {
        return cost;
    }

    @Override
    public NotFiniteException residualsNotFinite() {
        double[] r = new double[rows()];
        residuals(variables.values(), r);
        for (int i = 0; i < r.length; i++) {
            if (!Double.isFinite(r[i])) {
                return new NotFiniteException("minimize: the residuals, " + objective()
                        + ", are not finite at the start: row " + i / perRow + " holds " + r[i]
                        + "; start where everything is defined, and not too far out");
            }
        }
        return new NotFiniteException("minimize: the residuals, " + objective()
                + ", are so large at the start that the sum of their squares overflows; scale them down");
    }

    @Override
    public NotFiniteException jacobianNotFinite() {
        return new NotFiniteException("minimize: the residuals, " + objective()
                + ", are finite at the start, but their Jacobian, or a product with it, is not; start where everything"
                + " is defined, and not too far out");
    }

    @Override
    public String objective() {
        return Engine.describe(expression()) + " for each of " + (wholeChunks + (rest == null ? 0 : 1))
                + " chunks of up to " + chunk + " rows";
    }

    @Override
    Ch expression() {
        return lanes.get(0).expression();
    }

    @Override
    public String given() {
        return "J'J and J'r, summed up by chunks of rows";
    }
}
