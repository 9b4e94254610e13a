package chumpy.samples.fit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The data set that comes with the project. */
final class OwnDataSet {
    private static final String NAME = "Haldane1.dat";

    private OwnDataSet() {}

    static DataSet read() {
        try (InputStream in = OwnDataSet.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + NAME + " is missing");
            }
            return DataSetReader.read(NAME, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
