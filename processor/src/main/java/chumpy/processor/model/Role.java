package chumpy.processor.model;

import java.util.Optional;

/** The part that an annotation gives to a method. */
public enum Role {
    /** A differentiable term. */
    DTERM("DTerm"),
    /** A term that is not differentiable. */
    TERM("Term"),
    /** A remembered value. */
    DEPENDS_ON("DependsOn"),
    /** Called after terms changed. */
    ON_CHANGED("OnChanged"),
    /** A local derivative. */
    DR_WRT("DrWrt");

    private final String annotation;

    Role(String annotation) {
        this.annotation = annotation;
    }

    /**
     * The annotation, as it is written.
     *
     * @return its simple name after an at sign
     */
    public String written() {
        return "@" + annotation;
    }

    /**
     * The annotation's type.
     *
     * @return its qualified name
     */
    public String qualifiedName() {
        return Library.ANNOTATIONS + "." + annotation;
    }

    /**
     * Whether the method is the accessor of a term.
     *
     * @return true for the two kinds of terms
     */
    public boolean isTerm() {
        return this == DTERM || this == TERM;
    }

    /**
     * The role that an annotation gives.
     *
     * @param annotation the qualified name of the annotation's type
     * @return the role, if the annotation is one of this library's
     */
    static Optional<Role> of(String annotation) {
        for (Role role : values()) {
            if (role.qualifiedName().equals(annotation)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
