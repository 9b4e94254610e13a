package chumpy.io;

/** What stands where in the file of an expression. */
final class Layout {
    /** The version that is written, and the newest that is read. */
    static final int VERSION = 1;

    /** What the graph says it is. */
    static final String FORMAT = "chumpy expressions";

    /** The nodes, each behind its inputs. */
    static final String GRAPH = "graph.json";

    /** The entries of all small arrays, one array behind the other. */
    static final String NUMBERS = "numbers.npy";

    /** Where the other arrays are. */
    static final String ARRAYS = "arrays/";

    /** Arrays of at most so many entries are small. */
    static final int SMALL = 64;

    /** The longest string or number of the graph. */
    static final int LONGEST = 1 << 20;

    private Layout() {}
}
