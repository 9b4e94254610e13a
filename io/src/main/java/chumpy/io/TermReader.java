package chumpy.io;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.PrimitiveType;
import chumpy.TermException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of terms, of the types that the terms are declared with. {@link TermWriter} writes them. */
final class TermReader {
    /** What an entry of a list takes, more or less. */
    private static final int ENTRY = 24;

    private final JsonReader json;
    private final ArrayReader arrays;
    private final List<Ch> nodes;
    private final Budget budget;

    TermReader(JsonReader json, ArrayReader arrays, List<Ch> nodes, Budget budget) {
        this.json = json;
        this.arrays = arrays;
        this.nodes = nodes;
        this.budget = budget;
    }

    /** Reads the number of a node that was made already. */
    Ch node() throws IOException {
        int number = json.nextInt();
        if (number < 0 || number >= nodes.size()) {
            throw new TermException("it refers to node " + number + ", which does not stand before it");
        }
        return nodes.get(number);
    }

    /** Reads the value of a term. */
    @Nullable
    Object read(PrimitiveType type, int term) throws IOException {
        return switch (type.role(term)) {
            case DTERM, FOLLOWED -> isNull() ? null : node();
            case DTERM_LIST -> isNull() ? null : list();
            case TERM -> data(type.termType(term));
        };
    }

    private boolean isNull() throws IOException {
        if (json.peek() != JsonToken.NULL) {
            return false;
        }
        json.nextNull();
        return true;
    }

    private List<Ch> list() throws IOException {
        List<Ch> list = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            budget.take(ENTRY);
            list.add(node());
        }
        json.endArray();
        return list;
    }

    private @Nullable Object data(Class<?> type) throws IOException {
        if (type == int[].class && json.peek() == JsonToken.BEGIN_ARRAY) {
            return integers();
        }
        if (!type.isPrimitive() && isNull()) {
            return null;
        }
        if (type.isArray()) {
            return array(type.componentType());
        }
        if (type.isPrimitive()) {
            return primitive(type);
        }
        if (type == NdArray.class) {
            return arrays.reference(json);
        }
        String text = json.nextString();
        budget.take(ENTRY + 2L * text.length());
        return type.isEnum() ? constant(type, text) : text;
    }

    private Object primitive(Class<?> type) throws IOException {
        return switch (type.getName()) {
            case "boolean" -> json.nextBoolean();
            case "int" -> json.nextInt();
            case "long" -> json.nextLong();
            case "double" -> real();
            case "float" -> (float) real();
            case "short" -> (short) inRange(json.nextInt(), Short.MIN_VALUE, Short.MAX_VALUE);
            case "byte" -> (byte) inRange(json.nextInt(), Byte.MIN_VALUE, Byte.MAX_VALUE);
            default -> character(json.nextString());
        };
    }

    /** The JSON reader takes NaN and the like for numbers only where it is told to be lenient with all else. */
    private double real() throws IOException {
        return json.peek() == JsonToken.STRING ? Double.parseDouble(json.nextString()) : json.nextDouble();
    }

    private static int inRange(int value, int least, int most) {
        if (value < least || value > most) {
            throw new TermException(value + " is out of range");
        }
        return value;
    }

    private static char character(String text) {
        if (text.length() != 1) {
            throw new TermException("a character is expected, not " + text.length() + " of them");
        }
        return text.charAt(0);
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new TermException(type.getSimpleName() + " has no constant " + name);
    }

    /** Long ones come often: the places that an index takes. */
    private int[] integers() throws IOException {
        int[] values = new int[16];
        int n = 0;
        json.beginArray();
        while (json.hasNext()) {
            if (n == values.length) {
                budget.take((long) Integer.BYTES * n);
                values = Arrays.copyOf(values, 2 * n);
            }
            values[n++] = json.nextInt();
        }
        json.endArray();
        return Arrays.copyOf(values, n);
    }

    private Object array(Class<?> component) throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            budget.take(ENTRY);
            values.add(data(component));
        }
        json.endArray();
        Object array = Array.newInstance(component, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }
}
