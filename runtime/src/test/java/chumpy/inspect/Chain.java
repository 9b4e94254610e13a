package chumpy.inspect;

import chumpy.Ch;
import chumpy.annotations.DTerm;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.List;

/** {@code gain * (sum of parts) + base}, as an expression: a primitive with a list, a followed node and a default. */
@Primitive
abstract class Chain extends Ch {
    @DTerm
    abstract List<Ch> parts();

    @Term
    abstract Ch base();

    @Term
    double gain() {
        return 2;
    }

    @Override
    protected Ch compose() {
        Ch sum = parts().get(0);
        for (Ch part : parts().subList(1, parts().size())) {
            sum = sum.add(part);
        }
        return sum.multiply(gain()).add(base());
    }
}
