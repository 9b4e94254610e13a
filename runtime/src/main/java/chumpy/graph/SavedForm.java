package chumpy.graph;

import chumpy.PrimitiveType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a node that is no leaf.
 *
 * @param type knows how a node is made of it
 * @param values a value for each term of the type, in order
 */
public record SavedForm(PrimitiveType type, List<@Nullable Object> values) {
    /**
     * A form.
     *
     * @param type knows how a node is made of it
     * @param values a value for each term of the type, in order
     * @return the form
     */
    public static SavedForm of(PrimitiveType type, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(values.length);
        Collections.addAll(all, values);
        return new SavedForm(type, all);
    }

    /** The terms of a node as they are. */
    static SavedForm of(Node node) {
        PrimitiveType type = node.type();
        List<@Nullable Object> values = new ArrayList<>(type.termCount());
        for (int term = 0; term < type.termCount(); term++) {
            values.add(node.termAt(term));
        }
        return new SavedForm(type, values);
    }
}
