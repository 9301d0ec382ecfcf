package fr.egide.installation.backup;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;

/// The page of backups.
@Controller
class BackupController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final BackupDesk desk;
    private final BackupShelf shelf;
    private final Access access;

    BackupController(BackupDesk desk, BackupShelf shelf, Access access) {
        this.desk = desk;
        this.shelf = shelf;
        this.access = access;
    }

    @GetMapping("/administration/backups")
    String list(Model model) throws IOException {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        model.addAttribute("state", desk.state().orElse(null));
        model.addAttribute("backups", shelf.list());
        return "installation/backups";
    }

    @PostMapping("/administration/backups")
    String make() {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        desk.start();
        return "redirect:/administration/backups";
    }

    @GetMapping("/administration/backups/{name}")
    ResponseEntity<Resource> download(@PathVariable String name) throws IOException {
        access.require(Permission.ADMINISTER, Target.INSTALLATION);
        Path file = shelf.get(name);
        return ResponseEntity.ok().contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new FileSystemResource(file));
    }
}
