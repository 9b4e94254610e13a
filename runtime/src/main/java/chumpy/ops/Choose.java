package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.IndexMode;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Broadcast;
import chumpy.array.Places;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code r[i] = choices[index[i]][i]}, all broadcast. The index is followed and not differentiated. A row of the Jacobian
 * by a choice has a single 1 where the entry comes from it, and otherwise nothing at all.
 */
@Primitive
public abstract class Choose extends Ch {
    private @Nullable Choice choice;

    /** Which choice each entry comes from, and from where in each; kept while the index and the shapes stay. */
    private static final class Choice {
        final int[][] operands;
        final int[] shape;

        /** For each entry of the result the number of the choice it comes from. */
        final int[] chosen;

        /** For each choice the place in it of each entry of the result. */
        final int[][] places;

        Choice(String operation, IndexMode mode, double[] index, int[]... operands) {
            this.operands = operands;
            shape = Broadcast.shape(operation, operands);
            int n = operands.length - 1;
            int[] numbers = new int[index.length];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Places.of(operation, index[i], n, mode);
            }
            int[] from = Broadcast.map(operation, operands[n], shape).source();
            chosen = new int[from.length];
            Arrays.setAll(chosen, i -> numbers[from[i]]);
            places = new int[n][];
            for (int k = 0; k < n; k++) {
                places[k] = Broadcast.map(operation, operands[k], shape).source();
            }
        }

        Jacobian by(int k) {
            int[] columns = places[k].clone();
            for (int i = 0; i < columns.length; i++) {
                if (chosen[i] != k) {
                    columns[i] = -1;
                }
            }
            return Jacobian.selection(columns, Shapes.size(operands[k]));
        }
    }

    /**
     * What decides.
     *
     * @return an array of integers
     */
    @Term
    public abstract Ch index();

    /**
     * Where entries come from.
     *
     * @return at least one array; their shapes and that of the index fit
     */
    @DTerm
    public abstract List<Ch> choices();

    /**
     * What the operation is called.
     *
     * @return NumPy's name
     */
    @Term
    public abstract String operation();

    /**
     * What a number means that is no choice.
     *
     * @return an error by default
     */
    @Term
    public IndexMode mode() {
        return IndexMode.RAISE;
    }

    @OnChanged({"index", "mode"})
    void forgetChoice() {
        choice = null;
    }

    private Choice choice() {
        int n = choices().size();
        int[][] operands = new int[n + 1][];
        for (int k = 0; k < n; k++) {
            operands[k] = Raw.shape(value(choices().get(k)));
        }
        NdArray index = value(index());
        operands[n] = Raw.shape(index);
        Choice known = choice;
        if (known == null || !Arrays.deepEquals(known.operands, operands)) {
            known = new Choice(operation(), mode(), Raw.data(index), operands);
            choice = known;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        Choice from = choice();
        NdArray r = Engine.output(this, from.shape);
        double[] out = Raw.data(r);
        double[][] sources = new double[choices().size()][];
        for (int k = 0; k < sources.length; k++) {
            sources[k] = Raw.data(value(choices().get(k)));
        }
        for (int i = 0; i < out.length; i++) {
            int k = from.chosen[i];
            out[i] = sources[k][from.places[k][i]];
        }
        return r;
    }

    @DrWrt("choices")
    Jacobian drChoice(int k) {
        return choice().by(k);
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
