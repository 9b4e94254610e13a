package chumpy.jacobian;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** An array that an operator keeps for intermediate results; a second thread that comes meanwhile gets a new one. */
final class Scratch {
    private final AtomicReference<double @Nullable []> kept = new AtomicReference<>();

    /** At least so many zeros. */
    double[] take(int size) {
        double[] array = kept.getAndSet(null);
        if (array == null || array.length < size) {
            return new double[size];
        }
        Arrays.fill(array, 0, size, 0);
        return array;
    }

    /** Gives an array back. */
    void give(double[] array) {
        kept.set(array);
    }
}
