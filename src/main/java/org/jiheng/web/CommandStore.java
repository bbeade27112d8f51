package org.jiheng.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Deeds that were asked for, by person and key, with what was answered. */
final class CommandStore {

    private final Database tx;

    CommandStore(Database tx) {
        this.tx = tx;
    }

    /** True for the first; whoever comes second with the same key waits until the first is done. */
    Future<Boolean> claim(Viewer viewer, UUID key, Buffer request) {
        var sql = """
                insert into command (account_id, key, request)
                values ($1, $2, $3)
                on conflict do nothing
                """;
        return tx.ask(viewer.scope(), sql, viewer.accountId(), key, request)
                .run()
                .map(rows -> rows == 1);
    }

    Future<Void> answer(Viewer viewer, UUID key, String answer) {
        var sql = """
                update command
                   set answer = $3
                 where account_id = $1
                   and key = $2
                """;
        return tx.ask(viewer.scope(), sql, viewer.accountId(), key, answer)
                .run()
                .mapEmpty();
    }

    /** Empty when the key came with another request than this. */
    Future<Optional<String>> answered(Viewer viewer, UUID key, Buffer request) {
        var sql = """
                select answer
                  from command
                 where account_id = $1
                   and key = $2
                   and request = $3
                """;
        return tx.ask(viewer.scope(), sql, viewer.accountId(), key, request).maybeOne(row -> row.getString("answer"));
    }
}
