package org.jiheng.monitoring.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.monitoring.content.Spending;
import org.jiheng.monitoring.light.Lamp;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.State;
import org.jiheng.web.page.Status;

/**
 * A monitoring as a line of the list of a round, with the cells its reader may see; a draft nobody has handed in yet
 * shows nothing to those who do not fill it in.
 */
record RegisterLine(
        long id,
        String project,
        String unit,
        State state,
        boolean lastApproved,
        long open,
        long overdue,
        Optional<LocalDate> due,
        Monitoring monitoring,
        Lamp lamp) {

    static final BigDecimal NONE = BigDecimal.ONE.negate();

    public String href() {
        return PaperKind.MONITORING.path(id);
    }

    public Status status() {
        return state.standing(lastApproved);
    }

    boolean approved() {
        return lastApproved && !state.editable();
    }

    boolean underReview() {
        return !approved() && !state.editable();
    }

    public boolean hidden() {
        return monitoring.cells().values().isEmpty();
    }

    private Spending spending() {
        return monitoring.spending();
    }

    Optional<BigDecimal> budgetYuan() {
        return spending().budget();
    }

    Optional<BigDecimal> spentYuan() {
        return spending().spent();
    }

    /** In ten thousand yuan. */
    public Object budget() {
        return wan(budgetYuan());
    }

    public Object spent() {
        return wan(spentYuan());
    }

    private static Object wan(Optional<BigDecimal> yuan) {
        return yuan.<Object>map(MoneyUnit.WAN_YUAN::of).orElse("");
    }

    Optional<BigDecimal> percent() {
        return Spending.rate(spentYuan(), budgetYuan());
    }

    public String rate() {
        return spending().rate();
    }

    public Object light() {
        return hidden() ? "" : lamp.label();
    }

    public Object why() {
        return lamp.why();
    }

    public String tone() {
        return lamp.tone();
    }

    /** The worst light first, what has none last. */
    int rank() {
        return lamp.light()
                .map(light -> monitoring.scheme().lights().worstFirst().indexOf(light))
                .orElse(Integer.MAX_VALUE);
    }
}
