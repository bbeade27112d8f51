package org.jiheng.scheme.rule;

/** Where a rule comes from, as a person reads it; assumed when no source settles it. */
public record Source(String text, boolean assumed) {}
