package org.jiheng.database.backup.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.jiheng.database.backup.envelope.Tally;

/** Passes rows on as PostgreSQL writes them, one a line, and counts them on the way. */
public final class Tallying extends OutputStream {

    private final OutputStream out;
    private final MessageDigest row = Tally.sha256();
    private final byte[] sum = new byte[32];
    private long rows;
    private long bytes;

    public Tallying(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    /** A line end inside a value is written as two other characters, so each line is a row. */
    @Override
    public void write(byte[] text, int offset, int length) throws IOException {
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '\n') {
                row.update(text, from, i + 1 - from);
                add(row.digest());
                from = i + 1;
            }
        }
        row.update(text, from, offset + length - from);
        bytes += length;
        out.write(text, offset, length);
    }

    public Tally tally() {
        return new Tally(rows, bytes, Tally.hex(sum));
    }

    private void add(byte[] digest) {
        rows++;
        int carry = 0;
        for (int i = sum.length - 1; i >= 0; i--) {
            carry += (sum[i] & 0xff) + (digest[i] & 0xff);
            sum[i] = (byte) carry;
            carry >>= 8;
        }
    }
}
