going_on = Then three more months, until { $pause_until }.
