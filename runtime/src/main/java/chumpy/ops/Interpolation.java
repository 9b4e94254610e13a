package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Raw;
import chumpy.array.Searching;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import org.jspecify.annotations.Nullable;

/**
 * The piecewise linear function through points, at some arguments: with {@code t = (x - xp[j]) / (xp[j+1] - xp[j])} and
 * {@code s} the slope of the piece, {@code r = fp[j] + s (x - xp[j])}. Its derivatives are s by x, {@code 1 - t} and t by
 * both ends' fp, and {@code -s (1 - t)} and {@code -s t} by their xp. At a point the piece on its right counts.
 */
@Primitive
public abstract class Interpolation extends Ch {
    /** For each argument the piece it lies in: -1 before the first, the number of pieces behind the last. */
    private int[] pieces = {};

    /**
     * The arguments.
     *
     * @return an array of any shape
     */
    @DTerm
    public abstract Ch x();

    /**
     * Where the points are.
     *
     * @return an ascending vector
     */
    @DTerm
    public abstract Ch xp();

    /**
     * The values there.
     *
     * @return a vector of the same length
     */
    @DTerm
    public abstract Ch fp();

    /**
     * The values before the first point and behind the last.
     *
     * @return two numbers, or null for the values of these points
     */
    @Term
    public double @Nullable [] outside() {
        return null;
    }

    @Override
    protected NdArray computeR() {
        double[] x = Raw.data(value(x()));
        double[] xp = points();
        double[] fp = Raw.data(value(fp()));
        int last = xp.length - 1;
        pieces = new int[x.length];
        NdArray r = Engine.output(this, Raw.shape(value(x())));
        double[] out = Raw.data(r);
        double @Nullable [] outside = outside();
        for (int i = 0; i < x.length; i++) {
            int j = x[i] == xp[last] ? last : Searching.insertion(xp, x[i], true) - 1;
            // The last point itself belongs to the last piece, if there is one.
            boolean atEnd = x[i] == xp[last];
            pieces[i] = atEnd && last > 0 ? last - 1 : j;
            if (Double.isNaN(x[i])) {
                out[i] = Double.NaN;
            } else if (atEnd) {
                out[i] = fp[last];
            } else if (j < 0) {
                out[i] = outside == null ? fp[0] : outside[0];
            } else if (j == last) {
                out[i] = outside == null ? fp[last] : outside[1];
            } else {
                // At a point itself, and between equal values, which may be infinite, nothing is added.
                boolean onPoint = x[i] == xp[j] || fp[j] == fp[j + 1];
                out[i] = onPoint ? fp[j] : fp[j] + (fp[j + 1] - fp[j]) / (xp[j + 1] - xp[j]) * (x[i] - xp[j]);
            }
        }
        return r;
    }

    private double[] points() {
        int[] places = Raw.shape(value(xp()));
        int[] values = Raw.shape(value(fp()));
        if (places.length != 1 || values.length != 1 || places[0] != values[0] || places[0] == 0) {
            throw new ShapeException("interp: points at places of shape " + Shapes.toString(places) + " with values of "
                    + Shapes.toString(values) + "; give two vectors of one length that is not 0");
        }
        double[] xp = Raw.data(value(xp()));
        for (int j = 1; j < xp.length; j++) {
            if (!(xp[j] > xp[j - 1])) {
                throw new TermException("interp: the places must ascend, but xp[" + (j - 1) + "] = " + xp[j - 1]
                        + " and xp[" + j + "] = " + xp[j] + "; sort the points");
            }
        }
        return xp;
    }

    private boolean isInside(int i) {
        return pieces[i] >= 0 && pieces[i] < value(xp()).size() - 1;
    }

    private double slope(int i) {
        if (!isInside(i)) {
            return 0;
        }
        double[] xp = Raw.data(value(xp()));
        double[] fp = Raw.data(value(fp()));
        int j = pieces[i];
        return (fp[j + 1] - fp[j]) / (xp[j + 1] - xp[j]);
    }

    @DrWrt("x")
    Jacobian drX() {
        double[] slopes = new double[pieces.length];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = slope(i);
        }
        return Jacobian.diagonal(NdArray.adopt(slopes, slopes.length));
    }

    @DrWrt("xp")
    Jacobian drXp() {
        double[] weights = weights();
        for (int i = 0; i < pieces.length; i++) {
            weights[2 * i] *= -slope(i);
            weights[2 * i + 1] *= -slope(i);
        }
        return pairs(weights);
    }

    @DrWrt("fp")
    Jacobian drFp() {
        return pairs(weights());
    }

    /** The weights of both ends of the piece of each argument; beyond the ends, of the last point there. */
    private double[] weights() {
        double[] x = Raw.data(value(x()));
        double[] xp = Raw.data(value(xp()));
        double[] weights = new double[2 * pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            int j = pieces[i];
            double t = isInside(i) ? (x[i] - xp[j]) / (xp[j + 1] - xp[j]) : 0;
            boolean atPoint = outside() == null || x[i] == xp[xp.length - 1];
            weights[2 * i] = isInside(i) || atPoint ? 1 - t : 0;
            weights[2 * i + 1] = t;
        }
        return weights;
    }

    private Jacobian pairs(double[] weights) {
        int last = value(xp()).size() - 1;
        int[] rows = new int[weights.length];
        int[] columns = new int[weights.length];
        for (int k = 0; k < weights.length; k++) {
            rows[k] = k / 2;
            columns[k] = Math.max(0, Math.min(last, pieces[k / 2] + k % 2));
        }
        return Jacobian.sparse(pieces.length, last + 1, rows, columns, weights);
    }

    @Override
    protected String kindName() {
        return "interp";
    }
}
