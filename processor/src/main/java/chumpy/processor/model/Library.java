package chumpy.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The runtime library as the compilation at hand sees it. The processor knows it by the names of its types only, so
 * that no version of it stands on the processor path.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param ch the class that every primitive extends
 * @param jacobian the class that derivatives return
 */
public record Library(Elements elements, Types types, TypeElement ch, TypeElement jacobian) {
    /** The package of the annotations. */
    public static final String ANNOTATIONS = "chumpy.annotations";

    /** The annotation that makes a class a primitive. */
    public static final String PRIMITIVE = ANNOTATIONS + ".Primitive";

    /** The package of the runtime's public types. */
    public static final String RUNTIME = "chumpy";

    /**
     * Looks the runtime up.
     *
     * @param elements the compiler's elements
     * @param types the compiler's types
     * @return the library, or nothing if the compilation does not see it
     */
    public static Optional<Library> find(Elements elements, Types types) {
        TypeElement ch = elements.getTypeElement(RUNTIME + ".Ch");
        TypeElement jacobian = elements.getTypeElement(RUNTIME + ".Jacobian");
        return ch == null || jacobian == null
                ? Optional.empty()
                : Optional.of(new Library(elements, types, ch, jacobian));
    }

    /**
     * Whether a type is {@code Ch} itself.
     *
     * @param type a type
     * @return true for {@code Ch}, false for its subclasses
     */
    public boolean isCh(TypeMirror type) {
        return types.isSameType(type, ch.asType());
    }

    /**
     * Whether a type is {@code Ch} or a subclass.
     *
     * @param type a type
     * @return true if its values are nodes
     */
    public boolean isNode(TypeMirror type) {
        return isReference(type) && types.isSubtype(types.erasure(type), ch.asType());
    }

    /**
     * Whether a type is {@code List<Ch>}.
     *
     * @param type a type
     * @return true for exactly that
     */
    public boolean isListOfCh(TypeMirror type) {
        return types.isSameType(type, types.getDeclaredType(elements.getTypeElement("java.util.List"), ch.asType()));
    }

    /**
     * Whether a type is a container of nodes that the engine could not follow: an array, collection, map or optional.
     *
     * @param type a type
     * @return true if nodes stand in it
     */
    public boolean holdsNodes(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            TypeMirror entry = ((ArrayType) type).getComponentType();
            return isNode(entry) || holdsNodes(entry);
        }
        return type instanceof DeclaredType declared
                && CONTAINERS.stream().anyMatch(container -> isA(type, container))
                && declared.getTypeArguments().stream().anyMatch(this::isOrHoldsNodes);
    }

    private static final List<String> CONTAINERS =
            List.of("java.lang.Iterable", "java.util.Map", "java.util.Optional", "java.util.Iterator");

    private boolean isOrHoldsNodes(TypeMirror argument) {
        if (argument instanceof javax.lang.model.type.WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound != null && isOrHoldsNodes(bound);
        }
        return isNode(argument) || holdsNodes(argument);
    }

    /**
     * Whether a type is a subtype of a class, type arguments set aside.
     *
     * @param type a type
     * @param className the qualified name of a class
     * @return true if it is one
     */
    public boolean isA(TypeMirror type, String className) {
        TypeElement wanted = elements.getTypeElement(className);
        return wanted != null
                && isReference(type)
                && types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
    }

    private static boolean isReference(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                || type.getKind() == TypeKind.TYPEVAR
                || type.getKind() == TypeKind.ARRAY;
    }
}
