package chumpy.array;

import chumpy.IndexException;
import chumpy.ShapeException;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * How several arrays are joined to one: the result's shape, and for each part the places of its entries in the result.
 * Covers {@code concatenate}, {@code stack} and their relatives, which differ only in how they see the parts' shapes.
 * Immutable; callers keep it as long as the shapes stay.
 */
public final class Joining {
    private final int[] shape;
    /** The result is {@code outer} groups of {@code row} entries; part {@code p} fills a run in each group. */
    private final int outer;

    private final int row;
    private final int[] starts;

    private Joining(String operation, int axis, int[][] shapes) {
        if (shapes.length == 0) {
            throw new ShapeException(operation + ": needs at least one array");
        }
        int n = shapes[0].length;
        if (n == 0) {
            throw new ShapeException(operation + ": 0-d arrays cannot be joined: use stack or give them an axis first");
        }
        int along = Shapes.axis(operation, axis, n);
        int[] joined = shapes[0].clone();
        for (int p = 1; p < shapes.length; p++) {
            boolean fits = shapes[p].length == n;
            for (int k = 0; fits && k < n; k++) {
                fits = k == along || shapes[p][k] == joined[k];
            }
            if (!fits) {
                throw new ShapeException(operation + ": array " + p + " has shape " + Shapes.toString(shapes[p])
                        + " and array 0 " + Shapes.toString(shapes[0]) + ": they may differ along axis " + along
                        + " only");
            }
            joined[along] += shapes[p][along];
        }
        this.shape = joined;
        Shapes.size(joined);
        int before = 1;
        int behind = 1;
        for (int k = 0; k < n; k++) {
            before *= k < along ? joined[k] : 1;
            behind *= k > along ? joined[k] : 1;
        }
        this.outer = before;
        this.row = joined[along] * behind;
        this.starts = new int[shapes.length + 1];
        for (int p = 0; p < shapes.length; p++) {
            starts[p + 1] = starts[p] + shapes[p][along] * behind;
        }
    }

    /**
     * Joins along an axis that there is.
     *
     * @param axis the axis
     * @param shapes the parts' shapes, alike but for that axis
     * @return the plan
     * @throws ShapeException if there are no parts, they are 0-d or do not fit
     * @throws IndexException if the axis is out of range
     */
    public static Joining concatenate(int axis, int[]... shapes) {
        return new Joining("concatenate", axis, shapes);
    }

    /**
     * Joins the flattened parts.
     *
     * @param shapes the parts' shapes
     * @return the plan
     * @throws ShapeException if there are no parts
     */
    public static Joining flat(int[]... shapes) {
        return new Joining("concatenate", 0, each(shapes, s -> new int[] {Shapes.size(s)}));
    }

    /**
     * Joins along a new axis.
     *
     * @param axis the new axis' place in the result
     * @param shapes the parts' shapes, all alike
     * @return the plan
     * @throws ShapeException if there are no parts or they differ
     * @throws IndexException if the axis is out of range
     */
    public static Joining stack(int axis, int[]... shapes) {
        for (int p = 1; p < shapes.length; p++) {
            if (!Arrays.equals(shapes[p], shapes[0])) {
                throw new ShapeException("stack: array " + p + " has shape " + Shapes.toString(shapes[p])
                        + " and array 0 " + Shapes.toString(shapes[0]) + ": all must have the same shape");
            }
        }
        if (shapes.length == 0) {
            throw new ShapeException("stack: needs at least one array");
        }
        int place = Shapes.axis("stack", axis, shapes[0].length + 1);
        return new Joining("stack", place, each(shapes, s -> Reshaping.expandDims(s, place)));
    }

    /**
     * Joins one above the other.
     *
     * @param shapes the parts' shapes, seen as at least 2-d
     * @return the plan
     * @throws ShapeException if there are no parts or they do not fit
     */
    public static Joining vstack(int[]... shapes) {
        return new Joining("vstack", 0, each(shapes, Reshaping::atLeast2d));
    }

