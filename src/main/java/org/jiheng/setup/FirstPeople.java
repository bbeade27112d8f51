package org.jiheng.setup;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.user.AccountForm;
import org.jiheng.user.password.PasswordPolicy;
import org.jiheng.viewer.Role;

/** Who begins: the name of the platform, its administrator of accounts and its administrator of roles. */
record FirstPeople(String platform, Person system, Person security) {

    /** One of the two, with the password they chose. */
    record Person(String login, String name, String password, Role role) {}

    private static final int LONGEST_NAME = 100;

    static Optional<FirstPeople> read(Form form, PasswordPolicy policy) {
        var platform = form.text(
                "platform", LONGEST_NAME, say("Enter the name of the platform, {0} characters or fewer", LONGEST_NAME));
        var system = person(form.row("system"), policy, Role.SYSTEM_ADMIN);
        var security = person(form.row("security"), policy, Role.SECURITY_ADMIN);
        if (system.login().equals(security.login())) {
            form.complain("security.login", say("Choose two different user names; these are two people"));
        }
        if (!system.password().isEmpty() && system.password().equals(security.password())) {
            form.complain("security.password", say("Choose two different passwords; these are two people"));
        }
        return form.ifValid(() -> new FirstPeople(platform, system, security));
    }

    private static Person person(Form form, PasswordPolicy policy, Role role) {
        var name = AccountForm.name(form);
        var login = AccountForm.login(form);
        var password = form.raw("password");
        policy.complaint(password, login.isEmpty() ? "-" : login).ifPresent(words -> form.complain("password", words));
        if (!password.equals(form.raw("again"))) {
            form.complain("again", say("Enter the same new password twice"));
        }
        return new Person(login, name, password, role);
    }

    /** What was typed goes back into the page, but for passwords. */
    static Form withoutPasswords(Form form) {
        form.typed().keySet().removeIf(field -> field.endsWith(".password") || field.endsWith(".again"));
        return form;
    }
}
