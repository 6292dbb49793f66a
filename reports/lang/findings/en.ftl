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
place-question = { $file }, question `{ $question }`
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
file-is-folder = `{ $path }` cannot be read: it is a folder, not a file
folder-is-file = `{ $path }` cannot be read: it is a file, not a folder
file-denied = `{ $path }` cannot be read: permission denied
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
file-no-text = the file is not text: it contains NUL bytes
file-not-utf-8 = the byte { $byte } is not UTF-8; the file looks like Windows-1252 or Latin-1
help-export-csv-instead = export the table as CSV (UTF-8) and put that file in its place
help-save-plain-text = save it as plain text (UTF-8), not as a word-processor document
help-save-table-utf-8 = save it again as "CSV UTF-8", or choose UTF-8 when exporting it from the program that wrote it
help-save-text-utf-8 = open it in a text editor and save it as UTF-8: in Notepad under "Save as", "Encoding"
language-half-there = { $count ->
         [one] { $count } of { $all } texts of the framework has no translation into `{ $language }`; it appears in its original language, marked
        *[other] { $count } of { $all } texts of the framework have no translation into `{ $language }`; they appear in their original language, marked
    }
help-coverage = `tripartite framework coverage` lists them
language-without-words = the program has no texts in the language `{ $language }`; the report is written in English

### YAML

yaml-space-indents = line { $line } is indented with { $space }
yaml-space-after-dash = line { $line } has { $space } after its dash
yaml-space-before-colon = line { $line } has { $space } before its colon
yaml-space-after-colon = line { $line } has { $space } after its colon
yaml-space-twice = { $what }; the same applies to line { $line }
yaml-space-often = { $what }; the same applies to { $count } more lines, the last of which is line { $line }
space-no-break = a no-break space
space-narrow-no-break = a narrow no-break space
space-ideographic = an ideographic space
space-unknown-to-yaml = a space that YAML does not recognise ({ $code })
help-ordinary-spaces = delete it and type ordinary spaces; text pasted from a word processor or a web page often contains such spaces
help-comma-in-braces = between braces, a text that contains a comma must be in "quotation marks"
help-known-here = keys allowed here: { $keys }
yaml-key-unknown = the key `{ $key }` is unknown
yaml-key-missing = the key `{ $key }` is missing
yaml-keys-missing = the keys { $keys } and `{ $last }` are missing
yaml-key-twice = the key `{ $key }` appears twice
help-keep-one = keep only one of the two
yaml-too-complex = the file has too many levels or repetitions
help-too-complex = write repeated parts out instead of using aliases, and divide many returns among several files
yaml-not-allowed-here = `{ $text }` is not allowed here
yaml-not-allowed-for = `{ $text }` is not allowed for `{ $key }`
yaml-text-expected = a text is expected here
yaml-number-expected = a number is expected here
yaml-whole-number-expected = a whole number is expected here
yaml-boolean-expected = `true` or `false` is expected here
yaml-text-expected-nothing-there = a text is expected here, but there is none
yaml-colon-in-text = there is a colon where no key is possible: a text that contains a colon must be in quotation marks
yaml-keys-expected-here = keys with their values are expected here, such as `key: value`
yaml-list-expected-here = a list is expected here, such as `[one, two]`
yaml-line-is-nothing = this line is neither a key nor the continuation of the line above: check its indentation
yaml-tab = the line is indented with a tab: only spaces are allowed
yaml-bracket-open = this bracket is opened and not closed
yaml-bracket-misplaced = this bracket does not close one that is open
yaml-quote-open = a quotation mark is opened and not closed
yaml-behind-quote = the text ends with its quotation mark, and something follows: a quotation mark within a text between `'` is written twice
yaml-backslash = a backslash cannot stand before this sign between double quotation marks: write it twice, or put the text between `'`
yaml-sign-begins-text = a text that begins with this sign must be in quotation marks
yaml-dash-in-line = the first dash of a list stands on a line of its own, below its key
yaml-note-without-space = a note has a space before its `#`; a text that contains `#` must be in quotation marks
yaml-second-document = a second document begins here: the file holds one, so a line such as `---` or `...` has to go
yaml-other = { $message }
help-decimal-point-but-whole = decimals are written with a point (`{ $number }`), but only whole numbers are allowed here: instead of 0.5 and 1 write 1 and 2
help-decimal-point = decimals are written with a point: write `{ $number }`
yaml-value-expected = a value is expected here, but there is none
yaml-key-without-value = the key `{ $key }` has no value
help-write-a-value = write a value after its colon, or delete the key
yaml-keys-expected-not-text = keys with values are expected here, but `{ $text }` is not a key with a value
yaml-key-takes-keys-not-text = `{ $key }` requires keys of its own, but `{ $text }` is not a key with a value
yaml-keys-expected = keys with values are expected here
yaml-key-takes-keys = `{ $key }` requires keys of its own
help-write-known-there = write `{ $yaml }`; keys allowed there: { $keys }
help-write-allowed = write `{ $yaml }`; allowed are: { $names }
help-write-such-as-allowed = write, for instance, `{ $yaml }`; allowed are: { $names }
help-write = write `{ $yaml }`
yaml-list-expected = a list is expected here
yaml-key-takes-list = `{ $key }` requires a list
yaml-list-without-brackets = a list is expected here, but `{ $text }` has no brackets
yaml-key-list-without-brackets = `{ $key }` requires a list, but `{ $text }` has no brackets
help-list-of-lines = begin each entry on a line of its own with `- `
yaml-one-value-not-list = a single value is expected here, but there is a list
yaml-key-takes-one-value-not-list = `{ $key }` requires a single value, but there is a list
yaml-one-value-not-keys = a single value is expected here, but there are keys with values
yaml-key-takes-one-value-not-keys = `{ $key }` requires a single value, but there are keys with values
help-bracket-open = close it with `{"}"}` or `]`. Behind a space, `#` begins a note that is not read: a text that contains ` #` must be in quotation marks
help-no-profiles = this framework has no country profiles: delete the key `profile`
help-quote-brackets = a text that begins with a bracket or contains a colon must be in quotation marks
yaml-whole-number-expected-not-text = a whole number is expected here, but `{ $text }` is not one
yaml-number-expected-not-text = a number is expected here, but `{ $text }` is not one
help-whole-weights = instead of 0.5 and 1 write 1 and 2
yaml-comma-in-braces = `{ $written }` of `{ $key }` is not a number: inside braces the comma is a separator
yaml-one-word-expected = one word is expected here

### Frameworks

