package chumpy.array;

import chumpy.IndexException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sets of axes as NumPy's {@code axis} arguments name them. */
public final class Axes {
    private Axes() {}

    /**
     * The axes meant by an argument.
     *
     * @param operation named in the exception
     * @param ndim the number of axes there are
     * @param axes the named ones, negative ones counting from the back; null for all
     * @return from the front, ascending; a new array
     * @throws IndexException if one is out of range or comes twice
     */
    public static int[] normalize(String operation, int ndim, int @Nullable ... axes) {
        int n = axes == null ? ndim : axes.length;
        int[] normal = new int[n];
        for (int i = 0; i < n; i++) {
            normal[i] = axes == null ? i : Shapes.axis(operation, axes[i], ndim);
        }
        Arrays.sort(normal);
        for (int i = 1; i < n; i++) {
            if (normal[i] == normal[i - 1]) {
                throw new IndexException(operation + ": duplicate value in 'axis': axis " + normal[i]
                        + " is named twice in " + Shapes.toString(axes == null ? normal : axes));
            }
        }
        return normal;
    }
}
