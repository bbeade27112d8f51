package org.jiheng.setup;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.user.password.PasswordPolicy;
import org.jiheng.user.password.Passwords;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** The page behind the link of the first start; without the link, and after its use, there is no such page. */
public final class SetupRoutes {

    private final Database db;
    private final Passwords passwords;
    private final PasswordPolicy policy;

    public SetupRoutes(Database db, Passwords passwords, PasswordPolicy policy) {
        this.db = db;
        this.passwords = passwords;
        this.policy = policy;
    }

    public void mount(Site site) {
        site.get("/setup/:token", Access.anyone(), request -> opened(request).map(hash -> page(request, Form.empty())));
        site.knock("/setup/:token", Access.anyone(), this::begin);
    }

    private Future<Buffer> opened(Request request) {
        var hash = SetupLink.hash(request.word("token"));
        return new SetupStore(db).isOpen(hash).map(open -> {
            if (!open) {
                throw Problem.notFound();
            }
            return hash;
        });
    }

    private Future<Reply> begin(Request request) {
        var form = request.form();
        return opened(request)
                .compose(hash -> FirstPeople.read(form, policy)
                        .map(people -> begin(hash, people))
                        .orElseGet(() -> Future.succeededFuture(page(request, form))));
    }

    private Future<Reply> begin(Buffer hash, FirstPeople people) {
        return Future.all(
                        passwords.hash(people.system().password()),
                        passwords.hash(people.security().password()))
                .compose(hashes -> new Begin(db).run(hash, people, hashes.resultAt(0), hashes.resultAt(1)))
                .map(done -> Reply.seeOther("/sign-in")
                        .saying(say(
                                "{0} is set up. Sign in as {1}.",
                                people.platform(), people.system().login())));
    }

    private Reply page(Request request, Form form) {
        Map<String, Object> model = Map.of(
                "form",
                FirstPeople.withoutPasswords(form),
                "action",
                request.path(),
                "dengbao",
                policy == PasswordPolicy.DENGBAO);
        return form.broken() ? Reply.askAgain("setup/ask", model) : Reply.page("setup/ask", model);
    }
}
