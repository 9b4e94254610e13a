package chumpy.array;

import java.util.Arrays;

/** Sorting and selecting. NaN comes last and equal numbers stay in their order, as in NumPy's stable sort. */
public final class Sorting {
    /** Lines up to this length are sorted by insertion, and ranges of this length need no more selecting. */
    private static final int SHORT = 48;

    private static final int DIGITS = Long.BYTES;

    private Sorting() {}

    /**
     * The places of the entries of each line in ascending order.
     *
     * @param lines the lines
     * @param x the array's entries
     * @return for each place of the array, where in x the entry comes from that belongs there
     */
    public static int[] order(Lines lines, double[] x) {
        int n = lines.length();
        int stride = lines.stride();
        int[] places = new int[x.length];
        lines.forRange((from, to) -> {
            Work work = new Work(n);
            for (int l = from; l < to; l++) {
                int start = lines.start(l);
                for (int i = 0; i < n; i++) {
                    work.keys[i] = key(x[start + i * stride]);
                    work.order[i] = i;
                }
                if (n <= SHORT) {
                    work.byInsertion(n);
                } else {
                    work.byDigits(n);
                }
                for (int i = 0; i < n; i++) {
                    places[start + i * stride] = start + work.order[i] * stride;
                }
            }
        });
        return places;
    }

    /** An integer in whose order numbers are: equal ones get the same, and NaN the greatest. */
    private static long key(double x) {
        // Adding 0 makes one of the two zeros. The bits of negative numbers stand for their sizes, so they are turned.
        long bits = Double.doubleToLongBits(x + 0.0);
        return bits ^ ((bits >> (Long.SIZE - 1)) & Long.MAX_VALUE);
    }

    /** Keys and what belongs to them, and room to sort them. */
    private static final class Work {
        long[] keys;
        int[] order;
        private long[] spareKeys;
        private int[] spareOrder;
        private final int[] counts;

        Work(int n) {
            keys = new long[n];
            order = new int[n];
            boolean isShort = n <= SHORT;
            spareKeys = new long[isShort ? 0 : n];
            spareOrder = new int[isShort ? 0 : n];
            counts = new int[isShort ? 0 : DIGITS << 8];
        }

        void byInsertion(int n) {
            for (int i = 1; i < n; i++) {
                long key = keys[i];
                int place = order[i];
                int j = i - 1;
                for (; j >= 0 && keys[j] > key; j--) {
                    keys[j + 1] = keys[j];
                    order[j + 1] = order[j];
                }
                keys[j + 1] = key;
                order[j + 1] = place;
            }
        }

        /** By their bytes, the last one first, each time keeping the order that there is: a radix sort. */
        void byDigits(int n) {
            Arrays.fill(counts, 0);
            for (int i = 0; i < n; i++) {
                for (int d = 0; d < DIGITS; d++) {
                    counts[(d << 8) | digit(keys[i], d)]++;
                }
            }
            for (int d = 0; d < DIGITS; d++) {
                if (counts[(d << 8) | digit(keys[0], d)] < n) {
                    distribute(n, d);
                }
            }
        }

        private void distribute(int n, int d) {
            int next = 0;
            for (int c = d << 8; c < (d + 1) << 8; c++) {
                int count = counts[c];
                counts[c] = next;
                next += count;
            }
            for (int i = 0; i < n; i++) {
                int to = counts[(d << 8) | digit(keys[i], d)]++;
                spareKeys[to] = keys[i];
                spareOrder[to] = order[i];
            }
            long[] keysAside = keys;
            keys = spareKeys;
            spareKeys = keysAside;
            int[] orderAside = order;
            order = spareOrder;
            spareOrder = orderAside;
        }

        /** A byte of a key; of the first one the sign bit is turned, for it stands for the smaller ones. */
        private static int digit(long key, int d) {
            int digit = (int) (key >>> (d << 3)) & 0xff;
            return d == DIGITS - 1 ? digit ^ 0x80 : digit;
        }
    }

    /**
     * Puts the entry that would stand at a place if all were sorted at that place, none greater before it and none
     * smaller behind it. Quickselect with the median of three, which turns to sorting if it makes no headway.
     *
     * @param a numbers, no NaN among them; reordered
     * @param n how many of them
     * @param k the place
     */
    static void select(double[] a, int n, int k) {
        int low = 0;
        int high = n - 1;
        int patience = 2 * (32 - Integer.numberOfLeadingZeros(n));
        while (high - low > SHORT) {
            if (patience-- == 0) {
                Arrays.sort(a, low, high + 1);
                return;
            }
            int middle = (low + high) >>> 1;
            double pivot = Math.max(Math.min(a[low], a[high]), Math.min(Math.max(a[low], a[high]), a[middle]));
            int i = low;
            int j = high;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (a[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double aside = a[i];
                    a[i++] = a[j];
                    a[j--] = aside;
                }
            }
            if (k <= j) {
                high = j;
            } else if (k >= i) {
                low = i;
            } else {
                return;
            }
        }
        Arrays.sort(a, low, high + 1);
    }
}
