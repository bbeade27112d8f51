package org.jiheng.sampling;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.project.Years;
import org.jiheng.project.browsing.ListFilter;
import org.jiheng.sampling.weighing.Ground;
import org.jiheng.user.Nodes;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.page.Choice;

/** Which projects the list for sampling shows; those somebody has looked at only when they are asked for. */
record RadarFilter(int year, long node, Optional<Ground> ground, String looked, String words, String sort)
        implements ListFilter {

    static final String LOOKED = "yes";
    static final String ALL = "all";

    static RadarFilter of(UnaryOperator<String> field) {
        return new RadarFilter(
                Years.read(field.apply("year")),
                Id.read(field.apply("node")).orElse(0L),
                Arrays.stream(Ground.values())
                        .filter(each -> each.name().equals(field.apply("reason")))
                        .findFirst(),
                List.of(LOOKED, ALL).contains(field.apply("looked")) ? field.apply("looked") : "",
                field.apply("words"),
                field.apply("sort"));
    }

    static List<Choice> grounds() {
        return Arrays.stream(Ground.values())
                .map(ground -> Choice.of(ground.name(), ground.label()))
                .toList();
    }

    static List<Choice> looks() {
        return List.of(Choice.of(LOOKED, say("Looked at")), Choice.of(ALL, say("All")));
    }

    @Override
    public Form typed() {
        return Form.empty()
                .showing("year", year)
                .showing("node", node == 0 ? "" : node)
                .showing("reason", ground.map(Enum::name).orElse(""))
                .showing("looked", looked)
                .showing("words", words);
    }

    @Override
    public List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = new ArrayList<Chosen>();
        ListFilter.unit(node, here, nodes).ifPresent(chosen::add);
        ground.ifPresent(one -> chosen.add(
                new Chosen(say("Reason"), one.label(), here.without("reason").toString())));
        if (!looked.isEmpty()) {
            var shown = looked.equals(LOOKED) ? say("Looked at") : say("All");
            chosen.add(new Chosen(say("Shown"), shown, here.without("looked").toString()));
        }
        if (!words.isEmpty()) {
            chosen.add(
                    new Chosen(say("Project name"), words, here.without("words").toString()));
        }
        return chosen;
    }

    Address here() {
        return new Address(RadarRoutes.PATH, Map.of())
                .with("year", year)
                .with("node", node == 0 ? "" : node)
                .with("reason", ground.map(Enum::name).orElse(""))
                .with("looked", looked)
                .with("words", words)
                .with("sort", sort);
    }

    /** The values of the first six places of every question. */
    Object[] values(long viewersNode, Object... further) {
        var first =
                List.<Object>of(viewersNode, year, node, ground.map(Enum::name).orElse(""), looked, words);
        var all = new ArrayList<>(first);
        all.addAll(Arrays.asList(further));
        return all.toArray();
    }
}
