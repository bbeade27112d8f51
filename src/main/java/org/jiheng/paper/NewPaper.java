package org.jiheng.paper;

/** A paper that is about to be opened for a project. */
public record NewPaper(PaperKind kind, long projectId, int year, int round, long schemeId, String title, Cells cells) {}