framework-unknown = `{ $reference }` is neither a built-in framework nor a folder that can be reached from `{ $folder }`
help-built-in = built-in frameworks: { $frameworks }
framework-of-other-version = `{ $reference }` is requested, but version { $version } is present
help-framework-of-other-version = write `{ $present }`, and check that it says what you need, or take the other version from elsewhere and name its folder
extends-itself = the framework in `{ $folder }` extends itself, by way of the frameworks that it names
help-extends-itself = let the lowest of them extend a built-in framework, such as `coherence@1`, or nothing
extends-own-id = the framework has the id of `{ $id }`, which it extends
help-extends-own-id = give it an id of its own, so that forms and returns of the two are never mistaken for each other
extends-with-language = a framework that extends another one has the language of that one
help-extends-with-language = take `language` out; texts in other languages go into a folder such as `fr`
extends-stray-topic = there is no topic `{ $topic }` in `{ $framework }`
help-extends-stray-topic = to change a topic, name the file after it; to add one, list all topics under `topics` in `framework.yaml`
extends-other-file = `{ $id }` does not belong to this file but to `{ $file }`
help-extends-other-file = change it in `{ $file }`, or give the new indicator another id
extends-unknown-indicator = `{ $id }` is not in `{ $framework }`, so it is a new indicator; these keys are missing: { $keys }
help-extends-unknown-indicator = correct the id to change an indicator that is there; a new one needs at least `title`, `scale` and `asked`
hidden-unknown = `{ $id }` is hidden, but there is no such indicator in `{ $framework }`
help-hidden-unknown = take it out of `hidden`, or write the id of an indicator, such as `T01P1`
hidden-is-supported = `{ $id }` is hidden, but other indicators stand beside it: { $names }
help-hidden-is-supported = hide those as well, or keep `{ $id }`
hidden-without-extends = `hidden` has no effect in a framework that extends no other
help-hidden-without-extends = name the framework whose indicators are hidden, as in `extends: coherence@1`, or take `hidden` out
sheet-no-workbook = this is no workbook
sheet-no-meta = this workbook does not say from which framework it was made: the hidden sheet `_meta` is missing
help-sheet-no-meta = edit the file that `tripartite framework export -o framework.xlsx` writes, and save it as a workbook (.xlsx or .ods)
sheet-base-unknown = the workbook was made from `{ $framework }`, which is neither built in nor a folder here
help-sheet-base-unknown = name the folder of that framework with `--base`
sheet-no-columns = no sheet has a row that names the columns: `id` and `title` are looked for
help-sheet-no-columns = the hidden first row holds these names; make a new workbook with `tripartite framework export`, and copy the changed cells into it
sheet-column-twice = two columns are named `{ $name }`
sheet-row-without-id = the row has no `id`
help-sheet-row-without-id = write the id of the indicator, a new one for a new indicator, or clear the row
sheet-id-twice = `{ $id }` stands in two rows; the first is row { $first }
help-sheet-id-twice = give a new indicator an id of its own, or delete one of the rows
sheet-hidden-unclear = `{ $text }` does not say whether the indicator is hidden
help-sheet-hidden = write `yes` to leave the indicator out, `no` or nothing to keep it
sheet-fixed = the column `{ $column }` of `{ $id }` says `{ $text }` instead of `{ $before }`; that cannot be changed
help-sheet-fixed = put the old value back; to move an indicator, hide it and add one with a new id
sheet-emptied = the column `{ $column }` of `{ $id }` is empty
help-sheet-emptied = write the new text, or put the old one back; to leave the whole indicator out, write `yes` under `hidden`
sheet-one-id = the column `{ $column }` takes one id, not several: `{ $text }`
sheet-unknown-id = the column `{ $column }` names `{ $id }`, which the framework does not have
help-sheet-leave-empty = leave the cell empty
sheet-weight = the weight `{ $text }` is not a whole number from 0 to 1000
help-sheet-weight = 1 counts like the others, 2 twice as much; 0 is asked and not scored
sheet-row-incomplete = `{ $id }` is not in the framework, so it is a new indicator; these columns are still empty: { $columns }
help-sheet-row-incomplete = fill in these columns, or correct the id
sheet-no-point = there is something in the column `{ $column }`, but the scale `{ $scale }` has no such point
sheet-step-incomplete = the next step of `{ $id }` is not complete: the column `{ $column }` is empty
help-sheet-step-incomplete = a step says what is to be done, by whom, and with how much effort (`low`, `medium` or `high`)
sheet-rows-missing = { $count ->
    [one] the row of one indicator is missing; it was not hidden: { $ids }
   *[other] the rows of { $count } indicators are missing; they were not hidden: { $ids }
}
help-sheet-rows-missing = to leave an indicator out, keep its row and write `yes` under `hidden`
sheet-of-other-version = the workbook was made from { $made }; { $present } is present
sheet-of-other-language = the workbook is in `{ $language }`, in which `{ $framework }` has no texts
help-sheet-export-again = make a new workbook with `tripartite framework export` and copy the changed cells into it, or name the framework with `--base`
sheet-of-other-edition = the workbook was made from other files of `{ $framework }`: what has changed in them since looks like a change of yours
help-sheet-of-other-edition = read the list of changes; if it holds more than yours, make a new workbook and copy your cells into it
topic-in-file-of-other = the file of topic `{ $file }` contains the topic `{ $topic }`
id-unsound = `{ $id }` is not a valid id
help-sound-id = use letters, digits, `_`, `.` and `-`, at most 60 characters
id-reserved-word = the id `{ $id }` is reserved: `targets` and `explain` use it with another meaning
id-reserved-column = the id `{ $id }` is reserved: it is the name of a column in tables of returns
help-longer-id = choose a longer one
id-of-survey-column = `{ $id }` cannot be the id of an indicator: survey systems (ODK, Kobo, LimeSurvey) add a column of that name to their exports
id-of-survey-time = `{ $id }` cannot be the id of an indicator beside `{ $question }`: LimeSurvey uses this name for the time spent on that question
help-other-ending = choose another ending
defined-twice = `{ $id }` is defined twice
ids-differ-in-case = `{ $id }` and `{ $first }` differ only in case
help-first-at = the first one is at { $place }
limit-out-of-range = `{ $number }` is not a number from 0 to 100 with at most one decimal
weight-out-of-range = the weight `{ $number }` is not a whole number from 0 to 1000
cap-out-of-range = the cap `{ $number }` is not a whole number from 0 to 1000
reference-no-cap = `{ $name }` is not a named cap of this framework
reference-no-constituency = `{ $name }` is not a constituency of this framework
reference-no-core-indicator = `{ $name }` is not a core indicator of this framework
reference-no-field = `{ $name }` is not a field of this framework
reference-no-node = `{ $name }` is not a node of this lens
reference-no-phase = `{ $name }` is not a phase of this framework
reference-no-profile = `{ $name }` is not a country profile of this framework
reference-no-remit = `{ $name }` is not a remit of this framework
reference-no-scale = `{ $name }` is not a scale of this framework
reference-no-source = `{ $name }` is not a source of this framework
reference-no-skill = `{ $name }` is not a skill of this framework
reference-no-section = `{ $name }` is not a section of the topic's lesson
reference-no-practice = `{ $name }` is not a practice of this framework
listed-twice = `{ $id }` appears twice in the list
title-of-framework-empty = the title of the framework is empty
title-of-constituency-empty = the title of the constituency is empty
title-of-topic-empty = the title of the topic is empty
title-of-indicator-empty = the title of the indicator is empty
version-unsound = `{ $version }` is not a valid version
help-version = write it in the form 1.0.0
since-later-version = `since` names version { $since }, but the framework is version { $version }
help-since = `since` is the version from which on this holds: that of the framework or an earlier one
rename-id-unsound = `{ $id }` cannot have been the id of an indicator
help-rename-id = an id is a letter and up to 19 more letters and digits
rename-twice = what became of `{ $from }` is said twice
help-rename-twice = keep one of the two
rename-of-present = `{ $from }` is still an indicator of the framework, so its answers stay where they are
help-rename-of-present = leave this line out; if its old answers meant something else, drop them in a table for `tripartite migrate --map`, with an empty `to`
rename-to-nothing = `{ $from }` is to become `{ $to }`, which is no indicator of the framework
help-rename-to-nothing = name an indicator of the present version, or leave the new id out if the indicator was dropped
rename-two-onto-one = { $ids } are both to become `{ $to }`
help-rename-two-onto-one = a respondent has one answer to an indicator: keep the id that comes nearest in meaning, and drop the other one
rename-chain = `renames` lead through several ids: { $ids }
help-rename-chain = say of each id what it is now: `{ $from }` is `{ $last }`
rename-in-circle = `renames` lead back to where they began: { $ids }
help-rename-in-circle = say of each id what it is now
rename-without-reason = `{ $from }` was dropped, and no `reason` says why
help-rename-without-reason = add a sentence: it is shown to those whose answers are left out
map-without-columns = the table has no columns `from` and `to`; it has: { $there }
help-map-columns = write the ids of the other version under `from` and those of this version under `to`; an empty `to` drops the answers
map-unused = nothing was answered under { $ids }, so the table carries nothing over from there
help-map-unused = look at the spelling of these ids in the returns; a line that is not needed does no harm
overall-without-lens = the overall score is based on the lens `{ $lens }`, which this framework does not have
hears-with-weight = `{ $id }` has both `hears` and a weight above 0
help-heard-weighs-0 = a constituency that is only heard has weight 0
no-constituency-weighs = no constituency has a weight above 0
band-out-of-order = the band `{ $id }` begins at { $number }
help-bands = the first band begins at 0 and each begins above the previous one
no-bands = the framework has no bands
targets-without-default = `targets` has no `default`
framework-target-for-nothing = a target is set for `{ $id }`, which this framework does not have
indicator-id-unsound = `{ $id }` cannot be the id of an indicator
help-indicator-id = use a letter, followed by at most 19 letters and digits
indicator-without-phase = `{ $id }` does not name a phase
help-one-phase = every core indicator belongs to exactly one phase
phase-without-cycle = `{ $id }` names a phase, but the framework has no cycle
indicator-without-field = `{ $id }` does not name a field
field-without-lens = `{ $id }` names a field, but the framework has none
indicator-asked-of-nobody = `{ $id }` is not asked of any constituency with a weight above 0
text-for-no-point = `{ $id }` has a text for `{ $code }`, which is not a point of the scale `{ $scale }`

### Scales and words of answers

word-of-state-empty = the word for `{ $code }` is empty
word-of-state-means-other = the word for `{ $code }` is `{ $text }`, which means `{ $other }`
word-of-state-is-point = the word for `{ $code }` is `{ $text }`, which is the point `{ $point }` of the scale `{ $scale }`
word-of-two-states = `{ $text }` is the word for two of na, dk and nc
help-own-word-of-state = `states` gives this word to `{ $state }`
no-scale = the framework has no scale
scale-too-short = the scale `{ $id }` has fewer than two points
scale-paper-and-practice = the scale `{ $id }` needs both `paper_from` and `practice_from`, the first below the second, or neither
scale-does-not-rise = the values of the scale `{ $scale }` do not increase: { $number } follows { $before }
scales-end-differently = the scales do not have the same lowest and highest values: { $ends }
scales-from-to = { $scales } from { $low } to { $high }
scales-and-scales = { $first }; { $second }
help-same-ends = a mean across scales is meaningful only if all of them have the same lowest and highest values
point-code-means-state = `{ $code }` cannot be the code of a point: as an answer it means `{ $state }`
help-other-code = choose another one, such as a number
point-code-unsound = `{ $code }` cannot be the code of a point
help-point-code = use 1 to 5 lower-case letters and digits
point-code-twice = the code `{ $code }` appears twice in the scale `{ $scale }`
label-of-point-empty = the label of the point is empty
point-label-means-state = the label `{ $label }` of point `{ $code }` means `{ $state }` as an answer
help-states-are-no-points = na, dk, nc and blank can be given on every scale and need no point; if this is a point, give it another label
point-label-twice = the points `{ $first }` and `{ $code }` of the scale `{ $scale }` have the same label `{ $label }`
point-label-is-code = the label `{ $label }` is the code of another point
point-label-of-two = `{ $label }` is the label of point `{ $code }` of the scale `{ $scale }`, and also the code or a label of point `{ $other }`

### Lenses and methods

lens-fields-of-no-pair = `{ $id }` names fields; only a pair can do so
lens-group-empty = the group `{ $id }` has no members
lens-member-of-two-groups = `{ $id }` is a member of two groups
lens-pair-of-one-field = the pair `{ $id }` does not name two different fields
lens-node-empty = no core indicator belongs to `{ $id }` of the lens `{ $lens }`
method-zero-needs-scales-from-0 = `missing: zero` needs scales that begin at 0; these begin at { $number }
method-points-need-zero = `{ $level }: points` needs `missing: zero`
method-points-need-nodes = `{ $level }: points` needs `node: points`, because the most points of a node are its cap
method-cap-without-points = `{ $id }` has a cap, but nodes are not calculated by points
method-named-cap-without-points = `{ $id }` names a cap, but nodes are not calculated by points
method-named-cap-out-of-reach = the cap `{ $name }` of `{ $node }` is { $cap }, but only { $count ->
         [one] { $count } point comes
        *[other] { $count } points come
    } under it
method-cap-out-of-reach = the cap of `{ $node }` is { $cap }, but only { $count ->
         [one] { $count } point
        *[other] { $count } points
    } can be reached
method-points-asked-of-others = `{ $first }` and `{ $second }` are not asked of the same constituencies, as calculation by points requires
method-points-and-profile = `{ $id }` applies to some countries only, which calculation by points does not allow

### Questionnaires

form-of-other-framework = the questionnaire belongs to `{ $framework }`, but the framework is `{ $wanted }`
form-twice = there is already a questionnaire for `{ $constituency }`
form-asks-unasked = `{ $id }` is not asked of `{ $constituency }`
form-asks-twice = `{ $id }` is asked twice
form-question-empty = `{ $id }` has no question: neither this questionnaire nor the indicator words one
help-question = add `question: "..."` to `{ $id }` in the framework, so that all constituencies are asked the same, or `text: "..."` here
form-name-unsound = `{ $name }` cannot be the name of a shorter form
form-names-unasked = the shorter form `{ $form }` names `{ $id }`, which the questionnaire does not ask

### Texts of a framework

term-sees-nothing = the term `{ $term }` refers to `{ $see }`, which is not defined
lesson-heading-without-id = the heading has no id
help-heading-id = end it with its id, as in `## Why it matters {"{"}#why{"}"}`
content-keys-empty = there is no text under { $keys }, which reports print
content-without-evidence = indicators that do not say what counts as `evidence`: { $count } of { $all } ({ $indicators })
content-states-in-english = `states` has no words in `{ $language }` for { $states }, so they appear in English
content-claim-of-force = `{ $id }` is not binding or was not verified, but appears in a sentence with `{ $word }`
content-form-leaves-out = the questionnaire leaves out indicators that name `{ $constituency }`, which is therefore not asked about them: { $indicators }
content-question-long = the question for `{ $id }` has { $count } words; at most { $most } are allowed
content-nobody-knows = the questionnaire does not say who in the organisation would know the answer to `{ $id }`
content-stems-differ = `{ $id }` is worded differently for { $constituencies }, and `stems` does not say why: a difference in the answers could come from the wording
content-stems-alike = `{ $id }` gives a reason for different questions in `stems`, but all are asked the same
content-window-odd = { $text } looks back { $months } months; the windows are { $allowed } months
content-window-unnamed = the question of `{ $id }` does not name the window of its anchors ({ $months } months), or names another
question-of = the question of `{ $id }`
content-form-often-unknown = questions that expect "don't know": { $count } of { $all }; at most a quarter is allowed
content-section-lacks-texts = the section `{ $section }` lacks its introduction or a statement of what counts as evidence
content-form-lacks-texts = the questionnaire does not say for whom it is intended, or when na, dk and nc are the right answers
content-form-long = the form `{ $form }` has { $count } questions; at most { $most } are allowed
content-form-thin = the form `{ $form }` asks too few questions in `{ $node }`: { $count } of the { $least } questions put to all that a comparison needs
definition-of = the definition of `{ $id }`
anchor-of = the anchor { $code } of `{ $id }`
advice-of = the advice from { $code } of `{ $id }`
content-text-missing = { $text } is missing
content-text-length = { $text } has { $count ->
         [one] { $count } word
        *[other] { $count } words
    }; { $least } to { $most } are required
