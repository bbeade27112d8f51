package org.jiheng.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.jiheng.database.StartFailed;
import org.jiheng.database.embedded.home.Durable;
import org.jiheng.database.embedded.home.Errand;
import org.jiheng.database.embedded.home.Home;
import org.jiheng.database.embedded.home.Software;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data of the embedded server: made once, whole or not at all, and then kept. */
record Cluster(Home home, Software software, String superuserPassword) {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    Path directory() {
        return home.cluster();
    }

    void make() {
        try {
            if (Files.notExists(directory().resolve("PG_VERSION"))) {
                initialise(home.resolve("cluster.tmp"));
            }
        } catch (IOException e) {
            throw new StartFailed("The database in %s could not be made: %s".formatted(directory(), e), e);
        }
    }

    /** The likeliest reason why a server does not start over data that an earlier release left. */
    void refuseOtherVersion() {
        try {
            var kept = Files.readString(directory().resolve("PG_VERSION")).strip();
            if (!kept.equals(software.major())) {
                throw new StartFailed(
                        "The data in %s was written by PostgreSQL %s, and this release brings %s; restore a backup."
                                .formatted(directory(), kept, software.major()));
            }
        } catch (IOException e) {
            throw new StartFailed("The database in %s cannot be read: %s".formatted(directory(), e), e);
        }
    }

    /** Whoever can read the data may set its passwords; so a lost password loses no data. */
    void setSuperuserPassword() {
        LOG.warn("The kept password does not open the database; it is set anew");
        var command = software.command("postgres", "--single", "-D", directory().toString(), SUPERUSER);
        var sql = "alter role %s password '%s'\n".formatted(SUPERUSER, superuserPassword);
        var errand = Errand.run(LIMIT, home.account().command(command), sql);
        if (!errand.succeeded()) {
            throw new StartFailed("The password of the database could not be set anew:\n" + errand.words());
        }
    }

    private void initialise(Path temporary) throws IOException {
        var passwordFile = home.resolve("password.tmp");
        Durable.delete(temporary);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, superuserPassword);
        home.account().take(passwordFile);
        try {
            initialise(temporary, passwordFile);
        } finally {
            Files.delete(passwordFile);
        }
        Durable.rename(temporary, directory());
    }

    /** PostgreSQL's own C.UTF-8 does not change with the machine's libraries, so indexes outlive every upgrade. */
    private void initialise(Path temporary, Path passwordFile) {
        var command = software.command(
                "initdb",
                "--pgdata=" + temporary,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth-host=scram-sha-256",
                "--auth-local=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--text-search-config=simple",
                "--data-checksums",
                "--no-instructions");
        var errand = Errand.run(LIMIT, home.account().command(command));
        if (!errand.succeeded()) {
            throw new StartFailed("The database could not be made:\n" + errand.words());
        }
    }
}
