package org.jiheng.user;

import static org.jiheng.words.Say.say;

import java.util.Locale;
import java.util.Optional;
import org.jiheng.form.Text;
import org.jiheng.words.Say;

/** What a person signs in as; written so that no two names look alike and are not the same. */
public final class LoginName {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 50;

    private LoginName() {}

    /** Compared without regard to width and case. */
    public static String folded(String typed) {
        return Text.halfWidth(typed).strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a folded name, if anything. */
    public static Optional<Say> complaint(String login) {
        var length = Text.length(login);
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(say("Enter a user name of {0} to {1} characters", SHORTEST, LONGEST));
        }
        return login.codePoints()
                .filter(point -> !isFit(point))
                .boxed()
                .findFirst()
                .map(LoginName::unfit);
    }

    /** A Latin а and a Cyrillic one are told apart by no eye, so only one alphabet is let in beside Chinese. */
    private static boolean isFit(int point) {
        return point >= 'a' && point <= 'z'
                || point >= '0' && point <= '9'
                || ".-_".indexOf(point) >= 0
                || Character.isIdeographic(point) && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    private static Say unfit(int point) {
        var sign = Character.toString(point);
        return Character.isLetter(point)
                ? say("Type “{0}” in the user name anew: it is a letter of another alphabet", sign)
                : say("Use only letters, digits, Chinese characters and . _ - in the user name, not “{0}”", sign);
    }
}
