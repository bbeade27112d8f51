package org.jiheng.database.embedded.home;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jiheng.database.StartFailed;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the jar. */
public record Software(Path directory) {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    public static Software unpacked(Home home) {
        try {
            var software = new Software(home.resolve("software-" + fingerprint()));
            if (Files.notExists(software.directory)) {
                software.unpack(home);
            }
            return software;
        } catch (IOException e) {
            throw new StartFailed("PostgreSQL could not be unpacked to %s: %s".formatted(home.directory(), e), e);
        }
    }

    public List<String> command(String program, String... words) {
        var command = new ArrayList<>(
                List.of(directory.resolve("bin").resolve(program).toString()));
        command.addAll(List.of(words));
        return command;
    }

    public String major() {
        var words = Errand.run(LIMIT, command("postgres", "--version")).words();
        return words.replaceFirst("(?s)\\D*(\\d+).*", "$1");
    }

    private void unpack(Home home) throws IOException {
        var temporary = home.resolve("software.tmp");
        Durable.delete(temporary);
        try (var tar = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(archive().openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, temporary.resolve(entry.getName()).normalize());
            }
        }
        forgetOlder(home);
        home.account().take(temporary);
        Errand.run(LIMIT, List.of("sync", "-f", temporary.toString()));
        Durable.rename(temporary, directory);
    }

    private static void forgetOlder(Home home) throws IOException {
        try (var older = Files.newDirectoryStream(home.directory(), "software-*")) {
            for (var software : older) {
                Durable.delete(software);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString((entry.getMode() & 0100) > 0 ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** The jar keeps a checksum of each of its files, so this costs nothing. */
    private static String fingerprint() throws IOException {
        var connection = (JarURLConnection) archive().openConnection();
        return Long.toHexString(connection.getJarEntry().getCrc());
    }

    private static URL archive() {
        var machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        var archive = machine.equals("Linux amd64") ? Software.class.getResource(ARCHIVE) : null;
        if (archive == null) {
            throw new StartFailed("This release brings no PostgreSQL for %s; set DATABASE_URL and DATABASE_OWNER_URL."
                    .formatted(machine));
        }
        return archive;
    }
}
