package org.jiheng.scoring.terms;

/** A target that should be met exactly: what an actual above it and one below it get. */
public record Exactly(boolean fullAbove, boolean proportional, Origin origin) {}
