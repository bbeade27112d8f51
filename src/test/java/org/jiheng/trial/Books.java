package org.jiheng.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.jiheng.user.FixturePassword;

/** The database behind a data directory: filled with people, and looked into past the application. */
public final class Books {

    private static final int PORT_LINE = 3;

    private final IntSupplier port;
    private final UnaryOperator<String> passwords;

    Books(Path data) {
        this(
                () -> Integer.parseInt(postmaster(data).get(PORT_LINE).strip()),
                role -> read(data.resolve("secrets").resolve(role + "-password"))
                        .strip());
    }

    /** Of a server that is reached at this port, which may be another one each time. */
    public Books(IntSupplier port, UnaryOperator<String> passwords) {
        this.port = port;
        this.passwords = passwords;
    }

    /** The people of the tests, and writers who each hold two posts between which they can choose. */
    public void fill(int writers) {
        try (var connection = open();
                var statement = connection.createStatement();
                var fixtures = Books.class.getResourceAsStream("/fixtures.sql")) {
            var sql = new String(fixtures.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("${password}", FixturePassword.HASH));
            statement.execute("""
                    insert into account (id, login, name, node_id, password, one_time) overriding system value
                    select 500 + n, 'writer' || n, '填报人' || n, 11, '%s', false from generate_series(1, %d) n
                    """.formatted(FixturePassword.HASH, writers));
            statement.execute("""
                    insert into post (account_id, node_id, role)
                    select 500 + n, 11 + n %% 2, 'FILLER' from generate_series(1, %1$d) n
                    union all select 500 + n, 12 - n %% 2, 'UNIT_REVIEWER' from generate_series(1, %1$d) n
                    """.formatted(writers));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the application while it is being set up, which sees every line. */
    public Connection open() throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/jiheng?options=-c%%20jiheng.scope=setup".formatted(port());
        return DriverManager.getConnection(url, "jiheng", password("application"));
    }

    /** As the one who may read the server's own log. */
    public Connection openAsSuperuser() throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/jiheng".formatted(port());
        return DriverManager.getConnection(url, "postgres", password("superuser"));
    }

    public List<String> column(String sql) {
        try (var connection = open()) {
            return column(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same past the walls between departments. */
    public List<String> columnOfAll(String sql) {
        try (var connection = openAsSuperuser()) {
            return column(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    public long count(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    public void run(String sql) {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows in bulk, past keys, triggers and the time a statement may take. */
    public void fillIn(String sql) {
        try (var connection = openAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica; " + sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String password(String role) {
        return passwords.apply(role);
    }

    public int port() {
        return port.getAsInt();
    }

    static List<String> postmaster(Path data) {
        return read(data.resolve("postgres/cluster/postmaster.pid")).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
