package chumpy.processor.write;

import chumpy.processor.model.DocText;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;

/** Words the comments of generated code, from what the author wrote about the class and its terms. */
final class Javadocs {
    private static final String CIRCLE = "@throws $T if this node would come to depend on itself\n";

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
        CodeBlock.Builder tags = CodeBlock.builder().add(typeParameters());
        addDeprecation(tags, model.element(), model.doc());
        return addTags(doc, tags.build()).build();
    }

    /** Of a factory method. */
    CodeBlock factory(List<TermModel> terms) {
        CodeBlock.Builder doc = CodeBlock.builder();
        List<String> defaults = model.terms().stream()
                .filter(term -> !terms.contains(term))
                .map(term -> "{@code " + term.name() + "}")
                .toList();
        String rest = defaults.isEmpty() ? "" : ", with the default of " + String.join(", ", defaults);
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
        doc.add("Sets {@code $L}.$L\n", term.name(), sentence(term));
        CodeBlock.Builder tags = CodeBlock.builder().add("@param $L $L\n", term.name(), describe(term));
        addRefusal(tags, List.of(term));
        addDeprecation(tags, term.accessor().element(), term.doc());
        if (term.kind().isInput()) {
            tags.add(CIRCLE, RuntimeTypes.GRAPH_EXCEPTION);
        }
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
        if (!model.inputs().isEmpty()) {
            tags.add(CIRCLE, RuntimeTypes.GRAPH_EXCEPTION);
        }
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
        String optional = term.hasDefault() ? ", which has a default" : "";
        doc.add("Gives {@code $L}$L.$L\n", term.name(), optional, sentence(term));
        CodeBlock.Builder tags = CodeBlock.builder()
                .add("@param $L $L\n", term.name(), describe(term))
                .add("@return this\n");
        addRefusal(tags, List.of(term));
        addDeprecation(tags, term.accessor().element(), term.doc());
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
        CodeBlock.Builder tags = CodeBlock.builder().add("@return the node\n");
        if (!model.inputs().isEmpty()) {
            tags.add(CIRCLE, RuntimeTypes.GRAPH_EXCEPTION);
        }
        return addTags(doc, tags.build()).build();
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

    private static void addDeprecation(CodeBlock.Builder tags, Element user, DocText doc) {
        if (Annotations.isDeprecated(user) && !doc.deprecated().isEmpty()) {
            tags.add("@deprecated $L\n", doc.deprecated());
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
        return term.doc().sentence().map(text -> " " + text + ".").orElse("");
    }

    private static String describe(TermModel term) {
        return term.doc().value().orElse("the term {@code " + term.name() + "}");
    }
}
