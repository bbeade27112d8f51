package org.jiheng.filling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.layout.Check.Side;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Reference;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.notation.Weight;
import org.jiheng.words.Figures;

/** What a figure of a form is counted in, and so how it is written. */
public record Measure(Kind kind, MoneyUnit money) {

    private static final int PLACES = 2;

    /** Of a side that is computed, the other side tells what it is. */
    public static Measure of(Filling filling, Side side, Side other) {
        var kind = Stream.of(side.formula().only(), other.formula().only())
                .flatMap(Optional::stream)
                .flatMap(name -> kind(filling, name).stream())
                .findFirst()
                .or(() -> side.formula().references().stream()
                        .flatMap(name -> kind(filling, name).stream())
                        .findFirst());
        return new Measure(kind.orElse(Kind.COUNT), filling.layout().money());
    }

    private static Optional<Kind> kind(Filling filling, Reference name) {
        var field = name.alone()
                ? filling.layout().field(name.column())
                : filling.layout().table(name.table()).flatMap(table -> table.column(name.column()));
        return field.map(found -> name.counting() ? Kind.COUNT : found.kind());
    }

    public String written(BigDecimal figure) {
        return switch (kind) {
            case AMOUNT -> money.written(figure);
            case RATE -> percent(figure);
            default -> Weight.written(figure.signum() == 0 ? BigDecimal.ZERO : figure);
        };
    }

    private static String percent(BigDecimal figure) {
        return figure.setScale(Math.max(0, Math.min(figure.scale(), PLACES)), RoundingMode.HALF_UP)
                        .toPlainString() + "%";
    }

    /** A figure below its column or beside its name; two dashes where there is none. */
    String shown(Optional<BigDecimal> figure) {
        return figure.map(this::written).orElse(Figures.ABSENT);
    }
}
