package fr.egide.partner.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fr.egide.account.Access;
import fr.egide.account.Audit;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.document.Downloads;
import fr.egide.document.Format;
import fr.egide.document.Spreadsheets;
import fr.egide.partner.Contacts;
import fr.egide.partner.PersonalData;
import fr.egide.web.Trees;

/// All that is kept of one person, as a file.
@Controller
class PersonalDataController {

    private static final String NAME = "donnees-personnelles";

    private final Contacts contacts;
    private final PersonalData data;
    private final Spreadsheets spreadsheets;
    private final Trees trees;
    private final Audit audit;
    private final Access access;

    PersonalDataController(Contacts contacts, PersonalData data, Spreadsheets spreadsheets, Trees trees, Audit audit,
            Access access) {
        this.contacts = contacts;
        this.data = data;
        this.spreadsheets = spreadsheets;
        this.trees = trees;
        this.audit = audit;
        this.access = access;
    }

    @GetMapping("/contacts/{id}/data.{extension}")
    ResponseEntity<byte[]> give(@PathVariable UUID id, @PathVariable String extension) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        PersonalData.Data all = data.of(contacts.get(id));
        audit.record("CONTACT_EXPORTED", "CONTACT", id.toString(), extension);
        if (extension.equals("json")) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment().filename(NAME + ".json").build().toString())
                    .body(trees.write(all).getBytes(StandardCharsets.UTF_8));
        }
        Format format = Format.ofExtension(extension);
        return Downloads.of(NAME, format, spreadsheets.write(data.workbook(all), format));
    }
}
