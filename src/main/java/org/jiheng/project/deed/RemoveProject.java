package org.jiheng.project.deed;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.Deed;
import org.jiheng.project.ProjectYear;
import org.jiheng.words.Say;

/** Removes a project that was entered by mistake; one with papers stays for ever. */
final class RemoveProject implements ProjectDeed {

    @Override
    public String noun() {
        return "removal";
    }

    @Override
    public Say title() {
        return say("Delete the project");
    }

    @Override
    public Say lead(ProjectYear year) {
        return say(
                "Only what was entered by mistake is deleted, with its money, contracts and procurements of all years. That it existed stays in the history. A project with papers cannot be deleted; cancel it for the year instead.");
    }

    @Override
    public Say said(ProjectYear year) {
        return say("{0} was deleted.", year.project().name());
    }

    @Override
    public boolean fits(ProjectYear year) {
        return true;
    }

    @Override
    public Map<String, Say> rules() {
        return Map.of(
                "paper_project_id_fkey",
                say("Papers belong to this project, so it cannot be deleted; cancel it for the year instead"));
    }

    @Override
    public Future<Optional<String>> carryOut(Errand errand) {
        var year = errand.year();
        return errand.store()
                .remove(year)
                .compose(done -> errand.record(errand.change(Deed.REMOVED_PROJECT)
                        .cell("project code", year.project().code(), null)))
                .compose(recorded -> Errand.done("/projects?year=" + year.year()));
    }
}
