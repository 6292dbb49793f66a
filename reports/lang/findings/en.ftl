# Findings: sentences, helps, and what each code means. The keys of the first sections are named in the source
# (`sentence!("key", ...)`); those of the last are codes (`load/not-found` is written `load-not-found`).
# What is quoted stands in backticks; a help begins with `help-` and says what to do.

### How a finding is laid out

error = error
warning = warning
headline = { $severity }[{ $code }]: { $message }
help-line = help: { $help }
quoted = `{ $name }`
list-and-more = { $names } and { $count } more
place-row = { $file }, row { $row }
place-cell = { $file }, row { $row }, column `{ $column }`
place-sheet-row = { $file }, sheet `{ $sheet }`, row { $row }
place-sheet-cell = { $file }, sheet `{ $sheet }`, row { $row }, column `{ $column }`
found-again = { $what } ({ $count } times; the next is at { $next })
found-often = { $what } ({ $count } times)
more-of-this-kind = { $count } more of this kind
did-you-mean = did you mean `{ $name }`?
help-allowed = allowed are: { $names }
help-there-are = there are: { $names }
note = note: { $what }

### Files and texts

file-not-there = `{ $path }` does not exist
file-is-folder = `{ $path }` cannot be read: a folder stands where a file should be
folder-is-file = `{ $path }` cannot be read: a file stands where a folder should be
file-denied = `{ $path }` cannot be read: the rights to read it are missing
answers-too-many = the returns hold more than 5,000,000 answers, the most that are read one by one
memory-not-to-be-had = its answers need about { $mebibytes } MiB of memory, more than this machine gives
file-no-ordinary-file = `{ $path }` cannot be read: it is a device, a pipe or a socket, not a file
file-outside = `{ $path }` is not read: it lies outside of the folder to which it belongs
file-too-large = `{ $path }` is larger than 256 MiB, and that is the most that is read as one file
help-too-large = count a survey of this size with `tripartite tally`, and give its tally to `--tally`
help-outside = put a copy of it into the folder; --allow-outside reads it where it is, if you trust whoever put the folder together
file-unreadable = `{ $path }` cannot be read: { $cause }
file-empty = the file is empty
file-utf-16 = the file is UTF-16 text, not UTF-8
file-no-text = the file is not text: it holds NUL bytes
file-not-utf-8 = the byte { $byte } is not UTF-8; the file looks like Windows-1252 or Latin-1
help-export-csv-instead = export the table as CSV (UTF-8) and put that in its place
help-save-plain-text = save it as plain text (UTF-8), not as a document of a word processor
help-save-table-utf-8 = save it again as "CSV UTF-8", or choose UTF-8 in the dialogue of the program that wrote it
help-save-text-utf-8 = open it in a text editor and save it as UTF-8: in Notepad under "Save as", "Encoding"
language-half-there = { $count ->
         [one] { $count } of { $all } texts of the framework has no translation into `{ $language }`; it stands in its own language, marked
        *[other] { $count } of { $all } texts of the framework have no translation into `{ $language }`; they stand in their own language, marked
    }
help-coverage = `tripartite framework coverage` lists them
language-without-words = the program does not speak the language `{ $language }`; the report is written in English

### YAML

yaml-space-indents = line { $line } is indented with { $space }
yaml-space-after-dash = line { $line } has { $space } after its dash
yaml-space-before-colon = line { $line } has { $space } before its colon
yaml-space-after-colon = line { $line } has { $space } after its colon
yaml-space-twice = { $what }, and so has line { $line }
yaml-space-often = { $what }, and { $count } more lines have one, the last of them line { $line }
space-no-break = a no-break space
space-narrow-no-break = a narrow no-break space
space-ideographic = an ideographic space
space-unknown-to-yaml = a space that YAML does not know ({ $code })
help-ordinary-spaces = delete it and type ordinary spaces; text pasted from a word processor or a web page brings such spaces along
help-comma-in-braces = a text with a comma stands in "quotation marks" between braces
help-known-here = known here are: { $keys }
yaml-key-unknown = the key `{ $key }` is not known
yaml-key-missing = the key `{ $key }` is missing
yaml-keys-missing = the keys { $keys } and `{ $last }` are missing
yaml-key-twice = the key `{ $key }` stands twice
help-keep-one = keep one of the two
yaml-too-complex = the file has too many levels or repetitions
help-too-complex = write out what aliases repeat, and spread many returns over several files
yaml-not-allowed-here = `{ $text }` is not allowed here
yaml-not-allowed-for = `{ $text }` is not allowed for `{ $key }`
yaml-text-expected = a text is expected here
yaml-number-expected = a number is expected here
yaml-whole-number-expected = a whole number is expected here
yaml-boolean-expected = `true` or `false` is expected here
yaml-text-expected-nothing-there = a text is expected here, and nothing stands there
yaml-colon-in-text = a colon stands where no key can be: a text that holds a colon stands in quotation marks
yaml-keys-expected-here = keys with their values are expected here, such as `key: value`
yaml-list-expected-here = a list is expected here, such as `[one, two]`
yaml-line-is-nothing = this line is neither a key nor part of what stands above it: look at its indentation
yaml-tab = the line is indented with a tab: only spaces will do
yaml-other = { $message }
help-decimal-point-but-whole = decimals take a point (`{ $number }`), but only whole numbers count here: in place of 0.5 and 1 write 1 and 2
help-decimal-point = decimals take a point: write `{ $number }`
yaml-value-expected = a value is expected here, and nothing stands there
yaml-key-without-value = the key `{ $key }` has no value
help-write-a-value = write one after its colon, or take the key out
yaml-keys-expected-not-text = keys with values are expected here, and `{ $text }` is not one
yaml-key-takes-keys-not-text = `{ $key }` takes keys of its own, and `{ $text }` is not one
yaml-keys-expected = keys with values are expected here
yaml-key-takes-keys = `{ $key }` takes keys of its own
help-write-known-there = write `{ $yaml }`; known there are: { $keys }
help-write-allowed = write `{ $yaml }`; allowed are: { $names }
help-write-such-as-allowed = write `{ $yaml }`, for instance; allowed are: { $names }
help-write = write `{ $yaml }`
yaml-list-expected = a list is expected here
yaml-key-takes-list = `{ $key }` takes a list
yaml-list-without-brackets = a list is expected here, and `{ $text }` stands there without brackets
yaml-key-list-without-brackets = `{ $key }` takes a list, and `{ $text }` stands there without brackets
help-list-of-lines = begin each entry on a line of its own with `- `
yaml-one-value-not-list = one value is expected here, and a list stands there
yaml-key-takes-one-value-not-list = `{ $key }` takes one value, and a list stands there
yaml-one-value-not-keys = one value is expected here, and keys with values stand there
yaml-key-takes-one-value-not-keys = `{ $key }` takes one value, and keys with values stand there
help-quote-brackets = a text that begins with a bracket or holds a colon stands in quotation marks
yaml-whole-number-expected-not-text = a whole number is expected here, and `{ $text }` is not one
yaml-number-expected-not-text = a number is expected here, and `{ $text }` is not one
help-whole-weights = in place of 0.5 and 1 write 1 and 2
yaml-comma-in-braces = `{ $written }` of `{ $key }` is no number: inside braces a comma separates
yaml-one-word-expected = one word is expected here

