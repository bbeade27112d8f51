package org.jiheng.ledger.follow;

import static org.jiheng.audit.Deed.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiheng.audit.Deed;
import org.jiheng.audit.OutboxStore.Event;

/** What of the ledger a deed can change: this table is the only place that knows. */
enum Touch {
    /** The project of the paper, in the year of the paper. */
    PAPER(
            "paper",
            EnumSet.of(
                    OPENED_PAPER,
                    SUBMITTED_PAPER,
                    WITHDREW_PAPER,
                    BEGAN_REVIEW,
                    APPROVED_PAPER,
                    RETURNED_PAPER,
                    REOPENED_PAPER,
                    DROPPED_ADJUSTMENT,
                    ARCHIVED_PAPER,
                    GRANTED_LATENESS)),
    /** The project in all its years. */
    PROJECT(
            "project",
            EnumSet.of(
                    ADDED_PROJECT,
                    CHANGED_PROJECT,
                    CANCELLED_PROJECT,
                    EXEMPTED_PROJECT,
                    PUT_BACK_PROJECT,
                    CONTINUED_PROJECT,
                    MOVED_PROJECT,
                    RECORDED_EXECUTION,
                    TOOK_BACK_EXECUTION,
                    REMOVED_PROJECT)),
    /** What stands at a node and below it: what its units are called, and into which sums they go. */
    TREE(
            "node",
            EnumSet.of(
                    ADDED_NODE,
                    RENAMED_NODE,
                    MOVED_NODE,
                    MERGED_NODE,
                    RETIRED_NODE,
                    REVIVED_NODE,
                    REMOVED_NODE,
                    UNDID_NODE_CHANGE)),
    /** Until when the projects of a whole place hand in. */
    WINDOW(
            "season",
            EnumSet.of(
                    SET_WINDOW,
                    CHANGED_WINDOW,
                    CLOSED_WINDOW,
                    REOPENED_WINDOW,
                    REMOVED_WINDOW,
                    NARROWED_WINDOW,
                    WIDENED_WINDOW)),
    /** No line holds anything of it: people and their doors, evidence, contracts, schemes, rectifications, exports. */
    NOTHING(
            "",
            EnumSet.of(
                    INSTALLED,
                    SIGNED_IN,
                    REFUSED_AT_THE_DOOR,
                    SIGNED_OUT,
                    CHOSE_POST,
                    CHANGED_PASSWORD,
                    CHANGED_NODE,
                    SET_REVIEW_STEPS,
                    CREATED_ACCOUNT,
                    CHANGED_ACCOUNT,
                    GAVE_ROLES,
                    GAVE_ONE_TIME_PASSWORD,
                    DISABLED_ACCOUNT,
                    ENABLED_ACCOUNT,
                    SIGNED_OUT_ACCOUNT,
                    MADE_TOKEN,
                    REVOKED_TOKEN,
                    IMPORTED_ACCOUNTS,
                    UNDID_IMPORT,
                    EXPORTED_ACCOUNTS,
                    EXPORTED_HISTORY,
                    MENDED_LEDGER,
                    FILLED_IN,
                    TYPED_OVER_ANOTHER,
                    ASKED_FOR_RECTIFICATION,
                    ANSWERED_RECTIFICATION,
                    ASKED_AGAIN,
                    CLOSED_RECTIFICATION,
                    EXPORTED_TARGETS,
                    EXPORTED_MONITORINGS,
                    EXPORTED_EVALUATIONS,
                    ATTACHED_FILE,
                    REMOVED_FILE,
                    PUT_BACK_FILE,
                    EXPORTED_PROJECTS,
                    EXPORTED_COMPLETENESS,
                    SENT_REMINDER,
                    PUT_AWAY_REMINDER,
                    EXPORTED_RADAR,
                    LOOKED_AT_SUSPECT,
                    TOOK_BACK_LOOK,
                    EXPORTED_OVERALL_EVALUATIONS,
                    EXPORTED_SCORES,
                    ADDED_CONTRACT,
                    CHANGED_CONTRACT,
                    REMOVED_CONTRACT,
                    ADDED_PROCUREMENT,
                    CHANGED_PROCUREMENT,
                    REMOVED_PROCUREMENT,
                    IMPORTED_SCHEME,
                    COPIED_SCHEME,
                    CHANGED_SCHEME,
                    PUBLISHED_SCHEME,
                    WITHDREW_SCHEME,
                    REMOVED_SCHEME,
                    CHOSE_SCHEME));

    private final String thing;
    private final Set<Deed> deeds;

    Touch(String thing, Set<Deed> deeds) {
        this.thing = thing;
        this.deeds = deeds;
    }

    /** A deed that a later release knows and this one does not touches what deeds on such things touch. */
    static Touch of(Event event) {
        return first(touch -> touch.deeds.stream().anyMatch(deed -> deed.code().equals(event.deed())))
                .or(() -> first(touch -> touch.thing.equals(event.thing())))
                .orElse(NOTHING);
    }

    /** What a deed is listed under. */
    static Optional<Touch> listing(Deed deed) {
        return first(touch -> touch.deeds.contains(deed));
    }

    private static Optional<Touch> first(Predicate<Touch> fits) {
        return Arrays.stream(values()).filter(fits).findFirst();
    }
}
