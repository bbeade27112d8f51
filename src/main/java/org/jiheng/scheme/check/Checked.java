package org.jiheng.scheme.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.layout.Layout;
import org.jiheng.layout.Table;
import org.jiheng.layout.check.LayoutCheck;
import org.jiheng.pack.Fault;
import org.jiheng.pack.Pack;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Scored;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;

/** A pack with all that is to be said against it: how it is written, and whether it makes sense. */
public record Checked(Pack pack, Optional<Scheme> scheme, List<Fault> faults) {

    public static Checked read(long id, String content) {
        return of(id, SchemeShape.read(content));
    }

    public static Checked of(long id, Pack pack) {
        if (!pack.sound()) {
            return new Checked(pack, Optional.empty(), together(pack));
        }
        var scheme = SchemeReader.read(id, pack);
        return new Checked(pack, Optional.of(scheme), sense(scheme, pack));
    }

    /** Whether a badly written pack makes sense is asked as far as it can be read at all. */
    private static List<Fault> together(Pack pack) {
        try {
            var sense = sense(SchemeReader.read(0, pack), pack).stream()
                    .filter(fault -> pack.faults().stream()
                            .noneMatch(written -> written.at().startsWith(fault.at())));
            return Stream.concat(pack.faults().stream(), sense)
                    .limit(Pack.MOST_FAULTS)
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return pack.faults();
        }
    }

    private static List<Fault> sense(Scheme scheme, Pack pack) {
        var faults = new ArrayList<Fault>();
        new LevelCheck(scheme, faults).run();
        new PurposeCheck(scheme, faults).run();
        new RuleCheck(scheme, faults).run();
        new OrderCheck(scheme, faults).run();
        scheme.form().ifPresent(form -> check(form, scheme, pack, faults));
        return List.copyOf(faults);
    }

    private static void check(Layout form, Scheme scheme, Pack pack, List<Fault> faults) {
        var rows = Map.of(
                Table.Rows.FUNDS,
                scheme.funds().stream().map(fund -> Table.key(fund.code())).toList(),
                Table.Rows.SCORES,
                scheme.scored().stream().map(Scored::key).toList());
        new LayoutCheck(form, rows, faults).run(pack.tree().tree("form"), "/form");
    }

    /** What stands in the way of publishing. */
    public List<Fault> severe() {
        return faults.stream().filter(Fault::severe).toList();
    }

    public List<Fault> doubts() {
        return faults.stream().filter(fault -> !fault.severe()).toList();
    }

    public boolean sound() {
        return severe().isEmpty();
    }
}