### Frameworks

framework-unknown = `{ $reference }` is neither a built-in framework nor a folder seen from `{ $folder }`
help-built-in = built in are: { $frameworks }
framework-of-other-version = `{ $reference }` is asked for, and version { $version } is there
topic-in-file-of-other = the file of topic `{ $file }` holds the topic `{ $topic }`
id-unsound = `{ $id }` is not an id
help-sound-id = use letters, digits, `_`, `.` and `-`, at most 60
id-reserved-word = the id `{ $id }` is reserved: `targets` and `explain` mean something else by it
id-reserved-column = the id `{ $id }` is reserved: it is the name of a column in tables of answers
help-longer-id = take a longer one
id-of-survey-column = `{ $id }` cannot be the id of an indicator: survey systems (ODK, Kobo, LimeSurvey) add a column of that name to their exports
id-of-survey-time = `{ $id }` cannot be the id of an indicator beside `{ $question }`: LimeSurvey uses this name for the time spent on that question
help-other-ending = take another ending
defined-twice = `{ $id }` is defined twice
ids-differ-in-case = `{ $id }` and `{ $first }` differ in case only
help-first-at = the first one is at { $place }
limit-out-of-range = `{ $number }` is not a number from 0 to 100 with at most one decimal
weight-out-of-range = the weight `{ $number }` is not a whole number from 0 to 1000
cap-out-of-range = the cap `{ $number }` is not a whole number from 0 to 1000
reference-no-cap = `{ $name }` is no named cap of this framework
reference-no-constituency = `{ $name }` is no constituency of this framework
reference-no-core-indicator = `{ $name }` is no core indicator of this framework
reference-no-field = `{ $name }` is no field of this framework
reference-no-node = `{ $name }` is no node of this lens
reference-no-phase = `{ $name }` is no phase of this framework
reference-no-profile = `{ $name }` is no country profile of this framework
reference-no-remit = `{ $name }` is no remit of this framework
reference-no-scale = `{ $name }` is no scale of this framework
reference-no-source = `{ $name }` is no source of this framework
reference-no-skill = `{ $name }` is no skill of this framework
reference-no-section = `{ $name }` is no section of the topic's lesson
reference-no-practice = `{ $name }` is no practice of this framework
listed-twice = `{ $id }` stands twice in the list
title-of-framework-empty = the title of the framework is empty
title-of-constituency-empty = the title of the constituency is empty
title-of-topic-empty = the title of the topic is empty
title-of-indicator-empty = the title of the indicator is empty
version-unsound = `{ $version }` is not a version
help-version = write it as 1.0.0
overall-without-lens = the overall value rests on the lens `{ $lens }`, which this framework does not have
hears-with-weight = `{ $id }` has `hears` and a weight above 0
help-heard-weighs-0 = a constituency that is only heard has weight 0
no-constituency-weighs = no constituency has a weight above 0
band-out-of-order = the band `{ $id }` begins at { $number }
help-bands = the first band begins at 0 and each begins above the one before it
no-bands = the framework has no bands
targets-without-default = `targets` has no `default`
framework-target-for-nothing = a target is set for `{ $id }`, which this framework does not have
indicator-id-unsound = `{ $id }` cannot be the id of an indicator
help-indicator-id = use a letter, then at most 19 letters and digits
indicator-without-phase = `{ $id }` names no phase
help-one-phase = every core indicator is in exactly one phase
phase-without-cycle = `{ $id }` names a phase, and the framework has no cycle
indicator-without-field = `{ $id }` names no field
field-without-lens = `{ $id }` names a field, and the framework has none
indicator-asked-of-nobody = `{ $id }` is asked of no constituency with a weight above 0
text-for-no-point = `{ $id }` has a text for `{ $code }`, which is no point of the scale `{ $scale }`

### Scales and words of answers

word-of-state-empty = the word for `{ $code }` is empty
word-of-state-means-other = the word for `{ $code }` is `{ $text }`, which means `{ $other }`
word-of-state-is-point = the word for `{ $code }` is `{ $text }`, which is the point `{ $point }` of the scale `{ $scale }`
word-of-two-states = `{ $text }` is the word for two of na, dk and nc
help-own-word-of-state = `states` gives this word to `{ $state }`
no-scale = the framework has no scale
scale-too-short = the scale `{ $id }` has fewer than two points
scale-paper-and-practice = the scale `{ $id }` needs both `paper_from` and `practice_from`, the first below the second, or neither
scale-does-not-rise = the values of the scale `{ $scale }` do not rise: { $number } follows { $before }
scales-end-differently = the scales do not begin and end at the same values: { $ends }
scales-from-to = { $scales } from { $low } to { $high }
scales-and-scales = { $first }; { $second }
help-same-ends = a mean over scales has a meaning only where all share the lowest and the highest value
point-code-means-state = `{ $code }` cannot be the code of a point: as an answer it means `{ $state }`
help-other-code = take another, such as a number
point-code-unsound = `{ $code }` cannot be the code of a point
help-point-code = use 1 to 5 lower-case letters and digits
point-code-twice = the code `{ $code }` stands twice in the scale `{ $scale }`
label-of-point-empty = the label of the point is empty
point-label-means-state = the label `{ $label }` of point `{ $code }` means `{ $state }` as an answer
help-states-are-no-points = na, dk, nc and blank are answers beside every scale and need no point; if it is one, call it otherwise
point-label-twice = the points `{ $first }` and `{ $code }` of the scale `{ $scale }` have the same label `{ $label }`
point-label-is-code = the label `{ $label }` is the code of another point
point-label-of-two = `{ $label }` is the label of point `{ $code }` of the scale `{ $scale }`, and also the code or a label of point `{ $other }`

