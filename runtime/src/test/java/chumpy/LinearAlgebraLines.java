package chumpy;

import static chumpy.Domain.ANY;
import static chumpy.Domain.LOW;
import static chumpy.Domain.POSITIVE;
import static chumpy.Domain.PROBABILITY;
import static chumpy.Domain.UNIT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The lines of {@link FunctionTable} for products, special functions and linear algebra. */
final class LinearAlgebraLines {
    private static final List<int[]> SHAPES = List.of(s(), s(4), s(3, 1), s(2, 1, 3), s(0));

    private final List<Line> lines = new ArrayList<>();

    private LinearAlgebraLines() {
        products();
        sums();
        special();
        linalg();
        norms();
    }

    static List<Line> lines() {
        return new LinearAlgebraLines().lines;
    }

    private void products() {
        binary("dot", Chumpy::dot, dots(), s(), s(3), s(2, 2));
        binary("matmul", Chumpy::matmul, matmuls(), s(3), s(2, 2), s(2, 2, 2));
        binary(
                "inner",
                Chumpy::inner,
                List.of(
                        and(s(3), s(3)),
                        and(s(), s(2, 3)),
                        and(s(3), s()),
                        and(s(2, 3), s(4, 3)),
                        and(s(2, 1, 3), s(3)),
                        and(s(2, 1), s(3, 1)),
                        and(s(2, 0), s(3, 0)),
                        and(s(0, 2), s(2))),
                s(),
                s(3),
                s(2, 2));
        binary(
                "outer",
                Chumpy::outer,
                List.of(and(s(3), s(2)), and(s(2, 2), s(3)), and(s(), s(2)), and(s(1), s(1)), and(s(0), s(2))),
                s(3),
                s(2, 2));
        binary("vdot", Chumpy::vdot, List.of(and(s(2, 3), s(3, 2)), and(s(), s(1)), and(s(0), s(0))), s(2, 2));
        binary(
                "kron",
                Chumpy::kron,
                List.of(
                        and(s(2, 2), s(2, 3)),
                        and(s(3), s(2)),
                        and(s(2), s(2, 3)),
                        and(s(2, 1, 2), s(2, 2)),
                        and(s(), s(2, 2)),
                        and(s(0, 2), s(2, 2))),
                s(),
                s(2),
                s(2, 2));
        binary(
                "cross",
                Chumpy::cross,
                List.of(
                        and(s(3), s(3)),
                        and(s(2), s(2)),
                        and(s(2), s(3)),
                        and(s(3), s(2)),
                        and(s(4, 3), s(3)),
                        and(s(2, 1, 3), s(4, 3)),
                        and(s(4, 2), s(4, 2)),
                        and(s(0, 3), s(3))));
        binary(
                "cross over axes",
                (a, b) -> Chumpy.cross(a, b, 0, 1, 0),
                List.of(and(s(3, 2), s(2, 3)), and(s(2, 4), s(4, 2)), and(s(3, 2), s(2, 2))));
        binary("vecdot", Chumpy::vecdot, List.of(and(s(3), s(3)), and(s(2, 3), s(2, 1, 3))), s(3));
        binary("matvec", Chumpy::matvec, List.of(and(s(2, 3), s(3)), and(s(2, 2, 3), s(2, 3))), s(2, 2));
        binary("vecmat", Chumpy::vecmat, List.of(and(s(3), s(3, 2)), and(s(2, 3), s(2, 3, 2))), s(2, 2));
        binary(
                "tensordot",
                (a, b) -> Chumpy.tensordot(a, b, 2),
                List.of(and(s(2, 3, 2), s(3, 2, 2)), and(s(2, 2), s(2, 2)), and(s(1, 2, 3), s(2, 3, 1, 2))),
                s(2, 2));
        binary(
                "tensordot over no axis",
                (a, b) -> Chumpy.tensordot(a, b, 0),
                List.of(and(s(2, 2), s(3)), and(s(), s(2))),
                s(2));
        binary(
                "tensordot over chosen axes",
                (a, b) -> Chumpy.tensordot(a, b, new int[] {1, 0}, new int[] {0, -2}),
                List.of(and(s(3, 4, 2), s(4, 3, 2)), and(s(2, 2), s(2, 2, 3))));
    }

