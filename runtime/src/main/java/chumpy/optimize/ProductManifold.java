package chumpy.optimize;

import java.util.Arrays;
import java.util.List;

/** Points of several manifolds, one behind the other. */
final class ProductManifold implements Manifold {
    private final List<Manifold> factors;
    private final int ambient;
    private final int tangent;

    ProductManifold(List<Manifold> factors) {
        if (factors.isEmpty()) {
            throw new OptionException("product: no manifolds were given; there must be one or more");
        }
        this.factors = factors;
        this.ambient = factors.stream().mapToInt(Manifold::ambientSize).sum();
        this.tangent = factors.stream().mapToInt(Manifold::tangentSize).sum();
    }

    @Override
    public int ambientSize() {
        return ambient;
    }

    @Override
    public int tangentSize() {
        return tangent;
    }

    @Override
    public boolean contains(double[] x) {
        int at = 0;
        for (Manifold factor : factors) {
            int n = factor.ambientSize();
            if (!factor.contains(Arrays.copyOfRange(x, at, at + n))) {
                return false;
            }
            at += n;
        }
        return true;
    }

    @Override
    public void plus(double[] x, double[] delta, double[] out) {
        int at = 0;
        int step = 0;
        for (Manifold factor : factors) {
            int n = factor.ambientSize();
            double[] part = new double[n];
            factor.plus(
                    Arrays.copyOfRange(x, at, at + n),
                    Arrays.copyOfRange(delta, step, step + factor.tangentSize()),
                    part);
            System.arraycopy(part, 0, out, at, n);
            at += n;
            step += factor.tangentSize();
        }
    }

    @Override
    public void minus(double[] y, double[] x, double[] delta) {
        int at = 0;
        int step = 0;
        for (Manifold factor : factors) {
            int n = factor.ambientSize();
            double[] part = new double[factor.tangentSize()];
            factor.minus(Arrays.copyOfRange(y, at, at + n), Arrays.copyOfRange(x, at, at + n), part);
            System.arraycopy(part, 0, delta, step, part.length);
            at += n;
            step += part.length;
        }
    }

    @Override
    public void plusJacobian(double[] x, double[] jacobian) {
        Arrays.fill(jacobian, 0, ambient * tangent, 0);
        int at = 0;
        int step = 0;
        for (Manifold factor : factors) {
            int n = factor.ambientSize();
            int k = factor.tangentSize();
            double[] part = new double[n * k];
            factor.plusJacobian(Arrays.copyOfRange(x, at, at + n), part);
            place(part, n, k, jacobian, at, step, tangent);
            at += n;
            step += k;
        }
    }

    @Override
    public void minusJacobian(double[] x, double[] jacobian) {
        Arrays.fill(jacobian, 0, ambient * tangent, 0);
        int at = 0;
        int step = 0;
        for (Manifold factor : factors) {
            int n = factor.ambientSize();
            int k = factor.tangentSize();
            double[] part = new double[n * k];
            factor.minusJacobian(Arrays.copyOfRange(x, at, at + n), part);
            place(part, k, n, jacobian, step, at, ambient);
            at += n;
            step += k;
        }
    }

    private static void place(double[] part, int rows, int columns, double[] all, int row, int column, int stride) {
        for (int i = 0; i < rows; i++) {
            System.arraycopy(part, i * columns, all, (row + i) * stride + column, columns);
        }
    }
}
