package chumpy.inspect;

import org.jspecify.annotations.Nullable;

/**
 * What nodes have cost.
 *
 * @param label the label of the node, or null
 * @param kind the kind of the node or nodes
 * @param shape of the value, as NumPy writes it; empty if it was not computed, or for several nodes
 * @param nodes how many nodes this stands for
 * @param values how often a value was computed
 * @param valueNanos how long that took
 * @param valueHits how often a node that uses it found the value there
 * @param derivatives how many local derivatives were computed
 * @param derivativeNanos how long that took
 * @param derivativeHits how often a local derivative was needed and was there
 * @param productNanos how long it took to multiply the local derivatives by those above or below
 * @param jacobian the kinds of the local derivatives, in words; empty if there were none
 * @param bytes what the value and the local derivatives take, without patterns, which may be shared
 */
public record ProfileEntry(
        @Nullable String label,
        String kind,
        String shape,
        int nodes,
        long values,
        long valueNanos,
        long valueHits,
        long derivatives,
        long derivativeNanos,
        long derivativeHits,
        long productNanos,
        String jacobian,
        long bytes) {
    /**
     * All time together.
     *
     * @return nanoseconds
     */
    public long nanos() {
        return valueNanos + derivativeNanos + productNanos;
    }

    /**
     * The label if there is one, and the kind.
     *
     * @return as in messages
     */
    public String name() {
        return label == null ? kind : "\"" + label + "\" (" + kind + ")";
    }

    /** Both together, under the label, kind and shape that they have in common. */
    ProfileEntry plus(ProfileEntry that) {
        return new ProfileEntry(
                label != null && label.equals(that.label) ? label : null,
                kind.equals(that.kind) ? kind : "several",
                "",
                nodes + that.nodes,
                values + that.values,
                valueNanos + that.valueNanos,
                valueHits + that.valueHits,
                derivatives + that.derivatives,
                derivativeNanos + that.derivativeNanos,
                derivativeHits + that.derivativeHits,
                productNanos + that.productNanos,
                jacobian.equals(that.jacobian) || that.jacobian.isEmpty()
                        ? jacobian
                        : jacobian.isEmpty() ? that.jacobian : "several",
                bytes + that.bytes);
    }
}