### Lenses and methods

lens-fields-of-no-pair = `{ $id }` names fields; only a pair does
lens-group-empty = the group `{ $id }` has no members
lens-member-of-two-groups = `{ $id }` is a member of two groups
lens-pair-of-one-field = the pair `{ $id }` does not name two different fields
lens-node-empty = no core indicator belongs to `{ $id }` of the lens `{ $lens }`
method-zero-needs-scales-from-0 = `missing: zero` needs scales that begin at 0; these begin at { $number }
method-points-need-zero = `{ $level }: points` needs `missing: zero`
method-points-need-nodes = `{ $level }: points` needs `node: points`, because the most points of a node are its cap
method-cap-without-points = `{ $id }` has a cap, and nodes are not computed by points
method-named-cap-without-points = `{ $id }` names a cap, and nodes are not computed by points
method-named-cap-out-of-reach = the cap `{ $name }` of `{ $node }` is { $cap }, and { $count ->
         [one] { $count } point stands
        *[other] { $count } points stand
    } under it
method-cap-out-of-reach = the cap of `{ $node }` is { $cap }, and { $count ->
         [one] { $count } point
        *[other] { $count } points
    } can be reached
method-points-asked-of-others = `{ $first }` and `{ $second }` are not asked of the same constituencies, as points need
method-points-and-profile = `{ $id }` applies to some countries only, which points do not allow

### Questionnaires

form-of-other-framework = the questionnaire belongs to `{ $framework }`, and the framework is `{ $wanted }`
form-twice = there is a questionnaire for `{ $constituency }` already
form-asks-unasked = `{ $id }` is not asked of `{ $constituency }`
form-asks-twice = `{ $id }` is asked twice
form-question-empty = the question for `{ $id }` is empty
form-name-unsound = `{ $name }` cannot be the name of a shorter form
form-names-unasked = the shorter form `{ $form }` names `{ $id }`, which the questionnaire does not ask

### Texts of a framework

term-sees-nothing = the term `{ $term }` points at `{ $see }`, which is not explained
lesson-heading-without-id = the heading names no id
help-heading-id = end it with its id, as in `## Why it matters {"{"}#why{"}"}`
content-keys-empty = nothing is said under { $keys }, which reports print
content-without-evidence = indicators that do not say what counts as `evidence`: { $count } of { $all } ({ $indicators })
content-states-in-english = `states` has no words in `{ $language }` for { $states }, so they stand in English
content-claim-of-force = `{ $id }` does not bind or was not checked, and stands in a sentence with `{ $word }`
content-form-leaves-out = the questionnaire leaves out what names `{ $constituency }`, which is therefore not asked of it: { $indicators }
content-question-long = the question for `{ $id }` has { $count } words; { $most } are allowed
content-nobody-knows = the questionnaire does not say who in the organisation would know `{ $id }`
content-form-often-unknown = questions that expect "don't know": { $count } of { $all }; a quarter is allowed
content-section-lacks-texts = the section `{ $section }` lacks its lead-in or what counts as evidence
content-form-lacks-texts = the questionnaire does not say whom it is meant for, or when na, dk and nc are right
content-form-long = the form `{ $form }` has { $count } questions; { $most } are allowed
content-form-thin = the form `{ $form }` asks too little in `{ $node }`: { $count } of the { $least } questions to all that a comparison needs
definition-of = the definition of `{ $id }`
anchor-of = the anchor { $code } of `{ $id }`
advice-of = the advice from { $code } of `{ $id }`
content-text-missing = { $text } is missing
content-text-length = { $text } has { $count ->
         [one] { $count } word
        *[other] { $count } words
    }; { $least } to { $most } are asked for
content-title-long = the title of `{ $id }` is longer than { $most } characters
content-without-source = `{ $id }` names no source
content-without-section = `{ $id }` names no section of a lesson that teaches it
content-vague-anchor = { $anchor } says `{ $word }`, which cannot be checked
content-same-anchor = { $anchor } is the same as { $other }
content-phase-empty = `{ $topic }` has no indicator in the phase `{ $phase }`
content-topic-without-lesson = `{ $topic }` has no lesson
content-topic-without-skill = `{ $topic }` trains no skill
content-topic-without-minutes = `{ $topic }` has no minutes
content-objectives = objectives of `{ $topic }`: { $count }; 3 to 5 are asked for
content-lesson-length = the lesson has { $count ->
         [one] { $count } word
        *[other] { $count } words
    }; { $least } to { $most } are asked for
content-minutes-and-hours = the minutes of all topics come to { $sum }; the course has { $all }
minutes-of-reading = { $count ->
         [one] { $count } minute
        *[other] { $count } minutes
    } of reading
minutes-of-exercises = { $count ->
         [one] { $count } minute
        *[other] { $count } minutes
    } of exercises
minutes-of-discussion = { $count ->
         [one] { $count } minute
        *[other] { $count } minutes
    } of discussion
minutes-of-assignment = { $count ->
         [one] { $count } minute
        *[other] { $count } minutes
    } of assignment
content-minutes-claimed = `{ $topic }` claims { $minutes }; its material carries { $carried }
content-link-dead = a link points at `{ $id }`, which does not exist
content-source-unknown = the source `{ $id }` is not in the register
content-instrument-unused = nothing names the instrument `{ $id }`
content-instrument-without-use = `{ $id }` does not say what it is used for
content-practice-unused = no advice names the practice `{ $id }`

### Assessments

