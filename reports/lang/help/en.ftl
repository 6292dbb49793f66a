# The help of every command, and what is said of a command line that is wrong.
