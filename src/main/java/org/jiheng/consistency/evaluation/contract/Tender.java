package org.jiheng.consistency.evaluation.contract;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.consistency.Span;
import org.jiheng.words.Say;

/** A procurement of the project: when the bids were judged, who won, and for how much. */
public record Tender(String place, Say label, Optional<Span> judged, String winner, Optional<BigDecimal> award) {}
