package fr.egide.web.observation;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TypedValueTests {

    @Test
    void readsTheFourStatesAndADecimalComma() {
        assertThat(TypedValue.parse("1 234,5", 100))
                .isEqualTo(new TypedValue(ObservedState.MEASURED, new BigDecimal("1234.5"), null));
        assertThat(TypedValue.parse("0", 100).state()).isEqualTo(ObservedState.MEASURED);
        assertThat(TypedValue.parse(" NDIFF ", 100).state()).isEqualTo(ObservedState.WITHHELD);
        assertThat(TypedValue.parse("", 100).state()).isEqualTo(ObservedState.NOT_PROVIDED);
        assertThat(TypedValue.parse("so", 100).state()).isEqualTo(ObservedState.NOT_APPLICABLE);
    }

    @Test
    void asksAboutAnAmbiguousAbbreviationInsteadOfGuessing() {
        assertThatThrownBy(() -> TypedValue.parse("n.d.", 100)).isInstanceOf(Refusal.class)
                .hasMessageContaining("IND-001");
        assertThatThrownBy(() -> TypedValue.parse("beaucoup", 100)).isInstanceOf(Refusal.class)
                .hasMessageContaining("IND-002");
    }

    @Test
    void readsACountOnItsBaseAndAValueWithItsMarginAndWritesThemBack() {
        assertThat(TypedValue.parse("37/1 250", 100).value()).isEqualByComparingTo("2.96");
        assertThat(TypedValue.parse("37/1250", 1000).value()).isEqualByComparingTo("29.6");
        assertThat(TypedValue.parse("0/40", 100).value()).isEqualByComparingTo("0");
        assertThat(TypedValue.parse("37 / 1250", 100).text()).isEqualTo("37/1250");
        assertThat(TypedValue.parse("34,50 ± 2,1", 1).text()).isEqualTo("34,5±2,1");
        for (String wrong : List.of("37/0", "50/40", "1,5/40", "3±0", "±2", "/12", "-1/40")) {
            assertThatThrownBy(() -> TypedValue.parse(wrong, 100)).as(wrong).isInstanceOf(Refusal.class);
        }
    }
}
