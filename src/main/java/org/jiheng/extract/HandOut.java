package org.jiheng.extract;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.function.Function;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.csv.CsvFile;
import org.jiheng.words.Figures;
import org.jiheng.words.Words;

/** Hands out a list as it is filtered and sorted, and remembers to whom. */
public final class HandOut {

    private final Database db;
    private final Words words;
    private final Deed deed;

    public HandOut(Database db, Words words, Deed deed) {
        this.db = db;
        this.words = words;
        this.deed = deed;
    }

    public Future<Reply> run(Request request, Function<Database, Future<? extends Extract<?>>> list) {
        return db.deed(
                request.viewer().scope(),
                tx -> list.apply(tx)
                        .compose(extract -> remember(tx, request, extract).map(noted -> file(request, extract))));
    }

    private Future<Void> remember(Database tx, Request request, Extract<?> extract) {
        var viewer = request.viewer();
        var change = Change.of("node", viewer.nodeId(), viewer.nodeId(), deed, viewer.nodeName());
        return new Revisions(tx).record(Actor.of(request), extract.remembered(change));
    }

    /** What was asked for, by whom and when, above the list itself. */
    private Reply file(Request request, Extract<?> extract) {
        var viewer = request.viewer();
        var file = new CsvFile(words, viewer.language())
                .line(extract.title(), viewer.nodeName())
                .line(say("Filter|history"), extract.chosen())
                .line(say("Exported"), Figures.time(Instant.now()), viewer.name());
        extract.writeTo(file);
        return file.calledOfToday(extract.title());
    }
}
