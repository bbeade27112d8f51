package org.jiheng.database.backup.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The first bytes of a backup, which say how its key is made, and that key. */
public final class Envelope {

    static final int CHUNK = 64 * 1024;
    static final int TAG = 16;

    private static final byte[] MAGIC = "jiheng backup 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int KEY = 32;
    private static final int PROOF = 16;
    private static final int SUM = 32;
    private static final int LENGTH = 16 + 3 * Integer.BYTES + SALT + PROOF + SUM;

    private final byte[] preamble;
    private final SecretKeySpec key;

    private Envelope(byte[] preamble, byte[] keyAndProof) {
        this.preamble = preamble;
        key = new SecretKeySpec(keyAndProof, 0, KEY, "AES");
    }

    public static Envelope fresh(Passphrase passphrase, Stretching stretching) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        var keyAndProof = stretching.stretch(passphrase, salt, KEY + PROOF);
        var preamble = ByteBuffer.allocate(LENGTH)
                .put(MAGIC)
                .putInt(stretching.memoryKib())
                .putInt(stretching.passes())
                .putInt(stretching.lanes())
                .put(salt)
                .put(keyAndProof, KEY, PROOF);
        preamble.put(sum(preamble.array()));
        return new Envelope(preamble.array(), keyAndProof);
    }

    /** Reads the first bytes; what follows in the stream are the chunks. */
    public static Envelope opened(InputStream in, Passphrase passphrase) throws IOException {
        var bytes = in.readNBytes(LENGTH);
        if (bytes.length < MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new BackupFailed("The file is no backup of Jiheng.");
        }
        var preamble = ByteBuffer.wrap(bytes).position(MAGIC.length);
        if (bytes.length < LENGTH || !Arrays.equals(bytes, LENGTH - SUM, LENGTH, sum(bytes), 0, SUM)) {
            throw new BackupFailed("The backup is damaged: its first bytes were changed or cut off.");
        }
        var stretching = new Stretching(preamble.getInt(), preamble.getInt(), preamble.getInt());
        var salt = new byte[SALT];
        preamble.get(salt);
        if (!stretching.isSensible()) {
            throw new BackupFailed("The backup asks for a key that this release does not make.");
        }
        return proven(bytes, stretching.stretch(passphrase, salt, KEY + PROOF));
    }

    byte[] preamble() {
        return preamble.clone();
    }

    public void skip(InputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(LENGTH), preamble)) {
            throw new BackupFailed("The backup was changed while it was read.");
        }
    }

    /** The number of a chunk and whether it is the last are part of its nonce, so none can be moved or left out. */
    byte[] crypt(int mode, byte[] bytes, int length, long number, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12).putLong(number).putInt(last ? 1 : 0).array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(preamble);
        return cipher.doFinal(bytes, 0, length);
    }

    private static Envelope proven(byte[] bytes, byte[] keyAndProof) {
        var proof = Arrays.copyOfRange(bytes, LENGTH - SUM - PROOF, LENGTH - SUM);
        if (!MessageDigest.isEqual(proof, Arrays.copyOfRange(keyAndProof, KEY, KEY + PROOF))) {
            throw new BackupFailed("The passphrase is wrong: it does not open this backup.");
        }
        return new Envelope(bytes, keyAndProof);
    }

    private static byte[] sum(byte[] preamble) {
        var digest = Tally.sha256();
        digest.update(preamble, 0, LENGTH - SUM);
        return digest.digest();
    }
}
