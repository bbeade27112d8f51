package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.evaluation.EvaluatedRow;
import org.jiheng.evaluation.EvaluationCell;
import org.jiheng.overall.OverallFacts;
import org.jiheng.overall.OverallScores;
import org.jiheng.overall.ScoreCell;
import org.jiheng.overall.ScoredItem;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.csv.Csv;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Hands out the score sheet of an overall evaluation, and remembers to whom. */
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
        var overall = page.scored().overall();
        var change = Change.of("paper", paper.id(), paper.nodeId(), Deed.EXPORTED_OVERALL_EVALUATIONS, paper.title())
                .cell(
                        "rows",
                        null,
                        overall.indicators().size() + overall.items().size());
        return db.deed(
                request.viewer().scope(),
                tx -> new Revisions(tx)
                        .record(Actor.of(request), change)
                        .map(told -> Reply.download(paper.title() + ".csv", Csv.TYPE, file(request, page))));
    }

    private Buffer file(Request request, SheetPage page) {
        var overall = page.scored().overall();
        var lines = Stream.of(
                        Stream.of(List.<Object>copyOf(HEADS)),
                        overall.indicators().stream().map(row -> line(row, page)),
                        overall.items().stream().map(item -> line(item, page)),
                        Stream.of(List.<Object>of(
                                say("Total score"),
                                "",
                                "",
                                "",
                                "",
                                overall.scheme().total().toPlainString(),
                                page.scored().total(),
                                page.scored().grade())))
                .flatMap(each -> each);
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
                page.told().getOrDefault(OverallFacts.scoreOf(OverallScores.name(row)), ""),
                row.value(EvaluationCell.DEVIATION));
    }

    private static List<Object> line(ScoredItem item, SheetPage page) {
        var scored = item.scored();
        return List.of(
                scored.block().name(),
                scored.type().name(),
                item.name(),
                item.target(),
                item.worked(page.scored().overall().measures()).orElseGet(() -> item.value(ScoreCell.ACTUAL)),
                item.weight().map(points -> points.toPlainString()).orElse(""),
                page.told().getOrDefault(OverallFacts.scoreOf(item.place()), ""),
                item.value(ScoreCell.NOTE));
    }
}
