package org.jiheng.evaluation.opening;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.review.Cover;
import org.jiheng.target.approved.Renewal;
import org.jiheng.web.Request;

/** A self-evaluation with the targets in force; what was published before stays as it was published. */
public final class Renewed {

    private Renewed() {}

    public static Future<Cover> of(Cover cover, Database db, Request request) {
        return cover.paper().asPublished()
                ? Future.succeededFuture(cover)
                : new Renewal(db, request, (approved, cells) -> new TakenOver(approved).over(cells)).renewed(cover);
    }
}
