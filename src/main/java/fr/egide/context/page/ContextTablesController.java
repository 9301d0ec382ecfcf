package fr.egide.context.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.account.Access;
import fr.egide.account.CurrentUser;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.context.ContextTables;
import fr.egide.context.TableKind;
import fr.egide.context.Variables;
import fr.egide.context.importing.ContextImport;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Tables of context loaded in this installation: their import, what was left out, their removal.
@Controller
class ContextTablesController {

    private static final String HERE = "redirect:/administration/context";

    private final ContextTables tables;
    private final ContextImport imports;
    private final Variables variables;
    private final Access access;
    private final CurrentUser user;
    private final Texts texts;

    ContextTablesController(ContextTables tables, ContextImport imports, Variables variables, Access access,
            CurrentUser user, Texts texts) {
        this.tables = tables;
        this.imports = imports;
        this.variables = variables;
        this.access = access;
        this.user = user;
        this.texts = texts;
    }

    @GetMapping("/administration/context")
    String list(ModelMap model) {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        show(model);
        return "context/tables";
    }

    @PostMapping("/administration/context")
    ModelAndView load(@RequestParam MultipartFile file, @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "") String source, RedirectAttributes after) throws IOException {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        try (InputStream bytes = file.getInputStream()) {
            after.addFlashAttribute("outcome", imports.load(new ContextImport.Asked(
                    String.valueOf(file.getOriginalFilename()), year, source, user.get().id()), bytes));
            return new ModelAndView(HERE);
        } catch (Refusal refusal) {
            ModelAndView page = new ModelAndView("context/tables", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("problem", texts.text(refusal.messageKey(), refusal.arguments()));
            page.addObject("year", year);
            page.addObject("source", source);
            show(page.getModelMap());
            return page;
        }
    }

    @GetMapping("/administration/context/{id}")
    String show(@PathVariable UUID id, ModelMap model) {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        model.addAttribute("table", tables.get(id));
        model.addAttribute("leftOut", tables.leftOut(id));
        return "context/table";
    }

    @PostMapping("/administration/context/{id}/remove")
    String remove(@PathVariable UUID id, RedirectAttributes after) {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        after.addFlashAttribute("removed", tables.get(id).fileName());
        tables.remove(id);
        return HERE;
    }

    private void show(ModelMap model) {
        model.addAttribute("tables", tables.list());
        model.addAttribute("variables", variables.all());
        model.addAttribute("kinds", TableKind.values());
    }
}
