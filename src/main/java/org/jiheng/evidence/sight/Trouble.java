package org.jiheng.evidence.sight;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Optional;
import org.jiheng.words.Say;

/** Why a file cannot be looked at here; it can always be downloaded. */
public enum Trouble {
    LOCKED(say("This file is locked with a password, so its pages cannot be shown here. Download it to read it.")),
    BROKEN(say("This file is damaged or unusual, so it cannot be shown here. Download it to see whether it opens.")),
    TOO_HEAVY(say("This file is too heavy to be shown here within reasonable time. Download it to read it.")),
    TOO_WIDE(say(
            "This picture has more than {0} million points, so it is not shown here. Download it to see it.",
            Pictures.MOST_MEGAPIXELS)),
    NOT_HERE(
            say("Pages cannot be drawn on this installation: poppler-utils is missing. Download the file to read it."));

    private final Say words;

    Trouble(Say words) {
        this.words = words;
    }

    public Say words() {
        return words;
    }

    static Optional<Trouble> named(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    /** Carries a trouble out of the work that met it. */
    static final class Met extends Exception {

        private static final long serialVersionUID = 1;
        private final Trouble trouble;

        Met(Trouble trouble) {
            super(trouble.name(), null, false, false);
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }
}
