package org.jiheng.project.entry;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.project.Amounts;
import org.jiheng.project.Funding;
import org.jiheng.project.Source;
import org.jiheng.words.Say;

/** The money of a project in a year: for each source the amount at its beginning, the adjusted one, and why. */
final class FundForm {

    private static final int LONGEST_REASON = 1000;
    private static final Set<Source> USUAL = EnumSet.of(Source.FISCAL, Source.CARRYOVER, Source.OTHER);

    /** The fields of one source, as the page draws them. */
    record Line(Source source, Amounts amounts) {

        public Say label() {
            return source.label();
        }

        public String initial() {
            return field(source, "initial");
        }

        public String adjusted() {
            return field(source, "adjusted");
        }

        public String reason() {
            return field(source, "reason");
        }

        public Object initialEcho() {
            return amounts.echo(initial());
        }

        public Object adjustedEcho() {
            return amounts.echo(adjusted());
        }
    }

    private FundForm() {}

    private static String field(Source source, String which) {
        return source.name().toLowerCase(Locale.ROOT) + "." + which;
    }

    static void show(Form form, Amounts amounts, Map<Source, Funding> funds) {
        funds.forEach((source, funding) -> {
            amounts.show(field(source, "initial"), funding.initial());
            if (funding.adjusted().compareTo(funding.initial()) != 0) {
                amounts.show(field(source, "adjusted"), funding.adjusted());
            }
            form.showing(field(source, "reason"), funding.reason());
        });
    }

    /** What nobody has adjusted stands as it did at the beginning; a large adjustment wants a reason. */
    static Map<Source, Funding> read(Form form, Amounts amounts) {
        var funds = new EnumMap<Source, Funding>(Source.class);
        for (var source : Source.values()) {
            read(form, amounts, source).ifPresent(funding -> funds.put(source, funding));
        }
        return funds;
    }

    private static Optional<Funding> read(Form form, Amounts amounts, Source source) {
        var initial = amounts.read(field(source, "initial"));
        var adjusted = amounts.read(field(source, "adjusted"));
        var reason = form.optionalText(
                field(source, "reason"),
                LONGEST_REASON,
                say("Shorten the reason to {0} characters or fewer", LONGEST_REASON));
        if (initial.isEmpty() && adjusted.isEmpty()) {
            return Optional.empty();
        }
        var first = initial.orElse(Funding.NONE.initial());
        var funding = new Funding(first, adjusted.orElse(first), reason);
        if (reason.isEmpty() && funding.largelyAdjusted()) {
            form.complain(
                    field(source, "reason"),
                    say("Say why the budget was adjusted by more than 10 %: {0}", source.label()));
        }
        return Optional.of(funding);
    }

    /** The three of the usual form, and after them those that only some forms show. */
    static List<Line> usual(Amounts amounts) {
        return lines(USUAL, amounts);
    }

    static List<Line> others(Amounts amounts) {
        return lines(EnumSet.complementOf(EnumSet.copyOf(USUAL)), amounts);
    }

    /** Whether the others must not be folded away: something stands there or is wrong there. */
    static boolean showsOthers(Form form) {
        return EnumSet.complementOf(EnumSet.copyOf(USUAL)).stream()
                .flatMap(source -> Stream.of("initial", "adjusted", "reason").map(which -> field(source, which)))
                .anyMatch(
                        field -> !form.raw(field).isBlank() || form.complaints().containsKey(field));
    }

    static Stream<String> fields() {
        return Arrays.stream(Source.values())
                .flatMap(source -> Stream.of(field(source, "initial"), field(source, "adjusted")));
    }

    private static List<Line> lines(Set<Source> sources, Amounts amounts) {
        return Arrays.stream(Source.values())
                .filter(sources::contains)
                .map(source -> new Line(source, amounts))
                .toList();
    }
}
