package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

abstract class Plain {
    @Term
    // ^ [ChumpyStrayAnnotation] Plain: @Term on width() has no effect, because Plain is neither a @Primitive class nor an abstract subclass of chumpy.Ch nor an interface. Let it extend Ch, or remove the annotation.
    abstract int width();
}

abstract class Base extends Ch {
    @Term
    abstract int width();
}

interface Axial {
    @Term
    int axis();
}

class Camera extends Ch {
    @DTerm
    // ^ [ChumpyStrayAnnotation] Camera: @DTerm on k() has no effect, because Camera is neither a @Primitive class nor an abstract subclass of chumpy.Ch nor an interface. Make it "@Primitive abstract".
    Ch k() {
        return null;
    }

    @Override
    protected NdArray computeR() {
        return null;
    }
}
