package org.jiheng.web.view;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** The stylesheet, scripts and pictures of webroot, each under a path that changes with its content. */
public final class Assets {

    public static final String PREFIX = "/assets/";

    private volatile Shelf shelf = Shelf.read();

    /** The address under which a file of webroot is served now. */
    public String url(String name) {
        if (Packed.DEVELOPMENT) {
            shelf = Shelf.read();
        }
        var path = shelf.paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("webroot has no file " + name);
        }
        return path;
    }

    /** The tags that bring a script to a page; what it imports is fetched beside it and not after it. */
    public String tags(String script) {
        var path = url(script);
        return shelf.imports.get(script).stream()
                .map("<link rel=\"modulepreload\" href=\"%s\">"::formatted)
                .collect(Collectors.joining("", "", "<script type=\"module\" src=\"" + path + "\"></script>"));
    }

    public Optional<Asset> find(String path) {
        return Optional.ofNullable(shelf.assets.get(path));
    }

    private record Shelf(Map<String, String> paths, Map<String, Asset> assets, Map<String, Set<String>> imports) {

        static Shelf read() {
            var files = Packed.under("/webroot", Path.of("webroot"));
            var scripts = new Scripts(files);
            var shelf = new Shelf(new HashMap<>(), new HashMap<>(), new HashMap<>());
            files.forEach((name, bytes) -> {
                var script = name.endsWith(".js");
                shelf.add(name, script ? scripts.written(name) : bytes);
                shelf.imports.put(name, script ? scripts.imports(name) : Set.of());
            });
            return shelf;
        }

        private void add(String name, byte[] bytes) {
            var asset = asset(name, bytes);
            paths.put(name, asset.path());
            assets.put(asset.path(), asset);
        }
    }

    private static Asset asset(String name, byte[] bytes) {
        var type = contentType(name.substring(name.lastIndexOf('.') + 1));
        return new Asset(path(name, bytes), type, Buffer.buffer(bytes), Buffer.buffer(gzip(bytes)));
    }

    static String path(String name, byte[] content) {
        var dot = name.lastIndexOf('.');
        return PREFIX + name.substring(0, dot) + "." + hash(content) + name.substring(dot);
    }

    private static String contentType(String extension) {
        return switch (extension) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "txt" -> "text/plain; charset=utf-8";
            default -> throw new IllegalStateException("webroot holds a file of unknown kind: " + extension);
        };
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
