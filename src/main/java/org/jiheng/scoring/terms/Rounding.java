package org.jiheng.scoring.terms;

import java.math.RoundingMode;

/** To how many places a row is rounded, once. */
public record Rounding(int places, RoundingMode mode, Origin origin) {}
