package org.jiheng.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Login;
import org.jiheng.database.StartFailed;
import org.jiheng.database.embedded.home.Errand;
import org.jiheng.database.embedded.home.Software;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    private static final Passwords PASSWORDS = new Passwords("first-secret", "second-secret", "third-secret");

    @TempDir
    private static Path data;

    private static EmbeddedServer server;

    @BeforeAll
    static void startTheServer() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        start(PASSWORDS);
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }

    @Test
    void keepsOnTheDiskWhatItAcknowledged() throws SQLException {
        assertThat(asked("show fsync")).isEqualTo("on");
        assertThat(asked("show synchronous_commit")).isEqualTo("on");
        assertThat(asked("show data_checksums")).isEqualTo("on");
    }

    @Test
    void givesTheApplicationNoPowerOverTheSchema() throws SQLException {
        assertThatThrownBy(() -> askedAs(server.address().application(), "create table mine (id int)"))
                .hasMessageContaining("permission denied");
        assertThat(askedAs(server.address().application(), "show statement_timeout"))
                .isEqualTo("5s");
        assertThat(askedAs(server.address().application(), "set role jiheng_background; select current_user"))
                .isEqualTo("jiheng_background");
    }

    @Test
    void sortsChineseByPinyin() throws SQLException {
        var sql = "select string_agg(word, '' order by word collate \"zh-x-icu\")"
                + " from unnest(array['益', '朝', '淮', '河']) as words(word)";
        assertThat(asked(sql)).isEqualTo("朝河淮益");
    }

    @Test
    void refusesAWrongPasswordAndOtherWaysIn() {
        var guess = new Login("jiheng", "guess");
        assertThatThrownBy(() -> askedAs(guess, "select 1")).hasMessageContaining("password authentication failed");
    }

    @Test
    void tellsASecondStartWhoHoldsTheData() {
        assertThatThrownBy(() -> EmbeddedServer.start(data, PASSWORDS, Optional.empty()))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining(
                        "in use by process " + ProcessHandle.current().pid());
    }

    @Test
    void comesBackAtTheSameAddressAfterBeingKilled() throws Exception {
        change("create table if not exists kept (word text)", "insert into kept values ('after the kill')");
        var killed = serverPid();
        kill("KILL", killed);
        assertThat(Waiting.until(Duration.ofSeconds(20), () -> answersAnew(killed)))
                .isTrue();
        assertThat(asked("select max(word) from kept")).isEqualTo("after the kill");
    }

    @Test
    void startsAgainOverAnOrphanAndKeepsItsRows() throws Exception {
        change("create table if not exists orphaned (word text)", "insert into orphaned values ('kept')");
        restart(() -> {
            var home = server.home();
            var cluster = new Cluster(home, Software.unpacked(home), PASSWORDS.superuser());
            Postmaster.start(cluster, server.address().port());
        });
        assertThat(asked("select word from orphaned")).isEqualTo("kept");
    }

    @Test
    void startsOverAPidFileThatNamesAnotherProcess() throws Exception {
        restart(() -> Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n" + data + "\n"));
        assertThat(asked("select 1")).isEqualTo("1");
    }

    @Test
    void setsAPasswordAnewThatWasLost() throws Exception {
        server.close();
        start(new Passwords("changed-one", "changed-two", "changed-three"));
        assertThat(asked("select 1")).isEqualTo("1");
    }

    @Test
    void leavesNothingHalfMadeBehind() throws Exception {
        restart(() -> Files.createDirectories(data.resolve("postgres/cluster.tmp/base")));
        assertThat(asked("select 1")).isEqualTo("1");
    }

    @Test
    void refusesDataOfAnotherVersionInPlainWords() throws Exception {
        var version = server.home().cluster().resolve("PG_VERSION");
        server.close();
        Files.writeString(version, "14\n");
        assertThatThrownBy(() -> start(PASSWORDS)).hasMessageContaining("was written by PostgreSQL 14");
        Files.writeString(version, "17\n");
        start(PASSWORDS);
    }

    private interface Meanwhile {
        void happens() throws IOException;
    }

    private static void restart(Meanwhile meanwhile) throws IOException {
        server.close();
        meanwhile.happens();
        start(PASSWORDS);
    }

    private static void start(Passwords passwords) {
        server = EmbeddedServer.start(data, passwords, Optional.empty());
    }

    private static boolean answersAnew(long before) {
        try {
            return serverPid() != before && asked("select 1").equals("1");
        } catch (IOException | SQLException | IndexOutOfBoundsException stillStarting) {
            return false;
        }
    }

    private static Path pidFile() {
        return server.home().cluster().resolve("postmaster.pid");
    }

    private static long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).get(0));
    }

    private static void kill(String signal, long pid) {
        Errand.run(Duration.ofSeconds(5), List.of("sh", "-c", "kill -%s %d".formatted(signal, pid)));
    }

    private static void change(String... statements) throws SQLException {
        try (var connection = server.address().openAsOwner();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String asked(String sql) throws SQLException {
        return askedAs(server.address().owner(), sql);
    }

    private static String askedAs(Login login, String sql) throws SQLException {
        try (var connection = server.address().open("jiheng", login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
