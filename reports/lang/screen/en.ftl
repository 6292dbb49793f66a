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
language-unknown = there are no texts in the language `{ $language }`; English is used. Languages available: { $known }
receipt-file = File
receipt-sha256 = SHA-256 of the file
receipt-answers = SHA-256 of its answers as canonical CSV
progress-read = { $count ->
    [one] 1 file read …
   *[other] { $count } files read …
}
progress-forms = { $count ->
    [one] forms made for 1 addressee …
   *[other] forms made for { $count } addressees …
}
migrate-carried = { $answers ->
    [one] 1 answer was carried over to { $framework }
   *[other] { $answers } answers were carried over to { $framework }
}
migrate-version = Made with
migrate-version-unsaid = not said
migrate-answers = Answers
migrate-whose = From
migrate-written = Written to
migrate-respondents = { $count ->
    [one] 1 respondent
   *[other] { $count } respondents
}
migrate-renamed = Under a new id
migrate-dropped = Dropped: the present version has no such indicator
migrate-of-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
migrate-unknown = Dropped: neither the framework nor the map says what became of it
migrate-unknown-help = To carry answers over from there, say in a table with the columns `from` and `to` what each of these ids is now (an empty `to` drops it), and name the table with --map.
migrate-unanswered = New, or left open: asked now and without an answer
migrate-changed = Carried over, though the meaning has changed since
migrate-changed-help = Ask the senders whether these answers still hold.
migrate-unsaid = { $count ->
    [one] One file does not say with which version it was made, so that nothing can be said of meanings that changed; name the version with --from.
   *[other] { $count } files do not say with which version they were made, so that nothing can be said of meanings that changed; name the version with --from.
}
migrate-next = To work with what was written, put `returns: { $folder }` into assessment.yaml, then run `tripartite check`. The returns themselves stay as they are.
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
}; use --force to overwrite
failure-import-into-base = `{ $path }` is the folder of the framework from which the workbook was made; choose another one with -o
failure-outside = `{ $path }` would be written outside of its folder: a link leads elsewhere
failure-reports-outside = `{ $path }` leads outside of the assessment, and nothing is written there; choose a folder with -o, or allow it with --allow-outside
failure-folder-in-the-way = the file `{ $path }` cannot be written: there is a folder of this name
failure-no-ordinary-file = `{ $path }` is not a regular file and cannot be replaced
failure-no-name = `{ $path }` does not name a file
failure-format = the ending of `{ $path }` does not match any available format; choose one with --format: { $known }
failure-epoch = SOURCE_DATE_EPOCH is `{ $text }`, which is not a number of seconds
failure-no-page = the report has no page
failure-chart = a chart cannot be written
formats-left-out = { $formats } not written: { $reason }
charts-undrawn = { $count ->
    [one] One chart is
   *[other] { $count } charts are
} described in the files of Word in place of a picture: { $reason }
publication-leftovers = `{ $folder }` holds files of an earlier run, which do not belong to this publication: { $names }{ $more ->
    [0] .
   *[other] , and { $more } more.
} Whoever has both can compute what changed: delete them before the folder is handed out
document-edited = `{ $edited }` was edited after it was written and stays as it is; the new one is `{ $instead }`
plan-edited = to have what was entered in it read, put it into the folder of the assessment
failure-no-free-name = `{ $path }` and all numbered copies beside it were edited and stay as they are; move some of them away, or choose another place with -o
failure-edited-unread = `{ $path }` cannot be read, so nothing tells whether somebody has edited it, and it stays as it is; close it, allow it to be read, or choose another place with -o
failure-letter = the typeface of the pictures has no `{ $letter }`, which stands in “{ $text }”; html, md, xlsx, json, csv and svg need no pictures
failure-lost = “{ $text }” would not be visible in the picture of a chart: leave the pictures out, with --format html,md,json,csv,svg
failure-print = there is no PDF
failure-no-browser = no Chromium, Chrome or Edge was found; name one with --browser, or open the page of the report in any browser and print it to a PDF file (Ctrl+P, or Cmd+P on a Mac; destination “Save as PDF”)
failure-browser-not-started = the browser `{ $browser }` cannot be started
failure-browser-without-pdf = the browser `{ $browser }` wrote no PDF; is it a Chromium, Chrome or Edge?
failure-browser-hangs = the browser `{ $browser }` was stopped after { $seconds } s without a PDF; --browser-wait gives it more time
failure-other = internal message: { $text }
system-not-found = there is no such file or folder
system-permission-denied = permission denied
system-already-exists = it already exists
system-is-a-directory = it is a folder
system-not-a-directory = part of the path is not a folder
system-storage-full = there is no space left on the device
system-read-only = the storage is read-only
system-invalid-filename = the name of the file is not allowed
system-other = system message: { $text }

### The material

