package org.jiheng;

/** What one start of the program is for. */
public enum Command {
    SERVE,
    VERIFY,
    BACKUP,
    RESTORE,
    HELP;

    public boolean asksForFile() {
        return this == BACKUP || this == RESTORE;
    }
}
