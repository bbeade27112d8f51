package org.jiheng.overall.sheet;

import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.Wanted;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.report.Typed;
import org.jiheng.paper.Money;
import org.jiheng.words.Say;

/** What is written in one place outside the tables, as the page asks for it and as it is read. */
public record Question(Overall overall, OverallCell asked) {

    private static final int LINE = 200;
    private static final int LONG = 5;
    private static final int SHORT = 2;

    public String name() {
        return "c." + asked.cell();
    }

    public String cell() {
        return asked.cell();
    }

    public Say label() {
        return asked.label();
    }

    public Object hint() {
        return Hints.of(asked);
    }

    public boolean optional() {
        return !Wanted.is(asked);
    }

    public boolean area() {
        return asked.sort() == OverallCell.Sort.TEXT;
    }

    public int limit() {
        return asked.limit();
    }

    public int rows() {
        return asked.limit() <= LINE * 10 ? SHORT : LONG;
    }

    public String fact() {
        return EvaluationFacts.beside(asked.cell());
    }

    public Object echo() {
        return new Typed(overall, asked).echo();
    }

    public String value() {
        return overall.value(asked);
    }

    /** As it stands on paper. */
    public String printed() {
        return asked.sort() == OverallCell.Sort.AMOUNT
                ? new Money(overall.cells()).printed(asked.cell())
                : overall.value(asked).strip();
    }

    /** What a figure on paper is counted in. */
    public Object unit() {
        return asked.sort() == OverallCell.Sort.AMOUNT ? MoneyUnit.WAN_YUAN.label() : "";
    }

    public boolean blank() {
        return overall.value(asked).isBlank();
    }
}
