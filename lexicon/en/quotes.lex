# Words that attribute what is said, beside the verbs of reporting.lex.

# They stand before the source: "according to the ministry". The first word tells.
[source]
according
per

# Verbs that news uses for deeds, though some writers use them for words: what follows them is not said.
[deed]
attack
assault
blast
bomb
fire
hit
kill
raid
seize
shell
shoot
storm
strike
target
