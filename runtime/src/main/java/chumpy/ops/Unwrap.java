package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Arithmetic;
import chumpy.array.Lines;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/**
 * Angles that go on without jumps: where neighbours differ by more than half a period, periods are added. These are
 * constant between jumps, so the Jacobian is the identity.
 */
@Primitive
public abstract class Unwrap extends Ch {
    /**
     * The angles.
     *
     * @return an array of at least one axis
     */
    @DTerm
    public abstract Ch x();

    /**
     * The axis along which they go on.
     *
     * @return a negative one counts from the back
     */
    @Term
    public int axis() {
        return -1;
    }

    /**
     * The difference from which on a jump is taken out.
     *
     * @return half a period where it is less
     */
    @Term
    public double discont() {
        return 0;
    }

    /**
     * The period.
     *
     * @return a full turn by default
     */
    @Term
    public double period() {
        return 2 * Math.PI;
    }

    @Override
    protected NdArray computeR() {
        NdArray x = value(x());
        Lines lines = Lines.along("unwrap", Raw.shape(x), axis());
        NdArray r = Engine.output(this, Raw.shape(x));
        double[] in = Raw.data(x);
        double[] out = Raw.data(r);
        double half = period() / 2;
        double least = Math.max(half, discont());
        lines.forRange((from, to) -> {
            for (int l = from; l < to; l++) {
                double added = 0;
                int at = lines.start(l);
                for (int i = 0; i < lines.length(); i++, at += lines.stride()) {
                    if (i > 0) {
                        double step = in[at] - in[at - lines.stride()];
                        double wrapped = Arithmetic.mod(step + half, period()) - half;
                        if (wrapped == -half && step > 0) {
                            wrapped = half;
                        }
                        added += Math.abs(step) < least ? 0 : wrapped - step;
                    }
                    out[at] = in[at] + added;
                }
            }
        });
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        return Jacobian.identity(value(x()).size());
    }

    @Override
    protected String kindName() {
        return "unwrap";
    }
}
