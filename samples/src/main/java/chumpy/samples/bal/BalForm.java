package chumpy.samples.bal;

import chumpy.Ch;
import java.util.Locale;

/** The forms in which the model is written. */
enum BalForm {
    /** An expression of array functions; the derivatives are the library's. */
    COMPOSED {
        @Override
        Ch residuals(Ch cameras, Ch points, BalProblem problem) {
            return ComposedReprojection.of(cameras, points, problem);
        }
    },
    /** One primitive, with derivatives by hand. */
    PRIMITIVE {
        @Override
        Ch residuals(Ch cameras, Ch points, BalProblem problem) {
            return ChReprojection.builder()
                    .cameras(cameras)
                    .points(points)
                    .cameraIndex(problem.cameraIndex())
                    .pointIndex(problem.pointIndex())
                    .observed(problem.observed())
                    .build();
        }
    };

    /** The reprojection errors of a problem's observations, of shape (observations, 2). */
    abstract Ch residuals(Ch cameras, Ch points, BalProblem problem);

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
