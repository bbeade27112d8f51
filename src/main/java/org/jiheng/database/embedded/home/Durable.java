package org.jiheng.database.embedded.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/** Changes to the disk that are either there whole or not at all, whenever the power fails. */
public final class Durable {

    private Durable() {}

    /** A file that only its owner reads, new or instead of the one that was there. */
    public static void writeOwn(Path file, byte[] content) throws IOException {
        var temporary = file.resolveSibling(file.getFileName() + ".tmp");
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(temporary);
        try (var channel =
                FileChannel.open(temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine)) {
            channel.write(ByteBuffer.wrap(content));
        }
        rename(temporary, file);
    }

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

    public static void delete(Path root) throws IOException {
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
