package org.jiheng.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jiheng.TestDatabase;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.backup.archive.Archive;
import org.jiheng.database.backup.inventory.Catalogue;
import org.jiheng.database.backup.inventory.Snapshot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static ServerAddress lived;

    @TempDir
    private Path directory;

    @BeforeAll
    static void live() {
        lived = LivedIn.database();
    }

    @Test
    void triesOutWhatItWroteAndSaysWhatItIs() throws IOException, SQLException {
        var file = directory.resolve("new/folder/b.jhb");
        var result = LivedIn.backup(lived).to(file, true);
        assertThat(result.bytes()).isEqualTo(Files.size(file));
        assertThat(result.rows()).isEqualTo(LivedIn.everything(lived).size());
        assertThat(result.toString()).contains("b.jhb", "rows", "no seal yet", "restored once and compared");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNoWordOfItReadable() throws IOException {
        var file = directory.resolve("b.jhb");
        LivedIn.backup(lived).to(file, false);
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("roads.clerk", "manifest", "account", "PK\u0003\u0004");
    }

    @Test
    void neverReplacesAnotherFile() throws IOException {
        var file = Files.writeString(directory.resolve("kept"), "kept");
        assertThatThrownBy(() -> LivedIn.backup(lived).to(file, false)).hasMessageContaining("exists");
        assertThat(Files.readString(file)).isEqualTo("kept");
    }

    @Test
    void leavesNothingBehindWhenTheTrialFails() throws SQLException {
        var file = directory.resolve("b.jhb");
        var suspicious = new Backup(lived, LivedIn.PASSPHRASE, LivedIn.QUICK, spare -> Optional.of("link 7 is broken"));
        assertThatThrownBy(() -> suspicious.to(file, true)).hasMessageContaining("link 7 is broken");
        assertThat(directory).isEmptyDirectory();
        assertThat(spares(lived)).isZero();
    }

    @Test
    void refusesToLeaveOutRowsThatAreHiddenFromIt() {
        var address = LivedIn.database();
        LivedIn.asOwner(
                address,
                "create table diary (entry text)",
                "alter table diary enable row level security",
                "grant select on diary to jiheng_background");
        assertThatThrownBy(() -> LivedIn.backup(address).to(directory.resolve("b.jhb"), false))
                .hasMessage("jiheng_background cannot read all rows of: diary. Nothing was written.");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void refusesADatabaseThatIsNotOurs() {
        assertThatThrownBy(() -> LivedIn.backup(TestDatabase.empty()).to(directory.resolve("b.jhb"), false))
                .hasMessageContaining("holds no data of Jiheng");
    }

    @Test
    void letsOnlyOneBackupRunAtATime() throws SQLException {
        var address = LivedIn.database();
        var first = Snapshot.of(address);
        try (first) {
            assertThatThrownBy(() -> LivedIn.backup(address).to(directory.resolve("b.jhb"), false))
                    .hasMessage("Another backup of this database is running.");
        }
    }

    @Test
    void takesOneMomentWhileOthersWrite() throws Exception {
        var address = LivedIn.database();
        var done = new AtomicBoolean();
        var writing = CompletableFuture.runAsync(() -> writeUntil(done, address));
        var file = directory.resolve("b.jhb");
        for (int i = 0; i < 5; i++) {
            Files.deleteIfExists(file);
            LivedIn.backup(address).to(file, false);
        }
        done.set(true);
        writing.get();
        var restored = TestDatabase.empty();
        new Restore(Archive.verified(file, LivedIn.PASSPHRASE), LivedIn.TRUSTING).into(restored);
        assertThat(LivedIn.one(restored, "select sum(number) from chain"))
                .isEqualTo(LivedIn.one(restored, "select count(*) from revision"));
    }

    static long spares(ServerAddress address) throws SQLException {
        try (var connection = address.openAsOwner()) {
            var sql =
                    "select count(*) from pg_database where datname like '%s\\_spare%%'".formatted(address.database());
            return Long.parseLong(new Catalogue(connection).one(sql));
        }
    }

    private static void writeUntil(AtomicBoolean done, ServerAddress address) {
        try (var connection = TestDatabase.openAsApplication(address)) {
            while (!done.get()) {
                LivedIn.revisions(connection);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
