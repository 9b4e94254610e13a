package chumpy.array;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.function.DoubleUnaryOperator;

/**
 * The class that {@link LoopClasses} copies for each function. In a copy the function is a constant, which the compiler
 * sees through. The class itself is never used as it stands.
 */
final class UnaryTemplate implements UnaryLoop.UnaryKernel {
    private static final DoubleUnaryOperator FUNCTION;

    static {
        try {
            FUNCTION = MethodHandles.classData(
                    MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, DoubleUnaryOperator.class);
        } catch (IllegalAccessException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Override
    public void apply(double[] in, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = FUNCTION.applyAsDouble(in[i]);
        }
    }
}
