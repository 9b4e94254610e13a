package chumpy.graph;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Walks an expression from its root, depth first and without recursion, and keeps what leads to one of the wrts. It
 * does not look below a wrt: that one counts as independent. Every node it meets is marked as planned over, so that a
 * replaced input finds its way up to the root.
 */
final class PlanBuilder {
    private static final int NOT_DEPENDENT = -1;

    private final List<? extends Node> wrts;
    private final IdentityHashMap<Node, Integer> wrtPlaces = new IdentityHashMap<>();
    private int stamp;

    private Node[] nodes;
    private int places;
    private int[] edgeStart;
    private int[] edgeSlot = new int[16];
    private int[] edgeInput = new int[16];
    private int edges;

    PlanBuilder(List<? extends Node> wrts) {
        this.wrts = wrts;
        this.nodes = wrts.toArray(new Node[wrts.size() + 16]);
        this.edgeStart = new int[nodes.length + 1];
        for (Node wrt : wrts) {
            wrtPlaces.putIfAbsent(wrt, places++);
        }
    }

    Plan build(Node root) {
        synchronized (Marks.LOCK) {
            walk(root);
        }
        return new Plan(
                wrts.size(),
                wrtPlaces,
                Arrays.copyOf(nodes, places),
                Arrays.copyOf(edgeStart, places + 1),
                Arrays.copyOf(edgeSlot, edges),
                Arrays.copyOf(edgeInput, edges));
    }

    private void walk(Node root) {
        stamp = Marks.newStamp();
        Worklist worklist = new Worklist();
        if (!root.leaf) {
            enter(root, worklist);
        }
        while (!worklist.isEmpty()) {
            Node node = worklist.top();
            int i = worklist.nextOfTop();
            if (i < node.inputs.length) {
                Node input = node.inputs[i];
                if (node.isDifferentiable(i) && !input.leaf && input.mark != stamp && !wrtPlaces.containsKey(input)) {
                    enter(input, worklist);
                }
            } else {
                leave(worklist.pop());
            }
        }
    }

    private void enter(Node node, Worklist worklist) {
        node.mark = stamp;
        node.markIndex = NOT_DEPENDENT;
        node.planned = true;
        worklist.push(node);
    }

    private void leave(Node node) {
        int before = edges;
        for (int slot = 0; slot < node.inputs.length; slot++) {
            int place = node.isDifferentiable(slot) ? placeOf(node.inputs[slot]) : NOT_DEPENDENT;
            if (place != NOT_DEPENDENT) {
                addEdge(slot, place);
            }
        }
        if (edges > before) {
            addPlace(node);
        }
    }

    private int placeOf(Node node) {
        if (!node.leaf && node.mark == stamp) {
            return node.markIndex;
        }
        return wrtPlaces.getOrDefault(node, NOT_DEPENDENT);
    }

    private void addEdge(int slot, int place) {
        if (edges == edgeSlot.length) {
            edgeSlot = Arrays.copyOf(edgeSlot, 2 * edges);
            edgeInput = Arrays.copyOf(edgeInput, 2 * edges);
        }
        edgeSlot[edges] = slot;
        edgeInput[edges++] = place;
    }

    private void addPlace(Node node) {
        if (places == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * places);
            edgeStart = Arrays.copyOf(edgeStart, 2 * places + 1);
        }
        node.markIndex = places;
        nodes[places++] = node;
        edgeStart[places] = edges;
    }
}