    private void sums() {
        sum("ij,jk->ik", List.of(and(s(2, 3), s(3, 2)), and(s(1, 3), s(3, 1)), and(s(2, 0), s(0, 3))));
        sum("ij,jk", List.of(and(s(2, 3), s(3, 2))));
        sum("ij,kj->ki", List.of(and(s(2, 3), s(4, 3))));
        sum("ji,jk->ki", List.of(and(s(2, 3), s(2, 4))));
        sum("ii->", List.of(and(s(3, 3)), and(s(0, 0))));
        sum("ii->i", List.of(and(s(3, 3))));
        sum("iij->ji", List.of(and(s(2, 2, 3))));
        sum("ij->ji", List.of(and(s(2, 3))));
        sum("ijk->k", List.of(and(s(2, 3, 2))));
        sum("...i->i...", List.of(and(s(2, 2, 3)), and(s(3))));
        sum("bij,bj->bi", List.of(and(s(2, 3, 2), s(2, 2)), and(s(0, 3, 2), s(0, 2))));
        sum("bij,bkj->bik", List.of(and(s(2, 3, 2), s(2, 2, 2))));
        sum(
                "...ij,...jk->...ik",
                List.of(and(s(2, 2, 3), s(2, 3, 1)), and(s(2, 1, 2, 2), s(3, 2, 1)), and(s(2, 2), s(3, 2, 2))));
        sum("i,j,k->ijk", List.of(and(s(2), s(2), s(3))));
        sum("ij,jk,kl->il", List.of(and(s(2, 3), s(3, 2), s(2, 2))));
        sum("ij,ij", List.of(and(s(2, 3), s(2, 3))));
        sum("ij,ij->ij", List.of(and(s(2, 3), s(2, 3))));
        sum("ij,i,j->", List.of(and(s(2, 3), s(2), s(3)), and(s(1, 3), s(2), s(3))));
        sum("ai,bi,ci->abc", List.of(and(s(2, 2), s(3, 2), s(1, 2))));
        sum("ii,ij,k->jk", List.of(and(s(2, 2), s(2, 3), s(2))));
        sum("ij,k->k", List.of(and(s(2, 3), s(2))));
        sum("i,->i", List.of(and(s(3), s())));
        sum("i,i,i,i->i", List.of(and(s(2), s(2), s(2), s(2))));
        add(
                "einsum of ten",
                x -> Chumpy.einsum("ab,b,b,b,b,b,b,b,b,b->a", x.toArray(new Ch[0])),
                Collections.nCopies(10, ANY),
                List.of(List.of(s(2, 2), s(2), s(2), s(2), s(2), s(2), s(2), s(2), s(2), s(2))),
                List.of());
    }

    private void sum(String subscripts, List<List<int[]>> shapes) {
        add(
                "einsum " + subscripts,
                x -> Chumpy.einsum(subscripts, x.toArray(new Ch[0])),
                Collections.nCopies(shapes.get(0).size(), ANY),
                shapes,
                List.of());
    }

    private void special() {
        unary("gamma", Chumpy::gamma, POSITIVE);
        unary("gammaln", Chumpy::gammaln, POSITIVE);
        unary("digamma", Chumpy::digamma, POSITIVE);
        unary("polygamma", x -> Chumpy.polygamma(0, x), POSITIVE);
        unary("polygamma of order 3", x -> Chumpy.polygamma(3, x.subtract(3.6)), PROBABILITY);
        unary("erf", Chumpy::erf, ANY);
        unary("erfc", Chumpy::erfc, ANY);
        unary("erfinv", Chumpy::erfinv, UNIT);
        unary("erfcinv", Chumpy::erfcinv, PROBABILITY);
        unary("expit", Chumpy::expit, ANY);
        unary("logit", Chumpy::logit, PROBABILITY);
        unary("i1", Chumpy::i1, ANY);
        unary("j0", Chumpy::j0, ANY);
        unary("j1", Chumpy::j1, ANY);
        shape("logsumexp", x -> Chumpy.logsumexp(x), s(), s(3), s(2, 3), s(2, 1, 2));
        shape("logsumexp along an axis", x -> Chumpy.logsumexp(x, 1), s(2, 3), s(2, 3, 2), s(0, 2));
        shape("logsumexp along axes kept", x -> Chumpy.logsumexp(x, new int[] {0, -1}, true), s(2, 3), s(2, 3, 2));
        shape("softmax", x -> Chumpy.softmax(x), s(), s(3), s(2, 3));
        shape("softmax along an axis", x -> Chumpy.softmax(x, -1), s(3), s(2, 3), s(2, 1, 2), s(0, 2));
        shape("logSoftmax", x -> Chumpy.logSoftmax(x, 0), s(3), s(3, 2));
    }