    /**
     * Joins side by side: vectors end to end, others along their second axis.
     *
     * @param shapes the parts' shapes, seen as at least 1-d
     * @return the plan
     * @throws ShapeException if there are no parts or they do not fit
     */
    public static Joining hstack(int[]... shapes) {
        int[][] wide = each(shapes, Reshaping::atLeast1d);
        return new Joining("hstack", wide.length > 0 && wide[0].length == 1 ? 0 : 1, wide);
    }

    /**
     * Joins along the third axis.
     *
     * @param shapes the parts' shapes, seen as at least 3-d
     * @return the plan
     * @throws ShapeException if there are no parts or they do not fit
     */
    public static Joining dstack(int[]... shapes) {
        return new Joining("dstack", 2, each(shapes, Reshaping::atLeast3d));
    }

    /**
     * Joins vectors as columns; matrices as they are.
     *
     * @param shapes the parts' shapes
     * @return the plan
     * @throws ShapeException if there are no parts or they do not fit
     */
    public static Joining columnStack(int[]... shapes) {
        return new Joining("column_stack", 1, each(shapes, s -> s.length < 2 ? new int[] {Shapes.size(s), 1} : s));
    }

    /**
     * A plan from its parts.
     *
     * @param shape the result's shape; not copied
     * @param outer how many stretches of every part there are
     * @param starts where the parts begin within the stretches of all parts together, and where the last one ends; not
     *     copied
     * @return the plan
     */
    public static Joining of(int[] shape, int outer, int[] starts) {
        return new Joining(shape, outer, starts);
    }

    private Joining(int[] shape, int outer, int[] starts) {
        this.shape = shape;
        this.outer = outer;
        this.row = starts[starts.length - 1];
        this.starts = starts;
    }

    /**
     * How many stretches of every part there are.
     *
     * @return a number
     */
    public int outer() {
        return outer;
    }

    /**
     * Where the parts begin within the stretches of all parts together, and where the last one ends.
     *
     * @return shared; only read it
     */
    public int[] starts() {
        return starts;
    }

    private static int[][] each(int[][] shapes, UnaryOperator<int[]> view) {
        return Arrays.stream(shapes).map(view).toArray(int[][]::new);
    }

    /**
     * The result's shape.
     *
     * @return shared; only read it
     */
    public int[] shape() {
        return shape;
    }

    /**
     * The number of parts.
     *
     * @return at least 1
     */
    public int parts() {
        return starts.length - 1;
    }

    /**
     * For each entry of a part its place in the result.
     *
     * @param part from 0
     * @return places in the part's row-major order; a new array
     */
    public int[] positions(int part) {
        int run = starts[part + 1] - starts[part];
        int[] positions = new int[outer * run];
        for (int o = 0; o < outer; o++) {
            for (int i = 0; i < run; i++) {
                positions[o * run + i] = o * row + starts[part] + i;
            }
        }
        return positions;
    }

    /**
     * Copies a part into the result.
     *
     * @param part from 0
     * @param in the part's entries
     * @param out the result's entries
     */
    public void put(int part, double[] in, double[] out) {
        int run = starts[part + 1] - starts[part];
        if (run == 1) {
            for (int o = 0, at = starts[part]; o < outer; o++, at += row) {
                out[at] = in[o];
            }
            return;
        }
        for (int o = 0; o < outer; o++) {
            System.arraycopy(in, o * run, out, o * row + starts[part], run);
        }
    }

    /**
     * Copies a part out of the result: the transpose of {@link #put}.
     *
     * @param part from 0
     * @param in the result's entries
     * @param out receives the part's entries
     */
    public void take(int part, double[] in, double[] out) {
        int run = starts[part + 1] - starts[part];
        for (int o = 0; o < outer; o++) {
            System.arraycopy(in, o * row + starts[part], out, o * run, run);
        }
    }
}
