package org.jiheng.listing.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.form.Text;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.table.Columns;

/** In which unit the amounts of a list are counted: as the head of the column says, or its title, or who brought it. */
record Units(Columns<Column> columns, MoneyUnit chosen) {

    private static final Pattern WAN = Pattern.compile("[(\\[【:,，]?(万元|tenthousandyuan|10,?000yuan)[)\\]】]?$");
    private static final Pattern YUAN = Pattern.compile("[(\\[【:,，](元|yuan)[)\\]】]?$");
    private static final Pattern TITLE = Pattern.compile("单位:(万?元)|unit:(.*)");

    MoneyUnit of(Column column) {
        return said(columns.heads().getOrDefault(column, ""))
                .or(() -> titled(columns.titles()))
                .orElse(chosen);
    }

    private static Optional<MoneyUnit> said(String head) {
        var word = plain(head);
        if (WAN.matcher(word).find()) {
            return Optional.of(MoneyUnit.WAN_YUAN);
        }
        return YUAN.matcher(word).find() ? Optional.of(MoneyUnit.YUAN) : Optional.empty();
    }

    private static Optional<MoneyUnit> titled(List<String> titles) {
        return titles.stream()
                .map(Units::plain)
                .filter(title -> TITLE.matcher(title).find())
                .map(Units::said)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String plain(String text) {
        return Text.halfWidth(text).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the list itself names a unit, for at least one of its amounts. */
    boolean named() {
        return Column.AMOUNTS.stream()
                .filter(columns::has)
                .anyMatch(column -> said(columns.heads().get(column))
                        .or(() -> titled(columns.titles()))
                        .isPresent());
    }

    /** The units in use, each once. */
    List<MoneyUnit> all() {
        return Column.AMOUNTS.stream()
                .filter(columns::has)
                .map(this::of)
                .distinct()
                .toList();
    }
}
