"""What a script may do and ask: the tables of actions and conditions."""

from collections.abc import Mapping

from bot.coach.action import Action
from bot.core.content import Condition
from handlers import calls, keeping, log, offers

ACTIONS: Mapping[str, Action] = {
    "start_call": Action(calls.start_call, reads=("contacts", "promises")),
    "finish_call": Action(calls.finish_call),
    "debrief": Action(calls.debrief),
    "begin_log": Action(log.begin_log),
    "save_contact": Action(log.save_contact),
    "keep_words": Action(log.keep_words),
    "list_contacts": Action(log.list_contacts, reads=("contacts", "promises")),
    "show_contact": Action(log.show_contact, reads=("contacts",)),
    "reopen_contact": Action(log.reopen_contact, reads=("contacts",)),
    "compute_offer": Action(offers.compute_offer),
    "promise_answer": Action(offers.promise_answer),
    "save_offer": Action(offers.save_offer),
    "export_case": Action(keeping.export_case),
    "erase_case": Action(keeping.erase_case),
}

CONDITIONS: Mapping[str, Condition] = {
    "debt_old": lambda facts, now: facts.get("debt_age_known") in ("older", "unknown"),
    "offer_possible": lambda facts, now: facts.get("offer_first") is not None,
    "first_call": lambda facts, now: facts.get("last_contact_on") is None,
    "recently_finished": lambda facts, now: log.is_unsaved(facts),
}
