package org.jiheng.reminder.completeness;

import java.util.ArrayList;
import java.util.List;

/** How complete a year's papers are, and how many of what a list shows are of which unit, in the order of the list. */
record Overview(DebtTally tally, Forecast forecast, List<Share> shares) {

    /** How many papers of a unit are listed. */
    record Share(long nodeId, long number) {}

    /** Which units stand on a part of the list, and how much of theirs stands before it. */
    record Stretch(List<Long> nodes, long offset) {}

    /** A part of a list by units is found in those units alone, whatever else there is. */
    Stretch stretch(long offset, int size) {
        var nodes = new ArrayList<Long>();
        var before = 0L;
        var passed = 0L;
        for (var share : shares) {
            if (passed + share.number() <= offset) {
                before += share.number();
            } else if (passed < offset + size) {
                nodes.add(share.nodeId());
            }
            passed += share.number();
        }
        return new Stretch(nodes, offset - before);
    }

    Stretch all(long offset) {
        return new Stretch(shares.stream().map(Share::nodeId).toList(), offset);
    }
}
