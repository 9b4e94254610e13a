package chumpy.linalg;

import java.util.Arrays;

/**
 * An order of elimination that keeps a Cholesky factor sparse: always next the unknown that seems to have the fewest
 * neighbours among those that are left.
 *
 * <p>The graph that elimination makes is kept as a quotient graph, which never takes more room than the matrix: a
 * variable has a list of elements (eliminated unknowns whose neighbours have become a clique) followed by a list of the
 * variables that no element connects it with; an element has a list of variables. Degrees are bounded from above by
 * sums over elements. Variables with equal lists are merged (at the start, too), variables that only the newest element knows are eliminated
 * with it, elements inside the newest one are absorbed. Unknowns with more than {@code 10 sqrt(n)} neighbours come last
 * without being looked at.
 *
 * <p>P. Amestoy, T. Davis, I. Duff: An approximate minimum degree ordering algorithm. SIAM J. Matrix Analysis and
 * Applications 17 (1996), 886-905.
 */
public final class ApproximateMinimumDegree {
    private static final int NONE = -1;
    private static final int LEAST_DENSE_DEGREE = 16;
    private static final double DENSE_FACTOR = 10;

    /** Unknowns. */
    private final int n;

    /** Variables at the start, each of which may be several unknowns. */
    private final int variables;

    /** All lists, one after another, with gaps. */
    private final int[] lists;

    /** Behind the last list. */
    private int free;

    /** Where the list of a living variable or element begins; {@link #toParent} of what has absorbed it; or NONE. */
    private final int[] begin;

    private final int[] length;

    /** How many elements stand first in the list of a variable; NONE for what is no variable any more. */
    private final int[] elements;

    /** Unknowns in a variable; 0 once it is absorbed; negative while it is in the newest element. */
    private final int[] size;

    /** Bound of the external degree of a variable; unknowns in the list of an element. */
    private final int[] degree;

    /** First variable of each degree. */
    private final int[] first;

    /** Within the variables of one degree, or of one hash value. */
    private final int[] next;

    private final int[] previous;

    private final int[] hash;
    private final int[] bucket;

    /** 0 for dead elements; from {@link #stamp} on it means something; else nothing. */
    private final int[] mark;

    private int stamp = 2;
    private int widest;
    private int least;
    private int eliminated;

    private final boolean[] dense;

    // The newest element.
    private int pivot;
    private int pivotSize;
    private int elementDegree;
    private int elementBegin;
    private int elementEnd;

    private ApproximateMinimumDegree(SymmetricPattern pattern, int[] weights, int n) {
        this.n = n;
        variables = pattern.size();
        int entries = pattern.starts()[variables];
        lists = Arrays.copyOf(pattern.neighbours(), Math.toIntExact(entries + entries / 5L + variables));
        free = entries;
        begin = Arrays.copyOf(pattern.starts(), variables);
        length = new int[variables];
        elements = new int[variables];
        size = weights.clone();
        degree = new int[variables];
        first = new int[n];
        next = new int[variables];
        previous = new int[variables];
        hash = new int[variables];
        bucket = new int[variables];
        mark = new int[variables];
        dense = new boolean[variables];
        Arrays.fill(mark, 1);
        Arrays.fill(first, NONE);
        Arrays.fill(bucket, NONE);
        double most = Math.max(LEAST_DENSE_DEGREE, DENSE_FACTOR * Math.sqrt(n));
        for (int i = variables - 1; i >= 0; i--) {
            length[i] = pattern.starts()[i + 1] - begin[i];
            for (int at = begin[i]; at < begin[i] + length[i]; at++) {
                degree[i] += weights[lists[at]];
            }
            if (length[i] == 0 || degree[i] > most) {
                dense[i] = length[i] > 0;
                retire(i);
            } else {
                insert(i);
            }
        }
    }

    /**
     * Orders the unknowns of a symmetric matrix.
     *
     * @param n its size
     * @param starts where each column's indices begin, and where the last ones end; length n + 1
     * @param rows rows of the entries, in any order: those of both triangles or of one
     * @return the unknowns in the order of their elimination
     * @throws chumpy.ShapeException if the arrays are no pattern of an n x n matrix
     */
    public static int[] order(int n, int[] starts, int[] rows) {
        return order(SymmetricPattern.of(n, starts, rows, SymmetricPattern.Triangle.BOTH));
    }

