package chumpy.processor.functional;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import java.util.List;

/** Vectors one after the other, then an offset that may be missing. */
@Primitive
abstract class Concat extends Ch {
    @DTerm
    abstract List<Ch> parts();

    @DTerm
    abstract @org.jspecify.annotations.Nullable Ch last();

    private int start(int part) {
        return parts().stream().limit(part).mapToInt(Ch::size).sum();
    }

    private int total() {
        return start(parts().size()) + (last() == null ? 0 : last().size());
    }

    @Override
    protected NdArray computeR() {
        double[] r = new double[total()];
        for (int i = 0; i < parts().size(); i++) {
            double[] part = parts().get(i).r().toArray();
            System.arraycopy(part, 0, r, start(i), part.length);
        }
        if (last() != null) {
            double[] part = last().r().toArray();
            System.arraycopy(part, 0, r, start(parts().size()), part.length);
        }
        return NdArray.of(r);
    }

    @DrWrt("parts")
    Jacobian drPart(int index) {
        return placed(start(index), parts().get(index).size());
    }

    @DrWrt("last")
    Jacobian drLast() {
        return placed(start(parts().size()), last().size());
    }

    private Jacobian placed(int start, int size) {
        double[][] dense = new double[total()][size];
        for (int i = 0; i < size; i++) {
            dense[start + i][i] = 1;
        }
        return Jacobian.dense(dense);
    }
}
