package org.jiheng.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of a folder packed into the jar, read whole; in development those of the working tree. */
final class Packed {

    static final boolean DEVELOPMENT = Boolean.getBoolean("jiheng.dev");

    private Packed() {}

    /** Every file below a folder of the jar, by its path inside that folder. */
    static Map<String, byte[]> under(String folder, Path workingTree) {
        try {
            if (DEVELOPMENT && Files.isDirectory(workingTree)) {
                return files(workingTree);
            }
            return under(Packed.class.getResource(folder).toURI());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, byte[]> under(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return files(Path.of(folder));
        }
        var inside = folder.toString().substring(folder.toString().indexOf("!/") + 1);
        try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
            return files(jar.getPath(inside));
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
