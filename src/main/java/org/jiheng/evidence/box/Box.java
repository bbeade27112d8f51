package org.jiheng.evidence.box;

import java.util.List;
import org.jiheng.evidence.Attachment;
import org.jiheng.evidence.Limits;

/** The files at one place of a paper, as any page of the paper draws them; with a way to add more where that is possible. */
public record Box(long paperId, String place, Object label, List<Attachment> files, Limits limits, boolean adds) {

    public String href() {
        return "/papers/" + paperId + "/evidence";
    }

    /** Where files are added without a script. */
    public String addHref() {
        return href() + "?place=" + place + "#add";
    }

    /** Whether there is anything to draw at all. */
    public boolean drawn() {
        return adds || !files.isEmpty();
    }
}
