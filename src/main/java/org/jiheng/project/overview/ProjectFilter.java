package org.jiheng.project.overview;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.project.Attribute;
import org.jiheng.project.Standing;
import org.jiheng.project.Years;
import org.jiheng.project.browsing.ListFilter;
import org.jiheng.user.Nodes;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;

/** Which projects a list shows and in which order, as its address says; what the address garbles is left out. */
record ProjectFilter(
        int year, long node, Optional<Standing> standing, Optional<Attribute> attribute, String words, String sort)
        implements ListFilter {

    static ProjectFilter of(Request request) {
        return new ProjectFilter(
                Years.of(request),
                Id.read(request.query("node")).orElse(0L),
                named(Standing.values(), request.query("standing")),
                named(Attribute.values(), request.query("attribute")),
                request.query("words"),
                request.query("sort"));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The values of the statement's places, in their order. */
    Object[] values(long viewerNode) {
        return new Object[] {
            viewerNode,
            year,
            node,
            standing.map(Enum::name).orElse(""),
            attribute.map(Enum::name).orElse(""),
            words
        };
    }

    @Override
    public Form typed() {
        return Form.empty()
                .showing("year", year)
                .showing("node", node == 0 ? "" : node)
                .showing("standing", standing.map(Enum::name).orElse(""))
                .showing("attribute", attribute.map(Enum::name).orElse(""))
                .showing("words", words);
    }

    @Override
    public List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = new ArrayList<Chosen>();
        ListFilter.unit(node, here, nodes).ifPresent(chosen::add);
        standing.ifPresent(one -> chosen.add(
                new Chosen(say("State"), one.label(), here.without("standing").toString())));
        attribute.ifPresent(one -> chosen.add(new Chosen(
                say("Project attribute"), one.label(), here.without("attribute").toString())));
        if (!words.isEmpty()) {
            chosen.add(
                    new Chosen(say("Name or code"), words, here.without("words").toString()));
        }
        return chosen;
    }
}
