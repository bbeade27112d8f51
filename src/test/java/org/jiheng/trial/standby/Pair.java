package org.jiheng.trial.standby;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Login;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.embedded.Roles;
import org.jiheng.trial.Books;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Relay;

/** Two PostgreSQL servers of which the second confirms every commit of the first, and a door that leads to the first. */
public final class Pair implements AutoCloseable {

    /** How a machine is lost. */
    public enum Loss {
        KILLED,
        STOPPED_AT_ONCE,
        HUNG,
        STANDBY_HUNG_BEFORE
    }

    private static final String KEY = "dGhlIGRyaWxsIGtlZXBzIGl0cyBrZXkgaW4gdGhlIG9wZW4h";
    private static final Map<String, String> PASSWORDS =
            Map.of("application", "drill-application", "owner", "drill-owner", "superuser", "drill-superuser");
    private static final String STREAMING =
            "select from pg_stat_replication where application_name = 'standby' and state = 'streaming'";
    private static final int SECONDS = 60;
    private static final double HUNG_SECONDS = 8;

    private final Path directory;
    private final Relay door;
    private Server primary;
    private Server standby;
    private int made;

    public Pair(Premises premises) throws IOException {
        directory = premises.data().resolve("servers");
        primary = Server.made(next());
        door = new Relay(primary.port());
        new Roles(address(), new Login("postgres", PASSWORDS.get("superuser"))).make();
        follow();
        premises.with("JIHENG_KEY", KEY)
                .with("DATABASE_URL", url("jiheng", "application", door.port()))
                .with("DATABASE_OWNER_URL", url("jiheng_owner", "owner", door.port()));
    }

    private ServerAddress address() {
        return new ServerAddress(
                "127.0.0.1",
                door.port(),
                "jiheng",
                new Login("jiheng_owner", PASSWORDS.get("owner")),
                new Login("jiheng", PASSWORDS.get("application")),
                "disable",
                Optional.empty());
    }

    private static String url(String role, String password, int port) {
        return "postgresql://%s:%s@127.0.0.1:%d/jiheng?sslmode=disable".formatted(role, PASSWORDS.get(password), port);
    }

    /** Where boards could be read. */
    public String replicaUrl() {
        return url("jiheng", "application", standby.port());
    }

    public Books books() {
        return new Books(door::port, PASSWORDS::get);
    }

    /** From now on no commit waits for the second server. */
    public void loosen() {
        primary.set("synchronous_standby_names", "");
    }

    public void holdStandby() {
        standby.hold();
    }

    public void releaseStandby() {
        standby.release();
    }

    public void killStandby() {
        standby.kill();
    }

    /** The second server still answers, but hears nothing more of the first. */
    public void cutOff() {
        standby.set("primary_conninfo", "host=127.0.0.1 port=1");
    }

    /** How often somebody was answered there. */
    public long answeredByStandby() {
        return standby.ended();
    }

    /** The first server is gone for good, the second takes over, and the door leads to it. */
    public void fail(Loss loss) {
        switch (loss) {
            case KILLED -> primary.kill();
            case STOPPED_AT_ONCE -> primary.stopAtOnce();
            case HUNG -> hang();
            case STANDBY_HUNG_BEFORE -> loseWhileTheStandbyHangs();
        }
        takeOver();
    }

    /** Nobody can tell a machine that hangs from one that is slow, so it is shut off before another takes its place. */
    private void hang() {
        primary.hold();
        Patience.pass(HUNG_SECONDS);
        primary.kill();
    }

    private void loseWhileTheStandbyHangs() {
        standby.hold();
        Patience.pass(HUNG_SECONDS);
        primary.kill();
        standby.release();
    }

    private void takeOver() {
        standby.set("synchronous_standby_names", "");
        standby.promote();
        primary = standby;
        door.leadTo(primary.port());
    }

    /** A new second server, copied while people write; from then on every commit waits for it. */
    public void mend() throws IOException {
        follow();
    }

    private void follow() throws IOException {
        standby = Server.following(primary, next());
        if (Patience.until(SECONDS, () -> primary.has(STREAMING)) >= SECONDS) {
            throw new IllegalStateException("the standby does not follow");
        }
        primary.set("synchronous_standby_names", "standby");
        if (Patience.until(SECONDS, () -> primary.has(STREAMING + " and sync_state = 'sync'")) >= SECONDS) {
            throw new IllegalStateException("the standby is not synchronous");
        }
    }

    private Path next() {
        return directory.resolve("server-" + ++made);
    }

    @Override
    public void close() {
        door.close();
        standby.kill();
        primary.kill();
    }
}
