package org.jiheng.evidence.sight;

import io.vertx.core.buffer.Buffer;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Makes small pictures of large ones; how large they are is read first, and what is too large is not unpacked at all. */
final class Pictures {

    static final int MOST_MEGAPIXELS = 50;
    static final int PAGE = 1400;
    static final int THUMB = 200;

    private Pictures() {}

    static Drawn page(Pieces pieces) throws Trouble.Met {
        try (var stream = new PieceStream(pieces)) {
            return drawn(upright(decoded(stream), Turn.of(pieces)), PAGE);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException odd) {
            throw new Trouble.Met(Trouble.BROKEN);
        }
    }

    /** A smaller one of what was drawn here before. */
    static Drawn thumb(Drawn page) throws IOException {
        return drawn(ImageIO.read(new ByteArrayInputStream(page.content().getBytes())), THUMB);
    }

    private static BufferedImage decoded(ImageInputStream stream) throws IOException, Trouble.Met {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new Trouble.Met(Trouble.BROKEN);
        }
        var reader = readers.next();
        try {
            reader.setInput(stream, true, true);
            return decoded(reader);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException, Trouble.Met {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_MEGAPIXELS * 1_000_000L) {
            throw new Trouble.Met(Trouble.TOO_WIDE);
        }
        var every = (int) (Math.max(width, height) + 2 * PAGE - 1) / (2 * PAGE);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage upright(BufferedImage image, Turn turn) {
        if (turn == Turn.NONE) {
            return image;
        }
        var width = turn.lies() ? image.getHeight() : image.getWidth();
        var height = turn.lies() ? image.getWidth() : image.getHeight();
        return painted(image, width, height, turn.of(image.getWidth(), image.getHeight()));
    }

    static Drawn drawn(BufferedImage image, int longest) throws IOException {
        var scale = Math.min(1.0, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = painted(image, width, height, AffineTransform.getScaleInstance(scale, scale));
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(small, "jpeg", jpeg);
        return new Drawn(width, height, Buffer.buffer(jpeg.toByteArray()));
    }

    /** On white, for a JPEG knows nothing that shines through. */
    private static BufferedImage painted(BufferedImage image, int width, int height, AffineTransform turn) {
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(image, turn, null);
        brush.dispose();
        return paper;
    }
}