content-title-long = the title of `{ $id }` is longer than { $most } characters
content-without-source = `{ $id }` does not name a source
content-without-section = `{ $id }` does not name a section of a lesson that teaches it
content-vague-anchor = { $anchor } says `{ $word }`, which cannot be verified
content-same-anchor = { $anchor } is identical to { $other }
content-phase-empty = `{ $topic }` has no indicator in the phase `{ $phase }`
content-topic-without-lesson = `{ $topic }` has no lesson
content-topic-without-skill = `{ $topic }` names no skill
content-topic-without-minutes = `{ $topic }` has no minutes
content-objectives = objectives of `{ $topic }`: { $count }; 3 to 5 are required
content-lesson-length = the lesson has { $count ->
         [one] { $count } word
        *[other] { $count } words
    }; { $least } to { $most } are required
content-minutes-and-hours = the minutes of all topics add up to { $sum }; the course has { $all }
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
content-minutes-claimed = `{ $topic }` claims { $minutes }; its material accounts for { $carried }
content-link-dead = a link refers to `{ $id }`, which does not exist
content-source-unknown = the source `{ $id }` is not in the register
content-instrument-unused = the instrument `{ $id }` is not named anywhere
content-instrument-without-use = `{ $id }` does not say what it is used for
content-practice-unused = no advice refers to the practice `{ $id }`
content-practice-undated = the practice `{ $id }` does not say in `as_of` of when its last information is

### Assessments

folder-without-assessment = an assessment is a folder that contains a file `assessment.yaml`
help-new-or-demo = `tripartite new DIR` creates one; `tripartite demo` shows a complete one
help-new-or-demo-too = `tripartite new DIR` creates one, and `tripartite demo` shows a complete one
help-spelling-or-new = check the spelling; `tripartite new DIR` creates a new assessment
file-of-no-assessment = `{ $path }` does not belong to an assessment; an assessment is a folder with a file `assessment.yaml` and with the returns in its folder `returns`
folder-is-no-assessment = `{ $path }` is not an assessment; an assessment is a folder with a file `assessment.yaml` and with the returns in its folder `returns`
help-assessments-inside = it contains assessments: { $folders }
help-tally-or-new = `tripartite tally { $file }` counts it as it is; for a report, `tripartite new DIR` creates an assessment: put the file into its folder `returns`
help-report-of-tally = `tripartite report --tally { $file }` writes a report from it as it is
help-archive-check = this is an archive: `tripartite archive --check { $file }` makes its numbers again; to do anything else with it, unpack it and give the folder with `assessment.yaml` in its folder `material`
help-new-and-put-file = `tripartite new DIR` creates one, and `tripartite demo` shows a complete one; put the file into its folder `returns`
assessment-id-unsound = `{ $id }` cannot be the id of an assessment
help-assessment-id = file names begin with it: use letters, digits, `_`, `.` and `-`
body-without-name = the name of the assessed body is empty
date-unsound = `{ $date }` is not a valid date
help-date = write year-month-day, such as 2026-11-23
baseline-not-there = the baseline `{ $path }` is no folder with an `assessment.yaml`
help-baseline = `baseline` names the folder of an earlier assessment, such as ../nerania-2023; delete the line where there is none
baseline-of-itself = the baseline `{ $path }` is this assessment itself
baseline-circular = the baseline `{ $path }` names this assessment as its own baseline
baseline-outside = the baseline `{ $path }` is not read: it lies neither in the folder that holds this assessment nor below it
help-baseline-outside = put a copy of it beside the folder of this assessment; --allow-outside reads it where it is, if you trust whoever put the folder together
baseline-unsound = the baseline `{ $path }` cannot be used: { $count ->
    [one] there is 1 error in it
   *[other] there are { $count } errors in it
}
help-check-baseline = `tripartite check` on the folder `{ $path }` shows them all
comparison-other-framework = the two assessments answer different frameworks, `{ $before }` and `{ $after }`
help-compare-other-framework = only assessments of one framework can be compared, in any two of its versions
comparison-nothing-in-common = no indicator of the framework `{ $framework }` means the same in both assessments
help-compare-nothing-in-common = indicators are compared by their ids, as long as their scale and their meaning did not change
comparison-other-body = the baseline is about “{ $before }”, and the follow-up about “{ $after }”
help-compare-other-body = a comparison shows the change of one body over time; it does not rank countries
publication-without-licence = no licence is stated: nobody may use what is published
help-publication-licence = state one in `assessment.yaml`, such as `licence: CC-BY-4.0`
help-publication-licence-of-tally = give the folder of an assessment beside the tally, and state one in its `assessment.yaml`, such as `licence: CC-BY-4.0`
comparison-same-assessment = `{ $path }` is compared with itself: nothing can have moved
comparison-earlier-follow-up = the follow-up ({ $after }) is earlier than the baseline ({ $before })
comparison-other-words = both assessments name version { $version } of `{ $framework }`, and its questions or anchors differ: { $ids }
help-compare-other-words = if their meaning changed, give the framework a new version, and the indicators `since` that version
comparison-other-language = the baseline is in the language `{ $before }`, and the follow-up in `{ $after }`
help-compare-other-language = an organisation counts as the same only if its name is written in the same way in both
help-language-tag = write `{ $tag }`
help-any-language-tag = write the tag of the language, such as en, fr, es or ar
language-unsound = `{ $name }` is not a language tag
distinct-name-empty = a name in `distinct` is empty
unknown-profile = `{ $name }` is not a country profile of the framework
no-profile = the assessed body has no `profile`; all indicators are assumed to apply
help-profile = write `profile:` with one or more of { $profiles }
unknown-constituency = `{ $name }` is not a constituency of the framework
weight-of-constituency-out-of-range = the weight `{ $number }` of `{ $id }` is not a whole number from 0 to 1000
target-for-nothing = a target is set for `{ $id }`, which the framework does not have
help-indicator-hidden = the framework leaves it out: take the answer out, or take the id out of `hidden` in the `framework.yaml` of the framework
target-for-hidden = a target is set for `{ $id }`, which the framework hides
help-target-for-hidden = take the target out, or take `{ $id }` out of `hidden` in the `framework.yaml` of the framework
form-asks-hidden = the questionnaire asks `{ $id }`, which the framework hides
help-form-asks-hidden = take the question out, or take `{ $id }` out of `hidden` in `framework.yaml`
target-out-of-range = the target `{ $number }` of `{ $id }` is not a number from 0 to 100 with at most one decimal
target-is-code = the target `{ $code }` of `{ $id }` is the code of a point and not a score
help-target-is-code = targets are on the scale of the scores; the point `{ $code }` is worth { $number }
target-low = the target `{ $number }` of `{ $id }` is below { $limit }
help-target-low = targets range from 0 to 100; nearly every score reaches this one
unknown-form = the questionnaires have no form `{ $form }`
invited-twice = `{ $name }` is invited twice
help-same-name = it is also listed as `{ $name }`: capitals, spaces and apostrophes do not make a different name
invited-without-name = an invited organisation has no name
invited-without-constituency = `{ $name }` has no constituency
invited-address-elsewhere = an address stands in this column, and is not printed
help-invited-address = put addresses into the column `{ $column }`, and this column back into its place
unknown-remit = `{ $name }` is not a remit of the framework
not-replied = `{ $organisation }` of `{ $constituency }` was invited and has not replied
one-sided-returns = `{ $organisation }` sent { $count } of the { $all } returns of `{ $constituency }`
help-one-sided-returns = the voice of the constituency is mainly the voice of that organisation
statement-name = `{ $id }.md`
statement-name-pattern = `<constituency>.md`
document-has-password = the document opens with a password only
help-document-without-password = open it with the password, take the password off (Word: File, Info, Protect Document; LibreOffice: save without “Save with password”), and save it again
document-has-rights = the document is bound by rights management to the people of one organisation (a sensitivity label, IRM)
help-document-without-rights = ask the sender to save it without restriction (Word: File, Info, Protect Document, Unrestricted Access)
document-is-old = this is a document of the old kind (.doc)
document-is-none = this is not a Word document, whatever its name says
help-save-as-docx = open it in Word or LibreOffice and save it as .docx
document-is-damaged = the document is damaged or cut off
help-get-document-again = copy or download it again; if it opens in Word or LibreOffice, save it there under another name
document-inflates = the document grows to more than 256 MiB when it is unpacked
help-document-not-a-return = no return is like that: ask the sender what it is, and do not open it
document-without-fields = the document holds no fields of a questionnaire: it is left out
help-document-without-fields = answers in Word are read from the form that `tripartite form` writes, as far as it was filled in on the screen; answers in any other document have to be typed into a form
form-without-name = the form does not say who answers
help-form-without-name = fill in “Organisation” under “About this return”
boxes-ticked = more than one box is ticked for `{ $question }`: { $boxes }
help-boxes-ticked = ask the sender which one is meant, and leave that one ticked
words-beside-fields = { $count ->
        [one] one paragraph of the form is not as it was written
       *[other] { $count } paragraphs of the form are not as they were written
    }: what stands beside the fields is not read. See { $questions }
words-beside-first-fields = { $count ->
        [one] one paragraph at the beginning of the form is not as it was written
       *[other] { $count } paragraphs at the beginning of the form are not as they were written
    }: what stands beside the fields is not read
words-in-margin = { $count ->
        [one] one comment in the margin of the form is
       *[other] { $count } comments in the margin of the form are
    } not read
help-words-in-margin = open the document, and copy what the comments say into the comment fields of the questions to which they belong
cell-notes = { $count ->
        [one] one note on a cell is not read: { $cells }
       *[other] { $count } notes on cells are not read: { $cells }
    }
help-cell-notes = open the workbook, and copy what the notes say into the column of comments
form-added-column = the form did not have the column `{ $column }`: what stands in it is not read ({ $count ->
        [one] one row
       *[other] { $count } rows
    })
help-form-added-column = move what is to be read into the columns of the form, for instance into that of the comments
help-words-beside-fields = open the document, look for words and crosses beside the fields, and put them into the fields
statement-twice = there is a statement of `{ $id }` already: this file is left out
help-statement-twice = leave one of the two, or put both texts into one file
statement-of-word-processor = `{ $path }` is a word-processor document and is left out
help-statement-save-as = save it as plain text or Markdown, in UTF-8, and name it { $name }
statement-of-nobody = `{ $path }` is not named after a constituency and is left out
help-statement-names = name it after the constituency that signs it: { $names }
statement-of-other-ending = `{ $path }` does not end in .md and is left out
help-statement-rename = rename it { $name }
help-statement-kind = a statement is plain text or Markdown, named { $name }
logo-is-no-picture = `{ $path }` is no picture that the report can show: there is no logo
logo-too-large = `{ $path }` has more than { $limit } MiB: there is no logo
logo-too-many-pixels = `{ $path }` is more than { $limit } pixels wide or high: there is no logo
words-without-picture = the picture `{ $target }` is not carried along: in its place stands its description
words-without-file = the file `{ $target }` is not carried along: of the link only the words remain
help-words-picture = say in the text what the picture shows; a picture can be put into the Word file of the report
help-words-file = send the file along with the report, or link to an address on the web
help-logo = save the logo as SVG, PNG or JPEG, about 1,000 pixels wide

### Tables

