package org.jiheng.consistency.evaluation.money;

import java.util.List;
import org.jiheng.consistency.Money;
import org.jiheng.words.Say;

/** What the money went for: the planned and the actual spending of the head of the form, and of each line below. */
public record Spending(Money planned, Money actual, List<Purpose> lines) {

    /** One purpose and what it was to cost and did cost. */
    public record Purpose(Say label, Money planned, Money actual) {}
}
