package fr.egide.territory;

/// A delegated or associated commune: it keeps its name within a commune of today.
record FormerCommune(String code, String name, boolean delegated, String today) {

    String kindKey() {
        return delegated ? "delegated-commune" : "associated-commune";
    }
}
