package org.jiheng.organisation.errand;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.organisation.Details;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.Placement;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;

/** Plants, places and describes nodes, inside the transaction of a deed. */
public final class TreeWorkStore {

    private final Database db;

    public TreeWorkStore(Database db) {
        this.db = db;
    }

    /** Changes of the tree happen one after the other, so that none is decided on a tree that another is changing. */
    public Future<Void> holdTheTree(Scope scope) {
        return db.ask(scope, "select pg_advisory_xact_lock(hashtext('organisation'))")
                .run()
                .mapEmpty();
    }

    /** From the version that was shown to the next; whoever was shown an older one is told so. */
    public Future<Void> renew(Node node, int shown, Viewer viewer) {
        var sql = """
                update node
                   set version = version + 1
                 where id = $1
                   and version = $2
                """;
        return db.ask(viewer.scope(), sql, node.id(), shown).run().map(rows -> {
            if (rows == 0) {
                throw Problem.conflict(
                        say("Someone else changed {0} while this page was open; open it again.", node.name()));
            }
            return null;
        });
    }

    public Future<Long> add(Scope scope, NodeKind kind, boolean financeBureau, Details details) {
        var sql = """
                insert into node (kind, finance_bureau, region_code, address, postcode, phone)
                values ($1, $2, $3, $4, $5, $6)
                returning id
                """;
        return db.ask(
                        scope,
                        sql,
                        kind.name(),
                        financeBureau,
                        details.regionCode(),
                        details.address(),
                        details.postcode(),
                        details.phone())
                .one(row -> row.getLong("id"));
    }

    /** From its year on. */
    public Future<Void> place(Scope scope, long nodeId, Placement placement) {
        var sql = """
                insert into placement (node_id, from_year, parent_id, name, code, state, merged_into_id)
                values ($1, $2, nullif($3::bigint, 0), $4, $5, $6, nullif($7::bigint, 0))
                """;
        return put(sql, scope, nodeId, placement);
    }

    /** A second change in one year takes the place of the first. */
    public Future<Void> placeAgain(Scope scope, long nodeId, Placement placement) {
        var sql = """
                update placement
                   set parent_id = nullif($3::bigint, 0), name = $4, code = $5, state = $6,
                       merged_into_id = nullif($7::bigint, 0)
                 where node_id = $1
                   and from_year = $2
                """;
        return put(sql, scope, nodeId, placement);
    }

    private Future<Void> put(String sql, Scope scope, long nodeId, Placement placement) {
        return db.ask(
                        scope,
                        sql,
                        nodeId,
                        placement.fromYear(),
                        placement.parentId(),
                        placement.name(),
                        placement.code(),
                        placement.state().name(),
                        placement.successorId())
                .run()
                .mapEmpty();
    }

    /** As if the node had not changed in that year. */
    public Future<Void> unplace(Scope scope, long nodeId, int year) {
        var sql = """
                delete from placement
                 where node_id = $1
                   and from_year = $2
                """;
        return db.ask(scope, sql, nodeId, year).run().mapEmpty();
    }

    public Future<Void> describe(Scope scope, long nodeId, Details details) {
        var sql = """
                update node
                   set region_code = $2, address = $3, postcode = $4, phone = $5
                 where id = $1
                """;
        return db.ask(scope, sql, nodeId, details.regionCode(), details.address(), details.postcode(), details.phone())
                .run()
                .mapEmpty();
    }

    /** For the years from this one on. */
    public Future<Void> code(Scope scope, Node node, String code) {
        var sql = """
                update placement
                   set code = $2
                 where node_id = $1
                   and from_year >= $3
                """;
        return db.ask(scope, sql, node.id(), code, node.now().fromYear()).run().mapEmpty();
    }

    public Future<Void> mark(Scope scope, long nodeId, boolean financeBureau) {
        return db.ask(scope, "update node set finance_bureau = $2 where id = $1", nodeId, financeBureau)
                .run()
                .mapEmpty();
    }

    public Future<Void> remove(Scope scope, long nodeId) {
        var sql = """
                update placement
                   set state = 'REMOVED', merged_into_id = null
                 where node_id = $1
                """;
        return db.ask(scope, sql, nodeId).run().mapEmpty();
    }
}
