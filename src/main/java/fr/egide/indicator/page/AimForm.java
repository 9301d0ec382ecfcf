package fr.egide.indicator.page;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What was typed to follow an indicator: texts, so that nothing is lost when one of them is wrong.
///
/// @param producerFamily family of an organisation that isn't known yet, `producerLevel` its level
record AimForm(@Nullable String definition, @Nullable UUID objective, @Nullable UUID action, String baseline,
        String baselineOn, String target, String targetOn, String producer, String producerFamily,
        String producerLevel, @Nullable Integer version) {

    AimForm {
        baseline = kept(baseline);
        baselineOn = kept(baselineOn);
        target = kept(target);
        targetOn = kept(targetOn);
        producer = kept(producer);
        producerFamily = kept(producerFamily);
        producerLevel = kept(producerLevel);
    }

    static AimForm on(@Nullable UUID objective, @Nullable UUID action) {
        return new AimForm(null, objective, action, "", "", "", "", "", "", "", null);
    }

    private static String kept(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
