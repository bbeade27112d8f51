package org.jiheng.overall.register;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.paper.State;
import org.jiheng.project.Years;
import org.jiheng.project.browsing.ListFilter;
import org.jiheng.user.Nodes;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** Which departments the list shows and in which order, as its address says; what the address garbles is left out. */
record DepartmentFilter(int year, String state, String words, String sort) implements ListFilter {

    /** Chosen where nobody has opened one. */
    static final String NONE = "NONE";

    static DepartmentFilter of(Request request) {
        var state = request.query("state");
        var known = state.equals(NONE)
                || Stream.of(State.values()).anyMatch(each -> each.name().equals(state));
        return new DepartmentFilter(
                Years.of(request), known ? state : "", request.query("words"), request.query("sort"));
    }

    static List<Choice> states() {
        return Stream.concat(
                        Stream.of(Choice.of(NONE, say("Not started"))),
                        Stream.of(State.values())
                                .map(each ->
                                        Choice.of(each.name(), each.status().label())))
                .toList();
    }

    private Say label() {
        return state.equals(NONE)
                ? say("Not started")
                : State.valueOf(state).status().label();
    }

    @Override
    public Form typed() {
        return Form.empty().showing("year", year).showing("state", state).showing("words", words);
    }

    @Override
    public List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = new ArrayList<Chosen>();
        if (!state.isEmpty()) {
            chosen.add(new Chosen(say("State"), label(), here.without("state").toString()));
        }
        if (!words.isEmpty()) {
            chosen.add(
                    new Chosen(say("Department"), words, here.without("words").toString()));
        }
        return chosen;
    }
}
