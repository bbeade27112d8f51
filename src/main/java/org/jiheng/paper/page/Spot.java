package org.jiheng.paper.page;

import org.jiheng.words.Say;

/**
 * A place that a finding is about, in this paper or another.
 *
 * @param label what it is called
 * @param href where it stands; null where nobody can be led to it
 */
public record Spot(Say label, String href) {}
