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

    public Optional<Asset> find(String path) {
        return Optional.ofNullable(shelf.assets.get(path));
    }

    private record Shelf(Map<String, String> paths, Map<String, Asset> assets) {

        static Shelf read() {
            var paths = new HashMap<String, String>();
            var assets = new HashMap<String, Asset>();
            Packed.under("/webroot", Path.of("webroot")).forEach((name, bytes) -> {
                var asset = asset(name, bytes);
                paths.put(name, asset.path());
                assets.put(asset.path(), asset);
            });
            return new Shelf(Map.copyOf(paths), Map.copyOf(assets));
        }
    }

    private static Asset asset(String name, byte[] bytes) {
        var dot = name.lastIndexOf('.');
        var path = PREFIX + name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
        return new Asset(path, contentType(name.substring(dot + 1)), Buffer.buffer(bytes), Buffer.buffer(gzip(bytes)));
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
