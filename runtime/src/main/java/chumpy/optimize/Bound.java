package chumpy.optimize;

import chumpy.Ch;
import chumpy.NdArray;

/** The bounds of one variable, as they were given: arrays that broadcast to its shape. */
record Bound(Ch variable, NdArray lower, NdArray upper) {}
