package org.jiheng.project.deed;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Deed;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Roles;
import org.jiheng.project.Standing;
import org.jiheng.web.door.Access;
import org.jiheng.words.Say;

/** Cancels a project for a year, exempts it from the evaluation of a year, or puts it back. */
enum SetStanding implements ProjectDeed {
    CANCEL("cancellation", Standing.CANCELLED, Deed.CANCELLED_PROJECT, Roles.EDITORS),
    EXEMPT("exemption", Standing.EXEMPT, Deed.EXEMPTED_PROJECT, Roles.DECIDERS),
    PUT_BACK("return", Standing.ACTIVE, Deed.PUT_BACK_PROJECT, Roles.EDITORS);

    private final String noun;
    private final Standing standing;
    private final Deed deed;
    private final Access access;

    SetStanding(String noun, Standing standing, Deed deed, Access access) {
        this.noun = noun;
        this.standing = standing;
        this.deed = deed;
        this.access = access;
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public Say title() {
        return switch (this) {
            case CANCEL -> say("Cancel for the year");
            case EXEMPT -> say("Exempt from evaluation|deed");
            case PUT_BACK -> say("Put back into the year");
        };
    }

    @Override
    public Say lead(ProjectYear year) {
        var number = String.valueOf(year.year());
        return switch (this) {
            case CANCEL ->
                say(
                        "In {0} nothing is declared or evaluated for it any more. What was filled in stays, and it can be put back.",
                        number);
            case EXEMPT ->
                say(
                        "In {0} it keeps its money, but no evaluation is asked for. The reason stands in the list of the department.",
                        number);
            case PUT_BACK -> say("In {0} it is declared and evaluated again like every other project.", number);
        };
    }

    @Override
    public Say said(ProjectYear year) {
        var name = year.project().name();
        var number = String.valueOf(year.year());
        return switch (this) {
            case CANCEL -> say("{0} is cancelled for {1}.", name, number);
            case EXEMPT -> say("{0} is exempt from evaluation in {1}.", name, number);
            case PUT_BACK -> say("{0} is active in {1} again.", name, number);
        };
    }

    /** What was exempted is put back by whoever may exempt. */
    @Override
    public boolean fits(ProjectYear year) {
        return this == PUT_BACK ? !year.active() : year.active();
    }

    @Override
    public Future<Optional<String>> carryOut(Errand errand) {
        var year = errand.year();
        var reason = errand.form().raw("reason").strip();
        return errand.store()
                .stand(year, standing, standing == Standing.ACTIVE ? "" : reason)
                .compose(done -> errand.record(errand.change(deed)
                        .cell("year", null, year.year())
                        .cell(
                                "standing",
                                year.standing().label().key(),
                                standing.label().key())))
                .compose(recorded -> Errand.done(year.href()));
    }
}
