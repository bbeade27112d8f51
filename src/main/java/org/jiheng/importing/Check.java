package org.jiheng.importing;

import static org.jiheng.words.Say.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.user.AccountDetails;
import org.jiheng.user.AccountForm;
import org.jiheng.user.LoginName;
import org.jiheng.user.Nodes;

/** Compares a list with the organisation and the accounts there are, by the rules of the form of one account. */
final class Check {

    private final Nodes nodes;
    private final Map<String, Known> known;
    private final Map<String, Integer> lineOfLogin = new HashMap<>();

    Check(Nodes nodes, Map<String, Known> known) {
        this.nodes = nodes;
        this.known = known;
    }

    static String[] logins(PeopleList list) {
        return list.rows().stream()
                .map(row -> LoginName.folded(row.cell(PeopleList.Column.LOGIN)))
                .distinct()
                .toArray(String[]::new);
    }

    List<Checked> run(PeopleList list) {
        return list.rows().stream().map(this::check).toList();
    }

    private Checked check(PeopleList.Row row) {
        var form = Form.empty()
                .showing("login", row.cell(PeopleList.Column.LOGIN))
                .showing("name", row.cell(PeopleList.Column.NAME))
                .showing("phone", row.cell(PeopleList.Column.PHONE))
                .showing("mail", row.cell(PeopleList.Column.MAIL))
                .showing("node", row.cell(PeopleList.Column.NODE));
        var login = AccountForm.login(form);
        var account = Optional.ofNullable(known.get(login));
        account.filter(found -> !row.tells(PeopleList.Column.MAIL))
                .ifPresent(found -> form.showing("mail", found.details().mail()));
        var details = new AccountDetails(
                login, AccountForm.name(form), AccountForm.phone(form), AccountForm.mail(form), node(form));
        refuseASecondLine(form, login, row.line());
        if (account.filter(found -> !found.within()).isPresent()) {
            form.complain("login", say("Choose another user name; this one is taken"));
        }
        return new Checked(row.line(), form.typed(), details, account, form.complaints());
    }

    private void refuseASecondLine(Form form, String login, int line) {
        var first = lineOfLogin.putIfAbsent(login, line);
        if (first != null) {
            form.complain("login", say("Name this person once; line {0} has the same user name", first));
        }
    }

    private long node(Form form) {
        var meant = nodes.meantBy(form.raw("node"));
        if (meant.isEmpty()) {
            form.complain("node", say("Name a unit of your part of the organisation as it is called this year"));
        } else if (meant.size() > 1) {
            form.complain("node", say("Use the code of the unit; {0} units have this name", meant.size()));
        }
        if (meant.size() == 1 && !meant.get(0).name().equals(form.raw("node"))) {
            form.showing("node", form.raw("node") + " " + meant.get(0).name());
        }
        return meant.isEmpty() ? 0 : meant.get(0).id();
    }
}
