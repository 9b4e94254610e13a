/**
 * The annotation processor: rounds, deferral and the order of work, nothing else. What a class says is read in
 * {@code model}, judged in {@code check} and written in {@code write}; data flows in that order only.
 */
@NullMarked
package chumpy.processor;

import org.jspecify.annotations.NullMarked;
