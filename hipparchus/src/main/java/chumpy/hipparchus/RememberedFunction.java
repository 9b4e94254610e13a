package chumpy.hipparchus;

import static chumpy.array.Arguments.given;

import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.Arrays;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.optim.nonlinear.vector.leastsquares.ValueAndJacobianFunction;
import org.hipparchus.util.Pair;
import org.jspecify.annotations.Nullable;

/** A function of Hipparchus for the engine, which asks for the value first and then, perhaps, for the Jacobian. */
final class RememberedFunction {
    private final String name;
    private final MultivariateJacobianFunction function;
    private double @Nullable [] point;
    private @Nullable Pair<RealVector, RealMatrix> both;

    RememberedFunction(String name, MultivariateJacobianFunction function) {
        this.name = name;
        this.function = function;
    }

    NdArray value(NdArray parameters) {
        RealVector value = function instanceof ValueAndJacobianFunction apart
                ? apart.computeValue(entries(parameters))
                : at(parameters).getFirst();
        return NdArray.of(given(name, "the function's value", value).toArray());
    }

    Jacobian jacobian(NdArray parameters) {
        RealMatrix jacobian = function instanceof ValueAndJacobianFunction apart
                ? apart.computeJacobian(entries(parameters))
                : at(parameters).getSecond();
        return Jacobian.dense(given(name, "the function's Jacobian", jacobian).getData());
    }

    private Pair<RealVector, RealMatrix> at(NdArray parameters) {
        double[] entries = entries(parameters);
        Pair<RealVector, RealMatrix> known = both;
        if (known == null || !Arrays.equals(entries, point)) {
            known = given(name, "what the function gave", function.value(new ArrayRealVector(entries)));
            both = known;
            point = entries;
        }
        return known;
    }

    private static double[] entries(NdArray parameters) {
        return parameters.toArray();
    }
}
