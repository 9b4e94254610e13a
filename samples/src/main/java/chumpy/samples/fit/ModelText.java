package chumpy.samples.fit;

import chumpy.samples.formula.Equation;
import chumpy.samples.formula.Expression;
import chumpy.samples.formula.FormulaException;
import chumpy.samples.formula.FormulaParser;
import chumpy.samples.formula.Scope;
import chumpy.samples.formula.TextLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The model section: words about the model, then definitions of constants, if any, then the model itself.
 *
 * @param file the file
 * @param equations the equations of the section, the model last
 */
record ModelText(SourceFile file, List<Equation> equations) {
    /** Reads the lines below the section's head; the equations start with the first that has an equals sign. */
    static ModelText read(SourceFile file, int head, List<TextLine> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).text().indexOf('=') < 0) {
            first++;
        }
        if (first == lines.size()) {
            throw file.fault(head, "expected the formula of the model, 'y = ...  +  e', before the starting values");
        }
        try {
            return new ModelText(file, FormulaParser.equations(lines.subList(first, lines.size())));
        } catch (FormulaException e) {
            throw file.fault(e.line(), e.problem());
        }
    }

    DataSet dataSet(String name, String level, List<Parameter> parameters, Certified certified, Columns columns) {
        try {
            return resolved(name, level, parameters, certified, columns);
        } catch (FormulaException e) {
            throw file.fault(e.line(), e.problem());
        }
    }

    private DataSet resolved(
            String name, String level, List<Parameter> parameters, Certified certified, Columns columns) {
        Set<String> known = new HashSet<>(columns.predictors());
        for (Parameter parameter : parameters) {
            if (!known.add(parameter.name()) || parameter.name().equals(columns.response())) {
                throw new FormulaException(line(), parameter.name() + " is both a parameter and a column of the data");
            }
        }
        Map<String, Double> constants = new HashMap<>();
        for (Equation definition : equations.subList(0, equations.size() - 1)) {
            define(definition, constants);
        }
        Equation equation = equations.get(equations.size() - 1);
        Expression response = new Scope(constants, Set.of(columns.response())).resolve(equation.left());
        if (!response.mentions(columns.response())) {
            throw new FormulaException(
                    line(), "expected " + columns.response() + ", or a function of it, left of the equals sign");
        }
        Expression model = new Scope(constants, known).resolve(equation.right());
        for (Parameter parameter : parameters) {
            if (!model.mentions(parameter.name())) {
                throw new FormulaException(
                        line(), "parameter " + parameter.name() + " has starting values but is not in the formula");
            }
        }
        return new DataSet(name, level, equation.text(), response, model, parameters, certified, columns);
    }

    private static void define(Equation definition, Map<String, Double> constants) {
        if (!(definition.left() instanceof Expression.Name constant)) {
            throw new FormulaException(
                    definition.line(), "expected 'name = number' in an equation before the last, which is the model");
        }
        Expression value = new Scope(constants, Set.of()).resolve(definition.right());
        if (!(value instanceof Expression.Constant number)) {
            throw new FormulaException(definition.line(), "expected a number as the value of " + constant.name());
        }
        constants.put(constant.name(), number.value());
    }

    private int line() {
        return equations.get(equations.size() - 1).line();
    }
}
