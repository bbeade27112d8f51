package org.jiheng.database.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;

/** Brings the schema to what this release needs, and refuses one that this release does not know. */
public final class Migrations {

    private final ServerAddress address;
    private final String location;
    private final Release release;

    public Migrations(ServerAddress address) {
        this(address, "migrations", Release.running());
    }

    Migrations(ServerAddress address, String location, Release release) {
        this.address = address;
        this.location = location;
        this.release = release;
    }

    /** Brings an empty database to the schema that an older release had. */
    public void upTo(int version) {
        try (var connection = address.openAsOwner()) {
            new RoleCheck(address).on(connection);
            migrate(MigrationVersion.fromVersion(String.valueOf(version)));
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    public void run() {
        try (var connection = address.openAsOwner()) {
            new RoleCheck(address).on(connection);
            if (!isWhole(applied(connection), Migration.in(location))) {
                migrate(MigrationVersion.LATEST);
            }
            refuseWhenTooOld(connection);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private StartFailed unusable(SQLException e) {
        var sentence = "The database %s on %s cannot be used as %s: %s";
        return new StartFailed(
                sentence.formatted(
                        address.database(), address.host(), address.owner().user(), e.getMessage()),
                e);
    }

    /** Loading Flyway costs more than the rest of a warm start, and most starts find nothing to do. */
    private static boolean isWhole(Set<Migration> applied, List<Migration> ours) {
        var newest = ours.stream().mapToInt(Migration::version).max().orElse(0);
        return applied.containsAll(ours)
                && applied.stream()
                        .filter(migration -> migration.version() <= newest)
                        .allMatch(ours::contains);
    }

    public static Set<Migration> applied(Connection connection) throws SQLException {
        var applied = new HashSet<Migration>();
        if (!exists(connection, "flyway_schema_history")) {
            return applied;
        }
        var sql = "select version::int, checksum from flyway_schema_history where success and version ~ '^[0-9]+$'";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                applied.add(new Migration(rows.getInt("version"), rows.getInt("checksum")));
            }
        }
        return applied;
    }

    private void migrate(MigrationVersion target) {
        var placeholders = Map.of(
                "owner", address.owner().user(),
                "application", address.application().user(),
                "background", address.backgroundRole());
        try {
            Flyway.configure()
                    .dataSource(
                            address.ownerUrl(),
                            address.owner().user(),
                            address.owner().password())
                    .locations("classpath:" + location)
                    .defaultSchema("public")
                    .placeholders(placeholders)
                    .target(target)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartFailed("The schema could not be brought up to date: " + e.getMessage(), e);
        }
    }

    private void refuseWhenTooOld(Connection connection) throws SQLException {
        if (!exists(connection, "schema_floor")) {
            return;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select oldest_release from schema_floor")) {
            while (rows.next()) {
                var oldest = new Release(rows.getString("oldest_release"));
                if (release.compareTo(oldest) < 0) {
                    throw new StartFailed("The schema needs release %s or newer, and this is %s."
                            .formatted(oldest.number(), release.number()));
                }
            }
        }
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('public.%s') is not null".formatted(table))) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
