package org.jiheng.settings;

/** What one start of the program is for. */
public enum Command {
    SERVE,
    VERIFY,
    BACKUP,
    RESTORE,
    HELP;

    public boolean takesFile() {
        return this == BACKUP || this == RESTORE;
    }

    /** A backup names itself when nobody does. */
    public boolean needsFile() {
        return this == RESTORE;
    }

    /** What answers no page needs no key for sessions. */
    public boolean isBesideTheApplication() {
        return takesFile();
    }
}