workbook-has-password = the workbook opens with a password only
help-take-password-off = open it with the password, take the password off (Excel: File, Info, Protect Workbook; LibreOffice: save without “Save with password”), and save it again
workbook-has-rights = the workbook is bound by rights management to the people of one organisation (a sensitivity label, IRM)
help-take-rights-off = ask the sender to save it without restriction (Excel: File, Info, Protect Workbook, Unrestricted Access), or to send the table as CSV
workbook-is-old = this is a workbook of the old kind (.xls)
workbook-is-binary = this is a binary workbook (.xlsb)
help-save-as-xlsx = open it in Excel or LibreOffice and save it as .xlsx or .ods
workbook-is-document = this is a document or a presentation, not a workbook
help-put-table-into-workbook = copy the table into a workbook and save it as .xlsx or .ods, or save it as CSV
workbook-is-zip = this is a zip file without a workbook in it
help-unpack-zip = unpack it and put the files that were in it into the folder
workbook-is-damaged = the workbook is damaged or cut off
help-get-workbook-again = copy or download it again; if it opens in Excel or LibreOffice, save it there under another name
workbook-is-none = this is not a workbook, whatever its name says
workbook-is-large = the workbook is larger than { $limit } MiB
help-count-as-csv = a survey of this size is exported as CSV and counted with `tripartite tally`
workbook-inflates = the workbook grows to more than { $limit } MiB when it is unpacked, or holds a text without end
help-not-a-return = no return is like that: ask the sender what it is, and do not open it
workbook-has-much-text = the cells of the workbook hold more than { $limit } MiB
help-clear-far-cells = look for cells far to the right or below that were filled by mistake and delete those rows and columns; a large survey is exported as CSV
workbook-is-blank = there is nothing in any cell of the workbook
help-save-and-send-again = was it saved? Ask the sender for the file with the answers
sheet-left-out = the sheet “{ $sheet }” has some headings of a table of returns, but not both `respondent` and `constituency`: it is left out
help-sheet-of-returns = if there are answers on it, give it these two columns; if not, delete it

table-is-workbook = this is not CSV but a workbook (.xlsx, .ods) or another zip file
table-is-old-workbook = this is not CSV but a workbook of the old kind (.xls)
table-is-pdf = this is not CSV but a PDF
table-is-no-text = this is neither CSV nor text: there is a NUL byte at its beginning
help-export-csv = export the table as CSV UTF-8
csv-lines-end-in-return = the lines end in a single carriage return, as older programs wrote them
help-save-csv-again = save the table again as CSV UTF-8
csv-quote-open = a quotation mark is opened but never closed
csv-quote-open-here = a quotation mark is opened here but never closed
csv-quote-too-long = a quotation mark is opened here but not closed within { $limit } MiB
help-close-quote = close it, or double it if it belongs to the text
csv-row-too-large = the row that begins here is longer than { $limit } MiB
help-every-row-ends = is this a table? Every row must end with a line end
csv-row-too-long = the row has { $count } cells, but the header has { $columns }
help-row-too-long = look for a separator in a text without quotation marks, or for a quotation mark that is not closed
help-quote-separator = a cell that contains the separator must be in quotation marks
csv-lone-return = the row contains a carriage return (CR) that is not followed by a line feed (LF)
text-too-long = the text is longer than 1 MiB
help-text-too-long = this is as long as a book: shorten it, or send it as a file of its own beside the returns
help-lone-return = save the file again with LF or CRLF at the ends of its lines
cell-holds-nul = the cell contains a NUL byte, which does not occur in text
help-export-utf-8-again = export the table again as "CSV UTF-8"
help-export-interrupted = was the export interrupted?
header-too-long = the header is longer than 4 MiB
help-first-row-ends = is this a table? The first row must end with a line end
header-lone-return = the header contains a carriage return (CR) that is not followed by a line feed (LF)
help-lone-return-of-macs = save the file again with LF or CRLF at the ends of its lines; CR alone was written by old Macintosh programs
header-quote-open = a quotation mark in the header is opened but never closed
help-close-quote-of-name = close it, or double it if it belongs to a name
header-too-wide = the header has { $count } columns, more than { $most }
help-is-table-of-returns = is this a table of returns?
columns-mean-the-same = columns { $first } and { $second } have the same meaning: `{ $name }` and `{ $other }`
help-leave-one-column = remove one of the two, or give it another name
headings-are-questions = the headings are the texts of the questions instead of their names
help-export-names = export again with names: in Kobo "XML values and headers", in ODK Central without labels, in LimeSurvey "question code" and "answer codes"; or let each heading begin with the name in brackets, such as `[T01P1]`; of a form of Tripartite that was copied into another workbook, ask the sender for the form itself
header-without-indicator = no column of the header is an indicator; the header contains: { $there }
header-lacks-columns = the header has no column { $columns }; it contains: { $there }
header-lacks-columns-and-indicators = the header has no column { $columns }, and no column is an indicator; it contains: { $there }
help-columns-of-indicators = a wide table has a column for each indicator; a long table has the columns `indicator` and `answer`
help-columns-of-returns = a return needs respondent, constituency and either a column for each indicator or the columns `indicator` and `answer`
help-separators = cells are separated by a comma, a semicolon or a tab
help-constituency-nowhere = name it in a column `constituency` (a form of Tripartite does so on its sheet `_meta`); or the organisation in a column `organisation`, if `assessment.yaml` lists the invited; or give all of them one with --constituency
help-sheet-of-form = if this is the sheet of questions of a form, saved alone (as CSV, or copied into another workbook), ask the sender for the form itself, saved as .xlsx or .ods; else add the columns
help-add-column = add the column, or rename the column that contains it
column-no-indicator = the column `{ $name }` is not an indicator and is not read
column-unknown = the column `{ $name }` is unknown and is not read
columns-unknown = { $count } columns are unknown and are not read: { $columns }
column-like-consent = the column `{ $name }` looks like that of consent, and is not read under this name; who says no there is not quoted
help-column-like-consent = name it `consent` if it says whether what a respondent wrote may be printed (`yes` or `no`)
columns-missing = the table has no column for { $indicators }; { $count ->
         [one] it counts
        *[other] they count
    } as not answered
table-without-rows = the table has a header but no rows: no return is counted
note-below-table = the row below the table is treated as a note and is not read
notes-below-table = { $count } rows below the table are treated as notes and are not read
help-return-needs = a return needs a respondent and a constituency
column-without-heading = a column without a heading is not empty; its contents are not read
help-give-heading = give the column a heading
encoding-guessed = the file is not UTF-8 and was read as Windows-1252
encoding-guessed-words = the file is not UTF-8 and was read as Windows-1252: { $words }
help-check-accents = check its accented letters; if they are wrong, save the file again as "CSV UTF-8"
help-check-words = check these words; if they are wrong, save the file again as "CSV UTF-8"

### Returns

folder-without-returns = `{ $folder }` contains no returns
help-give-returns = the names of files of returns end in { $endings }
help-put-returns-there = put the returns there, in files that end in { $endings }
file-left-out = `{ $path }` is left out: files of returns end in { $endings }
help-left-out-page = the form for a browser holds no answers itself: ask the sender for the file that “Save my answers” writes
help-left-out-packed = unpack it, and put what is inside into the folder
help-left-out-text = open it in a word processor and save it as a Word document (.docx)
help-left-out-table = open it in the program that wrote it, and save it as a workbook (.xlsx) or as CSV
help-left-out-mail = open the message and save what is attached to it into the folder
help-left-out-paper = enter what is written there with `tripartite ask` or in a form
same-file = `{ $path }` is the same file as `{ $first }`
same-answers = `{ $path }` contains the same { $count } answers as `{ $first }`: the file is present twice
help-take-one-file-out = remove one of the two from the folder, or move it into the folder `replaced` among the returns, where it is listed and not read
respondent = `{ $name }`
respondent-of = `{ $name }` of `{ $constituency }`
respondent-withheld = respondent { $number } (name withheld)
respondent-withheld-of = respondent { $number } of `{ $constituency }` (name withheld)
constituency = `{ $id }`
count-of = a count of `{ $constituency }`
name-too-long = the cell is too long for a name
help-columns-in-order = are the columns in the order of the header?
return-without-respondent = the return does not name a respondent
rows-without-respondent = { $count } rows do not name a respondent
help-respondent-id = give every respondent a short id of their own, such as W2, and write it in each of their rows
return-without-constituency = the return does not name a constituency
constituencies-counted-up = `{ $first }` to `{ $last }` are not constituencies: a spreadsheet counts up when a cell is dragged down
help-write-into-all-cells = write `{ $constituency }` in all of these cells
unknown-indicator = `{ $name }` is not an indicator of the framework
help-list-indicators = `tripartite framework show { $framework }` prints the indicators
action-bad-date = `{ $text }` is not a date
action-unknown-status = `{ $text }` is not a status
action-without-indicator = the row has an action and no indicator
actions-twice = `{ $path }` is not read, since there is `{ $first }` as well
actions-without-columns = no table of actions is found: it has some of the columns { $columns }
help-action-date = write it as year-month-day, such as 2027-03-31
help-action-status = the statuses are { $known }, or the words of the list in the action plan
help-actions-columns = the headings are indicator and at least one of owner, due, status, remark; the action plan that `report --format xlsx` writes has them in its hidden first row
help-actions-twice = keep one of the two files
answer-without-indicator = an answer is given, but no indicator is named
answer-off-scale = `{ $answer }` is not an answer to `{ $indicator }`
help-answers = allowed are { $codes }, na, dk, nc, the label of a point, or an empty cell for no answer
na-without-reason = `{ $indicator }` is marked as not applicable (`{ $written }`), but no reason is given
na-without-reason-often = { $count } answers are marked as not applicable, but no reason is given; the first: { $first }
help-give-reason = state beside it why the indicator does not apply or, if the cell means that there is no answer, leave it empty
help-give-reasons = state beside each why the indicator does not apply; if these cells mean that there is no answer, leave them empty (R: write.csv(..., na = "")); `reasons: optional` in assessment.yaml (`--reasons optional` for a tally) waives this requirement
versions-differ = columns { $first } and { $second } hold different answers to one question: `{ $there }` in `{ $name }`, `{ $here }` in `{ $other }`
help-versions-differ = the form had several versions; keep the answer that counts and empty the other cell
answered-twice = { $respondent } answers `{ $indicator }` with `{ $answer }` here and with `{ $earlier }` at { $before }
help-leave-one-or-other-id = remove one of the two answers; if these are two people, give one of them another id
answered-in-two-rows = { $respondent } answers in this row and once more at { $before }: { $count } indicators have two answers, the earlier one and the one here ({ $answers })
help-answered-in-two-rows = remove one of the two rows; if these are two people, give each a name of its own in a column `person`, or another id
help-move-older-file = if one file takes the place of the other, move the older one into the folder `replaced` among the returns, where it is listed and not read; otherwise remove one of the two answers, or give one of the two people another id
help-two-exports = if both files number their respondents from 1, put a letter before the ids in one of them, such as `{ $id }`; if it is the same person, remove one of the two answers
more-answers-twice = { $count ->
         [one] { $count } more answer of `{ $path }` also appears
        *[other] { $count } more answers of `{ $path }` also appear
    } in `{ $first }`
