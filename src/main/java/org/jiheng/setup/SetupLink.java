package org.jiheng.setup;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jiheng.database.Database;

/** The one way into an installation that has nobody yet: printed at its start, and good for one use. */
public final class SetupLink {

    private static final int BYTES = 32;

    private final SetupStore store;

    public SetupLink(Database db) {
        store = new SetupStore(db);
    }

    /** A new path, unless there is someone already. Only its hash is kept. */
    public Future<Optional<String>> path() {
        return store.anyAccount().compose(any -> any ? Future.succeededFuture(Optional.empty()) : make());
    }

    private Future<Optional<String>> make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return store.keepLink(hash(token)).map(Optional.of("/setup/" + token));
    }

    static Buffer hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Buffer.buffer(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
