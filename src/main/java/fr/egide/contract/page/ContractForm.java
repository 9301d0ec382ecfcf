package fr.egide.contract.page;

import org.jspecify.annotations.Nullable;

/// What is typed to create a contract.
record ContractForm(@Nullable String territory, @Nullable String kind, @Nullable String title,
        @Nullable String startsOn,
        @Nullable String endsOn) {

    static ContractForm on(@Nullable String territory) {
        return new ContractForm(territory, "STSPD_2009", "", "", "");
    }
}
