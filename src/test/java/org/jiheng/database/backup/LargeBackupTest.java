package org.jiheng.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.concurrent.TimeUnit;
import org.jiheng.database.ServerAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeBackupTest {

    private static final int ROWS = 500_000;

    private static ServerAddress large;

    @TempDir
    private Path directory;

    @BeforeAll
    static void fill() {
        large = LivedIn.database();
        LivedIn.asOwner(
                large,
                "insert into wrong_password select repeat(md5(n::text), 6) from generate_series(1, %d) n"
                        .formatted(ROWS));
    }

    @Test
    void needsNoMoreMemoryForMoreRows() throws Exception {
        var process = ForkedBackup.start(large, directory.resolve("large.jhb"), "40m");
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(words).isZero();
        assertThat(words).contains("restored once and compared");
    }

    @Test
    void leavesNoFileUnderItsNameWhenKilledAndNothingInTheWay() throws Exception {
        var file = directory.resolve("killed.jhb");
        var process = ForkedBackup.start(large, file, "64m");
        awaitAnyFile();
        process.destroyForcibly().waitFor();
        assertThat(file).doesNotExist();
        assertThat(directory.resolve("killed.jhb.part")).exists();
        ForkedBackup.start(large, file, "64m").waitFor(2, TimeUnit.MINUTES);
        assertThat(directory).isDirectoryContaining(file::equals);
        assertThat(directory.resolve("killed.jhb.part")).doesNotExist();
        assertThat(BackupTest.spares(large)).isZero();
    }

    private void awaitAnyFile() throws IOException, InterruptedException {
        try (var watch = FileSystems.getDefault().newWatchService()) {
            directory.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            try (var files = Files.list(directory)) {
                if (files.findAny().isEmpty()) {
                    assertThat(watch.poll(1, TimeUnit.MINUTES)).isNotNull();
                }
            }
        }
    }
}