folder-without-assessment = an assessment is a folder with a file `assessment.yaml`
help-new-or-demo = `tripartite new DIR` makes one; `tripartite demo` shows a complete one
help-new-or-demo-too = `tripartite new DIR` makes one, and `tripartite demo` shows a complete one
help-spelling-or-new = look at the spelling; `tripartite new DIR` makes a new assessment
file-of-no-assessment = `{ $path }` belongs to no assessment: that is a folder with a file `assessment.yaml`, and the returns in its folder `returns`
folder-is-no-assessment = `{ $path }` is no assessment: that is a folder with a file `assessment.yaml`, and the returns in its folder `returns`
help-assessments-inside = there are assessments in it: { $folders }
help-tally-or-new = `tripartite tally { $file }` counts it as it is; for a report, `tripartite new DIR` makes an assessment: put the file into its `returns`
help-report-of-tally = `tripartite report --tally { $file }` makes a report of it as it is
help-new-and-put-file = `tripartite new DIR` makes one, and `tripartite demo` shows a complete one; put the file into its `returns`
assessment-id-unsound = `{ $id }` cannot be the id of an assessment
help-assessment-id = file names begin with it: use letters, digits, `_`, `.` and `-`
body-without-name = the name of the body is empty
date-unsound = `{ $date }` is not a day of the calendar
help-date = write year-month-day, such as 2026-11-23
baseline-unused = the baseline `{ $path }` is not used by this version
help-language-tag = write `{ $tag }`
help-any-language-tag = write the tag of the language, such as en, fr, es or ar
language-unsound = `{ $name }` is not the tag of a language
distinct-name-empty = a name in `distinct` is empty
unknown-profile = `{ $name }` is no country profile of the framework
no-profile = the body has no `profile`; every indicator is taken to apply
help-profile = write `profile:` with one or more of { $profiles }
unknown-constituency = `{ $name }` is no constituency of the framework
weight-of-constituency-out-of-range = the weight `{ $number }` of `{ $id }` is not a whole number from 0 to 1000
target-for-nothing = a target is set for `{ $id }`, which the framework does not have
target-out-of-range = the target `{ $number }` of `{ $id }` is not a number from 0 to 100 with at most one decimal
target-is-code = the target `{ $code }` of `{ $id }` is the code of a point and not a score
help-target-is-code = a target lies on the scale of the scores; the point `{ $code }` is worth { $number }
target-low = the target `{ $number }` of `{ $id }` is below { $limit }
help-target-low = targets lie on 0 to 100; nearly everything reaches this one
unknown-form = there is no form `{ $form }` of the questionnaires
invited-twice = `{ $name }` is invited twice
help-same-name = it stands there as `{ $name }` too: capitals, spaces and apostrophes do not make it another name
invited-without-name = an invited organisation has no name
unknown-remit = `{ $name }` is no remit of the framework
not-replied = `{ $organisation }` of `{ $constituency }` was invited and has not replied
one-sided-returns = `{ $organisation }` sent { $count } of the { $all } returns of `{ $constituency }`
help-one-sided-returns = the voice of the constituency is for the most part the voice of that organisation
statement-name = `{ $id }.md`
statement-name-pattern = `<constituency>.md`
statement-of-word-processor = `{ $path }` is a document of a word processor and is left out
help-statement-save-as = save it as plain text or Markdown, in UTF-8, and name it { $name }
statement-of-nobody = `{ $path }` is named after no constituency and is left out
help-statement-names = name it after the constituency that signs it: { $names }
statement-of-other-ending = `{ $path }` does not end in .md and is left out
help-statement-rename = rename it { $name }
help-statement-kind = a statement is plain text or Markdown, named { $name }

### Tables

table-is-workbook = this is not CSV but a workbook (.xlsx, .ods) or another zip file
table-is-old-workbook = this is not CSV but a workbook of the old kind (.xls)
table-is-pdf = this is not CSV but a PDF
table-is-no-text = this is neither CSV nor text: there is a NUL byte at its beginning
help-export-csv = export the table as CSV UTF-8
csv-lines-end-in-return = the lines end in a lone carriage return, as old programs wrote them
help-save-csv-again = save the table again as CSV UTF-8
csv-quote-open = a quotation mark is opened and never closed
csv-quote-open-here = a quotation mark is opened here and never closed
csv-quote-too-long = a quotation mark is opened here and not closed within { $limit } MiB
help-close-quote = close it, or write it twice if it belongs to the text
csv-row-too-large = the row that begins here is longer than { $limit } MiB
help-every-row-ends = is this a table? Every row must end with a line end
csv-row-too-long = the row has { $count } cells, and the header has { $columns }
help-row-too-long = look for a separator that stands in a text without quotation marks, or for a quotation mark that is not closed
help-quote-separator = a cell that holds the separator must stand in quotation marks
csv-lone-return = the row holds a carriage return (CR) that no line feed (LF) follows
help-lone-return = save the file again with LF or CRLF at the ends of its lines
cell-holds-nul = the cell holds a NUL byte, which no text has
help-export-utf-8-again = export the table again as "CSV UTF-8"
help-export-interrupted = was the export interrupted?
header-too-long = the header is longer than 4 MiB
help-first-row-ends = is this a table? The first row must end with a line end
header-lone-return = the header holds a carriage return (CR) that no line feed (LF) follows
help-lone-return-of-macs = save the file again with LF or CRLF at the ends of its lines; CR alone is what old Macs wrote
header-quote-open = a quotation mark in the header is opened and never closed
help-close-quote-of-name = close it, or write it twice if it belongs to a name
header-too-wide = the header has { $count } columns, more than { $most }
help-is-table-of-returns = is this a table of returns?
columns-mean-the-same = columns { $first } and { $second } mean the same: `{ $name }` and `{ $other }`
help-leave-one-column = leave one of the two out, or give it a name of its own
headings-are-questions = the headings are the texts of the questions, and not their names
help-export-names = export again with names: in Kobo "XML values and headers", in ODK Central without labels, in LimeSurvey "question code" and "answer codes"; or let each heading begin with the name in brackets, such as `[T01P1]`
header-without-indicator = no column of the header is an indicator; it has: { $there }
header-lacks-columns = the header has no column { $columns }; it has: { $there }
header-lacks-columns-and-indicators = the header has no column { $columns }, and no column is an indicator; it has: { $there }
help-columns-of-indicators = a wide table has a column for each indicator; a long table has the columns `indicator` and `answer`
help-columns-of-returns = a return needs respondent, constituency and either a column for each indicator or the columns `indicator` and `answer`
help-separators = cells are separated by comma, semicolon or tab
help-add-column = add the column, or rename the one that holds it
column-no-indicator = the column `{ $name }` is no indicator and is not read
column-unknown = the column `{ $name }` is not known and is not read
columns-unknown = { $count } columns are not known and are not read: { $columns }
columns-missing = the table has no column for { $indicators }; { $count ->
         [one] it counts
        *[other] they count
    } as not answered
