package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

abstract class Base extends Ch {
    abstract int width();
}

@Primitive
abstract class Camera extends Base implements Comparable<Ch> {
// ^ [ChumpyAbstractMethod] Camera: width() of Base is abstract and no term, so nobody implements it. Annotate it with @Term or @DTerm, or implement it.
// ^ [ChumpyAbstractMethod] Camera: compareTo(Ch) of Comparable is abstract and no term, so nobody implements it. Implement it.
    @DTerm
    abstract Ch k();

    abstract double focus();
    // ^ [ChumpyAbstractMethod] Camera: focus() is abstract and no term, so nobody implements it. Annotate it with @Term or @DTerm, or implement it.

    abstract void resize(int width, List<String> names);
    // ^ [ChumpyAbstractMethod] Camera: resize(int, List<String>) is abstract and no term, so nobody implements it. Implement it.

    @Override
    protected Ch compose() {
        return k();
    }
}
