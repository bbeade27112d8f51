package org.jiheng.notation.target;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.calendar.Dates;
import org.jiheng.notation.figure.Direction;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.figure.Quantity;
import org.jiheng.words.Say;

/** Decides what kind of thing a cell says. */
final class TargetReader {

    private static final int LONGEST_FIGURE = 120;
    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("(?i)(?:此|本|该)?(?:项目|指标|项)?(?:均|暂)?(?:不|未)(?:涉及|适用)(?:.{0,12})|无此项.{0,6}|n/?a");
    private static final Pattern NOTHING = Pattern.compile("[-—/\\\\]{1,4}|无");
    private static final Pattern QUALITATIVE = Pattern.compile("定性(?:指标)?[:： ]+(?=.)");

    private final String typed;
    private final String text;
    private final Hint hint;

    TargetReader(String typed, Hint hint) {
        this.typed = Glyphs.visible(typed);
        this.text = Signs.folded(typed);
        this.hint = hint;
    }

    Target read() {
        if (hint.demands(Kind.NOT_APPLICABLE)
                || hint.kind().isEmpty() && NOT_APPLICABLE.matcher(text).matches()) {
            return target(Kind.NOT_APPLICABLE, "", say("not applicable"));
        }
        if (text.isEmpty()) {
            return unreadable(say("Enter the target, such as ≥90%, 2500 or words"));
        }
        if (hint.kind().isEmpty() && NOTHING.matcher(text).matches()) {
            return target(
                    Kind.NOT_APPLICABLE,
                    "",
                    say("“{0}” is taken for not applicable; write 0 if none may occur", typed));
        }
        return hint.demands(Kind.QUALITATIVE) || text.length() > LONGEST_FIGURE ? words() : measured();
    }

    private Target measured() {
        return date().or(this::quantity)
                .orElseGet(() ->
                        Unreadable.instead(text, hint).map(this::unreadable).orElseGet(this::words));
    }

    private Optional<Target> date() {
        return hint.allows(Kind.DATE) ? Dates.read(text).map(this::dated) : Optional.empty();
    }

    private Target dated(Dates dates) {
        if (!dates.term().exists()) {
            return unreadable(say(
                    "There is no such day: {0}; write a day of the calendar",
                    dates.term().due().iso()));
        }
        return new Target(
                Kind.DATE,
                dates.operator(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(dates.term()),
                "",
                hint.overrules(),
                Optional.empty(),
                Readings.date(dates));
    }

    private Optional<Target> quantity() {
        return hint.allows(Kind.QUANTITY)
                ? Quantity.read(text, hint.demands(Kind.QUANTITY))
                        .map(read -> read.figure()
                                .map(figure -> counted(read.operator(), figure))
                                .orElseGet(() -> unreadable(read.fault().orElseThrow())))
                : Optional.empty();
    }

    private Target counted(Optional<Operator> written, Figure read) {
        var operator = hint.operator().or(() -> written);
        var figure = hint.operator().map(read::end).orElse(read);
        return new Target(
                Kind.QUANTITY,
                operator,
                operator.isPresent() || figure.range() ? Optional.empty() : Optional.of(assumed(figure)),
                Optional.of(figure),
                Optional.empty(),
                "",
                hint.overrules(),
                Optional.empty(),
                Readings.quantity(operator, figure, hint.cost()));
    }

    private Direction assumed(Figure figure) {
        return hint.cost() || figure.number().signum() == 0 ? Direction.LOWER : Direction.HIGHER;
    }

    private Target words() {
        var words = QUALITATIVE.matcher(typed).replaceFirst("");
        return target(Kind.QUALITATIVE, words, say("in words: {0}", words));
    }

    private Target target(Kind kind, String words, Say reading) {
        return Target.without(kind, words, hint.overrules(), Optional.empty(), reading);
    }

    private Target unreadable(Say fault) {
        return Target.without(Kind.UNREADABLE, typed, hint.overrules(), Optional.of(fault), fault);
    }
}
