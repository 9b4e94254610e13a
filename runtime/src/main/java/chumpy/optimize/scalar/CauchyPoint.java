package chumpy.optimize.scalar;

import java.util.Arrays;

/**
 * The first minimum of a quadratic model {@code g'd + d'B d / 2} along the steepest descent, bent at the bounds that it
 * meets (Byrd, Lu, Nocedal, Zhu, SIAM J. Sci. Comput. 16, 1995, algorithm CP). Bounds are met in the order of a heap, so
 * that those beyond the minimum cost nothing.
 */
final class CauchyPoint {
    private final Box box;
    private final double[] point;
    private final double[] bend;
    private final double[] descent;
    private final int[] heap;
    private int heaped;

    CauchyPoint(Box box, int n) {
        this.box = box;
        this.point = new double[n];
        this.bend = new double[n];
        this.descent = new double[n];
        this.heap = new int[n];
    }

    /** The point that was found last. */
    double[] point() {
        return point;
    }

    /**
     * Finds it.
     *
     * @param x a point in the box
     * @param gradient g there
     * @param memory B
     */
    void find(double[] x, double[] gradient, LimitedMemory memory) {
        int columns = memory.columns();
        double theta = memory.theta();
        double slope = -prepare(x, gradient);
        double[] c = new double[columns];
        double[] p = new double[columns];
        double[] w = new double[columns];
        memory.columnsTimes(descent, p);
        double[] mp = p.clone();
        memory.middleTimes(mp);
        double first = -theta * slope;
        double curvature = Math.max(first - dot(p, mp), Math.ulp(1.0) * first);
        double reached = 0;
        double stride = -slope / curvature;
        while (heaped > 0) {
            int b = heap[0];
            double t = bend[b];
            if (stride < t - reached) {
                break;
            }
            pop();
            double length = t - reached;
            double g = gradient[b];
            double moved = (g < 0 ? box.upper()[b] : box.lower()[b]) - x[b];
            for (int k = 0; k < columns; k++) {
                // c here is M W'(x_c - x) of the paper.
                c[k] += length * mp[k];
            }
            Arrays.fill(w, 0);
            memory.addRow(b, 1, w);
            slope += length * curvature + g * g + theta * g * moved - g * dot(w, c);
            double ofDescent = dot(w, mp);
            double[] mw = w.clone();
            memory.middleTimes(mw);
            curvature -= theta * g * g + 2 * g * ofDescent + g * g * dot(w, mw);
            curvature = Math.max(curvature, Math.ulp(1.0) * first);
            for (int k = 0; k < columns; k++) {
                mp[k] += g * mw[k];
            }
            descent[b] = 0;
            point[b] = g < 0 ? box.upper()[b] : box.lower()[b];
            stride = -slope / curvature;
            reached = t;
            if (!(slope < 0)) {
                stride = 0;
                break;
            }
        }
        reached += stride;
        for (int i = 0; i < x.length; i++) {
            if (descent[i] != 0) {
                point[i] = x[i] + reached * descent[i];
            }
        }
        box.project(point);
    }

    /** Finds where the path bends, and its first direction; gives the square of the length of that. */
    private double prepare(double[] x, double[] gradient) {
        heaped = 0;
        double sum = 0;
        System.arraycopy(x, 0, point, 0, x.length);
        for (int i = 0; i < x.length; i++) {
            double g = gradient[i];
            double room = g < 0 ? x[i] - box.upper()[i] : x[i] - box.lower()[i];
            bend[i] = g == 0 ? Double.POSITIVE_INFINITY : room / g;
            descent[i] = bend[i] > 0 ? -g : 0;
            sum += descent[i] * descent[i];
            if (bend[i] > 0 && bend[i] < Double.POSITIVE_INFINITY) {
                heap[heaped++] = i;
            }
        }
        for (int k = heaped / 2 - 1; k >= 0; k--) {
            sink(k);
        }
        return sum;
    }

    private void pop() {
        heap[0] = heap[--heaped];
        sink(0);
    }

    private void sink(int from) {
        int k = from;
        while (2 * k + 1 < heaped) {
            int child = 2 * k + 1;
            if (child + 1 < heaped && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], heap[k])) {
                return;
            }
            int held = heap[k];
            heap[k] = heap[child];
            heap[child] = held;
            k = child;
        }
    }

    /** By place where they bend together, so that the order is always the same. */
    private boolean isBefore(int i, int j) {
        return bend[i] < bend[j] || (bend[i] == bend[j] && i < j);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
