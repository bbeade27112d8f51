package org.jiheng.layout;

/** Where a given field has its words from. */
public enum From {
    NONE,
    PROJECT_NAME,
    UNIT,
    DEPARTMENT,
    YEAR,
    PERIOD,
    SCORE_TOTAL,
    GRADE
}
