package chumpy.random;

import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Arguments;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Goes over the entries of parameters that are broadcast together, in row-major order. */
final class Walk {
    private final int[] shape;
    private final double[][] data;
    private final int[][] strides;

    /**
     * Prepares a walk.
     *
     * @param operation the function that the user called
     * @param size the shape of the result; empty for that of the parameters together
     * @param parameters arrays whose shapes fit
     * @throws ShapeException if they do not fit each other or the size
     */
    Walk(String operation, int[] size, NdArray... parameters) {
        int[] common = Shapes.SCALAR;
        for (NdArray parameter : parameters) {
            common = Shapes.broadcast(operation, common, Raw.shape(parameter));
        }
        shape = Arguments.given(operation, "size", size).length == 0 ? common : size;
        if (!Arrays.equals(Shapes.broadcast(operation, shape, common), shape)) {
            String shapes = Arrays.stream(parameters)
                    .map(parameter -> Shapes.toString(Raw.shape(parameter)))
                    .collect(Collectors.joining(", "));
            throw new ShapeException(operation + ": parameters of shapes " + shapes + " do not fit into the size "
                    + Shapes.toString(size) + "; leave it out, or give one that ends with their common shape");
        }
        data = new double[parameters.length][];
        strides = new int[parameters.length][shape.length];
        for (int k = 0; k < parameters.length; k++) {
            data[k] = Raw.data(parameters[k]);
            int[] own = Raw.shape(parameters[k]);
            int[] steps = Shapes.strides(own);
            int ahead = shape.length - own.length;
            for (int axis = 0; axis < own.length; axis++) {
                strides[k][ahead + axis] = own[axis] == 1 ? 0 : steps[axis];
            }
        }
    }

    int[] shape() {
        return shape;
    }

    /** What is done at each entry. */
    interface Visitor {
        /**
         * Called for each entry of the result.
         *
         * @param i its place in row-major order
         * @param parameters the entries of the parameters there; the array is used again
         */
        void visit(int i, double[] parameters);
    }

    void each(Visitor visitor) {
        int size = Shapes.size(shape);
        int[] counter = new int[shape.length];
        int[] at = new int[data.length];
        double[] parameters = new double[data.length];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < data.length; k++) {
                parameters[k] = data[k][at[k]];
            }
            visitor.visit(i, parameters);
            advance(counter, at);
        }
    }

    private void advance(int[] counter, int[] at) {
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            boolean within = ++counter[axis] < shape[axis];
            int steps = within ? 1 : 1 - shape[axis];
            for (int k = 0; k < at.length; k++) {
                at[k] += steps * strides[k][axis];
            }
            if (within) {
                return;
            }
            counter[axis] = 0;
        }
    }
}
