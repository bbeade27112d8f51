package org.jiheng.project.entry;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.form.Form;
import org.jiheng.user.Nodes;
import org.jiheng.web.page.Choice;

/** The departments, units and sections a project can belong to. */
final class Homes {

    private static final List<String> KINDS = List.of("DEPARTMENT", "UNIT", "SECTION");

    private Homes() {}

    /** One of the nodes that are offered and can hold projects. */
    static long read(Form form, Nodes nodes) {
        var words = say("Choose the unit or section the project belongs to");
        var id = form.id("node", words);
        if (id != 0
                && nodes.find(id).filter(node -> KINDS.contains(node.kind())).isEmpty()) {
            form.complain("node", words);
        }
        return id;
    }

    /** The nodes a project can belong to; with one only, it is chosen already. */
    static List<Choice> choices(Nodes nodes) {
        return new Nodes(nodes.list().stream()
                        .filter(node -> KINDS.contains(node.kind()))
                        .toList())
                .choices();
    }
}
