package org.jiheng.session.life;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.frame.Preferences;

/** Sessions as rows: looked up with every request, so that what is revoked is dead at once. */
public final class SessionStore {

    /** A session with the person in it; a session that time has ended is still known for a while. */
    public record Found(Viewer viewer, boolean alive, boolean endedByTime, boolean unseen) {}

    /** A place one is signed in at. */
    public record Open(
            UUID id, OffsetDateTime madeAt, OffsetDateTime seenAt, String address, String agent, boolean current) {

        public String browser() {
            return Browser.of(agent);
        }
    }

    private final Database db;

    public SessionStore(Database db) {
        this.db = db;
    }

    public Future<Optional<Found>> find(UUID id, Duration idle) {
        return all(List.of(id), idle).map(found -> Optional.ofNullable(found.get(id)));
    }

    /** Those that are not among them are unknown, or of nobody who may come in. */
    public Future<Map<UUID, Found>> all(List<UUID> ids, Duration idle) {
        var sql = "select s.id, " + ViewerStore.PERSON + """
                       s.ended_at is null and s.ends_at > now() and s.seen_at > now() - $2::bigint * interval '1 second' as alive,
                       s.ended_at is null or s.ended_because = 'TIME' as by_time,
                       s.seen_at < now() - interval '1 minute' as unseen
                  from session s
                  join account a on a.id = s.account_id
                 where s.id = any ($1)
                   and a.disabled_at is null
                """;
        return db.ask(Scope.DOOR, sql, ids.toArray(UUID[]::new), idle.toSeconds())
                .all(SessionStore::found)
                .map(all -> all.stream()
                        .collect(Collectors.toMap(each -> each.viewer().session(), Function.identity())));
    }

    public Future<Void> seen(UUID id) {
        var sql = """
                update session
                   set seen_at = now()
                 where id = $1
                   and ended_at is null
                """;
        return db.ask(Scope.DOOR, sql, id).run().mapEmpty();
    }

    public Future<List<Open>> open(Viewer viewer, Duration idle) {
        var sql = """
                select id, made_at, seen_at, address, agent, id = $2 as current
                  from session
                 where account_id = $1
                   and ended_at is null
                   and ends_at > now()
                   and seen_at > now() - $3::bigint * interval '1 second'
                 order by seen_at desc
                """;
        return db.ask(Scope.DOOR, sql, viewer.accountId(), viewer.session(), idle.toSeconds())
                .all(SessionStore::open);
    }

    /** What a person is known by here. */
    public record Own(String login, String phone, String home, OffsetDateTime lastSignedInAt, String from) {}

    public Future<Own> own(Viewer viewer) {
        var sql = """
                select login, phone, name_of(node_id, this_year()) as home, last_signed_in_at, last_signed_in_from
                  from account
                 where id = $1
                """;
        return db.ask(Scope.DOOR, sql, viewer.accountId())
                .one(row -> new Own(
                        row.getString("login"),
                        row.getString("phone"),
                        row.getString("home"),
                        row.getOffsetDateTime("last_signed_in_at"),
                        row.getString("last_signed_in_from")));
    }

    /** How pages are shown to this person wherever they sign in. */
    public Future<Void> prefer(Viewer viewer, Preferences wanted) {
        var sql = """
                update account
                   set language = $2,
                       text_size = $3
                 where id = $1
                """;
        return db.ask(Scope.DOOR, sql, viewer.accountId(), wanted.language().tag(), wanted.textSize())
                .run()
                .mapEmpty();
    }

    private static Open open(Row row) {
        return new Open(
                row.getUUID("id"),
                row.getOffsetDateTime("made_at"),
                row.getOffsetDateTime("seen_at"),
                row.getString("address"),
                row.getString("agent"),
                row.getBoolean("current"));
    }

    private static Found found(Row row) {
        return new Found(
                ViewerStore.viewer(row.getUUID("id"), row),
                row.getBoolean("alive"),
                row.getBoolean("by_time"),
                row.getBoolean("unseen"));
    }
}
