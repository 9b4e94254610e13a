package good;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DependsOn;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.io.IOException;
import java.util.Set;

/**
 * Picks entries: {@code r = x[indices]}. See {@link Ch#get(int...)} for a shorter form.
 *
 * <p>Everything a primitive can say is in here.
 *
 * @see Ch
 */
@Primitive
public abstract class Select extends Ch {
    /** For the generated class. */
    protected Select() {}

    /**
     * What is picked from.
     *
     * @return the source
     */
    @DTerm
    public abstract Ch x();

    /**
     * The places in <em>row-major</em> order. They may repeat.
     *
     * @return places in {@link #x() the source}
     */
    @Term
    public abstract int[] indices();

    @DependsOn("indices")
    double[] ones() {
        return new double[indices().length];
    }

    /**
     * Depends on a memo and a term.
     *
     * @return a number
     * @throws IOException never
     */
    @DependsOn({"ones", "x"})
    protected double norm() throws IOException {
        return ones().length;
    }

    @Override
    protected void onChanged(Set<String> which) {}

    @OnChanged("indices")
    void rebuild() {}

    @OnChanged({"x", "indices"})
    void anything() {}

    @Override
    protected NdArray computeR() {
        return x().r();
    }

    @DrWrt("x")
    Jacobian drX() {
        return Jacobian.selection(indices(), x().size());
    }
}
