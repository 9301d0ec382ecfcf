package fr.egide.localseries.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.localseries.SourceDesk;
import fr.egide.localseries.SourceForm;
import fr.egide.localseries.SourceList;
import fr.egide.localseries.SourceReader;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.NavigationEntry;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;

/// The local series one may read, and the form of a new one.
@Controller
class LocalSourcesController {

    private static final int SIZE = 50;

    private final SourceList sources;
    private final Territories territories;
    private final SourceDesk desk;
    private final SourceForms forms;
    private final Access access;

    LocalSourcesController(SourceList sources, Territories territories, SourceDesk desk, SourceForms forms,
            Access access) {
        this.sources = sources;
        this.territories = territories;
        this.desk = desk;
        this.forms = forms;
        this.access = access;
    }

    /// @param territory reference of the one whose series are asked for; blank for all
    @GetMapping("/local-series")
    String list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String territory,
            Model model) {
        List<SourceList.Line> all = sources.readable();
        Territory asked = territory.isBlank() ? null : territories.get(TerritoryRef.parse(territory));
        Map<String, String> choices = new TreeMap<>();
        all.forEach(line -> choices.put(line.source().territory(), line.source().territoryName()));
        if (asked != null) {
            choices.put(asked.ref().toString(), asked.name());
        }
        model.addAttribute("found", PageOf.of(asked == null ? all : sources.on(asked), page, SIZE));
        model.addAttribute("asked", asked);
        model.addAttribute("choices", choices.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList());
        model.addAttribute("mayAdd", access.may(Permission.EDIT_LOCAL_SERIES, Target.INSTALLATION));
        return "localseries/list";
    }

    /// @param territory reference of the one that it would tell of
    @GetMapping("/local-series/new")
    ModelAndView form(@RequestParam(defaultValue = "") String territory) {
        access.require(Permission.EDIT_LOCAL_SERIES, Target.INSTALLATION);
        return forms.page(null, SourceForm.blank(territory), Map.of(), null);
    }

    @PostMapping("/local-series")
    ModelAndView add(@ModelAttribute SourceForm form) {
        access.require(Permission.EDIT_LOCAL_SERIES, Target.INSTALLATION);
        try {
            SourceReader.Read read = desk.add(form);
            return read.source() == null
                    ? forms.page(null, form, read.problems(), null)
                    : new ModelAndView("redirect:/local-series/" + read.source().id());
        } catch (Refusal refusal) {
            return forms.page(null, form, Map.of(), refusal);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        NavigationEntry localSeriesEntry() {
            return new NavigationEntry("local-series", "/local-series", 35);
        }
    }
}
