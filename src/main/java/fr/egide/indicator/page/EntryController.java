package fr.egide.indicator.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.document.Downloads;
import fr.egide.document.Format;
import fr.egide.document.Spreadsheets;
import fr.egide.document.WaitingFiles;
import fr.egide.document.Workbook;
import fr.egide.indicator.EntryGrid;
import fr.egide.indicator.EntryGrids;
import fr.egide.indicator.ObservationFiles;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.observation.Periodicity;

/// Observations typed in a grid or sent as a file.
@Controller
@RequestMapping("/contracts/{id}/entry")
class EntryController {

    private static final int MESSAGES_SHOWN = 200;

    private final ContractDirectory contracts;
    private final EntryGrids grids;
    private final ObservationFiles observations;
    private final WaitingFiles files;
    private final Spreadsheets spreadsheets;
    private final Texts texts;

    EntryController(ContractDirectory contracts, EntryGrids grids, ObservationFiles observations, WaitingFiles files,
            Spreadsheets spreadsheets, Texts texts) {
        this.contracts = contracts;
        this.grids = grids;
        this.observations = observations;
        this.files = files;
        this.spreadsheets = spreadsheets;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @RequestParam @Nullable Periodicity period,
            @RequestParam @Nullable LocalDate until) {
        Contract contract = contracts.require(Permission.ENTER_OBSERVATION, id);
        List<Periodicity> known = grids.periodicities(contract);
        Periodicity chosen = period == null || !period.isRegular()
                ? known.stream().findFirst().orElse(Periodicity.T)
                : period;
        return page(contract, grids.show(contract, chosen, until), known, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(@PathVariable UUID id, @RequestParam Periodicity period, @RequestParam LocalDate until,
            @RequestParam long asOf, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Contract contract = contracts.require(Permission.ENTER_OBSERVATION, id);
        EntryGrid grid = grids.save(contract, period, until, typed, asOf);
        if (grid.hasProblem()) {
            return page(contract, grid, grids.periodicities(contract), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("done", texts.text("indicator.grid.saved"));
        return new ModelAndView("redirect:/contracts/" + id + "/entry?period=" + period + "&until=" + until);
    }

    @GetMapping("/observations.{extension}")
    ResponseEntity<byte[]> give(@PathVariable UUID id, @PathVariable String extension) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        Format format = Format.ofExtension(extension);
        return Downloads.of("releves", format, spreadsheets.write(observations.export(contract), format));
    }

    @PostMapping("/file")
    ModelAndView take(@PathVariable UUID id, @RequestParam MultipartFile file, RedirectAttributes after)
            throws IOException {
        Contract contract = contracts.require(Permission.ENTER_OBSERVATION, id);
        try {
            UUID waiting = files.keep(id, String.valueOf(file.getOriginalFilename()), file.getBytes());
            ObservationFiles.Report report = observations.take(contract, files.get(id, waiting));
            if (!report.messages().isEmpty()) {
                return new ModelAndView("redirect:/contracts/" + id + "/entry/file/" + waiting);
            }
            files.forget(waiting);
            after.addFlashAttribute("done", texts.text("indicator.file.done", report.added(), report.corrected(),
                    report.unchanged()));
        } catch (Refusal refusal) {
            after.addFlashAttribute("problem", texts.text(refusal.messageKey(), refusal.arguments()));
        }
        return new ModelAndView("redirect:/contracts/" + id + "/entry#file");
    }

    @GetMapping("/file/{waiting}")
    ModelAndView refused(@PathVariable UUID id, @PathVariable UUID waiting) {
        Contract contract = contracts.require(Permission.ENTER_OBSERVATION, id);
        Workbook workbook = files.get(id, waiting);
        ObservationFiles.Report report = observations.check(contract, workbook);
        ModelAndView page = new ModelAndView("indicator/entry-refused");
        page.addObject("contract", contract);
        page.addObject("waiting", waiting);
        page.addObject("fileName", workbook.fileName());
        page.addObject("count", report.messages().size());
        page.addObject("messages",
                report.messages().stream().limit(MESSAGES_SHOWN).map(spreadsheets::sentence).toList());
        return page;
    }

    @GetMapping("/file/{waiting}/messages.{extension}")
    ResponseEntity<byte[]> annotated(@PathVariable UUID id, @PathVariable UUID waiting,
            @PathVariable String extension) {
        Contract contract = contracts.require(Permission.ENTER_OBSERVATION, id);
        Workbook workbook = files.get(id, waiting);
        Format format = Format.ofExtension(extension);
        return Downloads.of("releves", format, spreadsheets.write(
                spreadsheets.annotate(workbook, observations.check(contract, workbook).messages()), format));
    }

    private static ModelAndView page(Contract contract, EntryGrid grid, List<Periodicity> periodicities,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("indicator/entry", status);
        page.addObject("contract", contract);
        page.addObject("grid", grid);
        page.addObject("periodicities", periodicities);
        page.addObject("until", grid.periods().getLast());
        page.addObject("earlier", grid.periodicity().plus(grid.periods().getFirst(), -1));
        page.addObject("later", grid.periodicity().plus(grid.periods().getLast(), grid.periods().size()));
        return page;
    }
}
