package fr.egide.contract.editing;

import org.jspecify.annotations.Nullable;

/// What is typed to create a contract.
///
/// @param chosen reference picked among the territories that `territory` may mean
public record ContractForm(@Nullable String territory, @Nullable String chosen, @Nullable String kind,
        @Nullable String title, @Nullable String startsOn, @Nullable String endsOn) {

    public static ContractForm on(@Nullable String territory) {
        return new ContractForm(territory, null, "STSPD_2009", "", "", "");
    }
}
