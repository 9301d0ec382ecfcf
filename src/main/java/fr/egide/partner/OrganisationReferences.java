package fr.egide.partner;

import java.util.List;
import java.util.UUID;

/// Where a room names organisations: each room that keeps their ids says where, and follows when two become one.
public interface OrganisationReferences {

    /// One place that names an organisation.
    ///
    /// @param kind message `partner.mention.<kind>`
    /// @param href address of the page that names it
    record Mention(String kind, String title, String href) {}

    /// Places that the signed-in user may read.
    List<Mention> mentions(UUID organisation);

    /// Number of places, whoever may read them.
    long count(UUID organisation);

    /// Makes what names one organisation name another, history kept; in the transaction of the caller.
    void move(UUID from, UUID to);
}
