package org.jiheng.monitoring.rectification;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jiheng.review.way.Way;
import org.jiheng.season.Step;
import org.jiheng.task.DaysLeft;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.words.China;

/**
 * 整改: what a reviewer asks to be mended about a row of a monitoring, or about all of it, and what became of it.
 *
 * @param rowName the indicator it is about; empty when it is about the whole paper
 */
public record Rectification(
        long id,
        long paperId,
        String title,
        long nodeId,
        String unit,
        String rowKey,
        String rowName,
        Step level,
        Stand stand,
        String advice,
        LocalDate dueOn,
        Said asked,
        String answer,
        Optional<Said> answered,
        String closing,
        Optional<Said> closed,
        int version,
        LocalDate today) {

    /** Who said something, and when. */
    public record Said(long accountId, String name, OffsetDateTime at) {

        LocalDate on() {
            return at.atZoneSameInstant(China.ZONE).toLocalDate();
        }
    }

    public String href() {
        return "/rectifications/" + id;
    }

    public String paperHref() {
        return "/monitorings/" + paperId;
    }

    public Status status() {
        return overdue() ? Status.returned(say("Overdue|rectification")) : stand.status();
    }

    public boolean open() {
        return stand != Stand.CLOSED;
    }

    public boolean overdue() {
        return stand == Stand.ASKED && dueOn.isBefore(today);
    }

    public Said answeredBy() {
        return answered.orElse(null);
    }

    public Said closedBy() {
        return closed.orElse(null);
    }

    /** What it is about. */
    public Object subject() {
        return rowName.isEmpty() ? say("The whole paper") : rowName;
    }

    public boolean unanswered() {
        return stand == Stand.ASKED;
    }

    /** How long there is left to answer; when it was answered or closed after that. */
    public Object when() {
        if (stand != Stand.ASKED) {
            return closed.or(() -> answered).<Object>map(Said::on).orElse("");
        }
        return DaysLeft.until(dueOn, today);
    }

    boolean isForAnswering(Viewer viewer) {
        return stand == Stand.ASKED && viewer.is(Role.FILLER);
    }

    /** A reviewer of the level that asked decides, but nobody about an answer of their own. */
    boolean isForDeciding(Viewer viewer) {
        return stand == Stand.ANSWERED
                && viewer.is(Way.reviewer(level))
                && answered.filter(said -> said.accountId() == viewer.accountId())
                        .isEmpty();
    }
}
