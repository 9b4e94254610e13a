package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;

/**
 * The trilinear function through the entries of a volume, at some locations: in the cell of eight entries that a location
 * lies in, with {@code t} its place in the cell from 0 to 1 along each axis, the sum over the corners {@code b} of
 * {@code prod_k (b_k t_k + (1 - b_k)(1 - t_k))} times the entry there. A location outside counts as the nearest one of the
 * volume, and the derivative along the axes by which it is outside is 0. Between two cells the one of greater places
 * counts, in the last plane the last cell.
 */
@Primitive
public abstract class Trilinear extends Ch {
    private static final int CORNERS = 8;
    private static final int CHUNK = 2048;

    /** For each location the place of its cell's first corner. */
    private int[] first = {};
    /** For each location its place in the cell along each axis. */
    private double[] parts = {};
    /** For each location and axis whether it lies in the volume. */
    private boolean[] inside = {};

    /**
     * The volume.
     *
     * @return an array of three axes, none empty
     */
    @DTerm
    public abstract Ch volume();

    /**
     * Where its value is asked for.
     *
     * @return a row of three coordinates for each location, in places along the volume's axes
     */
    @DTerm
    public abstract Ch locations();

    @Override
    protected NdArray computeR() {
        int[] shape = Raw.shape(value(volume()));
        int n = locate(shape, Raw.shape(value(locations())));
        int[] corners = corners(shape);
        double[] entries = Raw.data(value(volume()));
        NdArray r = Engine.output(this, new int[] {n});
        double[] out = Raw.data(r);
        Parallel.forRange(n, CHUNK, (from, to) -> {
            for (int i = from; i < to; i++) {
                double sum = 0;
                for (int b = 0; b < CORNERS; b++) {
                    double weight = weight(i, 0, b) * weight(i, 1, b) * weight(i, 2, b);
                    if (weight != 0) { // what is not looked at may be infinite
                        sum += weight * entries[first[i] + corners[b]];
                    }
                }
                out[i] = sum;
            }
        });
        return r;
    }

    /** Finds the cells; returns the number of locations. */
    private int locate(int[] shape, int[] rows) {
        if (shape.length != 3 || Shapes.size(shape) == 0 || rows.length != 2 || rows[1] != 3) {
            throw new ShapeException("interp3d: a volume of shape " + Shapes.toString(shape) + " at locations of shape "
                    + Shapes.toString(rows) + "; give three axes, none empty, and rows of three coordinates");
        }
        int n = rows[0];
        if (first.length != n) {
            first = new int[n];
            parts = new double[3 * n];
            inside = new boolean[3 * n];
        }
        double[] coordinates = Raw.data(value(locations()));
        Parallel.forRange(n, CHUNK, (from, to) -> {
            for (int i = from; i < to; i++) {
                int place = 0;
                for (int k = 0; k < 3; k++) {
                    double c = coordinates[3 * i + k];
                    int last = shape[k] - 1;
                    double nearest = Math.max(0, Math.min(last, c));
                    int cell = Math.max(0, Math.min(last - 1, (int) nearest));
                    parts[3 * i + k] = nearest - cell;
                    inside[3 * i + k] = nearest == c && last > 0;
                    place = place * shape[k] + cell;
                }
                first[i] = place;
            }
        });
        return n;
    }

    /** How far each corner of a cell is from its first one; an axis of length 1 has no other side. */
    private static int[] corners(int[] shape) {
        int[] steps = {shape[0] > 1 ? shape[1] * shape[2] : 0, shape[1] > 1 ? shape[2] : 0, shape[2] > 1 ? 1 : 0};
        int[] corners = new int[CORNERS];
        for (int b = 0; b < CORNERS; b++) {
            for (int k = 0; k < 3; k++) {
                corners[b] += side(b, k) * steps[k];
            }
        }
        return corners;
    }

    private static int side(int corner, int axis) {
        return corner >> (2 - axis) & 1;
    }

    private double weight(int location, int axis, int corner) {
        double t = parts[3 * location + axis];
        return side(corner, axis) == 1 ? t : 1 - t;
    }

    @DrWrt("volume")
    Jacobian drVolume() {
        int[] corners = corners(Raw.shape(value(volume())));
        int n = first.length;
        int[] rows = new int[CORNERS * n];
        int[] places = new int[CORNERS * n];
        double[] weights = new double[CORNERS * n];
        for (int i = 0; i < n; i++) {
            for (int b = 0; b < CORNERS; b++) {
                int at = CORNERS * i + b;
                rows[at] = i;
                places[at] = first[i] + corners[b];
                weights[at] = weight(i, 0, b) * weight(i, 1, b) * weight(i, 2, b);
            }
        }
        return Jacobian.sparse(n, value(volume()).size(), rows, places, weights);
    }

    @DrWrt("locations")
    Jacobian drLocations() {
        int[] corners = corners(Raw.shape(value(volume())));
        double[] entries = Raw.data(value(volume()));
        int n = first.length;
        double[] slopes = new double[3 * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 3; k++) {
                slopes[3 * i + k] = inside[3 * i + k] ? slope(i, k, corners, entries) : 0;
            }
        }
        return Jacobian.blockDiagonal(1, 3, slopes);
    }

    private double slope(int i, int axis, int[] corners, double[] entries) {
        double sum = 0;
        for (int b = 0; b < CORNERS; b++) {
            double weight = weight(i, (axis + 1) % 3, b) * weight(i, (axis + 2) % 3, b);
            if (weight != 0) {
                double entry = weight * entries[first[i] + corners[b]];
                sum += side(b, axis) == 1 ? entry : -entry;
            }
        }
        return sum;
    }

    @Override
    protected String kindName() {
        return "interp3d";
    }
}
