package org.jiheng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import org.jiheng.database.DatabaseUrl;
import org.jiheng.database.Login;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;
import org.jiheng.database.embedded.EmbeddedServer;
import org.jiheng.database.embedded.Passwords;
import org.jiheng.database.embedded.Roles;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The server under the tests: one that was named, else one in a container, else the one we bring. */
final class TestServer {

    private static final Passwords PASSWORDS = new Passwords("test-superuser", "test-owner", "test-application");
    private static final int SERVERS_AT_ONCE = 8;

    private TestServer() {}

    static ServerAddress start() {
        var address = Optional.ofNullable(System.getenv("TEST_DATABASE_URL"))
                .filter(url -> !url.isBlank())
                .map(DatabaseUrl::parse)
                .map(TestServer::named)
                .orElseGet(() -> "true".equals(System.getenv("TESTCONTAINERS")) ? contained() : embedded());
        dropWhatEarlierTestsLeft(address);
        return address;
    }

    private static ServerAddress named(DatabaseUrl url) {
        var address = new ServerAddress(
                url.host(),
                url.port(),
                "jiheng",
                new Login("jiheng_owner", PASSWORDS.owner()),
                new Login("jiheng", PASSWORDS.application()),
                url.sslmode(),
                url.rootCertificate());
        if (!new Roles(address, url.login()).make()) {
            throw new StartFailed("TEST_DATABASE_URL has a wrong password.");
        }
        return address;
    }

    private static ServerAddress contained() {
        var container = new PostgreSQLContainer("postgres:17");
        container.start();
        var login = new Login(container.getUsername(), container.getPassword());
        return named(new DatabaseUrl(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getDatabaseName(),
                login,
                "disable",
                Optional.empty()));
    }

    /** Kept below the temporary directory, where every account reaches it, so that the next tests start warm. */
    private static ServerAddress embedded() {
        for (var number = 1; number < SERVERS_AT_ONCE; number++) {
            var data = Path.of(System.getProperty("java.io.tmpdir"))
                    .resolve("jiheng-test-%s-%d".formatted(System.getProperty("user.name"), number));
            try {
                Files.createDirectories(data);
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
                var server = EmbeddedServer.start(data, PASSWORDS, Optional.empty());
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server.address();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (StartFailed e) {
                if (!e.getMessage().contains("in use by")) {
                    throw e;
                }
            }
        }
        throw new IllegalStateException("too many tests run at once");
    }

    private static void dropWhatEarlierTestsLeft(ServerAddress address) {
        var ended = "select datname from pg_database where datname ~ '^test_[0-9]+_[0-9]+$'";
        try (var connection = address.openAsOwner();
                var statement = connection.createStatement()) {
            var names = new ArrayList<String>();
            var rows = statement.executeQuery(ended);
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            for (var name : names) {
                if (ProcessHandle.of(Long.parseLong(name.split("_")[1])).isEmpty()) {
                    statement.execute("drop database " + name);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
