package chumpy.processor.write;

import chumpy.processor.model.Mark;
import chumpy.processor.model.MemoModel;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.Role;
import chumpy.processor.model.TermKind;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what the engine calls: the kind, a term or a derivative by number, the news of changes; terms by name. */
final class DispatchWriter {
    private final Writing w;

    DispatchWriter(Writing w) {
        this.w = w;
    }

    void write(TypeSpec.Builder type) {
        type.addMethod(engineMethod("type", RuntimeTypes.PRIMITIVE_TYPE)
                .addStatement("return $L", w.names.type)
                .build());
        type.addMethod(termAt());
        if (w.model.isComposed()) {
            type.addMethod(engineMethod("computeR", RuntimeTypes.ND_ARRAY)
                    .addStatement("return composed().r()")
                    .build());
            type.addMethod(expression());
        } else if (w.model.terms().stream().anyMatch(term -> term.kind().isDifferentiable())) {
            type.addMethod(derivative());
        }
        if (w.model.overridesOnChanged() || !w.model.methods(Role.ON_CHANGED).isEmpty()) {
            type.addMethod(termsChanged());
        }
        if (!w.model.memos().isEmpty()) {
            type.addMethod(memosOf());
        }
        type.addMethod(engineMethod("putTerms", TypeName.VOID)
                .addParameter(RuntimeTypes.MAP_OF_TERMS, "terms")
                .addStatement("set(terms)")
                .build());
        type.addMethod(made());
    }

    private static MethodSpec.Builder engineMethod(String name, TypeName returns) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PROTECTED).returns(returns);
        Annotations.override(method);
        return method;
    }

    private MethodSpec made() {
        return MethodSpec.methodBuilder(w.names.made)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(w.variables)
                .returns(w.self)
                .addParameter(RuntimeTypes.MAP_OF_TERMS, "terms")
                .addStatement("$T builder = builder()", w.builder)
                .addStatement("terms.forEach(builder::$L)", w.names.put)
                .addStatement("return builder.build()")
                .build();
    }

    private MethodSpec termAt() {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (term) {\n").indent();
        for (TermModel term : w.model.terms()) {
            code.add("case $L -> this.$L;\n", term.index(), term.name());
        }
        code.add(
                "default -> throw new $T($S + term);\n",
                IllegalArgumentException.class,
                w.model.kind() + " has no term ");
        CodeBlock body = w.model.terms().isEmpty()
                ? CodeBlock.of(
                        "throw new $T($S + term);\n", IllegalArgumentException.class, w.model.kind() + " has no term ")
                : code.unindent().add("};\n").build();
        return engineMethod("termAt", ClassName.get(Object.class))
                .addParameter(TypeName.INT, "term")
                .addCode(body)
                .build();
    }

    private MethodSpec derivative() {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (term) {\n").indent();
        for (TermModel term : w.model.terms()) {
            Optional<MethodModel> derivative = derivativeOf(term);
            if (derivative.isPresent()) {
                String index = term.kind() == TermKind.DTERM_LIST ? "index" : "";
                code.add("case $L -> $L($L);\n", term.index(), derivative.get().name(), index);
            }
        }
        code.add("default -> super.derivative(term, index);\n").unindent().add("};\n");
        return engineMethod("derivative", RuntimeTypes.JACOBIAN)
                .addParameter(TypeName.INT, "term")
                .addParameter(TypeName.INT, "index")
                .addCode(code.build())
                .build();
    }

    private Optional<MethodModel> derivativeOf(TermModel term) {
        return w.model.methods(Role.DR_WRT).stream()
                .filter(method -> method.mark(Role.DR_WRT).map(Mark::names).orElse(List.of()).stream()
                        .anyMatch(ref -> ref.name().equals(term.name())))
                .findFirst();
    }

    private MethodSpec expression() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(w.names.expression)
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.CH);
        if (w.model.terms().stream().noneMatch(term -> term.kind() == TermKind.FOLLOWED)) {
            return method.addStatement("return compose()").build();
        }
        return method.addStatement("$L = true", w.names.composing)
                .beginControlFlow("try")
                .addStatement("return compose()")
                .nextControlFlow("finally")
                .addStatement("$L = false", w.names.composing)
                .endControlFlow()
                .build();
    }

    private MethodSpec termsChanged() {
        MethodSpec.Builder method = engineMethod("termsChanged", TypeName.VOID).addParameter(TypeName.LONG, "changed");
        if (w.model.overridesOnChanged()) {
            method.addStatement("onChanged($L.names(changed))", w.names.type);
        }
        for (MethodModel listener : w.model.methods(Role.ON_CHANGED)) {
            long awaited =
                    w.model.termsOf(listener.mark(Role.ON_CHANGED).orElseThrow().names());
            method.beginControlFlow("if ((changed & $L) != 0)", Bits.literal(awaited))
                    .addStatement("$L()", listener.name())
                    .endControlFlow();
        }
        return method.build();
    }

    private MethodSpec memosOf() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(w.names.memosOf)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.LONG, "changed")
                .returns(TypeName.LONG)
                .addStatement("long memos = 0L");
        for (MemoModel memo : w.model.memos()) {
            method.beginControlFlow("if ((changed & $L) != 0)", Bits.literal(memo.terms()))
                    .addStatement("memos |= $L", Bits.literal(memo.bit()))
                    .endControlFlow();
        }
        return method.addStatement("return memos").build();
    }
}
