package chumpy.optimize;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Jacobian;
import java.util.List;

/** A node that passes its input on and tells when it is computed. */
final class Counting {
    private Counting() {}

    static Ch of(Ch x, Runnable computed) {
        return Chumpy.primitive("counting")
                .dterm(x)
                .value(in -> {
                    computed.run();
                    return in.get(0);
                })
                .drWrt(Counting::identity)
                .build();
    }

    private static Jacobian identity(List<chumpy.NdArray> in) {
        return Jacobian.identity(in.get(0).size());
    }
}
