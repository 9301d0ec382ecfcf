package fr.egide.council.writing;

import org.jspecify.annotations.Nullable;

/// What is typed to set up a council.
///
/// @param chosen reference picked among the territories that `territory` may mean
/// @param template whether the seats that the texts expect are put round the table
public record CouncilForm(@Nullable String kind, @Nullable String title, @Nullable String territory,
        @Nullable String chosen, @Nullable Boolean template) {

    /// Nothing is said by a box left unticked.
    public boolean isFromTemplate() {
        return Boolean.TRUE.equals(template);
    }

    public static CouncilForm on(@Nullable String territory) {
        return new CouncilForm("CLSPD", "", territory, null, true);
    }
}
