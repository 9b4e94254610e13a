package chumpy.graph;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stack of nodes, each with a counter for whoever walks through its inputs: what recursion would keep. */
final class Worklist {
    private @Nullable Node[] nodes = new Node[16];
    private int[] counters = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void push(Node node) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            counters = Arrays.copyOf(counters, 2 * size);
        }
        nodes[size] = node;
        counters[size++] = 0;
    }

    Node top() {
        return Objects.requireNonNull(nodes[size - 1]);
    }

    /** The counter of the node on top, before it is raised by one. */
    int nextOfTop() {
        return counters[size - 1]++;
    }

    Node pop() {
        Node node = top();
        nodes[--size] = null;
        return node;
    }
}
