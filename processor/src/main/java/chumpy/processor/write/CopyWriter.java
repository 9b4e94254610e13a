package chumpy.processor.write;

import chumpy.processor.model.TermKind;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that copy arrays of arrays, and arrays and lists that may be null. */
final class CopyWriter {
    private final Writing w;

    CopyWriter(Writing w) {
        this.w = w;
    }

    void write(TypeSpec.Builder type) {
        w.model.terms().stream().filter(Writing::needsCopyMethod).forEach(term -> type.addMethod(copy(term)));
    }

    private MethodSpec copy(TermModel term) {
        TypeName parameter = w.parameter(term).type();
        MethodSpec.Builder method = MethodSpec.methodBuilder(w.names.copy(term))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(w.isReified(term) ? List.of() : w.variables)
                .addParameter(parameter, "from")
                .returns(w.fieldType(term));
        if (term.kind() == TermKind.DTERM_LIST) {
            return method.addStatement("return from == null ? null : $L", w.required(term, CodeBlock.of("from")))
                    .build();
        }
        if (term.arrayDimensions() == 1) {
            return method.addStatement("return from == null ? null : from.clone()")
                    .build();
        }
        if (term.isNullable()) {
            method.beginControlFlow("if (from == null)")
                    .addStatement("return null")
                    .endControlFlow();
        }
        method.addStatement("$T to = from.clone()", w.plainType(term));
        StringBuilder entry = new StringBuilder("to");
        for (int depth = 1; depth < term.arrayDimensions(); depth++) {
            String i = "i" + depth;
            method.beginControlFlow("for (int $L = 0; $L < $L.length; $L++)", i, i, entry.toString(), i);
            entry.append('[').append(i).append(']');
            method.beginControlFlow("if ($L != null)", entry.toString())
                    .addStatement("$L = $L.clone()", entry.toString(), entry.toString());
        }
        for (int depth = 1; depth < term.arrayDimensions(); depth++) {
            method.endControlFlow().endControlFlow();
        }
        return method.addStatement("return to").build();
    }
}
