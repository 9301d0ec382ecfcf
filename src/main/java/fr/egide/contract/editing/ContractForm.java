package fr.egide.contract.editing;

import org.jspecify.annotations.Nullable;

/// What is typed to create a contract.
public record ContractForm(@Nullable String territory, @Nullable String kind, @Nullable String title,
        @Nullable String startsOn,
        @Nullable String endsOn) {

    public static ContractForm on(@Nullable String territory) {
        return new ContractForm(territory, "STSPD_2009", "", "", "");
    }
}
