package chumpy.graph;

import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.PrimitiveType;
import chumpy.TermException;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node of an expression, as the engine sees it: its inputs, who uses it, and what is remembered of it.
 *
 * <p>One flag governs all that is remembered. A node is <em>stale</em> from the moment something below it changed
 * until its value is computed anew; its value, local derivatives and Jacobians are remembered only while it is not
 * stale. Two rules make that enough: a node that is not stale has no stale input, and derivatives are computed only
 * after the value. So a notification may stop at a node that is stale already: whoever is above it is stale too and
 * cannot have consumed anything since.
 *
 * <p>The protected members are what generated subclasses are made of; they are no business of users.
 */
public abstract class Node {
    /** The slot of the inner expression of a composed primitive, which belongs to no term. */
    static final int COMPOSED = -1;

    private static final Node[] NO_INPUTS = {};
    private static final int[] NO_TERMS = {};

    Node[] inputs = NO_INPUTS;
    int[] slotTerms = NO_TERMS;
    final Users users = new Users();

    @Nullable
    WeakReference<Node> self;

    boolean stale = true;
    boolean leaf;

    /** The thread in which {@code computeR} of this node is running. */
    @Nullable
    Thread computing;

    /** A leaf that nobody can assign to, so that it need not know its users. */
    boolean constant;

    @Nullable
    NdArray value;

    @Nullable
    NdArray spare;

    @Nullable
    Jacobian @Nullable [] locals;

    @Nullable
    Derivatives derivatives;

    /** Whether a plan, of this node or of one above, leads over this node. */
    boolean planned;

    /** Terms that changed since the last computation, and since a remembered {@code @DependsOn} value was asked for. */
    long pendingTerms = -1L;

    long memoTerms = -1L;

    /** Scratch of one walk ({@link Marks}): its stamp, and the number it gave this node. */
    int mark;

    int markIndex;

    private @Nullable String label;

    /** A node without inputs. */
    protected Node() {}

    /**
     * The description of this kind of node.
     *
     * @return the same object for all nodes of the kind
     */
    protected abstract PrimitiveType type();

    /**
     * The value of a term.
     *
     * @param term its number
     * @return what its accessor returns
     */
    protected abstract @Nullable Object termAt(int term);

    /**
     * Sets terms by name, all or none of them.
     *
     * @param terms names of terms and their values
     * @throws TermException if a name is unknown, or a value is null or of the wrong type
     * @throws GraphException if this node would come to depend on itself
     */
    protected void putTerms(Map<String, ?> terms) {
        throw new TermException(describe() + ": has no terms that could be set");
    }

    /**
     * Computes the value from the terms. The engine calls it, after all inputs have their values, and remembers what
     * it returns.
     *
     * @return the value
     */
    protected abstract NdArray computeR();

    /**
     * What messages and trees call a node of this kind; the name of the type unless overridden.
     *
     * @return a short name
     */
    protected String kindName() {
        return type().name();
    }

    /**
     * What a file says of this node: its type and its terms, unless overridden where a term is no data.
     *
     * @return a type that nodes can be made of by name, with a value for each of its terms
     */
    protected SavedForm savedForm() {
        return SavedForm.of(this);
    }

    /**
     * The local derivative with respect to one input.
     *
     * @param term the number of a differentiable term
     * @param index the place within the term if it is a list, else 0
     * @return a row for each entry of the value, a column for each entry of the input
     */
    protected Jacobian derivative(int term, int index) {
        throw new IllegalStateException(type() + " has no derivative for term " + type().termName(term));
    }

    /**
     * What messages call a local derivative: the method that an author wrote, unless overridden.
     *
     * @param term the number of a differentiable term
     * @param index the place within the term if it is a list, else 0
     * @return a few words
     */
    protected String derivativeName(int term, int index) {
        return "@DrWrt(\"" + type().termName(term) + "\")";
    }

    /**
     * Called right before {@code computeR} or a derivative with the names of the terms that changed since the last
     * time; the first time, with all of them. It does nothing unless overridden.
     *
     * @param which names of terms, never empty; the receiver's own
     */
    protected void onChanged(Set<String> which) {}

    /**
     * Tells the primitive which terms changed; generated where somebody listens.
     *
     * @param changed a bit for each term
     */
    protected void termsChanged(long changed) {}

