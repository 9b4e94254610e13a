package chumpy.hipparchus;

import chumpy.optimize.ResidualFunction;
import org.ejml.data.DMatrixRMaj;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.ValueAndJacobianFunction;
import org.hipparchus.util.Pair;

/** Residuals as a model of Hipparchus. */
record ResidualModel(ResidualFunction f) implements ValueAndJacobianFunction {
    @Override
    public RealVector computeValue(double[] params) {
        return new ArrayRealVector(f.value(params), false);
    }

    @Override
    public RealMatrix computeJacobian(double[] params) {
        DMatrixRMaj dense = f.jacobian(params).toDense();
        double[][] rows = new double[dense.numRows][dense.numCols];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(dense.data, i * dense.numCols, rows[i], 0, dense.numCols);
        }
        return new Array2DRowRealMatrix(rows, false);
    }

    @Override
    public Pair<RealVector, RealMatrix> value(RealVector point) {
        double[] params = point.toArray();
        return new Pair<>(computeValue(params), computeJacobian(params));
    }
}
