package fr.egide.council;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.egide.council.PersonalData.Found;
import fr.egide.council.PersonalData.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDataTests {

    private final PersonalData detector = new PersonalData();

    @Test
    void findsNamesTelephonesMailsBirthDatesAndSocialSecurityNumbers() {
        assertThat(detector.in("""
                Mme Durand signale que Karim Petit (06 12 34 56 78, k.petit@exemple.fr), né le 14/03/2009,
                2 09 03 31 555 123, s’est battu avec Dupont JEAN-LOUIS."""))
                .containsExactlyInAnyOrder(new Found(Kind.NAME, "Mme Durand"), new Found(Kind.NAME, "Karim Petit"),
                        new Found(Kind.NAME, "Dupont JEAN"), new Found(Kind.TELEPHONE, "06 12 34 56 78"),
                        new Found(Kind.MAIL, "k.petit@exemple.fr"), new Found(Kind.BIRTH_DATE, "né le 14/03/2009"),
                        new Found(Kind.SOCIAL_SECURITY, "2 09 03 31 555 123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le Maire de Toulouse ouvre la séance du 14/03/2026.",
            "La Police Municipale et Habitat Brume se réunissent rue Jean-Jaurès.",
            "Deux collégiens ne viennent plus en cours depuis la rentrée.", "Budget : 1 240 000 € en 2025.",
            "La ligne 31 roule jusqu’à 23 h 45 ; le CLSPD en est informé."})
    void leavesOrdinaryMinutesAlone(String text) {
        assertThat(detector.in(text)).isEqualTo(List.of());
    }

    @Test
    void doesNotSeeANameWrittenAloneNorANickname() {
        assertThat(detector.in("Durand et le grand de la cage C étaient là.")).isEmpty();
    }
}