place-above = `{ $path }` belongs to the assessment `{ $folder }`, which is checked here.
place-not-read = It is not among the files that this assessment reads: returns belong in its folder `returns`.
read-returns = { $count ->
    [one] Read { $count } return
   *[other] Read { $count } returns
} from { $place } ({ $kind })
read-files = { $count } files
read-labels-in-english = labels in English
read-labels-in-french = labels in French
read-labels-in = labels in the language `{ $language }`
origin-kobo = Kobo export
origin-odk = ODK Central export
origin-limesurvey = LimeSurvey export
origin-microsoft = Microsoft Forms export
origin-google = Google Forms export
origin-workbook-form = Tripartite form, workbook
origin-word-form = Tripartite form, Word
origin-browser-form = Tripartite form, browser or terminal
origin-table = table
origin-yaml = YAML
check-came-in = Received
check-returns = returns
check-organisations = organisations
check-coverage = coverage
check-voice = voice
check-heard = heard
check-weight = weight { $weight }
check-not-replied = Not replied:
check-all-replied = All invited organisations have replied.
check-least-answered = Topics with the fewest answers
check-all = all
check-well = Everything is in order: all expected replies have been received and no errors were found.
check-silent = The report can be written; it will state who has not replied.
check-sound = Everything is in order: no errors were found.
check-unheard = The report can be written; it will state which constituencies have not answered.
check-warnings = The report can be written. Read the warnings above first.
check-next-report = Next: `{ $command }` writes the report.
check-next-remind = Next: remind the organisations that have not replied, put the returns received into the folder `returns`, and check again. Without waiting for them: `{ $command }` writes the report.
check-next-unheard = Next: ask the constituencies that have not answered for their returns, put these into the folder `returns`, and check again. Without waiting for them: `{ $command }` writes the report.
check-next-forms = Next: send out the forms that `{ $command }` writes, put the returns received into the folder `returns`, and check again.
check-next-mend = Next: correct the errors, then check again. `tripartite explain CODE` explains each finding; the code is shown in square brackets.

### The example

demo-note = A worked example. The country, its organisations and their answers are fictional.
demo-next = The country, its organisations and their answers are fictional. The report opens in a browser. Commands to try:
demo-own-folder = my-assessment
demo-next-check = the returns received, and any errors in them
demo-next-explain = how a number was calculated
demo-next-new = begin your own assessment

### Scores and how they came about

score-short-coverage = Cov.
score-short-divergence = Div.
score-no-lens = the framework `{ $framework }` has no lens `{ $lens }`
score-explain = `tripartite explain ID` shows how a line was calculated. ID is the code of the line; for a line without a code, use one of: { $names }.
explain-unknown-id = `{ $id }` is not an id of the framework `{ $framework }`.
explain-where-ids = `tripartite score --by topic` prints ids.
explain-unknown-code = there is no finding with the code `{ $code }`.
explain-not-applicable = Not applicable: no constituency whose voice counts is asked about it, or all those that answered said that it does not apply.
explain-not-shown = Not shown: the coverage of { $coverage } is below { $threshold }.
explain-score = score
explain-low = low
explain-high = high
explain-coverage = coverage
explain-apart = distance
explain-weight = weight
explain-points = points
explain-speaks-with = voice counted
explain-shared = in common
explain-within = Organisations
explain-none = none
explain-band = band
explain-gap = gap
explain-divergence = divergence
explain-reading = reading
explain-consulted = consulted
explain-printed = { $exact } (printed { $printed })
explain-over-shared = { $count ->
    [one] on 1 indicator in common
   *[other] on { $count } indicators in common
}
explain-over-own = highest minus lowest score, because of their number
explain-difference = { $high } ({ $higher }) - { $low } ({ $lower }) = { $result }, { $over }
explain-lower = lower
explain-higher = higher
explain-disputed = { $difference }; above the dispute threshold of { $line }
explain-not-disputed = { $difference }; not above the dispute threshold of { $line }
explain-divergence-one-voice = none: only one constituency gave points
explain-divergence-no-answer = none: no point was given
explain-divergence-too-little-shared = none: no two constituencies have answers in common to { $threshold } of what both are asked
explain-reading-serious = { $reading } (a gap is serious from { $gap })
explain-consulted-not = { $name }: not consulted on { $share } of what it was asked; from 50 % upwards it is deemed to have agreed to nothing
explain-at-most-of = at most { $limit } of ({ $terms })
explain-at-most = { $sum }, at most { $limit }
explain-held = { $sum }, limited to its bounds
explain-no-points = none: no point was given
explain-like-with-like = Comparison on only the indicators to which both of these constituencies gave a point
explain-together = Joint score: the mean of the constituencies whose voice counts
explain-thin-voice = { $name } answered { $answered }, below { $threshold }: { $coverage } / { $full } = { $share } of its voice is counted
explain-thin-voice-zero = { $name } answered { $answered }: what it left unanswered counts as 0, and its full voice is counted
explain-of-each-mean = Each constituency: the weighted mean of the lines below; those that are not applicable or have weight 0 are left out
explain-of-each-geometric = Each constituency: the weighted geometric mean of the lines below, each x taken as 1 + 0.99 x and the mean converted back by (mean - 1) / 0.99; those that are not applicable or have weight 0 are left out
explain-of-each-points = Each constituency: the points reached in the lines below, up to the caps, as a percentage of the cap; those that are not applicable or have weight 0 are left out
explain-missing-zero = Missing answers count as 0: a line to which nobody gave a point has the score 0 here
explain-scale = weight { $weight }, scale: { $points }
explain-answer-na = na (not applicable), left out
explain-answer-dk = dk (don't know), missing
explain-answer-nc = nc (not consulted), missing
explain-answer-blank = blank, missing
explain-counts-nowhere = (not asked: not counted)
explain-not-replied = has not replied; counts as one blank return
explain-only-na = not applicable: { $count ->
    [one] na given once
   *[other] na given { $count } times
} and no other answer
explain-no-point-given = no point given; missing answers: { $missing }; no score; bounds { $low } to { $high }; coverage 0

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
    [one] one of { $all } texts is not available in `{ $language }`; it appears
   *[other] { $count } of { $all } texts are not available in `{ $language }`; they appear
} in the framework's own language, marked
framework-no-texts = `{ $framework }` has no texts in `{ $language }`; languages available: { $known }
framework-unknown-id = `{ $id }` is neither a framework nor an indicator of `{ $framework }`.
show-constituencies = Constituencies, by the ids that topics and returns name them by
show-scale = Scale
show-beside = beside it
show-questionnaires = Questionnaires, with the minutes to read and choose ({ $words } words a minute, { $seconds } seconds a point), the hours with evidence and asking inside the house, and the number of people or units to ask
show-form = { $form } { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}, { $minutes } min, { $hours } h with evidence, { $informants } to ask
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
coverage-missing = missing in { $language }
coverage-alone = changed in { $language } alone
coverage-stray = without counterpart in { $language }
edited-id = Id
edited-topic = Topic
edited-phase = Phase
edited-fields = Policy fields
edited-title = Title
edited-definition = Definition
edited-scale = Scale
edited-weight = Weight
edited-supports = Supports
edited-asked = Asked of
edited-remits = For organisations responsible for
edited-profile = Only for
edited-point = Point { $number }
edited-evidence = Evidence to look for
edited-stems = Why questions differ
edited-sources = Sources
edited-lesson = Section of the lesson
edited-advice = Next step from point { $number }
edited-advice-who = Who takes the step from point { $number }
edited-advice-effort = Effort of the step from point { $number }
edited-advice-practice = Practice to look at from point { $number }
edited-hidden = Leave out
edited-question = Question
edited-own-question = Question to: { $constituency }
edited-wrong-choice = Not in the list
edited-wrong-choice-help = Please choose one of the entries of the list, or leave the cell empty.
extension-file = what differs from { $framework }; everything else is taken over from there
extension-nothing = nothing differs here
extension-id = The id stands in assessments (framework: this folder), forms and returns.
extension-version = Raise the first number when old answers no longer fit, the second when indicators or their meaning change.
extension-extends = Whatever this folder does not say is taken over from this framework, with its lessons and questionnaires.
extension-hidden =
    Indicators that are left out. To bring one back, delete its id here. Reports list them among the departures
    from the framework.
