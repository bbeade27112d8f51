package org.jiheng.review.way;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.Seasons;
import org.jiheng.season.Window;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Whether a paper may be handed in today, until when, and what its page says about it. */
public record Handing(boolean open, Optional<LocalDate> until, Say words, boolean urgent) {

    public static Future<Handing> of(Database db, Paper paper, Viewer viewer) {
        if (paper.asPublished()) {
            return Future.succeededFuture(afterwards());
        }
        var seasons = new Seasons(db);
        var kind = season(paper);
        return seasons.window(paper.nodeId(), paper.year(), kind, paper.round(), viewer.scope())
                .compose(window -> window.map(found -> Future.succeededFuture(of(paper, found)))
                        .orElseGet(() -> seasons.opener(paper.nodeId(), paper.year(), viewer.scope())
                                .map(opener -> new Handing(
                                        false, Optional.empty(), Window.unset(kind, paper.year(), opener), true))));
    }

    /** 补录: the season of what was published before is long over. */
    private static Handing afterwards() {
        return new Handing(
                true,
                Optional.empty(),
                say("Entered afterwards as it was published: it may be handed in at any time, and is marked as such."),
                false);
    }

    /** An approved declaration that is opened again follows the days of adjustment. */
    static SeasonKind season(Paper paper) {
        if (paper.kind() == PaperKind.TARGET) {
            return paper.approvedEdition() > 0 ? SeasonKind.ADJUSTMENT : SeasonKind.DECLARATION;
        }
        return paper.kind() == PaperKind.MONITORING ? SeasonKind.MONITORING : SeasonKind.SELF_EVALUATION;
    }

    static Handing of(Paper paper, Window window) {
        var own = latest(paper.dueOn(), paper.lateUntil()).filter(day -> !day.isBefore(window.today()));
        if (window.admits()) {
            return new Handing(true, Optional.of(window.closesOn()), window.words(), window.daysLeft() <= 3);
        }
        return own.map(day -> new Handing(
                        true, own, say("This paper may be handed in until {0}: it has a day of its own", day), true))
                .orElseGet(() -> new Handing(false, Optional.empty(), window.words(), true));
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.map(late -> late.isAfter(day) ? late : day))
                .or(() -> one)
                .or(() -> other);
    }
}
