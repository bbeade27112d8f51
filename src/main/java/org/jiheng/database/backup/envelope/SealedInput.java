package org.jiheng.database.backup.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Reads the encrypted chunks of a backup in their order and lets no byte through that was not written so. */
public final class SealedInput extends InputStream {

    private final PushbackInputStream in;
    private final Envelope envelope;
    private byte[] chunk = new byte[0];
    private int taken;
    private long number;
    private boolean ended;

    public SealedInput(InputStream in, Envelope envelope) {
        this.in = new PushbackInputStream(in);
        this.envelope = envelope;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (taken == chunk.length) {
            if (ended) {
                return -1;
            }
            open(in.readNBytes(Envelope.CHUNK + Envelope.TAG));
        }
        var part = Math.min(length, chunk.length - taken);
        System.arraycopy(chunk, taken, bytes, offset, part);
        taken += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void open(byte[] sealed) throws IOException {
        var next = in.read();
        ended = next < 0;
        if (!ended) {
            in.unread(next);
        }
        if (sealed.length < Envelope.TAG) {
            throw damaged(null);
        }
        try {
            chunk = envelope.crypt(Cipher.DECRYPT_MODE, sealed, sealed.length, number, ended);
            taken = 0;
            number++;
        } catch (GeneralSecurityException e) {
            throw damaged(e);
        }
    }

    private BackupFailed damaged(GeneralSecurityException cause) {
        var sentence = "The backup is damaged: it was changed or cut off in or after its part %d.";
        return new BackupFailed(sentence.formatted(number + 1), cause);
    }
}
