/**
 * The bridge to <a href="https://www.hipparchus.org">Hipparchus</a>: {@link chumpy.hipparchus.ToHipparchus} makes what
 * its optimisers take from minimisations, {@link chumpy.hipparchus.FromHipparchus} makes nodes from its functions. Only
 * forms are changed here; nothing is optimised and nothing differentiated.
 */
@NullMarked
package chumpy.hipparchus;

import org.jspecify.annotations.NullMarked;
