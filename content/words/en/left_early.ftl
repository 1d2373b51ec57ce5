saved = I've written down what we have. /history has it; more can be added any time.
