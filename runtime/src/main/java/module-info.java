/** Differentiable NumPy-like expressions with lazy, cached Jacobians, and least squares over them. */
@SuppressWarnings("module") // chumpy.io and chumpy.view are compiled later
module chumpy.runtime {
    requires transitive chumpy.annotations;
    requires transitive ejml.core;
    requires ejml.ddense;
    requires dev.ludovic.netlib.blas;
    requires org.apache.commons.numbers.gamma;
    requires static transitive org.jspecify;
    requires static transitive java.compiler;

    uses chumpy.inspect.TreeRenderer;

    exports chumpy;
    exports chumpy.inspect;
    exports chumpy.linalg;
    exports chumpy.optimize;
    exports chumpy.random;
    exports chumpy.array to
            chumpy.hipparchus,
            chumpy.io,
            chumpy.view;
    exports chumpy.graph to
            chumpy.io;
    exports chumpy.jacobian to
            chumpy.view;
}
