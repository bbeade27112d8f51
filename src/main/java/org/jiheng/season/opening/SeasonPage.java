package org.jiheng.season.opening;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.season.Window;
import org.jiheng.season.change.NarrowingStore;
import org.jiheng.season.change.Season;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.SummaryRow;

/** The page of one window: its days, what departments made of them, and what can be done with it. */
final class SeasonPage {

    private SeasonPage() {}

    static Map<String, Object> model(
            Viewer viewer, Season season, List<NarrowingStore.Narrowed> narrowed, List<Window> held) {
        var window =
                held.stream().filter(each -> each.seasonId() == season.id()).findFirst();
        var own = viewer.is(Role.FINANCE) && viewer.nodeId() == season.jurisdictionId();
        var model = new HashMap<String, Object>();
        model.put("season", season);
        model.put("window", window.orElse(season.window()));
        model.put("rows", rows(season));
        model.put("narrowed", narrowed);
        model.put("columns", columns());
        model.put("maySet", own);
        model.put("mayClose", own && !season.isOver());
        model.put("mayReopen", own && season.isOver());
        model.put("mayNarrow", viewer.is(Role.DEPARTMENT_REVIEWER) && window.isPresent());
        model.put("narrows", season.narrowing().isPresent());
        return model;
    }

    private static List<SummaryRow> rows(Season season) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(say("Set by"), season.jurisdiction(), null));
        rows.add(new SummaryRow(say("First day|window"), season.days().opensOn().toString(), null));
        rows.add(new SummaryRow(say("Warns from"), season.days().warnsOn().toString(), null));
        rows.add(new SummaryRow(say("Last day|window"), season.days().closesOn().toString(), null));
        if (season.kind().hasRounds()) {
            rows.add(new SummaryRow(say("Monitored up to"), say("Month {0}", season.upToMonth()), null));
        }
        if (season.closedEarly()) {
            rows.add(new SummaryRow(say("Closed early because"), season.closedBecause(), null));
        }
        return rows;
    }

    private static List<org.jiheng.web.browsing.Column> columns() {
        return List.of(
                YearPage.plain(say("Department")),
                YearPage.plain(say("First day|window")),
                YearPage.plain(say("Warns from")),
                YearPage.plain(say("Last day|window")),
                YearPage.plain(say("Remark|window")));
    }
}
