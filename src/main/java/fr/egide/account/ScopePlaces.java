package fr.egide.account;

import java.util.List;

/// What a role can be held on, named by the room that owns it: départements, contracts, diagnoses, councils,
/// organisations.
public interface ScopePlaces {

    /// What kind of places a room names.
    enum Kind {
        DEPARTEMENT, CONTRACT, DIAGNOSIS, COUNCIL, ORGANISATION
    }

    /// One place: the identifier a scope keeps, and its name.
    record Place(String id, String name) {}

    Kind kind();

    /// In the order they are chosen from.
    List<Place> places();
}
