package good;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.annotations.Primitive;

/** No terms at all. */
@Primitive
abstract class Constant extends Ch {
    @Override
    protected NdArray computeR() {
        return NdArray.scalar(42);
    }
}
