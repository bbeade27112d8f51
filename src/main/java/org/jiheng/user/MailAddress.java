package org.jiheng.user;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.form.Text;

/** A mail address: one name at one host and nothing else, so that nothing can ride along in a header. */
public final class MailAddress {

    public static final int LONGEST = 254;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_%+-]+(?:\\.[A-Za-z0-9_%+-]+)*"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private MailAddress() {}

    /** As people write it, also with full-width signs; empty where it is none. */
    public static Optional<String> read(String typed) {
        var text = Text.halfWidth(typed).strip();
        return text.length() <= LONGEST && PLAIN.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
