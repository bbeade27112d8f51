package org.jiheng.project.deed;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.audit.Deed;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Roles;
import org.jiheng.user.Nodes;
import org.jiheng.web.door.Access;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** Gives a project to another unit or section; whoever does so stands above both. */
final class MoveProject implements ProjectDeed {

    private static final Set<String> HOMES = Set.of("DEPARTMENT", "UNIT", "SECTION");

    @Override
    public String noun() {
        return "place";
    }

    @Override
    public Access access() {
        return Roles.DECIDERS;
    }

    @Override
    public Say title() {
        return say("Move to another unit");
    }

    @Override
    public Say lead(ProjectYear year) {
        return say(
                "The project goes with all its years, its money and its contracts. {0} no longer sees it unless it stands above the new unit.",
                year.project().nodeName());
    }

    @Override
    public Say said(ProjectYear year) {
        return say("{0} was moved.", year.project().name());
    }

    @Override
    public boolean fits(ProjectYear year) {
        return true;
    }

    @Override
    public List<Choice> places(ProjectYear year, Nodes nodes) {
        var homes = nodes.list().stream().filter(node -> fits(year, node)).toList();
        return new Nodes(homes).choices();
    }

    private static boolean fits(ProjectYear year, Nodes.Node node) {
        return HOMES.contains(node.kind()) && node.id() != year.project().nodeId();
    }

    @Override
    public Map<String, Say> rules() {
        return Map.of(
                "project_code_taken",
                say("A project of that department has the same code; change one of the codes first"));
    }

    @Override
    public Future<Optional<String>> carryOut(Errand errand) {
        var form = errand.form();
        var words = say("Choose the unit or section it goes to");
        var place = errand.nodes().find(form.id("place", words)).filter(node -> fits(errand.year(), node));
        if (place.isEmpty()) {
            form.complain("place", words);
            return Errand.refused();
        }
        return errand.store()
                .move(errand.year(), place.get().id())
                .compose(done -> errand.record(errand.change(Deed.MOVED_PROJECT)
                        .cell(
                                "node",
                                errand.year().project().nodeName(),
                                place.get().name())))
                .compose(recorded -> Errand.done(errand.year().href()));
    }
}
