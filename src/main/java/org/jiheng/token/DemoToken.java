package org.jiheng.token;

import io.vertx.core.Future;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.database.embedded.home.Durable;
import org.jiheng.words.China;

/** The token of the demonstration, in a file of the data directory that only its owner reads; it works on this machine only. */
public final class DemoToken {

    private static final String NAME = "demo-token";
    private static final String LOGIN = "huainan.finance";
    private static final int DAYS = 366;

    private final Database db;
    private final Path file;

    public DemoToken(Database db, Path data) {
        this.db = db;
        file = data.resolve(NAME);
    }

    /** Leaves the one that is there as long as it opens something, and makes a new one else. */
    public Future<Void> moveIn() {
        return db.deed(Scope.SETUP, tx -> {
            var tokens = new TokenStore(tx);
            return written()
                    .map(tokens::shown)
                    .orElseGet(() -> Future.succeededFuture(Optional.empty()))
                    .compose(known -> known.isPresent()
                            ? Future.<Void>succeededFuture()
                            : tokens.named(LOGIN)
                                    .compose(person -> person.isPresent()
                                            ? make(tx, person.get())
                                            : Future.<Void>succeededFuture()));
        });
    }

    private Optional<Secret> written() {
        try {
            return Files.isReadable(file)
                    ? Optional.of(new Secret(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Future<Void> make(Database tx, TokenStore.Posted person) {
        var secret = Secret.draw();
        var details = new TokenDetails(NAME, China.today().plusDays(DAYS));
        var change = Change.of("account", person.id(), person.nodeId(), Deed.MADE_TOKEN, person.name())
                .cell("token", null, details.name() + " …" + secret.ending())
                .cell("to", null, details.endsOn());
        return new TokenStore(tx)
                .add(person.id(), person.nodeId(), details, secret)
                .compose(id -> new Revisions(tx).record(Actor.system(), change))
                .map(recorded -> {
                    write(secret);
                    return null;
                });
    }

    private void write(Secret secret) {
        try {
            Durable.writeOwn(file, (secret.text() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
