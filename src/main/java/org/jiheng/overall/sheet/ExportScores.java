package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.extract.HandOutTable;
import org.jiheng.overall.cell.ScoreCell;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** The score sheet of an overall evaluation as a file. */
record ExportScores(Database db, Words words) {

    private static final List<Say> HEADS = List.of(
            EvaluationCell.LEVEL1.label(),
            EvaluationCell.LEVEL2.label(),
            EvaluationCell.LEVEL3.label(),
            EvaluationCell.TARGET.label(),
            EvaluationCell.ACTUAL.label(),
            EvaluationCell.WEIGHT.label(),
            say("Score"),
            ScoreCell.NOTE.label());

    Future<Reply> run(Request request, SheetPage page) {
        var paper = page.cover().paper();
        var change = Change.of("paper", paper.id(), paper.nodeId(), Deed.EXPORTED_OVERALL_EVALUATIONS, paper.title());
        var lines = Stream.concat(
                SheetLine.all(page.scored(), page.told()).stream().map(ExportScores::cells),
                Stream.of(total(page.scored())));
        return new HandOutTable(db, words)
                .run(request, change, say("{0}|data", paper.title()), new HandOutTable.Table(HEADS, lines.toList()));
    }

    private static List<Object> cells(SheetLine line) {
        var isOut = line.out();
        return List.of(
                line.heading(),
                line.type(),
                line.name(),
                isOut ? say("Not concerned by this department") : line.target(),
                isOut ? "" : line.actual(),
                isOut ? "" : line.weight(),
                isOut ? "" : line.score(),
                line.note());
    }

    /** While scores are open there is neither a total nor a grade. */
    private static List<Object> total(OverallScored scored) {
        var points = scored.overall().scheme().total().toPlainString();
        return List.of(
                say("Total score"),
                "",
                "",
                "",
                "",
                points,
                scored.total(),
                scored.mark().orElse(""));
    }
}
