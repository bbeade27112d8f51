package org.jiheng.user;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.task.Pile;
import org.jiheng.task.TaskSource;
import org.jiheng.user.password.PasswordPolicy;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;

/** What accounts ask of people: roles to be given, one-time passwords nobody used, one's own password that ages. */
public final class AccountTasks implements TaskSource {

    private static final int DAYS_OF_WARNING = 14;

    private final Database db;
    private final PasswordPolicy policy;

    public AccountTasks(Database db, PasswordPolicy policy) {
        this.db = db;
        this.policy = policy;
    }

    @Override
    public Future<Pile> waitingFor(Viewer viewer) {
        var store = new AccountTaskStore(db);
        var roles = viewer.is(Role.SECURITY_ADMIN)
                ? store.withoutPost(viewer).map(AccountTasks::toBeGivenRoles)
                : nothing();
        var unused =
                viewer.is(Role.SYSTEM_ADMIN) ? store.neverSignedIn(viewer).map(AccountTasks::toBeReminded) : nothing();
        return Future.all(roles, unused)
                .map(all -> Pile.of(Stream.of(aging(viewer.passwordSetAt()), roles.result(), unused.result())
                        .flatMap(List::stream)
                        .toList()));
    }

    private List<Task> aging(OffsetDateTime setAt) {
        return policy
                .life()
                .map(setAt::plus)
                .filter(end -> end.minusDays(DAYS_OF_WARNING).isBefore(OffsetDateTime.now()))
                .map(end -> new Task(
                        "/password",
                        Status.waiting(say("Due soon")),
                        say("Change your password"),
                        say("It expires and then leads nowhere else"),
                        end.toLocalDate()))
                .stream()
                .toList();
    }

    private static List<Task> toBeGivenRoles(List<AccountTaskStore.Waiting> accounts) {
        return accounts.stream()
                .map(account -> new Task(
                        "/accounts/" + account.id(),
                        Status.waiting(say("Waiting")),
                        say("Give {0} a role", account.name()),
                        account.nodeName(),
                        account.since().toLocalDate()))
                .toList();
    }

    private static List<Task> toBeReminded(List<AccountTaskStore.Waiting> accounts) {
        return accounts.stream()
                .map(account -> new Task(
                        "/accounts/" + account.id(),
                        Status.idle(say("Not started")),
                        say("{0} has not used the one-time password for a week", account.name()),
                        account.nodeName(),
                        account.since().toLocalDate()))
                .toList();
    }

    private static Future<List<Task>> nothing() {
        return Future.succeededFuture(List.of());
    }
}
