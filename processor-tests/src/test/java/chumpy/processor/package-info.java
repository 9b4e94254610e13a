/** The processor as compilers run it: golden sources, bad cases, rounds, Eclipse's compiler, build metadata. */
package chumpy.processor;
