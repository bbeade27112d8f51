package org.jiheng.notation.figure;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.notation.Numeral;

/** Two figures between which something is to lie: 90%-95%, 3至5天, ≥90%且≤95%. */
final class Range {

    private static final Pattern TO = Pattern.compile("([^\\d]{0,8}?) ?(?:[-~至到]+|(?<and>[且,、]|并且?) ?[≤<]) ?(\\d.*)");

    private Range() {}

    static boolean starts(Numeral from) {
        return TO.matcher(from.rest()).matches();
    }

    static Optional<Quantity> read(Numeral from, Optional<Bounds.Before> before) {
        var found = TO.matcher(from.rest());
        if (!found.matches()) {
            return Optional.empty();
        }
        var to = Numeral.at(found.group(3));
        var unit = to.flatMap(each -> Rest.of(each.rest()).unit());
        if (unit.isEmpty() || !unit.get().text().startsWith(found.group(1).strip())) {
            return Optional.empty();
        }
        var both = found.group("and") != null && before.isPresent();
        var oneBound = before.isPresent() && !before.get().weak() && !both;
        return Optional.of(
                oneBound || from.value().compareTo(to.get().value()) >= 0
                        ? Quantity.refused(
                                say("Write one bound such as ≥90%, or a range from the lower to the higher figure"
                                        + " such as 90%-95%"))
                        : Quantity.of(
                                Optional.empty(),
                                new Figure(from.value(), Optional.of(to.get().value()), unit.get())));
    }
}
