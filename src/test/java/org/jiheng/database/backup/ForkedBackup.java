package org.jiheng.database.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Login;
import org.jiheng.database.ServerAddress;

/** A backup in a program of its own, with as much memory as it is given and as long as it is let live. */
final class ForkedBackup {

    private ForkedBackup() {}

    public static void main(String[] args) {
        var address = new ServerAddress(
                args[0],
                Integer.parseInt(args[1]),
                args[2],
                new Login(args[3], args[4]),
                new Login(args[5], args[6]),
                "disable",
                Optional.empty());
        System.out.println(LivedIn.backup(address).to(Path.of(args[7]), true));
        System.out.println("of at most %d MiB".formatted(Runtime.getRuntime().maxMemory() >> 20));
    }

    static Process start(ServerAddress address, Path file, String memory) throws IOException {
        var words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ForkedBackup.class.getName(),
                address.host(),
                String.valueOf(address.port()),
                address.database(),
                address.owner().user(),
                address.owner().password(),
                address.application().user(),
                address.application().password(),
                file.toString());
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }
}
