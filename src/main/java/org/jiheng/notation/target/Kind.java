package org.jiheng.notation.target;

/** What sort of thing a cell promises or reports. */
public enum Kind {
    QUANTITY,
    DATE,
    QUALITATIVE,
    NOT_APPLICABLE,
    UNREADABLE
}
