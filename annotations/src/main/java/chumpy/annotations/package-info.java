/**
 * The annotations a primitive is written with, and nothing else: no code, no dependency. All of them are read at
 * compile time by the annotation processor and leave no trace in class files that are loaded at run time.
 */
package chumpy.annotations;
