package org.jiheng.reminder.asked;

import static org.jiheng.words.Say.say;

import org.jiheng.paper.PaperKind;
import org.jiheng.season.SeasonKind;
import org.jiheng.words.Say;

/** Which papers are asked for: those of a kind in a year, of monitoring those of one round. */
public record Asked(PaperKind kind, int year, int round) {

    /** The window in which they are first handed in. */
    public SeasonKind window() {
        return kind == PaperKind.TARGET ? SeasonKind.DECLARATION : SeasonKind.valueOf(kind.name());
    }

    public Say label() {
        return kind == PaperKind.MONITORING ? say("{0}, round {1}", kind.label(), round) : kind.label();
    }

    /** Where the paper of a project is opened by whoever fills it in. */
    public String opening(long projectId) {
        var place = kind.list() + "/new?project=" + projectId + "&year=" + year;
        return kind == PaperKind.MONITORING ? place + "&round=" + round : place;
    }

    /** Readers who fill nothing in look at the project while there is no paper. */
    public String reading(long projectId, long paperId) {
        return paperId == 0 ? "/projects/" + projectId + "?year=" + year : kind.path(paperId);
    }

    /** Where its fillers go on with it. */
    public String place(long projectId, long paperId) {
        return paperId == 0 ? opening(projectId) : kind.path(paperId);
    }
}
