package chumpy.inspect;

import static chumpy.array.Arguments.given;

import chumpy.Ch;
import chumpy.array.NonFiniteEntries;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.graph.Origin;
import chumpy.graph.Slot;
import chumpy.graph.Traversal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where NaN and infinities in an expression come from: the first node, in the order of evaluation, whose value is not
 * finite; or, if all values are finite, the first whose local derivative is not.
 *
 * <pre>{@code
 * System.out.println(f.diagnose());
 * }</pre>
 *
 * <p>Values are computed node by node up to the first that is not finite, so that a node above it which throws because of
 * it, such as a factorisation, does not hide the cause. Nodes inside composed primitives are looked at too. Derivatives are
 * looked at where they lead to a leaf that can be assigned to.
 */
public final class Diagnosis {
    private final Ch root;
    private final @Nullable Origin origin;
    private final @Nullable NonFiniteEntries entries;

    private Diagnosis(Ch root, @Nullable Origin origin) {
        this.root = root;
        this.origin = origin;
        this.entries = origin == null ? null : NonFiniteEntries.of(origin.array());
    }

    /**
     * Looks through an expression. What the computation of a finite value throws comes through.
     *
     * @param root the expression
     * @return what was found
     */
    public static Diagnosis of(Ch root) {
        return new Diagnosis(root, Origin.of(given("diagnose", "root", root)));
    }

    /**
     * Whether all is finite.
     *
     * @return true if no value and no local derivative that was looked at has a NaN or an infinity
     */
    public boolean isFinite() {
        return origin == null;
    }

    /**
     * The first node whose value or derivative is not finite.
     *
     * @return the node; empty if all is finite
     */
    public Optional<Ch> node() {
        return Optional.ofNullable(origin).map(found -> (Ch) found.node());
    }

    /**
     * The term by which the derivative is not finite.
     *
     * @return the name of the term, with the place in it if it is a list; empty if it is the value that is not finite, or
     *     if all is finite
     */
    public Optional<String> derivativeBy() {
        return origin == null || origin.slot() == Origin.VALUE
                ? Optional.empty()
                : Optional.of(slotName(origin.slot()));
    }

    /**
     * The first few entries that are not finite, as they are written: {@code [2] = NaN} for entry 2 of a vector, {@code
     * [0, 3] = Infinity} for row 0 and column 3 of a derivative.
     *
     * @return at most five, in row-major order
     */
    public List<String> entries() {
        return entries == null
                ? List.of()
                : entries.first().stream().map(NonFiniteEntries.Entry::toString).toList();
    }

    /**
     * How many entries are not finite.
     *
     * @return 0 if all is finite
     */
    public long count() {
        return entries == null ? 0 : entries.count();
    }

    /**
     * The inputs of the node, slot by slot.
     *
     * @return nodes; none if all is finite
     */
    public List<Ch> inputs() {
        return origin == null
                ? List.of()
                : Traversal.inputs(origin.node(), true).stream()
                        .map(Ch.class::cast)
                        .toList();
    }

    private String slotName(int slot) {
        String name = new Slot(node().orElseThrow(), slot).name();
        return name.isEmpty() ? "its expression" : name;
    }

    /** All of it to be read: the node, the entries, and the inputs with what they hold. */
    @Override
    public String toString() {
        if (origin == null) {
            return "All values and local derivatives of " + Engine.describe(root) + " are finite.";
        }
        List<String> lines = new ArrayList<>();
        String what =
                derivativeBy().map(term -> "has a local derivative by " + term).orElse("has a value");
        lines.add(Engine.describe(origin.node()) + " " + what + " that is not finite: " + entries);
        lines.add(
                origin.slot() == Origin.VALUE
                        ? "  It is the first such node in the order of evaluation of " + Engine.describe(root) + "."
                        : "  All values of " + Engine.describe(root)
                                + " are finite; it is the first such derivative in the order of evaluation.");
        List<Ch> inputs = inputs();
        if (inputs.isEmpty()) {
            lines.add("  It is a leaf: what was assigned to it is not finite.");
        }
        for (int slot = 0; slot < inputs.size(); slot++) {
            lines.add("  input " + slotName(slot) + ": " + Engine.describe(inputs.get(slot)) + range(inputs.get(slot)));
        }
        return String.join("\n", lines);
    }

    private static String range(Ch node) {
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : Raw.data(Engine.value(node))) {
            least = Math.min(least, value);
            largest = Math.max(largest, value);
        }
        return least > largest ? "" : String.format(Locale.ROOT, ", from %.6g to %.6g", least, largest);
    }
}
