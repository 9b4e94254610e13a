package good;

import chumpy.Ch;
import chumpy.annotations.DTerm;
import chumpy.annotations.DependsOn;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;

/** A composed primitive with a followed term and a memo. */
@Primitive
abstract class Blend extends Ch {
    @DTerm
    abstract Ch a();

    @Term
    abstract Ch weight();

    @Term
    abstract int power();

    @DependsOn("power")
    int half() {
        return power() / 2;
    }

    @Override
    protected Ch compose() {
        return a().multiply(weight()).power(half());
    }
}
