/** Expressions for the optimisers of Hipparchus, and functions of Hipparchus in expressions. */
module chumpy.hipparchus {
    requires transitive chumpy.runtime;
    requires transitive hipparchus.core;
    requires transitive hipparchus.optim;
    requires static transitive org.jspecify;

    exports chumpy.hipparchus;
}
