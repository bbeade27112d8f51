package org.jiheng.session;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.database.Sql;
import org.jiheng.session.life.SessionStore;

/** The statement with which every page asks who is there, as it is sent now. */
public final class SessionSql {

    private SessionSql() {}

    public static String text() {
        try {
            new SessionStore(new Listening()).find(new UUID(0, 0), Duration.ZERO);
        } catch (Heard heard) {
            return heard.getMessage();
        }
        throw new IllegalStateException("the session was not looked up");
    }

    private static final class Listening implements Database {

        @Override
        public Sql ask(Scope scope, String statement, Object... values) {
            throw new Heard(statement);
        }

        @Override
        public <T> Future<Long> walk(
                Scope scope,
                Function<Row, T> read,
                Function<List<T>, Future<Void>> take,
                String statement,
                Object... values) {
            throw new IllegalStateException("no walk expected");
        }

        @Override
        public <T> Future<T> deed(Scope scope, Function<Database, Future<T>> work) {
            throw new IllegalStateException("no deed expected");
        }

        @Override
        public <T> Future<T> reading(Scope scope, Function<Database, Future<T>> work) {
            throw new IllegalStateException("no reading expected");
        }
    }

    private static final class Heard extends RuntimeException {

        private static final long serialVersionUID = 1;

        Heard(String statement) {
            super(statement);
        }
    }
}
