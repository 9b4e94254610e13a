package chumpy.jacobian;

import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much memory the numbers of a Jacobian take. Patterns, which are shared, do not count. */
public final class Footprint {
    private Footprint() {}

    /**
     * The bytes that are held, which for what is not written out are those of its parts.
     *
     * @param jacobian a Jacobian
     * @return eight for each number; what is in several parts counts for each
     */
    public static long bytes(Jacobian jacobian) {
        return Double.BYTES * numbers((Kind) jacobian);
    }

    private static long numbers(Kind kind) {
        if (kind instanceof RowMap map) {
            return size(map.weights());
        }
        if (kind instanceof Operator operator) {
            Kind entries = operator.knownEntries();
            return parts(operator) + (entries == null ? 0 : numbers(entries));
        }
        return size(kind.values());
    }

    private static long parts(Operator operator) {
        if (operator instanceof ColumnMap map) {
            return size(map.turned.weights());
        }
        if (operator instanceof Kronecker product) {
            return size(product.a.matrix()) + size(product.b.matrix());
        }
        if (operator instanceof Product product) {
            return sum(product.factors);
        }
        return operator instanceof Sum sum ? sum(sum.terms) : 0;
    }

    private static long sum(List<Kind> kinds) {
        return kinds.stream().mapToLong(Footprint::numbers).sum();
    }

    private static long size(@Nullable NdArray array) {
        return array == null ? 0 : array.size();
    }
}
