package chumpy.graph;

import chumpy.ChumpyException;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.PrimitiveType;
import chumpy.ShapeException;
import chumpy.TermException;
import chumpy.array.IndexMap;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.jacobian.Algebra;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the library may ask of the engine. Arrays and Jacobians got here are the library's own: whoever
 * hands one out to a user marks it ({@link Raw#hold}, {@link Algebra#hold}) first, and nobody writes to them.
 */
public final class Engine {
    private Engine() {}

    /**
     * The value of a node, computed if need be.
     *
     * @param node a node
     * @return its value, valid until the next change below the node
     */
    public static NdArray value(Node node) {
        return node.evaluated();
    }

    /**
     * An array for a node's {@code computeR} to fill and return: the one it returned last time if that has the right
     * shape and nobody outside the library has seen it. Its entries are anything.
     *
     * @param node the node that is being computed
     * @param shape the shape of its value
     * @return an array to be written to through {@link Raw#data}
     */
    public static NdArray output(Node node, int... shape) {
        NdArray spare = node.spare;
        if (spare == null || Raw.isHeld(spare) || !Arrays.equals(Raw.shape(spare), shape)) {
            spare = NdArray.zeros(shape);
            node.spare = spare;
        }
        return spare;
    }

    /**
     * The Jacobian of a node with respect to another: {@code f.r().size()} rows, {@code wrt.r().size()} columns.
     *
     * @param f the node
     * @param wrt a leaf, a view of one, or any other node, which then counts as independent
     * @return the Jacobian; of the form NONE if f does not depend on wrt
     */
    public static Jacobian jacobian(Node f, Node wrt) {
        f.evaluated();
        wrt.evaluated();
        return jacobian(f, wrt, ViewedLeaf.of(wrt));
    }

    private static Jacobian jacobian(Node f, Node wrt, @Nullable ViewedLeaf view) {
        Node source = view == null ? wrt : view.leaf();
        int[] places = view == null ? null : view.places();
        Jacobian known = known(f, wrt, source, places);
        if (known != null) {
            return known;
        }
        Jacobian jacobian;
        if (source != wrt) {
            Jacobian whole = jacobian(f, source, new ViewedLeaf(source, null));
            jacobian = places == null ? whole : whole.selectColumns(places);
        } else if (f == wrt) {
            jacobian = Jacobian.identity(f.valueSize());
        } else {
            Plan plan = Plan.of(f, List.of(wrt));
            jacobian = plan.isEmpty() ? independent(f, wrt) : Objects.requireNonNull(accumulated(f, plan)[0]);
        }
        // A change of what f does not depend on reaches nobody, and a leaf is never stale: neither is remembered.
        if (!f.leaf && jacobian.form() != Jacobian.Form.NONE) {
            f.derivatives().remember(wrt, source, places, jacobian);
        }
        return jacobian;
    }

    private static @Nullable Jacobian known(Node f, Node wrt, Node source, int @Nullable [] places) {
        return f.derivatives == null ? null : f.derivatives.jacobian(wrt, source, places);
    }

    private static Jacobian independent(Node f, Node wrt) {
        return Jacobian.none(f.valueSize(), wrt.valueSize());
    }

    private static @Nullable Jacobian[] accumulated(Node f, Plan plan) {
        @Nullable Jacobian[] before = Locals.known(f);
        @Nullable Jacobian[] jacobians = MatrixSweeps.accumulate(plan);
        Locals.checkUndisturbed(f, before);
        return jacobians;
    }

    /**
     * The Jacobians of a node with respect to several, in one sweep where that is predicted to be cheaper than one after
     * the other.
     *
     * @param f the node
     * @param wrts leaves, views of leaves, or other nodes, each of which counts as independent for itself
     * @return for each wrt what {@link #jacobian} gives
     */
    public static List<Jacobian> jacobians(Node f, List<? extends Node> wrts) {
        f.evaluated();
        List<@Nullable ViewedLeaf> views = new ArrayList<>(wrts.size());
        Set<Node> leaves = new LinkedHashSet<>();
        int unknown = 0;
        for (Node wrt : wrts) {
            wrt.evaluated();
            ViewedLeaf view = ViewedLeaf.of(wrt);
            views.add(view);
            // One that shows no leaf may have another one below it, and then the other's Jacobian leads through it.
            if (view != null && view.leaf() != f && leaves.add(view.leaf())) {
                unknown += known(f, view.leaf(), view.leaf(), null) == null ? 1 : 0;
            }
        }
        Plan plan = unknown > 1 ? Plan.of(f, List.copyOf(leaves)) : null;
        if (plan != null && !plan.isEmpty()) {
            f.derivatives().remember(plan, allOf(f, plan));
        }
        List<Jacobian> all = new ArrayList<>(wrts.size());
        for (int i = 0; i < wrts.size(); i++) {
            ViewedLeaf view = views.get(i);
            boolean none = plan != null && view != null && view.leaf() != f && !plan.reaches(view.leaf());
            all.add(none ? independent(f, wrts.get(i)) : jacobian(f, wrts.get(i), view));
        }
        return all;
    }

    /** The Jacobians with respect to the wrts of a plan, known ones as they are; null for one that f does not depend on. */
    private static @Nullable Jacobian[] allOf(Node f, Plan plan) {
        @Nullable Jacobian[] before = Locals.known(f);
        boolean together = plan.isBetterTogether(); // looks at derivatives
        Locals.checkUndisturbed(f, before);
        @Nullable Jacobian[] jacobians = together ? accumulated(f, plan) : new Jacobian[plan.wrtCount];
        for (int i = 0; i < jacobians.length; i++) {
            Jacobian known = known(f, plan.nodes[i], plan.nodes[i], null);
            if (known != null) {
                jacobians[i] = known;
            } else if (!together && plan.reaches(i)) {
                jacobians[i] = accumulated(f, plan.part(i))[0];
            }
        }
        return jacobians;
    }

    /**
     * The product {@code v' J} for several nodes in one reverse sweep.
     *
     * @param f the node whose Jacobian J is
     * @param wrts leaves, views of leaves, or other nodes; of several given together none may lie below another
     * @param v as many numbers as f has entries
     * @return for each wrt an array of its shape; zeros for one that f does not depend on
     */
    public static List<NdArray> vjp(Node f, List<? extends Node> wrts, NdArray v) {
        f.evaluated();
        checkSize("vjp", f, v);
        List<Node> sources = new ArrayList<>();
        List<@Nullable ViewedLeaf> views = new ArrayList<>();
        for (Node wrt : wrts) {
            ViewedLeaf view = ViewedLeaf.of(wrt);
            Node source = view == null ? wrt : view.leaf();
            views.add(view);
            if (!sources.contains(source)) {
                sources.add(source);
            }
        }
        List<double @Nullable []> products = reverse(f, sources, Raw.data(v));
        List<NdArray> results = new ArrayList<>();
        for (int i = 0; i < wrts.size(); i++) {
            ViewedLeaf view = views.get(i);
            Node wrt = wrts.get(i);
            double[] product = products.get(sources.indexOf(view == null ? wrt : view.leaf()));
            results.add(NdArray.adopt(
                    restrict(product, wrt.valueSize(), view == null ? null : view.places()), Raw.shape(value(wrt))));
        }
        return results;
    }

    private static List<double @Nullable []> reverse(Node f, List<Node> sources, double[] v) {
        int self = sources.indexOf(f);
        List<double @Nullable []> products = new ArrayList<>();
        if (self >= 0) {
            for (int i = 0; i < sources.size(); i++) {
                products.add(i == self ? v.clone() : null);
            }
            return products;
        }
        Plan plan = Plan.of(f, sources);
        if (plan.isEmpty()) {
            sources.forEach(s -> products.add(null));
        } else {
            @Nullable Jacobian[] before = Locals.known(f);
            products.addAll(Arrays.asList(VectorSweeps.reverse(plan, v)));
            Locals.checkUndisturbed(f, before);
        }
        return products;
    }

    private static double[] restrict(double @Nullable [] whole, int size, int @Nullable [] places) {
        if (whole == null) {
            return new double[size];
        }
        return places == null ? whole : IndexMap.gather(whole, places);
    }

    /**
     * The product {@code J v} in one forward sweep.
     *
     * @param f the node whose Jacobian J is
     * @param wrt a leaf, a view of one, or any other node
     * @param v as many numbers as wrt has entries
     * @return an array of the shape of f; zeros if f does not depend on wrt
     */
    public static NdArray jvp(Node f, Node wrt, NdArray v) {
        f.evaluated();
        wrt.evaluated();
        checkSize("jvp", wrt, v);
        ViewedLeaf view = ViewedLeaf.of(wrt);
        Node source = view == null ? wrt : view.leaf();
        double[] seed = Raw.data(v);
        if (view != null && view.places() != null) {
            int[] places = view.places();
            seed = new double[source.valueSize()];
            for (int i = 0; i < places.length; i++) {
                seed[places[i]] = Raw.data(v)[i];
            }
        }
        double[] product;
        if (f == source) {
            product = seed.clone();
        } else {
            Plan plan = Plan.of(f, List.of(source));
            product = plan.isEmpty() ? new double[f.valueSize()] : forward(f, plan, seed);
        }
        return NdArray.adopt(product, Raw.shape(value(f)));
    }

    private static double[] forward(Node f, Plan plan, double[] seed) {
        @Nullable Jacobian[] before = Locals.known(f);
        double[] product = VectorSweeps.forward(plan, new double[][] {seed});
        Locals.checkUndisturbed(f, before);
        return product;
    }

    private static void checkSize(String operation, Node node, NdArray v) {
        if (v.size() != node.valueSize()) {
            throw new ShapeException(operation + ": a vector of shape " + Shapes.toString(Raw.shape(v)) + " where "
                    + describe(node) + " has " + node.valueSize() + " entries");
        }
    }

    /**
     * Whether a node depends, differentiably, on another.
     *
     * @param f the node
     * @param wrt another, or a view of a leaf
     * @return true also for the node itself, and where the derivative happens to be zero
     */
    public static boolean dependsOn(Node f, Node wrt) {
        ViewedLeaf view = ViewedLeaf.of(wrt);
        Node source = view == null ? wrt : view.leaf();
        return f == source || !Plan.of(f, List.of(source)).isEmpty();
    }

    /**
     * Makes a node a leaf that holds an array.
     *
     * @param node one without inputs
     * @param value its array; kept, not copied
     * @param constant whether it can never be assigned to
     */
    public static void makeLeaf(Node node, NdArray value, boolean constant) {
        node.leaf = true;
        node.constant = constant;
        node.value = value;
        node.stale = false;
    }

    /**
     * Whether a node is a leaf.
     *
     * @param node a node
     * @return true if it only holds an array
     */
    public static boolean isLeaf(Node node) {
        return node.leaf;
    }

    /**
     * Whether a node is a leaf that can never be assigned to.
     *
     * @param node a node
     * @return true if so
     */
    public static boolean isConstant(Node node) {
        return node.constant;
    }

    /**
     * What a file says of a node.
     *
     * @param node a node that is no leaf
     * @return a type and a value for each of its terms
     */
    public static SavedForm savedForm(Node node) {
        return node.savedForm();
    }

    /**
     * Replaces the whole array of a leaf; its shape may change.
     *
     * @param node a leaf
     * @param value the new array; kept, not copied
     * @throws GraphException if the node is no leaf
     */
    public static void assign(Node node, NdArray value) {
        if (!node.leaf || node.constant) {
            throw notAssignable(node);
        }
        node.value = value;
        Invalidation.valueChanged(node);
    }

    /**
     * Replaces entries of a leaf, or, through a view, of the leaf it shows.
     *
     * @param node a leaf or a view of one
     * @param places the places in the node, in row-major order; null for all of them. If one stands there twice, its
     *     last value stays
     * @param values a value for each place
     * @throws GraphException if the node is neither a leaf nor a view of one
     */
    public static void assign(Node node, int @Nullable [] places, double[] values) {
        ViewedLeaf view = ViewedLeaf.of(node);
        if (view == null || view.leaf().constant) {
            throw notAssignable(node);
        }
        Node leaf = view.leaf();
        NdArray old = value(leaf);
        NdArray target = Raw.isHeld(old) ? NdArray.of(Raw.data(old), Raw.shape(old)) : old;
        double[] data = Raw.data(target);
        for (int i = 0; i < values.length; i++) {
            int place = places == null ? i : places[i];
            data[view.places() == null ? place : view.places()[place]] = values[i];
        }
        assign(leaf, target);
    }

    /**
     * Something that is worked out about a node; its errors tell the node's labels.
     *
     * @param node a node
     * @param work gives what is asked for, or throws
     * @param <T> what that is
     * @return what it gives
     */
    public static <T> T about(Node node, Supplier<T> work) {
        try {
            return work.get();
        } catch (ChumpyException e) {
            throw Whereabouts.added(e, node);
        }
    }

    private static GraphException notAssignable(Node node) {
        String what = node.constant ? "a constant" : "an expression";
        return new GraphException("set: " + describe(node) + " is " + what + ", not a leaf or a view of one; "
                + "assign to the leaves it is made of");
    }

    /**
     * Gives a node another value for as long as something runs. What depends on the node follows; the node counts as
     * independent, as it does in {@link #jacobian}. Afterwards, whatever happens, all is as before.
     *
     * @param <T> what the work gives
     * @param node a leaf or an expression, but no constant
     * @param value of the shape that its value has
     * @param work may read values and derivatives; copies what it gives
     * @return what the work gives
     */
    public static <T> T withValue(Node node, NdArray value, Supplier<T> work) {
        NdArray before = node.evaluated();
        node.value = value;
        Invalidation.valueChanged(node);
        try {
            return work.get();
        } finally {
            node.value = before;
            Invalidation.valueChanged(node);
        }
    }

    /**
     * What messages call a node.
     *
     * @param node a node
     * @return its label and kind, and its shape if it has been computed
     */
    public static String describe(Node node) {
        return node.describe();
    }

    /**
     * Gives a node a name for messages, trees and reports.
     *
     * @param node a node
     * @param label its name; null for none
     */
    public static void label(Node node, @Nullable String label) {
        node.setLabel(label);
    }

    /**
     * The name a node bears in messages, trees and reports.
     *
     * @param node a node
     * @return its label, or null
     */
    public static @Nullable String label(Node node) {
        return node.label();
    }

    /**
     * The current value of a term, by name.
     *
     * @param node a node
     * @param name the name of its accessor
     * @return what the accessor returns; the node's own
     * @throws TermException if there is no such term
     */
    public static @Nullable Object term(Node node, String name) {
        int term = node.type().indexOf(name);
        if (term < 0) {
            throw node.type().unknown(name);
        }
        return node.termAt(term);
    }

    /**
     * The current value of a term, by number.
     *
     * @param node a node
     * @param term the number of the term
     * @return what the accessor returns; the node's own
     */
    public static @Nullable Object term(Node node, int term) {
        return node.termAt(term);
    }

    /**
     * The inputs of a node, by slot; one node may stand in several.
     *
     * @param node a node
     * @return a copy
     */
    public static List<Node> inputs(Node node) {
        return List.of(node.inputs);
    }

    /**
     * The description of a node's kind.
     *
     * @param node a node
     * @return its type
     */
    public static PrimitiveType type(Node node) {
        return node.type();
    }

    /**
     * What messages and trees call the kind of a node.
     *
     * @param node a node
     * @return a short name, for functions that of NumPy
     */
    public static String kind(Node node) {
        return node.kindName();
    }

    /**
     * The inner expression of a composed primitive.
     *
     * @param node one of a composed kind
     * @return its last input
     */
    public static Node composed(Node node) {
        return node.inputs[node.inputs.length - 1];
    }
}
