package chumpy.conformance;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Linalg;
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
        linalg();
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

    private static void linalg() {
        unary("linalg.inv", Linalg::inv);
        unary("linalg.det", Linalg::det);
        many("linalg.slogdet", a -> {
            Linalg.SlogDet both = Linalg.slogdet(a.x(0));
            return List.of(both.sign(), both.logAbs());
        });
        binary("linalg.solve", Linalg::solve);
        unary("linalg.pinv", Linalg::pinv);
        binary("linalg.lstsq", (a, b) -> Linalg.lstsq(a, b).x());
        unary("linalg.svdvals", Linalg::svdvals);
        many("linalg.svd_leading", a -> {
            Linalg.Svd svd = Linalg.svd(a.x(0));
            Ch u = svd.u().get(":, :1");
            Ch v = svd.vt().get(":1");
            return List.of(Chumpy.matmul(u, u.T()), svd.s(), Chumpy.matmul(v.T(), v));
        });
        many("linalg.qr", a -> {
            Linalg.Qr qr = Linalg.qr(a.x(0));
            return List.of(qr.q(), qr.r());
        });
        unary("linalg.cholesky", a -> Linalg.cholesky(a.add(a.T()).multiply(0.5)));
        unary("linalg.eigvalsh", a -> Linalg.eigvalsh(a.add(a.T()).multiply(0.5)));
        unary("linalg.eigvals_sorted_real", Linalg::eigvals);
        one("linalg.norm", NumpyLinearAlgebra::norm);
        one("linalg.matrix_power", a -> Linalg.matrixPower(a.x(0), a.integer(1, "n")));
        one("linalg.cond", a -> {
            Object order = a.any(1, "p");
            return order == null ? Linalg.cond(a.x(0)) : Linalg.cond(a.x(0), number(order));
        });
        one("linalg.multi_dot", a -> Linalg.multiDot(a.parts(0)));
        unary("linalg.matrix_rank", Linalg::matrixRank);
        unary("linalg.expm", Linalg::expm);
        one("linalg.tensorinv", a -> Linalg.tensorinv(a.x(0), a.integer(1, "ind", 2)));
        binary("linalg.tensorsolve", Linalg::tensorsolve);
    }

    private static Ch norm(Arguments a) {
        Object order = a.any(1, "ord");
        int[] axes = a.has(2, "axis") ? a.ints(2, "axis") : null;
        boolean keepDims = a.keepDims();
        boolean named = "fro".equals(order) || "nuc".equals(order);
        if (order == null) {
            return Linalg.norm(a.x(0), axes, keepDims);
        }
        if (axes == null) {
            return named ? Linalg.norm(a.x(0), order.toString()) : Linalg.norm(a.x(0), number(order));
        }
        return named
                ? Linalg.norm(a.x(0), order.toString(), axes, keepDims)
                : Linalg.norm(a.x(0), number(order), axes, keepDims);
    }

    private static double number(Object order) {
        return switch (order.toString()) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(order.toString());
        };
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
