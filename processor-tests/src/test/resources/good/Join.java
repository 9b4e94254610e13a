package good;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of dterms, a term that may be null and a followed term. */
@Primitive
abstract class Join extends Ch {
    @DTerm
    abstract List<Ch> parts();

    @DTerm
    abstract @Nullable Ch last();

    @Term
    abstract Ch template();

    @Override
    protected NdArray computeR() {
        return template().r();
    }

    @DrWrt("parts")
    Jacobian drPart(int index) {
        return Jacobian.identity(parts().get(index).size());
    }

    @DrWrt("last")
    Jacobian drLast() {
        return Jacobian.identity(1);
    }
}
