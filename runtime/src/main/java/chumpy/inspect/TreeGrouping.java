package chumpy.inspect;

import chumpy.graph.Engine;
import chumpy.inspect.TreeNode.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes share a box. Where they are too many to be drawn, those are put together that look alike down to some depth:
 * of the same kind and shape, and with inputs that look alike down to a depth less by one (k-bounded bisimilarity; Paige
 * and Tarjan, "Three partition refinement algorithms", SIAM J. Comput. 16, 1987, refine to the unbounded one). The deepest
 * look that leaves few enough boxes is taken. The wrt, roots and labelled nodes stay by themselves if they are not many.
 *
 * <p>All are passes over the nodes in the order of evaluation. What nodes look like is compared by hashes of 64 bits.
 */
final class TreeGrouping {
    /** How far down nodes are compared; first as far as they go. */
    private static final int[] DEPTHS = {Integer.MAX_VALUE, 8, 4, 2, 1, 0};

    /** What is looked at where the whole shape tells too much. */
    private enum Look {
        SHAPE,
        AXES,
        KIND,
        ROLE
    }

    private static final int NO_BOX = -1;

    private final TreeScan scan;
    private final boolean byState;
    private final int limit;
    private final int[] places;
    private final boolean labels;
    private final int[] boxOf;
    private int boxes;

    /** What a node looks like from outside; what has to stay by itself has its place. */
    private record Appearance(
            Role role, String kind, String shape, @Nullable Object state, int alone) {}

    TreeGrouping(TreeScan scan, boolean byState, int limit) {
        this.scan = scan;
        this.byState = byState;
        this.limit = limit;
        this.places = scan.places();
        this.boxOf = new int[scan.size()];
        Arrays.fill(boxOf, NO_BOX);
        this.labels = labelled() <= limit / 2;
        if (places.length <= limit) {
            for (int place : places) {
                boxOf[place] = boxes++;
            }
        } else {
            group();
        }
    }

    private int labelled() {
        int count = 0;
        for (int place : places) {
            count += scan.node(place).label() == null ? 0 : 1;
        }
        return count;
    }

    private void group() {
        long[] looks = {};
        for (Look look : Look.values()) {
            long[] alone = appearances(look);
            for (int depth : look == Look.SHAPE ? DEPTHS : new int[] {0}) {
                looks = depth == Integer.MAX_VALUE ? all(alone) : downTo(depth, alone);
                if (isFew(looks)) {
                    number(looks);
                    return;
                }
            }
        }
        number(looks);
    }

    /** A number for each node that is the same for those which look alike without their inputs. */
    private long[] appearances(Look look) {
        Map<Appearance, Integer> known = new HashMap<>();
        long[] numbers = new long[boxOf.length];
        for (int place : places) {
            Appearance appearance = new Appearance(
                    scan.role(place),
                    look == Look.ROLE ? "" : Engine.kind(scan.node(place)),
                    shape(place, look),
                    byState ? scan.state(place) : scan.hasValue(place),
                    staysAlone(place) ? place : -1);
            numbers[place] = mixed(1 + known.computeIfAbsent(appearance, a -> known.size()), 0);
        }
        return numbers;
    }

    private String shape(int place, Look look) {
        String shape = look == Look.SHAPE || look == Look.AXES ? scan.shape(place) : null;
        if (shape == null) {
            return "";
        }
        return look == Look.SHAPE ? shape : shape.replaceAll("[0-9]", "");
    }

    private boolean staysAlone(int place) {
        return place == scan.wrt()
                || (scan.isRoot(place) && scan.rootCount() <= limit / 4)
                || (labels && scan.node(place).label() != null)
                || (scan.error(place) != null && scan.errorCount() <= limit / 4);
    }

    /** Inputs come first, so one pass looks as deep as there is anything. */
    private long[] all(long[] alone) {
        long[] looks = new long[alone.length];
        for (int place : places) {
            looks[place] = withInputs(place, alone, looks);
        }
        return looks;
    }

    private long[] downTo(int depth, long[] alone) {
        long[] looks = alone;
        for (int i = 0; i < depth; i++) {
            long[] deeper = new long[alone.length];
            for (int place : places) {
                deeper[place] = withInputs(place, alone, looks);
            }
            looks = deeper;
        }
        return looks;
    }

    private long withInputs(int place, long[] alone, long[] looks) {
        long look = alone[place];
        for (int slot = 0; slot < scan.nodes.inputCount(place); slot++) {
            if (scan.isShown(place, slot)) {
                look = mixed(look, looks[scan.nodes.input(place, slot)]);
            }
        }
        return look;
    }

    /** The finaliser of SplitMix64 over a sum that knows the order of its terms. */
    private static long mixed(long a, long b) {
        long z = a * 0x9e3779b97f4a7c15L + Long.rotateLeft(b, 23) + 0x632be59bd9b4e019L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private boolean isFew(long[] looks) {
        Set<Long> different = new HashSet<>();
        for (int place : places) {
            if (different.add(looks[place]) && different.size() > limit) {
                return false;
            }
        }
        return true;
    }

    private void number(long[] looks) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (int place : places) {
            boxOf[place] = numbers.computeIfAbsent(looks[place], look -> numbers.size());
        }
        boxes = numbers.size();
    }

    /** The box of a node, or -1 if it does not belong to the picture. */
    int boxOf(int place) {
        return boxOf[place];
    }

    int boxes() {
        return boxes;
    }

    boolean isOverview() {
        return boxes < places.length;
    }

    int[] places() {
        return places;
    }
}
