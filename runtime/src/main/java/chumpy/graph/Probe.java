package chumpy.graph;

import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks on while nodes are computed, in the thread that it was started in. Where nobody looks on, that costs the reading of
 * one static field for each evaluation and each local derivative.
 *
 * <p>Times are those of a node alone: what it makes others compute meanwhile is theirs.
 */
public abstract class Probe {
    /** How many threads have one. A thread sees at least what it did itself, which is all it needs. */
    private static int active;

    private static final ThreadLocal<@Nullable Probe> CURRENT = new ThreadLocal<>();

    private @Nullable Probe before;
    private long[] started = new long[16];
    private long[] spentInside = new long[16];
    private int depth;

    /** One that has not been started. */
    protected Probe() {}

    /** The probe of this thread. */
    static @Nullable Probe current() {
        return active == 0 ? null : CURRENT.get();
    }

    /** Starts looking on in this thread, in the place of another one if there is one. */
    protected final void begin() {
        synchronized (Probe.class) {
            active++;
        }
        before = CURRENT.get();
        CURRENT.set(this);
    }

    /**
     * Stops looking on.
     *
     * @return false if this is not the probe of this thread; nothing is done then
     */
    protected final boolean end() {
        if (CURRENT.get() != this) {
            return false;
        }
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
        synchronized (Probe.class) {
            active--;
        }
        return true;
    }

    /**
     * A value was computed.
     *
     * @param node whose
     * @param value the value; null if it threw
     * @param nanos how long it took
     */
    protected abstract void computed(Node node, @Nullable NdArray value, long nanos);

    /**
     * A local derivative was computed.
     *
     * @param node whose
     * @param slot by which input
     * @param local the derivative; null if it threw
     * @param nanos how long it took
     */
    protected abstract void differentiated(Node node, int slot, @Nullable Jacobian local, long nanos);

    /**
     * Local derivatives were multiplied by what came from above or below.
     *
     * @param node whose
     * @param nanos how long it took
     */
    protected abstract void multiplied(Node node, long nanos);

    /**
     * A value was needed and was there.
     *
     * @param node whose
     */
    protected abstract void valueRemembered(Node node);

    /**
     * A local derivative was needed and was there.
     *
     * @param node whose
     */
    protected abstract void derivativeRemembered(Node node);

    final void enter() {
        if (depth == started.length) {
            started = Arrays.copyOf(started, 2 * depth);
            spentInside = Arrays.copyOf(spentInside, 2 * depth);
        }
        spentInside[depth] = 0;
        started[depth++] = System.nanoTime();
    }

    /** The time since the last {@link #enter}, without what was spent inside of others. */
    private long leave() {
        depth--;
        long spent = System.nanoTime() - started[depth];
        if (depth > 0) {
            spentInside[depth - 1] += spent;
        }
        return spent - spentInside[depth];
    }

    final void leaveValue(Node node) {
        long nanos = leave();
        computed(node, node.stale ? null : Objects.requireNonNull(node.value), nanos);
    }

    final void leaveDerivative(Node node, int slot, @Nullable Jacobian local) {
        differentiated(node, slot, local, leave());
    }

    final void leaveProducts(Node node) {
        multiplied(node, leave());
    }
}
