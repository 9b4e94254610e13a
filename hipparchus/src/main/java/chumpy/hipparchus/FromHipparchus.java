package chumpy.hipparchus;

import static chumpy.array.Arguments.given;

import chumpy.Ch;
import chumpy.Chumpy;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;

/** Nodes made from functions of Hipparchus. */
public final class FromHipparchus {
    private FromHipparchus() {}

    /**
     * A function with its Jacobian as a node. What the function gives at the point that it was last evaluated at is
     * remembered, so that one that computes both at once is not called twice. If it is a {@link
     * org.hipparchus.optim.nonlinear.vector.leastsquares.ValueAndJacobianFunction}, the Jacobian is computed only when it
     * is needed.
     *
     * @param name for messages and pictures
     * @param function a function of a vector; it must not keep or change what it is given
     * @param parameters any expression; its entries in row-major order are what the function is given
     * @return a vector that follows the parameters
     */
    public static Ch primitive(String name, MultivariateJacobianFunction function, Ch parameters) {
        given("primitive", "name", name);
        RememberedFunction remembered = new RememberedFunction(name, given(name, "function", function));
        return Chumpy.primitive(name)
                .dterm(parameters)
                .value(in -> remembered.value(in.get(0)))
                .drWrt(in -> remembered.jacobian(in.get(0)))
                .build();
    }
}
