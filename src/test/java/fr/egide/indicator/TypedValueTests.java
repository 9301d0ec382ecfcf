package fr.egide.indicator;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TypedValueTests {

    @Test
    void readsTheFourStatesAndADecimalComma() {
        assertThat(TypedValue.parse("1 234,5"))
                .isEqualTo(new TypedValue(ObservedState.MEASURED, new BigDecimal("1234.5")));
        assertThat(TypedValue.parse("0").state()).isEqualTo(ObservedState.MEASURED);
        assertThat(TypedValue.parse(" NDIFF ").state()).isEqualTo(ObservedState.WITHHELD);
        assertThat(TypedValue.parse("").state()).isEqualTo(ObservedState.NOT_PROVIDED);
        assertThat(TypedValue.parse("so").state()).isEqualTo(ObservedState.NOT_APPLICABLE);
    }

    @Test
    void asksAboutAnAmbiguousAbbreviationInsteadOfGuessing() {
        assertThatThrownBy(() -> TypedValue.parse("n.d.")).isInstanceOf(Refusal.class).hasMessageContaining("IND-001");
        assertThatThrownBy(() -> TypedValue.parse("beaucoup")).isInstanceOf(Refusal.class)
                .hasMessageContaining("IND-002");
    }
}
