package fr.egide.recordedcrime;

import java.util.UUID;

/// An edition is there to be read. Who listens may prepare what its readers will ask for; the file counts as loaded once they
/// are done.
public record EditionLoaded(UUID edition) {}
