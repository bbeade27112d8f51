package org.jiheng.web.page;

/** A part of a long form as its contents list it: where it is, what it is called, how far it is. */
public record Part(String href, Object label, Status status) {}
