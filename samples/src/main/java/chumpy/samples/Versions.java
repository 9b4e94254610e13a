package chumpy.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, from what Maven writes into it. */
final class Versions implements IVersionProvider {
    private static final String WRITTEN_BY_MAVEN = "/META-INF/maven/io.github.chumpy4j/chumpy-samples/pom.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"chumpy-samples " + version(), "Java " + Runtime.version()};
    }

    private static String version() {
        try (InputStream in = Versions.class.getResourceAsStream(WRITTEN_BY_MAVEN)) {
            if (in == null) {
                return "(run from classes)";
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "(unknown)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
