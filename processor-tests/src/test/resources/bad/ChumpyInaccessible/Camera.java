package bad;

import bad.elsewhere.Base;
import chumpy.NdArray;
import chumpy.annotations.*;

@Primitive
abstract class Camera extends Base {
// ^ [ChumpyInaccessible] Camera: width() is package-private in bad.elsewhere.Base, which is in another package, so that the generated ChCamera cannot reach it. Make it protected or public.
// ^ [ChumpyInaccessible] Camera: half() is package-private in bad.elsewhere.Base, which is in another package, so that the generated ChCamera cannot reach it. Make it protected or public.
// ^ [ChumpyInaccessible] Camera: rest() is package-private in bad.elsewhere.Base, which is in another package, so that the generated ChCamera cannot reach it. Make it protected or public.
    @Override
    protected NdArray computeR() {
        return null;
    }
}
