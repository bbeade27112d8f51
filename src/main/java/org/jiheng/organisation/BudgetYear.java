package org.jiheng.organisation;

import java.util.List;
import java.util.stream.IntStream;
import org.jiheng.web.page.Choice;
import org.jiheng.words.China;

/** The year papers belong to, counted in Beijing time wherever the server stands. */
public final class BudgetYear {

    static final int FIRST = 1990;
    static final int LAST = 2199;

    private static final int OFFERED = 9;

    private BudgetYear() {}

    public static int current() {
        return China.year();
    }

    /** Next year, this year, and those before it as far back as a change may be dated. */
    public static List<Choice> choices(int earliest) {
        var next = current() + 1;
        return IntStream.rangeClosed(0, Math.max(0, Math.min(OFFERED, next - earliest)))
                .mapToObj(back -> String.valueOf(next - back))
                .map(year -> Choice.of(year, year))
                .toList();
    }
}
