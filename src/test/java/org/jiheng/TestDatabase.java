package org.jiheng;

import io.vertx.pgclient.PgConnectOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.schema.Migrations;

/** The database the tests share: one server for all of them, and as many empty databases as they ask for. */
public final class TestDatabase {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final ServerAddress SERVER = TestServer.start();
    private static final ServerAddress BARE = bare();
    private static final ServerAddress SHARED = migrated();

    private TestDatabase() {}

    /** Migrated, and used by every test that asks for it. */
    public static ServerAddress address() {
        return SHARED;
    }

    public static PgConnectOptions options() {
        return SHARED.applicationOptions();
    }

    public static Connection owner() throws SQLException {
        return SHARED.openAsOwner();
    }

    /** As the application while it is being set up: every account and every line is seen. */
    public static Connection openAsApplication(ServerAddress address) throws SQLException {
        var url = "jdbc:postgresql://%s:%d/%s?options=-c%%20jiheng.scope=setup"
                .formatted(address.host(), address.port(), address.database());
        return DriverManager.getConnection(
                url, address.application().user(), address.application().password());
    }

    /** Migrated, and nobody else's. */
    public static ServerAddress migrated() {
        return copyOf(BARE);
    }

    private static ServerAddress bare() {
        var address = empty();
        new Migrations(address).run();
        return address;
    }

    /** Without a single table, and nobody else's. */
    public static ServerAddress empty() {
        return made("");
    }

    /** With all that is in another, to which nobody may be connected. */
    static ServerAddress copyOf(ServerAddress original) {
        return made(" template " + original.database());
    }

    private static ServerAddress made(String like) {
        var name = "test_%d_%d".formatted(ProcessHandle.current().pid(), MADE.incrementAndGet());
        try (var connection = SERVER.openAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + like);
            statement.execute("revoke all on database %s from public".formatted(name));
            statement.execute("grant connect on database %s to %s"
                    .formatted(name, SERVER.application().user()));
            return SERVER.withDatabase(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
