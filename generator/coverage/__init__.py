"""Comparison of the contract with the facts that it was built from: agreement, differences, and their reasons.

`facts` and `contract` present both sides in the same terms (`shape`), `operations` and `schemas` walk both sides in
parallel, and `deviations` reads the reasons from ``spec/deviations.yaml``.
"""

from generator.coverage.report import Report, coverage

__all__ = ["Report", "coverage"]
