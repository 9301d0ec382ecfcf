package fr.egide.council.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fr.egide.account.Accounts;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilWords;
import fr.egide.council.Paper;
import fr.egide.council.PerimeterMatch;
import fr.egide.council.writing.CouncilHistory;
import fr.egide.document.StoredFiles;
import fr.egide.frame.CouncilKinds;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

/// The pages of one council, a tab each.
@Controller
class CouncilController {

    private static final List<String> TABS = List.of("members", "meetings", "decisions", "groups", "about");
    private static final int CHANGES = 20;

    private final CouncilDirectory councils;
    private final CouncilPages pages;
    private final CouncilKinds kinds;
    private final CouncilHistory history;
    private final ContractDirectory contracts;
    private final Territories territories;
    private final StoredFiles files;
    private final CouncilWords words;
    private final Accounts accounts;

    CouncilController(CouncilDirectory councils, CouncilPages pages, CouncilKinds kinds, CouncilHistory history,
            ContractDirectory contracts, Territories territories, StoredFiles files, CouncilWords words,
            Accounts accounts) {
        this.councils = councils;
        this.pages = pages;
        this.kinds = kinds;
        this.history = history;
        this.contracts = contracts;
        this.territories = territories;
        this.files = files;
        this.words = words;
        this.accounts = accounts;
    }

    /// A contract that the council follows, and how their perimeters compare.
    record Followed(Contract contract, String perimeter) {}

    @GetMapping("/councils/{id}")
    String overview(@PathVariable UUID id, Model model) {
        return show(councils.read(id), "overview", model);
    }

    @GetMapping("/councils/{id}/{tab}")
    String tab(@PathVariable UUID id, @PathVariable String tab, Model model) {
        if (!TABS.contains(tab)) {
            throw Refusal.notFound("WEB-404");
        }
        return show(councils.read(id), tab, model);
    }

    private String show(Council council, String tab, Model model) {
        CouncilPages.Page page = pages.of(council);
        model.addAttribute("page", page);
        model.addAttribute("tab", tab);
        model.addAttribute("kind", kinds.get(council.kind()));
        if (tab.equals("overview") || tab.equals("about")) {
            model.addAttribute("followed", followed(council));
        }
        if (tab.equals("about")) {
            model.addAttribute("files", files(page.state().papers()));
            List<CouncilHistory.Change> changes = page.mayRun() ? history.latest(council.id(), CHANGES) : List.of();
            model.addAttribute("changes", changes);
            Map<UUID, String> names = new HashMap<>();
            changes.forEach(change -> names.computeIfAbsent(change.actor(), accounts::nameOf));
            model.addAttribute("authors", names);
        }
        return "council/" + tab;
    }

    private List<Followed> followed(Council council) {
        Territory own = territories.find(TerritoryRef.parse(council.territory())).orElse(null);
        return contracts.find(Contract.class, council.contracts()).stream().map(contract -> new Followed(contract,
                own == null
                        ? ""
                        : territories.find(TerritoryRef.parse(contract.territory()))
                                .map(other -> words.perimeter(PerimeterMatch.of(own.communes(), other.communes()),
                                        contract))
                                .orElse("")))
                .toList();
    }

    private Map<UUID, String> files(List<Paper> papers) {
        Map<UUID, String> names = new LinkedHashMap<>();
        papers.forEach(paper -> {
            if (paper.file() != null) {
                names.put(paper.id(), files.get(paper.file()).name());
            }
        });
        return names;
    }
}
