package chumpy.processor.write;

import chumpy.processor.model.Library;
import chumpy.processor.model.PrimitiveModel;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Puts the generated class together. */
public final class PrimitiveWriter {
    /** What generated code uses of {@code java.lang}. A package with a class of such a name gets imports for them. */
    private static final List<String> JAVA_LANG = List.of(
            "Deprecated",
            "IllegalArgumentException",
            "IllegalStateException",
            "Integer",
            "Double",
            "Boolean",
            "Long",
            "Float",
            "Short",
            "Byte",
            "Character",
            "Object",
            "Override",
            "SafeVarargs",
            "String",
            "SuppressWarnings",
            "Throwable");

    private final Library library;

    /**
     * A writer.
     *
     * @param library the runtime as the compilation sees it
     */
    public PrimitiveWriter(Library library) {
        this.library = library;
    }

    /**
     * Writes the class for a primitive that keeps all rules.
     *
     * @param model the primitive
     * @return the source file
     */
    public JavaFile write(PrimitiveModel model) {
        return file(model, type(model));
    }

    /**
     * Writes only the signatures of the class for a faulty primitive.
     *
     * @param model the primitive, with those terms that are sound
     * @param isExtendable whether a class can extend the user's
     * @return the source file
     */
    public JavaFile sketch(PrimitiveModel model, boolean isExtendable) {
        TypeName superclass = isExtendable ? TypeName.get(model.type()) : RuntimeTypes.CH;
        return file(
                model,
                Sketch.of(
                        type(model),
                        superclass,
                        generated -> Stream.concat(model.methods().stream(), model.chMethods().stream())
                                .anyMatch(method -> method.name().equals(generated.name())
                                        && method.element().getParameters().size()
                                                == generated.parameters().size())));
    }

    private TypeSpec type(PrimitiveModel model) {
        Writing w = new Writing(model, library);
        TypeSpec.Builder type = TypeSpec.classBuilder(w.rawSelf)
                .addOriginatingElement(model.element())
                .addJavadoc(new Javadocs(w).type())
                .addModifiers(model.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(w.variables)
                .superclass(TypeName.get(model.type()))
                .avoidClashesWithNestedClasses(model.element());
        Annotations.generated(type, model.element(), library.elements());
        Annotations.suppress(type, Warnings.of(model, library));
        Annotations.deprecated(type, model.element());
        new FieldWriter(w).write(type);
        new FactoryWriter(w).write(type);
        new AccessorWriter(w).write(type);
        new SetterWriter(w).write(type);
        new DispatchWriter(w).write(type);
        new InputWriter(w).writeMethods(type);
        new CopyWriter(w).write(type);
        type.addType(new BuilderWriter(w).write());
        return type.build();
    }

    private JavaFile file(PrimitiveModel model, TypeSpec type) {
        String prefix = model.packageName().isEmpty() ? "" : model.packageName() + ".";
        boolean isHidden =
                JAVA_LANG.stream().anyMatch(name -> library.elements().getTypeElement(prefix + name) != null);
        return JavaFile.builder(model.packageName(), type)
                .skipJavaLangImports(!isHidden)
                .indent("    ")
                .build();
    }
}
