package org.jiheng.target.register;

import java.util.Map;
import org.jiheng.review.register.PaperOrder;

/** What a list of declarations can be sorted by in the database; its money is told by the cells. */
final class RegisterOrder {

    private static final PaperOrder ORDER =
            new PaperOrder(Map.of("saved", "p.saved_at", "due", "greatest(p.due_on, p.late_until)"));

    private RegisterOrder() {}

    static String clause(String sort) {
        return ORDER.clause(sort);
    }
}
