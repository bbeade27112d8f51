package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import org.jiheng.overall.cell.OverallCell;

/** How the places of the report are filled in, with an example where one helps. */
final class Hints {

    private Hints() {}

    static Object of(OverallCell cell) {
        return switch (cell) {
            case ORG_BASIS -> say("Title and number of each document, such as {0}", "京朝办字〔2021〕17号");
            case SECTIONS -> say("Separated by commas, in the official order");
            case SUBORDINATE_UNITS -> say("Number and names; write that there are none where there are none");
            case OVERALL_GOAL -> say("What was set for the year, and how it fits the duties and the budget");
            case RATE_REASON ->
                say("What was added, cut or moved within the year, with amounts and the documents it rests on");
            case OUT_QUANTITY -> say("Planned work against finished work, with figures");
            case OUT_QUALITY -> say("Which standards the finished work met, with figures");
            case OUT_PROGRESS -> say("Whether the work and the payments kept to the plan");
            case OUT_COST -> say("What was done to save, and what it saved");
            case SATISFACTION_RATE -> say("In percent, as it was measured; how, and of how many, stands above");
            case FIN_SYSTEM -> say("The rules in force, by their titles");
            case CARRYOVER, CARRYOVER_LAST ->
                say("In 10,000 yuan with up to six decimals; 0 where nothing was left over");
            case CARRYOVER_NOTE -> say("What the money was left over from, and what becomes of it");
            case DIFFERENCE_NOTE -> say("Why the final accounts lie away from the initial budget");
            default -> "";
        };
    }
}
