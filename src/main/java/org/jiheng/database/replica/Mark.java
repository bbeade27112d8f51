package org.jiheng.database.replica;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** How far the log of a server has come, since when that server runs, and whether it follows another one. */
record Mark(long position, double since, boolean follows) {

    private static final String SQL = """
            select pg_wal_lsn_diff(case when pg_is_in_recovery() then pg_last_wal_replay_lsn()
                                        else pg_current_wal_flush_lsn() end, '0/0')::bigint as position,
                   extract(epoch from pg_postmaster_start_time())::float8 as since,
                   pg_is_in_recovery() as follows
            """;

    static Future<Mark> of(Database server) {
        return server.ask(Scope.DOOR, SQL)
                .one(row -> new Mark(row.getLong("position"), row.getDouble("since"), row.getBoolean("follows")));
    }

    /** A server that follows nobody holds what the primary holds only where it is the primary. */
    boolean isCopyOf(Mark primary) {
        return !primary.follows && (follows || since == primary.since);
    }
}
