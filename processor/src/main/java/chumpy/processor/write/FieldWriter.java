package chumpy.processor.write;

import chumpy.processor.model.MemoModel;
import chumpy.processor.model.Saving;
import chumpy.processor.model.TermKind;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the storage: the description of the kind, the terms, the remembered values. */
final class FieldWriter {
    private final Writing w;

    FieldWriter(Writing w) {
        this.w = w;
    }

    void write(TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(RuntimeTypes.PRIMITIVE_TYPE, w.names.type)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(description())
                .build());
        new InputWriter(w).writeField(type);
        for (TermModel term : w.model.terms()) {
            FieldSpec.Builder field = FieldSpec.builder(w.fieldType(term), term.name(), Modifier.PRIVATE);
            term.nullability()
                    .declarationOn("FIELD")
                    .ifPresent(mirror -> field.addAnnotation(AnnotationSpec.get(mirror)));
            type.addField(field.build());
        }
        for (MemoModel memo : w.model.memos()) {
            type.addField(TypeName.get(memo.method().returnType()), memo.name(), Modifier.PRIVATE);
        }
        if (!w.model.memos().isEmpty()) {
            type.addField(TypeName.LONG, w.names.staleMemos, Modifier.PRIVATE);
        }
        if (composesWithFollowed()) {
            type.addField(TypeName.BOOLEAN, w.names.composing, Modifier.PRIVATE);
        }
    }

    private boolean composesWithFollowed() {
        return w.model.isComposed() && w.model.terms().stream().anyMatch(term -> term.kind() == TermKind.FOLLOWED);
    }

    private CodeBlock description() {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.named($S)$>$>", RuntimeTypes.PRIMITIVE_TYPE, w.model.kind());
        for (TermModel term : w.model.terms()) {
            code.add("\n");
            switch (term.kind()) {
                case DTERM -> code.add(".dterm($S)", term.name());
                case DTERM_LIST -> code.add(".dtermList($S)", term.name());
                case FOLLOWED -> code.add(".followed($S)", term.name());
                case VALUE -> code.add(".term($S, $L)", term.name(), w.erasedClass(term));
            }
        }
        if (w.model.isComposed()) {
            code.add("\n.composed()");
        }
        if (Saving.isPossible(w.model)) {
            code.add("\n.savedAs($S, $T.class, $T::$L)", Saving.kind(w.model), w.rawSelf, w.rawSelf, w.names.made);
        } else {
            code.add("\n.madeBy($T::$L)", w.rawSelf, w.names.made);
        }
        return code.add("\n.build()$<$<").build();
    }
}
