package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @DTerm
    abstract Ch k();

    @Term
    abstract List<Missing> parts();
    // ^ cannot find symbol
    // ^ [ChumpyUnresolved] Camera: ChCamera was not generated, because the type Missing in it cannot be found. Mend that first; other errors about ChCamera may follow from it.

    @Override
    protected Ch compose() {
        return k();
    }
}
