package chumpy.graph;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The nodes that expressions are made of, each once and inputs before users, and who is whose input: as numbers, so that
 * what is done with a million nodes needs no table of them.
 */
public final class Traversal {
    private final boolean opened;
    private final int stamp;
    private Node[] nodes = new Node[16];
    private int size;
    private int[] inputStart = new int[17];
    private int[] inputs = new int[16];

    private Traversal(boolean opened) {
        this.opened = opened;
        this.stamp = Marks.newStamp();
    }

    /**
     * Walks through expressions.
     *
     * @param roots the expressions
     * @param opened whether the inner expressions of composed primitives belong to it
     * @return the nodes in the order of evaluation
     */
    public static Traversal of(List<? extends Node> roots, boolean opened) {
        synchronized (Marks.LOCK) {
            Traversal traversal = new Traversal(opened);
            roots.forEach(traversal::walk);
            return traversal;
        }
    }

    /**
     * The inputs of a node.
     *
     * @param node a node
     * @param opened whether the inner expression of a composed primitive is one
     * @return by slot; unmodifiable
     */
    public static List<Node> inputs(Node node, boolean opened) {
        return Collections.unmodifiableList(Arrays.asList(node.inputs)).subList(0, count(node, opened));
    }

    private static int count(Node node, boolean opened) {
        int count = node.inputs.length;
        return count == 0 || opened || node.slotTerms[count - 1] != Node.COMPOSED ? count : count - 1;
    }

    private void walk(Node root) {
        Worklist worklist = new Worklist();
        enter(root, worklist);
        while (!worklist.isEmpty()) {
            Node node = worklist.top();
            int i = worklist.nextOfTop();
            if (i < count(node, opened)) {
                enter(node.inputs[i], worklist);
            } else {
                leave(worklist.pop());
            }
        }
    }

    private void enter(Node node, Worklist worklist) {
        if (node.mark != stamp) {
            node.mark = stamp;
            worklist.push(node);
        }
    }

    private void leave(Node node) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            inputStart = Arrays.copyOf(inputStart, 2 * size + 1);
        }
        int start = inputStart[size];
        int count = count(node, opened);
        if (start + count > inputs.length) {
            inputs = Arrays.copyOf(inputs, Math.max(start + count, 2 * inputs.length));
        }
        for (int i = 0; i < count; i++) {
            inputs[start + i] = node.inputs[i].markIndex;
        }
        node.markIndex = size;
        nodes[size++] = node;
        inputStart[size] = start + count;
    }

    /**
     * The number of nodes.
     *
     * @return each counts once
     */
    public int size() {
        return size;
    }

    /**
     * A node.
     *
     * @param place its place in the order of evaluation
     * @return the node
     */
    public Node node(int place) {
        return nodes[place];
    }

    /**
     * The number of inputs of a node.
     *
     * @param place its place
     * @return its number of slots
     */
    public int inputCount(int place) {
        return inputStart[place + 1] - inputStart[place];
    }

    /**
     * An input of a node.
     *
     * @param place its place
     * @param slot the number of the input
     * @return the place of the input
     */
    public int input(int place, int slot) {
        return inputs[inputStart[place] + slot];
    }

    /**
     * The place of a node, found by looking at one after the other.
     *
     * @param node any node
     * @return its place, or -1
     */
    public int find(Node node) {
        for (int i = 0; i < size; i++) {
            if (nodes[i] == node) {
                return i;
            }
        }
        return -1;
    }
}
