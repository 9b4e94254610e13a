package chumpy.ops;

import chumpy.PrimitiveType;
import chumpy.ShapeException;
import chumpy.TermException;
import chumpy.array.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a form that was read from a file, checked.
 *
 * <p>A primitive whose rule is a function of shapes is saved as what the rule gave for the shapes at hand, since a function
 * is no data. It comes back with a rule that knows these shapes only.
 */
final class FormTerms {
    private final PrimitiveType type;
    private final Map<String, ?> terms;

    FormTerms(PrimitiveType type, Map<String, ?> terms) {
        this.type = type;
        this.terms = terms;
        for (String name : terms.keySet()) {
            if (type.indexOf(name) < 0) {
                throw type.unknown(name);
            }
        }
    }

    /** The value of a term that must be there. */
    <T> T get(String name, Class<T> wanted) {
        return type.require(type.indexOf(name), optional(name, wanted));
    }

    /** The value of a term, or null. */
    <T> @Nullable T optional(String name, Class<T> wanted) {
        return type.cast(type.indexOf(name), terms.get(name), wanted);
    }

    /** A list of nodes. */
    @SuppressWarnings("unchecked") // its entries are looked at
    <T> List<T> list(String name, Class<T> wanted) {
        List<?> list = get(name, List.class);
        check(list.stream().allMatch(wanted::isInstance), name, "holds something else than nodes");
        return (List<T>) list;
    }

    /** A shape that an array can have. */
    int[] shape(String name) {
        int[] shape = get(name, int[].class);
        Shapes.size(shape);
        return shape;
    }

    /** Places in an array, as many as a result has entries. */
    int[] places(String name, int[] shape, int lowest, int[] from) {
        int[] places = get(name, int[].class);
        int size = Shapes.size(from);
        check(places.length == Shapes.size(shape), name, "does not fill the shape " + Shapes.toString(shape));
        check(
                Arrays.stream(places).allMatch(place -> place >= lowest && place < size),
                name,
                "leads out of the shape " + Shapes.toString(from));
        return places;
    }

    /** Throws if something is wrong with a term. */
    void check(boolean condition, String name, String fault) {
        if (!condition) {
            throw new TermException(type.name() + ": term " + name + " " + fault);
        }
    }

    /** A rule for one shape. */
    static <R> Function<int[], R> rule(String operation, int[] from, R result) {
        return shape -> {
            if (!Arrays.equals(shape, from)) {
                throw otherShape(operation, Shapes.toString(shape), Shapes.toString(from));
            }
            return result;
        };
    }

    /** A rule for one shape of each of several arrays. */
    static <R> Function<int[][], R> rule(String operation, int[][] from, R result) {
        return shapes -> {
            if (!Arrays.deepEquals(shapes, from)) {
                throw otherShape(operation, Arrays.deepToString(shapes), Arrays.deepToString(from));
            }
            return result;
        };
    }

    private static ShapeException otherShape(String operation, String now, String saved) {
        return new ShapeException(operation + ": comes from a file, where it was saved for the shape " + saved
                + ", and cannot take " + now + "; make it anew");
    }
}
