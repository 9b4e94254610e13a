package chumpy;

import static chumpy.Chumpy.absolute;
import static chumpy.Chumpy.array;
import static chumpy.Chumpy.ceil;
import static chumpy.Chumpy.clip;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.cos;
import static chumpy.Chumpy.equal;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.fix;
import static chumpy.Chumpy.floor;
import static chumpy.Chumpy.greater;
import static chumpy.Chumpy.hstack;
import static chumpy.Chumpy.lessEqual;
import static chumpy.Chumpy.maximum;
import static chumpy.Chumpy.mean;
import static chumpy.Chumpy.minimum;
import static chumpy.Chumpy.scalar;
import static chumpy.Chumpy.sign;
import static chumpy.Chumpy.sin;
import static chumpy.Chumpy.sqrt;
import static chumpy.Chumpy.sum;
import static chumpy.Chumpy.where;
import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.annotations.DTerm;
import chumpy.annotations.Primitive;
import chumpy.ops.ChSum;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What Python's chumpy gets wrong, with the right answers worked out by hand. */
class KnownFaultsTest {
    /** {@code a -> a}. */
    @Primitive
    public abstract static class Itself extends Ch {
        @DTerm
        public abstract Ch a();

        @Override
        protected Ch compose() {
            return a();
        }
    }

    /** {@code a -> (2a) (2a)}, one node in both slots. */
    @Primitive
    public abstract static class SquareOfTwice extends Ch {
        @DTerm
        public abstract Ch a();

        @Override
        protected Ch compose() {
            Ch u = a().multiply(2);
            return u.multiply(u);
        }
    }

    /** {@code (a, b) -> a b}. */
    @Primitive
    public abstract static class Times extends Ch {
        @DTerm
        public abstract Ch a();

        @DTerm
        public abstract Ch b();

        @Override
        protected Ch compose() {
            return a().multiply(b());
        }
    }

    /** Every way to get the Jacobian gives this one; entries that are finite, up to rounding. */
    private static void assertJacobian(Ch f, Ch wrt, double[][] expected) {
        NdArray wanted = NdArray.of(expected);
        EveryWay.jacobians(f, wrt).forEach((way, got) -> {
            assertThat(got.shape()).as(way).isEqualTo(wanted.shape());
            assertThat(got.toArray())
                    .as(way)
                    .usingComparatorWithPrecision(1e-12)
                    .containsExactly(wanted.toArray());
        });
    }

    private static double[][] eye(int n, double factor) {
        double[][] eye = new double[n][n];
        for (int i = 0; i < n; i++) {
            eye[i][i] = factor;
        }
        return eye;
    }

    /** Derivatives that are wrong there without a word. */
    @Nested
    class WrongDerivatives {
        private final Ch x = scalar(3);
        private final Ch u = x.multiply(2);

        @Test
        void oneExpressionInBothSlotsOfAProduct() {
            assertJacobian(u.multiply(u), x, new double[][] {{24}});
            assertJacobian(u.multiply(u), u, new double[][] {{12}});
        }

        @Test
        void oneExpressionInBothSlotsOfASum() {
            assertJacobian(u.add(u), x, new double[][] {{4}});
            assertJacobian(u.subtract(u), x, new double[][] {{0}});
            assertJacobian(u.divide(u), x, new double[][] {{0}});
        }

        @Test
        void oneExpressionInBothSlotsOfAPower() {
            // (u^u)' = u^u (log u + 1) u', with u = 6, u' = 2 and 6^6 = 46656
            Jacobian j = u.power(u).drWrt(x);
            assertThat(j.get(0, 0)).isCloseTo(93312 * (Math.log(6) + 1), within(1e-8));
            assertThat(u.power(u).jvp(x, NdArray.scalar(1)).item()).isEqualTo(j.get(0, 0), within(1e-8));
        }