extension-title = To give the framework a title of its own, delete the # and change the words.
import-nothing = nothing differs from { $framework }; no file is written
import-changed = { $count ->
    [one] changed: one indicator
   *[other] changed: { $count } indicators
}
import-added = { $count ->
    [one] added: one indicator
   *[other] added: { $count } indicators
}
import-hidden = { $count ->
    [one] hidden: one indicator
   *[other] hidden: { $count } indicators
}
import-foreign =
    The new indicators have texts in “{ $language }” alone. In the folder they stand with [{ $language }] before them where texts in
    “{ $own }” belong: replace those, or have them translated.
import-alone =
    Texts were changed in “{ $language }” alone. In “{ $own }” they say what they said before; `framework coverage --missing` lists them.
import-next =
    Look at it with:  tripartite framework check { $folder }
    Use it with:      framework: { $folder }   (in assessment.yaml, as seen from its folder)

### The files of a new assessment

scaffold-body = Name of the country
scaffold-about = The assessment: the body assessed, and who is expected to answer what.
scaffold-notes = `tripartite check` states what is missing; lines that begin with # are notes and can be deleted.
scaffold-profile = One or more of { $known }, in brackets: only applicable indicators are asked.
scaffold-weights = Weights of the voices, whole numbers. Those of the framework are: { $weights }.
scaffold-targets = Targets by id: an indicator takes its own target, otherwise that of its topic, its phase or the default. Decimals are written with a point.
scaffold-form = full, or a shorter form of the questionnaires.
scaffold-invited = Who is expected to answer: a table in this folder, or a list in this place. An organisation that is listed and sends nothing counts as not having replied. Without any row, every return is counted.
scaffold-remits = Remits are { $known }: an organisation is asked only what lies within its remits. If left out, it is asked everything.
scaffold-organisation = Name of the organisation
scaffold-uninvited = Treatment of a return from an organisation that is not on the list: refused (an error; the default), heard (shown, never counted) or counted.
scaffold-distinct = Names that closely resemble the name of an invited organisation but belong to a different one.
scaffold-ids = checked: the respondent ids are consecutive with one answer each, as filling down in a spreadsheet produces; they have been verified and are correct.
scaffold-reasons = optional: "not applicable" may stand without a reason. If left out, a reason is required.
scaffold-readme =
    An assessment with the framework “{ $title }” ({ $version }).

    1. Enter in `invited.csv` who is expected to answer: one row for each organisation, in any spreadsheet program. Without rows, every return is counted.
    2. `tripartite form`, in this folder, writes a set of forms with a covering letter for each organisation into `forms/`. Send out each set.
    3. Put what comes back into `returns/`, whatever kind of file it is.
    4. `tripartite check` states which errors there are and who has not replied.
    5. `tripartite report` writes the gap report into `reports/`.