    private void linalg() {
        square("Linalg.inv", x -> Linalg.inv(near(x)));
        shape("Linalg.tensorinv", x -> Linalg.tensorinv(near(x).reshape(2, 2, 4), 2), s(4, 4));
        shape("Linalg.tensorinv cut behind one axis", x -> Linalg.tensorinv(near(x).reshape(4, 2, 2), 1), s(4, 4));
        square("Linalg.det", x -> Linalg.det(near(x)));
        square("Linalg.slogdet sign", x -> Linalg.slogdet(near(x)).sign());
        square("Linalg.slogdet logarithm", x -> Linalg.slogdet(near(x)).logAbs());
        binary(
                "Linalg.solve",
                (a, b) -> Linalg.solve(near(a), b),
                List.of(
                        and(s(3, 3), s(3)),
                        and(s(3, 3), s(3, 2)),
                        and(s(2, 2, 2), s(2, 2, 1)),
                        and(s(2, 2, 2), s(2, 2)),
                        and(s(2, 2), s(3, 2, 2)),
                        and(s(2, 1, 2, 2), s(1, 3, 2, 1)),
                        and(s(0, 2, 2), s(0, 2, 1)),
                        and(s(2, 2), s(2, 0))),
                s(2, 2));
        binary(
                "Linalg.tensorsolve",
                (a, b) -> Linalg.tensorsolve(near(a).reshape(2, 2, 4), b),
                List.of(and(s(4, 4), s(2, 2))));
        shape("Linalg.pinv", x -> Linalg.pinv(near(x)), s(3, 1), s(1, 3), s(2, 1, 2), s(1, 1));
        List<List<int[]>> systems = List.of(
                and(s(3, 2), s(3)),
                and(s(3, 1), s(3, 2)),
                and(s(2, 3), s(2)),
                and(s(1, 2), s(1, 2)),
                and(s(2, 2), s(2)));
        binary("Linalg.lstsq x", (a, b) -> Linalg.lstsq(near(a), b).x(), systems);
        binary(
                "Linalg.lstsq residuals",
                (a, b) -> Linalg.lstsq(near(a), b).residuals(),
                List.of(and(s(5, 3), s(5)), and(s(5, 3), s(5, 2))));
        rectangular("Linalg.matrixRank", x -> Linalg.matrixRank(near(x)));
        square("Linalg.cholesky", x -> Linalg.cholesky(symmetric(x).add(Chumpy.eye(x.shape()[x.ndim() - 1]))));
        rectangular("Linalg.qr q", x -> Linalg.qr(near(x)).q());
        rectangular("Linalg.qr r", x -> Linalg.qr(near(x)).r());
        small("Linalg.svd u", x -> Linalg.svd(near(x)).u());
        rectangular("Linalg.svd s", x -> Linalg.svd(near(x)).s());
        small("Linalg.svd vt", x -> Linalg.svd(near(x)).vt());
        rectangular("Linalg.svdvals", x -> Linalg.svdvals(near(x)));
        square("Linalg.eigh values", x -> Linalg.eigh(symmetric(x)).values());
        shape("Linalg.eigh vectors", x -> Linalg.eigh(symmetric(x)).vectors(), s(2, 2), s(2, 1, 1));
        square("Linalg.eigvalsh", x -> Linalg.eigvalsh(symmetric(x)));
        square("Linalg.eig values", x -> Linalg.eig(near(x)).values());
        shape("Linalg.eig vectors", x -> Linalg.eig(near(x)).vectors(), s(2, 2), s(2, 1, 1));
        square("Linalg.eigvals", x -> Linalg.eigvals(near(x)));
        square("Linalg.expm", x -> Linalg.expm(x));
        shape("Linalg.expm of larger ones", x -> Linalg.expm(x.add(6)), s(1, 1), s(2, 1, 1));
        for (int n : new int[] {0, 1, 3, -2}) {
            square("Linalg.matrixPower " + n, x -> Linalg.matrixPower(near(x), n));
        }
        add(
                "Linalg.multiDot",
                x -> Linalg.multiDot(x.toArray(new Ch[0])),
                Collections.nCopies(3, ANY),
                List.of(
                        and(s(2, 3), s(3, 2), s(2, 4)),
                        and(s(3), s(3, 2), s(2, 4)),
                        and(s(2, 3), s(3, 2), s(2)),
                        and(s(3), s(3, 2), s(2))),
                List.of(s(2, 2)));
    }

