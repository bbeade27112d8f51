package org.jiheng.monitoring.register;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.monitoring.light.Lamp;
import org.jiheng.project.browsing.ListFilter;
import org.jiheng.review.register.PaperFilter;
import org.jiheng.scheme.rule.Lights.Light;
import org.jiheng.user.Nodes;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;

/** Which monitorings a list shows; beside what every list of papers asks, the round, the light and open rectifications. */
record RegisterFilter(PaperFilter papers, int round, Optional<Light> light, boolean rectifying) implements ListFilter {

    /** Round 0 stands for the one that is at hand. */
    static RegisterFilter of(Request request) {
        var round = request.query("round");
        return new RegisterFilter(
                PaperFilter.of(request),
                round.matches("[1-9]|1[0-2]") ? Integer.parseInt(round) : 0,
                Arrays.stream(Light.values())
                        .filter(light -> light.name().equals(request.query("light")))
                        .findFirst(),
                request.query("rectification").equals("open"));
    }

    RegisterFilter ofRound(int one) {
        return new RegisterFilter(papers, one, light, rectifying);
    }

    @Override
    public int year() {
        return papers.year();
    }

    @Override
    public Form typed() {
        return papers.typed()
                .showing("round", round)
                .showing("light", light.map(Enum::name).orElse(""))
                .showing("rectification", rectifying ? "open" : "");
    }

    /** The round is no filter either. */
    @Override
    public List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = papers.chosen(here, nodes);
        light.ifPresent(one -> chosen.add(
                new Chosen(say("Light"), Lamp.label(one), here.without("light").toString())));
        if (rectifying) {
            chosen.add(new Chosen(
                    say("Rectification"),
                    say("Open|rectification"),
                    here.without("rectification").toString()));
        }
        return chosen;
    }
}
