package org.jiheng.regulation.article;

import java.util.List;
import org.jiheng.words.Say;

/** The articles of a scheme about one matter. */
public record Chapter(Say title, List<Article> articles) {}