answer-repeated = the same respondent gives the same answer to `{ $indicator }` again; it counts once
answers-repeated = { $count } answers are given again, identically, by the same respondents; each counts once
help-remove-repeated-rows = remove the repeated rows from the table
respondent-of-two-organisations = { $respondent } belongs to `{ $here }` here and to `{ $before }` further up
help-other-id = if these are two people, give one of them another id
respondent-on-two-sides = { $respondent } of `{ $organisation }` answers for `{ $here }` here and for `{ $there }` at { $place }
help-one-constituency = a respondent speaks for one constituency: correct the constituency in one of the two places
organisation-on-two-sides = `{ $organisation }` answers for `{ $here }` here and for `{ $there }` at { $place }
help-one-side = an organisation belongs to one constituency: correct it in one of the two places
respondents-counted-up = { $count } respondents from `{ $first }` to `{ $last }` gave one answer each: a spreadsheet counts up when a cell is dragged down
help-respondents-counted-up = write the same respondent in all rows of one person; if these are different people, confirm it with `ids: checked` in assessment.yaml (`--ids-checked` for a tally)
day-unsound = `{ $text }` is not read as the day of the answers
help-day-of-answers = write the day as year-month-day, such as 2026-11-23; what is answered counts all the same
consent-unsound = `{ $text }` is neither yes nor no
help-consent = `consent` is `yes` (what the respondent wrote may be reproduced) or `no` (it is withheld); if left empty, it is reproduced in the internal report and withheld from a publication
consent-torn = { $respondent } says both yes and no to `consent`: nothing that they wrote is reproduced
help-consent-torn = if they did consent, write `yes` in each of their rows
capacity-torn = { $respondent } answers both for the organisation and as an individual: taken as an individual
help-capacity-torn = if they do answer for the organisation, write `organisation` in each of their rows and files
capacity-unsound = `{ $text }` is not a capacity in which a respondent can answer
help-capacity = `capacity` is `organisation` or `individual`; if left empty, `individual` is assumed
submission-rejected = a submission was not approved in the survey system and is left out
submissions-rejected = { $count } submissions were not approved in the survey system and are left out
rows-of-submissions-rejected = { $count } rows of submissions that were not approved in the survey system are left out
help-approve = if it is to count, approve it there and export again
submission-held = a submission is on hold for review in the survey system, but counts
submissions-held = { $count } submissions are on hold for review in the survey system, but count
rows-of-submissions-held = { $count } rows of submissions on hold for review in the survey system are counted
help-reject = if it is not to count, reject it there and export again
survey-unfinished = a respondent did not complete the survey; the answers given count
surveys-unfinished = { $count } respondents did not complete the survey; the answers given count
rows-of-surveys-unfinished = { $count } rows come from respondents who did not complete the survey; the answers given count
help-leave-row-out = delete the row if it is not to count
question-not-shown = `N/A` is what the survey system writes for a question that it did not show; it counts as not answered
questions-not-shown = { $count } cells hold `N/A`, which the survey system writes for a question that it did not show; they count as not answered
help-na-with-reason = where a question does not apply, answer `na` and give the reason
organisation-nearly-invited = { $whose } comes from `{ $organisation }`; `{ $near }` was invited
help-nearly-invited = write `{ $near }`; if it is another organisation, confirm it with `distinct: [{ $organisation }]` in assessment.yaml
organisation-not-invited = { $whose } comes from `{ $organisation }`, which was not invited
organisation-not-invited-heard = { $whose } comes from `{ $organisation }`, which was not invited; the return is shown but not counted
help-not-invited = add it to `invited` in assessment.yaml, or correct its name; `uninvited: heard` shows such returns without counting them, `uninvited: counted` counts them
help-not-invited-but-near = did you mean `{ $near }`? Or add it to `invited` in assessment.yaml, or correct its name; `uninvited: heard` shows such returns without counting them, `uninvited: counted` counts them
return-without-organisation = { $whose } does not name an organisation
help-without-organisation = remits cannot be applied; the respondent is assumed to be asked everything that the constituency is asked
return-empty = { $whose } gives no answers; the return counts as blank
answers-not-asked = { $whose } answers questions that were not asked of it: { $indicators }; these answers are not counted

### Tallies

tally-columns-missing = the header has no column { $columns }
help-tally-columns = a tally has the columns constituency, indicator, answer and n, and may have organisation and block; to count a survey, use `tripartite tally`
tally-of-publication = this is the table of counts of a publication, which is not whole: { $count ->
        [one] one row of it is suppressed
       *[other] { $count } rows of it are suppressed
    }, so that nothing can be computed from it
help-tally-of-publication = take the folder of the assessment, or the tally of its own report, `<assessment>_tally_<date>.csv`
tally-sum-unsound = the counts together are more than { $most }
tally-number-unsound = `{ $written }` is not a whole number from 0 to { $most }
tally-block-unsound = the block `{ $written }` is not a whole number from 0 to 63
tally-counted-twice = `{ $answer }` of `{ $constituency }` to `{ $indicator }` is counted twice
help-add-up = add the two numbers together
tally-counts-no-returns = `{ $answer }` is not `{ $word }`, the only value allowed with `{ $sign }`
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
help-one-tally-each = a respondent may appear in only one of the tallies that are merged
tally-not-looked-for = not checked: a respondent in two rows of a wide table, an indicator answered again further down a long one, a person or organisation in two constituencies, a return without answers, consent and capacity, and remarks beside answers; `check` on a folder of returns checks all of these
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
too-many-respondents = there are more than { $most } respondents, and their rows are not grouped together
help-sort = sort the file by respondent
too-many-pending = very many respondents name their organisation only in some of their rows, which are not grouped together
help-sort-or-organisation = sort the file by respondent, or write the organisation in every row

### Templates

template-of-other-kind = `{ $name }` is neither a template nor a style sheet nor a script
template-not-utf-8 = `{ $name }` is not UTF-8 text
template-unread = the template cannot be read; the template engine reports: “{ $reason }”
template-makes-no-xml = what the template writes is not well-formed XML (line { $line } of its result): Word could not open the file
template-makes-other-part = what the template writes begins with the element `{ $found }` and not with `{ $root }` of its namespace: Word would not find this part in it
template-names-nothing = `{ $part }`: nothing of that name exists here
template-of-too-many-steps = the template takes more steps than any page requires
template-calls-itself = the template includes or calls itself endlessly
template-asks-for-file = the template requests a file to which it has no access: `{ $name }`
template-part-fails = `{ $part }` cannot be carried out; the template engine reports: “{ $reason }”
template-not-used = `{ $name }` is not a file that the program uses, and no template includes it
word-template-is-none = `{ $path }` is not a Word file (.dotx, .docx)
word-template-has-macros = `{ $path }` holds macros
word-template-without-styles = `{ $path }` holds no styles
word-template-without-page-numbers = the footer of the template has no page numbers, and it takes the place of the program's own
help-word-template-page-numbers = insert page numbers into the footer of the template
word-template-lacks = the template lacks styles that the report uses; they are taken from the program's own: { $names }
help-word-template-save-as = open it in Word or LibreOffice and save it as .dotx or .docx (not as “Strict Open XML”, and not with macros)
help-include-from-folder = include only files in the folder of the templates, by their names
help-template-names = names available in this template: { $names }

### Exercises, logs and responses

course-no-number = `{ $text }` is no number of at least 0
exercises-other-format = the format `{ $format }` is not known; this program reads `{ $known }`
course-no-file = there are exercises and no `course.yaml` that says what it takes to pass
course-bad-version = `{ $text }` is no version of three numbers
course-threshold = the grade from which one passes lies above 0 and is 100 at most
course-hours = these hours are no number that a course can have
course-attempts = an exercise can be submitted 1 to 100 times
course-no-module = `{ $name }` is not a module of this framework
course-weights = the weights of the modules add up to { $sum } and not to 100
course-module-missing = the module `{ $name }` of the framework has no weight
course-topic-or-module = a file of exercises belongs to one `topic` or to one `module`
course-no-unit = `{ $name }` is neither a topic nor a module with a weight
course-file-of-other = the exercises of `{ $id }` stand in a file of another name
course-topic-without-module = the topic `{ $id }` belongs to no module with a weight
course-topic-untested = the topic `{ $topic }` has no exercise that counts for the grade
course-topic-without-case = the topic `{ $topic }` has no case that counts for the grade
course-objective-elsewhere = the exercise `{ $id }` tests the objective `{ $objective }`, which the topic `{ $topic }` does not teach
course-objective-untested = no exercise that counts for the grade tests the objective `{ $id }`
course-bad-id = `{ $id }` is no id: a letter, then letters and digits, 20 at most
course-no-objective = `{ $name }` is not an objective of this framework
course-points = the points of an exercise lie above 0 and are 1000 at most
course-no-prompt = the exercise `{ $id }` asks nothing
course-key-of-other-type = `{ $key }` does not belong to an exercise of this type
course-credit-of-other-type = this `credit` does not belong to an exercise of this type
course-too-few-items = an exercise of this type needs two items or more
course-no-match = `{ $name }` stands nowhere on the right
course-single = exactly one option of a `single` is right, and here it is { $count }
course-multiple = at least one option of a `multiple` is right and at least one is wrong
course-key-missing = the key `{ $key }` is missing for an exercise of this type
course-near-is-right = this known mistake lies within the tolerance, and would be right
course-no-case = `{ $name }` is not a case of this framework
course-no-scale = `{ $name }` is not a scale of this framework
course-bad-tolerance = the tolerance of a case has `full` and `partial`, in points of the scale, and `partial_credit` from 0 to 1
course-not-in-key = `{ $name }` has no point in the key of the case
course-no-document = `{ $name }` is not a paper of the case
course-no-indicator = `{ $name }` is not an indicator of this framework
course-scale-of-other = the indicator `{ $indicator }` has another scale
course-bad-weight = a rating weighs 1 to 100
exercise-silent = the exercise `{ $exercise }` says nothing about { $names }
course-no-explanation = the exercise `{ $exercise }` explains nothing once it is over
course-untranslated = texts of the exercises and of the case that are missing in this language: { $count }
course-exercises-left-out = exercises of `{ $framework }` that are not taken over, since the indicators that they are about are hidden or changed here: { $count } ({ $ids })
course-stray-text = texts that belong to no exercise: { $count }; the first is `{ $address }`
case-paper-of-other-id = the file of `{ $id }` is of the paper `{ $other }`
case-paper-without-head = the paper does not begin with its id and title between two lines of `---`
case-without-key = the case has no key
case-no-point = `{ $point }` is not a point of the scale `{ $scale }`
case-sentence-not-there = the sentence does not stand in `{ $document }`
log-no-log = this is not the log of a learner
log-line-unread = line { $number } says nothing that is known
log-of-version = the format `{ $format }` is of another version; this program reads `{ $known }`
log-no-learner = the log names no learner
log-of-two = the log of { $learner } holds one of { $other } too
log-one-behind-another = two logs of { $learner } stand one behind the other
log-line-edited = line { $number } does not fit the lines before it: it was edited, moved, or one before it was taken out
log-of-course = the log belongs to the course `{ $own }` and not to `{ $course }`
help-log-merge = logs of one learner become one by `tripartite learn merge`
help-log-edited = take the log from a copy that nobody edited; a trainer changes marks by events of their own
responses-no-json = this is no file of responses: it is no JSON
responses-other-format = the format `{ $format }` is of another version; this program reads `{ $known }`
responses-bad = the file is not as it should be: { $message }
responses-for-version = the responses are for { $course } { $version }, and the exercises here are { $own } { $current }
responses-of-other = the responses are those of { $other }, and the log is that of { $learner }
responses-no-exercise = `{ $id }` is not an exercise of this course
responses-changed = the exercise `{ $id }` was another one when it was answered
responses-no-answer = what stands for `{ $id }` is no answer to it

### Certificates

