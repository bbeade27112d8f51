package org.jiheng.consistency.evaluation.promise;

import java.util.List;
import org.jiheng.consistency.Entry;
import org.jiheng.words.Say;

/** What one and the same thing is called in several places; the first of them is the one to keep to. */
public record Naming(Say subject, List<Entry> names) {}
