package chumpy.array;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives each function a class of its own around the same loop. A loop that many functions pass through is compiled once
 * for all of them and calls the function for each entry; a copy of the loop's class whose function is a constant is
 * compiled for that function alone, with the function inlined. The copies are hidden classes with the function as class
 * data. Where hidden classes cannot be made (an ahead-of-time compiled program), all functions share one loop: slower,
 * with the same results.
 */
final class LoopClasses {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final byte @Nullable [] UNARY = classFile(UnaryTemplate.class);
    private static final byte @Nullable [] BINARY = classFile(BinaryTemplate.class);

    private LoopClasses() {}

    static UnaryLoop.UnaryKernel unary(DoubleUnaryOperator function) {
        UnaryLoop.UnaryKernel own = define(UNARY, function, UnaryLoop.UnaryKernel.class);
        return own != null ? own : new SharedUnary(function);
    }

    static BinaryLoop.BinaryKernel binary(DoubleBinaryOperator function) {
        BinaryLoop.BinaryKernel own = define(BINARY, function, BinaryLoop.BinaryKernel.class);
        return own != null ? own : new SharedBinary(function);
    }

    private static <T> @Nullable T define(byte @Nullable [] template, Object function, Class<T> wanted) {
        if (template == null) {
            return null;
        }
        try {
            Class<?> copy = LOOKUP.defineHiddenClassWithClassData(template, function, true)
                    .lookupClass();
            return wanted.cast(copy.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | UnsupportedOperationException | LinkageError e) {
            return null;
        }
    }

    private static byte @Nullable [] classFile(Class<?> template) {
        try (InputStream in = template.getResourceAsStream(template.getSimpleName() + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The loop that functions share where they cannot have their own. */
    static final class SharedUnary implements UnaryLoop.UnaryKernel {
        private final DoubleUnaryOperator function;

        SharedUnary(DoubleUnaryOperator function) {
            this.function = function;
        }

        @Override
        public void apply(double[] in, double[] out, int from, int to) {
            for (int i = from; i < to; i++) {
                out[i] = function.applyAsDouble(in[i]);
            }
        }
    }

    /** The loops that functions of two numbers share where they cannot have their own. */
    static final class SharedBinary implements BinaryLoop.BinaryKernel {
        private final DoubleBinaryOperator function;

        SharedBinary(DoubleBinaryOperator function) {
            this.function = function;
        }

        @Override
        public void equal(double[] a, double[] b, double[] out, int from, int to) {
            for (int i = from; i < to; i++) {
                out[i] = function.applyAsDouble(a[i], b[i]);
            }
        }

        @Override
        public void left(double a, double[] b, double[] out, int from, int to) {
            for (int i = from; i < to; i++) {
                out[i] = function.applyAsDouble(a, b[i]);
            }
        }

        @Override
        public void right(double[] a, double b, double[] out, int from, int to) {
            for (int i = from; i < to; i++) {
                out[i] = function.applyAsDouble(a[i], b);
            }
        }

        @Override
        public void rows(
                double[] a,
                int aAt,
                int aRow,
                int aStep,
                double[] b,
                int bAt,
                int bRow,
                int bStep,
                double[] out,
                int outAt,
                int rows,
                int columns) {
            for (int r = 0; r < rows; r++) {
                for (int j = 0; j < columns; j++) {
                    out[outAt + r * columns + j] =
                            function.applyAsDouble(a[aAt + r * aRow + j * aStep], b[bAt + r * bRow + j * bStep]);
                }
            }
        }
    }
}