table-without-rows = the table has a header and no rows: no return is counted
note-below-table = the row below the table is taken for a note and not read
notes-below-table = { $count } rows below the table are taken for notes and not read
help-return-needs = a return needs a respondent and a constituency
column-without-heading = a column without a heading is not empty; what stands in it is not read
help-give-heading = give the column its heading
encoding-guessed = the file is not UTF-8 and was read as Windows-1252
encoding-guessed-words = the file is not UTF-8 and was read as Windows-1252: { $words }
help-check-accents = look at its accented letters; if they are wrong, save the file again as "CSV UTF-8"
help-check-words = look at these words; if they are wrong, save the file again as "CSV UTF-8"

### Returns

folder-without-returns = `{ $folder }` holds no returns
help-put-returns-there = put the returns there: { $endings }
file-left-out = `{ $path }` is left out: returns end in { $endings }
same-file = `{ $path }` is the same file as `{ $first }`
same-answers = `{ $path }` holds the same { $count } answers as `{ $first }`: it is there twice
help-take-one-file-out = take one of the two out of the folder
help-take-one-file-out-or-other-id = take one of the two out of the folder; if two people gave the same answers, give one of them another id
respondent = `{ $name }`
respondent-of = `{ $name }` of `{ $constituency }`
respondent-withheld = respondent { $number } (name withheld)
respondent-withheld-of = respondent { $number } of `{ $constituency }` (name withheld)
constituency = `{ $id }`
count-of = a count of `{ $constituency }`
name-too-long = the cell is too long for a name
help-columns-in-order = are the columns in the order of the header?
return-without-respondent = the return names no respondent
rows-without-respondent = { $count } rows name no respondent
help-respondent-id = give every respondent a short id of its own, such as W2, and write it into every row of theirs
return-without-constituency = the return names no constituency
constituencies-counted-up = `{ $first }` to `{ $last }` are not constituencies: a spreadsheet counts up where a cell is dragged down
help-write-into-all-cells = write `{ $constituency }` into all of these cells
unknown-indicator = `{ $name }` is no indicator of the framework
help-list-indicators = `tripartite framework show { $framework }` prints the indicators
answer-without-indicator = an answer is given without an indicator
answer-off-scale = `{ $answer }` is no answer to `{ $indicator }`
help-answers = allowed are { $codes }, na, dk, nc, the label of a point, or an empty cell for no answer
na-without-reason = `{ $indicator }` is not applicable (`{ $written }`) and no reason is given
na-without-reason-often = { $count } answers are not applicable and no reason is given; the first: { $first }
help-give-reason = say beside it why it does not apply, or, if the cell means that there is no answer, leave it empty
help-give-reasons = say beside each why it does not apply; if these cells mean that there is no answer, leave them empty (R: write.csv(..., na = "")); `reasons: optional` in assessment.yaml (`--reasons optional` for a tally) lifts the duty
answered-twice = { $respondent } answers `{ $indicator }` here and at { $before }
help-leave-one-or-other-id = leave one of the two out; if these are two people, give one of them another id
help-two-exports = if both files count their people from 1, put a letter before the ids of one of them, such as `{ $id }`; if it is the same person, leave one of the two answers out
more-answers-twice = { $count ->
         [one] { $count } more answer of `{ $path }` stands
        *[other] { $count } more answers of `{ $path }` stand
    } in `{ $first }` as well
answer-repeated = the same answer to `{ $indicator }` is given again by the same respondent; it counts once
answers-repeated = { $count } answers are given again by the same respondents, and are the same; each counts once
help-remove-repeated-rows = take the repeated rows out of the table
respondent-of-two-organisations = { $respondent } belongs to `{ $here }` here and to `{ $before }` before
help-other-id = if these are two people, give one of them another id
respondent-on-two-sides = { $respondent } of `{ $organisation }` answers for `{ $here }` here and for `{ $there }` at { $place }
help-one-constituency = a respondent speaks for one constituency: correct the constituency in one of the two
organisation-on-two-sides = `{ $organisation }` answers for `{ $here }` here and for `{ $there }` at { $place }
help-one-side = an organisation is on one side: correct the constituency in one of the two
respondents-counted-up = { $count } respondents from `{ $first }` to `{ $last }` gave one answer each: a spreadsheet counts up where a cell is dragged down
help-respondents-counted-up = write the same respondent into all of a person's rows; if these are different people, `ids: checked` in assessment.yaml (`--ids-checked` for a tally) says so
consent-unsound = `{ $text }` is neither a yes nor a no
help-consent = `consent` is `yes` (what the respondent wrote may be printed) or `no` (it is withheld); left empty, it is printed in the internal report and withheld from a publication
capacity-unsound = `{ $text }` is not a capacity in which a respondent answers
help-capacity = `capacity` is `organisation` or `individual`; left empty, it is an individual
submission-rejected = a submission was not approved in the survey system and is left out
submissions-rejected = { $count } submissions were not approved in the survey system and are left out
rows-of-submissions-rejected = { $count } rows of submissions that were not approved in the survey system are left out
help-approve = approve it there and export again if it is to count
submission-held = a submission is held for review in the survey system and counts all the same
submissions-held = { $count } submissions are held for review in the survey system and count all the same
rows-of-submissions-held = { $count } rows of submissions that are held for review in the survey system count all the same
help-reject = reject it there and export again if it is not to count
survey-unfinished = a respondent did not come to the end of the survey; what was answered counts
surveys-unfinished = { $count } respondents did not come to the end of the survey; what they answered counts
rows-of-surveys-unfinished = { $count } rows are of respondents who did not come to the end of the survey; what they answered counts
help-leave-row-out = leave the row out if it is not to count
question-not-shown = `N/A` is what the survey system writes for a question that it did not show; it counts as not answered
questions-not-shown = { $count } cells hold `N/A`, which the survey system writes for a question that it did not show; they count as not answered
help-na-with-reason = where a question does not apply, answer `na` and give the reason
organisation-nearly-invited = { $whose } comes from `{ $organisation }`; `{ $near }` was invited
help-nearly-invited = write `{ $near }`; if it is another organisation, `distinct: [{ $organisation }]` in assessment.yaml says so
organisation-not-invited = { $whose } comes from `{ $organisation }`, which was not invited
organisation-not-invited-heard = { $whose } comes from `{ $organisation }`, which was not invited; the return is shown and counts nowhere
help-not-invited = add it to `invited` in assessment.yaml, or correct its name; `uninvited: heard` shows such returns without counting them, `uninvited: counted` counts them
help-not-invited-but-near = did you mean `{ $near }`? Or add it to `invited` in assessment.yaml, or correct its name; `uninvited: heard` shows such returns without counting them, `uninvited: counted` counts them
return-without-organisation = { $whose } names no organisation
help-without-organisation = remits cannot be applied; the respondent is taken to be asked all that the constituency is asked
return-empty = { $whose } answers nothing; the return counts as blank
answers-not-asked = { $whose } answers what it is not asked: { $indicators }; that counts nowhere

