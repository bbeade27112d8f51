package org.jiheng.scoring.terms;

/** Where a rule comes from, as a person reads it; assumed when no source settles it. */
public record Origin(String text, boolean assumed) {}
