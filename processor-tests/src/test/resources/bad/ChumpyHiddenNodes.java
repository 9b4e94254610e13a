package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @Term
    abstract List<Ch> lenses();
    // ^ [ChumpyHiddenNodes] Camera: @Term lenses is of type List<Ch>; nobody would notice when the nodes in it change. Declare it as @DTerm List<Ch>, or each node as a term of type Ch.

    @Term
    abstract Ch[][] grid();
    // ^ [ChumpyHiddenNodes] Camera: @Term grid is of type Ch[][]; nobody would notice when the nodes in it change. Declare it as @DTerm List<Ch>, or each node as a term of type Ch.

    @Term
    abstract java.util.Map<String, ? extends Zoom> zooms();
    // ^ [ChumpyHiddenNodes] Camera: @Term zooms is of type Map<String, ? extends Zoom>; nobody would notice when the nodes in it change. Declare it as @DTerm List<Ch>, or each node as a term of type Ch.

    @Term
    abstract java.util.function.UnaryOperator<Ch> allowed();

    @Override
    protected NdArray computeR() {
        return null;
    }
}

abstract class Zoom extends Ch {}
