package chumpy.benchmarks.functions;

/** A function and its adjoint, by hand. */
interface Loop extends Subject.ByHand, Subject.Adjoint {}
