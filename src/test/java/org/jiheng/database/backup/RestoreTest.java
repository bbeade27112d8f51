package org.jiheng.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.jiheng.TestDatabase;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.backup.archive.Archive;
import org.jiheng.database.backup.inventory.Catalogue;
import org.jiheng.database.schema.Migrations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

    private static final Predicate<String> REVENANT =
            row -> row.matches("(?s)(session|parked_post|command|setup_link|wrong_password|mail)\\(.*");

    @TempDir
    private static Path directory;

    private static ServerAddress lived;
    private static Path file;
    private static ServerAddress restored;

    @BeforeAll
    static void saveAndPutBack() {
        lived = LivedIn.database();
        file = directory.resolve("lived.jhb");
        LivedIn.backup(lived).to(file, false);
        restored = TestDatabase.empty();
        restore(file).into(restored);
    }

    @Test
    void bringsEveryRowBackAsItWas() throws SQLException {
        var before = LivedIn.everything(lived);
        var after = LivedIn.everything(restored);
        assertThat(after.stream().filter(REVENANT.negate()))
                .isEqualTo(before.stream().filter(REVENANT.negate()).toList());
        assertThat(before).anyMatch(row -> row.contains("😀"));
        assertThat(LivedIn.one(restored, "select agent from session where ended_because = 'REVOKED'"))
                .isEqualTo(LivedIn.HOSTILE);
    }

    @Test
    void letsNoWayInAndNoUnsentMailComeBackAlive() throws SQLException {
        assertThat(LivedIn.one(lived, "select count(*) from session where ended_at is null"))
                .isEqualTo("1");
        assertThat(LivedIn.one(restored, "select string_agg(ended_because, ' ' order by id) from session"))
                .isEqualTo("REVOKED TIME");
        for (var table : List.of("parked_post", "command", "setup_link", "wrong_password", "mail")) {
            assertThat(LivedIn.one(lived, "select count(*) from " + table)).isNotEqualTo("0");
            assertThat(LivedIn.one(restored, "select count(*) from " + table)).isEqualTo("0");
        }
    }

    @Test
    void setsUpEveryWallAgain() throws SQLException {
        var walls = """
                select string_agg(wall, e'\n' order by wall) from (
                    select relname || relrowsecurity || relforcerowsecurity as wall from pg_class
                     where relnamespace = 'public'::regnamespace
                    union all
                    select tgrelid::regclass || tgname || tgenabled::text from pg_trigger where not tgisinternal
                    union all
                    select conrelid::regclass || conname || pg_get_constraintdef(oid) || convalidated from pg_constraint
                     where connamespace = 'public'::regnamespace
                    union all
                    select c.relname || coalesce(c.relacl::text, '') from pg_class c
                     where relnamespace = 'public'::regnamespace) walls
                """;
        assertThat(LivedIn.one(restored, walls)).isEqualTo(LivedIn.one(lived, walls));
        assertThat(LivedIn.one(restored, "select relforcerowsecurity from pg_class where relname = 'revision'"))
                .isEqualTo("t");
    }

    @Test
    void stillLetsTheApplicationChangeNoRevision() throws SQLException {
        try (var connection = TestDatabase.openAsApplication(restored)) {
            var catalogue = new Catalogue(connection);
            assertThatThrownBy(() -> catalogue.run("update revision set title = 'x'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> catalogue.run("delete from revision")).hasMessageContaining("permission denied");
        }
        try (var owner = restored.openAsOwner()) {
            assertThat(new Catalogue(owner).one("select count(*) from revision"))
                    .isEqualTo("0");
        }
    }

    @Test
    void goesOnCountingWhereItStopped() throws SQLException {
        var before = Long.parseLong(LivedIn.one(restored, "select max(id) from revision"));
        try (var connection = TestDatabase.openAsApplication(restored)) {
            LivedIn.revisions(connection);
            var catalogue = new Catalogue(connection);
            assertThat(Long.parseLong(catalogue.one("select max(id) from revision")))
                    .isGreaterThanOrEqualTo(before + 9);
            assertThat(catalogue.one("insert into node (kind) values ('UNIT') returning id"))
                    .isEqualTo("1000");
        }
        assertThat(LivedIn.one(restored, "select sum(number) from chain"))
                .isEqualTo(LivedIn.one(restored, "select count(*) from revision"));
    }

    @Test
    void refusesADatabaseThatSomeoneUses() throws SQLException {
        var used = LivedIn.database();
        var before = LivedIn.everything(used);
        assertThatThrownBy(() -> restore(file).into(used)).hasMessageContaining("is not empty. With --replace");
        assertThat(LivedIn.everything(used)).isEqualTo(before);
    }

    @Test
    void refusesADatabaseOfSomebodyElse() {
        var foreign = TestDatabase.empty();
        LivedIn.asOwner(foreign, "create table theirs (id int)");
        assertThatThrownBy(() -> restore(file).into(foreign)).hasMessageContaining("is not empty");
    }

    @Test
    void fillsWhatWasJustInstalled() throws SQLException {
        var fresh = TestDatabase.migrated();
        restore(file).into(fresh);
        assertThat(LivedIn.one(fresh, "select count(*) from account"))
                .isEqualTo(LivedIn.one(lived, "select count(*) from account"));
    }

    @Test
    void keepsWhatWasThereUnderAnotherName() throws SQLException {
        var used = LivedIn.database();
        LivedIn.asOwner(used, "update node set phone = '12345' where id = 10");
        var result = restore(file).inPlaceOf(used);
        assertThat(LivedIn.one(used, "select phone from node where id = 10")).isEmpty();
        var kept = used.withDatabase(result.kept().orElseThrow());
        assertThat(LivedIn.one(kept, "select phone from node where id = 10")).isEqualTo("12345");
        assertThat(BackupTest.spares(used)).isZero();
        LivedIn.asOwner(lived, "drop database " + kept.database());
    }

    @Test
    void refusesWhileTheApplicationIsConnected() throws SQLException {
        var empty = TestDatabase.empty();
        var application = TestDatabase.openAsApplication(empty);
        try (application) {
            assertThatThrownBy(() -> restore(file).into(empty))
                    .hasMessageContaining("Jiheng is running on the database");
            assertThatThrownBy(() -> restore(file).inPlaceOf(empty)).hasMessageContaining("stop it first");
        }
        awaitGone(empty);
        assertThatCode(() -> restore(file).into(empty)).doesNotThrowAnyException();
    }

    /** The server lets a connection go a moment after its end was closed. */
    private static void awaitGone(ServerAddress database) throws SQLException {
        var serving = "select count(*) from pg_stat_activity where datname = current_database() and usename = '"
                + database.application().user() + "'";
        try (var owner = database.openAsOwner()) {
            while (!"0".equals(new Catalogue(owner).one(serving))) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void bringsAnOlderSchemaUpToThisRelease() throws SQLException {
        var old = TestDatabase.empty();
        new Migrations(old).upTo(1);
        LivedIn.asOwner(old, "insert into node (kind) values ('PLATFORM')");
        var older = directory.resolve("older.jhb");
        LivedIn.backup(old).to(older, true);
        var now = TestDatabase.empty();
        restore(older).into(now);
        assertThat(LivedIn.one(now, "select count(*) from node")).isEqualTo("1");
        assertThat(LivedIn.one(now, "select count(*) from revision")).isEqualTo("0");
    }

    @Test
    void refusesASchemaOfTheFuture() throws SQLException {
        var future = LivedIn.database();
        var newer = directory.resolve("newer.jhb");
        LivedIn.asOwner(
                future,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success)"
                        + " values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, true)");
        LivedIn.backup(future).to(newer, false);
        var empty = TestDatabase.empty();
        assertThatThrownBy(() -> restore(newer).into(empty)).hasMessageContaining("with schema 999, and this release");
        assertThatCode(() -> restore(file).into(empty)).doesNotThrowAnyException();
    }

    @Test
    void changesNothingWhenTheHistoryDoesNotHold() throws SQLException {
        var used = LivedIn.database();
        var before = LivedIn.everything(used);
        var suspicious = new Restore(
                Archive.verified(file, LivedIn.PASSPHRASE), address -> java.util.Optional.of("link 3 is broken"));
        assertThatThrownBy(() -> suspicious.inPlaceOf(used)).hasMessageContaining("link 3 is broken");
        assertThat(LivedIn.everything(used)).isEqualTo(before);
        assertThat(BackupTest.spares(used)).isZero();
    }

    private static Restore restore(Path file) {
        return new Restore(Archive.verified(file, LivedIn.PASSPHRASE), LivedIn.TRUSTING);
    }
}
