package chumpy.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Collection;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Writes the annotations of generated code that are not the user's. */
final class Annotations {
    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String GENERATOR = "chumpy.processor.PrimitiveProcessor";

    private Annotations() {}

    /** {@code @Generated}, if the module that is compiled reads {@code java.compiler}, where it is at home. */
    static void generated(TypeSpec.Builder type, Element user, Elements elements) {
        ModuleElement module = elements.getModuleOf(user);
        boolean available = module == null
                ? elements.getTypeElement(GENERATED) != null
                : elements.getTypeElement(module, GENERATED) != null;
        if (available) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.bestGuess(GENERATED))
                    .addMember("value", "$S", GENERATOR)
                    .build());
        }
    }

    /** {@code @Override}. */
    static void override(MethodSpec.Builder method) {
        method.addAnnotation(Override.class);
    }

    /** {@code @SuppressWarnings}, if there is anything to suppress. */
    static void suppress(TypeSpec.Builder type, Collection<String> warnings) {
        if (!warnings.isEmpty()) {
            type.addAnnotation(suppressed(warnings));
        }
    }

    /** {@code @SuppressWarnings}, if there is anything to suppress. */
    static void suppress(MethodSpec.Builder method, Collection<String> warnings) {
        if (!warnings.isEmpty()) {
            method.addAnnotation(suppressed(warnings));
        }
    }

    private static AnnotationSpec suppressed(Collection<String> warnings) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
        return annotation.build();
    }

    /** Says of a static or final method that its array of generic entries is only copied, which is safe. */
    static void safeVarargs(MethodSpec.Builder method) {
        method.addAnnotation(SafeVarargs.class);
        method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "varargs")
                .build());
    }

    /** {@code @Deprecated} as it stands on the user's element. */
    static void deprecated(MethodSpec.Builder method, Element user) {
        for (AnnotationMirror mirror : user.getAnnotationMirrors()) {
            if (isDeprecated(mirror)) {
                method.addAnnotation(AnnotationSpec.get(mirror));
            }
        }
    }

    /** {@code @Deprecated} as it stands on the user's class. */
    static void deprecated(TypeSpec.Builder type, Element user) {
        for (AnnotationMirror mirror : user.getAnnotationMirrors()) {
            if (isDeprecated(mirror)) {
                type.addAnnotation(AnnotationSpec.get(mirror));
            }
        }
    }

    static boolean isDeprecated(Element user) {
        return user.getAnnotationMirrors().stream().anyMatch(Annotations::isDeprecated);
    }

    private static boolean isDeprecated(AnnotationMirror mirror) {
        return mirror.getAnnotationType().toString().equals("java.lang.Deprecated");
    }
}
