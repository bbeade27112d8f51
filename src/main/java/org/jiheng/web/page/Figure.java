package org.jiheng.web.page;

/** A number that stands for itself: its name and unit above, what has changed below. */
public record Figure(Object name, String number, Object change) {}
