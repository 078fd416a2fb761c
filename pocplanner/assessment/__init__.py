"""From a plan and the library to the register, measures, HRDDP sheet, contingency plans and readiness."""
