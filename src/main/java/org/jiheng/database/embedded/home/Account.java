package org.jiheng.database.embedded.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.database.StartFailed;

/** The account of the operating system under which PostgreSQL runs; never root, which PostgreSQL refuses. */
public record Account(int uid, int gid, boolean other) {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Whoever owns the data already goes on, so that a start as root after one as a person changes nothing. */
    static Account of(Optional<String> wanted, Path cluster) {
        var self = owner(Path.of("/proc/self"));
        if (self.uid != 0) {
            return self;
        }
        var account = wanted.map(Account::named)
                .or(() -> Stream.of(cluster)
                        .filter(Files::exists)
                        .map(Account::owner)
                        .filter(owner -> owner.uid != 0)
                        .findAny())
                .orElseGet(Account::firstFound);
        return new Account(account.uid, account.gid, true);
    }

    public List<String> command(List<String> words) {
        if (!other) {
            return words;
        }
        var command = new ArrayList<>(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
        command.addAll(words);
        return command;
    }

    boolean reaches(Path directory) {
        return Errand.run(LIMIT, command(List.of("test", "-x", directory.toString())))
                .succeeded();
    }

    boolean owns(Path path) {
        return owner(path).uid == uid;
    }

    public void take(Path root) throws IOException {
        if (!other) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static Account firstFound() {
        return Stream.of("jiheng", "postgres", "nobody")
                .map(name -> Errand.run(LIMIT, List.of("id", "-u", name)).succeeded() ? named(name) : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new StartFailed("Root cannot run PostgreSQL, and there is no account"
                        + " jiheng, postgres or nobody; name one in JIHENG_POSTGRES_USER."));
    }

    private static Account named(String name) {
        return new Account(id("-u", name), id("-g", name), true);
    }

    private static int id(String option, String name) {
        var answer = Errand.run(LIMIT, List.of("id", option, name));
        if (!answer.succeeded() || answer.words().strip().equals("0")) {
            throw new StartFailed("JIHENG_POSTGRES_USER names no account that PostgreSQL can run under: " + name);
        }
        return Integer.parseInt(answer.words().strip());
    }

    private static Account owner(Path path) {
        try {
            var owner = Files.readAttributes(path, "unix:uid,gid");
            return new Account((int) owner.get("uid"), (int) owner.get("gid"), false);
        } catch (IOException e) {
            throw new StartFailed("%s cannot be read.".formatted(path), e);
        }
    }
}
