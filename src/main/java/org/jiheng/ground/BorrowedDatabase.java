package org.jiheng.ground;

import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;
import org.jiheng.database.embedded.DataLock;
import org.jiheng.database.embedded.EmbeddedServer;
import org.jiheng.database.embedded.RunningServer;
import org.jiheng.settings.Settings;

/** The database as it stands, for an errand beside the application: given, running already, or started for it. */
public final class BorrowedDatabase implements AutoCloseable {

    private final ServerAddress address;
    private final AutoCloseable end;

    private BorrowedDatabase(ServerAddress address, AutoCloseable end) {
        this.address = address;
        this.end = end;
    }

    /** May be in use meanwhile. */
    public static BorrowedDatabase toRead(Settings settings) {
        return settings.givenServer().map(BorrowedDatabase::given).orElseGet(() -> ownToRead(settings));
    }

    /** Must not be in use, and need not exist yet. */
    public static BorrowedDatabase toFill(Settings settings) {
        return settings.givenServer()
                .map(BorrowedDatabase::given)
                .orElseGet(() -> started(settings, DataLock.take(settings.data())));
    }

    public ServerAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (Exception e) {
            throw new StartFailed("The database did not stop in order: " + e, e);
        }
    }

    private static BorrowedDatabase given(ServerAddress address) {
        return new BorrowedDatabase(address, () -> {});
    }

    private static BorrowedDatabase ownToRead(Settings settings) {
        if (!RunningServer.hasData(settings.data())) {
            throw new StartFailed("There is no data in %s that this account can read."
                    .formatted(settings.data().toAbsolutePath()));
        }
        return DataLock.takeIfFree(settings.data())
                .map(lock -> started(settings, lock))
                .orElseGet(() -> given(RunningServer.of(settings.data(), new Secrets(settings.data()).passwords())));
    }

    private static BorrowedDatabase started(Settings settings, DataLock lock) {
        try {
            var passwords = new Secrets(settings.data()).passwords();
            var server = EmbeddedServer.start(settings.data(), passwords, settings.postgresUser());
            return new BorrowedDatabase(server.address(), () -> {
                server.close();
                lock.close();
            });
        } catch (StartFailed e) {
            lock.close();
            throw e;
        }
    }
}
