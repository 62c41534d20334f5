"""The cleaning of training labels: objects of a database that the images contradict."""
