package org.jiheng.token;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.words.China;

/** What the page asks about a new token, and what it complains about. */
final class TokenForm {

    private static final int LONGEST_NAME = 60;
    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 366;

    private TokenForm() {}

    static Form empty() {
        return Form.empty().showing("endsOn", today().plusDays(USUAL_DAYS));
    }

    static Optional<TokenDetails> read(Form form) {
        var name = form.text("name", LONGEST_NAME, say("Enter what the token is for, 60 characters or fewer"));
        var endsOn = form.date("endsOn", say("Enter the last day of the token, such as 2026-12-31"));
        if (endsOn != null && endsOn.isBefore(today())) {
            form.complain("endsOn", say("Choose today or a later day"));
        }
        if (endsOn != null && endsOn.isAfter(today().plusDays(MOST_DAYS))) {
            form.complain("endsOn", say("Choose a day within a year from today; make a new token then"));
        }
        return form.ifValid(() -> new TokenDetails(name, endsOn));
    }

    private static LocalDate today() {
        return China.today();
    }
}
