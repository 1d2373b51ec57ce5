stopped = Good. It clears no record by itself, but it gave you room. You can start another whenever you like.