badge-too-large = the file is larger than any certificate
badge-no-text = the file is no text
badge-no-picture = the file is no SVG that can be read
badge-none-baked = no credential is baked into this picture
badge-several = { $count } credentials are baked into this picture, and readers would differ in which one they take
badge-token = the credential is signed as a token (JWT), which is not verified here
badge-no-json = the credential cannot be read: { $message }
badge-twice = the key `{ $name }` stands twice in one object
badge-alike = { $count } parts of the credential look alike, which could keep a program busy for ever
badge-no-object = the credential is no object
badge-no-form = the credential cannot be put into the form that is signed: { $message }
badge-too-many = the credential has more than { $count } parts
badge-context = the context or keyword `{ $name }` is not one that is known here
badge-field = `{ $name }` is missing or not as Open Badges 3.0 asks
badge-proofs = there are { $count } proofs and not one
badge-no-proof = there is no proof: nobody signed this
badge-suite = the proof is `{ $given }`; this program verifies `{ $known }`
badge-proof-term = the proof has a field that is not known: `{ $name }`
badge-purpose = the proof is for `{ $given }` and not for a statement of its issuer
badge-no-key = the issuer `{ $id }` is no key: only issuers of the form did:key are verified without a network
badge-other-key = the issuer is `{ $id }`, and another key signed: `{ $method }`
badge-tampered = the signature does not fit: something was changed after it was signed
badge-unsigned = the signature does not cover { $names }
badge-other-picture = the picture is not the one that was signed: something in it was changed
badge-picture-unsigned = the signature covers the credential and not the picture around it: rely on what is printed here alone
badge-not-yet = it is valid from { $day } on, and the day is { $today }
badge-expired = it was valid until { $day }, and the day is { $today }
badge-revoked = the issuer took it back on { $day }: { $reason }
badge-other-list = the list of what was taken back is of another issuer, and says nothing of this certificate
trust-no-json = the list cannot be read: { $message }
trust-other-format = the format is `{ $format }` and not `{ $known }`
trust-bad = the list is not as it should be: { $message }
trust-no-key = `{ $id }` is no key of the form did:key
trust-twice = `{ $id }` stands there twice
trust-other-fingerprint = the fingerprint beside { $name } is `{ $given }`, and that of the key is `{ $own }`
badge-issuer-none = a certificate needs the name of its issuer
badge-issuer-forbidden = `{ $name }` cannot be the issuer: the ILO and its training centre know nothing of this certificate
help-badge-issuer-forbidden = name the ministry, organisation or centre that stands by it
badge-late-date = the certificate would be issued on { $date }, a day that has not come yet
badge-early-date = the certificate would be issued on { $date }, and the log goes on until { $last }
badge-key-unread = the key cannot be read: { $message }
badge-key-bad = the file holds no key that was made by `tripartite certificate key`
badge-key-exposed = others can read the key, so that others may have signed with it
help-badge-key-exposed = `chmod 600` closes the file; if somebody may have copied it, make a new key
badge-key-in-folder = the key lies in a folder that is handed on: `{ $folder }`

### What the codes mean

