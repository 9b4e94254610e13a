package chumpy.processor.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method of a primitive, its own or inherited.
 *
 * @param element the method that is in effect
 * @param type its type as a member of the primitive, type arguments filled in
 * @param marks this library's annotations, its own or inherited from what it overrides
 * @param overridden what it overrides, farthest first
 */
public record MethodModel(
        ExecutableElement element, ExecutableType type, Map<Role, Mark> marks, List<ExecutableElement> overridden) {
    /**
     * The method's name.
     *
     * @return its simple name
     */
    public String name() {
        return element.getSimpleName().toString();
    }

    /**
     * What it returns, type arguments filled in.
     *
     * @return a type, perhaps void
     */
    public TypeMirror returnType() {
        return type.getReturnType();
    }

    /**
     * The class or interface it is declared in.
     *
     * @return its type
     */
    public TypeElement owner() {
        return Enclosing.typeOf(element);
    }

    /**
     * Whether it has a modifier.
     *
     * @param modifier the modifier
     * @return true if it is declared so
     */
    public boolean is(Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }

    /**
     * Whether it takes no parameters.
     *
     * @return true for none
     */
    public boolean takesNothing() {
        return element.getParameters().isEmpty();
    }

    /**
     * The annotation that gives it a role.
     *
     * @param role the role
     * @return the annotation, if there is one
     */
    public Optional<Mark> mark(Role role) {
        return Optional.ofNullable(marks.get(role));
    }

    /**
     * The kind of term that it is the accessor of.
     *
     * @return the annotation, if it is one
     */
    public Optional<Mark> termMark() {
        return mark(Role.DTERM).or(() -> mark(Role.TERM));
    }

    /**
     * Its roles.
     *
     * @return a new set, in the order of the enum
     */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(marks.keySet());
        return roles;
    }
}
