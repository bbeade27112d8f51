package org.jiheng.setup;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.user.post.Post;

/** The rows of the people of the demonstration. */
final class DemoPeopleStore {

    /** A place of the demonstration's organisation. */
    record Node(long id, String kind, String above, String name) {}

    private final Database tx;

    DemoPeopleStore(Database tx) {
        this.tx = tx;
    }

    /** This year's nodes: the platform as PLATFORM, the others by name, and with the name of the node above. */
    Future<Map<String, Node>> nodes() {
        var sql = """
                select n.id, n.kind, s.name, coalesce(name_of(s.parent_id, this_year()), '') as above
                  from node n
                  join standing s on s.node_id = n.id
                                 and this_year() between s.from_year and s.to_year
                 where s.state = 'ACTIVE'
                """;
        return tx.ask(Scope.SETUP, sql).all(DemoPeopleStore::node).map(DemoPeopleStore::named);
    }

    private static Map<String, Node> named(List<Node> nodes) {
        var named = new HashMap<String, Node>();
        for (var node : nodes) {
            named.put(node.kind().equals("PLATFORM") ? "PLATFORM" : node.above() + "/" + node.name(), node);
            named.putIfAbsent(node.name(), node);
        }
        return named;
    }

    /** The password hashes of those who are there already, by user name; real people keep theirs to themselves. */
    Future<Map<String, String>> there(String[] logins) {
        var sql = """
                select login, case when local_only then password else '' end as password
                  from account
                 where login = any($1)
                """;
        return tx.ask(Scope.SETUP, sql, (Object) logins)
                .all(row -> Map.entry(row.getString("login"), row.getString("password")))
                .map(all -> all.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Future<Long> add(DemoPeople.Person person, long home, String hash) {
        var sql = """
                insert into account (login, name, node_id, password, one_time, local_only)
                values ($1, $2, $3, $4, false, true)
                returning id
                """;
        return tx.ask(Scope.SETUP, sql, person.login(), person.name(), home, hash)
                .one(row -> row.getLong("id"));
    }

    Future<Void> give(long id, List<Post> posts) {
        var sql = """
                insert into post (account_id, node_id, role)
                select $1, * from unnest($2::bigint[], $3::text[])
                """;
        return tx.ask(
                        Scope.SETUP,
                        sql,
                        id,
                        posts.stream().map(Post::nodeId).toArray(Long[]::new),
                        posts.stream().map(post -> post.role().name()).toArray(String[]::new))
                .run()
                .mapEmpty();
    }

    /** What a start prints works, however long ago it was made. */
    Future<Void> keepOpen(List<String> logins) {
        var sql = """
                update account
                   set password_set_at = now(),
                       one_time = false
                 where login = any($1)
                   and local_only
                """;
        return tx.ask(Scope.SETUP, sql, (Object) logins.toArray(String[]::new))
                .run()
                .mapEmpty();
    }

    private static Node node(Row row) {
        return new Node(row.getLong("id"), row.getString("kind"), row.getString("above"), row.getString("name"));
    }
}