load-not-found = A file or folder that is named somewhere does not exist. Check the spelling of the path; a path in a file is read from the folder in which that file lies.
load-no-assessment = The folder or file given to the program does not belong to an assessment. An assessment is a folder with a file `assessment.yaml`, which states the body assessed and who is expected to answer, and with the returns in its folder `returns`. `tripartite new DIR` creates one; put a file of returns into its folder `returns`.
load-outside = A file or folder that belongs to an assessment or a framework lies elsewhere, through a path such as `../x` or through a link. What stands there would be printed in excerpts and reports, so it is not read. Only `framework` may name a folder elsewhere, and `baseline` one beside the folder of the assessment. Put a copy into the folder, or allow it with `--allow-outside`.
load-unreadable = A file exists but cannot be read: a folder is in its place, or permission to read it is denied.
load-not-utf8 = The file is not UTF-8 text. Spreadsheet programs and old editors often save in Windows-1252 or Latin-1: save a table again as "CSV UTF-8", and any other file as UTF-8 in a text editor.
load-binary-file = The file contains bytes that do not occur in text files. It is probably a workbook, a PDF or a picture whose name ends in .csv or .yaml. Export the table as CSV (UTF-8) instead.
load-empty-file = There is nothing in the file. If a respondent sent an empty return, delete the file and leave the organisation in the list of the invited: it will be counted as not having replied.
load-too-large = A line or a cell is longer than any questionnaire requires (4 MiB). Usually a quotation mark was opened and never closed, or the file is not a table. A file of more than 256 MiB is not read as a whole: `tally` counts a survey of any size.
load-yaml-syntax = The file is not well-formed YAML, or a value has the wrong type. The place shown is where reading stopped; the mistake is there or just before it. Frequent causes: a tab or a no-break space instead of ordinary spaces, a colon in a text without quotation marks, a missing quotation mark, a list without its brackets, a decimal comma instead of a point.
load-yaml-unknown-key = A key is not among those allowed in this kind of file. Unknown keys are refused, because a misspelt key would otherwise go unnoticed.
load-yaml-missing-key = A key that this kind of file must have is missing. All keys missing in the same place are named together, with the line where it begins.
load-yaml-duplicate-key = A key appears twice in the same place. YAML readers differ on which of the two counts; therefore neither is accepted.
load-yaml-too-complex = The file grows out of all proportion when its aliases are written out, or is nested too deeply. No framework, questionnaire or return requires that.
load-csv-syntax = The table cannot be read as CSV: a quotation mark that is never closed, a row with more cells than the header, or lines that end in a single carriage return. The row is named.
load-csv-header = The header of the table cannot be used: a required column is missing, two columns have the same meaning, one looks like that of consent and is not read, or the headings are the texts of the questions. A long table needs respondent, constituency, indicator and answer; a wide one needs respondent, constituency and one column for each indicator.
load-unknown-column = A column of the table is neither an indicator nor one of the columns that Tripartite knows, or somebody added it to a form. It is left out and its name is printed, so that a misspelt indicator does not go unnoticed.
load-missing-column = A wide table has no column for indicators that are asked of its respondents. They count as not answered.
load-nothing-to-read = The folder of returns contains no file that ends in .csv, .tsv, .yaml or .yml. Put the returns there; one file for each return and several returns in one file are both accepted.
load-protected = The workbook or document is encrypted: with a password, or by the rights management of an organisation. Nobody else can read what is in it. Whoever sent it saves it once more without protection.
load-damaged = The file begins like a workbook or a document and does not go on like one: a copy or a download was cut off, or a program wrote it wrongly. Office programs can often mend what they can open.
response-two-boxes = More than one box is ticked for one question. Nothing is guessed: the question has no answer until the sender says which box is meant.
response-words-beside-fields = Somebody wrote into a form beside its fields, where nothing is read. In Word: a comment under a question or in the margin, or a cross typed beside a box; the form knows the words with which it was written, so the paragraphs that differ are counted, and the first of their questions are named. In a workbook: a note attached to a cell.
load-skipped-file = A file in the folder of returns is of a kind that is not read, or holds nothing of a form. It was left out. Forms, tables and exports are read under the endings that are named.
load-same-file = The same file is in the folder of returns twice, under two names. It was read once; remove the other one, since otherwise every answer in it would count double.
load-guessed-encoding = The table is not UTF-8, and was read as Windows-1252, which spreadsheet programs of Western Europe write. Some of its words are shown: if they are wrong, save the table again as "CSV UTF-8".
load-notes-below = Rows below the table contain no answer and name neither a respondent nor a constituency. They are treated as notes, such as a source or a legend, and are not read.
load-unnamed-column = There are entries in a column without a heading. Their meaning cannot be determined, so they are not read.
framework-bad-id = An id contains characters that survey systems do not preserve. Indicator ids are a letter followed by at most 19 letters and digits; answer codes are 1 to 5 lower-case letters and digits; other ids are letters, digits, `_`, `.` and `-`. `default` and `overall` are reserved, and so are the names of columns in tables of returns (`respondent`, `role`, `comment`, ...) and, for indicators, the names that survey systems add (`start`, `token`, ...), because such a column could be either.
framework-duplicate-id = The same id is given to two things. Ids of indicators, lens nodes and groups are unique across the framework, so that `explain ID` and `targets` always mean one thing. They are compared without regard to case, as tables and spreadsheets do.
framework-unknown-reference = A framework or questionnaire names something (a scale, a phase, a field, a constituency, a source, an indicator) that is not defined.
framework-bad-scale = A scale must have at least two points with increasing values between 0 and 100 and with different codes and labels (compared without regard to case), none of which has another meaning as an answer: not applicable, don't know, not consulted or no answer. Within one framework all scales begin and end at the same values, because otherwise means across them would be meaningless.
framework-bad-number = A number is out of range: weights are whole numbers from 0 to 1000; bands, targets and thresholds are between 0 and 100 with at most one decimal; infinite values and "not a number" are not allowed.
framework-bad-bands = Bands are intervals that cover 0 to 100 without a gap: the first begins at 0 and each begins above the previous one.
framework-bad-lens = A lens is not valid: a group without members, a member in two groups, a pair that does not name two different fields, or a node without indicators.
content-missing-text = A framework lacks a text that its readers need: what it is and whose it is, what its bands and its target mean, what counts as evidence; and, where there is a course, a definition, an anchor, advice, a lesson, an objective, an introduction, or who inside an organisation would know the answer. Scores can be calculated without it, but respondents and trainees need it.
content-length = A text is shorter or longer than texts of its kind should be: anchors have 15 to 35 words, so that neighbouring ones can be told apart and are still read; questions at most 35; lessons 900 to 1500.
content-vague-word = An anchor relies on a word such as "adequate" or "regular", which two reviewers with the same evidence understand differently. State what can be verified: a document, a date, a number, a meeting held.
content-same-text = Two anchors are the same sentence. An anchor that fits two indicators, or two points of one, does not say which is meant.
content-unused = An entry of a register is not used anywhere: no indicator or lesson cites the instrument, no advice refers to the practice. Use it or delete it.
content-minutes = A topic claims more minutes than its material accounts for. Reading is counted at 130 words a minute; an indicator to score accounts for 10 minutes, a question to discuss for 15, a step in one's own country for 20. Or the minutes of all topics do not add up to the hours of the course.
content-force = A text that is not binding, or that was not verified against its source, appears in a sentence that says it requires something. Recommendations, frameworks and compacts provide guidance; Conventions bind once they are ratified.
content-dead-link = A lesson links to an indicator or lists a source that does not exist.
content-form = A questionnaire does not serve its purpose: too many of its questions expect "don't know", its short form has more than 30 questions, it leaves out indicators that name its constituency, or the short form has too few questions in common for a comparison (two a topic and four a phase that all constituencies are asked).
content-stems = Questionnaires word one indicator differently, and the framework does not say why; or it says why, and they do not. A difference between constituencies should come from what they know, not from the wording: write one `question` in the indicator and leave `text` out of the questionnaires, or give the reason in `stems`.
content-window = A question and the anchors of its indicator do not look back over the same time, or over another time than 12, 24 or 36 months. Windows are counted back from the date of the assessment and stand in the question, so that all who are asked think of the same months.
framework-bad-lesson = A lesson is not valid: a heading of the second level has no id. Indicators and objectives refer to sections by their ids, so each heading ends with its own, as in `## Why it matters {"{"}#why{"}"}`.
framework-bad-method = The method of the framework cannot be calculated on its tree. `missing: zero` needs scales that begin at 0. `points` needs `missing: zero`, caps above 0 and within reach (a node without a cap can reach what its children can), and children that are all asked of the same constituencies, without profile.
framework-bad-version = The version is not of the form major.minor.patch, such as 1.0.0, or an assessment names a major version other than the one present.
framework-bad-rename = What the framework says under `renames`, or a table for `tripartite migrate --map`, of the ids that indicators had in earlier versions does not hold: an id is named twice, is still in use, leads to no indicator, through several ids or in a circle, or two old ids become one.
framework-empty-text = A text that a respondent or reader needs is empty.
framework-not-asked = An indicator is not asked of any constituency with a weight above 0, so it could never have a score.
framework-bad-extension = A framework that extends another one changes or hides what that one does not have, has its id or another language, extends itself, or hides an indicator beside which another one stands. What a framework extends is taken over as it is; its own folder holds only what differs.
framework-no-sheet = The workbook is none that holds a framework. Only a workbook that was made by `tripartite framework export` is read: its hidden sheet says from which framework it was made, and its hidden first row names the columns. Columns may be moved, rows sorted, and both hidden.
framework-bad-row = A row of an edited workbook holds something that the framework cannot take: an id that is not known, a weight that is no whole number, a new indicator without the columns that it needs. Nothing is written until all rows are valid.
framework-missing-row = Rows of indicators are no longer in an edited workbook. A row that is deleted by accident looks the same as one deleted on purpose; therefore nothing is hidden for it. To leave an indicator out, write `yes` in its column `hidden`.
framework-other-edition = An edited workbook was made from another framework, another major version or other files than those present, or is in a language that the framework does not have.
questionnaire-mismatch = A questionnaire does not match its framework: it belongs to another framework or to a constituency that does not exist, asks an indicator that is not asked of this constituency, asks one twice, or leaves out one that the framework asks of it.
questionnaire-unknown-profile = The assessment requests a shorter form of the questionnaires that does not exist. `full` is always available.
assessment-unknown-framework = The framework that the assessment names is neither built in nor a folder on disk. `framework list` prints the built-in ones.
assessment-bad-value = A value in assessment.yaml cannot be used: an id with characters that are not allowed in a file name, an invalid date, a language given by its name instead of its tag, a weight that is not a whole number, or no constituency with a weight above 0.
assessment-unknown-constituency = A constituency is named that the framework does not have.
assessment-unknown-target = A target is set for an id that is neither an indicator nor a node of a lens of this framework, nor `default` nor `overall`.
assessment-target-is-code = A target is the code of a point, such as 4, instead of a score. Targets are on the scale of the scores, 0 to 100: write the value of the point.
assessment-low-target = A target is below 25. Nearly every indicator reaches it, so that few gaps remain visible. If this is intended, nothing needs to be done.
assessment-unknown-profile = The country profile names a value that the framework does not have.
assessment-no-profile = The assessment does not say whether the country is one of origin, transit or destination. All indicators are then assumed to apply.
assessment-unknown-remit = A remit of an invited organisation is not one of the framework's.
assessment-duplicate-invited = The same organisation is invited twice for the same constituency. Names that differ only in capitals, spaces, apostrophes or dashes are the same name.
assessment-not-replied = An organisation was invited and has sent nothing. It is counted as one blank return, which lowers the coverage and widens the bounds.
assessment-one-sided = One organisation sent more than half of the returns of its constituency, so that the voice of the constituency is mainly the voice of that organisation.
assessment-language-missing = The report is requested in a language in which the program has no texts. It is written in English, and says so.
assessment-stray-statement = A file in the folder of statements is not named after a constituency of the framework, so that its author is unknown, or it is neither Markdown nor a Word document (.docx). It is left out. A statement is called `workers.md`, `employers.docx` and so on, after the id of the constituency that signs it.
assessment-not-carried-along = `introduction.md`, `conclusions.md` or a statement shows a picture or links to a file. A report is one file of words and charts: of a picture its description is printed, of a link to a file its words. Links to the web stay links in the introduction and the conclusions; a statement keeps their words alone.
assessment-bad-logo = The file of the logo is not a picture of a kind that all formats of the report can show (SVG, PNG, JPEG), is cut off, or is larger than a logo needs to be. The report is written without it. The file is `logo.svg`, `logo.png` or `logo.jpg` in the folder of the assessment, or the one that `logo` in assessment.yaml names.
actions-no-table = The file of the action plan in the folder of the assessment (actions.xlsx, actions.ods or actions.csv) has no table that can be read as one, or there are two such files. The report is written without what was entered there. The table needs the column indicator and at least one of owner, due, status and remark.
actions-unknown-indicator = A row of the action plan names no indicator of the framework. It is left out. Take the id from the first column of the action plan that the report writes.
actions-bad-date = The due date of an action is not a day. The action is shown without a date, and can therefore not be late. Write dates as year-month-day.
actions-unknown-status = The status of an action is none of open, doing, done and dropped, nor a word for one of them. The action is shown as open.
assessment-no-baseline = The assessment names a baseline, and there is no assessment in the folder that it names. The path is seen from the folder of the assessment.
assessment-circular-baseline = The assessment names itself as its baseline, or a baseline that names this assessment as its own. A baseline is an earlier assessment; only the later one names it.
assessment-unsound-baseline = The baseline has errors, so that it has no scores with which anything could be compared. Check its folder by itself.
compare-other-framework = Two assessments of different frameworks have no score in common. Only assessments of one framework are compared; its version may differ.
compare-nothing-in-common = Indicators are compared by their ids. Here none is in both assessments with the same meaning: the ids are different, the scales have other points, or the later version of the framework says of each that its meaning changed (`since`).
compare-other-body = The two assessments name different bodies. What differs between two bodies is no change over time. If it is one body whose name is written differently, write it in the same way.
compare-earlier-follow-up = The first of two assessments is the baseline, the second the follow-up. Here the second has the earlier date, so that every change is printed the other way round.
release-no-licence = The publication states no licence. All rights are then reserved, and nobody may use the data. State a licence in `assessment.yaml`, as an id of the SPDX list or in words.
compare-same-assessment = Baseline and follow-up are one assessment. Every change is 0. Give the folder of the earlier assessment first and that of the later one second.
compare-other-words = The two assessments name the same version of a framework, and the texts of some of its indicators differ. They are compared as if they meant the same. Where the meaning changed, the framework needs a new version, and each such indicator `since` with that version: then it is named and left out of the comparison.
compare-other-language = The two assessments are in different languages. Texts are printed in the language of the reader. Names of organisations are compared as they are written: one that is written in two languages counts as two organisations, each of which answered only once.
response-duplicate-answer = The same respondent answers the same indicator twice. It is not possible to know which answer is meant, so neither is counted. If two exports both number their respondents from 1, give the respondents of one file other ids, for instance by putting a letter before the number.
response-repeated-answer = The row of a respondent appears twice in a wide table with the same content. Each answer counts once.
response-answer-off-scale = An answer is neither a point of the indicator's scale (its code or its label) nor na, dk, nc or an empty cell.
response-na-without-reason = "Not applicable" takes an indicator out of the calculation and therefore requires a reason that a reader can judge.
response-unknown-indicator = An answer is given for an indicator that the framework does not have.
response-unknown-constituency = A return belongs to a constituency that the framework does not have.
response-no-respondent = A return does not say from whom it comes. Every return needs a respondent's id; a short pseudonym such as W2 is best.
response-conflicting-respondent = The rows of one respondent contradict each other about the respondent: two organisations, for instance. The rows of a respondent may be spread over several files, but must agree.
response-not-invited = A return comes from an organisation that was not invited, although organisations of its constituency were invited by name. Add the organisation to `invited` in assessment.yaml, or correct its name. `uninvited: heard` shows such returns without counting them, `uninvited: counted` counts them.
response-not-asked = An answer was given to something that is not asked of this organisation, because of its remit, its questionnaire, the country's profile or the framework. It is shown in the annex and not counted.
response-no-organisation = A respondent does not name an organisation, although organisations were invited. The respondent is assumed to be asked everything that the constituency is asked, since no remit can be applied.
response-empty-return = A return contains no answers. It counts as a blank one.
response-near-name = A return comes from an organisation whose name is almost that of an invited one: one or two letters differ. If it were counted separately, one organisation would appear as two, and the invited one as not having replied. Use the name that was invited, or state in assessment.yaml that they are two organisations: `distinct: [NAME]`.
response-two-sides = The same organisation, or the same respondent of one organisation, answers for two constituencies. An organisation belongs to one constituency only.
response-counting-up = The respondents of a long table count up and each gave one answer: W1, W2, W3, ... This is what a spreadsheet makes of one respondent's id when the cell is dragged down. If they really are different people, confirm it with `ids: checked` in assessment.yaml.
response-bad-day = `answered_on` is the day on which a return was answered. It is read as year-month-day (2026-11-23) and as day, month and year in numbers (23/11/2026, 23.11.2026) or with the month in letters (23 November 2026). In an English return, a day such as 5/3/2026 may be of March or of May, and is not read. The answers count all the same; the register lists the return without a day.
response-bad-consent = `consent` states whether what a respondent wrote may be reproduced: `yes` or `no`. If left empty, it is reproduced in the internal report and withheld from a publication. Any other word is refused, because its meaning would be uncertain. Where one respondent says both, `no` holds.
response-bad-capacity = `capacity` states in which capacity a respondent answers: `organisation` or `individual`. If left empty, `individual` is assumed. If one respondent says both, `individual` holds.
response-not-approved = A survey system marked submissions as not approved or rejected. They are left out.
response-held-for-review = A survey system marked submissions as on hold or as having issues. They count until the person who reviews them there rejects them.
response-unfinished = A survey system recorded respondents who did not complete the survey. The answers given count; the rest is blank.
response-question-not-shown = LimeSurvey writes `N/A` for a question that it did not show to a respondent. This is not the answer "not applicable", which requires a reason, but the absence of an answer.
tally-bad-row = A row of a tally cannot be used: an unknown constituency, indicator or answer, a number that is not a whole number of 0 or more, a block outside 0 to 63, or more answers than returns.
tally-too-many-values = A column contains more different values than coded answers could have. It is probably free text or a number that identifies people; leave the column out.
tally-duplicate-row = A tally counts the same thing in two rows. Add the numbers together, or merge the tallies with the command `tally`, which does so.

