package chumpy.processor.functional;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.annotations.DTerm;
import chumpy.annotations.DependsOn;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.List;

/** {@code sum of parts, times weight, times scale}, as an expression. */
@Primitive
public abstract class Blend extends Ch {
    int composed;
    int memos;

    /** Only the generated class extends it. */
    protected Blend() {}

    /**
     * What is added up.
     *
     * @return at least one
     */
    @DTerm
    public abstract List<Ch> parts();

    /**
     * A weight that is not differentiated.
     *
     * @return a scalar
     */
    @Term
    public abstract Ch weight();

    /**
     * A number.
     *
     * @return not negative
     */
    @Term
    public double scale() {
        return 1;
    }

    @DependsOn("scale")
    double checkedScale() {
        memos++;
        if (scale() < 0) {
            throw new IllegalArgumentException("scale is negative");
        }
        return scale();
    }

    @Override
    protected Ch compose() {
        composed++;
        Ch sum = parts().get(0);
        for (Ch part : parts().subList(1, parts().size())) {
            sum = sum.add(part);
        }
        return sum.multiply(weight()).multiply(Chumpy.array(checkedScale()));
    }
}
