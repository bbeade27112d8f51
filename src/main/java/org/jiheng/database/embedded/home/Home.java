package org.jiheng.database.embedded.home;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jiheng.database.StartFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the embedded server keeps its software, its data and its log, and the account that owns them. */
public record Home(Path directory, Account account) {

    private static final Logger LOG = LoggerFactory.getLogger(Home.class);
    private static final Path ELSEWHERE = Path.of("/var/lib/jiheng");

    public static Home of(Path data, Optional<String> postgresUser) {
        try {
            var inside = Files.createDirectories(data).toRealPath().resolve("postgres");
            var account = Account.of(postgresUser, inside.resolve("cluster"));
            return new Home(settle(inside, account), account).owned();
        } catch (IOException e) {
            throw new StartFailed("The data directory %s cannot be used: %s".formatted(data, e), e);
        }
    }

    public Path cluster() {
        return directory.resolve("cluster");
    }

    public Path log() {
        return directory.resolve("log");
    }

    public Path resolve(String name) {
        return directory.resolve(name);
    }

    private static Path settle(Path inside, Account account) throws IOException {
        if (!Files.isSymbolicLink(inside) && !account.reaches(inside.getParent())) {
            var elsewhere = ELSEWHERE.resolve(nameOf(inside));
            Files.createDirectories(elsewhere);
            Files.createSymbolicLink(inside, elsewhere);
            LOG.warn("The account of PostgreSQL cannot reach {}; its files are in {}", inside.getParent(), elsewhere);
        }
        if (Files.isSymbolicLink(inside)) {
            return Files.createDirectories(Files.readSymbolicLink(inside)).toRealPath();
        }
        return Files.createDirectories(inside);
    }

    private Home owned() throws IOException {
        Files.createDirectories(log());
        if (account.other() && !(account.owns(directory) && account.owns(log()))) {
            account.take(directory);
        }
        if (!account.owns(directory)) {
            throw new StartFailed("%s belongs to another account; start as that account.".formatted(directory));
        }
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        return this;
    }

    private static String nameOf(Path path) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(path.toString().getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).toString(36).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
