package org.jiheng.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jiheng.Answer;
import org.jiheng.Person;

/** A form with files, as a browser sends it. */
final class Parcel {

    static final String BOUNDARY = "----parcel7MA4YWxkTrZu0gW";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static Parcel of(Person sender) {
        return new Parcel()
                .field("csrf", sender.token())
                .field("key", UUID.randomUUID().toString());
    }

    Parcel field(String name, String value) {
        return write(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value));
    }

    Parcel file(String field, String name, byte[] content) {
        write(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(BOUNDARY, field, name));
        body.writeBytes(content);
        return write("\r\n");
    }

    byte[] whole() {
        return new Parcel()
                .write(body.toByteArray())
                .write("--" + BOUNDARY + "--\r\n")
                .body
                .toByteArray();
    }

    Answer to(Person sender, int paper) {
        return sender.send("/papers/" + paper + "/evidence", "POST", TYPE, whole());
    }

    /** As a page with a script sends it. */
    Answer byScript(Person sender, int paper) {
        return sender.sendAsIs(sender.request("/papers/" + paper + "/evidence")
                .header("Content-Type", TYPE)
                .header("Accept", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(whole())));
    }

    private Parcel write(String text) {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Parcel write(byte[] bytes) {
        body.writeBytes(bytes);
        return this;
    }
}
