/** JMH benchmarks, each beside a loop written by hand in the same run. Nothing here is published. */
@NullMarked
package chumpy.benchmarks;

import org.jspecify.annotations.NullMarked;
