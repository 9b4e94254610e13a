package chumpy.linalg;

import java.util.Arrays;

/**
 * A pattern in which unknowns that have the same neighbours, each other included, have become one: as the unknowns of a
 * point or a camera do in the normal equations of a bundle adjustment. An order of these serves for all, and is found the
 * sooner (C. Ashcraft: Compressed graphs and the minimum degree algorithm. SIAM J. Scientific Computing 16, 1995).
 *
 * @param pattern the graph of the groups
 * @param weights how many unknowns there are in each group
 * @param groups the group of each unknown
 */
@SuppressWarnings("ArrayRecordComponent") // Shared inside the package, compared by nobody.
record CompressedPattern(SymmetricPattern pattern, int[] weights, int[] groups) {
    private static final int NONE = -1;
    private static final int MIX = 0x9E3779B9;

    static CompressedPattern of(SymmetricPattern full) {
        int n = full.size();
        int[] hashes = hashes(full);
        int[] groups = new int[n];
        int[] weights = new int[n];
        int[] leaders = new int[n];
        int[] mark = new int[n];
        Arrays.fill(groups, NONE);
        Arrays.fill(mark, NONE);
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (groups[i] != NONE) {
                continue;
            }
            leaders[count] = i;
            weights[count] = 1;
            groups[i] = count;
            for (int p = full.starts()[i]; p < full.starts()[i + 1]; p++) {
                int j = full.neighbours()[p];
                if (groups[j] == NONE && hashes[j] == hashes[i] && same(full, i, j, mark)) {
                    groups[j] = count;
                    weights[count]++;
                }
            }
            count++;
        }
        return new CompressedPattern(
                count == n ? full : join(full, groups, leaders, count), Arrays.copyOf(weights, count), groups);
    }

    /** Puts the members of a group in the place of the group. */
    int[] expand(int[] order) {
        int[] next = new int[order.length];
        int at = 0;
        for (int group : order) {
            next[group] = at;
            at += weights[group];
        }
        int[] expanded = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            expanded[next[groups[i]]++] = i;
        }
        return expanded;
    }

    /** Equal for unknowns with the same neighbours, each other included. */
    private static int[] hashes(SymmetricPattern full) {
        int[] hashes = new int[full.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = mixed(i);
            for (int p = full.starts()[i]; p < full.starts()[i + 1]; p++) {
                hashes[i] += mixed(full.neighbours()[p]);
            }
        }
        return hashes;
    }

    private static int mixed(int i) {
        int product = (i + 1) * MIX;
        return product ^ (product >>> 15);
    }

    private static boolean same(SymmetricPattern full, int i, int j, int[] mark) {
        int begin = full.starts()[i];
        int end = full.starts()[i + 1];
        if (end - begin != full.starts()[j + 1] - full.starts()[j]) {
            return false;
        }
        if (mark[i] != i) {
            mark[i] = i;
            for (int p = begin; p < end; p++) {
                mark[full.neighbours()[p]] = i;
            }
        }
        for (int p = full.starts()[j]; p < full.starts()[j + 1]; p++) {
            if (mark[full.neighbours()[p]] != i) {
                return false;
            }
        }
        return true;
    }

    private static SymmetricPattern join(SymmetricPattern full, int[] groups, int[] leaders, int count) {
        int[] starts = new int[count + 1];
        int[] neighbours = new int[full.neighbours().length];
        int[] mark = new int[count];
        Arrays.fill(mark, NONE);
        int at = 0;
        for (int g = 0; g < count; g++) {
            mark[g] = g;
            for (int p = full.starts()[leaders[g]]; p < full.starts()[leaders[g] + 1]; p++) {
                int other = groups[full.neighbours()[p]];
                if (mark[other] != g) {
                    mark[other] = g;
                    neighbours[at++] = other;
                }
            }
            starts[g + 1] = at;
        }
        return new SymmetricPattern(starts, Arrays.copyOf(neighbours, at));
    }
}
