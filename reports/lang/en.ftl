percent = { $number } %
