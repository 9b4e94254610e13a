package chumpy.processor.write;

import chumpy.processor.model.Library;
import chumpy.processor.model.Nullability;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.TermKind;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** What all writers of one generated class share: the model, the names chosen and the types spelt out. */
final class Writing {
    final PrimitiveModel model;
    final Library library;
    final Names names;
    final List<TypeVariableName> variables;
    final ClassName rawSelf;
    final TypeName self;
    final ClassName rawBuilder;
    final TypeName builder;

    Writing(PrimitiveModel model, Library library) {
        this.model = model;
        this.library = library;
        this.names = new Names(model);
        this.variables = model.element().getTypeParameters().stream()
                .map(TypeVariableName::get)
                .toList();
        this.rawSelf = ClassName.get(model.packageName(), model.generatedName());
        this.self = parameterised(rawSelf);
        this.rawBuilder = rawSelf.nestedClass("Builder");
        this.builder = parameterised(rawBuilder);
    }

    private TypeName parameterised(ClassName raw) {
        return variables.isEmpty() ? raw : ParameterizedTypeName.get(raw, variables.toArray(TypeVariableName[]::new));
    }

    /** The type parameters, separated by commas. */
    CodeBlock variableNames() {
        return variables.stream().map(variable -> CodeBlock.of("$T", variable)).collect(CodeBlock.joining(", "));
    }

    /** {@code <>} for a generic class, else nothing. */
    String diamond() {
        return variables.isEmpty() ? "" : "<>";
    }

    /** A term's type without annotations. */
    TypeName plainType(TermModel term) {
        return TypeName.get(term.type());
    }

    /** A term's type as a field. */
    TypeName fieldType(TermModel term) {
        return withTypeUse(TypeName.get(term.type()), term.nullability());
    }

    /** A type with its nullness, where that belongs to the type. */
    static TypeName withTypeUse(TypeName type, Nullability nullability) {
        return nullability.declaration().isPresent() || nullability.typeUse().isEmpty()
                ? type
                : type.annotated(AnnotationSpec.get(nullability.typeUse().get()));
    }

    /** A term as a parameter. */
    ParameterSpec parameter(TermModel term) {
        TypeName type = term.kind() == TermKind.DTERM_LIST ? RuntimeTypes.LIST_OF_ANY_CH : TypeName.get(term.type());
        ParameterSpec.Builder parameter = ParameterSpec.builder(withTypeUse(type, term.nullability()), term.name());
        term.nullability()
                .declarationOn("PARAMETER")
                .ifPresent(mirror -> parameter.addAnnotation(AnnotationSpec.get(mirror)));
        return parameter.build();
    }

    /**
     * Whether a term is written with variable arity where it stands last. A nullable array is not: {@code null} alone
     * would be ambiguous there.
     */
    static boolean isVarargs(TermModel term) {
        return term.arrayDimensions() > 0 && !term.isNullable();
    }

    /** Whether an array's entries are of a type that is not known at run time, so that variable arity warns. */
    boolean isUnsafeVarargs(TermModel term) {
        return isVarargs(term) && !isReified(term);
    }

    /** Whether a term's type is known in full at run time. */
    boolean isReified(TermModel term) {
        return library.types().isSameType(term.type(), erasure(term));
    }

    TypeMirror erasure(TermModel term) {
        return library.types().erasure(term.type());
    }

    /** The class object of a term's type, boxed if it is a primitive one. */
    CodeBlock boxedClass(TermModel term) {
        return CodeBlock.of("$T.class", TypeName.get(erasure(term)).box());
    }

    /** The class object of a term's type. */
    CodeBlock erasedClass(TermModel term) {
        return CodeBlock.of("$T.class", TypeName.get(erasure(term)));
    }

    /** The value of a term as it may be stored: checked, and copied if it can be written to. */
    CodeBlock stored(TermModel term, CodeBlock given) {
        if (term.isJavaPrimitive()) {
            return given;
        }
        if (needsCopyMethod(term)) {
            return CodeBlock.of("$L($L)", names.copy(term), term.isNullable() ? given : required(term, given));
        }
        if (term.isNullable()) {
            return given;
        }
        return term.arrayDimensions() > 0 ? CodeBlock.of("$L.clone()", required(term, given)) : required(term, given);
    }

    /** The value of a term, checked not to be null. */
    CodeBlock required(TermModel term, CodeBlock given) {
        String check = term.kind() == TermKind.DTERM_LIST ? "requireList" : "require";
        return CodeBlock.of("$L.$L($L, $L)", names.type, check, term.index(), given);
    }

    /** Whether copying takes more than a single call. */
    static boolean needsCopyMethod(TermModel term) {
        boolean copied = term.arrayDimensions() > 0 || term.kind() == TermKind.DTERM_LIST;
        return term.arrayDimensions() > 1 || (copied && term.isNullable());
    }

    /** A call of the private constructor with variables that are named after the terms. */
    CodeBlock construction(String given) {
        Stream<String> terms = model.terms().stream().map(TermModel::name);
        Stream<String> all = model.hasDefaults() ? Stream.concat(Stream.of(given), terms) : terms;
        return CodeBlock.of("new $T$L($L)", rawSelf, diamond(), all.collect(Collectors.joining(", ")));
    }

    /** The visibility of a method that overrides another. */
    static Modifier[] visibility(Iterable<Modifier> modifiers) {
        for (Modifier modifier : modifiers) {
            if (modifier == Modifier.PUBLIC || modifier == Modifier.PROTECTED) {
                return new Modifier[] {modifier};
            }
        }
        return new Modifier[0];
    }
}
