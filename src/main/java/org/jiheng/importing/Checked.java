package org.jiheng.importing;

import static org.jiheng.words.Say.say;

import java.util.Map;
import java.util.Optional;
import org.jiheng.user.AccountDetails;
import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** A person of a list, compared with the accounts there are: what carrying it out would do, or what keeps it from that. */
public record Checked(
        int line, Map<String, String> typed, AccountDetails details, Optional<Known> known, Map<String, Say> faults) {

    /** What carrying out the list means for one person of it. */
    enum Kind {
        WRONG,
        NEW,
        CHANGED,
        UNCHANGED
    }

    /** A cell of the preview; what stands there now is shown where it would change. */
    public record Cell(String text, String before, Say fault) {}

    Kind kind() {
        if (!faults.isEmpty()) {
            return Kind.WRONG;
        }
        return known.map(found -> found.details().equals(details) ? Kind.UNCHANGED : Kind.CHANGED)
                .orElse(Kind.NEW);
    }

    public Status status() {
        return switch (kind()) {
            case WRONG -> Status.returned(say("Wrong"));
            case NEW -> Status.good(say("New"));
            case CHANGED -> Status.active(say("Changed"));
            case UNCHANGED -> Status.idle(say("Unchanged"));
        };
    }

    public Cell login() {
        return cell("login", details.login());
    }

    public Cell name() {
        return cell("name", known.map(found -> found.details().name()).orElse(typed.get("name")));
    }

    public Cell phone() {
        return cell("phone", known.map(found -> found.details().phone()).orElse(typed.get("phone")));
    }

    public Cell mail() {
        return cell("mail", known.map(found -> found.details().mail()).orElse(typed.get("mail")));
    }

    public Cell node() {
        var moved = known.filter(found -> found.details().nodeId() != details.nodeId());
        return cell("node", moved.map(Known::nodeName).orElse(typed.get("node")));
    }

    private Cell cell(String field, String before) {
        var text = typed.getOrDefault(field, "");
        var changed = kind() == Kind.CHANGED && !text.equals(before) && !field.equals("login");
        return new Cell(shortened(text), changed ? before : "", faults.get(field));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > 60
                ? text.substring(0, text.offsetByCodePoints(0, 60)) + "…"
                : text;
    }
}
