package org.jiheng.evaluation.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.State;
import org.jiheng.web.page.Status;
import org.jiheng.words.Figures;

/** A self-evaluation as a line of a list, with the scores of what was handed in last; a draft has none yet. */
record RegisterLine(
        long id,
        String project,
        String unit,
        State state,
        boolean lastApproved,
        boolean published,
        Optional<BigDecimal> annualYuan,
        Optional<BigDecimal> executedYuan,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> points,
        Optional<String> mark,
        Optional<LocalDate> due) {

    public String href() {
        return PaperKind.SELF_EVALUATION.path(id);
    }

    public Status status() {
        return state.standing(lastApproved);
    }

    /** In ten thousand yuan. */
    public Object annual() {
        return annualYuan.<Object>map(MoneyUnit.WAN_YUAN::of).orElse("");
    }

    public Object executed() {
        return executedYuan.<Object>map(MoneyUnit.WAN_YUAN::of).orElse("");
    }

    public String rate() {
        return percent.map(rate -> rate.toPlainString() + "%").orElse(Figures.ABSENT);
    }

    public String total() {
        return points.map(BigDecimal::toPlainString).orElse(Figures.ABSENT);
    }

    public String grade() {
        return mark.orElse(Figures.ABSENT);
    }
}
