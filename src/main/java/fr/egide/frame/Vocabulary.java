package fr.egide.frame;

/// The closed vocabularies of a contract; their words are data of the frame.
public enum Vocabulary {
    PILLAR, FAMILY, LEVEL, FUNCTION, THEME, DEVICE, CONFIDENTIALITY, CONCLUSION, DECISION, ACTION_STATUS, SIDE, FIPD_PROGRAMME
}
