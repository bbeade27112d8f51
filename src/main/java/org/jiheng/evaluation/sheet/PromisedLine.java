package org.jiheng.evaluation.sheet;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Mark;

/** An approved indicator as it is printed behind the form of a place, with what became of it. */
public record PromisedLine(EvaluatedRow row) {

    static List<PromisedLine> all(Evaluation evaluation) {
        return evaluation.published()
                ? List.of()
                : evaluation.rows().stream().map(PromisedLine::new).toList();
    }

    public String type() {
        return row.typeName();
    }

    public String name() {
        return row.name();
    }

    public String target() {
        return row.value(EvaluationCell.TARGET);
    }

    public String actual() {
        return row.value(EvaluationCell.ACTUAL);
    }

    /** How it departs from what was approved; nothing where it does not. */
    public Object mark() {
        return row.out()
                ? say("Not concerned by this project")
                : row.mark().<Object>map(Mark::label).orElse("");
    }

    public String reason() {
        return row.value(row.why());
    }
}
