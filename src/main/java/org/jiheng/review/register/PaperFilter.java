package org.jiheng.review.register;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.paper.State;
import org.jiheng.project.Years;
import org.jiheng.project.browsing.ListFilter;
import org.jiheng.user.Nodes;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.page.Choice;

/** Which papers of a kind a list shows and in which order, as its address says; what the address garbles is left out. */
public record PaperFilter(int year, long node, Optional<State> state, String words, String sort) implements ListFilter {

    public static PaperFilter of(Request request) {
        return new PaperFilter(
                Years.of(request),
                Id.read(request.query("node")).orElse(0L),
                Arrays.stream(State.values())
                        .filter(state -> state.name().equals(request.query("state")))
                        .findFirst(),
                request.query("words"),
                request.query("sort"));
    }

    /** Whether a column sorts the list, upwards or downwards. */
    public boolean sortedBy(String column) {
        return PaperOrder.key(sort).equals(column);
    }

    public static List<Choice> states() {
        return Arrays.stream(State.values())
                .map(state -> Choice.of(state.name(), state.status().label()))
                .toList();
    }

    @Override
    public Form typed() {
        return Form.empty()
                .showing("year", year)
                .showing("node", node == 0 ? "" : node)
                .showing("state", state.map(Enum::name).orElse(""))
                .showing("words", words);
    }

    @Override
    public List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = new ArrayList<Chosen>();
        ListFilter.unit(node, here, nodes).ifPresent(chosen::add);
        state.ifPresent(one -> chosen.add(new Chosen(
                say("State"), one.status().label(), here.without("state").toString())));
        if (!words.isEmpty()) {
            chosen.add(
                    new Chosen(say("Project name"), words, here.without("words").toString()));
        }
        return chosen;
    }
}
