package org.jiheng.scoring.terms;

/** A target of 0: full when it is kept, else nothing; without this rule a missed one is for a person to decide. */
public record ZeroTarget(boolean fullOrNothing, Origin origin) {}
