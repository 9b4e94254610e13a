package chumpy.io;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.ChumpyException;
import chumpy.NdArray;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejml.data.DMatrixSparseCSC;
import org.jspecify.annotations.Nullable;

/** Makes of what a pickle says what it means. What stands there once is made once. */
final class PickleValues {
    private static final String CODECS = "_codecs.encode";
    private static final Set<String> RECONSTRUCT =
            Set.of("numpy.core.multiarray._reconstruct", "numpy._core.multiarray._reconstruct");
    private static final Set<String> SCALAR = Set.of("numpy.core.multiarray.scalar", "numpy._core.multiarray.scalar");
    private static final Set<String> BYTES = Set.of("__builtin__.bytes", "builtins.bytes");
    private static final Set<String> SETS = Set.of("__builtin__.set", "builtins.set");
    private static final Set<String> SPARSE = Set.of("scipy.sparse.csc.csc_matrix", "scipy.sparse._csc.csc_matrix");
    private static final String CH = "chumpy.ch.Ch";
    private static final String REORDERING = "chumpy.reordering.";

    /** All that a pickle may name. */
    static final Set<String> KNOWN = known();

    /** Deeper nesting is nobody's data; Python's own pickler gives up near it. */
    private static final int DEEPEST = 500;

    private static final int OBJECT = 100;

    private final String file;
    private final Budget budget;
    private final PickleArrays arrays;
    private final IdentityHashMap<Object, Object> made = new IdentityHashMap<>();
    private int depth;

    PickleValues(String file, Budget budget) {
        this.file = file;
        this.budget = budget;
        this.arrays = new PickleArrays(file, budget);
    }

    private static Set<String> known() {
        List<String> all = new ArrayList<>(List.of(CODECS, CH, "numpy.ndarray", "numpy.dtype"));
        List.of(RECONSTRUCT, SCALAR, BYTES, SETS, SPARSE).forEach(all::addAll);
        for (String node : List.of("Select", "Reshape", "transpose", "swapaxes", "rollaxis")) {
            all.add(REORDERING + node);
        }
        return Set.copyOf(all);
    }

    /** The values of a dictionary by name. */
    Map<String, @Nullable Object> dictionary(@Nullable Object pickled) {
        if (!(pickled instanceof Pickled.Dict dict)) {
            throw fault("holds no dictionary");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < dict.keys.size(); i++) {
            Object key = value(dict.keys.get(i));
            if (!(key instanceof String name)) {
                throw fault("has a dictionary with something else than strings for keys");
            }
            budget.take(OBJECT);
            values.put(name, value(dict.values.get(i)));
        }
        return Collections.unmodifiableMap(values);
    }

    private @Nullable Object value(@Nullable Object pickled) {
        if (pickled instanceof byte[] bytes) {
            budget.take(bytes.length);
            return Pickled.text(bytes);
        }
        boolean composite = pickled instanceof Pickled || pickled instanceof List<?>;
        if (pickled == null || !composite) {
            return pickled;
        }
        Object known = made.get(pickled);
        if (known != null) {
            return known;
        }
        if (++depth > DEEPEST) {
            throw fault("is nested more than " + DEEPEST + " levels deep, or in itself");
        }
        Object value = compound(pickled);
        depth--;
        budget.take(OBJECT);
        made.put(pickled, value);
        return value;
    }

    private Object compound(Object pickled) {
        if (pickled instanceof Pickled.Dict) {
            return dictionary(pickled);
        }
        if (pickled instanceof Pickled.Tuple tuple) {
            return list(tuple.entries());
        }
        if (pickled instanceof List<?> list) {
            return list(list);
        }
        if (pickled instanceof Pickled.Instance instance) {
            return instance(instance);
        }
        throw fault("has a class where a value should stand");
    }

    private List<@Nullable Object> list(List<?> pickled) {
        budget.take(8L * pickled.size());
        List<@Nullable Object> list = new ArrayList<>(pickled.size());
        pickled.forEach(entry -> list.add(value(entry)));
        return Collections.unmodifiableList(list);
    }

    private Object instance(Pickled.Instance instance) {
        String of = instance.of;
        if (of.equals(CODECS) || BYTES.contains(of)) {
            return new String(arrays.bytes(instance), StandardCharsets.ISO_8859_1);
        }
        if (SETS.contains(of)) {
            return instance.arguments.isEmpty() ? List.of() : required(value(instance.arguments.get(0)));
        }
        if (RECONSTRUCT.contains(of)) {
            List<?> objects = arrays.objects(instance);
            return objects == null ? arrays.array(instance) : list(objects);
        }
        if (SCALAR.contains(of)) {
            return arrays.scalar(instance);
        }
        if (!(instance.state instanceof Pickled.Dict state)) {
            throw fault("has a " + of + " without a state");
        }
        try {
            Object made = SPARSE.contains(of) ? sparse(state) : node(of, state);
            Object label = state.get("label");
            if (made instanceof Ch node && label != null) {
                node.label(Pickled.text(value(label)));
            }
            return made;
        } catch (FileFormatException e) {
            throw e;
        } catch (ChumpyException e) {
            throw new FileFormatException(file + ": a " + of + " cannot be made: " + e.getMessage(), e);
        }
    }

