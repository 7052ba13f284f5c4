"""Everything a policy maker reads about a rule base, as data; what renders it knows no rules."""

from adwijzer.site.contents import SiteData, gather
from adwijzer.site.results import ClaimLine, CoverageLine, DecisionCoverage, ExampleResult, Results

__all__ = [
    "ClaimLine",
    "CoverageLine",
    "DecisionCoverage",
    "ExampleResult",
    "Results",
    "SiteData",
    "gather",
]
