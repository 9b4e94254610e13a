/** Reads and writes NumPy's files, saves and loads expressions, reads what Python's chumpy pickled. */
module chumpy.io {
    requires transitive chumpy.runtime;
    requires com.google.gson;
    requires static transitive org.jspecify;

    exports chumpy.io;
}
