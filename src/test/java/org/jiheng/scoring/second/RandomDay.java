package org.jiheng.scoring.second;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.random.RandomGenerator;
import org.jiheng.scoring.second.RandomRow.Meant;

/** A made-up day beside the day that was promised, each as precise as people write it. */
final class RandomDay {

    static final int YEAR = 2021;

    private final RandomGenerator random;

    RandomDay(RandomGenerator random) {
        this.random = random;
    }

    RandomRow row() {
        var due = LocalDate.of(YEAR, random.nextInt(1, 13), random.nextInt(1, 29));
        var done = due.plusDays(random.nextInt(3) == 0 ? random.nextInt(-2, 3) : random.nextInt(-60, 61));
        return switch (random.nextInt(4)) {
            case 0 -> reported(done, Due.month("%d月前", "<", due));
            case 1 -> reported(done, Due.month("2021年%d月底前", "≤", due));
            case 2 -> reported(done, new Due(written(due) + "前", "≤", due, due));
            default -> reported(done, new Due(due.toString(), "≤", due, due));
        };
    }

    private record Due(String text, String sign, LocalDate first, LocalDate last) {
        static Due month(String pattern, String sign, LocalDate day) {
            var month = YearMonth.from(day);
            return new Due(pattern.formatted(day.getMonthValue()), sign, month.atDay(1), month.atEndOfMonth());
        }
    }

    private RandomRow reported(LocalDate done, Due due) {
        var month = YearMonth.from(done);
        return switch (random.nextInt(5)) {
            case 0 ->
                row(
                        due,
                        "%d年%d月".formatted(done.getYear(), done.getMonthValue()),
                        month.atDay(1),
                        month.atEndOfMonth());
            case 1 ->
                row(
                        due,
                        "%d年%d月前".formatted(done.getYear(), done.getMonthValue()),
                        "-infinity",
                        month.atDay(1).minusDays(1));
            case 2 -> row(due, done.toString(), done, done);
            default -> row(due, written(done), done, done);
        };
    }

    private static RandomRow row(Due due, String actual, Object first, Object last) {
        return RandomRow.of("DATE", due.text, actual, Meant.days(due.sign, due.first, due.last, first, last));
    }

    private static String written(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
