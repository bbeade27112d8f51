package org.jiheng.user.account.list;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.user.AccountState;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** Reads the accounts of a viewer's part of the organisation, filtered and sorted. */
public final class AccountListStore {

    private static final String CHOSEN = """
                 where exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = a.node_id
                                  and this_year() between b.from_year and b.to_year)
                   and ($2::bigint = 0
                        or exists (select from below b
                                    where b.ancestor_id = $2
                                      and b.node_id = a.node_id
                                      and this_year() between b.from_year and b.to_year))
                   and ($3::text = '' or exists (select from post p where p.account_id = a.id and p.role = $3))
                   and case $4::text
                           when 'ENABLED' then a.disabled_at is null
                           when 'DISABLED' then a.disabled_at is not null
                           when 'NEVER' then a.disabled_at is null and a.last_signed_in_at is null
                           when 'ONE_TIME' then a.disabled_at is null and a.one_time
                           else true
                       end
                   and (strpos(lower(a.name), lower($5::text)) > 0 or strpos(a.login, lower($5)) > 0)
            """;

    private final Database db;

    public AccountListStore(Database db) {
        this.db = db;
    }

    public Future<Long> count(AccountFilter filter, Viewer viewer) {
        var sql = """
                select count(*) as number
                  from account a
                """ + CHOSEN;
        return db.ask(viewer.scope(), sql, filter.values(viewer.nodeId())).one(row -> row.getLong("number"));
    }

    /** Roles are those held within the viewer's part. */
    public Future<List<AccountLine>> part(AccountFilter filter, Viewer viewer, int size, long offset) {
        var sql = """
                select a.id, a.login, a.name, a.phone, a.mail, name_of(a.node_id, this_year()) as node_name,
                       a.disabled_at is not null as disabled, a.one_time, a.last_signed_in_at,
                       array(select distinct p.role
                               from post p
                               join below b on b.ancestor_id = $1
                                           and b.node_id = p.node_id
                                           and this_year() between b.from_year and b.to_year
                              where p.account_id = a.id) as roles
                  from account a
                {chosen}
                 order by {order}
                 limit $6 offset $7
                """.replace("{chosen}", CHOSEN)
                .replace("{order}", filter.order().clause());
        var values = Stream.concat(Arrays.stream(filter.values(viewer.nodeId())), Stream.of(size, offset));
        return db.ask(viewer.scope(), sql, values.toArray()).all(AccountListStore::line);
    }

    private static AccountLine line(Row row) {
        var lastSignedInAt = Optional.ofNullable(row.getOffsetDateTime("last_signed_in_at"));
        return new AccountLine(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("mail"),
                row.getString("node_name"),
                Arrays.stream(row.getArrayOfStrings("roles"))
                        .map(Role::valueOf)
                        .sorted()
                        .toList(),
                AccountState.of(row.getBoolean("disabled"), lastSignedInAt.isPresent(), row.getBoolean("one_time")),
                lastSignedInAt);
    }
}
