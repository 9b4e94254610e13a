package chumpy.processor.write;

import chumpy.processor.model.TermKind;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes how the inputs of a node are told to the engine: which nodes, and for which term each. With lists and terms
 * that may be null their number is known at run time only, and two methods count them.
 */
final class InputWriter {
    private static final int COMPOSED = -1;
    private static final ClassName ARRAYS = ClassName.get("java.util", "Arrays");
    private static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");

    private final Writing w;
    private final List<TermModel> inputs;

    InputWriter(Writing w) {
        this.w = w;
        this.inputs = w.model.inputs();
    }

    /** Whether the number of inputs is known at run time only. */
    private boolean isDynamic() {
        return inputs.stream().anyMatch(term -> term.kind() == TermKind.DTERM_LIST || term.isNullable());
    }

    void writeField(TypeSpec.Builder type) {
        if (isDynamic()) {
            return;
        }
        Stream<Integer> slots = inputs.stream().map(TermModel::index);
        if (w.model.isComposed()) {
            slots = Stream.concat(slots, Stream.of(COMPOSED));
        }
        type.addField(com.palantir.javapoet.FieldSpec.builder(ArrayTypeName.of(TypeName.INT), w.names.slotTerms)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("{$L}", slots.map(String::valueOf).collect(Collectors.joining(", ")))
                .build());
    }

    /**
     * The arguments of {@code connect}.
     *
     * @param value where the value of a term is found
     */
    CodeBlock arguments(Function<TermModel, String> value) {
        String values = inputs.stream().map(value).collect(Collectors.joining(", "));
        String inner = w.model.isComposed() ? w.names.expression + "()" : "";
        String all = Stream.of(values, inner).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
        if (!isDynamic()) {
            // No call of variable arity: its element type is of a package that a user's module cannot see.
            return CodeBlock.of("$L, new $T[] {$L}", w.names.slotTerms, RuntimeTypes.CH, all);
        }
        return CodeBlock.of("$L($L), $L($L)", w.names.slotTermsOf, values, w.names.inputs, all);
    }

    void writeMethods(TypeSpec.Builder type) {
        if (!isDynamic()) {
            return;
        }
        type.addMethod(slotTerms());
        type.addMethod(inputs());
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        for (TermModel term : inputs) {
            method.addParameter(w.fieldType(term), term.name());
        }
        return method;
    }

    private String local(String wanted) {
        return inputs.stream().anyMatch(term -> term.name().equals(wanted)) ? local(wanted + "_") : wanted;
    }

    private MethodSpec slotTerms() {
        MethodSpec.Builder method = method(w.names.slotTermsOf).returns(ArrayTypeName.of(TypeName.INT));
        String slots = local("slots");
        String end = local("end");
        String count = inputs.stream().map(InputWriter::count).map(this::inSum).collect(Collectors.joining(" + "));
        method.addStatement("int[] $L = new int[$L$L]", slots, count, w.model.isComposed() ? " + 1" : "");
        method.addStatement("int $L = 0", end);
        for (TermModel term : inputs) {
            method.addStatement("$T.fill($L, $L, $L += $L, $L)", ARRAYS, slots, end, end, count(term), term.index());
        }
        if (w.model.isComposed()) {
            method.addStatement("$L[$L] = $L", slots, end, COMPOSED);
        }
        return method.addStatement("return $L", slots).build();
    }

    private String inSum(String count) {
        return count.contains("?") && (inputs.size() > 1 || w.model.isComposed()) ? "(" + count + ")" : count;
    }

    private static String count(TermModel term) {
        String count = term.kind() == TermKind.DTERM_LIST ? term.name() + ".size()" : "1";
        return term.isNullable() ? term.name() + " == null ? 0 : " + count : count;
    }

    private MethodSpec inputs() {
        MethodSpec.Builder method = method(w.names.inputs).returns(ArrayTypeName.of(RuntimeTypes.CH));
        String nodes = local("nodes");
        String inner = local("expression");
        if (w.model.isComposed()) {
            method.addParameter(RuntimeTypes.CH, inner);
        }
        if (inputs.size() == 1 && !w.model.isComposed() && !inputs.get(0).isNullable()) {
            return method.addStatement(
                            "return $L.toArray(new $T[0])", inputs.get(0).name(), RuntimeTypes.CH)
                    .build();
        }
        method.addStatement("$T $L = new $T<>()", RuntimeTypes.LIST_OF_CH, nodes, ARRAY_LIST);
        for (TermModel term : inputs) {
            if (term.isNullable()) {
                method.beginControlFlow("if ($L != null)", term.name());
            }
            method.addStatement("$L.$L($L)", nodes, term.kind() == TermKind.DTERM_LIST ? "addAll" : "add", term.name());
            if (term.isNullable()) {
                method.endControlFlow();
            }
        }
        if (w.model.isComposed()) {
            method.addStatement("$L.add($L)", nodes, inner);
        }
        return method.addStatement("return $L.toArray(new $T[0])", nodes, RuntimeTypes.CH)
                .build();
    }
}
