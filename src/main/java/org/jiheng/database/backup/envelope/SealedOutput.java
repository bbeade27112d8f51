package org.jiheng.database.backup.envelope;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Writes what it is given as numbered, encrypted chunks; only what was finished has a last one. */
public final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final Envelope envelope;
    private final byte[] chunk = new byte[Envelope.CHUNK];
    private int filled;
    private long number;

    public SealedOutput(OutputStream out, Envelope envelope) throws IOException {
        this.out = out;
        this.envelope = envelope;
        out.write(envelope.preamble());
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (filled == chunk.length) {
                seal(false);
            }
            var part = Math.min(length - done, chunk.length - filled);
            System.arraycopy(bytes, offset + done, chunk, filled, part);
            filled += part;
            done += part;
        }
    }

    /** Closing alone does not finish: what failed half-way must not look whole. */
    public void finish() throws IOException {
        seal(true);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void seal(boolean last) throws IOException {
        try {
            out.write(envelope.crypt(Cipher.ENCRYPT_MODE, chunk, filled, number++, last));
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
