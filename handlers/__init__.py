"""What a script may do and ask: the tables of actions and conditions."""

from collections.abc import Mapping

from bot.coach.action import Action
from bot.core.content import Condition
from handlers import calls, deadlines, keeping, log, offers, pause, promises, rehearsal

ACTIONS: Mapping[str, Action] = {
    "start_call": Action(calls.start_call, reads=("contacts", "promises")),
    "finish_call": Action(calls.finish_call),
    "debrief": Action(calls.debrief),
    "begin_log": Action(log.begin_log),
    "save_contact": Action(log.save_contact, reads=("promises", "reminders")),
    "keep_words": Action(log.keep_words),
    "list_contacts": Action(log.list_contacts, reads=("contacts", "promises")),
    "show_contact": Action(log.show_contact, reads=("contacts",)),
    "reopen_contact": Action(log.reopen_contact, reads=("contacts",)),
    "compute_offer": Action(offers.compute_offer),
    "promise_answer": Action(offers.promise_answer),
    "save_offer": Action(offers.save_offer),
    "list_promises": Action(promises.list_promises, reads=("promises",)),
    "begin_promise": Action(promises.begin_promise),
    "show_promise": Action(promises.show_promise, reads=("promises",)),
    "take_up_promise": Action(promises.take_up_promise, reads=("promises",)),
    "save_promise": Action(promises.save_promise, reads=("promises", "reminders")),
    "settle_promise": Action(promises.settle_promise, reads=("contacts", "promises", "reminders")),
    "begin_deadline": Action(deadlines.begin_deadline, reads=("deadlines",)),
    "work_out_deadline": Action(deadlines.work_out_deadline, reads=("deadlines", "reminders")),
    "date_deadline": Action(deadlines.date_deadline, reads=("deadlines", "reminders")),
    "take_up_deadline": Action(deadlines.take_up_deadline),
    "finish_deadline": Action(deadlines.finish_deadline, reads=("deadlines", "reminders")),
    "offer_rehearsal": Action(rehearsal.offer_rehearsal, reads=("reminders",)),
    "finish_rehearsal": Action(rehearsal.finish_rehearsal, reads=("reminders",)),
    "start_pause": Action(pause.start_pause, reads=("reminders",)),
    "count_pause": Action(pause.count_pause),
    "stop_pause": Action(pause.stop_pause, reads=("reminders",)),
    "export_case": Action(keeping.export_case),
    "erase_case": Action(keeping.erase_case),
}

CONDITIONS: Mapping[str, Condition] = {
    "debt_old": lambda facts, now: facts.get("debt_age_known") in ("older", "unknown"),
    "offer_possible": lambda facts, now: facts.get("offer_first") is not None,
    "first_call": lambda facts, now: facts.get("last_contact_on") is None,
    "promise_day_over": promises.day_is_over,
    "recently_finished": lambda facts, now: log.is_unsaved(facts),
}