    private void norms() {
        unary("Linalg.norm", x -> Linalg.norm(x), LOW, s(4), s(2, 3), s(2, 1, 2), s());
        for (double order : new double[] {1, 2, 3, 0, -1, 0.5, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            unary("Linalg.norm of vectors " + order, x -> Linalg.norm(x, order), LOW, s(4), s(1));
            unary(
                    "Linalg.norm along an axis " + order,
                    x -> Linalg.norm(x, order, new int[] {1}, true),
                    LOW,
                    s(2, 3),
                    s(2, 3, 2));
        }
        for (double order : new double[] {1, -1, 2, -2, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            shape("Linalg.norm of matrices " + order, x -> Linalg.norm(near(x), order), s(2, 3), s(3, 3), s(3, 2));
            shape(
                    "Linalg.norm of a stack " + order,
                    x -> Linalg.norm(Chumpy.swapaxes(near(x), 0, -1), order, new int[] {2, 0}, true),
                    s(2, 1, 2));
            shape("Linalg.cond " + order, x -> Linalg.cond(near(x), order), s(2, 2), s(2, 2, 2));
        }
        rectangular("Linalg.norm fro", x -> Linalg.norm(near(x), "fro", new int[] {-2, -1}, false));
        rectangular("Linalg.norm nuc", x -> Linalg.norm(near(x), "nuc", new int[] {-2, -1}, true));
        rectangular("Linalg.cond", x -> Linalg.cond(near(x)));
    }

    /** Matrices near to diagonal ones with distinct entries. */
    private static Ch near(Ch x) {
        int[] shape = x.shape();
        int m = shape[shape.length - 2];
        int n = shape[shape.length - 1];
        double[] diagonal = new double[m * n];
        for (int i = 0; i < Math.min(m, n); i++) {
            diagonal[i * n + i] = 1 + 1.5 * i;
        }
        return x.multiply(0.3).add(Chumpy.array(NdArray.adopt(diagonal, m, n)));
    }

    private static Ch symmetric(Ch x) {
        Ch y = near(x);
        return y.add(Chumpy.swapaxes(y, -1, -2)).multiply(0.5);
    }

    private void square(String name, UnaryOperator<Ch> f) {
        shape(name, f, s(3, 3), s(2, 2, 2), s(1, 1), s(0, 2, 2));
    }

    private void rectangular(String name, UnaryOperator<Ch> f) {
        shape(name, f, s(4, 3), s(3, 4), s(3, 3), s(2, 3, 2), s(1, 1));
    }

    /** For what is so curved that differences are not exact for every one of many entries. */
    private void small(String name, UnaryOperator<Ch> f) {
        shape(name, f, s(3, 1), s(2, 3), s(2, 2), s(2, 1, 2));
    }

    private void unary(String name, UnaryOperator<Ch> f, Domain domain, int[]... shapes) {
        add(
                name,
                x -> f.apply(x.get(0)),
                List.of(domain),
                List.of(shapes).stream().map(List::of).toList(),
                List.of());
    }

    private static List<List<int[]>> dots() {
        return List.of(
                and(s(), s()),
                and(s(), s(2, 3)),
                and(s(3), s()),
                and(s(3), s(3)),
                and(s(2, 3), s(3)),
                and(s(3), s(3, 2)),
                and(s(2, 3), s(3, 2)),
                and(s(1, 3), s(3, 1)),
                and(s(2, 1), s(1, 2)),
                and(s(2, 2, 3), s(3)),
                and(s(3), s(2, 3, 2)),
                and(s(2, 3), s(2, 3, 2)),
                and(s(2, 1, 3), s(3, 2)),
                and(s(2, 1, 2), s(3, 2, 2)),
                and(s(0, 3), s(3, 2)),
                and(s(2, 0), s(0, 3)),
                and(s(0), s(0)),
                and(s(3), s(3, 0)));
    }

    private static List<List<int[]>> matmuls() {
        return List.of(
                and(s(3), s(3)),
                and(s(2, 3), s(3)),
                and(s(3), s(3, 2)),
                and(s(2, 3), s(3, 2)),
                and(s(1, 1), s(1, 3)),
                and(s(2, 2, 3), s(3, 2)),
                and(s(2, 2, 3), s(3)),
                and(s(3), s(2, 3, 2)),
                and(s(2, 3), s(2, 3, 2)),
                and(s(2, 2, 3), s(2, 3, 1)),
                and(s(1, 2, 3), s(3, 3, 1)),
                and(s(2, 1, 2, 2), s(3, 2, 1)),
                and(s(0, 2, 3), s(3, 2)),
                and(s(2, 0), s(0, 3)),
                and(s(2, 0, 3), s(2, 3, 1)));
    }

    private static int[] s(int... shape) {
        return shape;
    }

    private static List<int[]> and(int[]... shapes) {
        return List.of(shapes);
    }

    private void unary(String name, UnaryOperator<Ch> f, Domain domain) {
        add(
                name,
                x -> f.apply(x.get(0)),
                List.of(domain),
                SHAPES.stream().map(List::of).toList(),
                List.of());
    }

    private void shape(String name, UnaryOperator<Ch> f, int[]... shapes) {
        add(
                name,
                x -> f.apply(x.get(0)),
                List.of(ANY),
                List.of(shapes).stream().map(List::of).toList(),
                List.of());
    }

    private void binary(String name, BinaryOperator<Ch> f, List<List<int[]>> shapes, int[]... shared) {
        add(name, x -> f.apply(x.get(0), x.get(1)), List.of(ANY, ANY), shapes, List.of(shared));
    }

    private void add(
            String name, Function<List<Ch>, Ch> f, List<Domain> domains, List<List<int[]>> cases, List<int[]> shared) {
        lines.add(new Line(name, f, domains, cases, shared));
    }
}
