/**
 * The command line of the samples: {@link chumpy.samples.Main} and what its subcommands share. Each subcommand is one
 * class in a package of its own; nothing here knows what they do.
 */
@NullMarked
package chumpy.samples;

import org.jspecify.annotations.NullMarked;
