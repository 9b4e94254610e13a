package chumpy.jacobian;

import chumpy.IndexException;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * For each of {@code size} entries at most one of {@code range} places: what a {@link RowMap} and a {@link ColumnMap}
 * have besides numbers. The identity is held without an index array. Immutable and shared; what is worked out about
 * it is kept.
 */
public final class Selector {
    private static final Selector[] IDENTITIES = new Selector[65];

    /** Large ones that are in use, so that what is worked out about them is found again. */
    private static final AtomicReferenceArray<@Nullable WeakReference<Selector>> RECENT =
            new AtomicReferenceArray<>(61);

    static {
        for (int n = 0; n < IDENTITIES.length; n++) {
            IDENTITIES[n] = new Selector(n, n, null, 0);
        }
    }

    final int size;
    final int range;
    final int @Nullable [] places;
    private final int empty;
    private volatile @Nullable Inverse inverse;
    private volatile @Nullable Pattern byRow;
    private volatile @Nullable Pattern byColumn;
    private volatile int ascending;
    private int hash;

    private Selector(int size, int range, int @Nullable [] places, int empty) {
        this.size = size;
        this.range = range;
        this.places = places;
        this.empty = empty;
    }

    /** Whether there is an inverse, and it. */
    private record Inverse(@Nullable Selector selector) {}

    /**
     * Entry i has place i.
     *
     * @param n size and range
     * @return the selector
     */
    public static Selector identity(int n) {
        if (n < IDENTITIES.length) {
            return IDENTITIES[n];
        }
        int slot = n % RECENT.length();
        WeakReference<Selector> reference = RECENT.get(slot);
        Selector known = reference == null ? null : reference.get();
        if (known == null || known.size != n) {
            known = new Selector(n, n, null, 0);
            RECENT.set(slot, new WeakReference<>(known));
        }
        return known;
    }

    /**
     * A selector around an index array that the caller gives away.
     *
     * @param places for each entry its place, or -1 for none; not copied and never to be written to again
     * @param range the number of places
     * @return the selector; the identity if that is what the array says
     * @throws IndexException if a place is not in -1 .. range - 1
     */
    public static Selector adopt(int[] places, int range) {
        int empty = 0;
        boolean identity = places.length == range;
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            if (place < -1 || place >= range) {
                throw new IndexException(
                        "selection: entry " + i + " has the index " + place + ", which is not in -1 .. " + (range - 1));
            }
            identity &= place == i;
            if (place < 0) {
                empty++;
            }
        }
        return identity ? identity(range) : new Selector(places.length, range, places, empty);
    }

    /**
     * The number of entries.
     *
     * @return their number
     */
    public int size() {
        return size;
    }

    /**
     * The number of places.
     *
     * @return their number
     */
    public int range() {
        return range;
    }

    /**
     * The place of an entry.
     *
     * @param i an entry
     * @return its place, or -1
     */
    public int at(int i) {
        return places == null ? i : places[i];
    }

    /**
     * Whether entry i has place i for all i, and there are no other places.
     *
     * @return true if so
     */
    public boolean isIdentity() {
        return places == null;
    }

    /**
     * Whether there is one place, which all entries have.
     *
     * @return true if so
     */
    boolean isConstant() {
        return range == 1 && empty == 0;
    }

    /**
     * The number of entries that have a place.
     *
     * @return at most {@link #size()}
     */
    public int filled() {
        return size - empty;
    }

    /**
     * Whether every entry has a place, each behind the one before.
     *
     * @return true if so
     */
    boolean isAscending() {
        int known = ascending;
        if (known == 0) {
            known = 1;
            for (int i = 0; places != null && i < size; i++) {
                if (places[i] <= (i == 0 ? -1 : places[i - 1])) {
                    known = -1;
                    break;
                }
            }
            ascending = known;
        }
        return known > 0;
    }

    /**
     * This followed by another one: entry i has the place that {@code next} gives to its place here.
     *
     * @param next a selector of size {@link #range()}
     * @return a selector of this size and of the other's range
     */
    public Selector then(Selector next) {
        int[] mine = places;
        int[] other = next.places;
        if (mine == null) {
            return next;
        }
        if (other == null) {
            return this;
        }
        int[] both = new int[size];
        for (int i = 0; i < size; i++) {
            both[i] = mine[i] < 0 ? -1 : other[mine[i]];
        }
        return adopt(both, next.range);
    }

    /**
     * The selector the other way round.
     *
     * @return for each place its entry or -1; null if a place has two entries
     */
    public @Nullable Selector inverse() {
        Inverse known = inverse;
        if (known == null) {
            known = new Inverse(findInverse());
            inverse = known;
        }
        return known.selector;
    }

    private @Nullable Selector findInverse() {
        int[] mine = places;
        if (mine == null) {
            return this;
        }
        if (filled() > range) {
            return null;
        }
        int[] back = new int[range];
        Arrays.fill(back, -1);
        for (int i = 0; i < size; i++) {
            int place = mine[i];
            if (place >= 0) {
                if (back[place] >= 0) {
                    return null;
                }
                back[place] = i;
            }
        }
        return new Selector(range, size, back, range - filled());
    }

    /**
     * The pattern of the matrix with an entry in row i, column {@link #at at(i)}; its values are those of the filled
     * entries in order.
     *
     * @return a size x range pattern
     */
    Pattern rowPattern() {
        Pattern known = byRow;
        if (known == null) {
            known = findRowPattern();
            byRow = known;
        }
        return known;
    }

    private Pattern findRowPattern() {
        int[] mine = places;
        if (empty == 0) {
            int[] columns = mine;
            if (columns == null) {
                columns = new int[size];
                Arrays.setAll(columns, i -> i);
            }
            return Pattern.uniform(size, range, 1, 1, columns);
        }
        int[] starts = new int[size + 1];
        int[] columns = new int[filled()];
        for (int i = 0; i < size; i++) {
            int at = starts[i];
            if (at(i) >= 0) {
                columns[at++] = at(i);
            }
            starts[i + 1] = at;
        }
        return Pattern.of(size, range, 1, starts, columns);
    }

    /**
     * The pattern of the matrix with an entry in row {@link #at at(j)}, column j. Its columns say at the same time
     * where its values come from: value k belongs to entry {@code columns[k]}.
     *
     * @return a range x size pattern
     */
    Pattern columnPattern() {
        Pattern known = byColumn;
        if (known == null) {
            known = places == null ? rowPattern() : findColumnPattern(places);
            byColumn = known;
        }
        return known;
    }

    private Pattern findColumnPattern(int[] mine) {
        int[] starts = new int[range + 1];
        for (int place : mine) {
            if (place >= 0) {
                starts[place + 1]++;
            }
        }
        for (int i = 0; i < range; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] columns = new int[filled()];
        for (int j = 0; j < size; j++) {
            if (mine[j] >= 0) {
                columns[next[mine[j]]++] = j;
            }
        }
        return Pattern.of(range, size, 1, starts, columns);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Selector that
                && size == that.size
                && range == that.range
                && empty == that.empty
                && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            h = 31 * (31 * size + range) + Arrays.hashCode(places);
            hash = h;
        }
        return h;
    }

    @Override
    public String toString() {
        return places == null ? "identity(" + size + ")" : size + " of " + range;
    }
}
