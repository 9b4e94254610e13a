package chumpy.processor.write;

import chumpy.processor.model.DocText;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeParameterElement;

/** Words the comments of generated code, from what the author wrote about the class and its terms. */
final class Javadocs {
    private final PrimitiveModel model;

    Javadocs(Writing w) {
        this.model = w.model;
    }

    /** Of the generated class: the comment of the user's, and where it comes from. */
    CodeBlock type() {
        CodeBlock.Builder doc = CodeBlock.builder();
        if (model.doc().description().isEmpty()) {
            doc.add("The nodes of kind {@link $T}, as the annotation processor wrote them.\n", raw());
        } else {
            doc.add("$L\n\n<p>Generated from {@link $T}.\n", model.doc().description(), raw());
        }
        return addTags(doc, typeParameters()).build();
    }

    /** Of a factory method. */
    CodeBlock factory(List<TermModel> terms) {
        CodeBlock.Builder doc = CodeBlock.builder();
        String rest = terms.size() < model.terms().size()
                ? model.terms().stream()
                        .filter(term -> !terms.contains(term))
                        .map(term -> "{@code " + term.name() + "}")
                        .collect(Collectors.joining(", ", "; the default of ", " is taken"))
                : "";
        doc.add("$L$L.\n", model.doc().sentence().orElse("A new node of kind " + model.label()), rest);
        CodeBlock.Builder tags = CodeBlock.builder().add(typeParameters());
        terms.forEach(term -> tags.add("@param $L $L\n", term.name(), describe(term)));
        tags.add("@return a new node\n");
        addRefusal(tags, terms);
        return addTags(doc, tags.build()).build();
    }

    /** Of the method that begins a builder. */
    CodeBlock builderMethod() {
        CodeBlock.Builder doc = CodeBlock.builder().add("Begins a new node whose terms are given by name.\n");
        return addTags(doc, CodeBlock.of("$L@return a builder without terms\n", typeParameters()))
                .build();
    }

    /** Of a setter. */
    CodeBlock setter(TermModel term) {
        CodeBlock.Builder doc = CodeBlock.builder();
        doc.add("Sets {@code $L}$L.\n", term.name(), sentence(term));
        CodeBlock.Builder tags = CodeBlock.builder().add("@param $L $L\n", term.name(), describe(term));
        addRefusal(tags, List.of(term));
        return addTags(doc, tags.build()).build();
    }

    /** Of the setter of several terms by name. */
    CodeBlock setMap() {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("Sets terms by name, all or none of them, and tells the nodes that depend on this one once.\n");
        CodeBlock.Builder tags = CodeBlock.builder()
                .add("@param terms names of terms and their values\n")
                .add(
                        "@throws $T if a name is unknown, or a value is null or of the wrong type\n",
                        RuntimeTypes.TERM_EXCEPTION);
        return addTags(doc, tags.build()).build();
    }

    /** Of the method that begins a batch of changes. */
    CodeBlock update() {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("Begins a change of several terms: {@code update()}, the terms by name, {@code apply()}.\n");
        return addTags(doc, CodeBlock.of("@return a builder that changes nothing before {@code apply()}\n"))
                .build();
    }

    /** Of the builder. */
    CodeBlock builderClass() {
        CodeBlock.Builder doc =
                CodeBlock.builder().add("Takes the terms of {@link $L} by name.\n", model.generatedName());
        return addTags(doc, typeParameters()).build();
    }

    /** Of a method of the builder that takes a term. */
    CodeBlock builderTerm(TermModel term) {
        CodeBlock.Builder doc = CodeBlock.builder();
        doc.add("Gives {@code $L}$L$L.\n", term.name(), sentence(term), term.hasDefault() ? "; it has a default" : "");
        CodeBlock.Builder tags = CodeBlock.builder()
                .add("@param $L $L\n", term.name(), describe(term))
                .add("@return this\n");
        addRefusal(tags, List.of(term));
        return addTags(doc, tags.build()).build();
    }

    /** Of the builder's end. */
    CodeBlock build() {
        CodeBlock.Builder doc = CodeBlock.builder().add("Makes the node.\n");
        CodeBlock.Builder tags = CodeBlock.builder().add("@return a new node\n");
        if (model.requiredTerms() != 0) {
            tags.add("@throws $T if a term without a default is missing\n", RuntimeTypes.TERM_EXCEPTION);
        }
        return addTags(doc, tags.build()).build();
    }

    /** Of the end of a batch of changes. */
    CodeBlock apply() {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("Changes the node that {@code update()} was called on, all given terms at once or, if this throws,"
                        + " none.\n");
        return addTags(doc, CodeBlock.of("@return the node\n")).build();
    }

    private ClassName raw() {
        return ClassName.get(model.element());
    }

    private static CodeBlock.Builder addTags(CodeBlock.Builder doc, CodeBlock tags) {
        return tags.isEmpty() ? doc : doc.add("\n").add(tags);
    }

    private static void addRefusal(CodeBlock.Builder tags, List<TermModel> terms) {
        List<TermModel> checked = terms.stream()
                .filter(term -> !term.isNullable() && !term.isJavaPrimitive())
                .toList();
        if (!checked.isEmpty()) {
            String what = checked.size() == 1 ? "{@code " + checked.get(0).name() + "}" : "a term";
            tags.add("@throws $T if $L is null\n", RuntimeTypes.TERM_EXCEPTION, what);
        }
    }

    private CodeBlock typeParameters() {
        CodeBlock.Builder tags = CodeBlock.builder();
        for (TypeParameterElement parameter : model.element().getTypeParameters()) {
            String name = "<" + parameter.getSimpleName() + ">";
            String text = model.doc().params().getOrDefault(name, "");
            tags.add("@param $L $L\n", name, text.isEmpty() ? "as in {@code " + model.label() + "}" : text);
        }
        return tags.build();
    }

    private static String sentence(TermModel term) {
        return term.doc().sentence().map(text -> ": " + decapitalised(text)).orElse("");
    }

    private static String describe(TermModel term) {
        DocText doc = term.doc();
        return doc.value().map(Javadocs::decapitalised).orElse("the term {@code " + term.name() + "}");
    }

    private static String decapitalised(String text) {
        boolean isWord = text.startsWith("A ") || (text.length() > 1 && Character.isLowerCase(text.charAt(1)));
        return isWord ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
