package org.jiheng.web.gallery;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.web.page.Figure;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;

/** The specimens of work to do: each state of a paper, a list of tasks, and figures for a board. */
final class GalleryTasks {

    private GalleryTasks() {}

    static List<Status> states() {
        return List.of(
                Status.idle(say("Not started")),
                Status.active(say("In progress")),
                Status.waiting(say("Awaiting review")),
                Status.returned(say("Returned")),
                Status.good(say("Unit approved")),
                Status.good(say("Department approved")),
                Status.done(say("Filed")));
    }

    static List<Task> open() {
        var states = states();
        return List.of(
                new Task(
                        "#",
                        states.get(3),
                        "市民热线工作问题诊断研究项目 · 绩效自评",
                        say("Remarks to answer: {0}", 3),
                        "2026-11-19 17:02"),
                new Task(
                        "#", states.get(1), "网格化平台运维 · 绩效自评", say("Filled in: {0} of {1}", 18, 22), "2026-11-21 14:05"),
                new Task(
                        "#",
                        states.get(2),
                        "朝阳区城市管理指挥中心非紧急救助服务暨市民热线服务中心外呼座席及诉求办理质量回访项目 · 绩效自评",
                        say("Due on {0}", "2027-03-31"),
                        ""),
                new Task("#", states.get(0), "设备购置 · 绩效自评", "", ""),
                new Task(null, states.get(0), "部门整体绩效评价报告", say("Opens when all self-evaluations are filed"), ""));
    }

    static List<Task> finished() {
        var filed = states().get(6);
        return List.of(
                new Task("#", filed, "宣传培训 · 绩效自评", "", "2026-10-08 09:30"),
                new Task("#", filed, "信息系统等级保护测评 · 绩效自评", "", "2026-09-30 16:41"));
    }

    static List<Figure> figures() {
        return List.of(
                new Figure(say("Papers filed"), "42 / 57", say("{0} since yesterday", "＋3")),
                new Figure(say("Mean score"), "93.40", say("{0} against last year", "−0.85")),
                new Figure(say("Budget, 10,000 yuan"), "25,044.97", say("Spent: {0}", "23,910.20")),
                new Figure(say("Rate of spending"), "95.47 %", say("As of {0}", "2026-11-21 14:05")));
    }
}
