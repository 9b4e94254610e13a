package chumpy.inspect;

import chumpy.Ch;
import chumpy.ChumpyException;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import chumpy.graph.Node;
import chumpy.graph.ViewedLeaf;
import java.util.Arrays;

/**
 * A variable, whose entries can be moved while the value of a node is looked at: a leaf, the entries of one that a view
 * shows, or an expression, which then moves on its own.
 */
final class CheckedVariable {
    private final Ch function;
    private final Node source;
    private final int[] places;
    private final double[] base;
    private final int[] sourceShape;
    private final int[] valueShape;

    CheckedVariable(Ch function, Ch variable) {
        ViewedLeaf view = ViewedLeaf.of(variable);
        this.function = function;
        this.source = view == null ? variable : view.leaf();
        NdArray value = Engine.value(source);
        this.base = value.toArray();
        this.sourceShape = value.shape();
        this.valueShape = function.shape();
        int[] shown = view == null ? null : view.places();
        if (shown == null) {
            shown = new int[base.length];
            Arrays.setAll(shown, i -> i);
        }
        this.places = shown;
    }

    /** The number of entries. */
    int size() {
        return places.length;
    }

    /** The entry of a place. */
    double entry(int i) {
        return base[places[i]];
    }

    /** The largest entry, in absolute value. */
    double largest() {
        double largest = 0;
        for (int place : places) {
            largest = Math.max(largest, Math.abs(base[place]));
        }
        return largest;
    }

    /**
     * The value of the function at {@code x + t d}; NaN where it refuses to be computed.
     *
     * @throws ShapeException if it has another shape there
     */
    double[] valueAlong(double[] direction, double t) {
        double[] moved = base.clone();
        for (int i = 0; i < places.length; i++) {
            moved[places[i]] += t * direction[i];
        }
        return valueAt(moved);
    }

    /** The value of the function where one entry is another. */
    double[] valueWith(int i, double entry) {
        double[] moved = base.clone();
        moved[places[i]] = entry;
        return valueAt(moved);
    }

    private double[] valueAt(double[] moved) {
        return Engine.withValue(source, NdArray.adopt(moved, sourceShape), this::value);
    }

    private double[] value() {
        NdArray value;
        try {
            value = Engine.value(function);
        } catch (ChumpyException refused) {
            double[] nowhere = new double[Shapes.size(valueShape)];
            Arrays.fill(nowhere, Double.NaN);
            return nowhere;
        }
        if (!Arrays.equals(Raw.shape(value), valueShape)) {
            throw new ShapeException("GradientCheck: " + Engine.describe(function) + " changes its shape from "
                    + Shapes.toString(valueShape) + " when its input is moved; it has no derivative");
        }
        return value.toArray();
    }
}
