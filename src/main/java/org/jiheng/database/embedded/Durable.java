package org.jiheng.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Changes to the disk that are either there whole or not at all, whenever the power fails. */
public final class Durable {

    private Durable() {}

    public static void rename(Path from, Path to) throws IOException {
        flush(from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        flush(to.getParent());
    }

    /** Linux lets a directory be opened and flushed like a file. */
    private static void flush(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static void delete(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
