package chumpy.inspect;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.PrimitiveType;
import chumpy.graph.Engine;
import chumpy.graph.Remembered;
import chumpy.graph.Slot;
import chumpy.inspect.TreeNode.Role;
import chumpy.jacobian.Footprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the boxes and edges of a {@link Tree} of the groups that its nodes fall into. */
final class TreeBoxes {
    private static final int FEW_NAMES = 2;
    private static final int NONE = -1;

    private final TreeScan scan;
    private final TreeGrouping groups;
    private final long cacheLimit;
    private final @Nullable TreeDerivatives derivatives;
    private final Map<Ends, Draft> drafts = new LinkedHashMap<>();

    /** Between two boxes; where every node has a box, by slot. Jacobians that are remembered have a slot of their own. */
    private record Ends(int user, int input, int slot) {}

    /** An edge while those are added up that it stands for. */
    private static final class Draft {
        private final Set<String> names = new LinkedHashSet<>();
        private TreeEdge.Kind kind = TreeEdge.Kind.FOLLOWED;
        private int count;
        private int exceeding;
        private String remark = "";
        private @Nullable TreeJacobian jacobian;

        private void offer(TreeJacobian candidate) {
            exceeding++;
            if (jacobian == null || candidate.bytes() > jacobian.bytes()) {
                jacobian = candidate;
            }
        }
    }

    TreeBoxes(TreeScan scan, TreeGrouping groups, long cacheLimit, @Nullable TreeDerivatives derivatives) {
        this.scan = scan;
        this.groups = groups;
        this.cacheLimit = cacheLimit;
        this.derivatives = derivatives;
    }

    List<TreeNode> nodes() {
        int[] first = new int[groups.boxes()];
        int[] counts = new int[first.length];
        boolean[] oneLabel = new boolean[first.length];
        boolean[] oneKind = new boolean[first.length];
        boolean[] oneShape = new boolean[first.length];
        Arrays.fill(first, NONE);
        for (int place : groups.places()) {
            int box = groups.boxOf(place);
            if (first[box] == NONE) {
                first[box] = place;
                oneLabel[box] = true;
                oneKind[box] = true;
                oneShape[box] = true;
            }
            Ch one = scan.node(first[box]);
            Ch node = scan.node(place);
            counts[box]++;
            oneLabel[box] &= Objects.equals(one.label(), node.label());
            oneKind[box] &= Engine.kind(one).equals(Engine.kind(node));
            oneShape[box] &= scan.haveOneShape(first[box], place);
        }
        List<TreeNode> nodes = new ArrayList<>();
        for (int box = 0; box < first.length; box++) {
            int place = first[box];
            boolean single = counts[box] == 1;
            nodes.add(new TreeNode(
                    box,
                    scan.node(place),
                    counts[box],
                    single ? scan.exactRole(place) : scan.role(place),
                    oneLabel[box] ? scan.node(place).label() : null,
                    oneKind[box] ? Engine.kind(scan.node(place)) : "various",
                    oneShape[box] ? scan.shape(place) : "various shapes",
                    single ? terms(place) : List.of(),
                    single ? content(place) : null,
                    scan.state(place),
                    scan.error(place),
                    scan.isRoot(place),
                    derivatives == null ? null : derivatives.ofNode(place)));
        }
        return nodes;
    }

    /** The terms of a node; accessors of defaults are the author's, and may throw. */
    private List<String> terms(int place) {
        if (isLeaf(place)) {
            return List.of();
        }
        return Attempt.of(() -> TermText.of(scan.node(place)), reason -> List.of());
    }

    private boolean isLeaf(int place) {
        return scan.role(place) == Role.LEAF || scan.role(place) == Role.CONSTANT;
    }

    private @Nullable String content(int place) {
        return isLeaf(place) ? TermText.few(Engine.value(scan.node(place))) : null;
    }

    List<TreeEdge> edges() {
        for (int place : groups.places()) {
            for (int slot = 0; slot < scan.nodes.inputCount(place); slot++) {
                if (scan.isShown(place, slot)) {
                    add(place, slot);
                }
            }
        }
        if (cacheLimit >= 0) {
            addRemembered();
        }
        List<TreeEdge> edges = new ArrayList<>();
        drafts.forEach((ends, draft) -> edges.add(new TreeEdge(
                ends.user,
                ends.input,
                draft.kind,
                draft.count,
                draft.names.size() > FEW_NAMES ? "" : String.join(", ", draft.names),
                draft.jacobian,
                draft.exceeding > 1 ? "the largest of " + draft.exceeding : draft.remark,
                draft.exceeding > 0)));
        return edges;
    }

    private void add(int place, int number) {
        Slot slot = scan.slot(place, number);
        int user = groups.boxOf(place);
        int input = groups.boxOf(scan.nodes.input(place, number));
        Draft draft =
                drafts.computeIfAbsent(new Ends(user, input, groups.isOverview() ? 0 : number), ends -> new Draft());
        draft.count++;
        if (slot.isExpression()) {
            draft.kind = TreeEdge.Kind.EXPRESSION;
        } else if (draft.kind != TreeEdge.Kind.EXPRESSION && slot.isDifferentiable()) {
            draft.kind = TreeEdge.Kind.DTERM;
        }
        if (nodeTerms(scan.node(place), place) > 1 && draft.names.size() <= FEW_NAMES && !slot.isExpression()) {
            draft.names.add(slot.name());
        }
        if (cacheLimit >= 0) {
            Jacobian known = slot.known();
            if (known != null && Footprint.bytes(known) > cacheLimit) {
                draft.offer(TreeJacobian.of(known));
            }
        } else if (derivatives != null && draft.count == 1) {
            draft.jacobian = derivatives.ofEdge(place, number);
            draft.remark = derivatives.remark(place, number);
        }
    }

    /** How many inputs there are to be told apart. */
    private int nodeTerms(Ch node, int place) {
        int count = scan.nodes.inputCount(place);
        PrimitiveType type = Engine.type(node);
        return type.isComposed() && count > 0 && scan.slot(place, count - 1).isExpression() ? count - 1 : count;
    }

    private record Large(int place, Remembered.Known known) {}

    /** Edges to what nodes remember their Jacobians by. */
    private void addRemembered() {
        List<Large> large = new ArrayList<>();
        IdentityHashMap<Ch, Integer> wrts = new IdentityHashMap<>();
        for (int place : groups.places()) {
            for (Remembered.Known known : Remembered.jacobians(scan.node(place))) {
                if (Footprint.bytes(known.jacobian()) > cacheLimit) {
                    large.add(new Large(place, known));
                    wrts.put((Ch) known.source(), NONE);
                }
            }
        }
        scan.findPlaces(wrts);
        for (Large one : large) {
            Remembered.Known known = one.known;
            int place = wrts.getOrDefault((Ch) known.source(), NONE);
            int input = place == NONE ? NONE : groups.boxOf(place);
            if (input != NONE) {
                Draft draft = drafts.computeIfAbsent(
                        new Ends(groups.boxOf(one.place), input, Integer.MAX_VALUE), ends -> new Draft());
                draft.count++;
                draft.kind = TreeEdge.Kind.REMEMBERED;
                draft.remark = known.source() == known.wrt() ? "drWrt" : "drWrt of a view";
                draft.offer(TreeJacobian.of(known.jacobian()));
            }
        }
    }
}
