package org.jiheng.importing;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.user.AccountDetails;
import org.jiheng.viewer.Viewer;

/** The accounts that a list names, read and written many at a time. */
final class RosterStore {

    private final Database db;

    RosterStore(Database db) {
        this.db = db;
    }

    /** User names are taken everywhere, so they are sought everywhere; what is not the viewer's stays unseen. */
    Future<Map<String, Known>> known(String[] logins, Viewer viewer) {
        var sql = """
                select a.id, a.login, a.name, a.phone, a.mail, a.node_id, name_of(a.node_id, this_year()) as node_name,
                       a.id <> $3
                       and exists (select from below b
                                    where b.ancestor_id = $2
                                      and b.node_id = a.node_id
                                      and this_year() between b.from_year and b.to_year)
                       and not exists (select from post p
                                        where p.account_id = a.id
                                          and not exists (select from below b
                                                           where b.ancestor_id = $2
                                                             and b.node_id = p.node_id
                                                             and this_year() between b.from_year and b.to_year)) as within
                  from account a
                 where a.login = any($1)
                """;
        return db.ask(Scope.DOOR, sql, logins, viewer.nodeId(), viewer.accountId())
                .all(RosterStore::known)
                .map(all -> all.stream()
                        .collect(Collectors.toMap(one -> one.details().login(), Function.identity())));
    }

    private static Known known(Row row) {
        return new Known(
                row.getLong("id"),
                row.getBoolean("within"),
                new AccountDetails(
                        row.getString("login"),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("mail"),
                        row.getLong("node_id")),
                row.getString("node_name"));
    }

    /** The ids of the new accounts by their user names. */
    Future<Map<String, Long>> add(List<AccountDetails> people, String[] hashes, Viewer viewer) {
        var sql = """
                insert into account (login, name, phone, node_id, password, mail)
                select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[])
                returning id, login
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        texts(people, AccountDetails::login),
                        texts(people, AccountDetails::name),
                        texts(people, AccountDetails::phone),
                        nodes(people),
                        hashes,
                        texts(people, AccountDetails::mail))
                .all(row -> Map.entry(row.getString("login"), row.getLong("id")))
                .map(all -> all.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How many were changed; one whose details are no more as the preview showed them is left alone. */
    Future<Integer> change(List<Checked> people, Viewer viewer) {
        var sql = """
                update account a
                   set name = n.name,
                       phone = n.phone,
                       node_id = n.node_id,
                       mail = n.mail,
                       version = a.version + 1
                  from unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[],
                              $5::text[], $6::text[], $7::bigint[], $8::text[], $9::text[])
                       as n (id, name, phone, node_id, name_before, phone_before, node_before, mail, mail_before)
                 where a.id = n.id
                   and a.name = n.name_before
                   and a.phone = n.phone_before
                   and a.node_id = n.node_before
                   and a.mail = n.mail_before
                """;
        var after = people.stream().map(Checked::details).toList();
        var before =
                people.stream().map(one -> one.known().orElseThrow().details()).toList();
        return db.ask(
                        viewer.scope(),
                        sql,
                        people.stream()
                                .map(one -> one.known().orElseThrow().id())
                                .toArray(Long[]::new),
                        texts(after, AccountDetails::name),
                        texts(after, AccountDetails::phone),
                        nodes(after),
                        texts(before, AccountDetails::name),
                        texts(before, AccountDetails::phone),
                        nodes(before),
                        texts(after, AccountDetails::mail),
                        texts(before, AccountDetails::mail))
                .run();
    }

    static String[] texts(List<AccountDetails> people, Function<AccountDetails, String> cell) {
        return people.stream().map(cell).toArray(String[]::new);
    }

    static Long[] nodes(List<AccountDetails> people) {
        return people.stream().map(AccountDetails::nodeId).toArray(Long[]::new);
    }
}
