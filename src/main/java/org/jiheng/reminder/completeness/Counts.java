package org.jiheng.reminder.completeness;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was counted of the papers that are asked for, number by number, before it is an overview. */
record Counts(List<Line> lines) {

    /** How many there are of something: of a lack, of a day on which papers came in, of a unit. */
    record Line(String what, String key, long node, LocalDate day, LocalDate until, long number) {}

    Overview overview() {
        var shares = of("SHARE")
                .map(line -> new Overview.Share(line.node(), line.number()))
                .toList();
        var tally = tally(shares);
        return new Overview(tally, forecast(tally), shares);
    }

    private DebtTally tally(List<Overview.Share> shares) {
        var lacks = new EnumMap<Lack, Long>(Lack.class);
        of("LACK").forEach(line -> lacks.put(Lack.valueOf(line.key()), line.number()));
        return new DebtTally(
                number("EXPECTED"), number("LACK"), lacks, number("OVERDUE"), number("SHARE"), shares.size());
    }

    private Forecast forecast(DebtTally tally) {
        Map<LocalDate, Long> filedOn = new HashMap<>();
        of("CAME").forEach(line -> filedOn.put(line.day(), line.number()));
        var today = of("EXPECTED").findFirst().orElseThrow().day();
        Optional<Forecast.Span> span = of("SPAN").findFirst().map(line -> new Forecast.Span(line.day(), line.until()));
        return new Forecast(today, span, tally.expected(), tally.filed(), filedOn);
    }

    private Stream<Line> of(String what) {
        return lines.stream().filter(line -> line.what().equals(what));
    }

    private long number(String what) {
        return of(what).mapToLong(Line::number).sum();
    }
}
