package chumpy.processor.check;

/**
 * A fault that was found.
 *
 * @param message what kind of fault
 * @param at where it stands
 * @param text the full text
 */
public record Diagnostic(Message message, Position at, String text) {}
