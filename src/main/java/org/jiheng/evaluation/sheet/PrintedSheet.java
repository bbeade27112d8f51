package org.jiheng.evaluation.sheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Text;
import org.jiheng.evaluation.drift.Drift;
import org.jiheng.scheme.Type;
import org.jiheng.target.approved.Approved;

/** A self-evaluation as it is printed: the official form, column by column. */
record PrintedSheet(SheetPage page) {

    Map<String, Object> model() {
        var evaluation = page.scored().evaluation();
        var model = page.model();
        Approved.HEAD.forEach(cell -> model.put(cell.cell(), evaluation.cells().value(cell.cell())));
        model.put("edition", page.handedIn().<Object>map(each -> each).orElse(""));
        model.put("done", evaluation.value(Text.YEAR_DONE));
        model.put("responsible", evaluation.value(Text.RESPONSIBLE));
        model.put("filler", evaluation.value(Text.FILLER));
        model.put("phone", page.callable() ? evaluation.value(Text.PHONE) : "");
        model.put("rows", rows(evaluation));
        model.put("wanted", plain(evaluation.scheme().total()));
        model.put("moneyRows", evaluation.outlay().lines().size() + 2);
        model.put("departures", new Drift(evaluation).all());
        return model;
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    /** By the types of the scheme; what was left out stands in the list of departures instead. */
    private List<PrintedRow> rows(Evaluation evaluation) {
        var blocks = evaluation.scheme().targetBlocks();
        var rows = evaluation.rows().stream()
                .filter(row -> row.scored() || row.out())
                .sorted(Comparator.<EvaluatedRow>comparingInt(row -> blocks.indexOf(row.block()))
                        .thenComparingInt(PrintedSheet::type))
                .toList();
        return rows.stream().map(row -> row(row, rows, evaluation)).toList();
    }

    private static int type(EvaluatedRow row) {
        var types = row.block().types().stream().map(Type::code).toList();
        var place = types.indexOf(row.value(EvaluationCell.LEVEL2));
        return place < 0 ? types.size() : place;
    }

    private PrintedRow row(EvaluatedRow row, List<EvaluatedRow> rows, Evaluation evaluation) {
        var block =
                rows.stream().filter(other -> other.block().equals(row.block())).toList();
        return new PrintedRow(
                row,
                page.told(),
                rows.get(0).equals(row) ? rows.size() : 0,
                block.get(0).equals(row) ? block.size() : 0,
                plain(evaluation.points(row.block())));
    }
}
