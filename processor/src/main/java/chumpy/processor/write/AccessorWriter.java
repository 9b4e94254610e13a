package chumpy.processor.write;

import chumpy.processor.model.MemoModel;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.Nullability;
import chumpy.processor.model.TermKind;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.type.TypeMirror;

/** Writes the accessors of terms and the remembered values. */
final class AccessorWriter {
    private final Writing w;

    AccessorWriter(Writing w) {
        this.w = w;
    }

    void write(TypeSpec.Builder type) {
        for (TermModel term : w.model.terms()) {
            MethodSpec.Builder accessor = override(term.accessor(), term.nullability());
            if (term.kind() == TermKind.FOLLOWED && w.model.isComposed()) {
                // What is only followed must not be differentiated through the expression.
                String detached = term.isNullable() ? "$L && $L != null" : "$L";
                accessor.addStatement(
                        "return " + detached + " ? $T.detach($L) : $L",
                        term.isNullable()
                                ? new Object[] {
                                    w.names.composing, term.name(), RuntimeTypes.CHUMPY, term.name(), term.name()
                                }
                                : new Object[] {w.names.composing, RuntimeTypes.CHUMPY, term.name(), term.name()});
            } else {
                accessor.addStatement("return $L", term.name());
            }
            type.addMethod(accessor.build());
        }
        w.model.memos().forEach(memo -> type.addMethod(memo(memo)));
    }

    private MethodSpec memo(MemoModel memo) {
        String stale = w.names.staleMemos;
        MethodSpec.Builder method = override(memo.method(), memo.nullability());
        for (TypeMirror thrown : memo.method().type().getThrownTypes()) {
            method.addException(TypeName.get(thrown));
        }
        return method.addStatement("$L |= $L(takeMemoChanges())", stale, w.names.memosOf)
                .beginControlFlow("if (($L & $L) != 0)", stale, Bits.literal(memo.bit()))
                .addStatement("$L = super.$L()", memo.name(), memo.name())
                .addStatement("$L &= ~$L", stale, Bits.literal(memo.bit()))
                .endControlFlow()
                .addStatement("return $L", memo.name())
                .build();
    }

    private static MethodSpec.Builder override(MethodModel method, Nullability nullability) {
        MethodSpec.Builder override = MethodSpec.methodBuilder(method.name())
                .addModifiers(Writing.visibility(method.element().getModifiers()))
                .returns(Writing.withTypeUse(TypeName.get(method.returnType()), nullability));
        Annotations.override(override);
        Annotations.deprecated(override, method.element());
        nullability.declarationOn("METHOD").ifPresent(mirror -> override.addAnnotation(AnnotationSpec.get(mirror)));
        return override;
    }
}
