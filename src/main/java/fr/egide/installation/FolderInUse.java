package fr.egide.installation;

import java.nio.file.Path;

/// A second application was started on a folder in use.
final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super("Le dossier %s est déjà utilisé par une autre instance d’Égide : arrêtez-la, ou donnez un autre dossier par EGIDE_FOLDER. / The folder is in use by another instance of Égide: stop it, or give another folder by EGIDE_FOLDER."
                .formatted(folder));
    }
}
