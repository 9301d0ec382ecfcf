package fr.egide.localseries.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.localseries.LocalSource;
import fr.egide.localseries.LocalSources;
import fr.egide.localseries.ReadingGrid;
import fr.egide.localseries.ReadingGrids;
import fr.egide.web.Texts;

/// Readings of a source typed one under the other.
@Controller
@RequestMapping("/local-series/{id}/readings")
class LocalReadingsController {

    private final LocalSources sources;
    private final ReadingGrids grids;
    private final Texts texts;

    LocalReadingsController(LocalSources sources, ReadingGrids grids, Texts texts) {
        this.sources = sources;
        this.grids = grids;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @RequestParam @Nullable LocalDate until) {
        LocalSource source = sources.edit(id);
        return page(source, grids.show(source, until), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(@PathVariable UUID id, @RequestParam @Nullable LocalDate until, @RequestParam long asOf,
            @RequestParam Map<String, String> typed, RedirectAttributes after) {
        LocalSource source = sources.edit(id);
        ReadingGrid grid = grids.save(source, until, typed, asOf);
        if (grid.hasProblem()) {
            return page(source, grid, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("done", texts.text("localseries.readings.saved"));
        return new ModelAndView("redirect:/local-series/" + id + "/readings?until=" + grid.periods().getLast());
    }

    private static ModelAndView page(LocalSource source, ReadingGrid grid, HttpStatus status) {
        ModelAndView page = new ModelAndView("localseries/readings", status);
        page.addObject("source", source);
        page.addObject("grid", grid);
        page.addObject("until", grid.periods().getLast());
        page.addObject("earlier", source.periodicity().plus(grid.periods().getFirst(), -1));
        page.addObject("later", source.periodicity().plus(grid.periods().getLast(), grid.periods().size()));
        return page;
    }
}
