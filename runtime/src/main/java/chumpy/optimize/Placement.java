package chumpy.optimize;

import chumpy.Ch;

/** The manifold of one variable, as it was given. */
record Placement(Ch variable, Manifold manifold) {}