scaffold-returns-title = Returns
scaffold-returns =
    Put here whatever comes back, as it came: the forms that were sent out (workbooks in .xlsx or .ods, Word documents in .docx, the .yaml file that the page for a browser saves), and exports of surveys and tables (.csv, .tsv, .xlsx, .ods).

    In a table of your own a row is one answer: `respondent` (a short id of the respondent's own, such as W2), `constituency` ({ $constituencies }), `organisation`, `indicator`,
    `answer`, and the remarks that go with it: `reason`, `comment`, `evidence`.

    An answer is a point of the scale:
scaffold-returns-states = or `na` (not applicable, with a reason), `dk` (don't know), `nc` (not consulted or informed), or nothing at all.
scaffold-statements-title = Statements
scaffold-statements = A constituency may add a statement in its own words. It is reproduced unedited and under its name: { $files }.
scaffold-languages = Languages of the forms, the usual one first; if left out, that of the report.
scaffold-deadline = The last day for returns (year-month-day); it stands in the covering letter and on the forms.
scaffold-return-to = To whom returns are sent back; it stands in the covering letter and on the forms.
scaffold-publication = What is printed under whose name: named (words and names, unless refused) or unnamed (neither words nor names, unless allowed).
scaffold-example = Example: { $name }
scaffold-contact = secretariat@example.org
new-question-name = Whom is the assessment about (name of the country)?
new-question-profile = Which kind of country?
new-question-languages = Languages of the forms; the first of them is that of the report
new-question-form = The full questionnaire, or a shorter one?
new-question-date = Date of the assessment (year-month-day)
new-question-deadline = Last day for returns (year-month-day; empty: not said)
new-question-return-to = Address to which returns are sent back (empty: not said)
new-question-publication = What is printed under the names of organisations?
new-publication-named = words and names, unless refused (named)
new-publication-unnamed = neither words nor names, unless allowed (unnamed)
new-list-keys = up and down to move, space to choose, Enter to go on, Escape to stop
new-stopped = nothing was written
new-no-profile = `{ $value }` is not a country profile of the framework; allowed are: { $known }.
new-no-language = `{ $value }` is not the tag of a language; such tags are: { $known }.
new-deadline-before-date = the returns are expected by { $deadline }, before the date of the assessment, { $date }: `deadline` and `date` in `assessment.yaml`
new-no-form = the questionnaires have no form `{ $value }`; forms available: { $known }.
new-next = Next: enter in { $file } who is expected to answer, and run: { $command }
# Once a framework was begun.
framework-new-next = Next: edit the files, and run `tripartite framework check { $folder }` after each change. `tripartite new my-country --framework { $folder }` begins an assessment with this framework.

### Forms

form-prefill-several = several people answered for { $names } last time, and none as the organisation; the answers of the first are shown
form-prefill-nothing = { $path } holds no answers of { $names }: no last answers are shown there
form-left-over = { $count ->
    [one] one thing lies there from an earlier run and belongs to no set any more: { $names }; delete it if it is no longer meant
   *[other] { $count } things lie there from an earlier run and belong to no set any more: { $names }; delete those that are no longer meant
}
form-lacks-deadline = the covering letters do not say by when returns are expected: `deadline` in `assessment.yaml`
form-lacks-return-to = the covering letters do not say to whom returns are sent back: `return_to` in `assessment.yaml`
form-language-lacking = the framework has no texts in “{ $language }”: they stand in the language of the assessment, or else in its own; there are { $known }
form-words-lacking = there are no words for forms in “{ $language }”: what stands around the texts of the framework is in “{ $instead }”
form-unknown-addressee = nobody is called “{ $name }”; there are { $known }
form-nobody = nobody is asked anything: no form was written
form-written = { $files ->
    [one] One file
   *[other] { $files } files
} in { $sets ->
    [one] one set
   *[other] { $sets } sets
}.
files-forms = forms
files-forms-list = who gets what
form-next = Send each set to its organisation, put what comes back into returns/, and run: { $command }

### The status of returns

status-organisation = Organisation
status-constituency = Constituency
status-state = Status
status-date = Date
status-answered = Answered
status-unknown = Don't know
status-not-consulted = Not consulted
status-of = { $answered } of { $asked }
status-received = received
status-partly = partly
status-missing = not yet
status-uncounted = refused
status-unnamed = (no name)
status-refused = Could not be counted (`tripartite check` says all that is wrong):
status-replaced = Replaced, not read
status-no-list = Nobody is on the list of the invited (`invited.csv`), so it cannot be said who has not answered.
status-all-there = Everybody who was invited has answered every question.
status-chase = To be reminded
status-mail = A text for the reminder:
status-mail-subject = Subject: your return for the assessment of { $body }
status-mail-text = We have not yet received your organisation's return for the assessment of { $body }, or not all of its answers. “Don't know” is a valid answer; a question left empty is counted as missing, never as zero.
status-mail-deadline = Returns are taken until { $date }.
status-mail-return = Please send the form that you received, filled in, to: { $to }.
status-mail-thanks = Thank you for taking part.

### Answering in the terminal

ask-who = Who answers?
ask-list-keys = Arrow keys choose, letters filter, Enter takes
ask-number-unknown = Type a number from 1 to { $most }, or q to leave.
ask-organisation = Name of the organisation that answers (empty: none)
ask-person = Your name or initials
ask-person-needed = An organisation or a name is needed: returns are told apart by it.
ask-nobody = Nothing was asked and nothing was written.
ask-nothing-kept = there are no answers to write yet: { $path } does not exist
ask-other-form = `{ $path }` holds answers to another form (framework { $framework } { $version }, questionnaire { $questionnaire }, language { $language }). Choose another file with -o, or move this one away
ask-effort = { $questions ->
    [one] One question
   *[other] { $questions } questions
}; to read and choose, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}. Each answer is saved at once: you can leave at any time and go on later.
ask-keys = Type the code of an answer. ? explains the question, b goes back, s skips it, q leaves. If no point fits:
ask-progress = Question { $number } of { $all }
ask-answered = Answered: { $answered } of { $all }
ask-open = Not answered
ask-so-far = Your answer so far
ask-answer = Answer [{ $codes }; ? b s q]
ask-reason = Why it does not apply [needed; b s q]
ask-number = Number [{ $numbers }]
ask-optional = { $what } [Enter: none; b s q]
ask-optional-kept = { $what } [Enter: as before; -: none; b s q]
ask-end = [Enter: write the return; b: back; q: leave]
ask-no-answer = That is not an answer to this question. Type one of { $codes }, or s to skip it.
ask-no-choice = Type one of the numbers, or Enter for none.
ask-no-reason = This answer needs a reason in words. b goes back to the answer, s leaves the question open.
ask-nothing-before = This is the beginning.
ask-nothing-asked = Type Enter to write the return, b to go back or q to leave.
ask-too-long = That is longer than 32,767 characters: shorten it.
ask-left = Everything that you answered is kept in { $path }
ask-go-on = To go on: { $command }
ask-finish = To write what there is as a return: { $command } --finish
ask-next = To change an answer, run the same command again. Next: { $command }
files-return = return
files-journal = answers kept
failure-asked-elsewhere = `{ $path }` is open in another window; go on there, or close it first
failure-journal-unread = line { $line } of `{ $path }` is not one of a session of `ask`: choose another file with -o, or move this one away
failure-no-yaml = `{ $path }` does not end in .yaml: returns of `ask` are YAML

### compare

compare-next = To write this as a document: { $command }

### learn: the course in the terminal

learn-headline = { $module } { $done }/{ $all } · graded { $share } · { $hours } of { $needed }
learn-hours = { $hours } h
learn-hours-minutes = { $hours } h { $minutes }
learn-hours-logged = Logged by the program
learn-hours-page = of which told by a page in a browser
learn-hours-declared = Declared by the learner
learn-hours-confirmed = Of these confirmed by a trainer
learn-hours-nominal = Nominal, given by the author and never measured
learn-rule-attested = What counts, logged and confirmed: { $hours } of { $needed }
learn-rule-verified = What counts, logged alone: { $hours } of { $needed }
learn-rule-nominal = What counts, nominal and not measured: { $hours } of { $needed }
learn-flag = To look at: { $what }
learn-flag-clock = on { $day } a clock ran backwards; no time counts for it
learn-flag-ahead = a clock in a browser ran ahead, to { $day }; no time counts for it
learn-flag-early = hours were declared for { $day }, before the log was begun
learn-flag-cap = { $hours } were declared under { $topic }, of which { $cap } count at most
learn-flag-day = { $day } has { $hours }, more than ten hours
learn-verdict-passed = Passed: everything is submitted, and grade and hours are reached.
learn-verdict-hours-short = Not passed yet: the grade is reached, the hours are not.
learn-verdict-failed = Not passed: everything is submitted, and the grade is not reached.
learn-verdict-incomplete = Not passed yet: not everything is submitted. The grade is provisional, and what is missing counts nothing.
learn-verdict-pending = Not passed yet: a trainer has not marked everything. The grade is provisional.
learn-unmet-missing = { $count ->
    [one] { $count } exercise is still to be submitted
   *[other] { $count } exercises are still to be submitted
  }
learn-unmet-pending = { $count ->
    [one] { $count } exercise waits for a trainer
   *[other] { $count } exercises wait for a trainer
  }
learn-unmet-grade = the grade is { $share }, and { $needed } are needed
learn-unmet-hours = the hours that count are { $hours }, and { $needed } are needed
learn-unit = { $unit }: { $submitted } of { $all } submitted, { $earned } of { $points } points ({ $share })
learn-sum-module = { $module }: { $parts } = { $earned } of { $points } points ({ $share })
learn-sum-course = Course: { $parts } = { $exact } = { $share }; { $needed } are needed
learn-sum-exercise = { $id }, points: { $points }; attempts that count: { $most }, left: { $left }
learn-sum-within = It counts in { $unit }, with its points among all points there.
learn-attempt = Attempt { $number }, { $day }
learn-attempt-not-counted = Does not count: all attempts were made, or the right answer was shown before.
learn-attempt-stale = The exercise was changed since; the mark stands until `tripartite learn regrade`.
learn-key-closed = The right answer was shown: no further attempt counts.
learn-voided = Taken out of the grade by { $by }: { $reason }
learn-overridden = Set to { $share } of the points by { $by }: { $reason }
learn-standing-open = Counts: nothing yet
learn-standing-void = Counts: neither as earned nor as possible points
learn-standing-done = Counts: { $earned } of { $points } points, the best attempt
learn-section = { $lesson } · section { $number } of { $all }
learn-more = [Enter: more · b: back · q: stop]
learn-next-section = [Enter: go on · b: back · q: stop]
learn-paper-read = [Enter: back to the exercise]
learn-read = [Enter: done · q: stop]
learn-no-paper = There are papers 1 to { $all }: p 3 shows the third.
learn-review = { $count ->
    [one] { $count } exercise is due for review.
   *[other] { $count } exercises are due for review.
  }
learn-practice = { $count ->
    [one] Practice: { $count } exercise. Nothing of it counts for the grade.
   *[other] Practice: { $count } exercises. Nothing of it counts for the grade.
  }
learn-practice-keys = h: a hint · k: the right answer · p 3: paper 3 of the dossier · s: next exercise · q: stop
learn-practice-over = That was the practice. For the grade: tripartite learn { $id } --graded
learn-exercise = { $id } · { $number } of { $all }
learn-answer = Answer:
learn-rate = { $id }, point and paper:
learn-try-again = Try again, or h for a hint, k for the right answer, s for the next exercise.
learn-key-closes = The right answer closes this exercise: no further attempt at it will count for the grade.
learn-key-again = [k: show it all the same · Enter: do not]
learn-hint = Hint { $number } of { $all }
learn-no-more-hints = There are no more hints.
learn-how-single = One answer: type its number. A - alone answers nothing.
learn-how-multiple = One answer or more: type the numbers, such as 1 3. A - alone answers nothing.
learn-how-ordering = Type all numbers in the right order, such as 3 1 2.
learn-how-matching = Type a letter for each number, in their order, such as b a d; a - leaves one out.
learn-how-numeric = Type a number ({ $unit }); 45.7 and 45,7 are the same.
learn-how-case = Each indicator is asked in turn: type the point and the number of the paper that carries it, such as 3 1; a - leaves it out. Evidence is required: a rating without a paper that carries it earns nothing.
learn-how-case-free = Each indicator is asked in turn: type the point, and the number of the paper that carries it if there is one, such as 3 1; a - leaves it out.
learn-how-text = Answer in your own words, in one line. A trainer marks it.
learn-misread-one = Type one number of the list.
learn-misread-some = Type one number of the list or more.
learn-misread-each = Type each number of the list once, in the right order.
learn-misread-pairs = Type one letter for each number, in their order; a - leaves one out.
learn-misread-number = Type a number, such as 45.7.
learn-misread-rating = Type a point of the scale and the number of a paper, such as 3 1, or - to leave it out.
learn-mark-right = Right.
learn-mark-part = Right in part: { $share } of the points.
learn-mark-none = Not right yet.
learn-mark-pending = A trainer marks this answer.
learn-pairs-right = Pairs that follow each other as they should: { $right } of { $all }
learn-places-right = Items that stand where they should: { $right } of { $all }
learn-all-or-nothing = it earns all points or none
learn-matches-right = Matched as they should be: { $right } of { $all }
learn-right-number = The right number is { $number } { $unit }
learn-rated-right = right
learn-rated-near-high = near, and too high
learn-rated-near-low = near, and too low
learn-rated-far-high = too high
learn-rated-far-low = too low
learn-rated-missing = not rated, which earns nothing
learn-rated-no-paper = no paper named; without evidence a rating earns nothing
learn-rated-other-paper = the paper named does not carry the point; without its evidence a rating earns nothing
learn-key-point = Key: point { $point }, from { $paper }
learn-graded = { $count ->
    [one] { $unit } for the grade: { $count } exercise, each with { $most } attempts, the best of which counts.
   *[other] { $unit } for the grade: { $count } exercises, each with { $most } attempts, the best of which counts.
  }
learn-graded-keys = Every answer is kept at once, and nothing is said of it before you submit. p 3: paper 3 of the dossier · s: later · q: stop
learn-nothing-left = { $unit }: nothing is left to submit. Each exercise is right, or its attempts are made.
learn-drafts-kept = Your answers are kept, and not submitted.
learn-answered = Answered: { $count } of { $all }
learn-unanswered = Without an answer, and not submitted: { $ids }
learn-word-submit = submit
learn-submit = [{ $word }: hand in · Enter: not yet]
learn-result = { $id }: { $earned } of { $points } points
learn-attempts-left = { $count ->
    [one] { $count } attempt is left; the right answer is shown after the last.
   *[other] { $count } attempts are left; the right answer is shown after the last.
  }
learn-due = { $count ->
    [one] { $count } exercise is due for review.
   *[other] { $count } exercises are due for review.
  }
learn-capstone-open = Capstone: not marked yet. What it asks: tripartite learn capstone. Its hours count once a trainer has marked it.
learn-capstone-marked = Capstone: { $share }, marked by { $by }. { $comment }
learn-certificate = The certificate: tripartite certificate --issuer NAME --key FILE (a key: tripartite certificate key)
learn-go-on = Next: tripartite learn next
learn-kept = Everything is kept in { $path }
learn-who = Your name stands on your log and on your certificate.
learn-name = Your name
learn-name-needed = A log needs the name of its learner: --learner NAME
learn-unknown = `{ $id }` is no topic, module or exercise of the course “{ $course }”
learn-no-exercises = `{ $course }` has no exercises
learn-not-begun = there is no log in `{ $path }` yet; `tripartite learn next` begins one
learn-other-learner = `{ $path }` is the log of { $learner }, not of { $asked }; --log names another file
learn-all-void = every exercise of { $module } was taken out, so that there is no grade
learn-regraded = { $id }, attempt { $number }: { $before } of the points before, { $after } now
learn-regraded-whole = The grade: { $before } before, { $after } now. A certificate that was issued stays as it is.
learn-nothing-to-regrade = No exercise was changed since it was answered.
learn-declared = { $id }  { $topic }, { $day }: { $hours }, not confirmed. { $note }
learn-declared-confirmed = { $id }  { $topic }, { $day }: { $hours }, confirmed by { $by } on { $on }. { $note }
learn-no-time = `{ $text }` is no time of the day, such as 14:30
learn-from-tomorrow = hours can be declared once they are over, not before
learn-imported = { $count ->
    [0] Everything in this file was known already.
    [one] { $count } line was taken into the log.
   *[other] { $count } lines were taken into the log.
  }
learn-merge-learners = these are logs of two learners: { $one } and { $other }
learn-merge-courses = these are logs of two courses: { $one } and { $other }
learn-merge-unwritable = the logs cannot be written as one ({ $one }{ $other })
failure-learnt-elsewhere = `{ $path }` is open in another window; go on there, or close it first
release-list-about = What may be published of the words that people wrote. Nothing is published but what this file releases.
release-list-how = Remove the # before a statement, or before the line that follows a text, to release it; save as release.yaml beside assessment.yaml.
release-list-reasons = A reason stands beside “not applicable” alone: whoever releases an individual’s reason tells that answer.
release-list-consent = Words are listed only where the respondent consented. No respondent is named in the publication.
release-list-names = names { $names }
release-list-without =
    { $count ->
        [one] One text more was written without consent to its publication (consent: yes), and cannot be released.
       *[other] { $count } texts more were written without consent to their publication (consent: yes), and cannot be released.
    }

### certificate and verify

certificate-key-made = The key is in { $path }. Nobody else may read it, and there is no way to get it back: keep a copy in a safe place.
  Issuer:      { $id }
  Fingerprint: { $fingerprint }
  Give both to those who will verify, on another way than the certificates.
certificate-not-earned = there is no certificate for { $learner } yet
certificate-written-json = Credential for a wallet
certificate-written-svg = Certificate to print
certificate-written-pdf = The same as PDF
certificate-written = Credential  { $id }
  Issuer      { $issuer }
  Fingerprint { $fingerprint }
verify-of-print = a certificate in PDF is a print and holds no credential: ask for its .json or .svg file, and check that
verify-signature-fits = Signature: valid. The certificate says what its issuer signed.
verify-signature-does-not-fit = Signature: NOT valid. Nothing that stands in the file can be relied on.
verify-does-not-hold = Signature: valid, but the certificate does not hold; see above.
verify-holder = Holder
verify-achievement = Achievement
verify-issuer = Issuer, by its own words
verify-from = Issued
verify-issuer-unasked = Issuer: not looked at, since the signature is not valid.
verify-issuer-known = Issuer: known. The key is that of { $name }.
verify-issuer-not-asked = Issuer: NOT known. Anybody can sign under the name { $name }: compare the fingerprint { $fingerprint } with the issuer, or name those whom you know by --issuers FILE.
verify-issuer-unknown = Issuer: NOT known. None of the issuers that you named has this key ({ $fingerprint }); anybody can sign under the name { $name }.
verify-issuer-other-name = Issuer: NOT trusted. The key is that of { $known }, and the certificate calls its issuer { $name }.
failure-randomness = the system gives no random numbers for a key
failure-key-exists = `{ $path }` exists; a key is never overwritten, for what it signed could never be signed again
failure-key-unwritten = the key cannot be written to `{ $path }`
failure-certificate = the certificate cannot be signed: { $message }

### trainer

trainer-written = Written into the log of { $learner }.
trainer-grade = The grade: { $before } before, { $after } now.
trainer-capstone = The capstone reaches { $share }.
trainer-no-name = a decision needs the name of who takes it: --by NAME
trainer-own-log = `{ $id }` is the learner of this log, and nobody decides about themselves
trainer-no-reason = this needs a reason: --reason TEXT
trainer-no-exercise = the course has no exercise `{ $id }`
trainer-not-graded = { $id } is for practice and has no part in the grade
trainer-points = the points of { $id } go from 0 to { $most }
trainer-already-void = { $id } was taken out before
trainer-last-of-module = without { $id } no exercise of { $module } would be left, and there would be no grade
trainer-nothing-submitted = nothing was submitted for { $id } yet
trainer-no-attempt = { $count ->
    [one] { $id } was submitted once; there is no other attempt
   *[other] { $id } was submitted { $count } times; there is no other attempt
}
trainer-marked-by-program = { $id } is marked by the program; `tripartite trainer override` sets other points
trainer-no-more-attempts = { $count ->
    [one] at { $id } { $count } attempt counts already; a higher number is needed
   *[other] at { $id } { $count } attempts count already; a higher number is needed
}
trainer-no-declaration = there is no declaration `{ $id }` in this log; `tripartite learn hours` prints them
trainer-already-confirmed = the hours `{ $id }` were confirmed before
trainer-nothing-to-confirm = no declared hours are waiting; those of the capstone wait for its mark
trainer-capstone-first = the hours `{ $id }` are for the capstone, which has not reached the pass mark yet: `tripartite trainer mark FILE capstone` comes first
trainer-tomorrow = a trainer signs today or for a day that was, not for one to come
trainer-not-passed = only a course that is passed is countersigned, and this one is not:
trainer-already-countersigned = { $by } countersigned all that was submitted on { $on }
trainer-before-hours = the hours are of { $last }; nobody can confirm them before that day
trainer-before-submission = the last answer was submitted on { $last }; nobody can countersign before that day
trainer-no-topic = the course has no topic `{ $id }`
trainer-no-capstone = this course has no capstone
trainer-no-criterion = the rubric has no criterion `{ $id }`
trainer-no-level = `{ $id }` has levels from 0 to { $count }
trainer-criteria-missing = every criterion needs a level; without one: { $id }
trainer-no-log = `{ $path }` holds responses and no log, and a decision is a line of a log: take them in first, with `tripartite learn import FILE --log LOG`
trainer-void-responses = `{ $path }` holds responses and has no log yet: in this class the exercise is taken out for them as well, but no line says so; once `tripartite learn import` has made a log of them, take it out there too
trainer-points-needed = a mark needs points: --points N
trainer-levels-needed = the capstone is marked by its rubric: --level ID=N for each criterion, in place of points
trainer-level-twice = a criterion has two levels
class-empty = `{ $path }` holds no logs (.jsonl) and no responses (.json)
class-col-learner = Learner
class-col-grade = Grade
class-col-hours = Hours
class-col-verdict = Result
class-passed = passed
class-failed = not passed
class-hours-short = hours short
class-incomplete = incomplete
class-pending = to be marked
class-no-log = nothing came
class-no-grade = no grade: a module has no exercise left
class-missing = { $count ->
    [one] { $count } exercise missing
   *[other] { $count } exercises missing
}
class-pending-count = { $count ->
    [one] { $count } exercise to be marked
   *[other] { $count } exercises to be marked
}
items-parts = Options and the indicators of cases: --unit ID, or -o FILE.csv, -o FILE.html.
class-look-at = Before you stand by their hours:
class-passed-of = Passed: { $passed } of { $all }.
class-borderline = { $count ->
    [0] Nobody lies within one standard error of measurement ({ $error } points of 100) of the pass mark.
    [one] Within one standard error of measurement ({ $error } points of 100) of the pass mark; a second marker should look at:
   *[other] Within one standard error of measurement ({ $error } points of 100) of the pass mark; a second marker should look at:
}
class-no-borderline = No borderline list: too few learners answered every exercise for a standard error.
class-not-on-roster = { $learner } is not on the list `{ $path }`
certificates-of = Certificates: { $count }, of { $all } on the list.
certificates-signed = Issuer { $issuer }, fingerprint { $fingerprint }
certificates-col-missing = What is still missing
gain-skill = Skill
gain-learners = Learners
gain-before = Before
gain-after = After
gain-part = Gain
gain-about = First attempts by the same learners at the same exercises. Gain: the part of what was left to gain, from 0 to 1; below 0 something was lost.
gain-nobody = nobody answered the same exercise in both folders
handbook-course-collects = Without keys: the page collects responses, and `tripartite learn import` marks them.
handbook-course-keys = For self-study: the page carries keys, hints and feedback, which can be read in the file.
exchange-unknown = `{ $id }` is no topic and no module of the course “{ $course }”
exchange-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
exchange-left-out = Not in it, because the format has no ordering (`exchange moodle-xml` has): { $ids }
exchange-essays = Cases, in it as essays that a person marks: { $ids }
exchange-scorm = The package marks answers by itself, so it carries the keys. It reports “passed” once everything is submitted and the grade reaches the pass mark; hours are not measured.
exchange-passed = Passed: { $count }; left out, because the course is not passed: { $others }
exchange-no-address = { $count ->
    [one] { $count } of those who passed has no address; a roster with the columns learner and email gives one
   *[other] { $count } of those who passed have no address; a roster with the columns learner and email gives them
}
exchange-case = Give each indicator a point of its scale, name the paper of the dossier that carries it, and quote the sentence.
exchange-gift-ordering = { $id }: this format has no exercise in which things are put into order; the file for Moodle XML has it.
exchange-case-essay = { $id }: a case, which is here as an essay: a person marks it.
exchange-all-or-nothing = { $id }: only the whole answer counts in the course; here a part of it earns a part.
own-format = { $format } holds no words; a document for one organisation is written as { $known }
archive-not-whole = The archive would not make the same numbers again, so it was not written.
archive-not-readable = The assessment could not be read from the archive alone, for the reasons above, so the archive was not written. A framework that is named by its absolute path is found on this machine only: write its name as it is seen from the folder of the assessment, such as `framework: ../my-framework`.
archive-contacts = { $path } names contacts in a way in which they cannot be taken out: write each on one line
archive-holds = It holds the returns as they came, with the names in them: it is for whoever keeps the assessment, not for publication. Contacts of the invited are left out.
archive-next = Any later version makes the numbers again from it: { $command }
archive-of = { $assessment } of { $date }, archived by version { $version }
archive-files-whole = { $files ->
    [one] The file is as it was archived.
   *[other] All { $files } files are as they were archived.
}
archive-files-changed = { $changed ->
    [one] One of { $files } files is not as it was archived; see above.
   *[other] { $changed } of { $files } files are not as they were archived; see above.
}
archive-framework-same = Framework { $framework } { $version }, from the archive; this program has the same one built in.
archive-framework-other = Framework { $framework } { $version }, from the archive; this program has another one of this id built in ({ $present }), which was not used.
archive-framework-own = Framework { $framework } { $version }, from the archive.
archive-not-scored = It cannot be scored any more; the findings say why.
archive-same-numbers = The same numbers: all { $count } of them.
archive-other-numbers = { $count ->
    [one] Not the same numbers: one comes out otherwise.
   *[other] Not the same numbers: { $count } come out otherwise.
}
archive-other-number = {"  "}{ $place }: archived { $before }, now { $now }
archive-why-version = The files are unchanged; the archive was made by version { $version } and this is { $present }: the way of computing has changed in between, which CHANGELOG.md explains.
archive-why-results = The files are unchanged and so is the program: the numbers in the archive were not made from its files.
archive-why-changed = Files were changed after the archive was made; they are named above.
