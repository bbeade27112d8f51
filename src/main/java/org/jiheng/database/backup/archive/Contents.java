package org.jiheng.database.backup.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jiheng.database.backup.envelope.SealedInput;

/** The entries of a backup, read in the order in which they were written. */
final class Contents extends ZipInputStream {

    private static final int LONGEST_TEXT = 1 << 24;

    Contents(SealedInput sealed) {
        super(sealed, StandardCharsets.UTF_8);
    }

    void enter(String name) throws IOException {
        var entry = getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new ZipException("%s is missing".formatted(name));
        }
    }

    String text(String name) throws IOException {
        enter(name);
        return new String(readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    /** The zip's own list follows the entries; only at the very end is it known that nothing was cut off. */
    void finish() throws IOException {
        if (getNextEntry() != null) {
            throw new ZipException("there is more than was announced");
        }
        in.transferTo(OutputStream.nullOutputStream());
    }
}
