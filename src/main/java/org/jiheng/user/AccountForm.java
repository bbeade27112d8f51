package org.jiheng.user;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.form.Text;

/** What the page of an account asks. */
public final class AccountForm {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_PHONE = 20;

    private AccountForm() {}

    public static Optional<AccountDetails> read(Form form, Nodes offered) {
        var name = name(form);
        var login = login(form);
        var node = form.id("node", say("Choose the unit the person belongs to"));
        if (node != 0 && offered.find(node).isEmpty()) {
            form.complain("node", say("Choose the unit the person belongs to"));
        }
        var phone = phone(form);
        var mail = mail(form);
        return form.ifValid(() -> new AccountDetails(login, name, phone, mail, node));
    }

    public static String login(Form form) {
        var login = LoginName.folded(form.raw("login"));
        LoginName.complaint(login).ifPresent(words -> form.complain("login", words));
        return login;
    }

    public static String name(Form form) {
        var words = say("Enter a name of {0} characters or fewer, with a letter in it", LONGEST_NAME);
        var name = form.text("name", LONGEST_NAME, words).replaceAll("\\s+", " ");
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            form.complain("name", words);
        }
        return name;
    }

    public static String phone(Form form) {
        var phone = Text.halfWidth(form.raw("phone")).strip();
        if (phone.length() > LONGEST_PHONE || !phone.matches("[0-9 ()+*#/-]*")) {
            form.complain("phone", say("Enter the telephone number in digits, such as 010-12345678"));
        }
        return phone;
    }

    /** Optional: who gives none gets no mail. */
    public static String mail(Form form) {
        var typed = form.raw("mail").strip();
        if (typed.isEmpty()) {
            return "";
        }
        var mail = MailAddress.read(typed);
        if (mail.isEmpty()) {
            form.complain("mail", say("Enter one mail address, such as name@example.gov.cn"));
        }
        return mail.orElse(typed);
    }
}
