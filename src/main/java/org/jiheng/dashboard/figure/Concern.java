package org.jiheng.dashboard.figure;

import org.jiheng.words.Say;

/** Something that needs attention: what it is, how many projects it concerns, and the way to them. */
public record Concern(String figure, Say label, String number, Object detail, String href) {

    public boolean none() {
        return number.equals("0");
    }
}
