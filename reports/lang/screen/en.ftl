# What the program prints, and what `new` writes.

### Remarks

counted-none = no findings
counted-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
counted-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
did-you-mean = Did you mean `{ $word }`?
language-unknown = there are no words for the language `{ $language }`, so English is used; there are: { $known }
files-report = Report
files-data = Data
files-returns = Returns
files-findings = Findings

### Failures

failure-write = `{ $path }` cannot be written
failure-make-folder = the folder `{ $path }` cannot be created
failure-exists = { $more ->
    [0] `{ $path }` already exists
    [one] `{ $path }` and one other file already exist
   *[other] `{ $path }` and { $more } other files already exist
}; --force overwrites
failure-outside = `{ $path }` would be written outside of its folder: a link leads elsewhere
failure-reports-outside = `{ $path }` leads outside of the assessment, and nothing is written there; choose a folder with -o, or allow it with --allow-outside
failure-folder-in-the-way = there is a folder where the file `{ $path }` should be written
failure-no-ordinary-file = `{ $path }` is not an ordinary file and cannot be replaced
failure-no-name = `{ $path }` does not name a file
failure-format = `{ $path }` does not end like a format that can be written; choose one with --format: { $known }
failure-epoch = SOURCE_DATE_EPOCH is `{ $text }`, which is not a number of seconds
failure-no-page = the report has no page
failure-other = internal message: { $text }
system-not-found = there is no such file or folder
system-permission-denied = permission denied
system-already-exists = it already exists
system-is-a-directory = it is a folder
system-not-a-directory = part of the path is not a folder
system-storage-full = there is no space left
system-read-only = the storage is read-only
system-invalid-filename = the name of the file is not allowed
system-other = system message: { $text }

### The material

place-above = `{ $path }` belongs to the assessment `{ $folder }`, which is examined here.
place-not-read = It is not among the files that this assessment reads: returns belong in its folder `returns`.
check-came-in = Received
check-returns = returns
check-organisations = organisations
check-coverage = coverage
check-voice = voice
check-heard = heard
check-weight = weight { $weight }
check-not-replied = Not replied:
check-all-replied = Everybody who was invited has replied.
check-least-answered = Least answered
check-all = all
check-well = All is well: everybody who is expected has replied, and nothing is wrong.
check-silent = The report can be written; it will say who has not replied.
check-warnings = The report can be written. Have a look at the warnings above first.
check-next-report = Next: `{ $command }` writes the report.
check-next-remind = Next: remind those who have not replied, put what comes into the folder `returns`, and check again. Or, without them: `{ $command }` writes the report.
check-next-mend = Next: correct what is marked as an error, then check again. `tripartite explain CODE` says more about each; the code stands in square brackets.

### The example

demo-note = A worked example. The country, its organisations and their answers are fictional.
demo-next = The country, its organisations and their answers are fictional. The report opens in a browser. Try next:
demo-own-folder = my-assessment
demo-next-check = what was received, and what is wrong with it
demo-next-explain = how a number came about
demo-next-new = an assessment of your own

### Scores and how they came about

score-no-lens = the framework `{ $framework }` has no lens `{ $lens }`
score-explain = `tripartite explain ID` shows how a line came about. ID is its code; lines without a code are called: { $names }.
explain-unknown-id = `{ $id }` is not an id of the framework `{ $framework }`.
explain-where-ids = `tripartite score --by topic` prints ids.
explain-unknown-code = there is no finding `{ $code }`.
explain-not-applicable = Not applicable: no constituency whose voice counts is asked it, or all who answered said that it does not apply.
explain-not-shown = Not shown: the coverage of { $coverage } is below { $threshold }.
explain-score = score
explain-low = low
explain-high = high
explain-coverage = coverage
explain-apart = apart
explain-weight = weight
explain-points = points
explain-speaks-with = speaks with
explain-shared = shared
explain-within = Organisations
explain-none = none
explain-band = band
explain-gap = gap
explain-divergence = divergence
explain-reading = reading
explain-consulted = consulted
explain-printed = { $exact } (printed { $printed })
explain-over-shared = { $count ->
    [one] over 1 shared indicator
   *[other] over { $count } shared indicators
}
explain-over-own = largest minus smallest own value, there being so many
explain-difference = { $high } ({ $higher }) - { $low } ({ $lower }) = { $result }, { $over }
explain-lower = lower
explain-higher = higher
explain-disputed = { $difference }; above { $line }, the line for a dispute
explain-not-disputed = { $difference }; not above { $line }, the line for a dispute
explain-divergence-one-voice = none: only one constituency gave points
explain-divergence-no-answer = none: no point was given
explain-divergence-too-little-shared = none: no two constituencies share { $threshold } of what both are asked
explain-reading-serious = { $reading } (a gap is serious from { $gap })
explain-consulted-not = { $name }: not consulted on { $share } of what it was asked; from 50 % on it has agreed to nothing
explain-at-most-of = at most { $limit } of ({ $terms })
explain-at-most = { $sum }, at most { $limit }
explain-held = { $sum }, held to its bounds
explain-no-points = none: no point was given
explain-like-with-like = Compared on only the indicators to which both of these constituencies gave a point
explain-together = Joint score: the mean of the constituencies whose voice counts
explain-thin-voice = { $name } answered { $answered }, below { $threshold }: it speaks with { $coverage } / { $full } = { $share } of its voice
explain-thin-voice-zero = { $name } answered { $answered }: what it left out counts 0, and it speaks with its full voice
explain-of-each-mean = Each constituency: the weighted mean of the lines below; those that are not applicable or have weight 0 are left out
explain-of-each-geometric = Each constituency: the weighted geometric mean of the lines below, each x taken as 1 + 0.99 x and the mean taken back by (mean - 1) / 0.99; those that are not applicable or have weight 0 are left out
explain-of-each-points = Each constituency: the points reached in the lines below, up to the caps, as percent of the cap; those that are not applicable or have weight 0 are left out
explain-missing-zero = Missing counts 0: a line to which nobody gave a point has the score 0 here
explain-scale = weight { $weight }, scale: { $points }
explain-answer-na = na, leaves the count
explain-answer-dk = dk, missing
explain-answer-nc = nc, missing
explain-answer-blank = blank, missing
explain-counts-nowhere = (not asked: counts nowhere)
explain-not-replied = has not replied, one blank
explain-only-na = not applicable: { $count } times na and nothing else
explain-no-point-given = no point given, { $missing } missing: no score, bounds { $low } to { $high }, coverage 0

