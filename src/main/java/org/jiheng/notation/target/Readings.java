package org.jiheng.notation.target;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.notation.Numeral;
import org.jiheng.notation.calendar.Dates;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.figure.Operator;
import org.jiheng.words.Say;

/** How a cell was understood, in words that stand beside it. */
final class Readings {

    private Readings() {}

    static Say quantity(Optional<Operator> operator, Figure figure, boolean cost) {
        if (operator.isPresent()) {
            return operator.get().bounding(figure.written());
        }
        if (figure.range()) {
            return say("{0} to {1}|figures", Numeral.written(figure.number()), figure.written());
        }
        if (cost) {
            return say("no direction written; for a cost taken for {0}", Operator.AT_MOST.bounding(figure.written()));
        }
        return figure.number().signum() == 0
                ? say("no direction written; for 0 taken for {0}", Operator.AT_MOST.bounding(figure.written()))
                : say("no direction written; taken for {0}", Operator.AT_LEAST.bounding(figure.written()));
    }

    static Say date(Dates dates) {
        var due = dates.operator().filter(Operator.LESS::equals).isPresent()
                ? dates.term().due().label()
                : dates.term().due().endLabel();
        return dates.term()
                .from()
                .map(from -> say("{0} to {1}|term", from.label(), due))
                .orElseGet(() -> dates.operator().orElse(Operator.AT_MOST).bounding(due));
    }
}
