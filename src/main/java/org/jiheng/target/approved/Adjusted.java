package org.jiheng.target.approved;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** Tells of a paper that answers approved targets whether those were adjusted since it took them over. */
public record Adjusted(Database db) {

    private static final String RULE = "C-01";

    /** Before what else was found; a paper that was published before answers nothing that was approved here. */
    public Future<List<Finding>> before(Future<List<Finding>> others, Paper paper, Viewer viewer) {
        return paper.asPublished()
                ? others
                : Future.all(new InForceStore(db).edition(paper.projectId(), paper.year(), viewer), others)
                        .map(both -> Stream.concat(
                                        finding(taken(paper), both.resultAt(0)),
                                        both.<List<Finding>>resultAt(1).stream())
                                .toList());
    }

    private static Stream<Finding> finding(String taken, int edition) {
        return edition == 0 || taken.equals(String.valueOf(edition))
                ? Stream.empty()
                : Stream.of(Finding.error(
                                RULE,
                                say(
                                        "The targets were adjusted since: edition {0} is in force. Open the paper; it takes them over.",
                                        edition))
                        .expecting(String.valueOf(edition), taken));
    }

    private static String taken(Paper paper) {
        return paper.cells().value(Approved.EDITION);
    }
}
