package chumpy.processor.write;

import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the ways to change terms. Each checks and copies first, then tells the engine, which may refuse, and only then
 * stores: so one that throws has changed nothing. A composed primitive stores first, since its expression is made from
 * the new terms, and takes it back if that fails.
 */
final class SetterWriter {
    private final Writing w;
    private final PrimitiveModel model;
    private final Javadocs javadocs;
    private final InputWriter inputs;

    SetterWriter(Writing w) {
        this.w = w;
        this.model = w.model;
        this.javadocs = new Javadocs(w);
        this.inputs = new InputWriter(w);
    }

    void write(TypeSpec.Builder type) {
        model.terms().forEach(term -> type.addMethod(setter(term)));
        type.addMethod(fromMap());
        type.addMethod(update());
        if (!model.terms().isEmpty()) {
            type.addMethod(change());
        }
    }

    private MethodSpec setter(TermModel term) {
        boolean varargs = Writing.isVarargs(term);
        MethodSpec.Builder setter = MethodSpec.methodBuilder(Names.setter(term))
                .addJavadoc(javadocs.setter(term))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(w.parameter(term))
                .varargs(varargs);
        Annotations.deprecated(setter, term.accessor().element());
        if (varargs && w.isUnsafeVarargs(term)) {
            Annotations.safeVarargs(setter);
            setter.addModifiers(Modifier.FINAL);
        }
        String name = term.name();
        if (model.isComposed()) {
            return setter.addStatement("$L(update().$L($L))", w.names.change, name, name)
                    .build();
        }
        CodeBlock stored = w.stored(term, CodeBlock.of("$L", name));
        switch (term.kind()) {
            case VALUE -> {
                if (term.arrayDimensions() > 0) {
                    setter.addStatement("$L = $L", name, stored);
                } else if (!term.isJavaPrimitive() && !term.isNullable()) {
                    setter.addStatement("$L", stored);
                }
                setter.addStatement("termChanged($L)", Bits.literal(term.bit()));
                setter.addStatement("this.$L = $L", name, name);
            }
            case DTERM, FOLLOWED -> {
                if (!term.isNullable()) {
                    setter.addStatement("$L", stored);
                }
                setter.addStatement(
                        "reconnect($L, $L)",
                        Bits.literal(term.bit()),
                        inputs.arguments(input -> input.equals(term) ? name : "this." + input.name()));
                setter.addStatement("this.$L = $L", name, name);
            }
            case DTERM_LIST -> {
                setter.addStatement("$T $L = $L", RuntimeTypes.LIST_OF_CH, w.names.next, stored);
                setter.addStatement(
                        "reconnect($L, $L)",
                        Bits.literal(term.bit()),
                        inputs.arguments(input -> input.equals(term) ? w.names.next : "this." + input.name()));
                setter.addStatement("this.$L = $L", name, w.names.next);
            }
        }
        return setter.build();
    }

    private MethodSpec fromMap() {
        MethodSpec.Builder set = MethodSpec.methodBuilder("set")
                .addJavadoc(javadocs.setMap())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.MAP_OF_TERMS, "terms")
                .addStatement("$T update = update()", w.builder);
        set.beginControlFlow(
                "for ($T term : terms.entrySet())",
                ParameterizedTypeName.get(
                        ClassName.get(java.util.Map.Entry.class),
                        ClassName.get(String.class),
                        WildcardTypeName.subtypeOf(Object.class)));
        return set.addStatement("update.$L(term.getKey(), term.getValue())", w.names.put)
                .endControlFlow()
                .addStatement("update.apply()")
                .build();
    }

    private MethodSpec update() {
        return MethodSpec.methodBuilder("update")
                .addJavadoc(javadocs.update())
                .addModifiers(Modifier.PUBLIC)
                .returns(w.builder)
                .addStatement("return new $T$L(this)", w.rawBuilder, w.diamond())
                .build();
    }

    private MethodSpec change() {
        String next = w.names.next;
        String changed = w.names.changed;
        MethodSpec.Builder change = MethodSpec.methodBuilder(w.names.change)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(w.builder, next)
                .addStatement("long $L = $L.$L", changed, next, w.names.given);
        change.beginControlFlow("if ($L == 0)", changed).addStatement("return").endControlFlow();
        for (TermModel term : model.terms()) {
            // The builder has checked and copied its terms already.
            change.addStatement(
                    "$T $L = ($L & $L) != 0 ? $L.$L : this.$L",
                    w.fieldType(term),
                    term.name(),
                    changed,
                    Bits.literal(term.bit()),
                    next,
                    term.name(),
                    term.name());
        }
        if (model.isComposed()) {
            recompose(change);
        } else {
            connect(change);
            model.terms().forEach(term -> change.addStatement("this.$L = $L", term.name(), term.name()));
        }
        return change.build();
    }

    private void connect(MethodSpec.Builder change) {
        String changed = w.names.changed;
        List<TermModel> nodes = model.inputs();
        long nodeTerms = nodes.stream().mapToLong(TermModel::bit).reduce(0, (a, b) -> a | b);
        if (nodes.isEmpty()) {
            change.addStatement("termChanged($L)", changed);
        } else if (nodes.size() == model.terms().size()) {
            change.addStatement("reconnect($L, $L)", changed, inputs.arguments(TermModel::name));
        } else {
            change.beginControlFlow("if (($L & $L) != 0)", changed, Bits.literal(nodeTerms))
                    .addStatement("reconnect($L, $L)", changed, inputs.arguments(TermModel::name))
                    .nextControlFlow("else")
                    .addStatement("termChanged($L)", changed)
                    .endControlFlow();
        }
    }

    /** Swaps fields and locals, so that the locals hold the old terms until it is clear that the new ones will do. */
    private void recompose(MethodSpec.Builder change) {
        String changed = w.names.changed;
        boolean memos = !model.memos().isEmpty();
        for (TermModel term : model.terms()) {
            change.addStatement("$T $L = this.$L", w.fieldType(term), old(term), term.name());
        }
        model.terms().forEach(term -> change.addStatement("this.$L = $L", term.name(), term.name()));
        if (memos) {
            change.addStatement("$L |= $L(takeMemoChanges() | $L)", w.names.staleMemos, w.names.memosOf, changed);
        }
        change.beginControlFlow("try")
                .addStatement("reconnect($L, $L)", changed, inputs.arguments(TermModel::name))
                .nextControlFlow("catch ($T $L)", Throwable.class, w.names.failure);
        model.terms().forEach(term -> change.addStatement("this.$L = $L", term.name(), old(term)));
        if (memos) {
            change.addStatement("$L |= $L($L)", w.names.staleMemos, w.names.memosOf, changed);
        }
        change.addStatement("throw $L", w.names.failure).endControlFlow();
        if (memos) {
            // What the expression has just made them remember stands; changes from elsewhere do not get lost.
            change.addStatement("$L |= $L(takeMemoChanges() & ~$L)", w.names.staleMemos, w.names.memosOf, changed);
        }
    }

    private String old(TermModel term) {
        String name = "old" + Character.toUpperCase(term.name().charAt(0))
                + term.name().substring(1);
        while (isTerm(name)) {
            name += "_";
        }
        return name;
    }

    private boolean isTerm(String name) {
        return model.term(name).isPresent();
    }
}
