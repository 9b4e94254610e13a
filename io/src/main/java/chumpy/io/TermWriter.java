package chumpy.io;

import chumpy.NdArray;
import chumpy.PrimitiveType;
import chumpy.PrimitiveType.Role;
import chumpy.TermException;
import chumpy.graph.Engine;
import chumpy.graph.Node;
import chumpy.graph.SavedForm;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the values of terms. {@link TermReader} reads them. */
final class TermWriter {
    private final JsonWriter json;
    private final ArrayWriter arrays;
    private final IdentityHashMap<Node, Integer> numbers;

    TermWriter(JsonWriter json, ArrayWriter arrays, IdentityHashMap<Node, Integer> numbers) {
        this.json = json;
        this.arrays = arrays;
        this.numbers = numbers;
    }

    /** Checks that a node can be saved. */
    static void check(Node node, SavedForm form) {
        PrimitiveType type = form.type();
        for (int term = 0; term < type.termCount(); term++) {
            if (type.role(term) == Role.TERM && !isData(type.termType(term))) {
                throw new TermException("save: " + Engine.describe(node) + ": term " + type.termName(term)
                        + " is of type " + type.termType(term).getSimpleName()
                        + ", which cannot be saved; numbers, strings, enums, arrays and nodes can");
            }
            if (form.values().get(term) instanceof String text && text.length() > Layout.LONGEST) {
                throw new TermException("save: " + Engine.describe(node) + ": term " + type.termName(term)
                        + " has more than " + Layout.LONGEST + " characters");
            }
        }
        if (type.kind() == null) {
            throw new TermException(
                    "save: " + Engine.describe(node) + ": " + node.getClass().getName()
                            + " was not made by the annotation processor, or has type parameters, and cannot be saved");
        }
        String label = Engine.label(node);
        if (label != null && label.length() > Layout.LONGEST) {
            throw new TermException("save: a label has more than " + Layout.LONGEST + " characters");
        }
    }

    private static boolean isData(Class<?> type) {
        return type.isArray()
                ? isData(type.componentType())
                : type.isPrimitive() || type == String.class || type == NdArray.class || type.isEnum();
    }

    /** Writes the value of a term. */
    void write(PrimitiveType type, int term, @Nullable Object value) throws IOException {
        if (value == null) {
            json.nullValue();
            return;
        }
        switch (type.role(term)) {
            case DTERM, FOLLOWED -> json.value(numbers.get(value));
            case DTERM_LIST -> {
                json.beginArray();
                for (Object node : (List<?>) value) {
                    json.value(numbers.get(node));
                }
                json.endArray();
            }
            case TERM -> data(value);
        }
    }

    private void data(@Nullable Object value) throws IOException {
        if (value == null) {
            json.nullValue();
        } else if (value instanceof Boolean truth) {
            json.value(truth);
        } else if (value instanceof Double || value instanceof Float) {
            real(((Number) value).doubleValue());
        } else if (value instanceof Number integer) {
            json.value(integer);
        } else if (value instanceof Enum<?> constant) {
            json.value(constant.name());
        } else if (value instanceof NdArray a) {
            arrays.reference(a, json);
        } else if (value.getClass().isArray()) {
            json.beginArray();
            int n = Array.getLength(value);
            for (int i = 0; i < n; i++) {
                data(Array.get(value, i));
            }
            json.endArray();
        } else {
            json.value(value.toString());
        }
    }

    /** JSON has no word for what is no finite number. */
    private void real(double value) throws IOException {
        if (Double.isFinite(value)) {
            json.value(value);
        } else {
            json.value(Double.toString(value));
        }
    }
}
