package org.jiheng.web.view;

import com.github.jknack.handlebars.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What blocks drew for a value, kept for the pages to come. Such a block sees nothing but its value, so where the same
 * value comes again it can draw nothing else; what was not asked for longest is forgotten first.
 */
final class Kept {

    private static final int MOST_BYTES = 4_000_000;

    /** Equal where the same block is to draw an equal value. */
    private record Drawing(Template block, Object value) {}

    private final Map<Drawing, byte[]> drawn = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    synchronized Optional<byte[]> find(Template block, Object value) {
        return Optional.ofNullable(drawn.get(new Drawing(block, value)));
    }

    synchronized void keep(Template block, Object value, byte[] text) {
        if (drawn.putIfAbsent(new Drawing(block, value), text) == null) {
            bytes += text.length;
        }
        var oldest = drawn.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }
}
