package org.jiheng.setup;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.problem.Problem;
import org.jiheng.user.post.Post;

/** Founds the platform and lets its first two people in, once. */
final class Begin {

    private final Database db;

    Begin(Database db) {
        this.db = db;
    }

    Future<Void> run(Buffer link, FirstPeople people, String systemHash, String securityHash) {
        return db.deed(
                Scope.SETUP,
                tx -> new SetupStore(tx)
                        .use(link)
                        .map(Begin::refuseUsed)
                        .compose(first -> found(tx, people.platform()))
                        .compose(node -> add(tx, people.system(), systemHash, node, people.platform())
                                .compose(added -> add(tx, people.security(), securityHash, node, people.platform()))));
    }

    private static Void refuseUsed(boolean first) {
        if (!first) {
            throw Problem.notFound();
        }
        return null;
    }

    private static Future<Long> found(Database tx, String platform) {
        return new SetupStore(tx)
                .foundPlatform(platform)
                .compose(node -> new Revisions(tx)
                        .record(
                                Actor.system(),
                                Change.of("node", node, node, Deed.INSTALLED, platform)
                                        .cell("name", null, platform))
                        .map(node));
    }

    private static Future<Void> add(Database tx, FirstPeople.Person person, String hash, long node, String platform) {
        var store = new SetupStore(tx);
        var post = new Post(node, platform, person.role());
        return store.add(person, hash, node)
                .compose(id -> store.give(id, node, person.role())
                        .compose(given -> new Revisions(tx)
                                .record(
                                        Actor.system(),
                                        Change.of("account", id, node, Deed.CREATED_ACCOUNT, person.name())
                                                .cell("login", null, person.login())
                                                .cell("person", null, person.name())
                                                .cell("post", null, post.words()))));
    }
}
