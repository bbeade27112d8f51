package org.jiheng.monitoring.register;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.monitoring.light.Lamp;
import org.jiheng.paper.State;
import org.jiheng.project.Years;
import org.jiheng.scheme.Lights.Light;
import org.jiheng.user.Nodes;
import org.jiheng.web.Address;
import org.jiheng.web.Chosen;
import org.jiheng.web.Request;

/** Which monitorings a list shows and in which order, as its address says; what the address garbles is left out. */
record RegisterFilter(
        int year,
        int round,
        long node,
        Optional<State> state,
        Optional<Light> light,
        boolean rectifying,
        String words,
        String sort) {

    /** Round 0 stands for the one that is at hand. */
    static RegisterFilter of(Request request) {
        var round = request.query("round");
        return new RegisterFilter(
                Years.of(request),
                round.matches("[1-9]|1[0-2]") ? Integer.parseInt(round) : 0,
                Id.read(request.query("node")).orElse(0L),
                named(State.values(), request.query("state")),
                named(Light.values(), request.query("light")),
                request.query("rectification").equals("open"),
                request.query("words"),
                request.query("sort"));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] offered, String name) {
        return Arrays.stream(offered).filter(each -> each.name().equals(name)).findFirst();
    }

    RegisterFilter ofRound(int one) {
        return new RegisterFilter(year, one, node, state, light, rectifying, words, sort);
    }

    Form typed() {
        return Form.empty()
                .showing("year", year)
                .showing("round", round)
                .showing("node", node == 0 ? "" : node)
                .showing("state", state.map(Enum::name).orElse(""))
                .showing("light", light.map(Enum::name).orElse(""))
                .showing("rectification", rectifying ? "open" : "")
                .showing("words", words);
    }

    /** Each filter in force, with the way to the list without it; there is always one year and one round. */
    List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = new ArrayList<Chosen>();
        if (node != 0) {
            var name = nodes.find(node).map(Nodes.Node::name).orElse("#" + node);
            chosen.add(new Chosen(say("Unit"), name, here.without("node").toString()));
        }
        state.ifPresent(one -> chosen.add(new Chosen(
                say("State"), one.status().label(), here.without("state").toString())));
        light.ifPresent(one -> chosen.add(
                new Chosen(say("Light"), Lamp.label(one), here.without("light").toString())));
        if (rectifying) {
            chosen.add(new Chosen(
                    say("Rectification"),
                    say("Open|rectification"),
                    here.without("rectification").toString()));
        }
        if (!words.isEmpty()) {
            chosen.add(
                    new Chosen(say("Project name"), words, here.without("words").toString()));
        }
        return chosen;
    }
}
