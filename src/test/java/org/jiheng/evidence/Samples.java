package org.jiheng.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, and as people send them who mean no good. */
public final class Samples {

    private Samples() {}

    /** As many pages as asked for, each with a line of words. */
    public static byte[] pdf(int pages) {
        return pdf(pages, "");
    }

    static byte[] lockedPdf() {
        var junk = "<" + "5a".repeat(32) + ">";
        return pdf(
                1,
                "/Encrypt <</Filter/Standard/V 1/R 2/O " + junk + "/U " + junk
                        + "/P -4>>/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]");
    }

    private static byte[] pdf(int pages, String trailer) {
        var text = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        var kids = new StringBuilder();
        for (var page = 0; page < pages; page++) {
            kids.append(page + 5).append(" 0 R ");
        }
        text.append("2 0 obj<</Type/Pages/Kids[")
                .append(kids)
                .append("]/Count ")
                .append(pages)
                .append(">>endobj\n");
        var words = "BT /F1 40 Tf 80 700 Td (Acceptance report) Tj ET";
        text.append("3 0 obj<</Length " + words.length() + ">>stream\n" + words + "\nendstream endobj\n");
        text.append("4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
        for (var page = 0; page < pages; page++) {
            text.append(page + 5)
                    .append(" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R")
                    .append("/Resources<</Font<</F1 4 0 R>>>>>>endobj\n");
        }
        text.append("trailer<</Size ")
                .append(pages + 5)
                .append("/Root 1 0 R")
                .append(trailer)
                .append(">>\nstartxref\n0\n%%EOF\n");
        return text.toString().getBytes(ISO_8859_1);
    }

    /** Made to be as long as asked for by what follows its end. */
    public static byte[] pdfOf(int bytes, long seed) {
        var file = Arrays.copyOf(pdf(1), bytes);
        var rest = new byte[bytes - pdf(1).length];
        new Random(seed).nextBytes(rest);
        System.arraycopy(rest, 0, file, pdf(1).length, rest.length);
        return file;
    }

    public static byte[] picture(String format, int width, int height) {
        try (var bytes = new ByteArrayOutputStream()) {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var brush = image.createGraphics();
            brush.fillRect(0, 0, width, height / 2);
            brush.dispose();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same picture with the note of a telephone that was held upright. */
    static byte[] turned(byte[] jpeg) {
        var note = HexFormat.of().parseHex("ffe100224578696600004d4d002a00000008000101120003000000010006000000000000");
        var turned = new ByteArrayOutputStream();
        turned.write(jpeg, 0, 2);
        turned.writeBytes(note);
        turned.write(jpeg, 2, jpeg.length - 2);
        return turned.toByteArray();
    }

    /** A PNG of a few hundred bytes that says it is as large as a wall. */
    static byte[] pictureBomb() {
        var bomb = picture("png", 10, 10);
        bomb[16] = 0;
        bomb[17] = 1;
        bomb[20] = 0;
        bomb[21] = 1;
        var sum = new CRC32();
        sum.update(bomb, 12, 17);
        for (var place = 0; place < 4; place++) {
            bomb[29 + place] = (byte) (sum.getValue() >> 24 - 8 * place);
        }
        return bomb;
    }

    static byte[] zip(String... names) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                for (var name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(name.getBytes(UTF_8));
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    }

    public static byte[] xlsx() {
        return zip("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
    }

    /** Hundreds of megabytes of nothing, packed small. */
    static byte[] zipBomb() {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                for (var megabyte = 0; megabyte < 600; megabyte++) {
                    zip.write(new byte[1024 * 1024]);
                }
                zip.closeEntry();
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** With the sign in each entry that says it is locked. */
    static byte[] lockedZip() {
        var locked = docx();
        for (var at = 0; at < locked.length - 10; at++) {
            if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 1 && locked[at + 3] == 2) {
                locked[at + 8] |= 1;
            }
        }
        return locked;
    }

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
