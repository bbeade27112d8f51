package org.jiheng.layout;

/** How grave it is when a form is not as it should be. */
public enum Gravity {
    NONE,
    INFO,
    WARNING,
    ERROR
}
