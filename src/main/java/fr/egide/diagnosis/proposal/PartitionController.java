package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.document.Cell;
import fr.egide.document.Downloads;
import fr.egide.document.Format;
import fr.egide.document.Sheet;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Partitions of all communes, for research: asked for on a page, followed and measured on another, their communes as CSV.
@Controller
class PartitionController {

    private static final String NAME = "partition-communes";
    private static final int REGIONS_A_PAGE = 50;
    private static final String REFRESH_SECONDS = "2";
    private static final List<String> HEADING = List.of("code", "commune", "departement", "population", "region",
            "donnees_propres");

    private final PartitionJobs jobs;
    private final PartitionSources sources;
    private final Spreadsheets spreadsheets;
    private final Access access;
    private final Texts texts;

    PartitionController(PartitionJobs jobs, PartitionSources sources, Spreadsheets spreadsheets, Access access,
            Texts texts) {
        this.jobs = jobs;
        this.sources = sources;
        this.spreadsheets = spreadsheets;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping("/territories/partition")
    String show(ModelMap model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        model.addAttribute("regions", PartitionQuestion.USUAL_REGIONS);
        model.addAttribute("jobs", jobs.latest());
        return "diagnosis/partition";
    }

    @PostMapping("/territories/partition")
    ModelAndView start(@RequestParam @Nullable Integer regions, @RequestParam @Nullable Long floor,
            @RequestParam(defaultValue = "false") boolean polished) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        try {
            return new ModelAndView("redirect:/territories/partition/"
                    + jobs.start(PartitionQuestion.of(regions, floor, polished)));
        } catch (Refusal refusal) {
            ModelAndView page = new ModelAndView("diagnosis/partition", refusal.status());
            page.addObject("problem", texts.text(refusal.messageKey(), refusal.arguments()));
            page.addObject("regions", regions).addObject("floor", floor).addObject("polished", polished);
            page.addObject("jobs", jobs.latest());
            return page;
        }
    }

    @GetMapping("/territories/partition/{id}")
    String job(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, ModelMap model,
            HttpServletResponse answer) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        PartitionJob job = jobs.get(id);
        CommunePartition made = job.made();
        model.addAttribute("job", job);
        model.addAttribute("found", PageOf.of(job.regions(), page, REGIONS_A_PAGE));
        model.addAttribute("sources", made == null ? List.of() : sources.of(made));
        if (job.state() == PartitionJob.State.RUNNING) {
            answer.setHeader("Refresh", REFRESH_SECONDS);
        }
        return "diagnosis/partition-job";
    }

    @GetMapping("/territories/partition/{id}/communes.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(HEADING.stream().map(Cell::text).toList());
        jobs.communes(id).forEach(unit -> rows.add(row(unit)));
        return Downloads.of(NAME, Format.CSV,
                spreadsheets.write(new Workbook(NAME, List.of(new Sheet(NAME, rows))), Format.CSV));
    }

    private static List<Cell> row(CommunePartition.Unit unit) {
        return List.of(Cell.text(unit.code()), Cell.text(unit.name()), Cell.text(unit.departement()),
                Cell.number(unit.population()), Cell.number(unit.region()), Cell.number(unit.hasOwnData() ? 1 : 0));
    }
}
