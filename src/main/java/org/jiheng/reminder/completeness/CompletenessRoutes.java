package org.jiheng.reminder.completeness;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.ledger.LedgerStore;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.project.browsing.ListFrame;
import org.jiheng.reminder.asked.Askers;
import org.jiheng.reminder.asked.Rounds;
import org.jiheng.review.register.PaperYearStore;
import org.jiheng.user.NodeStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.words.Words;

/** Who has not filed: how far a year's papers have come, what is missing, since when, and whose it is. */
public final class CompletenessRoutes {

    public static final String PATH = "/completeness";

    private final Database db;
    private final Words words;

    public CompletenessRoutes(Database db, Words words) {
        this.db = db;
        this.words = words;
    }

    public void mount(Site site) {
        site.get(PATH, Roles.READERS, this::list);
        site.get(PATH + ".csv", Roles.READERS, new ExportDebts(db, words)::run);
    }

    private Future<Reply> list(Request request) {
        var viewer = request.viewer();
        return Rounds.of(Years.of(request), db, viewer).compose(rounds -> {
            var filter = DebtFilter.of(request, rounds.now());
            return Future.all(
                            new OverviewStore(db).of(filter, viewer),
                            new NodeStore(db).below(viewer),
                            new PaperYearStore(db).of(PaperKind.TARGET, viewer),
                            new LedgerStore(db).isWorkingOut())
                    .compose(all -> {
                        var model = ListFrame.of(request, filter, all.resultAt(1), all.resultAt(2));
                        model.putAll(offered(request, filter, rounds));
                        model.put("underWay", all.resultAt(3));
                        return page(request, filter, all.resultAt(0), model);
                    });
        });
    }

    private static Map<String, Object> offered(Request request, DebtFilter filter, Rounds rounds) {
        var offered = new HashMap<String, Object>();
        offered.put("all", filter.all(PATH).toString());
        offered.put("filter", filter);
        offered.put("kinds", DebtFilter.kinds());
        offered.put("rounds", filter.asked().kind() == PaperKind.MONITORING ? rounds.choices() : List.of());
        offered.put("lacks", DebtFilter.choices());
        offered.put("columns", columns(Address.of(request)));
        offered.put("title", say("Completeness: {0} of {1}", filter.asked().label(), String.valueOf(filter.year())));
        return offered;
    }

    private Future<Reply> page(Request request, DebtFilter filter, Overview overview, Map<String, Object> model) {
        var tally = overview.tally();
        var paging = Paging.of(Address.of(request), tally.listed());
        return new DebtStore(db)
                .part(filter, request.viewer(), paging.size(), stretch(filter, overview, paging))
                .map(debts -> {
                    model.put(
                            "groups",
                            debts.isEmpty() ? List.of() : DebtGroup.of(debts, DebtOrder.byUnit(filter.sort())));
                    model.put("forecast", overview.forecast().sentence());
                    model.put("paging", paging);
                    model.put("tally", tally);
                    model.put("parts", tally.parts(filter));
                    model.put("late", tally.late(filter));
                    model.put("note", caption(tally));
                    var reminds = Askers.are(request.viewer());
                    model.put("reminds", reminds);
                    if (reminds && tally.listed() > 0) {
                        model.put("remind", filter.here("/reminders/new").toString());
                    }
                    return Reply.page("reminder/completeness", model);
                });
    }

    private static Overview.Stretch stretch(DebtFilter filter, Overview overview, Paging paging) {
        return DebtOrder.isUnits(filter.sort())
                ? overview.stretch(paging.offset(), paging.size())
                : overview.all(paging.offset());
    }

    private static Object caption(DebtTally tally) {
        return say("{0 paper/papers} · {1 unit/units} · {2}", tally.listed(), tally.units(), Instant.now());
    }

    private static Object columns(Address here) {
        return new Columns(here, "unit")
                .words("name", say("Project name"))
                .words("unit", say("Unit"))
                .words("lack", say("What is missing"))
                .words("since", say("Since|missing"))
                .words("due", say("Due|column"))
                .plain(say("Filled in by"))
                .plain(say("Last reminded"))
                .list();
    }
}
