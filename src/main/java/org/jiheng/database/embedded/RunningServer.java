package org.jiheng.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;

/** The server that another program runs on a directory, found by what PostgreSQL wrote down about itself. */
public final class RunningServer {

    private static final int PORT = 3;
    private static final int STATE = 7;

    private RunningServer() {}

    /** Whether any server has ever kept data there that this account can see. */
    public static boolean hasData(Path data) {
        return Files.exists(cluster(data).resolve("PG_VERSION"));
    }

    public static ServerAddress of(Path data, Passwords passwords) {
        var lines = lines(cluster(data).resolve("postmaster.pid"));
        if (lines.size() <= STATE || !lines.get(STATE).startsWith("ready")) {
            throw new StartFailed("The database in %s is just starting or stopping; try again in a moment."
                    .formatted(data.toAbsolutePath()));
        }
        return EmbeddedServer.address(Integer.parseInt(lines.get(PORT).strip()), passwords);
    }

    private static Path cluster(Path data) {
        return data.resolve("postgres").resolve("cluster");
    }

    private static List<String> lines(Path pidFile) {
        try {
            return Files.readAllLines(pidFile);
        } catch (IOException e) {
            return List.of();
        }
    }
}
