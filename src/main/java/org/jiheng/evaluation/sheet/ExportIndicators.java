package org.jiheng.evaluation.sheet;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.evaluation.DeviationKind;
import org.jiheng.evaluation.EvaluatedRow;
import org.jiheng.evaluation.EvaluationCell;
import org.jiheng.evaluation.EvaluationFacts;
import org.jiheng.evaluation.Mark;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.csv.Csv;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Hands out the indicators of a self-evaluation with their scores and deviations, and remembers to whom. */
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
        var change = Change.of("paper", paper.id(), paper.nodeId(), Deed.EXPORTED_EVALUATIONS, paper.title())
                .cell("rows", null, page.scored().evaluation().rows().size());
        return db.deed(
                request.viewer().scope(),
                tx -> new Revisions(tx)
                        .record(Actor.of(request), change)
                        .map(told -> Reply.download(paper.title() + ".csv", Csv.TYPE, file(request, page))));
    }

    private Buffer file(Request request, SheetPage page) {
        var lines = Stream.concat(
                Stream.of(List.<Object>copyOf(HEADS)),
                page.scored().evaluation().rows().stream().map(row -> line(row, page)));
        var file = new StringBuilder(Csv.MARK);
        lines.forEach(line -> file.append(Csv.line(line.stream()
                .map(cell ->
                        cell instanceof Say said ? words.in(request.viewer().language(), said) : cell)
                .toArray())));
        return Buffer.buffer(file.toString());
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
