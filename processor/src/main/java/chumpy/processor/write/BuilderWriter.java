package chumpy.processor.write;

import chumpy.processor.model.TermKind;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the builder, which makes a new node or changes several terms of a live one at once. */
final class BuilderWriter {
    private final Writing w;
    private final Javadocs javadocs;

    BuilderWriter(Writing w) {
        this.w = w;
        this.javadocs = new Javadocs(w);
    }

    TypeSpec write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(w.rawBuilder)
                .addJavadoc(javadocs.builderClass())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariables(w.variables)
                .addField(w.self, w.names.node, Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.LONG, w.names.given, Modifier.PRIVATE);
        for (TermModel term : w.model.terms()) {
            builder.addField(w.fieldType(term), term.name(), Modifier.PRIVATE);
        }
        builder.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(w.self, w.names.node)
                .addStatement("this.$L = $L", w.names.node, w.names.node)
                .build());
        w.model.terms().forEach(term -> builder.addMethod(setter(term)));
        builder.addMethod(put());
        builder.addMethod(build());
        builder.addMethod(apply());
        return builder.build();
    }

    private MethodSpec setter(TermModel term) {
        boolean varargs = Writing.isVarargs(term);
        MethodSpec.Builder setter = MethodSpec.methodBuilder(term.name())
                .addJavadoc(javadocs.builderTerm(term))
                .addModifiers(Modifier.PUBLIC)
                .returns(w.builder)
                .addParameter(w.parameter(term))
                .varargs(varargs);
        Annotations.deprecated(setter, term.accessor().element());
        if (varargs && w.isUnsafeVarargs(term)) {
            Annotations.safeVarargs(setter);
            setter.addModifiers(Modifier.FINAL);
        }
        return setter.addStatement("this.$L = $L", term.name(), w.stored(term, CodeBlock.of("$L", term.name())))
                .addStatement("this.$L |= $L", w.names.given, Bits.literal(term.bit()))
                .addStatement("return this")
                .build();
    }

    private MethodSpec put() {
        MethodSpec.Builder put = MethodSpec.methodBuilder(w.names.put)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "name")
                .addParameter(Object.class, "value");
        if (w.model.terms().isEmpty()) {
            return put.addStatement("throw $L.unknown(name)", w.names.type).build();
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .add("switch ($L.indexOf(name)) {\n", w.names.type)
                .indent();
        boolean unchecked = false;
        for (TermModel term : w.model.terms()) {
            CodeBlock cast = CodeBlock.of("$L.cast($L, value, $L)", w.names.type, term.index(), w.boxedClass(term));
            if (term.isJavaPrimitive()) {
                cast = CodeBlock.of("$L.require($L, $L)", w.names.type, term.index(), cast);
            } else if (term.kind() == TermKind.DTERM_LIST) {
                cast = CodeBlock.of("($T) $L", RuntimeTypes.LIST_OF_ANY_CH, cast);
                unchecked = true;
            } else if (!w.isReified(term)) {
                cast = CodeBlock.of("($T) $L", w.plainType(term), cast);
                unchecked = true;
            }
            code.add("case $L -> $L($L);\n", term.index(), term.name(), cast);
        }
        code.add("default -> throw $L.unknown(name);\n", w.names.type)
                .unindent()
                .add("}\n");
        Annotations.suppress(put, unchecked ? List.of("unchecked") : List.of());
        return put.addCode(code.build()).build();
    }

    private MethodSpec build() {
        String missing = w.names.missing;
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addJavadoc(javadocs.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(w.self)
                .beginControlFlow("if ($L != null)", w.names.node)
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        w.model.kind() + ": update() changes a node that is there; call apply()")
                .endControlFlow();
        if (w.model.requiredTerms() != 0) {
            build.addStatement("long $L = $L & ~$L", missing, Bits.literal(w.model.requiredTerms()), w.names.given)
                    .beginControlFlow("if ($L != 0)", missing)
                    .addStatement("throw $L.missing($T.numberOfTrailingZeros($L))", w.names.type, Long.class, missing)
                    .endControlFlow();
        }
        return build.addStatement("return $L", w.construction(w.names.given)).build();
    }

    private MethodSpec apply() {
        MethodSpec.Builder apply = MethodSpec.methodBuilder("apply")
                .addJavadoc(javadocs.apply())
                .addModifiers(Modifier.PUBLIC)
                .returns(w.self)
                .beginControlFlow("if ($L == null)", w.names.node)
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        w.model.kind() + ": builder() makes a new node; call build()")
                .endControlFlow();
        if (!w.model.terms().isEmpty()) {
            apply.addStatement("$L.$L(this)", w.names.node, w.names.change);
        }
        return apply.addStatement("return $L", w.names.node).build();
    }
}
