package org.jiheng.organisation;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Choice;

/** The tree of a year as far as a person may see it: the own node, all below it, and the path above. */
public final class TreeStore {

    private final Database db;

    public TreeStore(Database db) {
        this.db = db;
    }

    public Future<List<Branch>> tree(Viewer viewer, int year) {
        var sql = """
                with reach as (
                    select node_id
                      from below
                     where ancestor_id = $1
                       and $2 between from_year and to_year),
                seen as (
                    select node_id, true as reached
                      from reach
                    union all
                    select ancestor_id, false
                      from below
                     where node_id = $1
                       and ancestor_id <> $1
                       and $2 between from_year and to_year),
                people as (
                    select node_id, count(*)::integer as accounts
                      from account
                     where disabled_at is null
                     group by node_id)
                select n.id, n.kind, n.finance_bureau, s.parent_id, s.name, s.code, s.state,
                       case when s.merged_into_id is not null then name_of(s.merged_into_id, $2) end as successor,
                       coalesce(people.accounts, 0) as accounts, seen.reached
                  from seen
                  join node n on n.id = seen.node_id
                  join standing s on s.node_id = n.id
                  left join people on people.node_id = n.id
                 where $2 between s.from_year and s.to_year
                   and s.state <> 'REMOVED'
                 order by kind_rank(n.kind), not n.finance_bureau, s.code = '', s.code, n.id
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), year).all(TreeStore::branch);
    }

    private static Branch branch(Row row) {
        return new Branch(
                row.getLong("id"),
                NodeKind.valueOf(row.getString("kind")),
                row.getBoolean("finance_bureau"),
                Optional.ofNullable(row.getLong("parent_id")).orElse(0L),
                row.getString("name"),
                row.getString("code"),
                NodeState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("successor")).orElse(""),
                row.getInteger("accounts"),
                row.getBoolean("reached"));
    }

    public Future<List<Belonging>> accounts(Node node, Viewer viewer) {
        var sql = """
                select a.login, a.name, a.disabled_at is null as enabled
                  from account a
                 where a.node_id = $1
                 order by a.disabled_at is not null, a.login
                """;
        return db.ask(viewer.scope(), sql, node.id()).all(TreeStore::belonging);
    }

    private static Belonging belonging(Row row) {
        return new Belonging(row.getString("login"), row.getString("name"), row.getBoolean("enabled"));
    }

    /** What stands directly below in any year from this one on. */
    public Future<List<Choice>> activeBelow(Node node, int year, Viewer viewer) {
        var sql = """
                select distinct on (s.node_id) s.node_id, s.name
                  from standing s
                 where s.parent_id = $1
                   and s.state = 'ACTIVE'
                   and s.to_year >= $2
                 order by s.node_id, s.from_year desc
                """;
        return db.ask(viewer.scope(), sql, node.id(), year)
                .all(row -> Choice.of(String.valueOf(row.getLong("node_id")), row.getString("name")));
    }

    /** Whoever can sign in and holds a post here. */
    public Future<List<Belonging>> holders(Node node, Viewer viewer) {
        var sql = """
                select a.login, a.name, true as enabled
                  from account a
                 where a.disabled_at is null
                   and exists (select from post p where p.account_id = a.id and p.node_id = $1)
                 order by a.login
                """;
        return db.ask(viewer.scope(), sql, node.id()).all(TreeStore::belonging);
    }

    /** What has ever been attached to a node, so that it can be retired but not removed. */
    public Future<Boolean> isUntouched(Node node, Viewer viewer) {
        var sql = """
                select not exists (select from account where node_id = $1)
                   and not exists (select from post where node_id = $1)
                   and not exists (select from placement where merged_into_id = $1 or parent_id = $1 and state <> 'REMOVED')
                   and not exists (select from revision
                                    where paper <> 'node'
                                      and department_id in (select department_id from belonging where node_id = $1)
                                      and $1 in (department_id, unit_id)) as untouched
                """;
        return db.ask(viewer.scope(), sql, node.id()).one(row -> row.getBoolean("untouched"));
    }
}
