"""Everything a policy maker reads about a rule base, as data; what renders it knows no rules."""

from adwijzer.site.contents import SiteData, gather
from adwijzer.site.results import Coverage, CoverageLine, ExampleResult, Proof, Results

__all__ = [
    "Coverage",
    "CoverageLine",
    "ExampleResult",
    "Proof",
    "Results",
    "SiteData",
    "gather",
]
