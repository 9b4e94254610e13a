package chumpy.optimize;

/**
 * Vectors of a fixed length. The coordinates of a step at x are along the columns of the Householder reflection that
 * takes x to the last axis, but for the last column; the step is an arc of a great circle.
 */
final class SphereManifold implements Manifold {
    private final int size;

    SphereManifold(int size) {
        if (size < 2) {
            throw new OptionException("sphere: a size of " + size + " was given; it must be 2 or more");
        }
        this.size = size;
    }

    @Override
    public int ambientSize() {
        return size;
    }

    @Override
    public int tangentSize() {
        return size - 1;
    }

    @Override
    public boolean contains(double[] x) {
        return length(x) > 0;
    }

    private double length(double[] x) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += x[i] * x[i];
        }
        return Math.sqrt(sum);
    }

    /** The vector v of the reflection {@code I - v v'}. */
    private double[] reflection(double[] x) {
        double[] v = new double[size];
        double length = length(x);
        double last = x[size - 1] / length;
        double sign = last < 0 ? -1 : 1;
        double factor = 1 / Math.sqrt(1 + Math.abs(last));
        for (int i = 0; i < size; i++) {
            v[i] = factor * (x[i] / length + (i == size - 1 ? sign : 0));
        }
        return v;
    }

    @Override
    public void plus(double[] x, double[] delta, double[] out) {
        double[] v = reflection(x);
        double square = 0;
        double along = 0;
        for (int k = 0; k < size - 1; k++) {
            square += delta[k] * delta[k];
            along += v[k] * delta[k];
        }
        double arc = Math.sqrt(square);
        double factor = length(x) * (arc > 0 ? Math.sin(arc) / arc : 1);
        for (int i = 0; i < size; i++) {
            double tangent = (i < size - 1 ? delta[i] : 0) - v[i] * along;
            out[i] = Math.cos(arc) * x[i] + factor * tangent;
        }
    }

    @Override
    public void plusJacobian(double[] x, double[] jacobian) {
        double[] v = reflection(x);
        double length = length(x);
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size - 1; k++) {
                jacobian[i * (size - 1) + k] = length * ((i == k ? 1 : 0) - v[i] * v[k]);
            }
        }
    }

    @Override
    public void minus(double[] y, double[] x, double[] delta) {
        double[] v = reflection(x);
        double along = 0;
        double inner = 0;
        for (int i = 0; i < size; i++) {
            along += v[i] * y[i];
            inner += x[i] * y[i];
        }
        double square = 0;
        for (int k = 0; k < size - 1; k++) {
            delta[k] = y[k] - v[k] * along;
            square += delta[k] * delta[k];
        }
        double sine = Math.sqrt(square);
        double arc = Math.atan2(sine, inner / length(x));
        for (int k = 0; k < size - 1; k++) {
            delta[k] = sine > 0 ? delta[k] / sine * arc : k == 0 ? arc : 0;
        }
    }

    @Override
    public void minusJacobian(double[] x, double[] jacobian) {
        double[] v = reflection(x);
        double length = length(x);
        for (int k = 0; k < size - 1; k++) {
            for (int i = 0; i < size; i++) {
                jacobian[k * size + i] = ((i == k ? 1 : 0) - v[i] * v[k]) / length;
            }
        }
    }
}