        @Test
        void oneExpressionInBothSlotsOfAProductOfMatrices() {
            // (U U)' along V is U V + V U; here U = 2X
            Ch m = array(new double[][] {{1, 2}, {3, 4}});
            Ch v = m.multiply(2);
            // d/dX[0, 0]: with E = 2 e0 e0', U E + E U = 2 [[2 + 2, 4], [6, 0]]
            assertThat(v.dot(v).drWrt(m).toArray().get(0, 0)).isEqualTo(8);
            assertThat(v.dot(v).jvp(m, NdArray.of(1, 0, 0, 0))).isEqualTo(NdArray.of(new double[][] {{8, 8}, {12, 0}}));
            assertThat(v.matmul(v).jvp(m, NdArray.of(1, 0, 0, 0))).isEqualTo(NdArray.of(new double[][] {{8, 8}, {12, 0}
            }));
        }

        @Test
        void oneExpressionInAllPartsOfAJoin() {
            assertJacobian(concatenate(u.reshape(1), u.reshape(1)), x, new double[][] {{2}, {2}});
            assertJacobian(array(u, u, u).sum(), x, new double[][] {{6}});
        }

        @Test
        void oneExpressionInBothBranchesOfAChoice() {
            assertJacobian(where(greater(x, constant(0)), u, u), x, new double[][] {{2}});
        }

        @Test
        void oneExpressionInTwoSlotsWithinAComposedFunction() {
            assertJacobian(ChKnownFaultsTest_SquareOfTwice.of(x), x, new double[][] {{24}});
            assertJacobian(ChKnownFaultsTest_SquareOfTwice.of(u), x, new double[][] {{96}});
        }

        @Test
        void oneExpressionInTwoTermsOfAComposedFunction() {
            assertJacobian(ChKnownFaultsTest_Times.of(u, u), x, new double[][] {{24}});
            assertJacobian(ChKnownFaultsTest_Times.of(x, x), x, new double[][] {{6}});
        }

        @Test
        void aComposedFunctionUsedTwice() {
            Ch f = ChKnownFaultsTest_SquareOfTwice.of(x);
            assertJacobian(f.add(f), x, new double[][] {{48}});
        }

        @Test
        void theMeanOfAMatrix() {
            Ch m = array(new double[][] {{1, 2, 3}, {4, 5, 6}});
            double a = 1.0 / 6;
            assertJacobian(mean(m), m, new double[][] {{a, a, a, a, a, a}});
            assertJacobian(mean(m, 0), m, new double[][] {
                {0.5, 0, 0, 0.5, 0, 0}, {0, 0.5, 0, 0, 0.5, 0}, {0, 0, 0.5, 0, 0, 0.5}
            });
        }

        @Test
        void elementwiseFunctionsOfARow() {
            Ch row = array(new double[][] {{0.5, 1, 2}});
            double[][] expected = {{Math.cos(0.5), 0, 0}, {0, Math.cos(1), 0}, {0, 0, Math.cos(2)}};
            assertJacobian(sin(row), row, expected);
            assertJacobian(clip(row, 0.75, 1.5), row, new double[][] {{0, 0, 0}, {0, 1, 0}, {0, 0, 0}});
            assertJacobian(row.multiply(array(new double[][] {{1, 2, 3}})), row, new double[][] {
                {1, 0, 0}, {0, 2, 0}, {0, 0, 3}
            });
        }

        @Test
        void aComposedIdentity() {
            Ch v = array(4, 5, 6);
            Ch f = ChKnownFaultsTest_Itself.of(v);
            assertThat(f.r()).isEqualTo(NdArray.of(4, 5, 6));
            assertJacobian(f, v, eye(3, 1));
            assertJacobian(ChKnownFaultsTest_Itself.of(v.multiply(3)), v, eye(3, 3));
        }

        @Test
        void theLargerOfANumberAndInfinity() {
            assertJacobian(maximum(x, constant(POSITIVE_INFINITY)), x, new double[][] {{0}});
            assertJacobian(minimum(x, constant(NEGATIVE_INFINITY)), x, new double[][] {{0}});
            assertJacobian(maximum(x, constant(NEGATIVE_INFINITY)), x, new double[][] {{1}});
        }

