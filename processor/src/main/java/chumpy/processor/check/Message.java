package chumpy.processor.check;

import java.util.Locale;

/**
 * Every diagnostic of the processor: a stable id, which names its page under {@code docs/errors}, and a text that says
 * what is wrong and how to mend it. The first argument of each text is the class at fault.
 */
public enum Message {
    /** {@code @Primitive} on something other than a class. */
    NOT_A_CLASS(
            "ChumpyNotAClass", "%s: @Primitive stands on %s. It belongs on an abstract class that extends chumpy.Ch."),
    /** A primitive that does not extend {@code Ch}. */
    NOT_A_CH(
            "ChumpyNotACh",
            "%s: a @Primitive class extends chumpy.Ch, directly or through a base class; this one extends %s."
                    + " Write \"extends Ch\"."),
    /** A primitive that cannot be extended. */
    FINAL_PRIMITIVE(
            "ChumpyFinalPrimitive", "%s: a @Primitive class cannot be %s, because the generated %s extends it. %s"),
    /** A primitive that is not abstract. */
    CONCRETE_PRIMITIVE(
            "ChumpyConcretePrimitive",
            "%s: a @Primitive class is abstract; what gets instantiated is the generated %s. Add \"abstract\"."),
    /** A primitive that the generated class cannot see. */
    PRIVATE_PRIMITIVE(
            "ChumpyPrivatePrimitive",
            "%s: the generated %s stands beside this class and could not see it, because %s is private."
                    + " Remove that \"private\"."),
    /** A primitive that needs an instance around it. */
    INNER_PRIMITIVE(
            "ChumpyInnerPrimitive",
            "%s: %s cannot be a primitive, because the generated %s has no instance of the class around it."
                    + " Make it a static nested class."),
    /** A primitive that the generated class cannot construct. */
    NO_CONSTRUCTOR("ChumpyNoConstructor", "%s: the generated %s calls a constructor without parameters; %s."),
    /** A primitive without a value. */
    NO_VALUE(
            "ChumpyNoValue",
            "%s: a primitive has a value. Override computeR(), which returns it, or compose(), which returns an"
                    + " expression of the terms.%s"),
    /** A primitive with two values. */
    TWO_VALUES(
            "ChumpyTwoValues",
            "%s: both computeR() and compose() are overridden. Keep compose() if the value is an expression of the"
                    + " terms, else computeR() with its @DrWrt methods."),

    /** A differentiable term of the wrong type. */
    DTERM_TYPE("ChumpyDTermType", "%s: @DTerm %s is of type %s; a dterm is of type Ch or List<Ch>. %s"),
    /** A term that holds nodes which are not followed. */
    HIDDEN_NODES(
            "ChumpyHiddenNodes",
            "%s: @Term %s is of type %s; nobody would notice when the nodes in it change. Declare it as"
                    + " @DTerm List<Ch>, or each node as a term of type Ch."),
    /** A followed term of a composed primitive that is not of type Ch. */
    FOLLOWED_TYPE(
            "ChumpyFollowedType",
            "%s: @Term %s is of type %s; where compose() is overridden, a term that is a node is of type Ch, because"
                    + " compose() sees it detached. Declare it as Ch."),
    /** An accessor that cannot be implemented. */
    ACCESSOR("ChumpyAccessor", "%s: %s %s %s. %s"),
    /** A term that overrides a method of {@code Ch}. */
    HIDDEN_METHOD(
            "ChumpyHiddenMethod", "%s: %s %s would override %s, which every node has from %s. Choose another name."),
    /** A method with two roles. */
    TWO_ROLES("ChumpyTwoRoles", "%s: %s() is both %s and %s. %s"),
    /** A term that is inherited as something else. */
    TERM_TWICE("ChumpyTermTwice", "%s: %s is a %s in %s and a %s in %s. Annotate it the same way in both places."),
    /** More terms than there are bits. */
    TOO_MANY("ChumpyTooManyTerms", "%s: %s %s; a primitive has at most %s. %s"),
    /** An inherited member out of reach. */
    INACCESSIBLE(
            "ChumpyInaccessible",
            "%s: %s() is package-private in %s, which is in another package, so that the generated %s cannot reach it."
                    + " Make it protected or public."),

