package org.jiheng.extract;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.csv.CsvFile;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Hands out the table of one paper, and remembers to whom. */
public record HandOutTable(Database db, Words words) {

    /** The heads of the columns and the lines below them. */
    public record Table(List<Say> heads, List<List<Object>> lines) {}

    public Future<Reply> run(Request request, Change change, Say name, Table table) {
        return db.deed(
                request.viewer().scope(),
                tx -> new Revisions(tx)
                        .record(
                                Actor.of(request),
                                change.cell("rows", null, table.lines().size()))
                        .map(told -> file(request, table).called(name)));
    }

    private CsvFile file(Request request, Table table) {
        var file = new CsvFile(words, request.viewer().language()).line(table.heads());
        table.lines()
                .forEach(line -> file.line(line.stream().map(Extract::written).toList()));
        return file;
    }
}
