package chumpy.conformance;

import chumpy.Ch;
import chumpy.Chumpy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Products, special functions and linear algebra of NumPy's and SciPy's, a line each. */
final class NumpyLinearAlgebra {
    private static final Map<String, Function<Arguments, List<Ch>>> TABLE = new HashMap<>();

    static {
        products();
        special();
    }

    private NumpyLinearAlgebra() {}

    /** The functions by their names. */
    static Map<String, Function<Arguments, List<Ch>>> table() {
        return TABLE;
    }

    private static void products() {
        binary("dot", Chumpy::dot);
        binary("matmul", Chumpy::matmul);
        binary("inner", Chumpy::inner);
        binary("outer", Chumpy::outer);
        binary("vdot", Chumpy::vdot);
        binary("kron", Chumpy::kron);
        binary("cross", Chumpy::cross);
        one("tensordot", NumpyLinearAlgebra::tensordot);
        one("einsum", NumpyLinearAlgebra::einsum);
    }

    private static Ch tensordot(Arguments a) {
        Object axes = a.any(2, "axes");
        if (axes instanceof Integer count) {
            return Chumpy.tensordot(a.x(0), a.x(1), count);
        }
        if (axes instanceof List<?> pair && pair.get(0) instanceof int[] first && pair.get(1) instanceof int[] second) {
            return Chumpy.tensordot(a.x(0), a.x(1), first, second);
        }
        throw new Arguments.Unsupported("axes are " + axes);
    }

    private static Ch einsum(Arguments a) {
        List<Ch> operands = new ArrayList<>();
        for (int i = 1; a.has(i, ""); i++) {
            operands.add(a.x(i));
        }
        return Chumpy.einsum(a.text(0), operands.toArray(new Ch[0]));
    }

    private static void special() {
        unary("gamma", Chumpy::gamma);
        unary("gammaln", Chumpy::gammaln);
        unary("digamma", Chumpy::digamma);
        one("polygamma", a -> Chumpy.polygamma(a.integer(0, "n"), a.x(1)));
        unary("erf", Chumpy::erf);
        unary("erfc", Chumpy::erfc);
        unary("erfinv", Chumpy::erfinv);
        unary("erfcinv", Chumpy::erfcinv);
        unary("expit", Chumpy::expit);
        unary("logit", Chumpy::logit);
        unary("i1", Chumpy::i1);
        unary("j0", Chumpy::j0);
        unary("j1", Chumpy::j1);
        one("logsumexp", a -> Chumpy.logsumexp(a.x(0), a.axes(), a.keepDims()));
        one("softmax", a -> {
            int[] axes = a.axes();
            return axes == null ? Chumpy.softmax(a.x(0)) : Chumpy.softmax(a.x(0), axes);
        });
    }

    private static void unary(String numpyName, UnaryOperator<Ch> function) {
        one(numpyName, a -> function.apply(a.x(0)));
    }

    private static void binary(String numpyName, BinaryOperator<Ch> function) {
        one(numpyName, a -> function.apply(a.x(0), a.x(1)));
    }

    private static void one(String numpyName, Function<Arguments, Ch> function) {
        many(numpyName, a -> List.of(function.apply(a)));
    }

    private static void many(String numpyName, Function<Arguments, List<Ch>> function) {
        if (TABLE.put(numpyName, function) != null) {
            throw new IllegalStateException(numpyName + " stands in the table twice");
        }
    }
}
