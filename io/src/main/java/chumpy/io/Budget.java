package chumpy.io;

/** How much memory the reading of one file may still take. A small file may ask for a lot: compressed, or by its header. */
final class Budget {
    private final String file;
    private final long limit;
    private long left;

    /**
     * A budget of some bytes.
     *
     * @param file named in the exception
     * @param limit the number of bytes
     */
    Budget(String file, long limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("a limit of " + limit + " bytes is negative");
        }
        this.file = file;
        this.limit = limit;
        this.left = limit;
    }

    /** Half of what the JVM may use: rather an exception that can be caught than no memory left for anybody. */
    static long ofThisMachine() {
        return Runtime.getRuntime().maxMemory() / 2;
    }

    /** Takes some bytes off. */
    void take(long bytes) {
        if (bytes > left) {
            throw new FileFormatException(file + ": needs more than the " + limit
                    + " bytes of memory that reading it may take; if it is sound, give the JVM more (-Xmx)");
        }
        left -= bytes;
    }
}