    /**
     * Sets the inputs for the first time.
     *
     * @param slots for each input the number of its term, or -1 for the inner expression of a composed primitive
     * @param nodes the inputs; not copied
     */
    protected final void connect(int[] slots, Node... nodes) {
        checkComposed(slots, nodes);
        inputs = nodes;
        slotTerms = slots;
        pendingTerms = type().allTerms();
        memoTerms = pendingTerms;
        for (int i = 0; i < nodes.length; i++) {
            if (!nodes[i].constant) {
                nodes[i].users.add(selfReference(), slots[i]);
            }
        }
    }

    /**
     * Replaces the inputs.
     *
     * @param changed a bit for each term that has another input than before
     * @param slots for each input the number of its term
     * @param nodes the inputs; not copied
     * @throws GraphException if this node would come to depend on itself; nothing is changed then
     */
    protected final void reconnect(long changed, int[] slots, Node... nodes) {
        boolean rewiring = mark == Marks.REWIRING;
        if (!rewiring) {
            checkInputs(slots, nodes);
        }
        checkComposed(slots, nodes);
        if (!rewiring) {
            changeUses(slots, nodes);
        }
        inputs = nodes;
        slotTerms = slots;
        Invalidation.structureChanged(this);
        termChanged(changed);
    }

    private void checkInputs(int[] slots, Node[] nodes) {
        for (int i = 0; i < nodes.length; i++) {
            if (slots[i] != COMPOSED && Reachability.reaches(nodes[i], this)) {
                throw new GraphException(type() + ": " + nodes[i].describe() + " depends on this node; "
                        + "an expression cannot be an input of itself");
            }
        }
    }

    private void changeUses(int[] slots, Node[] nodes) {
        WeakReference<Node> reference = selfReference();
        for (int i = 0; i < inputs.length; i++) {
            inputs[i].users.remove(reference, slotTerms[i]);
        }
        for (int i = 0; i < nodes.length; i++) {
            if (!nodes[i].constant) {
                nodes[i].users.add(reference, slots[i]);
            }
        }
    }

    /** The expression of a composed primitive comes from its author, who may have returned anything. */
    private void checkComposed(int[] slots, Node[] nodes) {
        int last = slots.length - 1;
        if (last < 0 || slots[last] != COMPOSED) {
            return;
        }
        if (nodes[last] == null) {
            throw new TermException(kindName() + ": compose() returned null; return an expression of the terms");
        }
        if (Reachability.reaches(nodes[last], this, Arrays.asList(nodes).subList(0, last))) {
            throw new GraphException(kindName() + ": compose() returned an expression that contains this node; "
                    + "make it of the terms");
        }
    }

    /**
     * Records that terms which are no nodes have new values.
     *
     * @param changed a bit for each
     */
    protected final void termChanged(long changed) {
        pendingTerms |= changed;
        memoTerms |= changed;
        Invalidation.changed(this);
    }

    /**
     * The terms that changed since this was last asked; at first, all of them.
     *
     * @return a bit for each
     */
    protected final long takeMemoChanges() {
        long changed = memoTerms;
        memoTerms = 0;
        return changed;
    }

    final WeakReference<Node> selfReference() {
        WeakReference<Node> reference = self;
        if (reference == null) {
            reference = new WeakReference<>(this);
            self = reference;
        }
        return reference;
    }

    final Derivatives derivatives() {
        Derivatives d = derivatives;
        if (d == null) {
            d = new Derivatives();
            derivatives = d;
        }
        return d;
    }

    final boolean isDifferentiable(int slot) {
        int term = slotTerms[slot];
        if (type().isComposed()) {
            return term == COMPOSED;
        }
        PrimitiveType.Role role = type().role(term);
        return role == PrimitiveType.Role.DTERM || role == PrimitiveType.Role.DTERM_LIST;
    }

    /** The value, computed if need be. The caller does not hand it on to a user without {@link Raw#hold}. */
    final NdArray evaluated() {
        if (stale) {
            Evaluation.evaluate(this);
        }
        return Objects.requireNonNull(value);
    }

    /** The number of entries of the value, which has been computed. */
    final int valueSize() {
        return Objects.requireNonNull(value).size();
    }

    final void forget() {
        stale = true;
        locals = null;
        if (derivatives != null) {
            derivatives.clearValues();
        }
    }

    final void forgetPlans() {
        planned = false;
        if (derivatives != null) {
            derivatives.clearPlans();
        }
    }

    /** What messages call this node: its label if it has one, and its kind and shape. */
    final String describe() {
        String kind = label == null ? kindName() : "\"" + label + "\" (" + kindName() + ")";
        return stale || value == null ? kind : kind + " of shape " + Shapes.toString(value.shape());
    }

    final @Nullable String label() {
        return label;
    }

    final void setLabel(@Nullable String newLabel) {
        label = newLabel;
    }
}
