/** Pictures and pages of expressions. */
module chumpy.view {
    requires transitive chumpy.runtime;
    requires com.google.common; // of which ELK is made, and, being automatic modules, cannot say so
    requires java.desktop;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
    requires static transitive org.jspecify;

    exports chumpy.view;
    exports chumpy.view.plot;

    provides chumpy.inspect.TreeRenderer with
            chumpy.view.TreePictures;
}
