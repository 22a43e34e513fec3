"""The contract beside the facts that it was built from: what agrees, what differs, and why it does.

`facts` and `contract` show either side in the same terms (`shape`), `operations` and `schemas` walk both at once, and
`deviations` has the reasons from ``spec/deviations.yaml``.
"""

from generator.coverage.report import Report, coverage

__all__ = ["Report", "coverage"]
