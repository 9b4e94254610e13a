package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Broadcast;
import chumpy.array.IndexMap;
import chumpy.array.IndexNotation;
import chumpy.array.Indexing;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.jacobian.Algebra;
import chumpy.ops.ChGather;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A node of an expression; everything in Chumpy is one. A <em>leaf</em> holds an array ({@link Chumpy#array}); every
 * other node is computed from its terms. Values ({@link #r}) and derivatives ({@link #drWrt}) are computed when asked
 * for, remembered, and forgotten when a leaf below is assigned to ({@link #set(NdArray)}).
 *
 * <p>New kinds of nodes are abstract subclasses with the annotations of {@code chumpy.annotations}; a processor writes
 * the rest. One graph is for one thread at a time; a leaf may be shared by graphs of several threads as long as none
 * assigns to it.
 */
@SuppressWarnings("exports") // the engine below it is nobody's business
public abstract class Ch extends InspectMethods {
    /** For subclasses, which the annotation processor completes. */
    protected Ch() {}

    /**
     * The value.
     *
     * @return the same object until something below this node changes; it never changes itself
     */
    public final NdArray r() {
        return Raw.hold(Engine.value(this));
    }

    /**
     * The lengths of the value along its axes.
     *
     * @return a copy
     */
    public final int[] shape() {
        return Engine.value(this).shape();
    }

    /**
     * The number of entries of the value.
     *
     * @return the product of the lengths
     */
    public final int size() {
        return Engine.value(this).size();
    }

    /**
     * The number of axes of the value.
     *
     * @return 0 for a scalar
     */
    public final int ndim() {
        return Engine.value(this).ndim();
    }

    /**
     * The Jacobian of this node with respect to another: entry (i, j) is the derivative of the i-th entry of this value
     * by the j-th entry of the other, both in row-major order.
     *
     * @param wrt a leaf; a view of a leaf, that is a chain of indices, reshapes and transpositions that shows no entry
     *     twice; or any other node, which then counts as independent
     * @return a matrix of {@code size()} rows and {@code wrt.size()} columns; of the form NONE if this node does not
     *     depend on the other. The same object until something below changes
     */
    public final Jacobian drWrt(Ch wrt) {
        return Algebra.hold(Engine.jacobian(this, Arguments.given("drWrt", "wrt", wrt)));
    }

    /**
     * The product {@code v' J} of a vector with the Jacobian with respect to a node, in one reverse sweep that does not
     * form J. Where nothing depends on an entry, or only with slope 0, it adds 0, be the slopes below infinite.
     *
     * @param wrt as in {@link #drWrt}
     * @param v as many numbers as this value has
     * @return an array of the shape of {@code wrt}
     * @throws ShapeException if v has another size
     */
    public final NdArray vjp(Ch wrt, NdArray v) {
        return Raw.hold(Engine.vjp(this, List.of(Arguments.given("vjp", "wrt", wrt)), Arguments.given("vjp", "v", v))
                .get(0));
    }

    /**
     * The product {@code J v} of the Jacobian by a node with a vector, in one forward sweep that does not form J. Zero
     * times an infinite slope is NaN, and so are derivatives of single eigenvalues and singular values that coincide, even
     * if they cancel above, as in a trace.
     *
     * @param wrt as in {@link #drWrt}
     * @param v as many numbers as {@code wrt} has
     * @return an array of the shape of this value
     * @throws ShapeException if v has another size
     */
    public final NdArray jvp(Ch wrt, NdArray v) {
        return Raw.hold(Engine.jvp(this, Arguments.given("jvp", "wrt", wrt), Arguments.given("jvp", "v", v)));
    }

    /**
     * The gradient of this scalar.
     *
     * @param wrt as in {@link #drWrt}
     * @return an array of the shape of {@code wrt}
     */
    public final NdArray gradient(Ch wrt) {
        return gradients(List.of(Arguments.given("gradient", "wrt", wrt))).get(0);
    }

    /**
     * The gradients of this scalar with respect to several nodes, in one sweep.
     *
     * @param wrts as in {@link #drWrt}; where one lies below another, the upper one counts as independent
     * @return for each an array of its shape
     * @throws ShapeException if this value has not one entry
     */
    public final List<NdArray> gradients(List<? extends Ch> wrts) {
        Arguments.allGiven("gradients", "wrts", wrts);
        if (size() != 1) {
            throw new ShapeException("gradient: " + Engine.describe(this) + " has " + size()
                    + " entries; only a scalar has a gradient: sum it, or ask for drWrt or vjp");
        }
        List<NdArray> gradients = Engine.vjp(this, wrts, NdArray.scalar(1));
        gradients.forEach(Raw::hold);
        return gradients;
    }

    /**
     * Whether this node depends on another in a differentiable way.
     *
     * @param wrt as in {@link #drWrt}
     * @return false where {@link #drWrt} gives NONE
     */
    public final boolean dependsOn(Ch wrt) {
        return Engine.dependsOn(this, Arguments.given("dependsOn", "wrt", wrt));
    }

    /**
     * Gives this node a name for messages, trees and reports.
     *
     * @param label the name; null for none
     * @return this
     */
    public final Ch label(@Nullable String label) {
        Engine.label(this, label);
        return this;
    }

    /**
     * The name this node bears in messages, trees and reports.
     *
     * @return the label, or null
     */
    public final @Nullable String label() {
        return Engine.label(this);
    }

    /**
     * The current value of a term, by name.
     *
     * @param name the name of its accessor
     * @return what the accessor returns; an array is the node's own and must not be written to
     * @throws TermException if there is no such term
     */
    public final @Nullable Object term(String name) {
        return Engine.term(this, Arguments.given("term", "name", name));
    }

    /**
     * Computes the value from the terms, all of which have theirs; what it returns is remembered. Primitives override
     * it, or {@link #compose}.
     *
     * @return the value
     */
    @Override
    protected abstract NdArray computeR();

    /**
     * Called right before {@link #computeR} or a derivative with the names of the terms that changed since the last
     * time; the first time, with all of them. It does nothing unless overridden.
     *
     * @param which names of terms, never empty; the receiver's own
     */
    @Override
    protected void onChanged(Set<String> which) {}

    /**
     * What messages and trees call a node of this kind.
     *
     * @return a short name; that of the primitive's class unless overridden
     */
    @Override
    protected String kindName() {
        return type().name();
    }

    /**
     * For primitives that are an expression of their terms: overridden instead of {@code computeR} and derivatives. It
     * is called when the node is made and when a term is replaced, and must not depend on the values of dterms.
     *
     * @return an expression of the terms
     */
    protected Ch compose() {
        throw new IllegalStateException(kindName() + " is no composed primitive");
    }

    /**
     * The expression of a composed primitive.
     *
     * @return what {@link #compose} returned last
     */
    protected final Ch composed() {
        return (Ch) Engine.composed(this);
    }

    /**
     * Replaces the whole array of a leaf, whose shape may change; or, through a view, the entries that it shows, to
     * whose shape the values are broadcast.
     *
     * @param values the new array
     * @throws GraphException if this is neither a leaf nor a view of one
     * @throws ShapeException if the values do not fit the view; nothing is changed then
     */
    public final void set(NdArray values) {
        Arguments.given("set", "values", values);
        if (Engine.isLeaf(this)) {
            Engine.assign(this, Raw.hold(values));
        } else {
            int[] shape = shape();
            Engine.assign(this, null, Engine.about(this, () -> Broadcast.stretched("set", values, shape)));
        }
    }

    /**
     * Replaces the whole array of a leaf, or the entries that a view shows.
     *
     * @param values the new entries in row-major order: the shape stays if there are as many as before, otherwise a leaf
     *     becomes a vector
     */
    public final void set(double[] values) {
        Arguments.given("set", "values", values);
        set(values.length == size() ? NdArray.of(values, shape()) : NdArray.of(values));
    }

    /**
     * Replaces the number of a leaf or view that has one entry; its shape stays.
     *
     * @param value the new number
     * @throws ShapeException if there are more entries or none; to fill an array, write {@code set("...", value)}
     */
    public final void set(double value) {
        if (size() != 1) {
            throw new ShapeException("set: " + Engine.describe(this) + " has " + size()
                    + " entries and was given one number; to fill it, write set(\"...\", value)");
        }
        Engine.assign(this, null, new double[] {value});
    }

    /**
     * Replaces what stands at an index of the first axis: {@code x[i] = value}.
     *
     * @param i the index; a negative one counts from the back
     * @param value the new number
     */
    public final void set(int i, double value) {
        assign(shape -> Indexing.map(shape, Index.at(i)), NdArray.scalar(value));
    }

    /**
     * Replaces entries by NumPy's notation: {@code x.set("1:, ::2", 0)}.
     *
     * @param index the notation, as in {@link #get(String)}
     * @param value the number they all get
     */
    public final void set(String index, double value) {
        set(index, NdArray.scalar(value));
    }

    /**
     * Replaces entries by NumPy's notation.
     *
     * @param index the notation, as in {@link #get(String)}
     * @param values the new entries, broadcast to the shape of what is replaced
     */
    public final void set(String index, double... values) {
        set(index, NdArray.of(values));
    }

    /**
     * Replaces entries by NumPy's notation.
     *
     * @param index the notation, as in {@link #get(String)}
     * @param values the new entries, broadcast to the shape of what is replaced
     * @throws GraphException if this is neither a leaf nor a view of one
     * @throws IndexException if the notation cannot be read or is out of range
     * @throws ShapeException if the values do not fit; nothing is changed then
     */
    public final void set(String index, NdArray values) {
        Arguments.given("set", "index", index);
        assign(shape -> Indexing.map(shape, index), values);
    }

    /**
     * Replaces entries by typed pieces of an index: {@code x.set(List.of(at(0), all()), values)}.
     *
     * @param index a piece for each axis, as in {@link #get(Index...)}
     * @param values the new entries, broadcast to the shape of what is replaced
     */
    public final void set(List<Index> index, NdArray values) {
        List<Index> pieces = Arguments.allGiven("set", "index", index);
        assign(shape -> Indexing.map(shape, pieces), values);
    }

    private void assign(Function<int[], IndexMap> index, NdArray values) {
        int[] shape = shape();
        IndexMap map = Engine.about(this, () -> index.apply(shape));
        double[] stretched = Engine.about(this, () -> Broadcast.stretched("set", values, map.shape()));
        Engine.assign(this, map.source(), stretched);
    }

    /**
     * A part of this array by NumPy's notation: {@code x.get("1:, ::2")}, {@code x.get("..., None, -1")},
     * {@code x.get("[0, 2], :")}. Of a leaf it is a view.
     *
     * @param index integers, slices, {@code ...}, {@code None}, lists of integers, separated by commas
     * @return a node that follows this one
     * @throws IndexException if the notation cannot be read; if it is out of range, when the value is asked for
     */
    public final Ch get(String index) {
        return pick(IndexNotation.parse(Arguments.given("get", "index", index)));
    }

    /**
     * All of this array: NumPy's {@code x[()]}.
     *
     * @return a node that follows this one; of a leaf it is a view
     */
    public final Ch get() {
        return pick(List.of());
    }

    /**
     * A part of this array by integers, one for each of the first axes.
     *
     * @param index integers; negative ones count from the back
     * @return a node that follows this one; of a leaf it is a view
     */
    public final Ch get(int... index) {
        return pick(Arrays.stream(Arguments.given("get", "index", index))
                .mapToObj(Index::at)
                .toList());
    }

    /**
     * A part of this array by typed pieces of an index.
     *
     * @param index a piece for each axis; axes that are left out are taken whole
     * @return a node that follows this one; of a leaf it is a view
     */
    public final Ch get(Index... index) {
        Index[] pieces = Arguments.given("get", "index", index).clone();
        return pick(Arguments.allGiven("get", "index", Arrays.asList(pieces)));
    }

    private Ch pick(List<Index> pieces) {
        return ChGather.of(this, "get", shape -> Indexing.map(shape, pieces));
    }

    /**
     * {@code this + other}, broadcast.
     *
     * @param other the second operand
     * @return the sum
     */
    public final Ch add(Ch other) {
        return Chumpy.add(this, other);
    }

    /**
     * {@code this + other}.
     *
     * @param other a number
     * @return the sum
     */
    public final Ch add(double other) {
        return Chumpy.add(this, other);
    }

    /**
     * {@code this - other}, broadcast.
     *
     * @param other the second operand
     * @return the difference
     */
    public final Ch subtract(Ch other) {
        return Chumpy.subtract(this, other);
    }

    /**
     * {@code this - other}.
     *
     * @param other a number
     * @return the difference
     */
    public final Ch subtract(double other) {
        return Chumpy.subtract(this, other);
    }

    /**
     * {@code this - other} with data, broadcast.
     *
     * @param other an array that stays as it is
     * @return the difference
     */
    public final Ch subtract(NdArray other) {
        return Chumpy.subtract(this, Chumpy.constant(Arguments.given("subtract", "other", other)));
    }

    /**
     * {@code this * other}, entry by entry, broadcast.
     *
     * @param other the second operand
     * @return the product
     */
    public final Ch multiply(Ch other) {
        return Chumpy.multiply(this, other);
    }

    /**
     * {@code this * other}.
     *
     * @param other a number
     * @return the product
     */
    public final Ch multiply(double other) {
        return Chumpy.multiply(this, other);
    }

    /**
     * {@code this * other} with data, broadcast.
     *
     * @param other an array that stays as it is
     * @return the product
     */
    public final Ch multiply(NdArray other) {
        return Chumpy.multiply(this, Chumpy.constant(Arguments.given("multiply", "other", other)));
    }

    /**
     * {@code this / other}, entry by entry, broadcast.
     *
     * @param other the second operand
     * @return the quotient
     */
    public final Ch divide(Ch other) {
        return Chumpy.divide(this, other);
    }

    /**
     * {@code this / other}.
     *
     * @param other a number
     * @return the quotient
     */
    public final Ch divide(double other) {
        return Chumpy.divide(this, other);
    }

    /**
     * {@code this ** exponent}, entry by entry, broadcast.
     *
     * @param exponent the second operand
     * @return the power
     */
    public final Ch power(Ch exponent) {
        return Chumpy.power(this, exponent);
    }

    /**
     * {@code this ** exponent}.
     *
     * @param exponent a number
     * @return the power
     */
    public final Ch power(double exponent) {
        return Chumpy.power(this, exponent);
    }

    /**
     * {@code -this}.
     *
     * @return the negative
     */
    public final Ch negative() {
        return Chumpy.negative(this);
    }

    /**
     * NumPy's {@code dot}.
     *
     * @param other the second operand
     * @return see {@link Chumpy#dot}
     */
    public final Ch dot(Ch other) {
        return Chumpy.dot(this, other);
    }

    /**
     * NumPy's {@code matmul}.
     *
     * @param other the second operand
     * @return see {@link Chumpy#matmul}
     */
    public final Ch matmul(Ch other) {
        return Chumpy.matmul(this, other);
    }

    /**
     * All axes reversed: of a matrix, its transpose.
     *
     * @return a node that follows this one; of a leaf it is a view
     */
    public final Ch T() {
        return Chumpy.transpose(this);
    }

    /**
     * The axes in another order.
     *
     * @param axes for each axis of the result the one it was; none for all in reverse
     * @return a node that follows this one; of a leaf it is a view
     */
    public final Ch transpose(int... axes) {
        return Chumpy.transpose(this, axes);
    }

    /**
     * The same entries in another shape.
     *
     * @param shape the new lengths; one of them may be -1 and is then worked out from the others
     * @return a node that follows this one; of a leaf it is a view
     */
    public final Ch reshape(int... shape) {
        return Chumpy.reshape(this, shape);
    }

    /**
     * The entries as a vector, in row-major order.
     *
     * @return a node that follows this one; of a leaf it is a view
     */
    public final Ch ravel() {
        return Chumpy.ravel(this);
    }

    /** The label if there is one, the kind, and the shape if it is known; nothing is computed. */
    @Override
    public final String toString() {
        return Engine.describe(this);
    }
}
