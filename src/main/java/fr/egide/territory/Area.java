package fr.egide.territory;

/// An arrondissement, a département or a region: its code, its name, the code of what it lies in.
record Area(String code, String name, String within) {}
