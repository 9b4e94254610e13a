package chumpy.processor.write;

import chumpy.processor.model.Library;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Finds the warnings that the user's own choice of types and deprecations would give in generated code. They belong to
 * the user's code, which has them already.
 */
final class Warnings {
    private final Library library;
    private final Set<String> found = new TreeSet<>();

    private Warnings(Library library) {
        this.library = library;
    }

    static Set<String> of(PrimitiveModel model, Library library) {
        Warnings warnings = new Warnings(library);
        warnings.element(model.element());
        warnings.type(model.element().getSuperclass());
        for (TypeParameterElement parameter : model.element().getTypeParameters()) {
            parameter.getBounds().forEach(warnings::type);
        }
        for (MethodModel method : model.methods()) {
            if (!method.marks().isEmpty()) {
                warnings.element(method.element());
                method.overridden().forEach(warnings::element);
                warnings.type(method.returnType());
                method.type().getThrownTypes().forEach(warnings::type);
            }
        }
        model.computeR().ifPresent(method -> warnings.element(method.element()));
        model.compose().ifPresent(method -> warnings.element(method.element()));
        if (library.isA(model.type(), "java.io.Serializable")) {
            warnings.found.add("serial");
        }
        return warnings.found;
    }

    private void element(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals("java.lang.Deprecated")) {
                boolean forRemoval = mirror.getElementValues().values().stream()
                        .map(AnnotationValue::getValue)
                        .anyMatch(Boolean.TRUE::equals);
                found.add(forRemoval ? "removal" : "deprecation");
            }
        }
    }

    private void type(TypeMirror type) {
        if (type instanceof ArrayType array) {
            type(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            if (wildcard.getExtendsBound() != null) {
                type(wildcard.getExtendsBound());
            }
            if (wildcard.getSuperBound() != null) {
                type(wildcard.getSuperBound());
            }
        } else if (type instanceof DeclaredType declared && !(type instanceof TypeVariable)) {
            TypeElement element = (TypeElement) declared.asElement();
            for (Element e = element; e instanceof TypeElement; e = e.getEnclosingElement()) {
                element(e);
            }
            boolean generic = !element.getTypeParameters().isEmpty();
            if (generic
                    && declared.getTypeArguments().isEmpty()
                    && library.types().isSameType(type, library.types().erasure(type))) {
                found.add("rawtypes");
            }
            declared.getTypeArguments().forEach(this::type);
        }
    }
}
