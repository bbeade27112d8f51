package org.jiheng.overall.register;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.State;
import org.jiheng.web.page.Status;
import org.jiheng.words.Figures;

/**
 * A department as a line of the list, with what its overall evaluation came to when it was handed in last.
 *
 * @param paper empty where nobody has opened one
 */
record DepartmentLine(
        long department,
        String name,
        int year,
        Optional<Long> paper,
        Optional<State> state,
        boolean lastApproved,
        boolean published,
        Optional<BigDecimal> initialYuan,
        Optional<BigDecimal> annualYuan,
        Optional<BigDecimal> executedYuan,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> differencePercent,
        Optional<BigDecimal> points,
        Optional<String> mark,
        Optional<LocalDate> due) {

    /** To the paper, or to where it is opened. */
    public String href() {
        return paper.map(PaperKind.OVERALL::path).orElse("/overall/new?year=" + year + "&department=" + department);
    }

    public boolean opened() {
        return paper.isPresent();
    }

    public Status status() {
        return state.map(each -> each.standing(lastApproved)).orElseGet(() -> Status.idle(say("Not started")));
    }

    public Object initial() {
        return wan(initialYuan);
    }

    public Object annual() {
        return wan(annualYuan);
    }

    public Object executed() {
        return wan(executedYuan);
    }

    private static Object wan(Optional<BigDecimal> yuan) {
        return yuan.<Object>map(MoneyUnit.WAN_YUAN::of).orElse("");
    }

    public String rate() {
        return Outlay.printed(percent);
    }

    public String difference() {
        return Outlay.printed(differencePercent);
    }

    public String total() {
        return points.map(BigDecimal::toPlainString).orElse(Figures.ABSENT);
    }

    public String grade() {
        return mark.orElse(Figures.ABSENT);
    }
}
