package chumpy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * NumPy's rules of shapes, written down once more and plainly, for tests: each gives the shape of the result, or null
 * where NumPy refuses.
 */
final class ShapeRules {
    private ShapeRules() {}

    private static int size(int[] shape) {
        return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    }

    static int @Nullable [] broadcast(int[] a, int[] b) {
        int n = Math.max(a.length, b.length);
        int[] x = ones(a, n);
        int[] y = ones(b, n);
        int[] shape = new int[n];
        for (int k = 0; k < n; k++) {
            if (x[k] != y[k] && x[k] != 1 && y[k] != 1) {
                return null;
            }
            shape[k] = x[k] == 1 ? y[k] : x[k];
        }
        return shape;
    }

    private static int[] ones(int[] shape, int n) {
        int[] longer = new int[n];
        Arrays.fill(longer, 1);
        System.arraycopy(shape, 0, longer, n - shape.length, shape.length);
        return longer;
    }

    static int @Nullable [] broadcastTo(int[] from, int[] to) {
        int[] both = broadcast(from, to);
        return Arrays.equals(both, to) ? to : null;
    }

    static int @Nullable [] dot(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return a.length == 0 ? b : a;
        }
        int contracted = b.length == 1 ? 0 : b.length - 2;
        if (a[a.length - 1] != b[contracted]) {
            return null;
        }
        return joined(without(a, a.length - 1), without(b, contracted));
    }

    static int @Nullable [] matmul(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return null;
        }
        int[] x = a.length == 1 ? new int[] {1, a[0]} : a;
        int[] y = b.length == 1 ? new int[] {b[0], 1} : b;
        if (x[x.length - 1] != y[y.length - 2]) {
            return null;
        }
        int[] stack = broadcast(Arrays.copyOf(x, x.length - 2), Arrays.copyOf(y, y.length - 2));
        if (stack == null) {
            return null;
        }
        int[] rows = a.length == 1 ? new int[0] : new int[] {x[x.length - 2]};
        int[] columns = b.length == 1 ? new int[0] : new int[] {y[y.length - 1]};
        return joined(joined(stack, rows), columns);
    }

    private static int[] without(int[] shape, int axis) {
        return joined(Arrays.copyOf(shape, axis), Arrays.copyOfRange(shape, axis + 1, shape.length));
    }

    private static int[] joined(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /** Axes counted from the front; null if one is out of range or stands there twice. */
    private static int @Nullable [] axes(int n, int... axes) {
        int[] normal = new int[axes.length];
        for (int i = 0; i < axes.length; i++) {
            if (axes[i] < -n || axes[i] >= n) {
                return null;
            }
            normal[i] = Math.floorMod(axes[i], n);
        }
        return Arrays.stream(normal).distinct().count() == normal.length ? normal : null;
    }

    static int @Nullable [] reduce(int[] shape, boolean keepDims, int... given) {
        int[] axes = axes(shape.length, given);
        if (axes == null) {
            return null;
        }
        List<Integer> result = new ArrayList<>();
        for (int k = 0; k < shape.length; k++) {
            int axis = k;
            boolean reduced = Arrays.stream(axes).anyMatch(a -> a == axis);
            if (!reduced || keepDims) {
                result.add(reduced ? 1 : shape[k]);
            }
        }
        return array(result);
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    static int @Nullable [] reshape(int[] from, int... to) {
        long unknown = Arrays.stream(to).filter(n -> n == -1).count();
        if (Arrays.stream(to).anyMatch(n -> n < -1) || unknown > 1) {
            return null;
        }
        if (unknown == 0) {
            return size(to) == size(from) ? to : null;
        }
        int known = Arrays.stream(to).filter(n -> n != -1).reduce(1, (a, b) -> a * b);
        if (known == 0 || size(from) % known != 0) {
            return null;
        }
        return Arrays.stream(to).map(n -> n == -1 ? size(from) / known : n).toArray();
    }

    static int @Nullable [] transpose(int[] shape, int... given) {
        int[] axes = axes(shape.length, given);
        return axes == null || axes.length != shape.length
                ? null
                : Arrays.stream(axes).map(axis -> shape[axis]).toArray();
    }

    static int @Nullable [] swapaxes(int[] shape, int axis1, int axis2) {
        int[] first = axes(shape.length, axis1);
        int[] second = axes(shape.length, axis2);
        if (first == null || second == null) {
            return null;
        }
        int[] result = shape.clone();
        result[first[0]] = shape[second[0]];
        result[second[0]] = shape[first[0]];
        return result;
    }

    static int @Nullable [] moveaxis(int[] shape, int source, int destination) {
        int[] from = axes(shape.length, source);
        int[] to = axes(shape.length, destination);
        if (from == null || to == null) {
            return null;
        }
        List<Integer> result = new ArrayList<>();
        Arrays.stream(without(shape, from[0])).forEach(result::add);
        result.add(to[0], shape[from[0]]);
        return array(result);
    }

    static int @Nullable [] squeeze(int[] shape, int... given) {
        int[] axes = axes(shape.length, given);
        return axes == null || Arrays.stream(axes).anyMatch(axis -> shape[axis] != 1)
                ? null
                : reduce(shape, false, given);
    }

    static int @Nullable [] expandDims(int[] shape, int... given) {
        int n = shape.length + given.length;
        int[] axes = axes(n, given);
        if (axes == null) {
            return null;
        }
        int[] result = new int[n];
        int next = 0;
        for (int k = 0; k < n; k++) {
            int axis = k;
            result[k] = Arrays.stream(axes).anyMatch(a -> a == axis) ? 1 : shape[next++];
        }
        return result;
    }

    static int @Nullable [] concatenate(int axis, int[]... shapes) {
        int n = shapes[0].length;
        int[] at = axes(n, axis);
        if (at == null) {
            return null;
        }
        int[] result = shapes[0].clone();
        for (int i = 1; i < shapes.length; i++) {
            if (shapes[i].length != n) {
                return null;
            }
            for (int k = 0; k < n; k++) {
                if (k == at[0]) {
                    result[k] += shapes[i][k];
                } else if (shapes[i][k] != result[k]) {
                    return null;
                }
            }
        }
        return result;
    }

    static int @Nullable [] stack(int axis, int[]... shapes) {
        boolean same = Arrays.stream(shapes).allMatch(shape -> Arrays.equals(shape, shapes[0]));
        int[] at = axes(shapes[0].length + 1, axis);
        if (!same || at == null) {
            return null;
        }
        int[] result = expandDims(shapes[0], axis);
        if (result != null) {
            result[at[0]] = shapes.length;
        }
        return result;
    }

    static int @Nullable [] vstack(int[]... shapes) {
        return concatenate(0, each(shapes, s -> s.length == 0 ? new int[] {1, 1} : s.length == 1 ? row(s) : s));
    }

    static int @Nullable [] hstack(int[]... shapes) {
        int[][] atLeastVectors = each(shapes, s -> s.length == 0 ? new int[] {1} : s);
        return concatenate(atLeastVectors[0].length == 1 ? 0 : 1, atLeastVectors);
    }

    static int @Nullable [] dstack(int[]... shapes) {
        return concatenate(2, each(shapes, s -> switch (s.length) {
            case 0 -> new int[] {1, 1, 1};
            case 1 -> new int[] {1, s[0], 1};
            case 2 -> new int[] {s[0], s[1], 1};
            default -> s;
        }));
    }

    static int @Nullable [] columnStack(int[]... shapes) {
        return concatenate(1, each(shapes, s -> s.length < 2 ? new int[] {size(s), 1} : s));
    }

    private static int[] row(int[] shape) {
        return new int[] {1, shape[0]};
    }

    private static int[][] each(int[][] shapes, UnaryOperator<int[]> change) {
        return Arrays.stream(shapes).map(change).toArray(int[][]::new);
    }

    /**
     * The shape that index pieces give, which are integers, {@code int[]} of a slice's start, stop and step (where
     * {@link Integer#MIN_VALUE} is an open end), "..." or "None".
     */
    static int @Nullable [] index(int[] shape, List<Object> pieces) {
        long taken = pieces.stream().filter(p -> !(p instanceof String)).count();
        long ellipses = pieces.stream().filter("..."::equals).count();
        if (taken > shape.length || ellipses > 1) {
            return null;
        }
        List<Integer> result = new ArrayList<>();
        int axis = 0;
        for (Object piece : pieces) {
            if (piece instanceof Integer at) {
                int n = shape[axis++];
                if (at < -n || at >= n) {
                    return null;
                }
            } else if (piece instanceof int[] slice) {
                result.add(sliceLength(shape[axis++], slice[0], slice[1], slice[2]));
            } else if (piece.equals("None")) {
                result.add(1);
            } else {
                for (long left = shape.length - taken; left > 0; left--) {
                    result.add(shape[axis++]);
                }
            }
        }
        while (axis < shape.length) {
            result.add(shape[axis++]);
        }
        return array(result);
    }

    /** By walking through the places that Python's slice takes. */
    private static int sliceLength(int n, int start, int stop, int step) {
        int open = Integer.MIN_VALUE;
        int from = start == open ? (step > 0 ? 0 : n - 1) : start < 0 ? start + n : start;
        int to = stop == open ? (step > 0 ? n : -1) : stop < 0 ? stop + n : stop;
        if (step > 0) {
            from = Math.max(from, 0);
            to = Math.min(Math.max(to, 0), n);
        } else {
            from = Math.min(from, n - 1);
            to = stop == open ? -1 : Math.max(to, -1);
        }
        int count = 0;
        for (int i = from; step > 0 ? i < to : i > to && i >= 0; i += step) {
            count++;
        }
        return count;
    }
}
