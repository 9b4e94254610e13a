package chumpy.array;

/**
 * The numbers behind an array, reachable only inside the library (through {@link Raw}). Arrays that share numbers
 * share their owner, so that one mark says whether anybody outside the library may still be looking at them.
 */
public abstract class Storage {
    final double[] data;
    final int[] shape;
    private final Storage owner;
    private boolean held;

    /**
     * Storage that owns its numbers.
     *
     * @param data the numbers; not copied
     * @param shape lengths along the axes; not copied
     */
    protected Storage(double[] data, int[] shape) {
        this.data = data;
        this.shape = shape;
        this.owner = this;
    }

    /**
     * Storage that shares the numbers of another.
     *
     * @param shared whose numbers these are
     * @param shape lengths along the axes; not copied
     */
    protected Storage(Storage shared, int[] shape) {
        this.data = shared.data;
        this.shape = shape;
        this.owner = shared.owner;
    }

    final void hold() {
        owner.held = true;
    }

    final boolean isHeld() {
        return owner.held;
    }
}
