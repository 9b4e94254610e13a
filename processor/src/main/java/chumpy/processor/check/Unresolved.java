package chumpy.processor.check;

import chumpy.processor.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * A type that is not there, or not yet: another processor, or this one, may still generate it. Only what the model
 * needs is looked at, so that a class may use its own generated class in other signatures.
 *
 * @param name the type
 * @param user what needs it
 */
public record Unresolved(String name, Element user) {
    /**
     * The first type that a class waits for.
     *
     * @param type a class
     * @return the type, if there is one
     */
    public static Optional<Unresolved> in(TypeElement type) {
        return first(type, Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream()))
                .or(() -> type.getTypeParameters().stream()
                        .flatMap(parameter -> first(type, parameter.getBounds().stream()).stream())
                        .findFirst())
                .or(() -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(Unresolved::hasRole)
                        .flatMap(method -> first(method, types(method)).stream())
                        .findFirst())
                .or(() -> Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                        .filter(above -> above.getKind() == TypeKind.DECLARED)
                        .flatMap(above -> in((TypeElement) ((DeclaredType) above).asElement()).stream())
                        .findFirst());
    }

    private static boolean hasRole(ExecutableElement method) {
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            String name = mirror.getAnnotationType().toString();
            for (Role role : Role.values()) {
                if (role.qualifiedName().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Stream<TypeMirror> types(ExecutableElement method) {
        return Stream.of(
                        Stream.of(method.getReturnType()),
                        method.getParameters().stream().map(Element::asType),
                        method.getThrownTypes().stream())
                .flatMap(types -> types);
    }

    private static Optional<Unresolved> first(Element user, Stream<? extends TypeMirror> types) {
        return types.flatMap(type -> missing(type).stream())
                .map(name -> new Unresolved(name, user))
                .findFirst();
    }

    private static Optional<String> missing(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.of(type.toString());
        }
        if (type instanceof ArrayType array) {
            return missing(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            return firstOf(declared.getTypeArguments());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(
                            Optional.ofNullable(wildcard.getExtendsBound()),
                            Optional.ofNullable(wildcard.getSuperBound()))
                    .flatMap(Optional::stream)
                    .flatMap(bound -> missing(bound).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<String> firstOf(List<? extends TypeMirror> types) {
        return types.stream().flatMap(type -> missing(type).stream()).findFirst();
    }
}
