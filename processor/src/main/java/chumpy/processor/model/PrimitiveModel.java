package chumpy.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * A primitive, as its class says it.
 *
 * @param element the class
 * @param packageName the name of its package, empty for the unnamed one
 * @param kind its name without the package, nested classes joined with underscores
 * @param methods its methods, own and inherited from below {@code Ch}, each once, in order: first inherited, then own
 * @param chMethods the methods of {@code Ch} and its supertypes
 * @param terms its terms
 * @param memos its remembered values
 * @param doc its comment
 */
public record PrimitiveModel(
        TypeElement element,
        String packageName,
        String kind,
        List<MethodModel> methods,
        List<MethodModel> chMethods,
        List<TermModel> terms,
        List<MemoModel> memos,
        DocText doc) {
    /** The most terms, and the most remembered values, that a primitive may have: a bit of a long for each. */
    public static final int MOST = Long.SIZE;

    /**
     * The same with other terms.
     *
     * @param others the terms
     * @return a new model
     */
    public PrimitiveModel withTerms(List<TermModel> others) {
        return new PrimitiveModel(element, packageName, kind, methods, chMethods, List.copyOf(others), memos, doc);
    }

    /**
     * The class's type, with its own type parameters as arguments.
     *
     * @return its type
     */
    public DeclaredType type() {
        return (DeclaredType) element.asType();
    }

    /**
     * What messages call it.
     *
     * @return its name without the package, nested classes joined with dots
     */
    public String label() {
        return labelOf(element);
    }

    /**
     * What messages call a class.
     *
     * @param type a class
     * @return its name without the package
     */
    public static String labelOf(TypeElement type) {
        Element outer = Enclosing.of(type);
        return outer instanceof TypeElement enclosing
                ? labelOf(enclosing) + "." + type.getSimpleName()
                : type.getSimpleName().toString();
    }

    /**
     * The simple name of the class to be generated.
     *
     * @return {@code Ch} and the kind
     */
    public String generatedName() {
        return "Ch" + kind;
    }

    /**
     * The qualified name of the class to be generated.
     *
     * @return package and name
     */
    public String generatedQualifiedName() {
        return packageName.isEmpty() ? generatedName() : packageName + "." + generatedName();
    }

    /**
     * Whether everyone can see the class.
     *
     * @return true if it and all classes around it are public
     */
    public boolean isPublic() {
        for (Element e = element; e.getKind() != ElementKind.PACKAGE; e = Enclosing.of(e)) {
            if (!e.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The methods that have a role.
     *
     * @param role the role
     * @return the methods, in order
     */
    public List<MethodModel> methods(Role role) {
        return methods.stream().filter(m -> m.marks().containsKey(role)).toList();
    }

    /**
     * The term of a name.
     *
     * @param name a name
     * @return the term, if there is one
     */
    public Optional<TermModel> term(String name) {
        return terms.stream().filter(term -> term.name().equals(name)).findFirst();
    }

    /**
     * The remembered value of a name.
     *
     * @param name a name
     * @return the memo, if there is one
     */
    public Optional<MemoModel> memo(String name) {
        return memos.stream().filter(memo -> memo.name().equals(name)).findFirst();
    }

    /**
     * The primitive's own way of giving a value, {@code computeR()}.
     *
     * @return the method, if the primitive has one
     */
    public Optional<MethodModel> computeR() {
        return concrete("computeR", 0);
    }

    /**
     * The primitive's expression of its terms, {@code compose()}.
     *
     * @return the method, if the primitive has one
     */
    public Optional<MethodModel> compose() {
        return concrete("compose", 0);
    }

    /**
     * Whether it is an expression of its terms.
     *
     * @return true if it overrides {@code compose()}
     */
    public boolean isComposed() {
        return compose().isPresent();
    }

    /**
     * Whether it wants the set of all changed terms.
     *
     * @return true if it overrides {@code onChanged(Set)}
     */
    public boolean overridesOnChanged() {
        return concrete("onChanged", 1).isPresent();
    }

    private Optional<MethodModel> concrete(String name, int parameters) {
        return methods.stream()
                .filter(m -> m.name().equals(name)
                        && m.element().getParameters().size() == parameters
                        && !m.is(Modifier.ABSTRACT)
                        && !m.is(Modifier.STATIC)
                        && !m.is(Modifier.PRIVATE))
                .findFirst();
    }

    /**
     * The terms that are inputs of the node.
     *
     * @return dterms, lists and followed terms, in order
     */
    public List<TermModel> inputs() {
        return terms.stream().filter(term -> term.kind().isInput()).toList();
    }

    /**
     * The set of terms that must be given.
     *
     * @return a bit for each
     */
    public long requiredTerms() {
        return terms.stream()
                .filter(term -> !term.hasDefault())
                .mapToLong(TermModel::bit)
                .reduce(0, (a, b) -> a | b);
    }

    /**
     * Whether some term has a default.
     *
     * @return true if not all terms must be given
     */
    public boolean hasDefaults() {
        return terms.stream().anyMatch(TermModel::hasDefault);
    }

    /**
     * The set of terms that names stand for, those of remembered values included.
     *
     * @param names names of terms and remembered values
     * @return a bit for each term; unknown names count for nothing
     */
    public long termsOf(List<NameRef> names) {
        long set = 0;
        for (NameRef ref : names) {
            set |= term(ref.name()).map(TermModel::bit).orElse(0L);
            set |= memo(ref.name()).map(MemoModel::terms).orElse(0L);
        }
        return set;
    }

    /**
     * The names of all methods, those of {@code Ch} included.
     *
     * @return a set of names
     */
    public Set<String> methodNames() {
        return Stream.concat(methods.stream(), chMethods.stream())
                .map(MethodModel::name)
                .collect(Collectors.toSet());
    }
}
