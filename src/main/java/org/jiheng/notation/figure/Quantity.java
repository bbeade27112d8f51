package org.jiheng.notation.figure;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jiheng.notation.Numeral;
import org.jiheng.words.Say;

/** A figure with its bounds found in a folded text, before a direction is assumed for it. */
public record Quantity(Optional<Operator> operator, Optional<Figure> figure, Optional<Say> fault) {

    private static final Pattern FIRST_NUMBER = Pattern.compile("([^\\d.]{0,40}?)([-+]?\\.?\\d.*)");

    public static Optional<Quantity> read(String text, boolean forced) {
        var before = Bounds.before(text);
        if (before.isPresent()) {
            var lead = Lead.of(before.get().lead());
            var understood = forced || lead.isPlain() || !before.get().weak();
            return understood ? figure(before.get().rest(), before, lead) : Optional.empty();
        }
        var found = FIRST_NUMBER.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var lead = Lead.of(found.group(1));
        return forced || lead.isPlain() ? figure(found.group(2), before, lead) : Optional.empty();
    }

    private static Optional<Quantity> figure(String text, Optional<Bounds.Before> before, Lead lead) {
        var negative = text.startsWith("-");
        var numeral =
                Numeral.at(text.startsWith("+") || negative ? text.substring(1).strip() : text);
        return numeral.map(each -> negative ? new Numeral(each.value().negate(), each.rest()) : each)
                .flatMap(each -> Range.starts(each)
                        ? Range.read(each, before).map(range -> range.map(figure -> figure.per(lead.per())))
                        : single(each, before, lead));
    }

    private static Optional<Quantity> single(Numeral numeral, Optional<Bounds.Before> before, Lead lead) {
        var rest = Rest.of(numeral.rest());
        var unit = rest.unit().map(each -> each.per(lead.per()));
        if (unit.isPresent() && (rest.isAbout() || lead.isAbout())) {
            return Optional.of(refused(say("Write an exact figure instead of an approximate one, such as ≥90%")));
        }
        var written =
                before.filter(each -> !each.weak() || rest.bound().isEmpty()).map(Bounds.Before::operator);
        if (unit.isPresent()
                && written.isPresent()
                && rest.bound().filter(written.get()::against).isPresent()) {
            return Optional.of(
                    refused(say("The words before and behind the number contradict each other; write one of ≥ and ≤")));
        }
        var operator = written.or(rest::bound).map(each -> rest.isStrict() ? each.strictly() : each);
        return unit.map(each -> of(operator, new Figure(numeral.value(), each)));
    }

    static Quantity of(Optional<Operator> operator, Figure figure) {
        return new Quantity(operator, Optional.of(figure), Optional.empty());
    }

    static Quantity refused(Say fault) {
        return new Quantity(Optional.empty(), Optional.empty(), Optional.of(fault));
    }

    private Quantity map(UnaryOperator<Figure> change) {
        return new Quantity(operator, figure.map(change), fault);
    }
}
