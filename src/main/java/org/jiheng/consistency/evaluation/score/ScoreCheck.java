package org.jiheng.consistency.evaluation.score;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.consistency.indicator.NotApplicable;

/** and B: what the table of scores says of itself. */
public final class ScoreCheck {

    private ScoreCheck() {}

    /** All that figures alone can decide. */
    public static Stream<Finding> figures(ScoredTable table, Standard standard) {
        var rows = evaluated(table).flatMap(row -> new RowCheck(row, standard).find());
        return Stream.of(
                        table.open().stream(),
                        money(table.execution()),
                        rows,
                        NotApplicable.find(evaluated(table).map(Row::line)),
                        new Totals(table, standard).find())
                .flatMap(each -> each);
    }

    /** How the money was spent, and whether the rate and the score for it are right. */
    public static Stream<Finding> money(Execution money) {
        return new Rates(money).find();
    }

    public static Stream<Finding> weights(ScoredTable table, Standard standard) {
        return new Sharing(table, standard).weights();
    }

    /** What a paper must have beyond figures that are right. */
    public static Stream<Finding> form(ScoredTable table, Standard standard) {
        return Stream.concat(
                table.rows().isEmpty() ? noTable(table) : weights(table, standard),
                new Sharing(table, standard).outcome());
    }

    private static Stream<Finding> noTable(ScoredTable table) {
        var total = table.verdict().total();
        var words = total.blank()
                ? say("Nothing is scored: enter the indicators with their scores")
                : say("A score of {0} is given without the table it comes from; enter the indicators", total.text());
        return Stream.of(Finding.error("B-09", words)
                .at(total.cell())
                .expecting("", total.text().strip()));
    }

    /** Whether all points there are have been given. */
    public static boolean full(ScoredTable table, Standard standard) {
        return new Totals(table, standard).full();
    }

    /** The scores of outputs and costs that have points. */
    public static List<String> outputs(ScoredTable table, Standard standard) {
        return evaluated(table)
                .filter(row -> standard.outputs().contains(row.line().block()))
                .filter(row -> row.given().filter(points -> points.signum() > 0).isPresent())
                .map(row -> row.score().cell())
                .toList();
    }

    private static Stream<Row> evaluated(ScoredTable table) {
        return table.rows().stream().filter(Row::evaluated);
    }

    /** The rows whose targets are to be reached; points that are given directly have none. */
    public static List<Line> lines(Stream<Row> rows) {
        return rows.filter(row -> row.evaluated() && !row.marked() && !row.silent())
                .map(Row::line)
                .toList();
    }
}
