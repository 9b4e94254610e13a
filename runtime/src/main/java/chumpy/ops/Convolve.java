package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Convolution;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import org.jspecify.annotations.Nullable;

/**
 * The convolution of two vectors, {@code r[k] = sum over i of x[i] y[k - i]}. The Jacobians have the entries of the
 * other vector along their diagonals; where these are very many the Jacobians are operators instead.
 */
@Primitive
public abstract class Convolve extends Ch {
    /** Up to so many entries are stored. */
    private static final int STORED = 1 << 22;

    private final SlopeBuffer xSlopes = new SlopeBuffer();
    private final SlopeBuffer ySlopes = new SlopeBuffer();
    private @Nullable Convolution plan;
    private @Nullable Jacobian xPlaces;
    private @Nullable Jacobian yPlaces;

    /**
     * The first vector.
     *
     * @return not empty
     */
    @DTerm
    public abstract Ch x();

    /**
     * The second vector.
     *
     * @return not empty
     */
    @DTerm
    public abstract Ch y();

    /**
     * Which part.
     *
     * @return the mode
     */
    @Term
    public abstract Convolution.Mode mode();

    /**
     * Whether the second vector stands there in reverse, so that this is a correlation.
     *
     * @return false by default
     */
    @Term
    public boolean correlation() {
        return false;
    }

    @OnChanged({"mode", "correlation"})
    void forgetPlan() {
        plan = null;
    }

    private Convolution plan() {
        NdArray x = value(x());
        NdArray y = value(y());
        Convolution known = plan;
        if (known == null || !known.matches(x.size(), y.size())) {
            known = new Convolution(kindName(), Raw.shape(x), Raw.shape(y), mode(), correlation());
            plan = known;
            xPlaces = null;
            yPlaces = null;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        Convolution how = plan();
        NdArray r = Engine.output(this, how.length());
        how.apply(Raw.data(value(x())), Raw.data(value(y())), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        Convolution how = plan();
        if (how.products() > STORED) {
            return operator(how, value(x()).size(), value(y()), true);
        }
        Jacobian places = xPlaces;
        if (places == null) {
            places = places(how, value(x()).size(), true);
            xPlaces = places;
        }
        return places.withValues(slopes(how, xSlopes, value(y()), true));
    }

    @DrWrt("y")
    Jacobian drY() {
        Convolution how = plan();
        if (how.products() > STORED) {
            return operator(how, value(y()).size(), value(x()), false);
        }
        Jacobian places = yPlaces;
        if (places == null) {
            places = places(how, value(y()).size(), false);
            yPlaces = places;
        }
        return places.withValues(slopes(how, ySlopes, value(x()), false));
    }

    private static Jacobian places(Convolution how, int columns, boolean byFirst) {
        int count = (int) how.products();
        int[] row = new int[count];
        int[] column = new int[count];
        int at = 0;
        for (int k = 0; k < how.length(); k++) {
            for (int i = how.first(k); i <= how.last(k); i++) {
                row[at] = k;
                column[at++] = byFirst ? i : how.partner(k, i);
            }
        }
        return Jacobian.sparse(how.length(), columns, row, column, new double[count]);
    }

    /** In each row the factors of the other vector, by ascending column. */
    private static NdArray slopes(Convolution how, SlopeBuffer buffer, NdArray other, boolean byFirst) {
        NdArray slopes = buffer.take((int) how.products());
        double[] values = Raw.data(slopes);
        double[] factors = Raw.data(other);
        int at = 0;
        for (int k = 0; k < how.length(); k++) {
            int first = how.first(k);
            int last = how.last(k);
            for (int i = first; i <= last; i++) {
                values[at++] = factors[byFirst ? how.partner(k, i) : first + last - i];
            }
        }
        return slopes;
    }

    private static Jacobian operator(Convolution how, int columns, NdArray other, boolean byFirst) {
        double[] factors = Raw.data(Raw.hold(other));
        return Jacobian.operator(
                how.length(),
                columns,
                v -> {
                    double[] out = new double[how.length()];
                    how.apply(byFirst ? Raw.data(v) : factors, byFirst ? factors : Raw.data(v), out);
                    return NdArray.adopt(out, out.length);
                },
                g -> {
                    double[] out = new double[columns];
                    how.adjoint(Raw.data(g), factors, byFirst, out);
                    return NdArray.adopt(out, out.length);
                });
    }

    @Override
    protected String kindName() {
        return correlation() ? "correlate" : "convolve";
    }
}
