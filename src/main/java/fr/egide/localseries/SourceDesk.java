package fr.egide.localseries;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.localseries.SourceReader.Read;
import fr.egide.web.Refusal;

/// Where people describe sources: what a field lacks is said beside it, the rest refuses the whole.
@Component
public class SourceDesk {

    private final SourceReader reader;
    private final SourceEditor editor;
    private final SourceRights rights;

    SourceDesk(SourceReader reader, SourceEditor editor, SourceRights rights) {
        this.reader = reader;
        this.editor = editor;
        this.rights = rights;
    }

    /// @return the source added, or what is wrong with its fields
    /// @throws Refusal 403 `LOC-403` where the signed-in user gives no readings
    @Transactional
    public Read add(SourceForm form) {
        Read read = reader.read(UUID.randomUUID(), form);
        return read.source() == null ? read : new Read(editor.add(own(read.source())), Map.of());
    }

    /// @return the source changed, or what is wrong with its fields
    /// @throws Refusal 403 `LOC-403`; 409 as [SourceEditor#change]
    @Transactional
    public Read change(LocalSource stored, SourceForm form) {
        Read read = reader.read(stored.id(), form);
        return read.source() == null ? read : new Read(editor.change(stored, own(read.source())), Map.of());
    }

    private LocalSource own(LocalSource source) {
        if (!rights.mayEdit(source)) {
            throw Refusal.forbidden("LOC-403", source.territoryName());
        }
        return source;
    }
}
