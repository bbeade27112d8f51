package org.jiheng.sampling;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.State;
import org.jiheng.sampling.weighing.Reason;
import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** A project worth a closer look, with the reasons and, once somebody has looked, what they noted. */
record Suspect(
        long projectId,
        int year,
        long paperId,
        int edition,
        String project,
        String unit,
        String department,
        State state,
        boolean lastApproved,
        int strength,
        Optional<BigDecimal> annualYuan,
        BigDecimal points,
        Optional<BigDecimal> percent,
        List<Reason> reasons,
        Optional<Look> look) {

    /** Who has looked at it, at which edition, and what they noted. */
    public record Look(String by, OffsetDateTime at, String note, int edition) {}

    /** One reason as it stands on the page, with both places it is about. */
    public record Line(int strength, Say words, String here, String elsewhere, Say comparison) {}

    public String href() {
        return PaperKind.SELF_EVALUATION.path(paperId);
    }

    /** Where it belongs: a unit with its department, or a department alone. */
    public String place() {
        return unit.equals(department) ? unit : department + " · " + unit;
    }

    public Status status() {
        return state.standing(lastApproved);
    }

    /** In ten thousand yuan. */
    public Object annual() {
        return annualYuan.<Object>map(MoneyUnit.WAN_YUAN::of).orElse("");
    }

    public String rate() {
        return Outlay.printed(percent);
    }

    public String total() {
        return points.toPlainString();
    }

    public List<Line> lines() {
        return reasons.stream()
                .map(reason -> new Line(
                        reason.strength(),
                        reason.words(),
                        reason.here(href()),
                        reason.elsewhere(),
                        reason.sign().comparison()))
                .toList();
    }

    /** A look holds for the edition that was looked at. */
    public boolean looked() {
        return look.filter(each -> each.edition() == edition).isPresent();
    }

    public Say lookedAt() {
        return look.map(each -> looked()
                        ? say("{0}, {1}", each.by(), each.at())
                        : say("{0} looked at edition {1}; it was handed in again since", each.by(), each.edition()))
                .orElseThrow();
    }

    public String note() {
        return look.map(Look::note).orElse("");
    }
}
