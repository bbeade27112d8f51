package org.jiheng.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jiheng.database.StartFailed;
import org.jiheng.database.embedded.home.Durable;

/** The file from which a start prints the accounts of the demonstration; only its owner reads it. */
final class DemoAccounts {

    private static final String NAME = "demo-accounts";
    private static final String CHANGED = "(changed)";

    private final Path path;

    DemoAccounts(Path data) {
        path = data.resolve(NAME);
    }

    void write(List<DemoPeople.Person> people, UnaryOperator<String> password, List<String> known) {
        var text = people.stream()
                .map(person -> "%-18s %-20s %s%n"
                        .formatted(
                                person.login(),
                                known.contains(person.login()) ? password.apply(person.login()) : CHANGED,
                                person.name()))
                .collect(Collectors.joining());
        try {
            write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StartFailed("The file %s cannot be written: %s".formatted(path, e), e);
        }
    }

    private void write(byte[] text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Durable.writeOwn(path, text);
    }
}
