package org.jiheng.audit;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import org.jiheng.words.Say;

/** Everything that can be done here and is remembered. */
public enum Deed {
    INSTALLED(say("Installed")),
    SIGNED_IN(say("Signed in|deed")),
    REFUSED_AT_THE_DOOR(say("Sign-in refused")),
    SIGNED_OUT(say("Signed out|deed")),
    CHOSE_POST(say("Chose a post")),
    CHANGED_PASSWORD(say("Changed the password")),
    ADDED_NODE(say("Added to the organisation")),
    CHANGED_NODE(say("Changed the details of a node")),
    RENAMED_NODE(say("Renamed")),
    MOVED_NODE(say("Moved")),
    MERGED_NODE(say("Merged")),
    RETIRED_NODE(say("Retired")),
    REVIVED_NODE(say("Put back into use")),
    REMOVED_NODE(say("Removed a node")),
    UNDID_NODE_CHANGE(say("Undid a change of the organisation")),
    SET_WINDOW(say("Set a window")),
    CHANGED_WINDOW(say("Changed a window")),
    CLOSED_WINDOW(say("Closed a window early")),
    REOPENED_WINDOW(say("Opened a window again")),
    REMOVED_WINDOW(say("Removed a window")),
    NARROWED_WINDOW(say("Narrowed a window")),
    WIDENED_WINDOW(say("Took back a narrowing")),
    SET_REVIEW_STEPS(say("Set review steps")),
    CREATED_ACCOUNT(say("Created an account")),
    CHANGED_ACCOUNT(say("Changed an account")),
    GAVE_ROLES(say("Changed roles")),
    GAVE_ONE_TIME_PASSWORD(say("Gave a one-time password")),
    DISABLED_ACCOUNT(say("Disabled an account")),
    ENABLED_ACCOUNT(say("Enabled an account")),
    SIGNED_OUT_ACCOUNT(say("Signed an account out everywhere")),
    MADE_TOKEN(say("Made an API token")),
    REVOKED_TOKEN(say("Revoked an API token")),
    IMPORTED_ACCOUNTS(say("Imported accounts")),
    UNDID_IMPORT(say("Undid an import of accounts")),
    EXPORTED_ACCOUNTS(say("Exported the list of accounts")),
    EXPORTED_HISTORY(say("Exported the history")),
    MENDED_LEDGER(say("Put right the figures of a board")),
    OPENED_PAPER(say("Opened a paper")),
    FILLED_IN(say("Filled in")),
    TYPED_OVER_ANOTHER(say("Typed over what someone else had changed")),
    SUBMITTED_PAPER(say("Handed in|deed")),
    WITHDREW_PAPER(say("Withdrew|deed")),
    BEGAN_REVIEW(say("Began the review")),
    APPROVED_PAPER(say("Approved|deed")),
    RETURNED_PAPER(say("Returned for correction|deed")),
    REOPENED_PAPER(say("Opened for adjustment")),
    DROPPED_ADJUSTMENT(say("Dropped an adjustment")),
    ARCHIVED_PAPER(say("Archived|deed")),
    GRANTED_LATENESS(say("Granted more time")),
    ASKED_FOR_RECTIFICATION(say("Asked for rectification")),
    ANSWERED_RECTIFICATION(say("Answered a rectification")),
    ASKED_AGAIN(say("Asked for rectification again")),
    CLOSED_RECTIFICATION(say("Closed a rectification")),
    EXPORTED_TARGETS(say("Exported the list of declarations")),
    EXPORTED_MONITORINGS(say("Exported the list of monitorings")),
    EXPORTED_SCORES(say("Exported the summary score table")),
    EXPORTED_EVALUATIONS(say("Exported the list of self-evaluations")),
    EXPORTED_COMPLETENESS(say("Exported the list of missing papers")),
    SENT_REMINDER(say("Sent a reminder")),
    PUT_AWAY_REMINDER(say("Put away a reminder")),
    EXPORTED_RADAR(say("Exported the list for sampling")),
    LOOKED_AT_SUSPECT(say("Looked at a project for sampling")),
    TOOK_BACK_LOOK(say("Took back a look for sampling")),
    EXPORTED_OVERALL_EVALUATIONS(say("Exported the list of overall evaluations")),
    ATTACHED_FILE(say("Attached a file")),
    REMOVED_FILE(say("Removed a file")),
    PUT_BACK_FILE(say("Put back a file")),
    ADDED_PROJECT(say("Added a project")),
    CHANGED_PROJECT(say("Changed a project")),
    CANCELLED_PROJECT(say("Cancelled a project for a year")),
    EXEMPTED_PROJECT(say("Exempted a project from evaluation")),
    PUT_BACK_PROJECT(say("Put a project back into a year")),
    CONTINUED_PROJECT(say("Continued a project into another year")),
    MOVED_PROJECT(say("Moved a project")),
    RECORDED_EXECUTION(say("Recorded executed amounts")),
    TOOK_BACK_EXECUTION(say("Took back executed amounts")),
    REMOVED_PROJECT(say("Removed a project")),
    EXPORTED_PROJECTS(say("Exported the list of projects")),
    ADDED_CONTRACT(say("Added a contract")),
    CHANGED_CONTRACT(say("Changed a contract")),
    REMOVED_CONTRACT(say("Removed a contract")),
    ADDED_PROCUREMENT(say("Added a procurement")),
    CHANGED_PROCUREMENT(say("Changed a procurement")),
    REMOVED_PROCUREMENT(say("Removed a procurement")),
    IMPORTED_SCHEME(say("Imported a scheme")),
    COPIED_SCHEME(say("Copied a scheme")),
    CHANGED_SCHEME(say("Changed a scheme")),
    PUBLISHED_SCHEME(say("Published a scheme")),
    WITHDREW_SCHEME(say("Withdrew a scheme")),
    REMOVED_SCHEME(say("Deleted a scheme")),
    CHOSE_SCHEME(say("Chose a scheme for a year")),
    ;

    private final Say label;

    Deed(Say label) {
        this.label = label;
    }

    /** What a line of the history says, also when a later release no longer knows the deed. */
    public static Object label(String code) {
        return Arrays.stream(values())
                .filter(deed -> deed.name().equals(code))
                .<Object>map(Deed::label)
                .findFirst()
                .orElse(code);
    }

    public Say label() {
        return label;
    }

    public String code() {
        return name();
    }
}
