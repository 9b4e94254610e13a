package chumpy.graph;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The plans from each wrt alone, cut out of one that leads from all of them, in time proportional to what is cut out. A
 * walk of its own for each would look at the whole expression every time.
 */
final class PlanParts {
    private final Plan whole;
    private final @Nullable Plan[] parts;

    /** The edges that lead to a place: {@code useEdge[useStart[place]]} and those that follow, in order. */
    private final int[] useStart;

    private final int[] useEdge;
    private final int[] edgeUser;

    /** For each place of the whole its place in the part that is being cut out, or -1. */
    private final int[] placeInPart;

    PlanParts(Plan whole) {
        this.whole = whole;
        this.parts = new Plan[whole.wrtCount];
        int places = whole.nodes.length;
        this.useStart = new int[places + 1];
        for (int k = 0; k < places; k++) {
            useStart[k + 1] = useStart[k] + whole.useCount[k];
        }
        this.useEdge = new int[whole.edgeInput.length];
        this.edgeUser = new int[whole.edgeInput.length];
        int[] next = Arrays.copyOf(useStart, places);
        for (int k = whole.wrtCount; k < places; k++) {
            for (int e = whole.edgeStart[k]; e < whole.edgeStart[k + 1]; e++) {
                edgeUser[e] = k;
                useEdge[next[whole.edgeInput[e]]++] = e;
            }
        }
        this.placeInPart = new int[places];
        Arrays.fill(placeInPart, -1);
    }

    Plan of(int wrt) {
        Plan part = parts[wrt];
        if (part == null) {
            part = cut(wrt);
            parts[wrt] = part;
        }
        return part;
    }

    private Plan cut(int wrt) {
        int[] places = {wrt};
        int count = 1;
        int edgeCount = 0;
        placeInPart[wrt] = 0;
        for (int p = 0; p < count; p++) {
            for (int u = useStart[places[p]]; u < useStart[places[p] + 1]; u++) {
                edgeCount++;
                int user = edgeUser[useEdge[u]];
                if (placeInPart[user] < 0) {
                    placeInPart[user] = 0;
                    places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                    places[count++] = user;
                }
            }
        }
        Arrays.sort(places, 0, count);
        Plan part = assemble(wrt, places, count, edgesFrom(places, count, edgeCount));
        for (int p = 0; p < count; p++) {
            placeInPart[places[p]] = -1;
        }
        return part;
    }

    private int[] edgesFrom(int[] places, int count, int edgeCount) {
        int[] edges = new int[edgeCount];
        int k = 0;
        for (int p = 0; p < count; p++) {
            int uses = useStart[places[p] + 1] - useStart[places[p]];
            System.arraycopy(useEdge, useStart[places[p]], edges, k, uses);
            k += uses;
        }
        Arrays.sort(edges);
        return edges;
    }

    /** Places and edges keep their order, so the edges of a place follow each other as they did. */
    private Plan assemble(int wrt, int[] places, int count, int[] edges) {
        Node[] nodes = new Node[count];
        for (int p = 0; p < count; p++) {
            nodes[p] = whole.nodes[places[p]];
            placeInPart[places[p]] = p;
        }
        int[] starts = new int[count + 1];
        int[] slots = new int[edges.length];
        int[] inputs = new int[edges.length];
        for (int e = 0; e < edges.length; e++) {
            slots[e] = whole.edgeSlot[edges[e]];
            inputs[e] = placeInPart[whole.edgeInput[edges[e]]];
            starts[placeInPart[edgeUser[edges[e]]] + 1] = e + 1;
        }
        IdentityHashMap<Node, Integer> wrtPlace = new IdentityHashMap<>(1);
        wrtPlace.put(whole.nodes[wrt], 0);
        return new Plan(1, wrtPlace, nodes, starts, slots, inputs);
    }
}
