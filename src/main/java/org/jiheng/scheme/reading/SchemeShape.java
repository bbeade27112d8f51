package org.jiheng.scheme.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jiheng.pack.Pack;
import org.jiheng.pack.Shape;

/** The JSON Schema of a scheme's pack; the file that is published is the one that is read here. */
public final class SchemeShape {

    private static final Shape SHAPE = Shape.read(text("scheme.schema.json"));

    private SchemeShape() {}

    public static Shape shape() {
        return SHAPE;
    }

    public static Pack read(String content) {
        return Pack.read(content, SHAPE);
    }

    /** A file that lies beside the shipped packs. */
    public static String text(String name) {
        try (var file = SchemeShape.class.getResourceAsStream("/schemes/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
