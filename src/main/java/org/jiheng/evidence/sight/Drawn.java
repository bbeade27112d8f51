package org.jiheng.evidence.sight;

import io.vertx.core.buffer.Buffer;

/** A page as a picture, always JPEG and made here, whatever the file itself was. */
public record Drawn(int width, int height, Buffer content) {}
