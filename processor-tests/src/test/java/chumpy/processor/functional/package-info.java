/** Primitives that are compiled with the processor and then run against the real runtime. */
package chumpy.processor.functional;
