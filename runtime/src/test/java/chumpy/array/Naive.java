package chumpy.array;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The slow and plain way to walk over arrays, for comparison. */
final class Naive {
    private Naive() {}

    /** The coordinates of an entry. */
    static int[] coordinates(int flat, int... shape) {
        int[] c = new int[shape.length];
        int rest = flat;
        for (int k = shape.length - 1; k >= 0; k--) {
            c[k] = rest % shape[k];
            rest /= shape[k];
        }
        return c;
    }

    /** The place of an entry. */
    static int flat(int[] coordinates, int... shape) {
        int flat = 0;
        for (int k = 0; k < shape.length; k++) {
            flat = flat * shape[k] + coordinates[k];
        }
        return flat;
    }

    /** The place in an operand of shape {@code from} that a broadcast takes for an entry of shape {@code to}. */
    static int broadcast(int flat, int[] from, int[] to) {
        int[] c = coordinates(flat, to);
        int[] own = Arrays.copyOfRange(c, to.length - from.length, to.length);
        for (int k = 0; k < own.length; k++) {
            own[k] = from[k] == 1 ? 0 : own[k];
        }
        return flat(own, from);
    }

    /** A shape of some axes of lengths 0 (seldom), 1, 2 ... {@code most}. */
    static int[] shape(SplittableRandom random, int axes, int most) {
        int[] shape = new int[axes];
        for (int k = 0; k < axes; k++) {
            shape[k] = random.nextInt(30) == 0 ? 0 : random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(most);
        }
        return shape;
    }

    /** A shape that can be stretched to another. */
    static int[] squashed(SplittableRandom random, int... shape) {
        int drop = shape.length == 0 || random.nextInt(3) > 0 ? 0 : random.nextInt(shape.length + 1);
        int[] squashed = Arrays.copyOfRange(shape, drop, shape.length);
        for (int k = 0; k < squashed.length; k++) {
            squashed[k] = random.nextInt(3) == 0 ? 1 : squashed[k];
        }
        return squashed;
    }

    /** Numbers between -1 and 1. */
    static double[] numbers(SplittableRandom random, int n) {
        return random.doubles(n, -1, 1).toArray();
    }

    /** A permutation of the axes. */
    static int[] permutation(SplittableRandom random, int n) {
        int[] p = new int[n];
        for (int k = 0; k < n; k++) {
            int j = random.nextInt(k + 1);
            p[k] = p[j];
            p[j] = k;
        }
        return p;
    }

    /** The largest difference of two arrays' entries; infinite if a number has none to go with. */
    static double distance(double[] a, double[] b) {
        double distance = a.length == b.length ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < a.length && i < b.length; i++) {
            double apart = a[i] == b[i] ? 0 : Math.abs(a[i] - b[i]);
            distance = Math.max(distance, Double.isNaN(apart) ? Double.POSITIVE_INFINITY : apart);
        }
        return distance;
    }
}
