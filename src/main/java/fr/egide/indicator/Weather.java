package fr.egide.indicator;

/// The météo of an objective: a dated statement by a person, never computed. Each has an icon and a word.
public enum Weather {
    SUN("sun"), CLOUDY("cloud-sun"), CLOUDS("clouds"), STORM("cloud-lightning-rain"), UNKNOWN(
            "question-circle"), NOT_APPLICABLE("dash-circle");

    private final String icon;

    Weather(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}
