package org.jiheng.web.incoming;

import io.vertx.core.buffer.Buffer;

/** A file that came with a form. Its name is what the sender called it and nothing more. */
public record FilePart(String name, Buffer content) {}
