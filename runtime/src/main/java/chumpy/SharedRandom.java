package chumpy;

import chumpy.random.RandomState;
import java.util.function.Function;

/** The generator that all functions of {@link Random} share, and the lock under which they draw from it. */
abstract class SharedRandom {
    private static final RandomState STATE = new RandomState();

    /** Nobody makes one. */
    SharedRandom() {}

    static <T> T drawn(Function<RandomState, T> sampler) {
        synchronized (STATE) {
            return sampler.apply(STATE);
        }
    }

    static Ch leaf(Function<RandomState, NdArray> sampler) {
        return Leaf.of(drawn(sampler));
    }
}
