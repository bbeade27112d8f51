package org.jiheng.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.jiheng.database.Login;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;
import org.jiheng.database.embedded.home.Home;
import org.jiheng.database.embedded.home.Software;

/** A real PostgreSQL of our own, for houses that have no database server: kept, durable, on this machine only. */
public final class EmbeddedServer implements AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final String DATABASE = "jiheng";

    private final Cluster cluster;
    private final DataLock lock;
    private final Passwords passwords;
    private ServerAddress address;
    private Watch watch;

    private EmbeddedServer(Cluster cluster, DataLock lock, Passwords passwords) {
        this.cluster = cluster;
        this.lock = lock;
        this.passwords = passwords;
    }

    /** Returns once connections are accepted; throws StartFailed with the server's last words otherwise. */
    public static EmbeddedServer start(Path data, Passwords passwords, Optional<String> postgresUser) {
        var home = Home.of(data, postgresUser);
        return start(home, DataLock.take(home.directory()), passwords);
    }

    private static EmbeddedServer start(Home home, DataLock lock, Passwords passwords) {
        var cluster = new Cluster(home, Software.unpacked(home), passwords.superuser());
        var server = new EmbeddedServer(cluster, lock, passwords);
        try {
            server.start();
            return server;
        } catch (StartFailed e) {
            lock.close();
            throw e;
        }
    }

    public ServerAddress address() {
        return address;
    }

    Home home() {
        return cluster.home();
    }

    @Override
    public void close() {
        watch.stop();
        lock.close();
    }

    private void start() {
        cluster.make();
        begin(ATTEMPTS);
        if (!roles().make()) {
            watch.stop();
            cluster.setSuperuserPassword();
            begin(ATTEMPTS);
            roles().make();
        }
    }

    /** Another program may take the port between the choice and the start; then another one is chosen. */
    private void begin(int attempts) {
        address = address(freePort(), passwords);
        try {
            watch = Watch.over(cluster, address.port());
        } catch (StartFailed e) {
            cluster.refuseOtherVersion();
            if (attempts == 1) {
                throw e;
            }
            Waiting.step(ATTEMPTS - attempts);
            begin(attempts - 1);
        }
    }

    static ServerAddress address(int port, Passwords passwords) {
        var owner = new Login("jiheng_owner", passwords.owner());
        var application = new Login("jiheng", passwords.application());
        return new ServerAddress("127.0.0.1", port, DATABASE, owner, application, "disable", Optional.empty());
    }

    private Roles roles() {
        return new Roles(address, new Login(Cluster.SUPERUSER, passwords.superuser()));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailed("No port is free on this machine.", e);
        }
    }
}
