package org.jiheng.user.password;

import static org.jiheng.viewer.Role.AUDITOR;
import static org.jiheng.viewer.Role.SECURITY_ADMIN;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.web.Reply;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.web.frame.Menu;
import org.jiheng.words.Say;

/** The rules in force, in words, each with the setting by which the operator chooses it. */
public final class SecurityRoutes {

    private static final Access READERS = Access.only(SECURITY_ADMIN, AUDITOR);

    /** One rule: what it is about, what holds, and where it is set. */
    public record Line(Say about, Say rule, String setting) {}

    private final HouseRules rules;

    public SecurityRoutes(HouseRules rules) {
        this.rules = rules;
    }

    public void mount(Site site, Menu menu) {
        menu.add("/security", say("Security policy"), READERS);
        var lines = List.of(passwords(), change(), tries(), idle(), life(), officers());
        site.get(
                "/security",
                READERS,
                request -> Future.succeededFuture(Reply.page("user/security", Map.of("lines", lines))));
    }

    private Line passwords() {
        var rule = rules.passwords() == PasswordPolicy.DENGBAO
                ? say(
                        "12 to 128 characters with three of these: small letters, capitals, digits, other signs; no common words, not the user name")
                : say("12 to 128 characters; no common words, not the user name");
        return new Line(say("Passwords"), rule, "JIHENG_PASSWORD_POLICY");
    }

    private Line change() {
        var rule = rules.passwords()
                .life()
                .map(life -> say(
                        "After {0} days at the next sign-in; the last {1} do not come back",
                        life.toDays(), rules.passwords().remembered()))
                .orElse(say("Only when one was given for one time"));
        return new Line(say("Change of password"), rule, "JIHENG_PASSWORD_POLICY");
    }

    private static Line tries() {
        return new Line(
                say("Wrong passwords"),
                say("After 5 within a quarter of an hour sign-in waits; a device the person has used counts by itself"),
                "");
    }

    private Line idle() {
        return new Line(
                say("Session without use"),
                say(
                        "Ends after {0} minutes; a form sent later is kept for an hour",
                        rules.idle().toMinutes()),
                "JIHENG_SESSION_IDLE_MINUTES");
    }

    private Line life() {
        return new Line(
                say("Session in all"),
                say(
                        "Ends after {0} hours; three at most for one person",
                        rules.life().toHours()),
                "JIHENG_SESSION_HOURS");
    }

    private Line officers() {
        var rule = rules.separateOfficers()
                ? say(
                        "System administrators, security administrators and auditors are different people and hold no other role")
                : say("One person may hold several of these offices");
        return new Line(say("Separation of offices"), rule, "JIHENG_SEPARATE_OFFICERS");
    }
}
