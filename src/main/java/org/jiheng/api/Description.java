package org.jiheng.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jiheng.pack.Shape;

/** The OpenAPI document of the calls; the one that is published is the one that requests are held against. */
final class Description {

    static final String TEXT = text();

    private static final String SCHEMAS = "/components/schemas/";

    private Description() {}

    static Shape shape(String schema) {
        return Shape.read(TEXT, SCHEMAS + schema);
    }

    private static String text() {
        try (var file = Description.class.getResourceAsStream("/api/openapi.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
