package fr.egide.territory;

/// An arrondissement, a département or a region: its code, its name, the code of what it lies in.
record Area(String code, String name, String within) {

    /// An overseas collectivity stands among départements and among regions under one code; most official series leave it
    /// out, and so do sums of France.
    boolean isCollectivity() {
        return within.equals(code);
    }
}
