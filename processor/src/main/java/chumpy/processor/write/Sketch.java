package chumpy.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/**
 * Reduces a generated class to what others see of it. A faulty primitive gets such a class, so that the compiler does
 * not report every use of the generated class on top of the fault.
 */
final class Sketch {
    private Sketch() {}

    /**
     * The signatures of a class, abstract so that nothing more needs to be there.
     *
     * @param full the class as it would be if the primitive were sound
     * @param superclass what it can extend
     * @param isTaken whether the user's class has a method of that name and number of parameters
     */
    static TypeSpec of(TypeSpec full, TypeName superclass, Predicate<MethodSpec> isTaken) {
        TypeSpec.Builder sketch = TypeSpec.classBuilder(full.name())
                .addModifiers(Modifier.ABSTRACT)
                .addTypeVariables(full.typeVariables())
                .superclass(superclass);
        full.originatingElements().forEach(sketch::addOriginatingElement);
        full.modifiers().stream().filter(m -> m == Modifier.PUBLIC).forEach(sketch::addModifiers);
        copyMethods(full, sketch, isTaken);
        for (TypeSpec nested : full.typeSpecs()) {
            TypeSpec.Builder builder = TypeSpec.classBuilder(nested.name())
                    .addModifiers(nested.modifiers().toArray(Modifier[]::new))
                    .addTypeVariables(nested.typeVariables());
            copyMethods(nested, builder, method -> false);
            sketch.addType(builder.build());
        }
        return sketch.build();
    }

    private static void copyMethods(TypeSpec from, TypeSpec.Builder to, Predicate<MethodSpec> isTaken) {
        for (MethodSpec method : from.methodSpecs()) {
            boolean isOverride = method.annotations().stream().anyMatch(Sketch::isOverride);
            if (method.modifiers().contains(Modifier.PUBLIC) && !isOverride && !isTaken.test(method)) {
                to.addMethod(MethodSpec.methodBuilder(method.name())
                        .addModifiers(method.modifiers().toArray(Modifier[]::new))
                        .addTypeVariables(method.typeVariables())
                        .addParameters(method.parameters())
                        .varargs(method.varargs())
                        .returns(method.returnType())
                        .addStatement(
                                "throw new $T($S)",
                                IllegalStateException.class,
                                "the primitive was not compiled without errors")
                        .build());
            }
        }
    }

    private static boolean isOverride(AnnotationSpec annotation) {
        return annotation.type().equals(ClassName.get(Override.class));
    }
}
