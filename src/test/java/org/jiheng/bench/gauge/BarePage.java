package org.jiheng.bench.gauge;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.PubSecKeyOptions;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jiheng.session.SessionSql;

/**
 * The least that could answer the same page: a token checked, the session looked up in one pipeline, a text put together
 * by hand. It is what the same server would do without a house around it.
 */
public final class BarePage extends AbstractVerticle {

    private static final String LOOKUP = SessionSql.text();
    private static final long IDLE = 1800;

    private final PgConnectOptions database;
    private final String head;
    private final String tail;
    private final byte[] key;
    private final JsonArray statements;
    private JWTAuth jwt;
    private Pool pool;

    private BarePage(PgConnectOptions database, String[] halves, byte[] key, JsonArray statements) {
        this.database = database;
        head = halves[0];
        tail = halves[1];
        this.key = key;
        this.statements = statements;
    }

    /**
     * Arguments: port and password of the database, the page as Jiheng draws it, the name on it, the key, and a file with
     * the further statements of the page where it has any: an array of transactions.
     */
    public static void main(String[] args) throws IOException {
        var database = new PgConnectOptions()
                .setHost("127.0.0.1")
                .setPort(Integer.parseInt(args[0]))
                .setDatabase("jiheng")
                .setUser("jiheng")
                .setPassword(args[1])
                .setCachePreparedStatements(true);
        var halves = Files.readString(Path.of(args[2])).split(Pattern.quote(args[3]), 2);
        var loops = Runtime.getRuntime().availableProcessors();
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(loops).setPreferNativeTransport(true));
        var statements = new JsonArray(args.length > 5 ? Files.readString(Path.of(args[5])) : "[]");
        vertx.deployVerticle(
                        () -> new BarePage(database, halves, Base64.getDecoder().decode(args[4]), statements),
                        new DeploymentOptions().setInstances(loops))
                .await();
    }

    @Override
    public void start() {
        jwt = JWTAuth.create(
                vertx,
                new JWTAuthOptions()
                        .addPubSecKey(
                                new PubSecKeyOptions().setAlgorithm("HS256").setBuffer(Buffer.buffer(key)))
                        .setJWTOptions(new JWTOptions().setIssuer("jiheng").addAudience("jiheng")));
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(4))
                .connectingTo(database)
                .using(vertx)
                .build();
        vertx.createHttpServer(new HttpServerOptions().setCompressionSupported(true))
                .requestHandler(this::answer)
                .listen(-1, "127.0.0.1")
                .onSuccess(server -> System.out.println("http://127.0.0.1:" + server.actualPort()))
                .onFailure(Throwable::printStackTrace);
    }

    private void answer(HttpServerRequest request) {
        jwt.authenticate(new TokenCredentials(request.getCookie("jiheng").getValue()))
                .compose(user -> look(UUID.fromString(user.principal().getString("jti"))))
                .compose(row -> askAll(0).map(row))
                .onSuccess(row -> request.response()
                        .putHeader("Content-Type", "text/html; charset=utf-8")
                        .end(head + row.getString("name") + tail))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    }

    /** One transaction after the other, each in one pipeline. */
    private Future<Void> askAll(int number) {
        return number == statements.size()
                ? Future.succeededFuture()
                : pool.getConnection()
                        .compose(connection -> asked(connection, statements.getJsonArray(number))
                                .eventually(connection::close))
                        .compose(asked -> askAll(number + 1));
    }

    private static Future<Void> asked(SqlConnection connection, JsonArray transaction) {
        connection.query("begin; " + transaction.getString(0)).execute();
        for (var at = 1; at < transaction.size(); at++) {
            connection.preparedQuery(transaction.getString(at)).execute();
        }
        return connection.query("commit").execute().mapEmpty();
    }

    private Future<Row> look(UUID session) {
        return pool.getConnection()
                .compose(connection -> pipelined(connection, session).eventually(connection::close));
    }

    private static Future<Row> pipelined(SqlConnection connection, UUID session) {
        connection.query("begin").execute();
        connection.preparedQuery("select set_config('jiheng.scope', $1, true)").execute(Tuple.of("door"));
        var found = connection.preparedQuery(LOOKUP).execute(Tuple.of(session, IDLE));
        var committed = connection.query("commit").execute();
        return committed.compose(done -> found).map(rows -> rows.iterator().next());
    }
}
