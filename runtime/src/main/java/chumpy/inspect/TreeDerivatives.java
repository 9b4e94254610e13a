package chumpy.inspect;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.graph.Engine;
import chumpy.graph.ViewedLeaf;
import chumpy.jacobian.Algebra;
import chumpy.jacobian.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The derivatives in a {@link Tree} by a wrt: on each edge that of the upper node by the lower, and for each node, by the
 * chain rule, that by the wrt. None of them is remembered by the nodes.
 */
final class TreeDerivatives {
    /** The chain rule is not followed any further beyond this many entries. */
    private static final double MOST = 5e6;

    private final TreeScan scan;
    private final Map<Integer, Map<Integer, TreeJacobian>> edges = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> remarks = new HashMap<>();
    private final Map<Integer, TreeJacobian> nodes = new HashMap<>();
    private final Map<Integer, Jacobian> chained = new HashMap<>();

    /**
     * Computes them.
     *
     * @param representatives the places of nodes whose edges are asked for, ascending
     * @param chain whether these are all nodes that lead to the wrt
     */
    TreeDerivatives(TreeScan scan, Ch wrt, int[] representatives, boolean chain) {
        this.scan = scan;
        if (chain && scan.wrt() >= 0 && scan.hasValue(scan.wrt())) {
            ViewedLeaf view = ViewedLeaf.of(wrt);
            int[] places = view == null ? null : view.places();
            Jacobian start =
                    Jacobian.identity(Engine.value(scan.node(scan.wrt())).size());
            keep(scan.wrt(), places == null ? start : start.selectColumns(places));
        }
        for (int place : representatives) {
            if (place != scan.wrt()) {
                derive(place);
            }
        }
        chained.clear();
    }

    private void keep(int place, Jacobian jacobian) {
        chained.put(place, jacobian);
        nodes.put(place, TreeJacobian.of(jacobian));
    }

    private void derive(int place) {
        if (!scan.hasValue(place)) {
            return;
        }
        List<Jacobian> terms = new ArrayList<>();
        Set<Integer> inputs = new HashSet<>();
        boolean whole = true;
        for (int number = 0; number < scan.nodes.inputCount(place); number++) {
            if (scan.isShown(place, number)) {
                int input = scan.nodes.input(place, number);
                boolean again = !inputs.add(input);
                Jacobian local = local(place, number);
                Jacobian below = chained.get(input);
                // By a term of a composed primitive that stands in two slots, the first has told of both.
                if (!again || !scan.slot(place, number).isTogether()) {
                    whole &= local != null && below != null && addProduct(local, below, terms);
                }
            }
        }
        if (whole && !terms.isEmpty()) {
            keep(place, Algebra.sum(terms, null));
        }
    }

    private static boolean addProduct(Jacobian local, Jacobian below, List<Jacobian> terms) {
        if (((Kind) local).stored() > MOST || ((Kind) below).stored() > MOST) {
            return false;
        }
        terms.add(Algebra.multiply(local, below));
        return true;
    }

    private @Nullable Jacobian local(int place, int number) {
        Optional<Jacobian> local = Attempt.of(
                () -> Optional.of(scan.slot(place, number).derivative()), reason -> failed(place, number, reason));
        local.ifPresent(derivative ->
                edges.computeIfAbsent(place, p -> new HashMap<>()).put(number, TreeJacobian.of(derivative)));
        return local.orElse(null);
    }

    private Optional<Jacobian> failed(int place, int number, String reason) {
        remarks.computeIfAbsent(place, p -> new HashMap<>()).put(number, "failed: " + TermText.shortened(reason));
        return Optional.empty();
    }

    /** The derivative by the wrt, or null. */
    @Nullable
    TreeJacobian ofNode(int place) {
        return nodes.get(place);
    }

    /** The derivative by an input, or null. */
    @Nullable
    TreeJacobian ofEdge(int place, int number) {
        return edges.getOrDefault(place, Map.of()).get(number);
    }

    /** Why there is none, or nothing. */
    String remark(int place, int number) {
        return remarks.getOrDefault(place, Map.of()).getOrDefault(number, "");
    }
}
