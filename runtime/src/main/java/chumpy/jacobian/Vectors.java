package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/** Loops over the numbers of Jacobians. */
final class Vectors {
    private Vectors() {}

    /** {@code a * factor}. */
    static NdArray scaled(NdArray a, double factor, @Nullable Memo memo) {
        if (factor == 1) {
            return a;
        }
        double[] in = Raw.data(a);
        int n = in.length;
        NdArray result = Memo.values(memo, n);
        double[] out = Raw.data(result);
        if (n <= 64) {
            for (int i = 0; i < n; i++) {
                out[i] = in[i] * factor;
            }
            return result;
        }
        Parallel.forRange(n, Rules.chunk(n, n), (from, to) -> {
            for (int i = from; i < to; i++) {
                out[i] = in[i] * factor;
            }
        });
        return result;
    }

    /** {@code a[i] * b[i]}. */
    static NdArray multiplied(NdArray a, NdArray b, @Nullable Memo memo) {
        double[] x = Raw.data(a);
        double[] y = Raw.data(b);
        int n = x.length;
        NdArray result = Memo.values(memo, n);
        double[] out = Raw.data(result);
        if (n <= 64) {
            for (int i = 0; i < n; i++) {
                out[i] = x[i] * y[i];
            }
            return result;
        }
        Parallel.forRange(n, Rules.chunk(n, n), (from, to) -> {
            for (int i = from; i < to; i++) {
                out[i] = x[i] * y[i];
            }
        });
        return result;
    }

    /** {@code a[i] * p + b[i] * q}; either array may be null and is then all ones. */
    static NdArray added(@Nullable NdArray a, double p, @Nullable NdArray b, double q, int n, @Nullable Memo memo) {
        NdArray result = Memo.values(memo, n);
        double[] out = Raw.data(result);
        double[] x = a == null ? null : Raw.data(a);
        double[] y = b == null ? null : Raw.data(b);
        Parallel.forRange(n, Rules.chunk(n, n), (from, to) -> {
            if (x != null && y != null && p == 1 && q == 1) {
                for (int i = from; i < to; i++) {
                    out[i] = x[i] + y[i];
                }
                return;
            }
            for (int i = from; i < to; i++) {
                out[i] = (x == null ? p : x[i] * p) + (y == null ? q : y[i] * q);
            }
        });
        return result;
    }

    /** {@code a[selector.at(i)] * factor}, 0 where there is no place. */
    static NdArray gathered(NdArray a, Selector selector, double factor, @Nullable Memo memo) {
        int[] places = selector.places;
        if (places == null) {
            return scaled(a, factor, memo);
        }
        double[] in = Raw.data(a);
        NdArray result = Memo.values(memo, places.length);
        double[] out = Raw.data(result);
        Parallel.forRange(places.length, Rules.chunk(places.length, places.length), (from, to) -> {
            for (int i = from; i < to; i++) {
                out[i] = places[i] < 0 ? 0 : in[places[i]] * factor;
            }
        });
        return result;
    }

    /** {@code w[i] * a[selector.at(i)]}, 0 where there is no place. */
    static NdArray weighted(NdArray w, NdArray a, Selector selector, @Nullable Memo memo) {
        int[] places = selector.places;
        if (places == null) {
            return multiplied(w, a, memo);
        }
        double[] in = Raw.data(a);
        double[] factors = Raw.data(w);
        NdArray result = Memo.values(memo, places.length);
        double[] out = Raw.data(result);
        Parallel.forRange(places.length, Rules.chunk(places.length, places.length), (from, to) -> {
            for (int i = from; i < to; i++) {
                out[i] = places[i] < 0 ? 0 : factors[i] * in[places[i]];
            }
        });
        return result;
    }
}
