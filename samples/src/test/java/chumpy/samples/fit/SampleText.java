package chumpy.samples.fit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Data files as texts, for tests that change something about them. */
final class SampleText {
    /** A made-up file with every turn that NIST's files take. */
    static final String TWO_PREDICTORS = """
            NIST/ITL StRD
            Dataset Name:  Made-Up           (MadeUp.dat)

            File Format:   ASCII
                           Starting Values   (lines 1 to 2)
                           Certified Values  (lines 3 to 4)
                           Data              (lines 5 to 6)

            Procedure:     Nonlinear Least Squares Regression

            Data:          1 Response   ( y = strength)
                           2 Predictors (x1 = time; x2 = temperature (of the oven), degrees)
                           6 Observations
                           Average Level of Difficulty

            Model:         Exponential Class
                           2 Parameters (b1 and b2)

                           two = 4/2
                           log[y] = b1 - (b2/two)
                                    *x1 * exp[-x2]  +  e


                      Starting values                  Certified Values

                    Start 1     Start 2           Parameter     Standard Deviation
              b1 =    2           2.5          2.5E+00  1.9E-02
              b2 =    0.0001      5D-3         -5.6E-09  6.1E-09

            Residual Sum of Squares:                    3.79E+00
            Residual Standard Deviation:                1.74E-01
            Degrees of Freedom:                                 4
            Number of Observations:                             6

            Data:   y              x1            x2
                  15.00E0         1E0         180E0
                  17.00E0         1E0         180E0
                  15.50E0         2E0         180E0
                  16.50E0         2           225E0
                  .5              4           225.
                  15.00E0         4E0        +225E0
            """;

    private SampleText() {}

    static String own() {
        try (InputStream in = SampleText.class.getResourceAsStream("Haldane1.dat")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static DataSet read(String text) {
        try {
            return DataSetReader.read("test.dat", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
