package org.jiheng.consistency.evaluation.promise;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.score.Row;
import org.jiheng.consistency.indicator.Mention;

/** C-03: each figure that the goal names was measured: by an indicator, or at least in the account of what was done. */
public record GoalCheck(List<Row> rows, List<Entry> done, List<Mention> told) {

    /** Nobody promises more figures than that. */
    private static final int MOST = 200;

    public GoalCheck(List<Row> rows, List<Entry> done) {
        this(
                rows,
                done,
                done.stream()
                        .flatMap(each -> Mention.in(each.text()).stream())
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    public Stream<Finding> find(List<Entry> goals) {
        return goals.stream().flatMap(this::goal);
    }

    private Stream<Finding> goal(Entry goal) {
        var missing = lists(Mention.in(goal.text()).stream().limit(MOST).toList()).stream()
                .filter(list -> !summed(list))
                .flatMap(List::stream)
                .filter(each -> !answered(each))
                .map(Mention::written)
                .distinct()
                .collect(Collectors.joining("、"));
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.warning(
                                "C-03",
                                say(
                                        "{0} names {1}, and nothing says how much of it was reached; enter it or say why not",
                                        goal.label(), missing))
                        .at(Stream.concat(Stream.of(goal), done.stream())
                                .map(Entry::cell)
                                .toList())
                        .expecting("", missing));
    }

    private static List<List<Mention>> lists(List<Mention> mentions) {
        var lists = new ArrayList<List<Mention>>();
        for (var each : mentions) {
            if (!each.goesOn()) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(each);
        }
        return lists;
    }

    /** 5个、5家及3家 are answered by 13家. */
    private boolean summed(List<Mention> list) {
        var sum = list.stream().map(each -> each.figure().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return list.size() > 1
                && list.stream().allMatch(each -> each.measure().isEmpty())
                && told.stream()
                        .anyMatch(each -> each.figure().number().compareTo(sum) == 0
                                && list.stream()
                                        .anyMatch(one -> one.figure()
                                                .unit()
                                                .kind()
                                                .equals(each.figure().unit().kind())));
    }

    private boolean answered(Mention goal) {
        var measured = goal.measure();
        var byRow = rows.stream()
                .filter(row -> !row.actual().blank())
                .anyMatch(row -> row.line().target().figure().filter(goal::isOf).isPresent()
                        || !measured.isEmpty() && row.line().name().contains(measured));
        return byRow
                || told.stream()
                        .anyMatch(each ->
                                measured.isEmpty() ? goal.isOf(each.figure()) : measured.equals(each.measure()));
    }
}
