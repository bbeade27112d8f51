package org.jiheng.user;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Role;
import org.jiheng.words.Say;

/** Sees to it that the platform always has someone who administers accounts and someone who administers roles. */
public final class LastAdministratorStore {

    private final Database tx;

    public LastAdministratorStore(Database tx) {
        this.tx = tx;
    }

    /** Whoever takes an administrator away waits here for whoever is taking away another. */
    public Future<Void> queue() {
        var sql = "select pg_advisory_xact_lock(hashtext('the last administrator'))";
        return tx.ask(Scope.DOOR, sql).run().mapEmpty();
    }

    /** What the platform would lack without this account, if anything. */
    public Future<Optional<Say>> missingWithout(long accountId) {
        return missing(accountId, 0, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
    }

    /** What the platform would lack if this account were not in this role at this node, if anything. */
    public Future<Optional<Say>> missingAt(long nodeId, long accountId, Role role) {
        return role == Role.SYSTEM_ADMIN || role == Role.SECURITY_ADMIN
                ? missing(accountId, nodeId, role)
                : Future.succeededFuture(Optional.empty());
    }

    private Future<Optional<Say>> missing(long accountId, long nodeId, Role... lost) {
        var sql = """
                select p.role
                  from post p
                  join node n on n.id = p.node_id
                  join account a on a.id = p.account_id
                 where p.account_id = $1
                   and p.role = any($2)
                   and n.kind = 'PLATFORM'
                   and $3::bigint in (0, n.id)
                   and a.disabled_at is null
                   and not exists (select from post other
                                     join account holder on holder.id = other.account_id
                                    where other.node_id = p.node_id
                                      and other.role = p.role
                                      and other.account_id <> p.account_id
                                      and holder.disabled_at is null)
                """;
        var names = Arrays.stream(lost).map(Role::name).toArray(String[]::new);
        return tx.ask(Scope.DOOR, sql, accountId, names, nodeId)
                .maybeOne(row -> Role.valueOf(row.getString("role")))
                .map(role -> role.map(LastAdministratorStore::words));
    }

    private static Say words(Role role) {
        return say("This is the last {0} of the platform. Give the role to another person first.", role.label());
    }
}
