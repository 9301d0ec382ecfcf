package fr.egide.territory.page;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.territory.Territories;
import fr.egide.territory.contour.ContourImport;
import fr.egide.territory.contour.GeographyFile;
import fr.egide.territory.contour.GeographyFiles;
import fr.egide.territory.contour.GivenFile;
import fr.egide.territory.contour.OfficialContours;
import fr.egide.territory.contour.OfficialContoursProperties;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// The geography of this installation: what is there, from whom, what is missing and which official file gives it.
@Controller
class GeographyController {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

    private final ContourImport imports;
    private final OfficialContours officialContours;
    private final OfficialContoursProperties official;
    private final GeographyFiles files;
    private final Territories territories;
    private final Access access;
    private final Texts texts;

    GeographyController(ContourImport imports, OfficialContours officialContours,
            OfficialContoursProperties official, GeographyFiles files, Territories territories, Access access,
            Texts texts) {
        this.imports = imports;
        this.officialContours = officialContours;
        this.official = official;
        this.files = files;
        this.territories = territories;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping("/administration/geography")
    String geography(ModelMap model) {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        show(model);
        return "territory/geography";
    }

    @PostMapping("/administration/geography")
    ModelAndView load(@RequestParam GeographyFile.Kind kind, @RequestParam(defaultValue = "") String year,
            @RequestParam MultipartFile file, RedirectAttributes after) throws IOException {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        GivenFile given = new GivenFile(String.valueOf(file.getOriginalFilename()), file);
        try {
            return loaded(after, switch (kind) {
                case CONTOURS -> imports.contours(given, year(year, given.name()));
                case NEIGHBOURS -> imports.neighbours(given, year(year, given.name()));
            });
        } catch (Refusal refusal) {
            return refused(refusal).addObject("year", year).addObject("kind", kind);
        }
    }

    @PostMapping("/administration/geography/official-contours")
    ModelAndView loadOfficialContours(RedirectAttributes after) throws IOException {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        try {
            return loaded(after, officialContours.load());
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private static ModelAndView loaded(RedirectAttributes after, GeographyFile file) {
        after.addFlashAttribute("loaded", file);
        return new ModelAndView("redirect:/administration/geography");
    }

    private ModelAndView refused(Refusal refusal) {
        ModelAndView page = new ModelAndView("territory/geography", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("problem", texts.text(refusal.messageKey(), refusal.arguments()));
        show(page.getModelMap());
        return page;
    }

    /// The year typed, or the one that the file's name bears; 0, which is refused, without any.
    private static int year(String typed, String name) {
        Matcher year = YEAR.matcher(typed.isBlank() ? name : typed);
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }

    private void show(ModelMap model) {
        model.addAttribute("edition", territories.edition());
        model.addAttribute("official", official);
        model.addAttribute("files", files.list());
        model.addAttribute("hasContours", files.has(GeographyFile.Kind.CONTOURS));
        model.addAttribute("hasNeighbours", files.has(GeographyFile.Kind.NEIGHBOURS));
    }
}
