package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Shapes;
import chumpy.ops.linalg.ChPolynomialRoots;
import java.util.ArrayList;
import java.util.List;

/** Polynomials by their coefficients, that of the highest power first, as NumPy's {@code poly} functions have them. */
abstract class PolynomialFunctions extends AssemblyFunctions {
    /** Nobody makes one. */
    PolynomialFunctions() {}

    /**
     * The values of a polynomial, by Horner's scheme: {@code p[0] x^(n-1) + ... + p[n-1]}.
     *
     * @param p the coefficients, a vector; as many as it has now
     * @param x an array
     * @return an array of the shape of x, differentiable in both
     * @throws ShapeException if p is no vector
     */
    public static Ch polyval(Ch p, Ch x) {
        int n = length("polyval", p);
        Ch value = Arguments.given("polyval", "x", x).multiply(0);
        for (int i = 0; i < n; i++) {
            value = i == 0 ? value.add(p.get(0)) : value.multiply(x).add(p.get(i));
        }
        return value;
    }

    /**
     * The polynomial of some degree next to points, in the sense of least squares; by a singular value decomposition of
     * the Vandermonde matrix, whose columns are scaled to unit length first, as in NumPy.
     *
     * @param x where the points are, a vector
     * @param y the values there: a vector, or a column for each of several polynomials
     * @param degree the degree
     * @return the coefficients, one more than the degree, differentiable in both
     * @throws ShapeException if x is no vector
     * @throws TermException if the degree is negative
     */
    public static Ch polyfit(Ch x, Ch y, int degree) {
        length("polyfit", x);
        Arguments.given("polyfit", "y", y);
        if (degree < 0) {
            throw new TermException("polyfit: the degree " + degree + " is negative; give 0 for a constant");
        }
        Ch powers = vander(x, degree + 1);
        Ch scale = sqrt(Chumpy.sum(square(powers), 0));
        Ch scaled = Linalg.lstsq(powers.divide(scale), y).x();
        return y.ndim() == 1 ? scaled.divide(scale) : scaled.divide(expandDims(scale, 1));
    }

    /**
     * The real roots of a polynomial: the eigenvalues of its companion matrix. Leading zeros are left out, zeros at the
     * end are roots.
     *
     * @param p the coefficients, a vector; which are leading zeros is looked at now, and where the first of the others
     *     becomes 0 later, the roots are NaN
     * @return the roots, ascending but for those that zeros at the end make, which come last; differentiable in p where
     *     no other root has the same value, else the derivative is NaN
     * @throws ShapeException if p is no vector
     * @throws MatrixException when a value is asked for, if a root is complex
     */
    public static Ch roots(Ch p) {
        int n = length("roots", p);
        NdArray now = p.r();
        int first = 0;
        while (first < n && now.flat(first) == 0) {
            first++;
        }
        return first == n ? constant(NdArray.zeros(0)) : ChPolynomialRoots.of(p.get(Index.slice(first, n)));
    }

    /**
     * The derivative of a polynomial.
     *
     * @param p the coefficients, a vector; as many as it has now
     * @return its coefficients, one fewer, or none
     * @throws ShapeException if p is no vector
     */
    public static Ch polyder(Ch p) {
        int n = Math.max(1, length("polyder", p));
        return p.get(Index.slice(0, n - 1)).multiply(arange(n - 1.0, 0, -1));
    }

    /**
     * The integral of a polynomial from 0 on.
     *
     * @param p the coefficients, a vector; as many as it has now
     * @return its coefficients, one more
     * @throws ShapeException if p is no vector
     */
    public static Ch polyint(Ch p) {
        int n = length("polyint", p);
        return concatenate(List.of(p.divide(arange(n, 0, -1)), constant(NdArray.zeros(1))), 0);
    }

    /**
     * The quotient and the remainder of two polynomials, {@code u = q v + r}.
     *
     * @param u coefficients, a vector; as many as it has now
     * @param v coefficients, a vector whose first is not 0; as many as it has now
     * @return the quotient's coefficients, and the remainder's, one fewer than the divisor's and at least one. Unlike NumPy
     *     it keeps leading zeros, so that their number does not depend on values
     * @throws ShapeException if one is no vector, or has no coefficients
     */
    public static List<Ch> polydiv(Ch u, Ch v) {
        int m = length("polydiv", u);
        int n = length("polydiv", v);
        if (m == 0 || n == 0) {
            throw new ShapeException("polydiv: " + m + " coefficients by " + n + "; each must have at least one");
        }
        Ch zero = constant(NdArray.zeros(1));
        if (m < n) {
            return List.of(zero, u);
        }
        Ch leading = v.get(Index.slice(0, 1));
        Ch others = v.get(Index.slice(1, n));
        List<Ch> quotient = new ArrayList<>();
        Ch rest = u.get(Index.slice(0, n - 1));
        for (int k = n - 1; k < m; k++) {
            Ch dividend = concatenate(rest, u.get(Index.slice(k, k + 1)));
            Ch digit = dividend.get(Index.slice(0, 1)).divide(leading);
            quotient.add(digit);
            rest = dividend.get(Index.slice(1, n)).subtract(digit.multiply(others));
        }
        return List.of(concatenate(quotient, 0), n == 1 ? zero : rest);
    }

    /**
     * The product of two polynomials.
     *
     * @param p coefficients, a vector
     * @param q coefficients, a vector
     * @return the product's coefficients
     */
    public static Ch polymul(Ch p, Ch q) {
        return convolve(p, q, "full");
    }

    /**
     * The sum of two polynomials.
     *
     * @param p coefficients, a vector; as many as it has now
     * @param q coefficients, a vector; as many as it has now
     * @return the sum's coefficients
     * @throws ShapeException if one is no vector
     */
    public static Ch polyadd(Ch p, Ch q) {
        int n = Math.max(length("polyadd", p), length("polyadd", q));
        return atEnd(p, n).add(atEnd(q, n));
    }

    /**
     * The difference of two polynomials.
     *
     * @param p coefficients, a vector; as many as it has now
     * @param q coefficients, a vector; as many as it has now
     * @return the difference's coefficients
     * @throws ShapeException if one is no vector
     */
    public static Ch polysub(Ch p, Ch q) {
        int n = Math.max(length("polysub", p), length("polysub", q));
        return atEnd(p, n).subtract(atEnd(q, n));
    }

    private static Ch atEnd(Ch p, int n) {
        return pad(p, new int[][] {{n - p.size(), 0}}, PadMode.CONSTANT);
    }

    private static int length(String operation, Ch p) {
        int[] shape = Arguments.given(operation, "the vector", p).shape();
        if (shape.length != 1) {
            throw new ShapeException(operation + ": an array of shape " + Shapes.toString(shape)
                    + " is no vector; flatten it with ravel");
        }
        return shape[0];
    }
}
