package org.jiheng.monitoring.register;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jiheng.review.register.PaperOrder;

/** What a list of monitorings can be sorted by; two that are equal there stay in the order of their projects. */
final class RegisterOrder {

    private static final PaperOrder ORDER = new PaperOrder(Map.of("due", "due"));

    private static final Map<String, Comparator<RegisterLine>> COMPUTED = Map.of(
            "light", Comparator.comparing(RegisterLine::rank),
            "budget", Comparator.comparing(line -> line.budgetYuan().orElse(RegisterLine.NONE)),
            "spent", Comparator.comparing(line -> line.spentYuan().orElse(RegisterLine.NONE)),
            "rate", Comparator.comparing(line -> line.percent().orElse(RegisterLine.NONE)),
            "open", Comparator.comparing(RegisterLine::open));

    private RegisterOrder() {}

    /** What the database sorts by; anything it does not know is by name. */
    static String clause(String sort) {
        return ORDER.clause(sort);
    }

    /** What follows from the cells is sorted here. */
    static Optional<Comparator<RegisterLine>> computed(String sort) {
        return Optional.ofNullable(COMPUTED.get(PaperOrder.key(sort)))
                .map(order -> PaperOrder.down(sort) ? order.reversed() : order);
    }
}
