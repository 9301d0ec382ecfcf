package fr.egide.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.WelcomeLink;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Instead of creating the first administrator: the installation becomes what a backup holds.
@Controller
class RestoreController {

    private final WelcomeLink link;
    private final Restore restore;
    private final Restart restart;
    private final Texts texts;

    RestoreController(WelcomeLink link, Restore restore, Restart restart, Texts texts) {
        this.link = link;
        this.restore = restore;
        this.restart = restart;
        this.texts = texts;
    }

    @GetMapping("/welcome/{token}/restore")
    ModelAndView form(@PathVariable String token) {
        link.requireGood(token);
        return new ModelAndView("installation/restore").addObject("token", token);
    }

    @PostMapping("/welcome/{token}/restore")
    ModelAndView restore(@PathVariable String token, @RequestParam MultipartFile file)
            throws IOException, SQLException {
        link.requireGood(token);
        Path received = Files.createTempFile("egide-restore", ".zip");
        try (InputStream bytes = file.getInputStream()) {
            Files.copy(bytes, received, StandardCopyOption.REPLACE_EXISTING);
            Manifest manifest = restore.from(received, String.valueOf(file.getOriginalFilename()));
            restart.soon();
            return new ModelAndView("installation/restored").addObject("manifest", manifest);
        } catch (Refusal refusal) {
            ModelAndView page = form(token).addObject("problem",
                    texts.text(refusal.messageKey(), refusal.arguments()));
            page.setStatus(refusal.status());
            return page;
        } finally {
            Files.delete(received);
        }
    }
}
