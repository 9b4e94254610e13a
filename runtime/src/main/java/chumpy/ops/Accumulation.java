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
import chumpy.array.Lines;
import chumpy.array.Raw;
import chumpy.array.Scan;
import chumpy.graph.Engine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Running sums and products along an axis. The Jacobian of a line is lower triangular; its entries are stored for short
 * lines, for long ones it is an operator that costs as much as the function.
 */
@Primitive
public abstract class Accumulation extends Ch {
    /** Lines up to this length have the entries of their triangles stored. */
    private static final int SHORT = 64;

    private final SlopeBuffer buffer = new SlopeBuffer();
    private int @Nullable [] shape;
    private @Nullable Lines lines;
    private @Nullable Triangles triangles;

    /**
     * Where the entries of short lines' triangles stand.
     *
     * @param starts where those of each row begin
     * @param ones the matrix with a 1 at each
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Triangles(int[] starts, Jacobian ones) {}

    /**
     * What is accumulated.
     *
     * @return an array of at least one axis
     */
    @DTerm
    public abstract Ch x();

    /**
     * How.
     *
     * @return sums or products
     */
    @Term
    public abstract Scan scan();

    /**
     * Along which axis.
     *
     * @return a negative one counts from the back
     */
    @Term
    public abstract int axis();

    @OnChanged("axis")
    void forgetLines() {
        shape = null;
    }

    private Lines lines() {
        int[] now = Raw.shape(value(x()));
        Lines known = lines;
        if (known == null || !Arrays.equals(shape, now)) {
            known = Lines.along(kindName(), now, axis());
            shape = now;
            lines = known;
            triangles = null;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        NdArray x = value(x());
        Lines along = lines();
        NdArray r = Engine.output(this, Raw.shape(x));
        scan().apply(along, Raw.data(x), Raw.data(r));
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        Lines along = lines();
        Scan how = scan();
        if (along.length() <= SHORT) {
            return stored(along, how);
        }
        // The operator outlives this evaluation, and with it the numbers that it is made of.
        double[] x = Raw.data(Raw.hold(value(x())));
        double[] r = Raw.data(Raw.hold(value(this)));
        return Jacobian.operator(
                x.length,
                x.length,
                v -> {
                    double[] out = new double[x.length];
                    how.forward(along, x, r, Raw.data(v), out);
                    return NdArray.adopt(out, out.length);
                },
                g -> {
                    double[] out = new double[x.length];
                    how.backward(along, x, r, Raw.data(g), out);
                    return NdArray.adopt(out, out.length);
                });
    }

    private Jacobian stored(Lines along, Scan how) {
        int size = value(x()).size();
        Triangles known = triangles;
        if (known == null) {
            known = triangles(along, size);
            triangles = known;
        }
        if (how == Scan.SUM) {
            return known.ones;
        }
        NdArray slopes = buffer.take(known.starts[size]);
        how.entries(along, known.starts, Raw.data(value(x())), Raw.data(value(this)), Raw.data(slopes));
        return known.ones.withValues(slopes);
    }

    private static Triangles triangles(Lines lines, int size) {
        int stride = lines.stride();
        int[] starts = new int[size + 1];
        for (int row = 0; row < size; row++) {
            starts[row + 1] = starts[row] + row / stride % lines.length() + 1;
        }
        int[] rows = new int[starts[size]];
        int[] columns = new int[rows.length];
        double[] ones = new double[rows.length];
        Arrays.fill(ones, 1);
        for (int row = 0; row < size; row++) {
            int last = row / stride % lines.length();
            for (int j = 0; j <= last; j++) {
                rows[starts[row] + j] = row;
                columns[starts[row] + j] = row - (last - j) * stride;
            }
        }
        return new Triangles(starts, Jacobian.sparse(size, size, rows, columns, ones));
    }

    @Override
    protected String kindName() {
        return scan() == Scan.SUM ? "cumsum" : "cumprod";
    }
}
