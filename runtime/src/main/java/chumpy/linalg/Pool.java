package chumpy.linalg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Scratch that is kept between uses. There are never more of them than were in use at one time.
 *
 * @param <T> what is lent
 */
final class Pool<T> {
    private final Deque<T> idle = new ArrayDeque<>();
    private final Supplier<T> maker;

    Pool(Supplier<T> maker) {
        this.maker = maker;
    }

    T take() {
        synchronized (idle) {
            T kept = idle.pollFirst();
            if (kept != null) {
                return kept;
            }
        }
        return maker.get();
    }

    void giveBack(T scratch) {
        synchronized (idle) {
            idle.addFirst(scratch);
        }
    }
}
