"""Everything a policy maker reads about a rule base, as data; what renders it knows no rules."""

from adwijzer.documentation.gathering import SiteData, gather
from adwijzer.documentation.results import Coverage, CoverageLine, ExampleResult, Proof, Results

__all__ = [
    "Coverage",
    "CoverageLine",
    "ExampleResult",
    "Proof",
    "Results",
    "SiteData",
    "gather",
]
