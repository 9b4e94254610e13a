package chumpy.inspect;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.PrimitiveType;
import chumpy.PrintOptions;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The terms of a node that are no nodes, in a few words each: numbers and words as they are, arrays summarised. Small leaves in full. */
final class TermText {
    private static final int LONG = 40;
    private static final int FEW = 6;

    private TermText() {}

    /** The entries of an array if they are few, else null. */
    static @Nullable String few(NdArray array) {
        return array.size() > 0 && array.size() <= FEW
                ? PrintOptions.DEFAULT.format(array).replaceAll("\\s+", " ")
                : null;
    }

    /**
     * A line for each term that is data and tells something: functions, what is off or missing do not, nor does what the
     * kind says already.
     */
    static List<String> of(Ch node) {
        PrimitiveType type = Engine.type(node);
        List<String> lines = new ArrayList<>();
        for (int term = 0; term < type.termCount(); term++) {
            if (type.role(term) == PrimitiveType.Role.TERM) {
                String text = text(Engine.term(node, term));
                if (text != null && !letters(text).equals(letters(Engine.kind(node)))) {
                    lines.add(type.termName(term) + ": " + text);
                }
            }
        }
        return List.copyOf(lines);
    }

    private static String letters(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return null;
        }
        if (value instanceof NdArray array) {
            return summary("", Raw.shape(array), array.size(), i -> Raw.data(array)[i]);
        }
        if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Character) {
            return shortened(value.toString());
        }
        if (value.getClass().isArray()) {
            return array(value);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        return value instanceof Record ? shortened(value.toString()) : null;
    }

    private static String list(List<?> list) {
        boolean plain = list.size() <= FEW && list.stream().allMatch(v -> v instanceof Number || v instanceof String);
        return plain ? shortened(list.toString()) : String.format(Locale.ROOT, "list of %,d", list.size());
    }

    private static String array(Object array) {
        int n = Array.getLength(array);
        Class<?> type = array.getClass().getComponentType();
        if (!type.isPrimitive() || type == boolean.class || type == char.class) {
            return String.format(Locale.ROOT, "%s of %,d", type.getSimpleName() + "[]", n);
        }
        return summary(type.getSimpleName() + " ", new int[] {n}, n, i -> ((Number) Array.get(array, i)).doubleValue());
    }

    private interface Entries {
        double at(int i);
    }

    /** A few entries in full; of many the shape, their range and how many are NaN. */
    private static String summary(String type, int[] shape, int n, Entries entries) {
        if (n <= FEW && shape.length < 2) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                all.add(number(entries.at(i)));
            }
            return shape.length == 0 ? all.get(0) : all.toString();
        }
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        int nans = 0;
        for (int i = 0; i < n; i++) {
            double value = entries.at(i);
            if (Double.isNaN(value)) {
                nans++;
            } else {
                least = Math.min(least, value);
                largest = Math.max(largest, value);
            }
        }
        return type
                + Shapes.toString(shape)
                + (least > largest ? "" : ", " + number(least) + " .. " + number(largest))
                + (nans == 0 ? "" : String.format(Locale.ROOT, ", %,d NaN", nans));
    }

    /** A number in at most six digits. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return Long.toString((long) value);
        }
        String text = String.format(Locale.ROOT, "%.6g", value);
        return text.contains(".") && !text.contains("e") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONG
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONG - 3)) + "...";
    }
}
