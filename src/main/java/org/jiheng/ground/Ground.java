package org.jiheng.ground;

import java.io.IOException;
import java.util.Optional;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;
import org.jiheng.database.embedded.DataLock;
import org.jiheng.database.embedded.EmbeddedServer;
import org.jiheng.database.schema.Migrations;
import org.jiheng.settings.SessionKey;
import org.jiheng.settings.Settings;

/** What the application stands on: a database brought up to date, ours or a given one, and the key of its sessions. */
public final class Ground implements AutoCloseable {

    private final ServerAddress address;
    private final SessionKey key;
    private final Optional<DataLock> lock;
    private final Optional<EmbeddedServer> server;

    private Ground(ServerAddress address, SessionKey key, Optional<DataLock> lock, Optional<EmbeddedServer> server) {
        this.address = address;
        this.key = key;
        this.lock = lock;
        this.server = server;
    }

    public static Ground lay(Settings settings) {
        var ground =
                settings.givenServer().map(address -> given(address, settings)).orElseGet(() -> own(settings));
        try {
            new Migrations(ground.address).run();
            return ground;
        } catch (StartFailed e) {
            ground.close();
            throw e;
        }
    }

    public ServerAddress address() {
        return address;
    }

    public SessionKey key() {
        return key;
    }

    /** The next start on the same data is told where this one answers. */
    public void describe(String url) {
        lock.ifPresent(held -> {
            try {
                held.describe(
                        "process %d (%s)".formatted(ProcessHandle.current().pid(), url));
            } catch (IOException e) {
                throw new StartFailed("The data directory cannot be written: " + e.getMessage(), e);
            }
        });
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedServer::close);
        lock.ifPresent(DataLock::close);
    }

    private static Ground given(ServerAddress address, Settings settings) {
        return new Ground(address, settings.givenKey().orElseThrow(), Optional.empty(), Optional.empty());
    }

    private static Ground own(Settings settings) {
        var lock = DataLock.take(settings.data());
        try {
            var secrets = new Secrets(settings.data());
            var key = settings.givenKey().orElseGet(secrets::sessionKey);
            var server = EmbeddedServer.start(settings.data(), secrets.passwords(), settings.postgresUser());
            return new Ground(server.address(), key, Optional.of(lock), Optional.of(server));
        } catch (StartFailed e) {
            lock.close();
            throw e;
        }
    }
}
