package fr.egide.web;

import java.util.UUID;

/// Who is signed in, as pages need it; the rooms above give the real principal.
public interface SignedInUser {

    UUID id();

    /// Name shown to the person, never stored beside a fact.
    String displayName();
}
