package org.jiheng.demo.paper;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files in which the demonstration is written down. */
public final class DemoFile {

    private DemoFile() {}

    public static JsonObject read(String name) {
        try (var file = DemoFile.class.getResourceAsStream("/demo/" + name + ".json")) {
            return new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static List<JsonObject> list(JsonObject of, String name) {
        return of.getJsonArray(name, new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .toList();
    }
}