        @Test
        void aTieIsBetweenTheOneSidedDerivatives() {
            Ch zero = scalar(0);
            for (Ch f : List.of(
                    maximum(zero, zero.multiply(2)),
                    maximum(zero.multiply(2), zero),
                    minimum(zero, zero.multiply(2)),
                    Chumpy.fmax(zero, zero.multiply(2)),
                    Chumpy.fmin(zero, zero.multiply(2)))) {
                EveryWay.jacobians(f, zero)
                        .forEach((way, got) -> assertThat(got.item()).as(way).isBetween(1.0, 2.0));
            }
            assertJacobian(maximum(u, u), x, new double[][] {{2}});
        }

        @Test
        void theAbsoluteValueAtZero() {
            Ch v = array(-2, 0, 3);
            assertJacobian(absolute(v), v, new double[][] {{-1, 0, 0}, {0, 0, 0}, {0, 0, 1}});
        }

        @Test
        void theSquareRootAtZero() {
            Ch zero = scalar(0);
            assertThat(sqrt(zero).drWrt(zero).get(0, 0)).isEqualTo(POSITIVE_INFINITY);
            assertThat(zero.power(0.5).drWrt(zero).get(0, 0)).isEqualTo(POSITIVE_INFINITY);
            assertThat(sqrt(zero).vjp(zero, NdArray.scalar(1)).item()).isEqualTo(POSITIVE_INFINITY);
            assertThat(zero.power(0.5).jvp(zero, NdArray.scalar(1)).item()).isEqualTo(POSITIVE_INFINITY);
        }

        @Test
        void anInfiniteSlopeStaysWithItsOwnEntry() {
            Ch v = array(0, 4);
            Jacobian j = sqrt(v).drWrt(v);
            assertThat(j.toArray()).isEqualTo(NdArray.of(new double[][] {{POSITIVE_INFINITY, 0}, {0, 0.25}}));
            Ch chosen = where(greater(v, constant(0)), sqrt(v), v);
            assertThat(chosen.drWrt(v).toArray()).isEqualTo(NdArray.of(new double[][] {{1, 0}, {0, 0.25}}));
        }

