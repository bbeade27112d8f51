package org.jiheng.paper;

import static org.jiheng.words.Say.say;

import java.util.Locale;
import org.jiheng.words.Say;

/** The papers a project brings with it in a year, and the one of a department as a whole. */
public enum PaperKind {
    TARGET("targets", "SB", say("Declaration of targets")),
    MONITORING("monitorings", "JK", say("Monitoring|paper")),
    SELF_EVALUATION("evaluations", "ZP", say("Self-evaluation|paper")),
    OVERALL("overall", "ZT", say("Overall evaluation|paper"));

    private final String folder;
    private final String receiptLetters;
    private final Say label;

    PaperKind(String folder, String receiptLetters, Say label) {
        this.folder = folder;
        this.receiptLetters = receiptLetters;
        this.label = label;
    }

    public Say label() {
        return label;
    }

    /** Whether it belongs to a department as a whole, and to no project. */
    public boolean ofDepartment() {
        return this == OVERALL;
    }

    /** Where a paper of this kind is filled and read. */
    public String path(long id) {
        return "/" + folder + "/" + id;
    }

    public String list() {
        return "/" + folder;
    }

    /** Two letters, the budget year and the number of the paper, then which edition of it. */
    public String receipt(int year, long id, int edition) {
        return String.format(Locale.ROOT, "%s-%d-%06d-%d", receiptLetters, year, id, edition);
    }
}
