"""Images and labels, cut into a training set."""
