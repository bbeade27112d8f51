package org.jiheng.database.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.jiheng.database.StartFailed;

/** One step of the schema as this release brings it, with the checksum Flyway keeps of it. */
public record Migration(int version, int checksum) {

    public static List<Migration> ofThisRelease() {
        return in("migrations");
    }

    static List<Migration> in(String location) {
        var folder = Migration.class.getResource("/" + location);
        if (folder == null) {
            throw new StartFailed("This release brings no migrations; it was not built whole.");
        }
        try {
            return folder.getProtocol().equals("jar") ? inJar(folder) : inFolder(Path.of(folder.toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new StartFailed("The migrations cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Migration> inFolder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toUri)
                    .filter(Migration::isOne)
                    .map(Migration::read)
                    .toList();
        }
    }

    private static List<Migration> inJar(URL folder) throws IOException {
        var connection = (JarURLConnection) folder.openConnection();
        var prefix = connection.getEntryName();
        return connection.getJarFile().stream()
                .filter(entry -> entry.getName().startsWith(prefix))
                .map(entry -> URI.create("jar:" + connection.getJarFileURL() + "!/" + entry.getName()))
                .filter(Migration::isOne)
                .map(Migration::read)
                .toList();
    }

    private static boolean isOne(URI file) {
        return name(file).matches("V\\d+__.*\\.sql");
    }

    private static Migration read(URI file) {
        var version = Integer.parseInt(name(file).replaceFirst("V(\\d+)__.*", "$1"));
        try (var stream = file.toURL().openStream()) {
            return new Migration(version, checksum(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Flyway leaves line ends out, so that a checkout on another system counts as the same. */
    private static int checksum(InputStream stream) throws IOException {
        var sum = new CRC32();
        new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    private static String name(URI file) {
        var text = file.toString();
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
