package chumpy.samples.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaParserTest {
    private static final Map<String, Double> VALUES =
            Map.of("a", 2.0, "b", 3.0, "c", 5.0, "x", 0.25, "x1", 4.0, "x2", 0.5, "e", -7.0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1                    | 1
                    .5                   | 0.5
                    5.                   | 5
                    1.0E0                | 1
                    25e-2                | 0.25
                    1.5D+1               | 15
                    a+b*c                | 17
                    (a+b)*c              | 25
                    [a+b]*c              | 25
                    a-b-c                | -6
                    a-(b-c)              | 4
                    c/a/x                | 10
                    c/a*x                | 0.625
                    a**b**a              | 512
                    (a**b)**a            | 64
                    -a**2                | -4
                    (-a)**2              | 4
                    a**-1                | 0.5
                    a**-b**1             | 0.125
                    2*-b                 | -6
                    a- -b                | 5
                    a--b                 | 5
                    --a                  | 2
                    +a                   | 2
                    -1/a                 | -0.5
                    -a*b                 | -6
                    b - a**2*c/2         | -7
                    2*a**2               | 8
                    ((((a))))            | 2
                    exp[0]*3             | 3
                    EXP(0)               | 1
                    log[exp(b)]          | 3
                    log10[1000]          | 3
                    sqrt(x)              | 0.5
                    abs(a-c)             | 3
                    sin(pi/2)            | 1
                    cos[pi]              | -1
                    tan(0)               | 0
                    4*arctan[1]-pi       | 0
                    arcsin(1)*2-pi       | 0
                    arccos(0)*2-pi       | 0
                    sinh(0)+cosh(0)      | 1
                    tanh(0)              | 0
                    exp(-(a-b)**2*0)     | 1
                    """)
    void worksOutWhatByHandIsWorkedOut(String formula, double byHand) {
        assertThat(value(formula)).as(formula).isCloseTo(byHand, within(1e-14));
    }

    @Test
    void readsTheFormulasOfTheCollection() {
        double a = 2;
        double b = 3;
        double c = 5;
        double x = 0.25;
        check("a * (1-(1+b*x/2)**(-2))", a * (1 - 1 / ((1 + b * x / 2) * (1 + b * x / 2))));
        check("a * (1-(1+2*b*x)**(-.5))", a * (1 - 1 / Math.sqrt(1 + 2 * b * x)));
        check("a*b*x*((1+b*x)**(-1))", a * b * x / (1 + b * x));
        check("a*(1-exp[-b*x])", a * (1 - Math.exp(-b * x)));
        check("exp[-a*x]/(b+c*x)", Math.exp(-a * x) / (b + c * x));
        check("a * exp[b/(x+c)]", a * Math.exp(b / (x + c)));
        check("(a/b) * exp[-0.5*((x-c)/b)**2]", a / b * Math.exp(-0.5 * Math.pow((x - c) / b, 2)));
        check("a / (1+exp[b-c*x])", a / (1 + Math.exp(b - c * x)));
        check("a - b*x1 * exp[-c*x2]", a - b * 4 * Math.exp(-c * 0.5));
        check("a * (b+x)**(-1/c)", a * Math.pow(b + x, -1 / c));
        check("a / ((1+exp[b-c*x])**(1/c))", a / Math.pow(1 + Math.exp(b - c * x), 1 / c));
        check("a - b*x - arctan[c/(x-a)]/pi", a - b * x - Math.atan(c / (x - a)) / Math.PI);
        check("a*(x**2+x*b) / (x**2+x*c+a)", a * (x * x + x * b) / (x * x + x * c + a));
    }

    @Test
    void joinsLinesUpToTheNextEqualsSign() {
        List<Equation> equations = FormulaParser.equations(List.of(
                new TextLine(30, "   pi = 3.0"),
                new TextLine(31, ""),
                new TextLine(32, " y = (a+b) /\t "),
                new TextLine(33, "  (1+c)  + e  ")));
        assertThat(equations).hasSize(2);
        assertThat(equations.get(0).line()).isEqualTo(30);
        assertThat(equations.get(1).line()).isEqualTo(32);
        assertThat(equations.get(1).text()).isEqualTo("y = (a+b) / (1+c) + e");
        assertThat(resolved(equations.get(1).right())).isCloseTo(5.0 / 6, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y = a + e", "y = a+e", "y = a  +\te", "y = a"})
    void theErrorTermIsNoVariable(String line) {
        Equation equation =
                FormulaParser.equations(List.of(new TextLine(1, line))).get(0);
        assertThat(equation.right()).isEqualTo(new Expression.Name("a", 1));
    }

    @Test
    void anErrorTermElsewhereIsAName() {
        assertThat(value("a + e*1")).isEqualTo(-5);
        assertThatThrownBy(() -> new Scope(Map.of(), Set.of("a")).resolve(FormulaParser.expression("a*e")))
                .isInstanceOf(FormulaException.class)
                .hasMessage("unknown name 'e'; known are a, pi, and e as the error term '+ e' at the end");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (a+b      | unexpected end of the formula; expected an operator or the ')' that closes the '(' at column 1
                    (a+b]     | unexpected ']' at column 5; expected an operator or the ')' that closes the '(' at column 1
                    exp[a)    | unexpected ')' at column 6; expected an operator or the ']' that closes the '[' at column 4
                    a+b)      | unexpected ')' at column 4; expected an operator or the end of the formula
                    a b       | unexpected 'b' at column 3; expected an operator or the end of the formula
                    a+        | unexpected end of the formula; expected a number, a name or an opening bracket
                    *a        | unexpected '*' at column 1; expected a number, a name or an opening bracket
                    a**       | unexpected end of the formula; expected a number, a name or an opening bracket
                    ()        | unexpected ')' at column 2; expected a number, a name or an opening bracket
                    a=b       | unexpected '=' at column 2; expected an operator or the end of the formula
                    a^2       | unexpected character '^' at column 2; a power is written **
                    1.2.3     | unexpected '.3' at column 4; expected an operator or the end of the formula
                    1E999     | 1E999 is too large for a double
                    a $ b     | unexpected character '$' at column 3; expected a number, a name, one of + - * / ** or a bracket
                    """)
    void saysWhatStandsThereAndWhatWasExpected(String formula, String message) {
        assertThatThrownBy(() -> FormulaParser.expression(formula))
                .isInstanceOf(FormulaException.class)
                .hasMessage(message);
    }

    @Test
    void saysWhichFunctionsThereAre() {
        assertThatThrownBy(() -> FormulaParser.expression("2*atan(a)"))
                .isInstanceOf(FormulaException.class)
                .hasMessageStartingWith("unknown function 'atan' at column 3; known are exp, log, log10, sqrt")
                .hasMessageContaining("arctan");
    }

    @Test
    void namesTheLineOfABracketOpenedElsewhere() {
        List<TextLine> lines = List.of(new TextLine(8, "y = (a"), new TextLine(9, "  + b] + e"));
        assertThatThrownBy(() -> FormulaParser.equations(lines))
                .isInstanceOfSatisfying(
                        FormulaException.class, e -> assertThat(e.line()).isEqualTo(9))
                .hasMessageEndingWith("closes the '(' at column 5 of line 8");
    }

    @Test
    void deepAndLongFormulasAreRefusedAndNotOverflown() {
        String deep = "(".repeat(900) + "a" + ")".repeat(900);
        assertThatThrownBy(() -> FormulaParser.expression(deep))
                .isInstanceOf(FormulaException.class)
                .hasMessageContaining("nested more than 200 deep");
        String tower = "a**".repeat(900) + "a";
        assertThatThrownBy(() -> FormulaParser.expression(tower)).isInstanceOf(FormulaException.class);
        String longest = "a" + "+a".repeat(5000);
        assertThatThrownBy(() -> FormulaParser.expression(longest))
                .isInstanceOf(FormulaException.class)
                .hasMessageContaining("more than 2000 symbols");
        assertThat(value("a" + "+a".repeat(990))).isEqualTo(2 * 991.0);
        assertThat(value("-".repeat(1000) + "a")).isEqualTo(2);
        int fitting = 190;
        String nested =
                IntStream.range(0, fitting).mapToObj(i -> "(").reduce("", String::concat) + "a" + ")".repeat(fitting);
        assertThat(value(nested)).isEqualTo(2);
    }

    private static void check(String formula, double expected) {
        assertThat(value(formula)).as(formula).isCloseTo(expected, within(1e-14 * Math.max(1, Math.abs(expected))));
    }

    private static double value(String formula) {
        return resolved(FormulaParser.expression(formula));
    }

    private static double resolved(Expression expression) {
        return ((Expression.Constant) new Scope(VALUES, Set.of()).resolve(expression)).value();
    }
}