### Tallies

tally-columns-missing = the header has no column { $columns }
help-tally-columns = a tally has the columns constituency, indicator, answer, n and may have organisation and block; a survey is counted by `tripartite tally`
tally-sum-unsound = the counts together are more than { $most }
tally-number-unsound = `{ $written }` is not a whole number from 0 to { $most }
tally-block-unsound = the block `{ $written }` is not a whole number from 0 to 63
tally-counted-twice = `{ $answer }` of `{ $constituency }` to `{ $indicator }` is counted twice
help-add-up = add the two numbers up
tally-counts-no-returns = `{ $answer }` is not `{ $word }`, the only thing that `{ $sign }` counts
help-tally-answers = allowed are { $codes }
tally-organisation-on-two-sides = `{ $organisation }` answers for `{ $first }` and for `{ $second }`
answers-to = { $count ->
         [one] { $count } answer
        *[other] { $count } answers
    } to `{ $indicator }`
returns = { $count ->
         [one] { $count } return
        *[other] { $count } returns
    }
tally-answers-above-returns = `{ $constituency }` gave { $answers } in { $returns }
tally-answers-above-returns-of = `{ $constituency }` of `{ $organisation }` gave { $answers } in { $returns }
help-one-tally-each = a respondent stands in only one of the tallies that are merged
tally-not-looked-for = not looked for: a respondent in two rows of a wide table, an indicator answered again further down a long one, a person or organisation on two sides, a return that answers nothing, consent and capacity, and words beside answers; `check` on a folder of returns finds all of that
too-many-constituencies = there are more than { $most } different constituencies: this does not look like a survey
help-column-of-constituencies = is this the column of the constituencies?
too-many-organisations = there are more than { $most } different organisations
help-column-of-organisations = is this the column of the organisations? They can be left out of the count
too-many-indicators = there are more than { $most } different indicators: this does not look like a survey
help-column-of-indicators = is this the column of the indicators?
too-many-answers = `{ $indicator }` has very many or very long answers (in the whole file { $most } different ones are allowed): this does not look like coded answers
help-no-coded-answers = leave the column out, or name the framework, so that only its indicators are read
too-many-counts = there would be more than { $most } counts by constituency, organisation, block and answer
help-fewer-counts = leave organisations or blocks out of the count
too-many-respondents = there are more than { $most } respondents, and their rows do not stand together
help-sort = sort the file by respondent
too-many-pending = very many respondents name their organisation only in some of their rows, which do not stand together
help-sort-or-organisation = sort the file by respondent, or write the organisation into every row

### Templates

templates-folder-unreadable = the folder of templates cannot be read: { $reason }
template-of-other-kind = `{ $name }` is no template, no style and no script
template-not-utf-8 = `{ $name }` is no UTF-8 text
template-file-unreadable = `{ $name }` cannot be read: { $reason }
template-unread = the template cannot be read: { $reason }
template-names-nothing = `{ $part }`: there is nothing of that name here
template-of-too-many-steps = the template takes more steps than any page needs
template-calls-itself = the template includes or calls itself without end
template-asks-for-file = the template asks for a file that it cannot have: { $reason }
template-part-fails = `{ $part }` cannot be carried out: { $reason }
template-not-used = `{ $name }` is no file that is used, and no template includes it
help-include-from-folder = include only files that lie in the folder of the templates, by their names
help-template-names = this template is given: { $names }

### What the codes mean

