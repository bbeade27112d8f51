package org.jiheng.token;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Viewer;

/** The tokens that pages show: one's own, and those of the people whose accounts one keeps. */
final class TokenListStore {

    /** Whose tokens a page is about. */
    public record Holder(long id, String name) {}

    private static final String LISTED = """
            select s.id, s.name, name_of(s.node_id, this_year()) as post, s.ending, s.made_at, s.ends_on, s.last_used_at,
                   s.last_used_from, s.revoked_at is not null as revoked, s.ends_on < current_date as ended
              from api_token s
             where s.account_id = $1
            """;

    private final Database db;

    TokenListStore(Database db) {
        this.db = db;
    }

    Future<List<Token>> own(Viewer viewer) {
        return db.ask(Scope.DOOR, LISTED + "order by s.id desc", viewer.accountId())
                .all(TokenListStore::token);
    }

    Future<Token> own(long id, Viewer viewer) {
        return db.ask(Scope.DOOR, LISTED + "and s.id = $2", viewer.accountId(), id)
                .one(TokenListStore::token);
    }

    /** Somebody whose home is at or below the viewer's node; nobody else exists there. */
    Future<Holder> holder(long accountId, Viewer viewer) {
        var sql = "select s.id, s.name from account s where s.id = $1 " + below("$2");
        return db.ask(viewer.scope(), sql, accountId, viewer.nodeId())
                .one(row -> new Holder(row.getLong("id"), row.getString("name")));
    }

    /** Those of another person that act at or below the viewer's node. */
    Future<List<Token>> of(long accountId, Viewer viewer) {
        return db.ask(viewer.scope(), LISTED + below("$2") + "order by s.id desc", accountId, viewer.nodeId())
                .all(TokenListStore::token);
    }

    Future<Token> of(long accountId, long id, Viewer viewer) {
        return db.ask(viewer.scope(), LISTED + below("$2") + "and s.id = $3", accountId, viewer.nodeId(), id)
                .one(TokenListStore::token);
    }

    private static String below(String node) {
        return """
                and exists (select from below b
                             where b.ancestor_id = %s
                               and b.node_id = s.node_id
                               and this_year() between b.from_year and b.to_year)
                """.formatted(node);
    }

    private static Token token(Row row) {
        return new Token(
                row.getLong("id"),
                row.getString("name"),
                row.getString("post"),
                row.getString("ending"),
                row.getOffsetDateTime("made_at"),
                row.getLocalDate("ends_on"),
                row.getOffsetDateTime("last_used_at"),
                row.getString("last_used_from"),
                row.getBoolean("revoked"),
                row.getBoolean("ended"));
    }
}
