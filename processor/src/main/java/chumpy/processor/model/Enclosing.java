package chumpy.processor.model;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What stands around an element. Only modules have nothing around them, and they are not asked about here. */
public final class Enclosing {
    private Enclosing() {}

    /**
     * What an element stands in.
     *
     * @param element a member, a class or a package
     * @return a class or interface, a package or a module
     */
    public static Element of(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement());
    }

    /**
     * The class or interface a member stands in.
     *
     * @param member a member
     * @return its class or interface
     */
    public static TypeElement typeOf(Element member) {
        return (TypeElement) of(member);
    }

    /**
     * The package of an element.
     *
     * @param element any element in it
     * @return the package
     */
    public static PackageElement packageOf(Element element) {
        Element e = element;
        while (!(e instanceof PackageElement)) {
            e = of(e);
        }
        return (PackageElement) e;
    }
}
