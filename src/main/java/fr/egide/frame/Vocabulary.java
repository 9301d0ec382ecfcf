package fr.egide.frame;

/// The closed vocabularies of a contract and of the diagnosis it rests on; their words are data of the frame.
public enum Vocabulary {
    PILLAR, FAMILY, LEVEL, FUNCTION, THEME, DEVICE, CONFIDENTIALITY, CONCLUSION, DECISION, ACTION_STATUS, SIDE, FIPD_PROGRAMME, DIAGNOSIS_AUTHOR, SOURCE_FAMILY, STANCE, SUFFICIENCY, CONSULTATION_CHANNEL, INVOLVEMENT, ORGANISATION_TYPE
}
