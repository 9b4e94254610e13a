package chumpy.inspect;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import java.util.List;

/** Drops all but its first part when it is computed. */
@Primitive
abstract class Shrinking extends Ch {
    @DTerm
    abstract List<Ch> parts();

    @OnChanged("parts")
    void shrink() {
        if (parts().size() > 1) {
            ((ChShrinking) this).setParts(parts().subList(0, 1));
        }
    }

    @Override
    protected NdArray computeR() {
        return parts().get(0).r();
    }

    @DrWrt("parts")
    Jacobian drPart(int i) {
        return Jacobian.identity(parts().get(i).size());
    }
}