    static int[] order(SymmetricPattern pattern) {
        CompressedPattern compressed = CompressedPattern.of(pattern);
        int[] order = new ApproximateMinimumDegree(compressed.pattern(), compressed.weights(), pattern.size()).order();
        return compressed.expand(order);
    }

    private int[] order() {
        while (eliminated < n) {
            while (first[least] == NONE) {
                least++;
            }
            pivot = first[least];
            remove(pivot);
            boolean inPlace = elements[pivot] == 0;
            formElement(inPlace);
            countOutside();
            updateDegrees();
            mergeIndistinguishable();
            finishElement(inPlace);
        }
        return inPostorder();
    }

    /** Takes an unknown out before anything is eliminated: one without neighbours, or with too many of them. */
    private void retire(int i) {
        eliminated += size[i];
        size[i] = 0;
        begin[i] = NONE;
        elements[i] = NONE;
        mark[i] = 0;
    }

    /** Joins all that the pivot is connected with; the elements it was in are absorbed. */
    private void formElement(boolean inPlace) {
        pivotSize = size[pivot];
        size[pivot] = -pivotSize;
        elementDegree = 0;
        int at;
        if (inPlace) {
            at = begin[pivot];
            elementBegin = at;
            elementEnd = at;
        } else {
            reserve();
            at = begin[pivot];
            elementBegin = free;
            elementEnd = free;
            for (int last = at + elements[pivot]; at < last; at++) {
                int e = lists[at];
                take(begin[e], length[e]);
                begin[e] = toParent(pivot);
                mark[e] = 0;
            }
        }
        take(at, begin[pivot] + length[pivot] - at);
        eliminated += pivotSize;
        begin[pivot] = elementBegin;
        length[pivot] = elementEnd - elementBegin;
        degree[pivot] = elementDegree;
        elements[pivot] = NONE;
        advanceStamp(0);
    }

    /** Appends those variables of a list that are not in the element yet. The list may be where the element grows. */
    private void take(int from, int count) {
        for (int at = from; at < from + count; at++) {
            int i = lists[at];
            if (size[i] > 0) {
                elementDegree += size[i];
                size[i] = -size[i];
                lists[elementEnd++] = i;
                remove(i);
            }
        }
    }

    /**
     * Makes room for the new element behind the other lists. Those take together never more than the matrix took, and the
     * element at most one place for each variable, so that there is room once the gaps are closed.
     */
    private void reserve() {
        long most = length[pivot];
        for (int at = begin[pivot]; at < begin[pivot] + elements[pivot]; at++) {
            most += length[lists[at]];
        }
        if (free + Math.min(most, Math.min(variables, n - eliminated)) <= lists.length) {
            return;
        }
        // The first entry of each list changes place with the name of its owner, so that a sweep finds the lists.
        for (int i = 0; i < variables; i++) {
            if (begin[i] >= 0) {
                int entry = lists[begin[i]];
                lists[begin[i]] = toParent(i);
                begin[i] = entry;
            }
        }
        int to = 0;
        int from = 0;
        while (from < free) {
            if (lists[from] >= 0) {
                from++;
                continue;
            }
            int owner = toParent(lists[from]);
            lists[from] = begin[owner];
            begin[owner] = to;
            System.arraycopy(lists, from, lists, to, length[owner]);
            from += length[owner];
            to += length[owner];
        }
        free = to;
    }

    /** For each element that meets the new one, how many unknowns of it stand outside: {@code mark - stamp}. */
    private void countOutside() {
        for (int p = elementBegin; p < elementEnd; p++) {
            int i = lists[p];
            int weight = -size[i];
            for (int at = begin[i]; at < begin[i] + elements[i]; at++) {
                int e = lists[at];
                if (mark[e] >= stamp) {
                    mark[e] -= weight;
                } else if (mark[e] != 0) {
                    mark[e] = degree[e] + stamp - weight;
                }
            }
        }
    }

