package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.TermException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Contraction;
import chumpy.array.Raw;
import chumpy.array.Subscripts;
import chumpy.graph.Engine;
import chumpy.graph.SavedForm;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sums of products of any number of arrays, in Einstein's notation; all products of NumPy's that are not {@code dot} or
 * {@code matmul}.
 *
 * <p>The result is linear in each operand X, with what the other operands contract to as its coefficients E. With the
 * labels sorted into those that X, E and the result bear (a stack), those of X and the result alone, of E and the result
 * alone, and those that are summed over, the Jacobian is a stack of Kronecker products {@code I (x) E}, between two
 * selections that bring the axes in order: {@link Sorted}.
 */
@Primitive
public abstract class Einsum extends Ch {
    private int @Nullable [][] shapes;
    private @Nullable Contraction contraction;
    private @Nullable Sorted @Nullable [] sorted;

    /**
     * A product under the name of the operation that the user called, messages included.
     *
     * @param operation NumPy's name
     * @param operands what is multiplied
     * @param rule the labels of the axes, given the shapes
     * @return a node that follows its operands
     * @throws TermException if the list is empty
     */
    public static Ch of(String operation, List<? extends Ch> operands, Function<int[][], Subscripts> rule) {
        if (operands.isEmpty()) {
            throw new TermException(operation + ": there is no operand; give at least one array");
        }
        return ChEinsum.of(operands, operation, rule);
    }

    /**
     * What is multiplied.
     *
     * @return at least one array
     */
    @DTerm
    public abstract List<Ch> operands();

    /**
     * What the operation is called.
     *
     * @return NumPy's name
     */
    @Term
    public abstract String operation();

    /**
     * The labels of the axes, given the shapes of the operands.
     *
     * @return a function of the shapes, which it does not write to
     */
    @Term
    public abstract Function<int[][], Subscripts> rule();

    @OnChanged("rule")
    void forgetContraction() {
        contraction = null;
    }

    private Contraction contraction() {
        int[][] now = new int[operands().size()][];
        Arrays.setAll(now, i -> Raw.shape(value(operands().get(i))));
        Contraction known = contraction;
        if (known == null || !Arrays.deepEquals(shapes, now)) {
            known = new Contraction(operation(), now, rule().apply(now));
            shapes = now;
            contraction = known;
            sorted = null;
        }
        return known;
    }

    private double[][] data() {
        double[][] data = new double[operands().size()][];
        Arrays.setAll(data, i -> Raw.data(value(operands().get(i))));
        return data;
    }

    @Override
    protected NdArray computeR() {
        Contraction c = contraction();
        NdArray r = Engine.output(this, c.shape());
        c.apply(data(), Raw.data(r));
        return r;
    }

    @DrWrt("operands")
    Jacobian drOperand(int i) {
        Contraction c = contraction();
        @Nullable Sorted[] known = sorted;
        if (known == null) {
            known = new Sorted[operands().size()];
            sorted = known;
        }
        Contraction.Labelled coefficients = c.others(i, data());
        Sorted axes = known[i];
        if (axes == null) {
            axes = new Sorted(
                    c, i, coefficients.labels(), Raw.shape(value(operands().get(i))));
            known[i] = axes;
        }
        return axes.jacobian(c, coefficients);
    }

    @Override
    protected SavedForm savedForm() {
        return EinsumForm.of(this);
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
