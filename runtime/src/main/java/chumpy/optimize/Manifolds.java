package chumpy.optimize;

import chumpy.array.Arguments;
import java.util.Arrays;
import java.util.List;

/** The common manifolds. */
public final class Manifolds {
    private Manifolds() {}

    /**
     * All n numbers, free: for products with others.
     *
     * @param size n, 1 or more
     * @return the manifold
     * @throws OptionException if the size is less than 1
     */
    public static Manifold euclidean(int size) {
        return subset(size);
    }

    /**
     * Numbers some of which stay as they are.
     *
     * @param size n, 1 or more
     * @param constant the indices of those that stay, each once
     * @return the manifold, with a coordinate for each other number
     * @throws OptionException if the size is less than 1, or an index out of range or repeated
     */
    public static Manifold subset(int size, int... constant) {
        return new SubsetManifold(size, Arguments.given("subset", "constant", constant));
    }

    /**
     * Unit quaternions {@code (w, x, y, z)}, as rotations. A step is a rotation vector, applied after the rotation there
     * is: {@code exp(delta) q}.
     *
     * @return the manifold
     */
    public static Manifold quaternion() {
        return QuaternionManifold.REAL_FIRST;
    }

    /**
     * Unit quaternions in Eigen's order {@code (x, y, z, w)}; else as {@link #quaternion()}.
     *
     * @return the manifold
     */
    public static Manifold eigenQuaternion() {
        return QuaternionManifold.REAL_LAST;
    }

    /**
     * Rotation vectors: the direction is the axis, the length the angle. A step is a rotation vector too, applied after
     * the rotation there is, {@code log(exp(delta) exp(x))}; so no rotation is singular, while numbers added to the
     * vector meet a singularity at full turns.
     *
     * @return the manifold
     */
    public static Manifold rotationVector() {
        return new RotationVectorManifold();
    }

    /**
     * Vectors of a fixed length, that which they have at the start: directions, homogeneous coordinates. A step is an
     * arc, measured in radians.
     *
     * @param size n, 2 or more
     * @return the sphere, of dimension n - 1
     * @throws OptionException if the size is less than 2
     */
    public static Manifold sphere(int size) {
        return new SphereManifold(size);
    }

    /**
     * Points of several manifolds, one behind the other.
     *
     * @param factors one or more
     * @return the product
     * @throws OptionException if there is none
     */
    public static Manifold product(Manifold... factors) {
        return new ProductManifold(List.copyOf(Arguments.allGiven(
                "product", "factors", Arrays.asList(Arguments.given("product", "factors", factors)))));
    }
}
