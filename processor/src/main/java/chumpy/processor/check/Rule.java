package chumpy.processor.check;

import chumpy.processor.model.PrimitiveModel;

/** A family of rules. */
@FunctionalInterface
interface Rule {
    /** Adds to the report what the class does wrong. */
    void check(PrimitiveModel model, Report report);
}
