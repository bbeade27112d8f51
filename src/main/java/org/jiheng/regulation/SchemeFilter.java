package org.jiheng.regulation;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.form.Form;
import org.jiheng.regulation.article.Terms;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.page.Choice;

/** Which schemes a list shows and in which order, as its address says. */
record SchemeFilter(String object, String state, String from, String words, String sort) {

    private static final Map<String, String> ORDERS = Map.of(
            "name", "pinyin(s.name) collate pinyin",
            "-name", "pinyin(s.name) collate pinyin desc",
            "code", "s.code, s.version",
            "-code", "s.code desc, s.version desc",
            "published", "s.published_at nulls last",
            "-published", "s.published_at desc nulls first");

    private static final String SHIPPED_LAST = "s.owner_id is null, s.object desc, s.id";

    static final List<Choice> OBJECTS =
            List.of(Choice.of("PROJECT", Terms.of("PROJECT")), Choice.of("DEPARTMENT", Terms.of("DEPARTMENT")));
    static final List<Choice> STATES = List.of(
            Choice.of("DRAFT", say("Draft|scheme")),
            Choice.of("PUBLISHED", say("Published|scheme")),
            Choice.of("WITHDRAWN", say("Withdrawn|scheme")));
    static final List<Choice> FROM =
            List.of(Choice.of("SHIPPED", say("Shipped")), Choice.of("OWN", say("Of a jurisdiction")));

    static SchemeFilter of(Request request) {
        return new SchemeFilter(
                known(OBJECTS, request.query("object")),
                known(STATES, request.query("state")),
                known(FROM, request.query("from")),
                request.query("words"),
                request.query("sort"));
    }

    private static String known(List<Choice> choices, String code) {
        return choices.stream().anyMatch(choice -> choice.value().equals(code)) ? code : "";
    }

    Object[] values() {
        return new Object[] {object, state, from, words};
    }

    String order() {
        return ORDERS.getOrDefault(sort, SHIPPED_LAST) + ", s.id";
    }

    Form typed() {
        return Form.empty()
                .showing("object", object)
                .showing("state", state)
                .showing("from", from)
                .showing("words", words);
    }

    List<Chosen> chosen(Address here) {
        var chosen = new ArrayList<Chosen>();
        add(
                chosen,
                OBJECTS,
                object,
                new Chosen(say("For"), "", here.without("object").toString()));
        add(
                chosen,
                STATES,
                state,
                new Chosen(say("State"), "", here.without("state").toString()));
        add(
                chosen,
                FROM,
                from,
                new Chosen(say("From|scheme"), "", here.without("from").toString()));
        if (!words.isEmpty()) {
            chosen.add(new Chosen(say("Name"), words, here.without("words").toString()));
        }
        return chosen;
    }

    private static void add(List<Chosen> chosen, List<Choice> choices, String code, Chosen filter) {
        choices.stream()
                .filter(choice -> choice.value().equals(code))
                .forEach(choice -> chosen.add(new Chosen(filter.label(), choice.label(), filter.href())));
    }
}
