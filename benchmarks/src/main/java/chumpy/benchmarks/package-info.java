/** JMH benchmarks, each beside a loop written by hand in the same run, and programs that print a table. Nothing is published. */
@NullMarked
package chumpy.benchmarks;

import org.jspecify.annotations.NullMarked;
