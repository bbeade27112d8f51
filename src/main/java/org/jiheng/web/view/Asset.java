package org.jiheng.web.view;

import io.vertx.core.buffer.Buffer;

/** A file that browsers may keep for ever, because its path holds the hash of its content. */
public record Asset(String path, String contentType, Buffer bytes, Buffer gzipped) {}
