package fr.egide.partner;

/// The two forces between which communes are shared.
public enum Force {
    POLICE, GENDARMERIE
}