template-no-word-file = The file given with `--word-template` is not a Word document or template: it is of another kind, damaged, protected by a password, or saved as “Strict Open XML”. Nothing was written.
template-no-page-numbers = The Word file given with `--word-template` has a footer without page numbers. It is used as it is, so that the pages of the documents have no numbers. Insert page numbers into its footer, or remove the footer: then the program's own stands there.
template-macros = The file given with `--word-template` holds macros (.dotm, .docm, or a part with a program). A report that carried them on would be stopped by the recipient's mail. Save the template without them. Nothing was written.
template-lacks-styles = The file given with `--word-template` lacks styles that the report uses. Those that it has are used; the others come from the program and can be adapted in the report or added to the template under the same names. A file without any styles is refused.
template-unreadable = A template given with `--templates` cannot be read: the folder does not exist, permission to read it is denied, a file in it is not UTF-8 text, a folder has the name of a template, or a link leads out of the folder (`--allow-outside` follows it). Only `.html`, `.css` and `.js` files belong there, and in `docx/` the `.xml` parts of Word files.
template-unused = A file in the folder of templates has a name that the program does not use, and no other template includes it. A file replaces a built-in one if it has the same name, such as `table.html` or `report.css`; a misspelt name would otherwise go unnoticed.
template-syntax = A template cannot be read: a bracket or a block such as `{"{"}% if %{"}"}` is not closed, or a word is out of place. The line is where reading stopped; the mistake is there or just before it.
template-not-xml = A template for a part of Word files, such as `docx/footer.xml`, can be carried out, but what it writes is not well-formed XML (an element is not closed, or a sign such as `&` stands there by itself), or is another part than the built-in template makes. No program could open the file, so nothing was written.
template-unknown-name = A template uses a name that does not exist: a variable that this block is not given, or a filter, test or function that the template language does not have. Each template is given the parts of its block and nothing else; the built-in templates show which.
template-endless = A template does not end: a loop within loops takes more steps than any page requires, or a template includes or calls itself.
template-include = A template includes, imports or extends a file to which it has no access. Templates read no other files of the machine: what they include must be in the folder of the templates, and is named relative to it.
template-failed = A template is well formed but cannot be carried out: for instance, it loops over something that is not a list, or adds words to a number.
help-invited-columns = the table needs the headings organisation and constituency; remit, questionnaire, language and contact are optional: { $columns }
invited-without-columns = the table of the invited lacks { $count ->
    [one] a column
   *[other] columns
}: { $columns }
form-of-another-framework-came-back = the form was made from { $theirs }, and this assessment uses { $own }
help-form-of-another-framework = send out the form of this assessment; what still holds can be entered there, or in a table by the ids of this version
help-form-of-another-version = another major version asks something else, so that these answers are not counted as they stand; `tripartite migrate` carries them over to this version and says what became of each
help-form-of-later-version = this framework is the older of the two, so what changed in between is not known here; use the version from which the form was made, or ask the sender whether the answers still hold
help-indicator-renamed = { $id } is { $to } since version { $since }; `tripartite migrate` carries its answers over
help-indicator-dropped = { $id } is no longer asked since version { $since }; `tripartite migrate` leaves its answers out and counts them
form-of-edited-framework = the form was made from another copy of { $version }: its texts or its questions were edited
help-form-of-edited-framework = look whether the questions still mean the same; answers are taken by the ids of the indicators
form-of-earlier-version = the form was made from { $theirs }, and this assessment uses { $own }
help-nothing-changed-meaning = no answered indicator has changed its meaning since
help-changed-meaning = { $count ->
    [one] an answered indicator has changed its meaning since
   *[other] { $count } answered indicators have changed their meaning since
}: { $indicators }; ask the sender whether the answers still hold
form-without-questions = this is a form of Tripartite, and the sheet with its questions is missing or has lost its hidden first row or column
help-form-without-questions = ask the sender for the file as it was saved in the form itself, not copied into another one
form-stray-words = `{ $words }` stands in a row that belongs to no question, and is not read
form-stray-words-withheld = words stand in a row that belongs to no question, and are not read
help-form-stray-words = move the words into the row of the question to which they belong
response-other-version = A form says from which edition of the framework it was made. Answers to another edition may answer other questions: another major version is not read, another minor one is read and what has changed its meaning is named.
form-sorted-with-its-headings = the hidden row that names the columns was sorted in among the questions
help-form-sorted-with-its-headings = undo the sorting, or show the hidden rows and move this row back to the top
course-other-format = A file of exercises has a format that this program does not read: a newer program wrote it, or the line is misspelt.
course-bad-course = What holds for the course as a whole is not sound: its weights, hours, pass mark or attempts, or a topic without exercises or without a case.
course-bad-exercise = An exercise is not sound: something right or something wrong is missing in it, a key belongs to another type, or a number is none.
course-bad-case = The case or its key is not sound: a paper, a point of the scale or the sentence that carries it is not there.
course-no-feedback = An exercise says nothing about one of its answers. Whoever chose it learns nothing from it.
course-untested-objective = A learning objective is tested by no exercise that counts for the grade.
course-translation = The exercises are not there in full in a language, or texts of it belong to nothing.
course-left-out = A framework that extends another one takes over the exercises of that one, but not those about indicators that it hides or changes: what was right there need not be right here. A folder `exercises` of its own replaces them all.
log-bad-line = A line of a learner's log cannot be read.
log-edited-line = A line of a learner's log was changed after it was written. Each line ends with a hash over itself and the line before it; nothing behind the first wrong line is trusted. The hashes do not keep anybody from writing the whole log anew.
log-two-learners = A file holds two logs. Each log belongs to one learner.
log-two-logs = One learner of a class has two logs. Join them with `tripartite learn merge`, so that no answer and no hour counts twice.
log-other-version = A log was written by a program of another version.
log-other-course = A log belongs to another course.
responses-bad-file = A file of responses cannot be read, or holds what is no answer. Nothing of it was taken.
responses-other-version = A file of responses is of another version of the format or of the exercises. Nothing of it was taken: marks would be given to other questions.
responses-unknown-exercise = A file of responses answers an exercise that this course does not have.
responses-other-learner = A file of responses is of another learner than the log.

suppress-below-unsound = `suppress_below: { $number }` is no number of individuals below which figures are suppressed
help-suppress-below = take a whole number from 2 to { $most }; left out, it is 3
release-no-statement = `{ $constituency }` has no statement that could be released
release-words-name = what is published of `{ $of }` names { $names }
help-release-names-somebody = ask whoever is named, or withhold the words
release-no-respondent = no return of `{ $constituency }` has the respondent `{ $respondent }`
release-no-indicator = `{ $indicator }` is not an indicator of the framework
release-no-words = the line releases no words
release-unknown-word = `{ $word }` is no kind of words
release-no-such-words = `{ $respondent }` gave no { $word } for { $indicator }
release-without-consent = `{ $respondent }` did not consent to the publication of these words: they stay withheld
help-release-consent = remove the line, or ask for consent and enter `consent: yes` in the return
help-release-list = `tripartite report --release-list` prints every line that can be released
release-names-nothing = A line of `release.yaml` names a constituency, respondent, indicator or text that is not there. It releases nothing; what it was meant to release stays withheld from a publication. `tripartite report --release-list` prints every line that can be released.
release-names-somebody = Released words, or a statement, name a respondent of the assessment or an organisation that did not agree to be named. The words are published as they were written. Ask whoever is named, or take the line out of `release.yaml`; texts of indicators that are `sensitive: false` are published without a line.
release-no-consent = A line of `release.yaml` would release words of a respondent who did not consent to that. They stay withheld from a publication. Consent is `consent: yes` in the return.
credential-unreadable = A certificate cannot be read: the file is neither a credential as JSON nor an SVG with exactly one baked in, a key stands twice in it, or it is larger than any certificate. Ask the holder for the file as it was issued.
credential-unknown-context = A certificate names a vocabulary that is not built in, or changes what its words mean. What a word means decides what was signed, so such a certificate is not verified here.
credential-bad-field = A certificate lacks a field that Open Badges 3.0 asks for, or has something else in its place.
credential-bad-proof = A certificate has no proof, several, or one of a kind that this program does not verify. It verifies the suite eddsa-rdfc-2022.
credential-no-key = The issuer is named by an address from which its key would have to be fetched. This program fetches nothing: it verifies issuers of the form did:key, whose id is the key.
credential-other-key = A certificate names one issuer and is signed by the key of another one. Somebody put a name on it that is not theirs.
credential-tampered = The signature of a certificate does not fit what stands in it. Something was changed after it was signed: a score, a name, a date, or the proof itself.
credential-unsigned-field = Something stands in a certificate that the signature does not cover: a term that its vocabulary does not define, an empty list, an address that is none. A reader would see it, and the issuer never signed it.
credential-changed-picture = The credential inside a picture is as it was signed, and the picture around it is not: somebody may have painted another name on it.
credential-unsigned-picture = A certificate says nothing of the picture that it is baked into. What is printed on it was signed by nobody.
credential-not-valid-now = A certificate is not valid yet, or no longer.
credential-revoked = The issuer took a certificate back, by the list that was given.
credential-other-list = A list of what was taken back belongs to another issuer than the certificate. Nobody takes back what another one issued.
credential-bad-trust-file = A list of issuers or of what was taken back cannot be read, or an id or a fingerprint in it is wrong.
certificate-forbidden-issuer = A certificate cannot be issued in the name of the International Labour Organization or its training centre. The course follows topics of theirs, and they know nothing of who passed it here.
certificate-no-issuer = A certificate is worth what its issuer is worth, so it has to be named.
certificate-late-date = A certificate is issued on its day, not for a day to come.
certificate-early-date = A certificate cannot be older than what it is about.
certificate-bad-key = The file of a key cannot be read, or holds no key.
certificate-exposed-key = Others than its owner can read the file of a key. Whoever has the key can sign in the name of the issuer.
certificate-key-in-folder = A key lies in the folder of an assessment, a framework or a course. Such folders are handed on, and the key with them.
class-two-logs = { $learner } has two logs: this one and { $other }
capstone-no-criteria = the capstone has no criteria to be marked by
capstone-levels = `{ $id }` needs two levels or more, numbered from 0 in order
capstone-weight = the weight of `{ $id }` lies between 1 and 100
exchange-too-many = the exercise `{ $id }` has { $count } options of one kind; question banks have weights for ten at most
exchange-bad-line = line { $line } cannot be read as CSV
exchange-no-column = the table has no column `{ $column }`
exchange-too-many-options = Question banks give options weights from a fixed list, in which a hundred is parted by ten at most. An exercise has more right or more wrong options.
exchange-bad-table = A table of class results or a roster cannot be read: class results have the columns learner, verdict and grade_percent, a roster has learner and email.

weights-of-nobody = the file does not say whose weights these are
help-weights-whose = write `whose:` with the name that is to stand beside the numbers
weights-none = the file sets no weight
weights-without-columns = the table of weights lacks the heading id or weight
help-weights = a file of weights is YAML with `whose`, `constituencies` and `indicators` (`constituencies: {"{"}ministry: 2{"}"}`), or a table with the headings id and weight, and perhaps whose
weights-no-indicator-weighs = with these weights no indicator counts
weights-twice = `{ $id }` is given a weight twice
weight-of-unknown-indicator = `{ $id }` is not an indicator of the framework
weight-of-unknown-id = `{ $id }` is neither a constituency nor an indicator of the framework
weights-no-weight = `{ $found }` is no weight, for `{ $id }`
help-weights-number = take a whole number from 0 to { $most }; 0 = it is shown and does not count
weights-of-supporting = `{ $id }` stands beside another indicator and has no weight
weights-of-points = `{ $id }`: this framework counts points, which are its method; weights of indicators cannot be changed
weights-unsound = A file given with `--weights` cannot be used: it does not say whose weights they are, a weight is not a whole number from 0 to 1000, an indicator cannot have one, or nothing would count any more. Nothing was computed with it; the standard score does not depend on it.
weights-unknown-id = A file given with `--weights` names a constituency or an indicator that the framework does not have. Ids are written as in the framework: `tripartite framework show` lists them.

organisation-not-there = no organisation of this assessment is called `{ $name }`
organisation-sent-nothing = `{ $name }` sent no return
organisation-of-tally = of `{ $name }` there are only counts: its answers and its words are not there
help-organisation-own = a document of its own rests on the returns of the organisation
response-unknown-organisation = `report --for` names an organisation that has no return in this assessment. Capitals, accents typed in another way and kinds of spaces make no difference; other letters do.

archive-no-zip = this is no archive of Tripartite
archive-damaged = the archive is cut off or damaged
archive-protected = the archive is protected by a password
archive-inflates = the archive grows beyond 256 MiB when it is unpacked
archive-name-unsafe = the archive holds a file called `{ $name }`, which would lie outside of the folder into which it is unpacked
archive-name-twice = the archive holds two files called `{ $name }`
archive-without-manifest = the archive lacks `{ $name }`, which says what is in it
archive-manifest-unread = the manifest of the archive cannot be read: { $reason }
archive-of-later-layout = version { $version } made this archive, in a layout that this program does not know
archive-file-missing = `{ $path }` is no longer in the archive
archive-file-changed = `{ $path }` was changed after the archive was made
archive-file-added = `{ $path }` was added after the archive was made
archive-no-archive = The file given with `archive --check` is no archive that `tripartite archive` wrote, or a later version wrote it in another layout. Nothing of it was used.
archive-unsafe-name = An archive holds a file whose name leads out of the folder, or two files of one name. `tripartite archive` writes no such archive. Nothing of it was used, and nothing was unpacked.
archive-changed = The files of an archive are no longer those that were archived: each has a fingerprint in the manifest. Compare the SHA-256 of the whole archive with the one that was printed when it was made: whoever changes a file can change the manifest, too.
