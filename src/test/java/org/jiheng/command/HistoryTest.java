package org.jiheng.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jiheng.TestDatabase;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.backup.Backup;
import org.jiheng.database.backup.envelope.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir
    private Path directory;

    @Test
    void isVerifiedInWhatABackupPutsBack() throws SQLException {
        var address = TestDatabase.migrated();
        write(address);
        assertThat(backup(address).to(directory.resolve("whole.jhb"), true).tried())
                .isTrue();
        tamper(address);
        assertThatThrownBy(() -> backup(address).to(directory.resolve("broken.jhb"), true))
                .hasMessageContaining("First broken link");
        assertThat(directory.resolve("broken.jhb")).doesNotExist();
    }

    private static Backup backup(ServerAddress address) {
        return new Backup(address, new Passphrase("correct horse battery"), History.CHECK);
    }

    private static void write(ServerAddress address) throws SQLException {
        try (var connection = TestDatabase.openAsApplication(address);
                var statement = connection.createStatement()) {
            statement.execute("""
                    with platform as (insert into node (kind) values ('PLATFORM') returning id)
                    insert into revision (paper, paper_id, number, department_id, at, account_name, deed, title,
                                          request_id, previous, hash)
                    select 'node', id, 0, id, now(), '平台', 'CREATED', '平台', 'r', '', '' from platform
                    """);
        }
    }

    private static void tamper(ServerAddress address) throws SQLException {
        try (var owner = address.openAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("alter table revision no force row level security");
            statement.execute("alter table revision disable trigger user");
            statement.execute("update revision set title = '他'");
            statement.execute("alter table revision enable trigger user");
            statement.execute("alter table revision force row level security");
        }
    }
}
