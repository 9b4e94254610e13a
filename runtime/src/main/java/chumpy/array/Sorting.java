package chumpy.array;

import java.util.Arrays;

/** Sorting and selecting. NaN comes last and equal numbers stay in their order, as in NumPy's stable sort. */
public final class Sorting {
    /** Runs of this length are sorted by insertion. */
    private static final int RUN = 16;

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
            double[] keys = new double[n];
            int[] order = new int[n];
            double[] spareKeys = new double[n];
            int[] spareOrder = new int[n];
            for (int l = from; l < to; l++) {
                int start = lines.start(l);
                int numbers = split(x, start, stride, n, keys, order);
                int[] sorted = sort(keys, order, spareKeys, spareOrder, numbers);
                for (int i = 0; i < n; i++) {
                    int place = i < numbers ? sorted[i] : order[i];
                    places[start + i * stride] = start + place * stride;
                }
            }
        });
        return places;
    }

    /** Numbers to the front, NaN to the back; both in their order. Gives the number of the former. */
    private static int split(double[] x, int start, int stride, int n, double[] keys, int[] order) {
        int m = 0;
        for (int i = 0; i < n; i++) {
            double key = x[start + i * stride];
            if (!Double.isNaN(key)) {
                keys[m] = key;
                order[m++] = i;
            }
        }
        int next = m;
        for (int i = 0; i < n && next < n; i++) {
            if (Double.isNaN(x[start + i * stride])) {
                order[next++] = i;
            }
        }
        return m;
    }

    /** Sorts n keys together with what belongs to them; the latter is left in the array that is returned. */
    private static int[] sort(double[] keys, int[] order, double[] spareKeys, int[] spareOrder, int n) {
        for (int from = 0; from < n; from += RUN) {
            insertion(keys, order, from, Math.min(n, from + RUN));
        }
        double[] a = keys;
        int[] p = order;
        double[] b = spareKeys;
        int[] q = spareOrder;
        for (long width = RUN; width < n; width *= 2) {
            for (long from = 0; from < n; from += 2 * width) {
                int middle = (int) Math.min(n, from + width);
                merge(a, p, (int) from, middle, (int) Math.min(n, from + 2 * width), b, q);
            }
            double[] keysAside = a;
            a = b;
            b = keysAside;
            int[] orderAside = p;
            p = q;
            q = orderAside;
        }
        return p;
    }

    private static void insertion(double[] keys, int[] order, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double key = keys[i];
            int place = order[i];
            int j = i - 1;
            for (; j >= from && keys[j] > key; j--) {
                keys[j + 1] = keys[j];
                order[j + 1] = order[j];
            }
            keys[j + 1] = key;
            order[j + 1] = place;
        }
    }

    private static void merge(double[] a, int[] p, int from, int middle, int to, double[] b, int[] q) {
        if (middle == to || a[middle - 1] <= a[middle]) {
            System.arraycopy(a, from, b, from, to - from);
            System.arraycopy(p, from, q, from, to - from);
            return;
        }
        int i = from;
        int j = middle;
        for (int k = from; k < to; k++) {
            boolean left = j == to || (i < middle && a[i] <= a[j]);
            int next = left ? i++ : j++;
            b[k] = a[next];
            q[k] = p[next];
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
        while (high - low > RUN) {
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