    /** Cleans the lists of all variables of the new element and bounds their degrees outside of it. */
    private void updateDegrees() {
        for (int p = elementBegin; p < elementEnd; p++) {
            int i = lists[p];
            int from = begin[i];
            int to = from;
            int bound = 0;
            int sum = 0;
            int behindElements = from + elements[i];
            for (int at = from; at < behindElements; at++) {
                int e = lists[at];
                if (mark[e] == 0) {
                    continue;
                }
                int outside = mark[e] - stamp;
                if (outside > 0) {
                    bound += outside;
                    lists[to++] = e;
                    sum += e;
                } else {
                    // Says nothing that the new element does not say.
                    begin[e] = toParent(pivot);
                    mark[e] = 0;
                }
            }
            int kept = to;
            for (int at = behindElements; at < from + length[i]; at++) {
                int j = lists[at];
                if (size[j] > 0) {
                    bound += size[j];
                    lists[to++] = j;
                    sum += j;
                }
            }
            if (bound == 0) {
                absorbIntoPivot(i);
            } else {
                elements[i] = kept - from + 1;
                degree[i] = Math.min(degree[i], bound);
                // The new element comes first: of the elements, and of the variables, the first goes to the end.
                lists[to] = lists[kept];
                lists[kept] = lists[from];
                lists[from] = pivot;
                length[i] = to - from + 1;
                hash[i] = Integer.remainderUnsigned(sum, variables);
                next[i] = bucket[hash[i]];
                bucket[hash[i]] = i;
            }
        }
        degree[pivot] = elementDegree;
        widest = Math.max(widest, elementDegree);
        advanceStamp(widest);
    }

    private void absorbIntoPivot(int i) {
        int weight = -size[i];
        begin[i] = toParent(pivot);
        elements[i] = NONE;
        size[i] = 0;
        elementDegree -= weight;
        pivotSize += weight;
        eliminated += weight;
    }

    /** Merges variables of the new element that have the same lists. */
    private void mergeIndistinguishable() {
        for (int p = elementBegin; p < elementEnd; p++) {
            int any = lists[p];
            if (size[any] == 0) {
                continue;
            }
            int i = bucket[hash[any]];
            bucket[hash[any]] = NONE;
            while (i != NONE && next[i] != NONE) {
                for (int at = begin[i] + 1; at < begin[i] + length[i]; at++) {
                    mark[lists[at]] = stamp;
                }
                int before = i;
                for (int j = next[i]; j != NONE; j = next[j]) {
                    if (marksAllOf(j, i)) {
                        begin[j] = toParent(i);
                        size[i] += size[j];
                        size[j] = 0;
                        elements[j] = NONE;
                        next[before] = next[j];
                    } else {
                        before = j;
                    }
                }
                stamp++;
                i = next[i];
            }
        }
    }

    private boolean marksAllOf(int j, int i) {
        if (length[j] != length[i] || elements[j] != elements[i]) {
            return false;
        }
        for (int at = begin[j] + 1; at < begin[j] + length[j]; at++) {
            if (mark[lists[at]] != stamp) {
                return false;
            }
        }
        return true;
    }

    /** Gives the variables back with their new degrees, and drops from the element those that were absorbed. */
    private void finishElement(boolean inPlace) {
        int left = n - eliminated;
        int to = elementBegin;
        for (int p = elementBegin; p < elementEnd; p++) {
            int i = lists[p];
            if (size[i] == 0) {
                continue;
            }
            size[i] = -size[i];
            degree[i] = Math.min(degree[i] + elementDegree, left) - size[i];
            insert(i);
            lists[to++] = i;
        }
        size[pivot] = pivotSize;
        length[pivot] = to - elementBegin;
        if (to == elementBegin) {
            begin[pivot] = NONE;
            mark[pivot] = 0;
        }
        if (!inPlace) {
            free = to;
        }
    }

    /**
     * The tree of what absorbed what, children before parents. A variable goes directly before what absorbed it, behind
     * the elements below; of these the largest is last.
     */
    private int[] inPostorder() {
        int[] parent = new int[variables];
        int[] weight = new int[variables];
        int last = 0;
        for (int i = 0; i < variables; i++) {
            parent[i] = begin[i] < NONE ? toParent(begin[i]) : NONE;
            weight[i] = size[i] > 0 ? (int) ((long) degree[i] * (variables - 1) / n) : variables - 1;
            last += dense[i] ? 1 : 0;
        }
        int[] order = new int[variables];
        int count = 0;
        int denseCount = variables - last;
        for (int i : Forest.postorder(parent, weight)) {
            if (dense[i]) {
                order[denseCount++] = i;
            } else {
                order[count++] = i;
            }
        }
        return order;
    }

    /** Its own inverse; below NONE. */
    private static int toParent(int i) {
        return -i - 2;
    }

    private void advanceStamp(int by) {
        stamp += by;
        if (stamp >= Integer.MAX_VALUE - 2 * n || stamp < 0) {
            for (int i = 0; i < variables; i++) {
                mark[i] = mark[i] == 0 ? 0 : 1;
            }
            stamp = 2;
        }
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
