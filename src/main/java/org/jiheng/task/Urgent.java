package org.jiheng.task;

import java.util.List;
import org.jiheng.web.page.Task;

/**
 * Tasks somebody was asked for by name, above all others until they are done or put away.
 *
 * @param words what whoever asks added; blank where nothing
 * @param dismissal where it is put away
 */
public record Urgent(Object title, Object by, String words, List<Task> tasks, String dismissal) {}
