package org.jiheng.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jiheng.database.StartFailed;

/** One program at a time works on one directory; the lock ends with the program, however it ends. */
public final class DataLock implements AutoCloseable {

    private static final int READ_AT_MOST = 200;

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    public static DataLock take(Path directory) {
        return takeIfFree(directory)
                .orElseThrow(() -> new StartFailed(
                        "The data in %s is in use by %s.".formatted(directory.toAbsolutePath(), holder(directory))));
    }

    public static Optional<DataLock> takeIfFree(Path directory) {
        try {
            Files.createDirectories(directory);
            var channel = FileChannel.open(
                    directory.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            return take(channel);
        } catch (IOException e) {
            throw new StartFailed(
                    "The directory %s cannot be written (%s)."
                            .formatted(directory, e.getClass().getSimpleName()),
                    e);
        }
    }

    /** What the next one is told who comes too late. */
    public void describe(String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<DataLock> take(FileChannel channel) throws IOException {
        if (!locked(channel)) {
            channel.close();
            return Optional.empty();
        }
        var lock = new DataLock(channel);
        lock.describe("process " + ProcessHandle.current().pid());
        return Optional.of(lock);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(Path directory) {
        try (var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.READ)) {
            var buffer = ByteBuffer.allocate(READ_AT_MOST);
            var length = channel.read(buffer, 0);
            return length < 1 ? "another process" : new String(buffer.array(), 0, length, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "another process";
        }
    }
}
