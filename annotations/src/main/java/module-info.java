/** The annotations that turn an abstract class into a differentiable primitive. */
module chumpy.annotations {
    exports chumpy.annotations;
}
