/** Reads and writes NumPy's files, and saves and loads expressions. */
module chumpy.io {
    requires transitive chumpy.runtime;
    requires static transitive org.jspecify;

    exports chumpy.io;
}
