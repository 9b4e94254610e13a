package chumpy.array;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.function.DoubleBinaryOperator;

/** The class that {@link LoopClasses} copies for each function of two numbers; see {@link UnaryTemplate}. */
final class BinaryTemplate implements BinaryLoop.BinaryKernel {
    private static final int SHORT = 8;
    private static final DoubleBinaryOperator FUNCTION;

    static {
        try {
            FUNCTION = MethodHandles.classData(
                    MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, DoubleBinaryOperator.class);
        } catch (IllegalAccessException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Override
    public void equal(double[] a, double[] b, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = FUNCTION.applyAsDouble(a[i], b[i]);
        }
    }

    @Override
    public void left(double a, double[] b, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = FUNCTION.applyAsDouble(a, b[i]);
        }
    }

    @Override
    public void right(double[] a, double b, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = FUNCTION.applyAsDouble(a[i], b);
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
        if (columns < SHORT && columns < rows) {
            // Loops of a few steps cost more than walking down the columns.
            for (int j = 0; j < columns; j++) {
                int p = aAt + j * aStep;
                int q = bAt + j * bStep;
                int o = outAt + j;
                for (int r = 0; r < rows; r++) {
                    out[o] = FUNCTION.applyAsDouble(a[p], b[q]);
                    p += aRow;
                    q += bRow;
                    o += columns;
                }
            }
            return;
        }
        int p = aAt;
        int q = bAt;
        int o = outAt;
        for (int r = 0; r < rows; r++) {
            if (aStep == 0) {
                double x = a[p];
                for (int j = 0; j < columns; j++) {
                    out[o + j] = FUNCTION.applyAsDouble(x, b[q + j]);
                }
            } else if (bStep == 0) {
                double y = b[q];
                for (int j = 0; j < columns; j++) {
                    out[o + j] = FUNCTION.applyAsDouble(a[p + j], y);
                }
            } else {
                for (int j = 0; j < columns; j++) {
                    out[o + j] = FUNCTION.applyAsDouble(a[p + j], b[q + j]);
                }
            }
            p += aRow;
            q += bRow;
            o += columns;
        }
    }
}
