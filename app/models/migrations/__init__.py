"""Steps from one shape of the shop file to the next, driven from code."""
