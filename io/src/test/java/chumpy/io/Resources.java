package chumpy.io;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The files that Python made; see src/test/python. */
final class Resources {
    private Resources() {}

    static Path of(String name) {
        try {
            return Path.of(Objects.requireNonNull(Resources.class.getResource("/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
