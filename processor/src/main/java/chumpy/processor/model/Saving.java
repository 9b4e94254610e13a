package chumpy.processor.model;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Whether nodes of a primitive can be saved to a file and made from one again: if all of its terms are data. */
public final class Saving {
    private static final Set<String> DATA = Set.of("java.lang.String", Library.RUNTIME + ".NdArray");

    private Saving() {}

    /**
     * What files call a primitive.
     *
     * @param model the primitive
     * @return the qualified name of its class
     */
    public static String kind(PrimitiveModel model) {
        return model.element().getQualifiedName().toString();
    }

    /**
     * Whether nodes can be made from a file.
     *
     * @param model the primitive
     * @return true if its terms are all that there is to save, and are data
     */
    public static boolean isPossible(PrimitiveModel model) {
        return !hasOwnForm(model) && obstacle(model).isEmpty();
    }

    /**
     * Why nodes cannot be saved.
     *
     * @param model the primitive
     * @return a few words, or nothing if they can
     */
    public static Optional<String> obstacle(PrimitiveModel model) {
        if (hasOwnForm(model)) {
            return Optional.empty();
        }
        if (!model.element().getTypeParameters().isEmpty()) {
            return Optional.of("it has type parameters");
        }
        return model.terms().stream()
                .filter(term -> term.kind() == TermKind.VALUE && !isData(term.type()))
                .findFirst()
                .map(term -> "term " + term.name() + " is of type " + term.type() + ", which is no data");
    }

    /** The library's own primitives may say themselves what stands in a file. */
    private static boolean hasOwnForm(PrimitiveModel model) {
        return model.methods().stream().anyMatch(method -> method.name().equals("savedForm") && method.takesNothing());
    }

    private static boolean isData(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isData(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            return declared.asElement().getKind() == ElementKind.ENUM
                    || DATA.contains(declared.asElement().toString());
        }
        return type.getKind().isPrimitive();
    }
}
