package org.jiheng.evaluation.sheet;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.evaluation.content.DeviationKind;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Mark;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.extract.HandOutTable;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** The indicators of a self-evaluation with their scores and deviations as a file. */
record ExportIndicators(Database db, Words words) {

    private static final List<Say> HEADS = List.of(
            EvaluationCell.LEVEL1.label(),
            EvaluationCell.LEVEL2.label(),
            EvaluationCell.LEVEL3.label(),
            EvaluationCell.TARGET.label(),
            EvaluationCell.ACTUAL.label(),
            EvaluationCell.WEIGHT.label(),
            say("Score"),
            EvaluationCell.DEVIATION_KIND.label(),
            EvaluationCell.DEVIATION.label(),
            EvaluationCell.MEASURES.label(),
            EvaluationCell.MARK.label(),
            EvaluationCell.WHY.label());

    Future<Reply> run(Request request, SheetPage page) {
        var paper = page.cover().paper();
        var change = Change.of("paper", paper.id(), paper.nodeId(), Deed.EXPORTED_EVALUATIONS, paper.title());
        var lines = page.scored().evaluation().rows().stream()
                .map(row -> line(row, page))
                .toList();
        return new HandOutTable(db, words)
                .run(request, change, say("{0}|data", paper.title()), new HandOutTable.Table(HEADS, lines));
    }

    private static List<Object> line(EvaluatedRow row, SheetPage page) {
        return List.of(
                row.block().name(),
                row.typeName(),
                row.name(),
                row.value(EvaluationCell.TARGET),
                row.value(EvaluationCell.ACTUAL),
                row.value(EvaluationCell.WEIGHT),
                page.told().getOrDefault(EvaluationFacts.scoreOf(row), ""),
                said(row.kind().map(DeviationKind::label)),
                row.value(EvaluationCell.DEVIATION),
                row.value(EvaluationCell.MEASURES),
                said(row.mark().map(Mark::label)),
                row.value(row.why()));
    }

    private static Object said(Optional<Say> label) {
        return label.<Object>map(words -> words).orElse("");
    }
}
