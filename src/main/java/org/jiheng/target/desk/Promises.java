package org.jiheng.target.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.indicator.Library;
import org.jiheng.indicator.Promise;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Target;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;

/** What a declaration promises, as the library of indicators keeps it. */
record Promises(Declaration declaration) {

    private static final BigDecimal TOO_LARGE = new BigDecimal("1e15");

    List<Promise> all() {
        return declaration.indicators().stream()
                .filter(indicator -> !indicator.out() && !indicator.name().isBlank())
                .map(Promises::promise)
                .toList();
    }

    /** The indicators whose targets are numbers, by what the library knows them by. */
    static List<Library.Name> names(List<Indicator> indicators) {
        return indicators.stream()
                .map(each -> name(each, each.year()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    static Optional<Library.Name> name(Indicator indicator, Target year) {
        return number(year)
                .map(value -> new Library.Name(indicator.value(IndicatorCell.LEVEL2), indicator.name(), year.unit()));
    }

    private static Promise promise(Indicator indicator) {
        var target = indicator.year();
        return new Promise(
                indicator.row().key(),
                indicator.block().code(),
                indicator.value(IndicatorCell.LEVEL2),
                indicator.name(),
                indicator.target(),
                target.kind().name(),
                target.operator().map(Operator::sign).orElse(""),
                number(target).orElse(null),
                target.unit(),
                indicator.weight().points().orElse(null),
                indicator.value(IndicatorCell.EXPLANATION),
                indicator.value(IndicatorCell.SOURCE),
                indicator.value(IndicatorCell.EVIDENCE));
    }

    private static Optional<BigDecimal> number(Target target) {
        return target.figure().map(Figure::number).filter(value -> value.abs().compareTo(TOO_LARGE) < 0);
    }
}
