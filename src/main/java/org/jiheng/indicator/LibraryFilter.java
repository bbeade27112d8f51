package org.jiheng.indicator;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.page.Choice;

/** Which indicators are looked for, as the address says. */
public record LibraryFilter(String words, String type, int year, LibraryOrder order) {

    static LibraryFilter of(Request request) {
        var year = request.query("year");
        return new LibraryFilter(
                request.query("words"),
                request.query("type"),
                year.matches("(19|20|21)\\d\\d") ? Integer.parseInt(year) : 0,
                LibraryOrder.of(request.query("sort")));
    }

    Object[] values(Viewer viewer) {
        return new Object[] {viewer.nodeId(), words, type, year};
    }

    Form typed() {
        return Form.empty().showing("words", words).showing("type", type).showing("year", year == 0 ? "" : year);
    }

    List<Chosen> chosen(Address here, List<Choice> types) {
        var chosen = new ArrayList<Chosen>();
        if (!words.isEmpty()) {
            chosen.add(new Chosen(say("Indicator"), words, here.without("words").toString()));
        }
        Optional.of(type)
                .filter(code -> !code.isEmpty())
                .ifPresent(code -> chosen.add(new Chosen(
                        say("Second level"),
                        types.stream()
                                .filter(choice -> choice.value().equals(code))
                                .<Object>map(Choice::label)
                                .findFirst()
                                .orElse(code),
                        here.without("type").toString())));
        if (year != 0) {
            chosen.add(new Chosen(
                    say("Year"), String.valueOf(year), here.without("year").toString()));
        }
        return chosen;
    }
}
