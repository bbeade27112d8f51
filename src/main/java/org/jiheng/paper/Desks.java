package org.jiheng.paper;

import io.vertx.core.Future;
import java.util.EnumMap;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;

/** The kinds of papers this house works with. */
public final class Desks {

    private final Map<PaperKind, Desk> desks = new EnumMap<>(PaperKind.class);

    public Desks(Desk... desks) {
        for (var desk : desks) {
            this.desks.put(desk.kind(), desk);
        }
    }

    /** The desk of a paper, which knows the form it is filled in on. */
    public Future<Desk> at(Paper paper, Database asked) {
        return of(paper).at(paper, asked);
    }

    public Desk of(Paper paper) {
        var desk = desks.get(paper.kind());
        if (desk == null) {
            throw Problem.notFound();
        }
        return desk;
    }
}
