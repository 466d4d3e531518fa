# Words that attribute what is said, beside the verbs of reporting.lex.

# They stand before the source: "according to the ministry". The first word tells.
[source]
according
per
