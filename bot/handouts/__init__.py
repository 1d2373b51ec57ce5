"""Files made for a person: pictures and a calendar. What they need is imported when one is made."""
