/** Assertions for the tests of primitives. */
module chumpy.test {
    requires transitive chumpy.runtime;
    requires org.opentest4j;
    requires static transitive org.jspecify;

    exports chumpy.test;
}
