"""Do the roles of one AD go together? Pairs of assignments, judged as flat records."""

from adwijzer.decisions.roles.decider import RoleDecider
from adwijzer.decisions.roles.judgement import JudgedPair, Judgement, Verdict
from adwijzer.decisions.roles.sweep import Findings, Scope

__all__ = ["Findings", "JudgedPair", "Judgement", "RoleDecider", "Scope", "Verdict"]
