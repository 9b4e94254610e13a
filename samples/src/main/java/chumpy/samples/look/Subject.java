package chumpy.samples.look;

import chumpy.Ch;
import chumpy.samples.BadInputException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at.
 *
 * @param name for titles
 * @param root an expression
 * @param leaves what it is made of, by name, in order
 */
record Subject(String name, Ch root, Map<String, Ch> leaves) {
    /** The node of a name: a leaf, or one of the labels within the expression; of none the first leaf. */
    Ch node(@Nullable String wanted) {
        if (wanted == null) {
            return leaves.values().stream()
                    .findFirst()
                    .orElseThrow(() -> new BadInputException("the expression has no variables; mention one"));
        }
        Ch leaf = leaves.get(wanted);
        return leaf == null ? root.find(wanted) : leaf;
    }
}
