package org.jiheng.consistency.evaluation.money;

import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Money;

/** What was planned and what arrived, with the rate somebody wrote. */
public record Arrival(Money planned, Money arrived, Entry rate) {}
