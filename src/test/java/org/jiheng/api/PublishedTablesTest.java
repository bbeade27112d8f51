package org.jiheng.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jiheng.TestSite;
import org.jiheng.pack.Manners;
import org.jiheng.pack.Pack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fourteen tables as they were published, and what is answered to each; see the note beside them. */
class PublishedTablesTest {

    private static final Path TABLES = Path.of("src/test/resources/api/tables");
    private static final Caller CALLER = Caller.at(TestSite.shared());

    static Stream<String> tables() throws IOException {
        try (var files = Files.list(TABLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".request.json"))
                    .map(name -> name.replace(".request.json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void areAnsweredAsTheyDeserve(String table) throws IOException {
        var answer = CALLER.score(Files.readString(TABLES.resolve(table + ".request.json")));
        assertThat(answer.status()).isEqualTo(200);
        var told = new JsonObject(answer.body()).encodePrettily() + "\n";
        Files.writeString(Files.createDirectories(Path.of("target/tables")).resolve(table + ".answer.json"), told);
        assertThat(Pack.read(answer.body(), Description.shape("Answer"), Manners.PACK)
                        .faults())
                .as("held against the document")
                .isEmpty();
        assertThat(told).isEqualTo(Files.readString(TABLES.resolve(table + ".answer.json")));
    }
}