load-not-found = A file or folder that is named somewhere does not exist. Look at the spelling of the path; a path in a file is read from the folder in which that file lies.
load-no-assessment = The folder or file that the program was given belongs to no assessment. An assessment is a folder with a file `assessment.yaml`, which says whom it is about and who is expected to answer, and with the returns in its folder `returns`. `tripartite new DIR` makes one; a file of returns goes into its folder `returns`.
load-outside = A file or folder that belongs to an assessment or a framework lies elsewhere, through a path such as `../x` or through a link. What stands there would be printed in excerpts and reports, so it is not read. Only `framework` may name a folder elsewhere. Put a copy into the folder, or allow it with `--allow-outside`.
load-unreadable = A file exists and cannot be read: a folder stands where a file should be, or the rights to read it are missing.
load-not-utf8 = The file is not UTF-8 text. Spreadsheet programs and old editors often save in Windows-1252 or Latin-1: save a table again as "CSV UTF-8", and any other file as UTF-8 in a text editor.
load-binary-file = The file holds bytes that no text file has. It is probably a workbook, a PDF or a picture whose name ends in .csv or .yaml. Export the table as CSV (UTF-8) instead.
load-empty-file = There is nothing in the file. If a respondent sent an empty return, delete the file and let the organisation stand in the list of the invited: it will be counted as one that has not replied.
load-too-large = A line or a cell is longer than any questionnaire needs (4 MiB). Usually a quotation mark was opened and never closed, or the file is not a table at all. A file of more than 256 MiB is not read as a whole: `tally` counts a survey of any size.
load-yaml-syntax = The file is not well-formed YAML, or a value has the wrong type. The place is where the reader could go no further; the mistake is there or just before it. Frequent causes: a tab or a no-break space instead of ordinary spaces, a colon inside an unquoted text, a missing quotation mark, a list without its brackets, a decimal comma instead of a point.
load-yaml-unknown-key = A key is not one of those that this kind of file knows. Unknown keys are refused, because a misspelt key would otherwise be passed over in silence.
load-yaml-missing-key = A key that this kind of file must have is not there. All those that one mapping lacks are named together, with the place where it begins.
load-yaml-duplicate-key = A key stands twice in the same mapping. YAML readers differ on which of the two counts, so neither does.
load-yaml-too-complex = The file grows out of all proportion when its aliases are written out, or is nested too deeply. No framework, questionnaire or return needs that.
load-csv-syntax = The table cannot be read as CSV: a quotation mark that never closes, a row with more cells than the header, or lines that end in a lone carriage return. The place names the row.
load-csv-header = The header of the table is not usable: a required column is missing, two columns mean the same thing, or the headings are the texts of the questions. A long table needs respondent, constituency, indicator and answer; a wide one respondent, constituency and one column for each indicator.
load-unknown-column = A column of the table is neither an indicator nor one of the columns that Tripartite knows. It is left out, with its name printed, so that a misspelt indicator does not vanish unseen.
load-missing-column = A wide table has no column for indicators that its respondents are asked. They are counted as not answered.
load-nothing-to-read = The folder of returns holds no file that ends in .csv, .yaml or .yml. Put the returns there; one file for each return or many returns in one file are both fine.
load-skipped-file = A file in the folder of returns is of a kind that is not read. It was left out; everything that counts must end in .csv, .yaml or .yml.
load-same-file = A file stands in the folder of returns twice, under two names. It was read once; take the other one away, or every answer in it would count double.
load-guessed-encoding = The table is not UTF-8, and its letters were read as Windows-1252, which spreadsheet programs of western Europe write. Some of its words are shown: where they are wrong, save the table again as "CSV UTF-8".
load-notes-below = Rows below the table hold no answer and name neither a respondent nor a constituency. They are taken for notes, such as a source or a legend, and are not read.
load-unnamed-column = Something stands in a column that has no heading. There is no telling what it is, so it is not read.
framework-bad-id = An id has characters that do not survive survey systems. Indicator ids are a letter followed by at most 19 letters and digits; answer codes are 1 to 5 lower-case letters and digits; other ids are letters, digits, `_`, `.` and `-`. `default` and `overall` are reserved, and so are the names of columns that tables of answers have (`respondent`, `role`, `comment`, ...) and, for indicators, those that survey systems add (`start`, `token`, ...): such a column could be either.
framework-duplicate-id = The same id is given to two things. Ids of indicators, lens nodes and groups are unique together, so that `explain ID` and `targets` always mean one thing, and they are compared without case, since tables and spreadsheets do so.
framework-unknown-reference = A framework or questionnaire names something (a scale, a phase, a field, a constituency, a source, an indicator) that is not defined.
framework-bad-scale = A scale must have at least two points with rising values between 0 and 100 and different codes and labels (compared without case), none of which means something else as an answer: not applicable, don't know, not consulted or nothing at all. Within one framework all scales begin and end at the same values, because otherwise means over them would have no meaning.
framework-bad-number = A number is out of its range: weights are whole numbers from 0 to 1000; bands, targets and thresholds lie on 0..100 with at most one decimal; nothing may be infinite or "not a number".
framework-bad-bands = Bands are half-open intervals that cover 0..100 without a hole: the first begins at 0 and each begins above the one before it.
framework-bad-lens = A lens is not sound: a group without members, a member in two groups, a pair that does not name two different fields, or a node with no indicator.
content-missing-text = A framework lacks a text that its readers need: what it is and whose, what its bands and its target mean, what counts as evidence; and where there is a course, a definition, an anchor, advice, a lesson, an objective, a lead-in, or who inside an organisation would know. The framework can be computed without it; respondents and trainees cannot do without it.
content-length = A text is shorter or longer than its kind can be: anchors have 15 to 35 words, so that neighbours can be told apart and are still read; questions at most 35; lessons 900 to 1400.
content-vague-word = An anchor rests on a word such as "adequate" or "regular", which two reviewers with the same evidence read differently. Say what one could check: a document, a date, a number, a meeting held.
content-same-text = Two anchors are the same sentence. An anchor that fits two indicators, or two points of one, does not say which is meant.
content-unused = An entry of a register is named nowhere: no indicator or lesson cites the instrument, no advice points at the practice. Use it or take it out.
content-minutes = A topic claims more minutes than its material carries. Reading is counted at 130 words a minute; an indicator to score carries 10 minutes, a question to discuss 15, a step in one's own country 20. Or the minutes of all topics do not come to the hours of the course.
content-force = A text that does not bind, or that was not checked against its source, stands in a sentence that says it requires something. Recommendations, frameworks and compacts guide; Conventions bind once they are ratified.
content-dead-link = A lesson links an indicator or lists a source that does not exist.
content-form = A questionnaire cannot do its work: too many of its questions expect "don't know", its short form has more than 30 questions, it leaves out indicators that name its constituency, or the short form shares too few questions for a comparison (two a topic and four a phase that all constituencies are asked).
framework-bad-lesson = A lesson is not sound: a heading of the second level names no id. Indicators and objectives point at sections by their ids, so each heading ends with its own, as in `## Why it matters {"{"}#why{"}"}`.
framework-bad-method = The method of the framework cannot be computed on its tree. `missing: zero` needs scales that begin at 0. `points` needs `missing: zero`, caps above 0 and within reach (a node without one can reach what its children can), and children that are all asked of the same constituencies, without profile.
framework-bad-version = The version is not of the form major.minor.patch, such as 1.0.0, or an assessment names another major version than the one that is there.
framework-empty-text = A text that a respondent or reader needs is empty.
framework-not-asked = An indicator is not asked of any constituency whose voice weighs more than 0, so it could never have a score.
questionnaire-mismatch = A questionnaire does not fit its framework: it belongs to another framework, to a constituency that does not exist, asks an indicator that this constituency is not asked, asks one twice, or leaves one out that the framework asks it.
questionnaire-unknown-profile = The assessment asks for a shorter form of the questionnaires that does not exist. `full` is always there.
assessment-unknown-framework = The framework that the assessment names is neither built in nor a folder on disk. `framework list` prints those that are built in.
assessment-bad-value = A value in assessment.yaml cannot be used: an id with characters that a file name cannot carry, a date that is not a day of the calendar, a language by its name instead of its tag, a weight that is not a whole number, or no constituency with a weight above 0.
assessment-unknown-constituency = A constituency is named that the framework does not have.
assessment-unknown-target = A target is set for an id that is neither an indicator nor a node of a lens of this framework, nor `default` nor `overall`.
assessment-target-is-code = A target is the code of a point, such as 4, and not a score. Targets lie on the scale of the scores, 0 to 100: write what the point is worth.
assessment-low-target = A target is below 25. Nearly every indicator reaches it, so that few gaps are left to see. If it is intended, nothing has to be done.
assessment-unknown-profile = The country profile names a value that the framework does not have.
assessment-no-profile = The assessment does not say whether the country is one of origin, transit or destination. Every indicator is then taken to apply.
assessment-unknown-remit = A remit of an invited organisation is not one of the framework's.
assessment-duplicate-invited = The same organisation is invited twice for the same constituency. Names that differ only in capitals, spaces, apostrophes or dashes are one name.
assessment-not-replied = An organisation was invited and has sent nothing. It is counted as one blank return, which lowers the coverage and widens the bounds.
assessment-one-sided = One organisation sent more than half of the returns of its constituency, so that the voice of the constituency is for the most part the voice of that organisation.
assessment-language-missing = The report is asked for in a language for which there are no words. It is written in English, and says so.
assessment-stray-statement = A file in the folder of statements is not named after a constituency of the framework, so it is not known who signed it; or it is not plain text, such as a document of Word. It is left out. A statement is called `workers.md`, `employers.md` and so on, after the id of the constituency that signs it.
assessment-baseline-unused = The assessment names a baseline. Comparing two assessments is not part of this version: the line is kept and not used.
response-duplicate-answer = The same respondent answers the same indicator twice. Which of the two is meant cannot be known, so neither is taken. If two exports both count their people from 1, give the people of one file other ids, for instance by putting a letter before the number.
response-repeated-answer = A respondent's row stands in a wide table twice and says the same. Each answer counts once.
response-answer-off-scale = An answer is neither a point of the indicator's scale (its code or its label) nor na, dk, nc or an empty cell.
response-na-without-reason = "Not applicable" takes an indicator out of the count, and therefore needs a reason that a reader can judge.
response-unknown-indicator = An answer is given for an indicator that the framework does not have.
response-unknown-constituency = A return belongs to a constituency that the framework does not have.
response-no-respondent = A return does not say whose it is. Every return needs a respondent's id; a short pseudonym such as W2 is best.
response-conflicting-respondent = The rows of one respondent disagree about who the respondent is: two organisations, for instance. The rows of a respondent may be spread over files, but must tell the same.
response-not-invited = A return comes from an organisation that was not invited, although organisations of its constituency were invited by name. Add the organisation to `invited` in assessment.yaml, or correct its name. `uninvited: heard` shows such returns without counting them, `uninvited: counted` counts them.
response-not-asked = An answer was given to something that this organisation is not asked: because of its remit, its questionnaire, the country's profile or the framework. It stands in the annex and counts nowhere.
response-no-organisation = A respondent names no organisation although organisations were invited. The respondent is taken to be asked all that the constituency is asked, since no remit can be applied.
response-empty-return = A return holds no answer at all. It counts as a blank one.
response-near-name = A return comes from an organisation whose name is nearly that of an invited one: a letter or two differ. Counted apart, one organisation would be two, and the invited one would seem silent. Take the name that was invited, or say in assessment.yaml that the two are different: `distinct: [NAME]`.
response-two-sides = The same organisation, or the same respondent of one organisation, answers for two constituencies. An organisation is on one side, and has one voice.
response-counting-up = The respondents of a long table count up and each gave one answer: W1, W2, W3, ... That is what a spreadsheet makes of one respondent's id when the cell is dragged down. If they really are different people, `ids: checked` in assessment.yaml says so.
response-bad-consent = `consent` says whether what a respondent wrote may be printed: `yes` or `no`. Left empty, it is printed in the internal report and withheld from a publication. Any other word could be read either way.
response-bad-capacity = `capacity` says for whom somebody answers: `organisation` or `individual`. Left empty, it is an individual.
response-not-approved = A survey system marked submissions as not approved or rejected. They are left out.
response-held-for-review = A survey system marked submissions as on hold or as having issues. They count until the person who reviews them there rejects them.
response-unfinished = A survey system recorded respondents who did not come to the end. What they answered counts; the rest is blank.
response-question-not-shown = LimeSurvey writes `N/A` for a question that it did not show to a respondent. That is no answer "not applicable", which needs a reason, but no answer at all.
tally-bad-row = A row of a tally cannot be used: an unknown constituency, indicator or answer, a number that is not a whole number of 0 or more, a block outside 0..63, or more answers than returns.
tally-too-many-values = A column holds more different values than coded answers could have. It is probably free text or a number that identifies people; leave the column out.
tally-duplicate-row = A tally counts the same thing in two rows. Add the numbers up, or merge tallies with the tally command, which does so.

template-unreadable = A template given with `--templates` cannot be read: there is no such folder, the rights to read it are missing, or a file in it is no UTF-8 text. Only `.html`, `.css` and `.js` files belong there.
template-unused = A file in the folder of templates has a name that the program does not use, and no other template includes it. A file takes the place of a built-in one when it has the same name, such as `table.html` or `report.css`; a misspelt name would be passed over in silence.
template-syntax = A template cannot be read: a bracket or a block such as `{"{"}% if %{"}"}` is not closed, or a word stands where none belongs. The line is where the reader could go no further; the mistake is there or just before it.
template-unknown-name = A template uses a name that does not exist: a variable that this block is not given, or a filter, test or function that the template language does not have. Each template is given the parts of its block and nothing else; the built-in templates show which.
template-endless = A template does not come to an end: a loop within loops takes more steps than any page needs, or a template includes or calls itself.
template-include = A template includes, imports or extends a file that it cannot have. Templates read no other files of the machine: what they include must lie in the folder of the templates, and is named as seen from there.
template-failed = A template is well written and cannot be carried out: for instance, something that is no list is gone through, or words are added to a number.
