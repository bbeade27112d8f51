package org.jiheng.user.password;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** The password of one account, with those it had before. */
public final class OwnPasswordStore {

    /** What is stored of a password: hashes only. */
    public record Stored(String login, long nodeId, String password, List<String> former) {

        /** The present one and the latest before it. */
        public List<String> latest(int remembered) {
            return Stream.concat(Stream.of(password), former.stream().limit(Math.max(0, remembered - 1)))
                    .limit(remembered)
                    .toList();
        }
    }

    private final Database db;

    public OwnPasswordStore(Database db) {
        this.db = db;
    }

    public Future<Stored> of(long accountId) {
        var sql = """
                select login, node_id, password,
                       array(select f.password from former_password f where f.account_id = a.id order by f.set_at desc limit 5) as former
                  from account a
                 where id = $1
                """;
        return db.ask(Scope.DOOR, sql, accountId).one(OwnPasswordStore::stored);
    }

    /** The old one is remembered, the new one is the person's own. */
    public Future<Void> change(long accountId, String hash) {
        var sql = """
                with former as (
                    insert into former_password (account_id, password)
                    select id, password from account where id = $1)
                update account
                   set password = $2,
                       password_set_at = now(),
                       one_time = false,
                       version = version + 1
                 where id = $1
                """;
        return db.ask(Scope.DOOR, sql, accountId, hash).run().mapEmpty();
    }

    private static Stored stored(Row row) {
        return new Stored(
                row.getString("login"),
                row.getLong("node_id"),
                row.getString("password"),
                Arrays.asList(row.getArrayOfStrings("former")));
    }
}
