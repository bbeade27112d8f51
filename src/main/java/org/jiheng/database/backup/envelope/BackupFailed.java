package org.jiheng.database.backup.envelope;

/** A backup could not be written, read or put back; the message tells the operator why and what to do. */
public final class BackupFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackupFailed(String message) {
        super(message);
    }

    public BackupFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
