package org.jiheng.importing;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.importing.ImportedStore.Imported;
import org.jiheng.problem.Problem;
import org.jiheng.user.AccountDetails;
import org.jiheng.user.Nodes;
import org.jiheng.user.password.RandomPassword;
import org.jiheng.web.Request;

/** Carries a list out, all of it or nothing, and remembers of each account what was done to it. */
final class CarryOut {

    /** A new account and the password that opens it once. */
    public record Opened(AccountDetails details, String nodeName, String password) {}

    private final Database tx;
    private final Request request;
    private final Nodes nodes;

    CarryOut(Database tx, Request request, Nodes nodes) {
        this.tx = tx;
        this.request = request;
        this.nodes = nodes;
    }

    Future<List<Opened>> run(long importId, Preview preview) {
        var opened = preview.of(Checked.Kind.NEW).stream()
                .map(Checked::details)
                .map(details -> new Opened(details, name(details.nodeId()), RandomPassword.draw()))
                .toList();
        var changed = preview.of(Checked.Kind.CHANGED);
        return change(changed)
                .compose(done -> add(opened))
                .compose(ids -> keep(importId, opened, ids, changed))
                .compose(kept -> new ImportStore(tx).done(importId, request.viewer()))
                .map(opened);
    }

    private Future<Void> change(List<Checked> changed) {
        return changed.isEmpty()
                ? Future.succeededFuture()
                : new RosterStore(tx).change(changed, request.viewer()).map(done -> {
                    if (done != changed.size()) {
                        throw Problem.conflict(
                                say("Some of these accounts were changed meanwhile. Look at the list again."));
                    }
                    return null;
                });
    }

    private Future<Map<String, Long>> add(List<Opened> opened) {
        var hashes =
                opened.stream().map(one -> RandomPassword.hash(one.password())).toArray(String[]::new);
        return opened.isEmpty()
                ? Future.succeededFuture(Map.of())
                : new RosterStore(tx).add(opened.stream().map(Opened::details).toList(), hashes, request.viewer());
    }

    private Future<Void> keep(long importId, List<Opened> opened, Map<String, Long> ids, List<Checked> changed) {
        var fresh = opened.stream()
                .map(one -> new Imported(ids.get(one.details().login()), true, one.details(), one.details()));
        var others = changed.stream().map(CarryOut::imported);
        var all = Stream.concat(fresh, others).toList();
        return new ImportedStore(tx)
                .keep(importId, all, request.viewer())
                .compose(kept -> new Revisions(tx)
                        .recordAll(
                                Actor.of(request), all.stream().map(this::told).toList()));
    }

    private static Imported imported(Checked changed) {
        var known = changed.known().orElseThrow();
        return new Imported(known.id(), false, known.details(), changed.details());
    }

    private Change told(Imported one) {
        return told(one, one.created() ? null : one.before(), one.after(), Deed.IMPORTED_ACCOUNTS);
    }

    /** An account that was not there before, or is not there after, has no details then. */
    private Change told(Imported one, AccountDetails before, AccountDetails after, Deed deed) {
        var present = after == null ? before : after;
        return Change.of("account", one.accountId(), present.nodeId(), deed, present.name())
                .cell("login", before == null ? null : before.login(), after == null ? null : after.login())
                .cell("person", before == null ? null : before.name(), after == null ? null : after.name())
                .cell("phone", before == null ? "" : before.phone(), after == null ? "" : after.phone())
                .cell("mail", before == null ? "" : before.mail(), after == null ? "" : after.mail())
                .cell(
                        "node",
                        before == null ? null : name(before.nodeId()),
                        after == null ? null : name(after.nodeId()));
    }

    private String name(long nodeId) {
        return nodes.find(nodeId).map(Nodes.Node::name).orElse("#" + nodeId);
    }

    /** Takes back what the import did. */
    Future<Integer> undo(long importId) {
        var imported = new ImportedStore(tx);
        return imported.removeCreated(importId, request.viewer())
                .compose(gone -> imported.changeBack(importId, request.viewer()).map(back -> {
                    var changes = new ArrayList<Change>();
                    gone.forEach(one -> changes.add(told(one, one.before(), null, Deed.UNDID_IMPORT)));
                    back.forEach(one -> changes.add(told(one, one.before(), one.after(), Deed.UNDID_IMPORT)));
                    return changes;
                }))
                .compose(changes ->
                        new Revisions(tx).recordAll(Actor.of(request), changes).map(changes.size()));
    }
}
