package org.jiheng.paper;

/**
 * A paper that is about to be opened.
 *
 * @param projectId 0 for the paper of a department as a whole
 */
public record NewPaper(PaperKind kind, long projectId, int year, int round, long schemeId, String title, Cells cells) {}
