package org.jiheng.evidence.sight;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/** A picture file as those read it who decode pictures: anywhere in it, with one piece in memory. */
final class PieceStream extends ImageInputStreamImpl {

    private final Pieces pieces;

    PieceStream(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        bitOffset = 0;
        if (streamPos >= pieces.length()) {
            return -1;
        }
        var piece = pieces.piece((int) (streamPos / Pieces.SIZE));
        var at = (int) (streamPos % Pieces.SIZE);
        var taken = Math.min(most, piece.length - at);
        if (taken < 0) {
            return -1;
        }
        System.arraycopy(piece, at, into, from, taken);
        streamPos += taken;
        return taken;
    }

    @Override
    public long length() {
        return pieces.length();
    }
}
