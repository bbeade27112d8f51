package org.jiheng.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jiheng.database.Login;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;

/** The database and its three roles, made where they are missing and set right at every start. */
public final class Roles {

    private static final String WRONG_PASSWORD = "28P01";

    private final ServerAddress address;
    private final Login superuser;

    public Roles(ServerAddress address, Login superuser) {
        this.address = address;
        this.superuser = superuser;
    }

    /** Answers false where the password we keep for the superuser is not the server's. */
    public boolean make() {
        try (var connection = address.open("postgres", superuser)) {
            make(connection);
            return true;
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                return false;
            }
            throw new StartFailed("The roles of the database could not be made: " + e.getMessage(), e);
        }
    }

    private void make(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(rolesSql());
            var known = "select from pg_database where datname = '%s'".formatted(address.database());
            if (!statement.executeQuery(known).next()) {
                statement.execute("create database %s owner %s"
                        .formatted(address.database(), address.owner().user()));
            }
            statement.execute("revoke all on database %s from public".formatted(address.database()));
            statement.execute("grant connect on database %s to %s"
                    .formatted(address.database(), address.application().user()));
        }
    }

    private String rolesSql() {
        try (var stream = Roles.class.getResourceAsStream("/roles.sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{owner password}", address.owner().password())
                    .replace("{application password}", address.application().password());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
