package chumpy.inspect;

import chumpy.Ch;
import chumpy.graph.Engine;
import chumpy.graph.Slot;
import chumpy.inspect.TreeDetails.Derivative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a {@link Tree} saw when it looked at its expression. */
final class TreeSight {
    /** Details do not tell of derivatives with more rows or columns. */
    private static final int MOST_ENTRIES = 1_000_000;

    private static final int MOST_DERIVATIVES = 24;

    private static final int NO_PLACE = -1;

    final TreeScan scan;
    final TreeGrouping groups;
    final List<TreeNode> nodes;
    final List<TreeEdge> edges;
    final String title;
    private final boolean computing;

    /** The place of the first node of each box. */
    private final int[] first;

    TreeSight(List<Ch> roots, TreeOptions options) {
        this.scan = new TreeScan(roots, options.opened(), options.computing(), options.wrt());
        this.groups = new TreeGrouping(scan, options.status(), options.limit());
        this.computing = options.computing();
        this.first = firstOfBoxes();
        Ch wrt = options.wrt();
        TreeDerivatives derivatives = wrt == null || !options.hasDerivatives()
                ? null
                : new TreeDerivatives(scan, wrt, first, !groups.isOverview());
        TreeBoxes boxes = new TreeBoxes(scan, groups, options.cacheLimit(), derivatives);
        this.nodes = List.copyOf(boxes.nodes());
        this.edges = List.copyOf(boxes.edges());
        this.title = title(options.wrtName());
    }

    private int[] firstOfBoxes() {
        int[] places = new int[groups.boxes()];
        Arrays.fill(places, NO_PLACE);
        for (int place : groups.places()) {
            if (places[groups.boxOf(place)] == NO_PLACE) {
                places[groups.boxOf(place)] = place;
            }
        }
        return places;
    }

    private String title(@Nullable String wrt) {
        String all = String.format(Locale.ROOT, "%,d node%s", scan.size(), scan.size() == 1 ? "" : "s");
        if (wrt != null) {
            all = scan.wrt() < 0 || !scan.isShown(scan.wrt())
                    ? "nothing of " + all + " depends on " + wrt
                    : String.format(Locale.ROOT, "%,d of %s lead to %s", scan.shownCount(), all, wrt);
        }
        return groups.isOverview()
                ? String.format(Locale.ROOT, "Overview: %s, in %,d boxes of nodes that are alike", all, groups.boxes())
                : all;
    }

    TreeDetails details(TreeNode node) {
        boolean mine = node.number() < first.length && scan.node(first[node.number()]) == node.node();
        int place = mine ? first[node.number()] : NO_PLACE;
        if (place == NO_PLACE || !scan.hasValue(place)) {
            return new TreeDetails(null, List.of(), 0);
        }
        List<Derivative> derivatives = new ArrayList<>();
        int more = 0;
        for (int number = 0; number < scan.nodes.inputCount(place); number++) {
            Slot slot = scan.slot(place, number);
            if (scan.isShown(place, number) && slot.isDifferentiable() && !slot.isExpression()) {
                if (derivatives.size() < MOST_DERIVATIVES) {
                    derivatives.add(derivative(place, number));
                } else {
                    more++;
                }
            }
        }
        return new TreeDetails(ValueSummary.of(Engine.value(scan.node(place))), List.copyOf(derivatives), more);
    }

    private Derivative derivative(int place, int number) {
        Slot slot = scan.slot(place, number);
        int below = scan.nodes.input(place, number);
        int input = groups.boxOf(below);
        if (!computing && slot.known() == null) {
            return Derivative.without(slot.name(), input, "not computed");
        }
        if (scan.node(place).size() > MOST_ENTRIES || scan.node(below).size() > MOST_ENTRIES) {
            return Derivative.without(slot.name(), input, "not computed: too many rows or columns");
        }
        return Attempt.of(
                () -> Derivative.of(slot.name(), input, slot.derivative()),
                reason -> Derivative.without(slot.name(), input, "failed: " + reason));
    }
}
