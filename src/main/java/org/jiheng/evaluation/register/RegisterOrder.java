package org.jiheng.evaluation.register;

import java.util.Map;
import org.jiheng.review.register.PaperOrder;

/** What a list of self-evaluations can be sorted by. */
final class RegisterOrder {

    private static final PaperOrder ORDER = new PaperOrder(Map.of(
            "annual", "s.annual",
            "executed", "s.executed",
            "rate", "s.execution_rate",
            "total", "case when s.complete then s.total end",
            "due", "due"));

    private RegisterOrder() {}

    static String clause(String sort) {
        return ORDER.clause(sort);
    }
}
