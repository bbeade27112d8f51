package org.jiheng.filling.check;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.filling.Counting;
import org.jiheng.filling.Entry;
import org.jiheng.filling.FilledRow;
import org.jiheng.filling.Filling;
import org.jiheng.filling.Labels;
import org.jiheng.filling.Measure;
import org.jiheng.layout.Check;
import org.jiheng.layout.Check.Side;
import org.jiheng.words.Say;

/** Two places of a form held against each other, in one row or in the form as a whole. */
record Comparison(Filling filling, Check check, Optional<FilledRow> row) {

    Optional<Finding> finding() {
        return Optional.of(check)
                .filter(found -> met() && !agrees())
                .map(found -> Gravities.finding(check.gravity(), check.rule(), words())
                        .at(cells())
                        .expecting(written(check.right()), written(check.left())));
    }

    /** Whether what the check depends on was chosen. */
    private boolean met() {
        return check.when()
                .map(when -> row.filter(each -> each.table().column(when.cell()).isPresent())
                        .map(each -> each.value(when.cell()))
                        .orElseGet(() -> filling.cells().value(when.cell()))
                        .equals(when.code()))
                .orElse(true);
    }

    private boolean agrees() {
        return switch (check.relation()) {
            case NOT_BEFORE ->
                only(check.left())
                        .flatMap(Entry::day)
                        .flatMap(left -> only(check.right())
                                .flatMap(Entry::day)
                                .map(right -> !left.last().isBefore(right.first())))
                        .orElse(true);
            case DIFFERENT ->
                written(check.left()).isBlank() || !written(check.left()).equals(written(check.right()));
            default -> figuresAgree();
        };
    }

    private boolean figuresAgree() {
        var left = figure(check.left());
        var right = figure(check.right());
        if (left.isEmpty() && right.isEmpty() || faulty()) {
            return true;
        }
        return switch (check.blank()) {
            case SKIP -> left.isEmpty() || right.isEmpty() || agree(left.get(), right.get());
            case ZERO -> agree(left.orElse(BigDecimal.ZERO), right.orElse(BigDecimal.ZERO));
            case FAULT -> left.isPresent() && right.isPresent() && agree(left.get(), right.get());
        };
    }

    /** What cannot be read is complained about by itself. */
    private boolean faulty() {
        return entries().anyMatch(entry -> entry.fault().isPresent());
    }

    private boolean agree(BigDecimal left, BigDecimal right) {
        return switch (check.relation()) {
            case EQUAL -> left.compareTo(right) == 0;
            case ROUNDED ->
                left.setScale(Math.max(0, right.scale()), RoundingMode.HALF_UP).compareTo(right) == 0;
            case AT_MOST -> left.compareTo(right) <= 0;
            case NEEDS -> left.signum() <= 0 || right.signum() > 0;
            default -> left.compareTo(right) >= 0;
        };
    }

    private Optional<BigDecimal> figure(Side side) {
        return filling.figure(side.formula(), row);
    }

    private Say words() {
        var sentence = Sentence.of(check, shown(check.left()), shown(check.right()));
        return row.<Say>map(each -> say("{0}: {1}", Labels.of(each), sentence)).orElse(sentence);
    }

    private Object shown(Side side) {
        var written = written(side);
        return written.isBlank() ? say("not filled in") : written;
    }

    private String written(Side side) {
        var measure = Measure.of(filling, side, other(side));
        return only(side)
                .filter(entry -> !entry.field().kind().counts())
                .map(Entry::printed)
                .orElseGet(() -> figure(side).map(measure::written).orElse(""));
    }

    private Side other(Side side) {
        return side == check.left() ? check.right() : check.left();
    }

    private Optional<Entry> only(Side side) {
        return side.formula()
                .only()
                .filter(name -> !name.counting())
                .flatMap(name -> counting().places(name).findFirst());
    }

    private List<String> cells() {
        var cells = entries().map(Entry::cell).distinct().toList();
        return cells.isEmpty()
                ? check.left().formula().references().stream()
                        .map(name -> name.table())
                        .toList()
                : cells;
    }

    private Stream<Entry> entries() {
        return Stream.of(check.left(), check.right()).flatMap(side -> counting().places(side.formula()));
    }

    private Counting counting() {
        return new Counting(filling, row);
    }
}
