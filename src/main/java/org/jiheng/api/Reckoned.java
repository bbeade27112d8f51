package org.jiheng.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Item;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Type;
import org.jiheng.scheme.terms.SchemeTerms;
import org.jiheng.scoring.Scores;
import org.jiheng.scoring.Scoring;
import org.jiheng.scoring.Sheet;

/** A request handed to the engine, which is the one that scores papers. */
record Reckoned(Asked asked, Scheme scheme, Scores scores) {

    private static final String NOT_ARRIVED = "";

    static Reckoned of(Asked asked, Scheme scheme) {
        return new Reckoned(asked, scheme, Scoring.of(SchemeTerms.of(scheme), sheet(asked, new Levels(scheme))));
    }

    private static Sheet sheet(Asked asked, Levels levels) {
        var rows = asked.rows();
        return new Sheet(
                Optional.empty(),
                money(asked.funds(), Counted.in(asked.funds().unit())),
                IntStream.range(0, rows.size())
                        .mapToObj(at -> row(Places.row(at), rows.get(at), levels))
                        .toList());
    }

    private static Sheet.Money money(Asked.Funds funds, Counted counted) {
        return new Sheet.Money(
                counted.text(funds.initial()),
                counted.text(funds.annual()),
                NOT_ARRIVED,
                counted.text(funds.executed()),
                counted.unit(),
                funds.weight());
    }

    private static Sheet.Row row(String key, Asked.Row row, Levels levels) {
        return new Sheet.Row(
                key,
                levels.block(row.level1()).map(Block::name).orElse(row.level1()),
                levels.type(row.level1(), row.level2()).map(Type::name).orElse(row.level2()),
                row.level3(),
                levels.item(row.level3()).map(Item::code).orElse(""),
                row.target(),
                row.actual(),
                row.weight(),
                row.tier(),
                row.direction(),
                row.declaredScore(),
                false,
                List.of());
    }

    Scores.Row row(int position) {
        return scores.rows().get(position);
    }
}
