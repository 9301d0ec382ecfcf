package fr.egide.partner.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.document.Downloads;
import fr.egide.document.Format;
import fr.egide.document.Limits;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;
import fr.egide.partner.CompetentForce;
import fr.egide.partner.ForceReader;
import fr.egide.partner.Forces;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Which force is competent in which commune: read, said one by one or with a file.
@Controller
@RequestMapping("/forces")
class ForcesController {

    private static final String PAGE = "redirect:/forces";
    private static final int SIZE = 100;
    private static final int SHOWN = 200;

    private final Forces forces;
    private final ForceReader reader;
    private final ForceFiles tables;
    private final Spreadsheets spreadsheets;
    private final Territories territories;
    private final Access access;
    private final Texts texts;

    ForcesController(Forces forces, ForceReader reader, ForceFiles tables, Spreadsheets spreadsheets,
            Territories territories, Access access, Texts texts) {
        this.forces = forces;
        this.reader = reader;
        this.tables = tables;
        this.spreadsheets = spreadsheets;
        this.territories = territories;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "1") int page) {
        access.require(Permission.READ_PARTNERS, Target.INSTALLATION);
        return page(code.strip(), page, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView say(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        requireEdit();
        Map<String, Refusal> problems = new LinkedHashMap<>();
        CompetentForce said = reader.read(typed.getOrDefault("commune", ""), typed.getOrDefault("force", ""),
                typed.getOrDefault("since", ""), typed.getOrDefault("source", ""), 0, problems);
        if (said == null) {
            return page("", 1, problems, HttpStatus.UNPROCESSABLE_CONTENT).addObject("typed", typed);
        }
        int version = forces.find(said.commune()).map(CompetentForce::version).orElse(0);
        forces.say(new CompetentForce(said.commune(), said.force(), said.since(), said.source(), version));
        after.addFlashAttribute("done", texts.text("partner.force.said", name(said.commune())));
        return new ModelAndView(PAGE + "?code=" + said.commune());
    }

    @PostMapping("/{commune}/forget")
    String forget(@PathVariable String commune) {
        requireEdit();
        forces.forget(commune);
        return PAGE;
    }

    @GetMapping("/forces.{extension}")
    ResponseEntity<byte[]> give(@PathVariable String extension) {
        access.require(Permission.READ_PARTNERS, Target.INSTALLATION);
        Format format = Format.ofExtension(extension);
        return Downloads.of("forces", format, spreadsheets.write(tables.export(), format));
    }

    @PostMapping("/file")
    ModelAndView take(@RequestParam MultipartFile file, @RequestParam(defaultValue = "") String source,
            RedirectAttributes after) throws IOException {
        requireEdit();
        try {
            Workbook workbook = spreadsheets.read(String.valueOf(file.getOriginalFilename()),
                    new ByteArrayInputStream(file.getBytes()), Limits.USUAL);
            ForceFiles.Report report = tables.take(workbook, source);
            if (report.messages().isEmpty()) {
                after.addFlashAttribute("done",
                        texts.text("partner.force.taken", report.said().size(), report.unchanged()));
                return new ModelAndView(PAGE);
            }
            return page("", 1, Map.of(), HttpStatus.UNPROCESSABLE_CONTENT).addObject("fileName", workbook.fileName())
                    .addObject("messages", report.messages().stream().limit(SHOWN).map(spreadsheets::sentence)
                            .toList());
        } catch (Refusal refusal) {
            return page("", 1, Map.of("file", refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(String code, int page, Map<String, Refusal> problems, HttpStatus status) {
        PageOf<CompetentForce> found = forces.page(code, page, SIZE);
        Map<String, String> names = territories
                .communes(found.items().stream().map(CompetentForce::commune).toList()).stream()
                .collect(Collectors.toMap(Commune::code, Commune::name));
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach((field, refusal) -> sentences.put(field,
                texts.text(refusal.messageKey(), refusal.arguments())));
        return new ModelAndView("partner/forces", status).addObject("found", found).addObject("names", names)
                .addObject("code", code).addObject("problems", sentences).addObject("typed", Map.of())
                .addObject("messages", List.of())
                .addObject("mayEdit", access.may(Permission.EDIT_PARTNERS, Target.INSTALLATION));
    }

    private String name(String commune) {
        return territories.findCommune(commune).map(Commune::name).orElse(commune);
    }

    private void requireEdit() {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
    }
}
