package chumpy;

import chumpy.array.Arguments;
import chumpy.ops.ChLambda;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a node from functions, where no annotation processor runs: in JShell, in notebooks.
 *
 * <pre>{@code
 * Ch y = primitive("softplus")
 *         .dterm(x)
 *         .value(in -> ...)
 *         .drWrt(in -> Jacobian.diagonal(...))
 *         .build();
 * }</pre>
 */
public final class RuntimePrimitive {
    private final String operation;
    private final List<Ch> inputs = new ArrayList<>();
    private final List<Function<List<NdArray>, Jacobian>> derivatives = new ArrayList<>();
    private @Nullable Function<List<NdArray>, NdArray> value;

    RuntimePrimitive(String operation) {
        this.operation = operation;
    }

    /**
     * Adds an input that the primitive is differentiable with respect to.
     *
     * @param input the next input
     * @return this
     */
    public RuntimePrimitive dterm(Ch input) {
        inputs.add(Arguments.given(operation, "dterm " + inputs.size(), input));
        return this;
    }

    /**
     * Gives the value.
     *
     * @param function of the values of the inputs, in order
     * @return this
     */
    public RuntimePrimitive value(Function<List<NdArray>, NdArray> function) {
        value = Arguments.given(operation, "the function of value(...)", function);
        return this;
    }

    /**
     * Gives the local derivative with respect to the next input that has none yet.
     *
     * @param function of the values of the inputs, in order
     * @return this
     */
    public RuntimePrimitive drWrt(Function<List<NdArray>, Jacobian> function) {
        derivatives.add(Arguments.given(operation, "drWrt " + derivatives.size(), function));
        return this;
    }

    /**
     * Makes the node.
     *
     * @return a node that follows its inputs
     * @throws TermException if there is no value, or not one derivative for each input
     */
    public Ch build() {
        if (value == null) {
            throw new TermException(operation + ": has no value; call value(...) before build()");
        }
        if (derivatives.size() != inputs.size()) {
            throw new TermException(operation + ": has " + inputs.size() + " dterms and " + derivatives.size()
                    + " derivatives; call drWrt(...) once for each dterm, in their order");
        }
        return ChLambda.of(inputs, operation, value, List.copyOf(derivatives));
    }
}
