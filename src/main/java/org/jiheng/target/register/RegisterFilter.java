package org.jiheng.target.register;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.paper.State;
import org.jiheng.project.Years;
import org.jiheng.user.Nodes;
import org.jiheng.web.Address;
import org.jiheng.web.Chosen;
import org.jiheng.web.Request;

/** Which declarations a list shows and in which order, as its address says; what the address garbles is left out. */
record RegisterFilter(int year, long node, Optional<State> state, String words, String sort) {

    static RegisterFilter of(Request request) {
        return new RegisterFilter(
                Years.of(request),
                Id.read(request.query("node")).orElse(0L),
                Arrays.stream(State.values())
                        .filter(state -> state.name().equals(request.query("state")))
                        .findFirst(),
                request.query("words"),
                request.query("sort"));
    }

    /** Funds are added up from what was typed, which the database cannot read. */
    boolean byMoney() {
        return sort.equals("funds") || sort.equals("-funds");
    }

    Form typed() {
        return Form.empty()
                .showing("year", year)
                .showing("node", node == 0 ? "" : node)
                .showing("state", state.map(Enum::name).orElse(""))
                .showing("words", words);
    }

    /** Each filter in force, with the way to the list without it; the year is no filter, there is always one. */
    List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = new ArrayList<Chosen>();
        if (node != 0) {
            var name = nodes.find(node).map(Nodes.Node::name).orElse("#" + node);
            chosen.add(new Chosen(say("Unit"), name, here.without("node").toString()));
        }
        state.ifPresent(one -> chosen.add(new Chosen(
                say("State"), one.status().label(), here.without("state").toString())));
        if (!words.isEmpty()) {
            chosen.add(
                    new Chosen(say("Project name"), words, here.without("words").toString()));
        }
        return chosen;
    }
}
