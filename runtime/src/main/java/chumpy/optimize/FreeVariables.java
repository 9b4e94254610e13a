package chumpy.optimize;

import chumpy.Ch;
import chumpy.ChumpyException;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import chumpy.graph.Node;
import chumpy.graph.ViewedLeaf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** The variables of a minimisation, laid end to end in one vector in the order in which they were given. */
final class FreeVariables {
    private static final System.Logger LOG = System.getLogger(FreeVariables.class.getName());

    private static final int NOBODY = -1;

    private final String operation;
    private final List<Ch> nodes;
    private final List<int[]> shapes = new ArrayList<>();
    private final List<double[]> buffers = new ArrayList<>();
    private final int size;

    /**
     * Checks variables: each is a leaf or a view of one, and no entry of a leaf is given twice.
     *
     * @param operation what is to be done with them, for messages
     * @throws VariableException otherwise
     */
    FreeVariables(String operation, List<? extends Ch> variables) {
        this.operation = operation;
        this.nodes = List.copyOf(variables);
        IdentityHashMap<Node, int[]> owners = new IdentityHashMap<>();
        int total = 0;
        for (int i = 0; i < nodes.size(); i++) {
            ViewedLeaf view = viewedLeaf(i);
            claim(i, view, owners);
            NdArray value = Engine.value(nodes.get(i));
            shapes.add(value.shape());
            buffers.add(new double[value.size()]);
            total = Math.addExact(total, value.size());
        }
        this.size = total;
        if (total == 0) {
            throw new VariableException(
                    nodes.isEmpty()
                            ? operation + ": there is nothing to vary; say over(x, ...)"
                            : operation + ": there is nothing to vary: all variables are empty");
        }
    }

    private ViewedLeaf viewedLeaf(int i) {
        ViewedLeaf view = ViewedLeaf.of(nodes.get(i));
        if (view == null) {
            throw new VariableException(operation + ": " + describe(i)
                    + " is an expression, not a leaf or a view of one that shows no entry twice; give the leaves that"
                    + " it is made of");
        }
        if (!view.isAssignable()) {
            throw new VariableException(
                    operation + ": " + describe(i) + " is a constant; give a leaf, such as array(...)");
        }
        return view;
    }

    private void claim(int i, ViewedLeaf view, IdentityHashMap<Node, int[]> owners) {
        int[] owner = owners.computeIfAbsent(view.leaf(), leaf -> {
            int[] nobody = new int[Engine.value(leaf).size()];
            Arrays.fill(nobody, NOBODY);
            return nobody;
        });
        int[] places = view.places();
        for (int k = 0; k < (places == null ? owner.length : places.length); k++) {
            int place = places == null ? k : places[k];
            if (owner[place] != NOBODY) {
                throw clash(owner[place], i, view.leaf(), place);
            }
            owner[place] = i;
        }
    }

    private VariableException clash(int first, int second, Node leaf, int place) {
        if (nodes.get(first) == nodes.get(second)) {
            return new VariableException(
                    operation + ": " + describe(second) + " was given before, as variable " + first + "; give it once");
        }
        return new VariableException(operation + ": " + describe(first) + " and " + describe(second)
                + " overlap: both show entry " + place + " of " + Engine.describe(leaf) + "; give each entry once");
    }

    /** The number of entries of all variables. */
    int size() {
        return size;
    }

    List<Ch> nodes() {
        return nodes;
    }

    String describe(int i) {
        return "variable " + i + ", " + Engine.describe(nodes.get(i)) + ",";
    }

    double[] values() {
        double[] x = new double[size];
        int at = 0;
        for (Ch node : nodes) {
            double[] values = Raw.data(Engine.value(node));
            System.arraycopy(values, 0, x, at, values.length);
            at += values.length;
        }
        return x;
    }

    /**
     * Assigns to those variables whose values are others.
     *
     * @throws ShapeException if one has another shape than at first
     */
    void assign(double[] x) {
        int at = 0;
        for (int i = 0; i < shapes.size(); i++) {
            NdArray value = Engine.value(nodes.get(i));
            if (!Arrays.equals(Raw.shape(value), shapes.get(i))) {
                throw new ShapeException(operation + ": " + describe(i) + " had the shape "
                        + Shapes.toString(shapes.get(i)) + " when the run began; shapes cannot change during a run");
            }
            at = assign(i, value, x, at);
        }
    }

    /** Assigns to those variables that still have the shape that they had at first. */
    void restore(double[] x) {
        int at = 0;
        for (int i = 0; i < shapes.size(); i++) {
            int next = at + Shapes.size(shapes.get(i));
            try {
                NdArray value = Engine.value(nodes.get(i));
                if (Arrays.equals(Raw.shape(value), shapes.get(i))) {
                    assign(i, value, x, at);
                }
            } catch (ChumpyException e) {
                // A view that no longer fits its leaf: what is being thrown because of that must not be covered up.
                LOG.log(System.Logger.Level.DEBUG, "a variable could not be restored", e);
            }
            at = next;
        }
    }

    private int assign(int i, NdArray value, double[] x, int at) {
        double[] old = Raw.data(value);
        int end = at + old.length;
        if (!Arrays.equals(old, 0, old.length, x, at, end)) {
            double[] values = buffers.get(i);
            System.arraycopy(x, at, values, 0, values.length);
            Engine.assign(nodes.get(i), null, values);
        }
        return end;
    }
}
