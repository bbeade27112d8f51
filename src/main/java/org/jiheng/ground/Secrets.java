package org.jiheng.ground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jiheng.database.StartFailed;
import org.jiheng.database.embedded.Passwords;
import org.jiheng.database.embedded.home.Durable;
import org.jiheng.settings.SessionKey;

/** The keys and passwords nobody has to remember: made on the first start, readable by this account only. */
public final class Secrets {

    private static final int BYTES = 32;
    private static final int SHORTEST = 40;

    private final Path directory;

    public Secrets(Path data) {
        directory = data.resolve("secrets");
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new StartFailed(
                    "The directory %s cannot be written (%s)."
                            .formatted(directory, e.getClass().getSimpleName()),
                    e);
        }
    }

    public Passwords passwords() {
        return new Passwords(text("superuser-password"), text("owner-password"), text("application-password"));
    }

    public SessionKey sessionKey() {
        return new SessionKey(
                Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(text("session-key"))));
    }

    /** 256 random bits under a name, the same ones at every start. */
    public String text(String name) {
        var file = directory.resolve(name);
        try {
            return Files.exists(file) ? kept(file) : made(file);
        } catch (IOException e) {
            throw new StartFailed("The secret %s cannot be read or written: %s".formatted(file, e), e);
        }
    }

    private static String kept(Path file) throws IOException {
        var text = Files.readString(file).strip();
        if (text.length() < SHORTEST || !text.matches("[A-Za-z0-9_-]+")) {
            throw new StartFailed(
                    "The secret in %s is damaged; put it back, or delete the file for a new one.".formatted(file));
        }
        return text;
    }

    private static String made(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Durable.writeOwn(file, (text + "\n").getBytes(StandardCharsets.UTF_8));
        return text;
    }
}
