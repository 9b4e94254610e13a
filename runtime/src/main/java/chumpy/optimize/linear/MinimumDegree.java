package chumpy.optimize.linear;

import java.util.Arrays;

/**
 * An order of elimination that keeps a Cholesky factor sparse: always next the unknown with the fewest neighbours among
 * those that are left. Elimination joins the neighbours of an unknown into a clique, which is kept as one "element" and
 * not as edges; degrees are bounded from above as in Amestoy, Davis and Duff's approximate minimum degree. Unknowns
 * with very many neighbours come last without being looked at.
 */
final class MinimumDegree {
    private static final int NONE = -1;
    private static final int LEAST_DENSE_DEGREE = 16;
    private static final double DENSE_FACTOR = 10;

    private final int n;
    private final int[][] neighbours;
    private final int[][] elementsOf;
    private final int[] elementCount;
    private final int[][] members;
    private final boolean[] eliminated;
    private final boolean[] absorbed;
    private final int[] degree;
    private final int[] first;
    private final int[] next;
    private final int[] previous;
    private final int[] mark;
    private final int[] outside;
    private final int[] outsideStamp;
    private int stamp;
    private int least;

    private MinimumDegree(int n, int[] starts, int[] indices) {
        this.n = n;
        neighbours = new int[n][];
        elementsOf = new int[n][];
        elementCount = new int[n];
        members = new int[n][];
        eliminated = new boolean[n];
        absorbed = new boolean[n];
        degree = new int[n];
        first = new int[n + 1];
        next = new int[n];
        previous = new int[n];
        mark = new int[n];
        outside = new int[n];
        outsideStamp = new int[n];
        Arrays.fill(first, NONE);
        int dense = (int) Math.max(LEAST_DENSE_DEGREE, DENSE_FACTOR * Math.sqrt(n));
        for (int i = 0; i < n; i++) {
            eliminated[i] = starts[i + 1] - starts[i] > dense;
        }
        for (int i = 0; i < n; i++) {
            int from = starts[i];
            int to = eliminated[i] ? from : starts[i + 1];
            final int self = i;
            neighbours[i] = Arrays.stream(indices, from, to)
                    .filter(k -> k != self && !eliminated[k])
                    .toArray();
            elementsOf[i] = new int[2];
        }
    }

    /**
     * Orders the unknowns of a symmetric matrix.
     *
     * @param n its size
     * @param starts where each column's indices begin, and where the last ones end
     * @param indices rows of the entries, those above and those below the diagonal
     * @return the unknowns in the order of their elimination
     */
    static int[] order(int n, int[] starts, int[] indices) {
        return new MinimumDegree(n, starts, indices).order();
    }

    private int[] order() {
        int[] order = new int[n];
        int count = 0;
        int last = n;
        for (int i = n - 1; i >= 0; i--) {
            if (eliminated[i]) {
                order[--last] = i;
            } else {
                degree[i] = neighbours[i].length;
                insert(i);
            }
        }
        while (count < last) {
            while (first[least] == NONE) {
                least++;
            }
            int pivot = first[least];
            remove(pivot);
            order[count++] = pivot;
            eliminate(pivot, last - count);
        }
        return order;
    }

    private void eliminate(int pivot, int left) {
        eliminated[pivot] = true;
        int[] clique = clique(pivot);
        members[pivot] = clique;
        neighbours[pivot] = new int[0];
        stamp++;
        int inClique = stamp;
        for (int i : clique) {
            mark[i] = inClique;
        }
        countOutside(clique);
        for (int i : clique) {
            remove(i);
            int bound = clique.length - 1;
            int kept = 0;
            for (int k = 0; k < elementCount[i]; k++) {
                int e = elementsOf[i][k];
                // An element all of whose members are in the new one says nothing that the new one does not.
                if (!absorbed[e] && outside[e] > 0) {
                    elementsOf[i][kept++] = e;
                    bound += outside[e];
                }
            }
            elementCount[i] = kept;
            addElement(i, pivot);
            neighbours[i] = Arrays.stream(neighbours[i])
                    .filter(k -> !eliminated[k] && mark[k] != inClique)
                    .toArray();
            bound += neighbours[i].length;
            degree[i] = Math.min(Math.min(bound, degree[i] + clique.length - 1), left - 1);
            insert(i);
        }
    }

    /** All that the pivot was connected with; the elements it was in are absorbed. */
    private int[] clique(int pivot) {
        stamp++;
        mark[pivot] = stamp;
        int size = neighbours[pivot].length;
        for (int k = 0; k < elementCount[pivot]; k++) {
            size += members[elementsOf[pivot][k]].length;
        }
        int[] clique = new int[size];
        int count = 0;
        for (int i : neighbours[pivot]) {
            if (!eliminated[i] && mark[i] != stamp) {
                mark[i] = stamp;
                clique[count++] = i;
            }
        }
        for (int k = 0; k < elementCount[pivot]; k++) {
            int e = elementsOf[pivot][k];
            for (int i : members[e]) {
                if (!eliminated[i] && mark[i] != stamp) {
                    mark[i] = stamp;
                    clique[count++] = i;
                }
            }
            absorbed[e] = true;
            members[e] = new int[0];
        }
        return Arrays.copyOf(clique, count);
    }

    /** For each element that meets the clique, how many of its members stand outside of it. */
    private void countOutside(int[] clique) {
        for (int i : clique) {
            for (int k = 0; k < elementCount[i]; k++) {
                int e = elementsOf[i][k];
                if (absorbed[e]) {
                    continue;
                }
                if (outsideStamp[e] != stamp) {
                    outsideStamp[e] = stamp;
                    members[e] = Arrays.stream(members[e])
                            .filter(m -> !eliminated[m])
                            .toArray();
                    outside[e] = members[e].length;
                }
                outside[e]--;
            }
        }
    }

    private void addElement(int i, int element) {
        if (elementCount[i] == elementsOf[i].length) {
            elementsOf[i] = Arrays.copyOf(elementsOf[i], 2 * elementCount[i]);
        }
        elementsOf[i][elementCount[i]++] = element;
    }

    private void insert(int i) {
        int d = degree[i];
        next[i] = first[d];
        previous[i] = NONE;
        if (first[d] != NONE) {
            previous[first[d]] = i;
        }
        first[d] = i;
        least = Math.min(least, d);
    }

    private void remove(int i) {
        if (previous[i] == NONE) {
            first[degree[i]] = next[i];
        } else {
            next[previous[i]] = next[i];
        }
        if (next[i] != NONE) {
            previous[next[i]] = previous[i];
        }
    }
}
