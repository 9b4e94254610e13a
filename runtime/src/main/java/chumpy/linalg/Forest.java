package chumpy.linalg;

import java.util.Arrays;

/** Trees given by the parent of each node, -1 for roots. */
final class Forest {
    private static final int NONE = -1;

    private Forest() {}

    /**
     * All nodes, those of a subtree together and each behind its descendants. Among siblings (and roots) the lighter
     * comes first, at equal weights the one with the smaller number.
     *
     * @param parent parents, -1 for roots
     * @param weight weights from 0 to n - 1
     * @return the nodes in order
     */
    static int[] postorder(int[] parent, int[] weight) {
        int n = parent.length;
        int[] next = new int[n];
        int[] heaviest = new int[n];
        Arrays.fill(heaviest, NONE);
        for (int i = 0; i < n; i++) {
            next[i] = heaviest[weight[i]];
            heaviest[weight[i]] = i;
        }
        // Nodes from the heaviest on, and the last of equal ones first, go each to the head of its parent's children.
        int[] child = new int[n + 1];
        int[] sibling = new int[n];
        Arrays.fill(child, NONE);
        for (int w = n - 1; w >= 0; w--) {
            for (int i = heaviest[w]; i != NONE; i = next[i]) {
                int p = parent[i] == NONE ? n : parent[i];
                sibling[i] = child[p];
                child[p] = i;
            }
        }
        int[] order = new int[n];
        int[] stack = next;
        int count = 0;
        int root = child[n];
        while (root != NONE) {
            int following = sibling[root];
            int top = 0;
            stack[0] = root;
            while (top >= 0) {
                int node = stack[top];
                int below = child[node];
                if (below == NONE) {
                    order[count++] = node;
                    top--;
                } else {
                    child[node] = sibling[below];
                    stack[++top] = below;
                }
            }
            root = following;
        }
        return order;
    }
}
