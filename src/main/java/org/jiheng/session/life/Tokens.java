package org.jiheng.session.life;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.PubSecKeyOptions;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The signed pointer to a session that the cookie holds: ids and times, never a right. */
public final class Tokens {

    private static final String ALGORITHM = "HS256";
    private static final String ISSUER = "jiheng";

    private final JWTAuth jwt;

    public Tokens(Vertx vertx, byte[] key) {
        jwt = JWTAuth.create(
                vertx,
                new JWTAuthOptions()
                        .addPubSecKey(
                                new PubSecKeyOptions().setAlgorithm(ALGORITHM).setBuffer(Buffer.buffer(key)))
                        .setJWTOptions(new JWTOptions().setIssuer(ISSUER).addAudience(ISSUER)));
    }

    public String token(UUID session, long accountId, Duration life) {
        var claims = new JsonObject().put("jti", session.toString()).put("sub", Long.toString(accountId));
        var options = new JWTOptions()
                .setAlgorithm(ALGORITHM)
                .setIssuer(ISSUER)
                .addAudience(ISSUER)
                .setExpiresInSeconds((int) life.toSeconds());
        return jwt.generateToken(claims, options);
    }

    /** The session a token points at; empty for a token that is forged, of another house, or too old. */
    public Future<Optional<UUID>> session(String token) {
        return jwt.authenticate(new TokenCredentials(token))
                .map(user -> Optional.of(UUID.fromString(user.principal().getString("jti"))))
                .recover(forged -> Future.succeededFuture(Optional.empty()));
    }
}
