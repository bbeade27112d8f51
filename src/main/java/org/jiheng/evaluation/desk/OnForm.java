package org.jiheng.evaluation.desk;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.filling.Filling;
import org.jiheng.filling.desk.FormScores;
import org.jiheng.filling.desk.PaperForm;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.scheme.Scheme;

/** A self-evaluation filled in on the form of its place, told as the Ministry's sheet tells it. */
final class OnForm {

    /** The one line in which the money of the form stands. */
    private static final String LINE = "form";

    private OnForm() {}

    /** A paper of a scheme that has no form is filled in on the Ministry's sheet itself. */
    static Evaluation evaluation(Paper paper, Scheme scheme) {
        return scheme.form()
                .map(form -> PaperForm.of(paper.cells(), paper.year(), scheme, form))
                .map(filling -> Evaluation.of(paper.cells().with(money(filling)), paper.year(), scheme))
                .orElseGet(() -> Evaluation.of(paper, scheme));
    }

    static Optional<Filling> filling(Paper paper, Scheme scheme) {
        return scheme.form()
                .map(form ->
                        PaperForm.of(paper.cells(), paper.year(), scheme, form).giving(Promised.of(paper)));
    }

    /** In the unit of the form; what was proposed by source is not what was filled in. */
    private static Map<String, String> money(Filling filling) {
        var cells = new TreeMap<String, String>();
        filling.cells().allRows(Outlay.TABLE).forEach(row -> cells.put(row.name(Cells.GONE), "yes"));
        var money = FormScores.money(filling);
        put(Outlay.NAME, filling.layout().title(), cells);
        put(Outlay.Column.INITIAL.code(), yuan(money.initial()), cells);
        put(Outlay.Column.ANNUAL.code(), yuan(money.annual()), cells);
        put(Outlay.Column.EXECUTED.code(), yuan(money.executed()), cells);
        return cells;
    }

    private static String yuan(String amount) {
        return amount.isEmpty() ? "" : amount + "元";
    }

    private static void put(String column, String value, Map<String, String> cells) {
        cells.put(new CellName(Outlay.TABLE, LINE, column).toString(), value);
    }
}
