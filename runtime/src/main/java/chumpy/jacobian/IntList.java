package chumpy.jacobian;

import java.util.Arrays;

/** A growing array of ints. */
final class IntList {
    int[] items;
    int size;

    IntList(int capacity) {
        items = new int[Math.max(capacity, 8)];
    }

    /** Makes room for so many more. */
    void reserve(int more) {
        long needed = (long) size + more;
        if (needed > items.length) {
            if (needed > Rules.MOST) {
                throw Unformed.tooMany((double) needed);
            }
            items = Arrays.copyOf(items, (int) Math.min(Rules.MOST, Math.max(needed, items.length * 3L / 2)));
        }
    }

    void add(int item) {
        if (size == items.length) {
            reserve(1);
        }
        items[size++] = item;
    }

    int[] trimmed() {
        return size == items.length ? items : Arrays.copyOf(items, size);
    }
}
