package org.jiheng.scheme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;

/** The shipped schemes, read without a house around them. */
public final class PublishedScheme {

    private static final Map<String, Scheme> READ = new ConcurrentHashMap<>();

    private PublishedScheme() {}

    public static Scheme of(String code) {
        return READ.computeIfAbsent(code, PublishedScheme::read);
    }

    private static Scheme read(String code) {
        try (var file = PublishedScheme.class.getResourceAsStream("/schemes/" + code + ".json")) {
            return SchemeReader.read(0, SchemeShape.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
