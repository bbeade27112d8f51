package org.jiheng.evaluation.content;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.paper.Paper;
import org.jiheng.target.content.HeadCell;
import org.jiheng.words.Say;

/** What is filled in outside the tables of a self-evaluation. */
public enum Text {
    RESPONSIBLE("responsible", 50, say("Person responsible for the project")),
    FILLER("filler", 50, say("Filled in by")),
    PHONE("phone", 30, say("Telephone")),
    YEAR_DONE("year_done", 20_000, say("What was done of the goal")),
    STATEMENT("statement", 2_000, say("Statement of the person in charge")),
    METHOD("survey.method", 200, say("Method of the survey")),
    ISSUED("survey.issued", 20, say("Questionnaires handed out")),
    RETURNED("survey.returned", 20, say("Questionnaires returned")),
    VALID("survey.valid", 20, say("Valid questionnaires")),
    SATISFIED("survey.satisfied", 20, say("Satisfied|survey")),
    AS_PUBLISHED(Paper.AS_PUBLISHED, 0, say("Entered as published")),
    PROJECT_NAME(HeadCell.PROJECT_NAME.cell(), 300, HeadCell.PROJECT_NAME.label()),
    DEPARTMENT(HeadCell.DEPARTMENT.cell(), 300, HeadCell.DEPARTMENT.label()),
    UNIT(HeadCell.UNIT.cell(), 300, HeadCell.UNIT.label()),
    YEAR_GOAL(HeadCell.YEAR_GOAL.cell(), 20_000, HeadCell.YEAR_GOAL.label()),
    OWN_EXECUTION("own_execution", 20, say("Published score of the execution")),
    OWN_TOTAL("own_total", 20, say("Published total")),
    OWN_GRADE("own_grade", 20, say("Published grade"));

    public static final List<Text> SURVEY = List.of(METHOD, ISSUED, RETURNED, VALID, SATISFIED);

    /** What a paper of an earlier system says itself, and this house computes anew beside it. */
    public static final List<Text> PUBLISHED =
            List.of(PROJECT_NAME, DEPARTMENT, UNIT, YEAR_GOAL, OWN_EXECUTION, OWN_TOTAL, OWN_GRADE);

    private final String cell;
    private final int limit;
    private final Say label;

    Text(String cell, int limit, Say label) {
        this.cell = cell;
        this.limit = limit;
        this.label = label;
    }

    public static Optional<Text> of(String cell) {
        return Arrays.stream(values()).filter(each -> each.cell.equals(cell)).findFirst();
    }

    public String cell() {
        return cell;
    }

    public int limit() {
        return limit;
    }

    public Say label() {
        return label;
    }
}
