package org.jiheng.drafting;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.regulation.Entry;
import org.jiheng.regulation.RegulationStore;
import org.jiheng.scheme.check.Checked;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;
import org.jiheng.web.door.Access;
import org.jiheng.words.Say;

/** Finds the scheme a deed is about, and refuses deeds that its state does not allow. */
public final class Drafts {

    static final Access EDITORS = Access.only(Role.FINANCE);

    /** A scheme of one's own jurisdiction with its pack and all that is said against it. */
    record Draft(Entry entry, String content, Checked checked) {}

    private Drafts() {}

    static Future<Draft> find(Database db, Request request) {
        return find(db, request.id("id"), request.viewer());
    }

    static Future<Draft> find(Database db, long id, Viewer viewer) {
        var schemes = new RegulationStore(db);
        return schemes.find(id, viewer)
                .compose(entry -> schemes.content(id, viewer)
                        .map(content -> new Draft(entry, content, Checked.read(id, content))));
    }

    /** One's own; somebody else's scheme can be read, and no page changes it. */
    static Future<Draft> own(Database db, Request request) {
        return find(db, request).map(draft -> {
            if (!draft.entry().own()) {
                throw Problem.notFound();
            }
            return draft;
        });
    }

    static Future<Draft> editable(Database db, Request request) {
        return own(db, request).map(draft -> {
            if (!draft.entry().draft()) {
                throw Problem.conflict(say("This scheme was published and stays as it is; copy it to a new version."));
            }
            return draft;
        });
    }

    static Change told(Entry entry, Deed deed) {
        return told(entry.id(), entry.ownerId(), deed, entry.name());
    }

    static Change told(long id, long ownerId, Deed deed, String name) {
        return Change.of("scheme", id, ownerId, deed, name);
    }

    static Say movedOn() {
        return say("Someone changed this draft meanwhile. Look at it again before you send.");
    }
}
