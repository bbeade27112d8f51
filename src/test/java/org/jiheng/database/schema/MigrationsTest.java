package org.jiheng.database.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.jiheng.TestDatabase;
import org.jiheng.database.Login;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private final ServerAddress address = TestDatabase.empty();

    @Test
    void bringsAnEmptyDatabaseToTheNewestSchema() throws SQLException {
        steps("0.1.0").run();
        change("insert into paper values (1, '部门整体')");
        assertThat(one("select year::text from paper")).isEqualTo("2026");
    }

    @Test
    void findsNothingToDoTheSecondTime() throws SQLException {
        steps("0.1.0").run();
        change("create function refuse() returns trigger language plpgsql as 'begin raise exception ''changed''; end'");
        change("create trigger refuse before insert or update on flyway_schema_history execute function refuse()");
        assertThatCode(() -> steps("0.1.0").run()).doesNotThrowAnyException();
    }

    @Test
    void countsTheSameChecksumsAsFlyway() throws SQLException {
        steps("0.1.0").run();
        for (var migration : Migration.in("steps")) {
            assertThat(one("select checksum from flyway_schema_history where version = '%d'"
                            .formatted(migration.version())))
                    .isEqualTo(String.valueOf(migration.checksum()));
        }
    }

    @Test
    void goesOnFromWhereAnOlderReleaseStopped() throws SQLException {
        steps("0.1.0").run();
        change("alter table paper drop column year", "delete from flyway_schema_history where version = '2'");
        steps("0.1.0").run();
        assertThat(one("select count(year) from paper")).isEqualTo("0");
    }

    @Test
    void runsOnANewerSchemaThatAllowsIt() throws SQLException {
        steps("0.1.0").run();
        laterRelease();
        assertThatCode(() -> steps("0.1.0").run()).doesNotThrowAnyException();
    }

    @Test
    void refusesANewerSchemaThatNamesANewerOldestRelease() throws SQLException {
        steps("0.1.0").run();
        laterRelease();
        change("update schema_floor set oldest_release = '0.10.0'");
        assertThatThrownBy(() -> steps("0.9.0").run())
                .isInstanceOf(StartFailed.class)
                .hasMessage("The schema needs release 0.10.0 or newer, and this is 0.9.0.");
    }

    @Test
    void refusesAMigrationThatWasChangedAfterwards() throws SQLException {
        steps("0.1.0").run();
        change("update flyway_schema_history set checksum = 1 where version = '1'");
        assertThatThrownBy(() -> steps("0.1.0").run())
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("could not be brought up to date");
    }

    @Test
    void namesADatabaseThatDoesNotLetItIn() {
        var wrong = new ServerAddress(
                address.host(),
                address.port(),
                address.database(),
                new Login("jiheng_owner", "wrong"),
                address.application(),
                address.sslmode(),
                address.rootCertificate());
        assertThatThrownBy(() -> new Migrations(wrong).run())
                .hasMessageContaining("cannot be used as jiheng_owner")
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void refusesAnApplicationThatIsTheOwnerToo() {
        var owner = address.owner();
        var same = new ServerAddress(
                address.host(),
                address.port(),
                address.database(),
                owner,
                owner,
                address.sslmode(),
                address.rootCertificate());
        assertThatThrownBy(() -> new Migrations(same).run())
                .hasMessageContaining("The role jiheng_owner must not be a member of the owner.")
                .hasMessageContaining("The role jiheng_owner_background does not exist.");
    }

    private Migrations steps(String release) {
        return new Migrations(address, "steps", new Release(release));
    }

    private void laterRelease() throws SQLException {
        change(
                "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success) values (9, '9', 'later', 'SQL', 'V9__later.sql', 1, 'x', 1, true)");
    }

    private void change(String... statements) throws SQLException {
        try (var connection = address.openAsOwner();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String one(String sql) throws SQLException {
        try (var connection = address.openAsOwner();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(sql);
            rows.next();
            return rows.getString(1);
        }
    }
}
