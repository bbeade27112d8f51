package org.jiheng.evidence.box;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.contract.Contract;
import org.jiheng.contract.ContractSide;
import org.jiheng.database.Database;
import org.jiheng.evidence.Attachment;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** On the page of a contract: the files that lie at it in the papers of its project, and where more are attached. */
public final class ContractFiles implements ContractSide {

    private final PlaceStore store;

    public ContractFiles(Database db) {
        store = new PlaceStore(db);
    }

    /** A paper with its files for the contract, and whether more can be attached to it now. */
    public record Proven(long paper, String title, String place, boolean adds, List<Attachment> files) {

        public String href() {
            return "/papers/" + paper + "/evidence";
        }

        public String addHref() {
            return href() + "?place=" + place + "#add";
        }
    }

    @Override
    public Future<Map<String, ?>> of(Contract contract, Viewer viewer) {
        var place = "contract." + contract.id();
        return store.papers(contract.projectId(), viewer).compose(papers -> {
            var all = papers.stream().map(paper -> proven(paper, place, viewer)).toList();
            return Future.all(all)
                    .map(done -> Map.of(
                            "proven",
                            done.<Proven>list().stream()
                                    .filter(each -> each.adds() || !each.files().isEmpty())
                                    .toList()));
        });
    }

    private Future<Proven> proven(PlaceStore.Lying paper, String place, Viewer viewer) {
        return store.files(paper, place, viewer)
                .map(files ->
                        new Proven(paper.id(), paper.title(), place, paper.open() && viewer.is(Role.FILLER), files));
    }
}
