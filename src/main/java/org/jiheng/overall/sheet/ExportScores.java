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
import org.jiheng.evaluation.EvaluationCell;
import org.jiheng.overall.ScoreCell;
import org.jiheng.web.Csv;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Hands out the score sheet of an overall evaluation, and remembers to whom. */
record ExportScores(Database db, Words words) {

    private static final List<Object> HEADS = List.of(
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
        var lines = SheetLine.all(page.scored(), page.told());
        var change = Change.of("paper", paper.id(), paper.nodeId(), Deed.EXPORTED_OVERALL_EVALUATIONS, paper.title())
                .cell("rows", null, lines.size());
        return db.deed(
                request.viewer().scope(),
                tx -> new Revisions(tx)
                        .record(Actor.of(request), change)
                        .map(told -> Reply.download(paper.title() + ".csv", Csv.TYPE, file(request, lines, page))));
    }

    private Buffer file(Request request, List<SheetLine> lines, SheetPage page) {
        var file = new StringBuilder(Csv.MARK);
        Stream.of(Stream.of(HEADS), lines.stream().map(ExportScores::cells), Stream.of(total(page)))
                .flatMap(each -> each)
                .forEach(line -> file.append(Csv.line(
                        line.stream().map(cell -> written(cell, request)).toArray())));
        return Buffer.buffer(file.toString());
    }

    private static List<Object> cells(SheetLine line) {
        return List.of(
                line.heading(),
                line.type(),
                line.name(),
                line.out() ? say("Not concerned by this department") : line.target(),
                line.out() ? "" : line.actual(),
                line.out() ? "" : line.weight(),
                line.out() ? "" : line.score(),
                line.note());
    }

    /** While scores are open there is neither a total nor a grade. */
    private static List<Object> total(SheetPage page) {
        var scored = page.scored();
        return List.of(
                say("Total score"),
                "",
                "",
                "",
                "",
                scored.overall().scheme().total().toPlainString(),
                scored.total(),
                scored.mark().orElse(""));
    }

    /** What is not there is an empty cell, for a spreadsheet calculates with no sign. */
    private Object written(Object cell, Request request) {
        if (Figures.ABSENT.equals(cell)) {
            return "";
        }
        return cell instanceof Say said ? words.in(request.viewer().language(), said) : cell;
    }
}
