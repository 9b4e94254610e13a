package chumpy.io;

import chumpy.PrimitiveType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds kinds of nodes by the names that files call them. The annotation processor leaves a resource for each primitive that it
 * compiles; a class without one is not even looked for.
 */
final class Kinds {
    private static final String REGISTRY = "META-INF/chumpy/primitives/";
    private static final int LONGEST = 1000;

    private final String file;
    private final Map<String, PrimitiveType> known = new HashMap<>();

    Kinds(String file) {
        this.file = file;
    }

    PrimitiveType find(String kind) {
        PrimitiveType type = known.get(kind);
        if (type == null) {
            type = lookUp(kind);
            known.put(kind, type);
        }
        return type;
    }

    private PrimitiveType lookUp(String kind) {
        if (isName(kind)) {
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            ClassLoader own = Objects.requireNonNull(Kinds.class.getClassLoader());
            PrimitiveType type = context == null ? null : lookUp(kind, context);
            if (type == null && context != own) {
                type = lookUp(kind, own);
            }
            if (type != null) {
                return type;
            }
        }
        throw new FileFormatException(file + ": has a node of the unknown kind "
                + kind.substring(0, Math.min(kind.length(), LONGEST))
                + "; add the primitive to the class path, compiled with the annotation processor");
    }

    private static boolean isName(String kind) {
        return kind.length() <= LONGEST && kind.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
    }

    private @Nullable PrimitiveType lookUp(String kind, ClassLoader loader) {
        try (InputStream resource = loader.getResourceAsStream(REGISTRY + kind)) {
            if (resource == null) {
                return null;
            }
            String name = new String(resource.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
            return PrimitiveType.of(Class.forName(name, false, loader))
                    .filter(type -> kind.equals(type.kind()))
                    .orElse(null);
        } catch (IOException | ClassNotFoundException | LinkageError e) {
            throw new FileFormatException(file + ": the class of the kind " + kind + " cannot be loaded", e);
        }
    }
}
