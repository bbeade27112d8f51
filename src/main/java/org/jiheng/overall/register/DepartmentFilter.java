package org.jiheng.overall.register;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What the lines of the list are called, by the code that stands in the address; no unit reviews a department. */
    private static final Map<String, Say> STANDINGS = standings();

    static DepartmentFilter of(Request request) {
        var state = request.query("state");
        return new DepartmentFilter(
                Years.of(request),
                STANDINGS.containsKey(state) ? state : "",
                request.query("words"),
                request.query("sort"));
    }

    private static Map<String, Say> standings() {
        var standings = new LinkedHashMap<String, Say>();
        standings.put("NONE", say("Not started"));
        Stream.of(State.DRAFT, State.SUBMITTED, State.DEPARTMENT_APPROVED)
                .forEach(state -> standings.put(state.name(), state.status().label()));
        standings.put("APPROVED", say("Approved"));
        Stream.of(State.RETURNED, State.WITHDRAWN)
                .forEach(state -> standings.put(state.name(), state.status().label()));
        return Collections.unmodifiableMap(standings);
    }

    static List<Choice> states() {
        return STANDINGS.entrySet().stream()
                .map(each -> Choice.of(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public Form typed() {
        return Form.empty().showing("year", year).showing("state", state).showing("words", words);
    }

    @Override
    public List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = new ArrayList<Chosen>();
        if (!state.isEmpty()) {
            chosen.add(new Chosen(
                    say("State"), STANDINGS.get(state), here.without("state").toString()));
        }
        if (!words.isEmpty()) {
            chosen.add(
                    new Chosen(say("Department"), words, here.without("words").toString()));
        }
        return chosen;
    }
}
