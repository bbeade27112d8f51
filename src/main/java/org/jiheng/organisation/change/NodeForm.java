package org.jiheng.organisation.change;

import static org.jiheng.words.Say.say;

import java.util.regex.Pattern;
import org.jiheng.form.Form;
import org.jiheng.form.Text;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.Details;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.NodeKind;
import org.jiheng.words.Say;

/** What the pages on a node ask, and what they complain about. */
public final class NodeForm {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_CODE = 21;
    private static final int LONGEST_REGION = 9;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_POSTCODE = 6;
    private static final int LONGEST_PHONE = 20;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
    private static final Pattern READABLE = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z._-]*");
    private static final Pattern REGION = Pattern.compile("|\\d{6}|\\d{9}");
    private static final Pattern POSTCODE = Pattern.compile("|\\d{6}");
    private static final Pattern PHONE = Pattern.compile("[-0-9+() ,;/#*]*");

    private NodeForm() {}

    /** On one line, with single spaces, and with something to read in it. */
    public static String name(Form form) {
        var words = say("Enter the name, 150 characters or fewer");
        var name = SPACES.matcher(form.text("name", LONGEST_NAME, words))
                .replaceAll(" ")
                .strip();
        if (!READABLE.matcher(name).matches()) {
            form.complain("name", words);
        }
        return name;
    }

    public static String code(Form form) {
        return figures(
                form,
                "code",
                LONGEST_CODE,
                CODE,
                say("Enter the code with at most 21 plain letters and figures, or nothing"));
    }

    public static Details details(Form form) {
        return new Details(
                figures(
                        form,
                        "regionCode",
                        LONGEST_REGION,
                        REGION,
                        say("Enter the region code with 6 or 9 figures, or nothing")),
                form.optionalText("address", LONGEST_ADDRESS, say("Enter the address, 200 characters or fewer")),
                figures(
                        form,
                        "postcode",
                        LONGEST_POSTCODE,
                        POSTCODE,
                        say("Enter the postcode with 6 figures, or nothing")),
                figures(
                        form,
                        "phone",
                        LONGEST_PHONE,
                        PHONE,
                        say("Enter the phone number with at most 20 figures and signs, or nothing")));
    }

    private static String figures(Form form, String field, int longest, Pattern allowed, Say words) {
        var text = Text.halfWidth(form.optionalText(field, longest, words)).strip();
        if (!allowed.matcher(text).matches() || Text.length(text) > longest) {
            form.complain(field, words);
        }
        return text;
    }

    /** The year from which a change holds; it cannot slip under a change that is already there. */
    public static int year(Form form, Node node) {
        var year = year(form);
        if (year != 0 && year < node.last().fromYear()) {
            form.complain(
                    "year",
                    say(
                            "Choose {0} or later, or undo the change of {0} first",
                            String.valueOf(node.last().fromYear())));
        }
        return year;
    }

    public static int year(Form form) {
        var words = say("Choose this year, next year or an earlier one");
        var year = form.year("year", words);
        if (year > BudgetYear.current() + 1) {
            form.complain("year", words);
        }
        return year;
    }

    /** The tick under what cannot be seen from here. */
    public static void checked(Form form) {
        if (!form.ticked("checked")) {
            form.complain("checked", say("Tick that you have checked this"));
        }
    }

    public static NodeKind kind(Form form, Node parent) {
        var words = say("Choose what it is");
        var kind = form.choice("kind", NodeKind.class, words);
        if (kind != null && !kind.standsUnder(parent.kind())) {
            form.complain("kind", words);
        }
        return kind;
    }

    /** The version of the node that the page showed; without one, none that exists. */
    public static int version(Form form) {
        return form.raw("version").matches("\\d{1,9}") ? Integer.parseInt(form.raw("version")) : -1;
    }
}
