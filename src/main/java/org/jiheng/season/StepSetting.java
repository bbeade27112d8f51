package org.jiheng.season;

import static org.jiheng.words.Say.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiheng.form.Form;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/**
 * Which steps one kind of paper goes through in a year.
 *
 * @param version counted up with each change; below 0 where nobody has set any
 */
public record StepSetting(Paper paper, List<Step> steps, int version) {

    static final int UNSET = -1;

    /** The papers whose steps can be set. */
    public enum Paper {
        TARGET(SeasonKind.DECLARATION.label(), EnumSet.allOf(Step.class)),
        MONITORING(SeasonKind.MONITORING.label(), EnumSet.allOf(Step.class)),
        SELF_EVALUATION(SeasonKind.SELF_EVALUATION.label(), EnumSet.allOf(Step.class)),
        OVERALL(say("Overall evaluation|paper"), EnumSet.of(Step.DEPARTMENT, Step.FINANCE));

        private final Say label;
        private final Set<Step> possible;

        Paper(Say label, Set<Step> possible) {
            this.label = label;
            this.possible = possible;
        }

        public Say label() {
            return label;
        }
    }

    public Say label() {
        return paper.label();
    }

    public String code() {
        return paper.name();
    }

    public boolean has(Step step) {
        return steps.contains(step);
    }

    /** The steps as boxes to tick; their fields begin with the kind of paper. */
    public List<Choice> boxes() {
        return paper.possible.stream()
                .map(step -> Choice.of(paper.name() + "." + step.name(), step.label()))
                .toList();
    }

    public String id() {
        return "p-" + paper.name();
    }

    public String versionField() {
        return paper.name() + ".version";
    }

    /** 提交 → 单位审核 → 部门审核 = 批准 */
    public Say way() {
        var way = steps.stream().map(Step::label).reduce(say("Submission"), (one, next) -> say("{0} → {1}", one, next));
        return say("{0}, which approves it", way);
    }

    public Form shownIn(Form form) {
        for (var step : Step.values()) {
            form.showing(paper.name() + "." + step.name(), steps.contains(step) ? "yes" : "");
        }
        return form.showing(paper.name() + ".version", version);
    }

    /** What was ticked; at least one step. */
    public StepSetting read(Form form) {
        var fields = form.row(paper.name());
        var ticked = paper.possible.stream()
                .filter(step -> fields.ticked(step.name()))
                .toList();
        if (ticked.isEmpty()) {
            fields.complain(paper.possible.iterator().next().name(), say("Tick at least one step for {0}", label()));
        }
        var seen = fields.raw("version").matches("\\d{1,9}") ? Integer.parseInt(fields.raw("version")) : UNSET;
        return new StepSetting(paper, ticked, seen);
    }
}
