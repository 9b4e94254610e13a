package chumpy.processor.write;

import chumpy.processor.model.TermModel;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constructor and the ways to call it: {@code of} with all terms, with the required ones, the builder. */
final class FactoryWriter {
    private final Writing w;
    private final Javadocs javadocs;

    FactoryWriter(Writing w) {
        this.w = w;
        this.javadocs = new Javadocs(w);
    }

    void write(TypeSpec.Builder type) {
        type.addMethod(constructor());
        List<TermModel> all = w.model.terms();
        List<TermModel> required =
                all.stream().filter(term -> !term.hasDefault()).toList();
        boolean two = required.size() < all.size();
        if (two) {
            type.addMethod(of(required, isLastVarargs(required), viaBuilder(required)));
        }
        // Two overloads of variable arity could be ambiguous: the shorter one has it.
        type.addMethod(of(all, isLastVarargs(all) && !(two && isLastVarargs(required)), direct()));
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc(javadocs.builderMethod())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(w.variables)
                .returns(w.builder)
                .addStatement("return new $T$L(null)", w.rawBuilder, w.diamond())
                .build());
    }

    private static boolean isLastVarargs(List<TermModel> terms) {
        return !terms.isEmpty() && Writing.isVarargs(terms.get(terms.size() - 1));
    }

    private MethodSpec of(List<TermModel> terms, boolean varargs, CodeBlock body) {
        MethodSpec.Builder of = MethodSpec.methodBuilder("of")
                .addJavadoc(javadocs.factory(terms))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(w.variables)
                .returns(w.self)
                .varargs(varargs);
        terms.forEach(term -> of.addParameter(w.parameter(term)));
        if (varargs && w.isUnsafeVarargs(terms.get(terms.size() - 1))) {
            Annotations.safeVarargs(of);
        }
        return of.addStatement("return $L", body).build();
    }

    private CodeBlock direct() {
        long all = w.model.terms().stream().mapToLong(TermModel::bit).reduce(0, (a, b) -> a | b);
        return w.construction(Bits.literal(all));
    }

    private CodeBlock viaBuilder(List<TermModel> terms) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (w.variables.isEmpty()) {
            code.add("builder()");
        } else {
            code.add("$T.<$L>builder()", w.rawSelf, w.variableNames());
        }
        terms.forEach(term -> code.add(".$L($L)", term.name(), term.name()));
        return code.add(".build()").build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (w.model.hasDefaults()) {
            constructor.addParameter(TypeName.LONG, w.names.given);
        }
        w.model.terms().forEach(term -> constructor.addParameter(w.parameter(term)));
        // Required terms first, so that defaults may be made from them.
        w.model.terms().stream().filter(term -> !term.hasDefault()).forEach(term -> assign(constructor, term));
        w.model.terms().stream().filter(TermModel::hasDefault).forEach(term -> assign(constructor, term));
        CodeBlock arguments = new InputWriter(w).arguments(term -> "this." + term.name());
        if (w.model.isComposed() && !w.model.memos().isEmpty()) {
            // compose() may ask for memos; what it has made them remember is not to be forgotten at once.
            constructor.addStatement("$L = $L(takeMemoChanges())", w.names.staleMemos, w.names.memosOf);
            constructor.addStatement("connect($L)", arguments);
            constructor.addStatement("takeMemoChanges()");
        } else {
            constructor.addStatement("connect($L)", arguments);
        }
        return constructor.build();
    }

    private void assign(MethodSpec.Builder constructor, TermModel term) {
        CodeBlock value = term.hasDefault()
                ? CodeBlock.of(
                        "($L & $L) != 0 ? $L : super.$L()",
                        w.names.given,
                        Bits.literal(term.bit()),
                        term.name(),
                        term.name())
                : CodeBlock.of("$L", term.name());
        constructor.addStatement("this.$L = $L", term.name(), w.stored(term, value));
    }
}
