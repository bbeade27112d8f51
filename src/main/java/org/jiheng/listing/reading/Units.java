package org.jiheng.listing.reading;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiheng.form.Text;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.table.Columns;
import org.jiheng.table.Heading;

/** In which unit the amounts of a list are counted: as the head of the column says, or its title, or who brought it. */
public record Units<C extends Heading>(Map<C, MoneyUnit> all, boolean named) {

    private static final Pattern WAN = Pattern.compile("[(\\[【:,，]?(万元|tenthousandyuan|10,?000yuan)[)\\]】]?$");
    private static final Pattern YUAN = Pattern.compile("[(\\[【:,，](元|yuan)[)\\]】]?$");
    private static final Pattern TITLE = Pattern.compile("单位:(万?元)|unit:(.*)");

    static <C extends Heading> Units<C> of(Columns<C> columns, Collection<C> amounts, MoneyUnit chosen) {
        var units = new HashMap<C, MoneyUnit>();
        var named = false;
        for (var column : amounts) {
            if (columns.has(column)) {
                var said = said(columns.heads().get(column)).or(() -> titled(columns.titles()));
                units.put(column, said.orElse(chosen));
                named |= said.isPresent();
            }
        }
        return new Units<>(units, named);
    }

    /** What a column counts in; one that is not there counts nothing. */
    public MoneyUnit of(C column) {
        return all.getOrDefault(column, MoneyUnit.YUAN);
    }

    /** The units in use, each once. */
    Set<MoneyUnit> used() {
        return all.isEmpty() ? Set.of() : EnumSet.copyOf(all.values());
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
}
