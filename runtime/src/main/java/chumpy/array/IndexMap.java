package chumpy.array;

/**
 * Where each entry of a result comes from: the result's shape and, for each of its entries in row-major order, the
 * place in the source. Indexing, transposition, broadcasting, flipping and the like are all of this kind. Immutable;
 * the arrays that it gives are shared and are only read.
 */
public final class IndexMap implements Relocation {
    private final int[] shape;
    private final int[] source;
    private final int sourceSize;
    /** Whether the result is a run of neighbours of the source, in order. */
    private final boolean range;

    private IndexMap(int[] shape, int[] source, int sourceSize) {
        this.shape = shape;
        this.source = source;
        this.sourceSize = sourceSize;
        this.range = consecutive(source);
    }

    /**
     * A map from its parts.
     *
     * @param shape the result's shape; not copied
     * @param source for each entry of the result its place in the source; not copied, not checked
     * @param sourceSize the number of entries of the source
     * @return the map
     */
    public static IndexMap of(int[] shape, int[] source, int sourceSize) {
        return new IndexMap(shape, source, sourceSize);
    }

    @Override
    public int[] shape() {
        return shape;
    }

    @Override
    public int[] source() {
        return source;
    }

    /**
     * The number of entries of the result.
     *
     * @return the size of {@link #shape()}
     */
    public int size() {
        return source.length;
    }

    @Override
    public int sourceSize() {
        return sourceSize;
    }

    /**
     * Whether the result is the whole source in order (perhaps in another shape).
     *
     * @return true if so
     */
    public boolean isIdentity() {
        return range && source.length == sourceSize;
    }

    @Override
    public void apply(double[] in, double[] out) {
        if (range) {
            if (source.length > 0) {
                System.arraycopy(in, source[0], out, 0, source.length);
            }
            return;
        }
        Parallel.forRange(source.length, UnaryLoop.CHUNK, (from, to) -> {
            for (int i = from; i < to; i++) {
                out[i] = in[source[i]];
            }
        });
    }

    /**
     * Entries from some places.
     *
     * @param in where they are taken from
     * @param places for each entry of the result its place in it
     * @return {@code in[places[i]]} for all i, in a new array
     */
    public static double[] gather(double[] in, int[] places) {
        double[] out = new double[places.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = in[places[i]];
        }
        return out;
    }

    /**
     * This map followed by one of its result: {@code then(next).source[i] = source[next.source[i]]}.
     *
     * @param next a map whose source has as many entries as this one's result
     * @return a map from this one's source to the other's result
     */
    public IndexMap then(IndexMap next) {
        if (isIdentity()) {
            return next;
        }
        int[] both = new int[next.source.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = source[next.source[i]];
        }
        return new IndexMap(next.shape, both, sourceSize);
    }

    private static boolean consecutive(int[] source) {
        for (int i = 1; i < source.length; i++) {
            if (source[i] != source[i - 1] + 1) {
                return false;
            }
        }
        return true;
    }
}