        @Test
        void theProductOfAMatrixAndAStackOfMatrices() {
            double[][] a = {{1, 2, 3}, {4, 5, 6}};
            double[] b = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
            Ch left = array(a);
            Ch right = array(NdArray.of(b, new int[] {2, 3, 2}));
            Ch f = left.dot(right);
            // r[i, j, k] = sum over l of a[i, l] b[j, l, k]
            double[] r = new double[8];
            double[][] byLeft = new double[8][6];
            double[][] byRight = new double[8][12];
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 2; j++) {
                    for (int k = 0; k < 2; k++) {
                        int row = i * 4 + j * 2 + k;
                        for (int l = 0; l < 3; l++) {
                            int place = j * 6 + l * 2 + k;
                            r[row] += a[i][l] * b[place];
                            byLeft[row][i * 3 + l] = b[place];
                            byRight[row][place] = a[i][l];
                        }
                    }
                }
            }
            assertThat(f.r()).isEqualTo(NdArray.of(r, new int[] {2, 2, 2}));
            assertJacobian(f, left, byLeft);
            assertJacobian(f, right, byRight);
        }

        @Test
        void aJacobianCannotBeSpoilt() {
            Ch v = array(2, 3);
            for (Ch f : List.of(sin(v), v.multiply(v), v.dot(array(new double[][] {{1, 2}, {3, 4}})), v.sum())) {
                Jacobian j = f.drWrt(v);
                NdArray before = j.toArray();
                DMatrixRMaj dense = j.toDense();
                dense.fill(99);
                DMatrixSparseCSC sparse = j.toSparse();
                Arrays.fill(sparse.nz_values, 99);
                Arrays.fill(j.toArray().toArray(), 99);
                Arrays.fill(j.times(new double[2]), 99);
                assertThat(j.toArray()).isEqualTo(before);
                assertThat(f.drWrt(v).toArray()).isEqualTo(before);
                assertThat(f.add(0).drWrt(v).toArray()).isEqualTo(before);
            }
        }

        @Test
        void aVectorGivenToAProductIsNotKept() {
            Ch v = array(2, 3);
            double[] seed = {1, 0};
            NdArray row = v.vjp(v, NdArray.adopt(seed, 2));
            NdArray column = v.jvp(v, NdArray.adopt(seed, 2));
            seed[0] = 99;
            assertThat(row).isEqualTo(NdArray.of(1, 0));
            assertThat(column).isEqualTo(NdArray.of(1, 0));
        }

        @Test
        void whatDependsButDoesNotVaryHasZerosAndNotNone() {
            Ch v = array(0.5, 1.5);
            for (Ch f : List.of(
                    floor(v),
                    ceil(v),
                    fix(v),
                    sign(v),
                    greater(v, constant(1)),
                    lessEqual(v, v.multiply(2)),
                    equal(v, v),
                    v.subtract(v),
                    v.multiply(0),
                    v.power(0))) {
                assertThat(f.dependsOn(v)).as(f.toString()).isTrue();
                assertThat(f.drWrt(v).form()).as(f.toString()).isNotEqualTo(Jacobian.Form.NONE);
                assertThat(f.drWrt(v).toString()).as(f.toString()).isNotEqualTo("None");
                assertJacobian(f, v, new double[2][2]);
            }
        }

        @Test
        void whatDoesNotDependIsNone() {
            Ch v = array(1, 2, 3);
            Jacobian none = sin(array(1, 2)).drWrt(v);
            assertThat(none.form()).isEqualTo(Jacobian.Form.NONE);
            assertThat(none).hasToString("None");
            assertThat(none.toArray()).isEqualTo(NdArray.zeros(2, 3));
        }
    }

    /** Values that are wrong there without a word. */
    @Nested
    class WrongValues {
        @Test
        void overflowIsInfinite() {
            assertThat(scalar(1e200).power(2).r().item()).isEqualTo(POSITIVE_INFINITY);
            assertThat(scalar(-1e200).power(3).r().item()).isEqualTo(NEGATIVE_INFINITY);
            assertThat(exp(scalar(1000)).r().item()).isEqualTo(POSITIVE_INFINITY);
            assertThat(scalar(1e308).multiply(10).r().item()).isEqualTo(POSITIVE_INFINITY);
        }

        @Test
        void divisionByZeroIsInfiniteOrNotANumber() {
            assertThat(scalar(0).power(-1).r().item()).isEqualTo(POSITIVE_INFINITY);
            assertThat(scalar(1).divide(0).r().item()).isEqualTo(POSITIVE_INFINITY);
            assertThat(scalar(-1).divide(0).r().item()).isEqualTo(NEGATIVE_INFINITY);
            assertThat(scalar(0).divide(0).r().item()).isNaN();
            assertThat(scalar(NaN).power(0).r().item()).isEqualTo(1);
        }

        @Test
        void anUnknownOptionIsAnError() {
            ChSum f = ChSum.of(array(1, 2));
            assertThatThrownBy(() -> f.set(Map.of("keepdims", true)))
                    .isInstanceOf(TermException.class)
                    .hasMessageContaining("keepdims")
                    .hasMessageContaining("keepDims");
            assertThatThrownBy(() -> f.set(Map.of("keepDims", 1)))
                    .isInstanceOf(TermException.class)
                    .hasMessageContaining("keepDims");
        }

        @Test
        void keepDimsKeepsTheAxes() {
            Ch m = array(new double[][] {{1, 2, 3}, {4, 5, 6}});
            assertThat(sum(m, new int[] {1}, true).r()).isEqualTo(NdArray.of(new double[][] {{6}, {15}}));
            assertThat(mean(m, new int[] {0}, true).r()).isEqualTo(NdArray.of(new double[][] {{2.5, 3.5, 4.5}}));
            assertThat(sum(m, null, true).r()).isEqualTo(NdArray.of(new double[][] {{21}}));
        }

        @Test
        void zeroDimensionalResultsAreThat() {
            Ch v = array(1, 2);
            for (Ch f : List.of(
                    v.sum(),
                    v.mean(),
                    v.dot(v),
                    v.matmul(v),
                    v.get(0),
                    v.get("-1"),
                    scalar(1).add(scalar(2)),
                    sin(scalar(1)),
                    v.sum().multiply(2))) {
                assertThat(f.shape()).as(f.toString()).isEmpty();
                assertThat(f.ndim()).as(f.toString()).isZero();
            }
        }

        @Test
        void anArrayOfExpressionsKeepsTheirDerivatives() {
            Ch x = array(2, 3);
            Ch f = array(x.get(1), x.get(0).multiply(x.get(1)));
            assertThat(f.r()).isEqualTo(NdArray.of(3, 6));
            assertJacobian(f, x, new double[][] {{0, 1}, {3, 2}});
        }

        @Test
        void aValueTakenEarlierStaysAsItWas() {
            Ch x = array(1, 2);
            Ch f = x.multiply(10);
            Ch view = x.get("::-1");
            NdArray leaf = x.r();
            NdArray value = f.r();
            NdArray seen = view.r();
            Jacobian j = x.multiply(x).drWrt(x);
            for (int i = 0; i < 3; i++) {
                x.set(0, 7 + i);
                x.set(":", 9 + i);
                x.set(new double[] {5, i});
                f.r();
                view.r();
            }
            assertThat(leaf).isEqualTo(NdArray.of(1, 2));
            assertThat(value).isEqualTo(NdArray.of(10, 20));
            assertThat(seen).isEqualTo(NdArray.of(2, 1));
            assertThat(j.toArray()).isEqualTo(NdArray.of(new double[][] {{2, 0}, {0, 4}}));
            assertThat(f.r()).isEqualTo(NdArray.of(50, 20));
        }

        @Test
        void aLeafDoesNotFollowTheNumbersItWasMadeOf() {
            double[] numbers = {1, 2};
            double[][] rows = {{1, 2}};
            Ch x = array(numbers);
            Ch m = array(rows);
            Ch y = array(0, 0);
            y.set(numbers);
            Ch part = array(0, 0, 0);
            part.set("1:", numbers);
            numbers[0] = 99;
            rows[0][0] = 99;
            x.r().toArray()[1] = 99;
            x.shape()[0] = 99;
            assertThat(x.r()).isEqualTo(NdArray.of(1, 2));
            assertThat(m.r()).isEqualTo(NdArray.of(new double[][] {{1, 2}}));
            assertThat(y.r()).isEqualTo(NdArray.of(1, 2));
            assertThat(part.r()).isEqualTo(NdArray.of(0, 1, 2));
        }

        @Test
        void aWriteThroughAViewIsNoticedEverywhere() {
            Ch x = array(new double[][] {{1, 2}, {3, 4}});
            Ch f = x.sum(0);
            assertThat(f.r()).isEqualTo(NdArray.of(4, 6));
            x.T().set("0, :", NdArray.of(10, 20));
            assertThat(x.r()).isEqualTo(NdArray.of(new double[][] {{10, 2}, {20, 4}}));
            assertThat(f.r()).isEqualTo(NdArray.of(30, 6));
        }
    }

    /** What fails there although there is an answer. */
    @Nested
    class Answers {
        @Test
        void aPowerAndASumAtZero() {
            Ch x = scalar(0);
            Ch f = x.power(2).add(x);
            assertThat(f.r().item()).isZero();
            assertJacobian(f, x, new double[][] {{1}});
            assertJacobian(x.power(0), x, new double[][] {{0}});
            assertJacobian(x.power(1), x, new double[][] {{1}});
        }

        @Test
        void aViewOfAViewAsWrt() {
            Ch x = array(1, 2, 3, 4);
            Ch view = x.get("1:").get(":2");
            assertJacobian(x.multiply(3), view, new double[][] {{0, 0}, {3, 0}, {0, 3}, {0, 0}});
            Ch other = x.reshape(2, 2).T().get(1);
            assertJacobian(x.multiply(x), other, new double[][] {{0, 0}, {4, 0}, {0, 0}, {0, 8}});
        }

        @Test
        void severalAxesAtOnce() {
            Ch x = Chumpy.arange(12).reshape(2, 3, 2);
            assertThat(x.sum(0, 2).r()).isEqualTo(NdArray.of(0 + 1 + 6 + 7, 2 + 3 + 8 + 9, 4 + 5 + 10 + 11));
            assertThat(x.mean(-1, 0).r()).isEqualTo(NdArray.of(3.5, 5.5, 7.5));
            assertJacobian(x.sum(0, 2), x, new double[][] {
                {1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0},
                {0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0},
                {0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1}
            });
        }

        @Test
        void vectorsSideBySide() {
            Ch a = array(1, 2);
            Ch b = array(3, 4, 5);
            assertThat(hstack(a, b).r()).isEqualTo(NdArray.of(1, 2, 3, 4, 5));
            assertJacobian(hstack(a, b), a, new double[][] {{1, 0}, {0, 1}, {0, 0}, {0, 0}, {0, 0}});
        }

        @Test
        void transposingByNamedAxes() {
            Ch m = array(new double[][] {{1, 2, 3}, {4, 5, 6}});
            assertThat(m.transpose(1, 0).r()).isEqualTo(NdArray.of(new double[][] {{1, 4}, {2, 5}, {3, 6}}));
            assertThat(m.transpose(0, 1).r()).isEqualTo(m.r());
        }

        @Test
        void theProductWithAZeroDimensionalOperand() {
            Ch s = scalar(2);
            Ch m = array(new double[][] {{1, 2}, {3, 4}});
            assertThat(s.dot(m).r()).isEqualTo(NdArray.of(new double[][] {{2, 4}, {6, 8}}));
            assertThat(m.dot(s).r()).isEqualTo(NdArray.of(new double[][] {{2, 4}, {6, 8}}));
            assertJacobian(s.dot(m), s, new double[][] {{1}, {2}, {3}, {4}});
            assertJacobian(m.dot(s), m, eye(4, 2));
            assertJacobian(s.dot(scalar(5)), s, new double[][] {{5}});
        }
    }

    /** What costs 2^n there: each of these would never end. */
    @Nested
    class Sharing {
        private final Ch x = array(1, -1);
        private final Ch v = doubled(x);

        private static Ch doubled(Ch x) {
            Ch v = x;
            for (int i = 0; i < 60; i++) {
                v = v.add(v);
            }
            return v;
        }

        @Test
        void sixtyDoublings() {
            double factor = 0x1p60;
            assertThat(v.r()).isEqualTo(NdArray.of(factor, -factor));
            assertJacobian(v, x, eye(2, factor));
            assertThat(v.dependsOn(x)).isTrue();
            assertThat(v.dependsOn(array(1))).isFalse();
            x.set(1, 3);
            assertThat(v.r()).isEqualTo(NdArray.of(factor, 3 * factor));
            assertThat(v.toString()).isNotEmpty();
        }

        @Test
        void aDiamondOfNonlinearFunctions() {
            Ch y = scalar(0.5);
            Ch w = y;
            double value = 0.5;
            double slope = 1;
            for (int i = 0; i < 40; i++) {
                w = sin(w).multiply(cos(w)).add(w.multiply(0.5));
                slope *= Math.cos(2 * value) + 0.5;
                value = Math.sin(value) * Math.cos(value) + 0.5 * value;
            }
            assertThat(w.r().item()).isCloseTo(value, within(1e-12));
            double expected = slope;
            EveryWay.jacobians(w, y)
                    .forEach((way, got) ->
                            assertThat(got.item()).as(way).isCloseTo(expected, within(1e-9 * Math.abs(expected))));
        }
    }
}
