package org.jiheng.web.page;

/** A line of a task list; without an address it cannot be started yet. Texts are sentences or data. */
public record Task(String href, Status status, Object name, Object detail, Object when) {

    public String tone() {
        return status.tone();
    }

    public Object label() {
        return status.label();
    }
}
