package org.jiheng.evidence.page;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.evidence.Attachment;
import org.jiheng.evidence.EvidenceStore;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Role;
import org.jiheng.web.Request;

/** A file as somebody may see it: of a paper they read, and of a version that was handed in unless they fill it in themselves. */
record FoundFile(Paper paper, Attachment file) {

    static Future<FoundFile> of(Database db, Request request) {
        return new PaperStore(db)
                .find(request.id("id"), request.viewer())
                .compose(paper -> new EvidenceStore(db)
                        .find(paper.id(), request.id("file"), request.viewer())
                        .map(file -> new FoundFile(paper, file)))
                .map(found -> {
                    if (!found.seenBy(request)) {
                        throw Problem.notFound();
                    }
                    return found;
                });
    }

    /** The last edition it belongs to when it is taken away now. */
    int until() {
        return file.signed() ? file.since() : paper.edition();
    }

    /** Where all files of its paper are. */
    String list() {
        return "/papers/" + paper.id() + "/evidence";
    }

    private boolean seenBy(Request request) {
        return request.viewer().is(Role.FILLER) || file.handedIn(paper.edition());
    }
}
