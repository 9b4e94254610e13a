package chumpy.optimize;

import java.util.Arrays;

/** Numbers some of which do not move. */
final class SubsetManifold implements Manifold {
    private final int size;
    private final int[] free;

    SubsetManifold(int size, int[] constant) {
        if (size < 1) {
            throw new OptionException("manifold: a size of " + size + " was given; it must be 1 or more");
        }
        boolean[] fixed = new boolean[size];
        for (int index : constant) {
            if (index < 0 || index >= size || fixed[index]) {
                throw new OptionException("subset: index " + index + " of " + Arrays.toString(constant)
                        + " is repeated or not one of 0 .. " + (size - 1));
            }
            fixed[index] = true;
        }
        this.size = size;
        this.free = new int[size - constant.length];
        for (int i = 0, k = 0; i < size; i++) {
            if (!fixed[i]) {
                free[k++] = i;
            }
        }
    }

    @Override
    public int ambientSize() {
        return size;
    }

    @Override
    public int tangentSize() {
        return free.length;
    }

    @Override
    public void plus(double[] x, double[] delta, double[] out) {
        System.arraycopy(x, 0, out, 0, size);
        for (int k = 0; k < free.length; k++) {
            out[free[k]] += delta[k];
        }
    }

    @Override
    public void plusJacobian(double[] x, double[] jacobian) {
        Arrays.fill(jacobian, 0, size * free.length, 0);
        for (int k = 0; k < free.length; k++) {
            jacobian[free[k] * free.length + k] = 1;
        }
    }

    @Override
    public void minus(double[] y, double[] x, double[] delta) {
        for (int k = 0; k < free.length; k++) {
            delta[k] = y[free[k]] - x[free[k]];
        }
    }

    @Override
    public void minusJacobian(double[] x, double[] jacobian) {
        Arrays.fill(jacobian, 0, free.length * size, 0);
        for (int k = 0; k < free.length; k++) {
            jacobian[k * size + free[k]] = 1;
        }
    }
}
