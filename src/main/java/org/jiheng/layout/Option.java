package org.jiheng.layout;

/** One of the words a form offers: the code that is stored and what people read. */
public record Option(String code, String name) {}