    private Ch node(String of, Pickled.Dict state) {
        if (of.equals(CH)) {
            return Chumpy.array(number(state.get("x")));
        }
        Ch a = operand(state.get("a"));
        return switch (of.substring(REORDERING.length())) {
            case "Select" -> {
                Object shape = state.get("preferred_shape");
                Ch entries = Chumpy.take(Chumpy.ravel(a), integers(state.get("idxs")));
                yield shape == null ? entries : entries.reshape(integers(shape));
            }
            case "Reshape" -> a.reshape(integers(state.get("newshape")));
            case "transpose" -> {
                Object axes = state.get("axes");
                yield axes == null ? a.T() : Chumpy.transpose(a, integers(axes));
            }
            case "swapaxes" -> Chumpy.swapaxes(a, integer(state.get("axis1")), integer(state.get("axis2")));
            case "rollaxis" -> {
                Object start = state.get("start");
                yield Chumpy.rollaxis(a, integer(state.get("axis")), start == null ? 0 : integer(start));
            }
            default -> throw fault("has a " + of + ", which is no node");
        };
    }

    private Ch operand(@Nullable Object pickled) {
        return value(pickled) instanceof Ch node ? node : Chumpy.constant(number(pickled));
    }

    private NdArray number(@Nullable Object pickled) {
        Object value = value(pickled);
        if (value instanceof NdArray a) {
            return a;
        }
        if (value instanceof Number n) {
            return NdArray.scalar(n.doubleValue());
        }
        throw fault("has something else where an array should stand");
    }

    private int integer(@Nullable Object pickled) {
        int[] integers = integers(pickled);
        if (integers.length != 1) {
            throw fault("has " + integers.length + " numbers where one should stand");
        }
        return integers[0];
    }

    private int[] integers(@Nullable Object pickled) {
        Object value = value(pickled);
        double[] numbers;
        if (value instanceof List<?> list && list.stream().allMatch(Number.class::isInstance)) {
            numbers = list.stream()
                    .mapToDouble(n -> ((Number) required(n)).doubleValue())
                    .toArray();
        } else {
            numbers = number(pickled).toArray();
        }
        budget.take(12L * numbers.length);
        if (Arrays.stream(numbers).anyMatch(n -> n != (int) n)) {
            throw fault("has other numbers where integers should stand");
        }
        return Arrays.stream(numbers).mapToInt(n -> (int) n).toArray();
    }

    private DMatrixSparseCSC sparse(Pickled.Dict state) {
        Object known = state.get("_shape");
        int[] shape = integers(known == null ? state.get("shape") : known);
        double[] data = number(state.get("data")).toArray();
        int[] rows = integers(state.get("indices"));
        int[] starts = integers(state.get("indptr"));
        boolean sound = shape.length == 2
                && shape[0] >= 0
                && starts.length - 1 == shape[1]
                && starts[0] == 0
                && starts[shape[1]] <= Math.min(rows.length, data.length);
        for (int j = 0; sound && j < shape[1]; j++) {
            sound = starts[j] <= starts[j + 1];
        }
        for (int i = 0; sound && i < starts[shape[1]]; i++) {
            sound = rows[i] >= 0 && rows[i] < shape[0];
        }
        if (!sound) {
            throw fault("has a sparse matrix whose parts do not fit");
        }
        int n = starts[shape[1]];
        budget.take(12L * n + 4L * shape[1]);
        DMatrixSparseCSC matrix = new DMatrixSparseCSC(shape[0], shape[1], n);
        System.arraycopy(data, 0, matrix.nz_values, 0, n);
        System.arraycopy(rows, 0, matrix.nz_rows, 0, n);
        System.arraycopy(starts, 0, matrix.col_idx, 0, starts.length);
        matrix.nz_length = n;
        matrix.indicesSorted = false;
        return matrix;
    }

    private Object required(@Nullable Object value) {
        if (value == null) {
            throw fault("has None where a value should stand");
        }
        return value;
    }

    private FileFormatException fault(String fault) {
        return new FileFormatException(file + ": " + fault);
    }
}
