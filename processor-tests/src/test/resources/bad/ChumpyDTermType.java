package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @DTerm
    abstract int width();
    // ^ [ChumpyDTermType] Camera: @DTerm width is of type int; a dterm is of type Ch or List<Ch>. Declare it as Ch, or as @Term if nothing is differentiated with respect to it.

    @DTerm
    abstract Zoom zoom();
    // ^ [ChumpyDTermType] Camera: @DTerm zoom is of type Zoom; a dterm is of type Ch or List<Ch>. Declare it as Ch; any node may be given.

    @DTerm
    abstract Ch[] lenses();
    // ^ [ChumpyDTermType] Camera: @DTerm lenses is of type Ch[]; a dterm is of type Ch or List<Ch>. Declare it as List<Ch>.

    @DTerm
    abstract List<? extends Ch> films();
    // ^ [ChumpyDTermType] Camera: @DTerm films is of type List<? extends Ch>; a dterm is of type Ch or List<Ch>. Declare it as List<Ch>.

    @DTerm
    abstract List<String> names();
    // ^ [ChumpyDTermType] Camera: @DTerm names is of type List<String>; a dterm is of type Ch or List<Ch>. Declare it as Ch, or as @Term if nothing is differentiated with respect to it.

    @Override
    protected NdArray computeR() {
        return null;
    }
}

abstract class Zoom extends Ch {}

class Uses {
    Object camera = ChCamera.of(1, null, null, null, null);
}
