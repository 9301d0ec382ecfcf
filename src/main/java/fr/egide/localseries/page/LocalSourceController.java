package fr.egide.localseries.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.localseries.LocalBreaks;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.LocalSources;
import fr.egide.localseries.SourceDesk;
import fr.egide.localseries.SourceEditor;
import fr.egide.localseries.SourceForm;
import fr.egide.localseries.SourceReader;
import fr.egide.partner.Organisations;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.observation.PeriodText;

/// The data-quality sheet of a source, its form, its breaks.
@Controller
@RequestMapping("/local-series/{id}")
class LocalSourceController {

    private static final String SHEET = "redirect:/local-series/";

    private final LocalSources sources;
    private final SourceDesk desk;
    private final SourceEditor editor;
    private final LocalBreaks breaks;
    private final SheetPages pages;
    private final SourceForms forms;
    private final Organisations organisations;
    private final Texts texts;

    LocalSourceController(LocalSources sources, SourceDesk desk, SourceEditor editor, LocalBreaks breaks,
            SheetPages pages,
            SourceForms forms, Organisations organisations, Texts texts) {
        this.sources = sources;
        this.desk = desk;
        this.editor = editor;
        this.breaks = breaks;
        this.pages = pages;
        this.forms = forms;
        this.organisations = organisations;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return sheet(sources.read(id), "", "", null);
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable UUID id) {
        LocalSource source = sources.edit(id);
        return forms.page(source, SourceForm.of(source, organisations.get(source.producer()).name()), Map.of(), null);
    }

    @PostMapping
    ModelAndView edited(@PathVariable UUID id, @ModelAttribute SourceForm form) {
        LocalSource source = sources.edit(id);
        try {
            SourceReader.Read read = desk.change(source, form);
            return read.source() == null
                    ? forms.page(source, form, read.problems(), null)
                    : new ModelAndView(SHEET + id);
        } catch (Refusal refusal) {
            return forms.page(source, form, Map.of(), refusal);
        }
    }

    @PostMapping("/remove")
    String remove(@PathVariable UUID id, RedirectAttributes after) {
        LocalSource source = sources.edit(id);
        try {
            editor.remove(source);
            after.addFlashAttribute("done", texts.text("localseries.removed", source.title()));
            return "redirect:/local-series";
        } catch (Refusal refusal) {
            after.addFlashAttribute("refused", texts.text(refusal.messageKey(), refusal.arguments()));
            return SHEET + id;
        }
    }

    @PostMapping("/breaks")
    ModelAndView mark(@PathVariable UUID id, @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String reason) {
        LocalSource source = sources.edit(id);
        try {
            LocalDate start = PeriodText.read(source.periodicity(), period)
                    .orElseThrow(() -> Refusal.unprocessable("LOC-022", period,
                            PeriodText.write(source.periodicity(), source.startsOn())));
            breaks.mark(source, start, reason);
            return new ModelAndView(SHEET + id + "#breaks");
        } catch (Refusal refusal) {
            return sheet(source, period, reason, refusal);
        }
    }

    @PostMapping("/breaks/{period}/remove")
    String unmark(@PathVariable UUID id, @PathVariable LocalDate period) {
        breaks.remove(sources.edit(id), period);
        return SHEET + id + "#breaks";
    }

    private ModelAndView sheet(LocalSource source, String period, String reason, @Nullable Refusal problem) {
        ModelAndView page = new ModelAndView("localseries/sheet",
                problem == null ? HttpStatus.OK : HttpStatus.valueOf(problem.status().value()));
        page.addObject("page", pages.of(source));
        page.addObject("typedPeriod", period);
        page.addObject("typedReason", reason);
        page.addObject("periodExample", PeriodText.write(source.periodicity(), source.startsOn()));
        page.addObject("problem", problem == null ? null : texts.text(problem.messageKey(), problem.arguments()));
        return page;
    }
}