    /** A differentiable term without a derivative. */
    MISSING_DERIVATIVE(
            "ChumpyMissingDerivative",
            "%s: @DTerm %s has no @DrWrt(\"%s\") method. Add one that returns its local Jacobian, or declare %s as"
                    + " @Term.%s"),
    /** A term with two derivatives. */
    TWO_DERIVATIVES(
            "ChumpyTwoDerivatives",
            "%s: both %s() and %s() are @DrWrt(\"%s\"). Keep one; where a node stands in several slots, the engine"
                    + " adds the parts by itself."),
    /** A derivative with respect to a term that is not differentiable. */
    NOT_DIFFERENTIABLE("ChumpyNotDifferentiable", "%s: %s() is @DrWrt(\"%s\"), but %s is a @Term. %s"),
    /** A derivative of an expression. */
    DERIVATIVE_OF_COMPOSED(
            "ChumpyDerivativeOfComposed",
            "%s: %s() is a @DrWrt method, but compose() is overridden, and an expression differentiates itself."
                    + " Remove %s(), or override computeR() instead of compose()."),
    /** A derivative of the wrong form. */
    DERIVATIVE_METHOD("ChumpyDerivativeMethod", "%s: @DrWrt method %s %s. Write it as \"%s\"."),

    /** A name that is no term. */
    UNKNOWN_TERM("ChumpyUnknownTerm", "%s: %s on %s() names \"%s\", which is no %s. %s"),
    /** An annotation without names. */
    NO_NAMES("ChumpyNoNames", "%s: %s on %s() names no term. %s"),
    /** A remembered value of the wrong form. */
    DEPENDS_ON_METHOD("ChumpyDependsOnMethod", "%s: @DependsOn method %s %s. %s"),
    /** Remembered values that depend on themselves. */
    DEPENDS_ON_CYCLE(
            "ChumpyDependsOnCycle", "%s: @DependsOn leads in a circle: %s. Remove the name that is not really needed."),
    /** A listener of the wrong form. */
    ON_CHANGED_METHOD("ChumpyOnChangedMethod", "%s: @OnChanged method %s %s. Write it as \"void %s()\"."),

    /** An abstract method that nobody implements. */
    ABSTRACT_METHOD("ChumpyAbstractMethod", "%s: %s is abstract and no term, so nobody implements it. %s"),
    /** The name of the generated class is in use. */
    CLASS_TAKEN("ChumpyClassTaken", "%s: the generated class would be %s, but there is one already. Rename either."),
    /** The name of a generated method is in use. */
    MEMBER_TAKEN("ChumpyMemberTaken", "%s: %s, but %s. %s"),
    /** An annotation where nobody reads it. */
    STRAY_ANNOTATION(
            "ChumpyStrayAnnotation",
            "%s: %s on %s() has no effect, because %s is neither a @Primitive class nor an abstract subclass of"
                    + " chumpy.Ch nor an interface. %s"),
    /** A type that does not exist. */
    UNRESOLVED(
            "ChumpyUnresolved",
            "%s: %s was not generated, because the type %s in it cannot be found. Mend that first; other errors about"
                    + " %s may follow from it."),
    /** The runtime is not there. */
    NO_RUNTIME(
            "ChumpyNoRuntime",
            "%s: chumpy.Ch cannot be found. Add chumpy-runtime to the dependencies, and in a module"
                    + " \"requires chumpy.runtime\"."),
    /** A fault of the processor. */
    INTERNAL_ERROR(
            "ChumpyInternalError",
            "%s: the annotation processor itself failed. Please report this, with the class and this trace:%n%s");

    private final String id;
    private final String template;

    Message(String id, String template) {
        this.id = id;
        this.template = template;
    }

    /**
     * The stable id.
     *
     * @return a name that begins with Chumpy
     */
    public String id() {
        return id;
    }

    /**
     * The full text.
     *
     * @param arguments what the template asks for
     * @return id in brackets, and text
     */
    String text(Object... arguments) {
        return "[" + id + "] " + String.format(Locale.ROOT, template, arguments).strip();
    }
}
