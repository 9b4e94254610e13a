package chumpy.linalg;

import java.util.Arrays;

/**
 * The elimination tree of a symmetric matrix in an order of its unknowns that is a postorder of the tree, and the number
 * of entries of each column of its Cholesky factor. The parent of a column is the row of its first entry below the
 * diagonal.
 *
 * <p>The tree is found with path compression (J. Liu: The role of elimination trees in sparse factorization. SIAM J.
 * Matrix Analysis and Applications 11, 1990), the counts from the skeleton matrix in almost linear time, without the
 * pattern of the factor (J. Gilbert, E. Ng, B. Peyton: An efficient algorithm to compute row and column counts for sparse
 * Cholesky factorization. SIAM J. Matrix Analysis and Applications 15, 1994; T. Davis: Direct Methods for Sparse Linear
 * Systems. SIAM, 2006, chapter 4).
 *
 * @param order the unknown in each place
 * @param place the place of each unknown
 * @param parent for each place the place of its parent, -1 for roots; larger than the place itself
 * @param counts for each place the entries of its column in the factor, the diagonal included
 */
@SuppressWarnings("ArrayRecordComponent") // Shared inside the package, compared by nobody.
record EliminationTree(int[] order, int[] place, int[] parent, int[] counts) {
    private static final int NONE = -1;

    /**
     * Analyses a pattern.
     *
     * @param pattern the pattern of the matrix
     * @param wanted an order; the tree's own differs from it in nothing that changes the factor's size
     * @return the tree
     */
    static EliminationTree of(SymmetricPattern pattern, int[] wanted) {
        int n = pattern.size();
        int[] place = inverse(wanted);
        int[] parent = parents(pattern, wanted, place);
        int[] postorder = Forest.postorder(parent, new int[n]);
        int[] counts = counts(pattern, wanted, place, parent, postorder);
        // The child with the longest column comes last: it is the one that its parent's supernode may take in.
        int[] weight = new int[n];
        Arrays.setAll(weight, j -> counts[j] - 1);
        int[] better = Forest.postorder(parent, weight);
        int[] placeOf = inverse(better);
        int[] order = new int[n];
        int[] sortedParent = new int[n];
        int[] sortedCounts = new int[n];
        for (int k = 0; k < n; k++) {
            int j = better[k];
            order[k] = wanted[j];
            sortedParent[k] = parent[j] == NONE ? NONE : placeOf[parent[j]];
            sortedCounts[k] = counts[j];
        }
        return new EliminationTree(order, inverse(order), sortedParent, sortedCounts);
    }

    int size() {
        return order.length;
    }

    /** Entries of the factor. */
    long entries() {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /** Multiplications and additions of a factorisation. */
    double flops() {
        double sum = 0;
        for (int count : counts) {
            sum += (double) count * count;
        }
        return sum;
    }

    private static int[] inverse(int[] order) {
        int[] place = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            place[order[k]] = k;
        }
        return place;
    }

    private static int[] parents(SymmetricPattern pattern, int[] order, int[] place) {
        int n = order.length;
        int[] parent = new int[n];
        int[] ancestor = new int[n];
        Arrays.fill(parent, NONE);
        Arrays.fill(ancestor, NONE);
        for (int k = 0; k < n; k++) {
            for (int p = pattern.starts()[order[k]]; p < pattern.starts()[order[k] + 1]; p++) {
                int i = place[pattern.neighbours()[p]];
                while (i != NONE && i < k) {
                    int up = ancestor[i];
                    ancestor[i] = k;
                    if (up == NONE) {
                        parent[i] = k;
                    }
                    i = up;
                }
            }
        }
        return parent;
    }

    /**
     * A column's count is summed over its subtree from differences: each leaf of a row's subtree adds a path of that row,
     * which ends where it meets the path of the leaf before it, at their least common ancestor.
     */
    private static int[] counts(SymmetricPattern pattern, int[] order, int[] place, int[] parent, int[] postorder) {
        int n = order.length;
        int[] count = new int[n];
        int[] first = new int[n];
        int[] latest = new int[n];
        int[] leaf = new int[n];
        int[] ancestor = new int[n];
        Arrays.fill(first, NONE);
        Arrays.fill(latest, NONE);
        Arrays.fill(leaf, NONE);
        for (int k = 0; k < n; k++) {
            ancestor[k] = k;
            int j = postorder[k];
            count[j] = first[j] == NONE ? 1 : 0;
            for (int i = j; i != NONE && first[i] == NONE; i = parent[i]) {
                first[i] = k;
            }
        }
        for (int j : postorder) {
            if (parent[j] != NONE) {
                count[parent[j]]--;
            }
            for (int p = pattern.starts()[order[j]]; p < pattern.starts()[order[j] + 1]; p++) {
                int i = place[pattern.neighbours()[p]];
                if (i <= j || first[j] <= latest[i]) {
                    continue;
                }
                latest[i] = first[j];
                count[j]++;
                if (leaf[i] != NONE) {
                    count[representative(ancestor, leaf[i])]--;
                }
                leaf[i] = j;
            }
            if (parent[j] != NONE) {
                ancestor[j] = parent[j];
            }
        }
        for (int j : postorder) {
            if (parent[j] != NONE) {
                count[parent[j]] += count[j];
            }
        }
        return count;
    }

    private static int representative(int[] ancestor, int node) {
        int root = node;
        while (ancestor[root] != root) {
            root = ancestor[root];
        }
        for (int i = node; i != root; ) {
            int up = ancestor[i];
            ancestor[i] = root;
            i = up;
        }
        return root;
    }
}