### Counting


### Frameworks

framework-about = { $core ->
    [one] 1 core indicator
   *[other] { $core } core indicators
}; { $languages }
framework-checked = { $core } core and { $supporting } supporting indicators, { $questionnaires ->
    [one] 1 questionnaire
   *[other] { $questionnaires } questionnaires
}, { $findings }
framework-texts-missing = { $count ->
    [one] one of { $all } texts has no `{ $language }`; it stands
   *[other] { $count } of { $all } texts have no `{ $language }`; they stand
} in the framework's own language, marked
framework-no-texts = `{ $framework }` has no texts in `{ $language }`; it has: { $known }
framework-unknown-id = `{ $id }` is neither a framework nor an indicator of `{ $framework }`.
show-scale = Scale
show-beside = beside it
show-questionnaires = Questionnaires, with the minutes to read and answer at { $words } words a minute and { $seconds } seconds a point
show-form = { $form } { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}, { $minutes } min
coverage-language = language
coverage-framework = framework
coverage-indicators = indicators
coverage-anchors = anchors
coverage-advice = advice
coverage-objectives = objectives
coverage-lessons = lessons
coverage-questions = questions
coverage-registers = registers
coverage-all = all
coverage-missing = missing { $language }
coverage-stray = stray { $language }
table-id = Id
table-topic = Topic
table-topic-title = Title of the topic
table-phase = Phase
table-fields = Policy fields
table-title = Title
table-definition = Definition
table-scale = Scale
table-weight = Weight
table-supports = Supports
table-asked = Asked of
table-remits = For organisations responsible for
table-profile = Only for
table-point = Point { $number }
table-evidence = Evidence to look for
table-sources = Sources
table-lesson = Section of the lesson
table-advice = Next step from point { $number }
table-advice-who = Who takes the step from point { $number }, and effort
table-question = Question to: { $constituency }

### The files of a new assessment

scaffold-body = Name of the country
scaffold-about = The assessment: whom it is about, and who is expected to answer what.
scaffold-notes = `tripartite check` says what is missing; lines that begin with # are notes and can be deleted.
scaffold-profile = One or more of { $known }, in brackets: only what applies is asked.
scaffold-weights = Weights of the voices, whole numbers. The framework's own are: { $weights }.
scaffold-targets = Targets by id: an indicator takes its own, else its topic's, its phase's, the default. Decimals take a point.
scaffold-form = full, or a shorter form of the questionnaires.
scaffold-invited = Who is expected to answer. An organisation that is named here and sends nothing counts as silent. Without the list, every return is counted.
scaffold-remits = Remits are { $known }: an organisation is asked only what lies in its remit. Left out = everything.
scaffold-organisation = Name of the organisation
scaffold-uninvited = What happens to a return of an organisation that is not on the list: refused (an error; so it is if left out), heard (shown, never counted) or counted.
scaffold-distinct = Names that are nearly those of an invited organisation and yet mean another one.
scaffold-ids = checked: the ids of respondents count up, with one answer each, as filling down in a spreadsheet makes them; somebody has looked at them and they are right.
scaffold-reasons = optional: "not applicable" may stand without a reason. If left out, a reason is required.
scaffold-readme =
    An assessment with the framework “{ $title }” ({ $version }).

    1. Complete `assessment.yaml`.
    2. Send each organisation the table of its constituency from `blank/`; it opens in any spreadsheet program.
       The file of the same name that ends in `.md` is the questionnaire to read: what each point looks like, what counts as evidence.
    3. Put the returns into `returns/`, as CSV (UTF-8): one file for each return, or several returns in one file.
    4. `tripartite check` in this folder says what is wrong and who has not replied.
    5. `tripartite report` writes the gap report into `reports/`.
scaffold-returns-title = Returns
scaffold-returns =
    Files that end in .csv, .yaml or .yml are read; all others are left out.

    A row is one answer: `respondent` (a short id of its own, such as W2), `constituency` ({ $constituencies }), `organisation`, `indicator`,
    `answer`, and what is said beside it: `reason`, `comment`, `evidence`.

    An answer is a point of the scale:
scaffold-returns-states = or `na` (not applicable, with a reason), `dk` (don't know), `nc` (not consulted or informed), or nothing at all.
scaffold-statements-title = Statements
scaffold-statements = A constituency may add its own words. They are printed unedited and signed by it: { $files }.
new-no-profile = `{ $value }` is not a country profile of the framework; allowed are: { $known }.
new-no-form = the questionnaires have no form `{ $value }`; there are: { $known }.
new-next = Next: complete { $file }, and send out the tables in { $folder }.
# Once a framework was begun.
framework-new-next = Next: change the files, and run `tripartite framework check { $folder }` after each change. `tripartite new my-country --framework { $folder }` begins an assessment with it.
