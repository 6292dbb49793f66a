# The help of every command, and what is said of a command line that is wrong. `src/cli/help.rs` says how keys are made.

### The frame

heading-usage = Usage:
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
help-values = Possible values
help-possible-values = [possible values: { $values }]
help-default = [default: { $value }]
value-options = OPTIONS
value-command = COMMAND
value-tag = TAG
value-dir = DIR
value-file = FILE
value-seconds = SECONDS
value-id = ID
value-date = DATE
value-version = VERSION
value-name = NAME
value-text = TEXT
value-list = LIST
value-form = FORM
value-when = WHEN
value-n = N
value-format = FORMAT
value-outline = OUTLINE
value-paper = PAPER
value-by = LENS
value-shell = SHELL
value-baseline = BASELINE
value-follow-up = FOLLOW-UP
value-pre-test = PRE-TEST
value-post-test = POST-TEST

### The program

help-program = Policy-coherence self-assessment for labour migration governance
help-program-long =
    Policy-coherence self-assessment for labour migration governance.

    A ministry, workers' organisations and employers' organisations answer the same framework. Tripartite scores the answers with one voice for each constituency, shows where they agree and where they do not, and writes a charted gap report.

    Start with `tripartite demo`. A folder as the only argument is checked and reported on.
after-program = Exit codes: 0 done, 1 below --fail-under, 2 wrong usage, 3 errors in the material, 4 any other failure.
help-help = Print the help of the program or of a command
arg-lang = The language of everything that is printed and written for people, such as fr [default: the assessment's, else the system's, else en]
arg-allow-outside = Read what belongs to an assessment or a framework also where it lies outside of its folder, through links and paths
arg-program-help = Print help (-h is short, --help is complete)
arg-program-version = Print the version
arg-force = Overwrite existing files
arg-id = A built-in id or a folder

### demo and new

help-demo = Write a worked example of a fictional country, with its reports
arg-demo-folder = Where to write it
help-new = Begin your own assessment
arg-new-folder = The folder to create; its name becomes the id of the assessment
arg-new-framework = The framework: a built-in id or a folder
arg-new-name = The body assessed, such as the name of the country
arg-new-profile = Kinds of country, such as origin,destination
arg-new-questionnaire = The form of the questionnaires, such as quick
arg-new-date = The date of the assessment, year-month-day [default: today]
arg-new-languages = Languages of the forms, the usual one first, such as fr,en [default: that of the assessment]
arg-new-deadline = The last day for returns, year-month-day
arg-new-return-to = To whom returns are sent back, such as a mail address
arg-new-publication = What is printed under whose name
choice-new-publication-named = Words and names, unless a return refuses
choice-new-publication-unnamed = Neither words nor names, unless a return allows it
arg-new-yes = Ask nothing, on a terminal either
after-new =
    Example:
      tripartite new nerania-2026 --name "Republic of Nerania" --profile origin,transit

### check, score, explain and report

arg-folder = The folder of the assessment, or any file in it [default: the current folder]
arg-tally = Work from tallies only; a DIR given with them states who was asked, with which weights and targets
arg-framework = The framework of a tally given without a DIR: a built-in id or a folder [default: coherence]
arg-constituency = The constituency of returns that name none, neither in a column nor by an organisation on the list of the invited
arg-date = The date to print on it, year-month-day
help-check = Find all errors in an assessment, and who has not replied
arg-check-all = Write every finding as a table (CSV) to standard output; without it 50 of one kind are shown and the others counted
arg-check-format = How to print the findings
choice-check-format-text = findings on standard error, returns received on standard output
choice-check-format-json = findings as JSON on standard output
after-check =
    Examples:
      tripartite check
      tripartite check nerania-2026 --format json
help-score = Print the scores as table, JSON or CSV
arg-score-format = How to print the scores
choice-score-format-table = for reading
choice-score-format-json = everything, for other programs
choice-score-format-csv = one row for each phase, topic, field, pair and indicator
arg-score-by = Which lens the table shows [default: the one used for the overall score]
choice-score-by-cycle = the policy-coherence cycle
choice-score-by-topic = the toolkit's checklist
choice-score-by-field = the policy fields
choice-score-by-pair = the pairs of policy fields
arg-score-fail-under = Exit with 1 when the overall score is below N, or when there is none
arg-score-schema = Print only the JSON Schema of the JSON output
after-score =
    Examples:
      tripartite score --by topic
      tripartite score --format json > results.json
      tripartite score --fail-under 60
help-explain = Show how a number was calculated, or what a finding means
arg-explain-id = An indicator, a phase, topic, field, pair or group, `overall`, or the code of a finding
after-explain =
    Examples:
      tripartite explain T02P3
      tripartite explain P3 nerania-2026
      tripartite explain overall
      tripartite explain response/na-without-reason
help-report = Write the gap report: HTML, charts, JSON, CSV
arg-report-output = Where to write [default: DIR/reports/DATE]
arg-report-word-template = A Word file (.dotx, .docx) from which the Word documents take styles, fonts, headers, footers and page
arg-report-format = Which files to write [default: all but pdf]
arg-report-outline = Which documents to write [default: all of them]
arg-report-paper = Paper size of what is printed [default: a4]
choice-report-paper-a4 = 210 by 297 mm
choice-report-paper-letter = 8.5 by 11 inches
arg-templates = A folder of templates and styles; a file in it replaces the built-in one of the same name
arg-browser = The Chromium, Chrome or Edge that prints PDF [default: TRIPARTITE_BROWSER, else the first that is found]
arg-browser-wait = Seconds that it has for a document [default: 120]
after-report =
    Examples:
      tripartite report nerania-2026
      tripartite report --tally counts.csv -o out --format html

### compare

help-compare = Compare two assessments: what moved, and how much of it comes from changed answers
help-compare-long =
    Compare two assessments of one framework: what moved, and how much of it comes from changed answers.

    The change of every score is split into five parts that add up to it: method and weights, version of the framework, who is asked what, who answered only once, and the answers of those who answered both times. The result is printed; with --format or --output it is written as a document, too.
arg-compare-before = The earlier assessment: its folder, or the tally of a run (reports/DATE/..._tally_DATE.csv)
arg-compare-after = The later assessment: its folder, or a tally
arg-compare-output = Where to write [default: FOLLOW-UP/reports/DATE]
arg-compare-format = Which files to write [default with --output: all but pdf]
arg-compare-paper = Paper size of what is printed [default: a4]
choice-compare-paper-a4 = 210 by 297 mm
choice-compare-paper-letter = 8.5 by 11 inches
arg-compare-framework = The framework of a tally that lies in no assessment: a built-in id or a folder
arg-compare-schema = Print only the JSON Schema of the JSON output
after-compare =
    Examples:
      tripartite compare nerania-2023 nerania-2026
      tripartite compare nerania-2023 nerania-2026 --format html,json
      tripartite compare nerania-2026/reports/2026-11-23/nerania-2026_tally_2026-11-23.csv nerania-2026

### tally

help-tally = Count a survey of any size, without loading it into memory
arg-tally-files = Wide or long tables, CSV or workbooks; each respondent appears in only one of them
arg-tally-output = Where to write the tally [default: standard output]
arg-tally-framework = Check every id and answer against this framework: a built-in id or a folder
arg-tally-constituency = The constituency of returns that name none; needs --framework
arg-tally-block = Also count by block of respondents, for later estimates of sampling error
arg-tally-reasons = Whether "not applicable" requires a reason; checked only with --framework
arg-tally-ids-checked = Consecutive respondent ids have been verified and are correct
after-tally =
    Examples:
      tripartite tally survey.csv -o counts.csv
      tripartite tally part-*.csv --framework coherence --block -o counts.csv
      tripartite score --tally counts.csv

### import, migrate and receipt

help-import = Write anything that is readable as returns (tables, workbooks, YAML, exports of survey systems) as one canonical CSV
arg-import-files = Files or folders of returns
arg-import-to = Where to write the CSV [default: standard output]
arg-import-framework = The framework that they answer: a built-in id or a folder [default: coherence]
arg-import-dir = The assessment to which they belong: its framework and its list of the invited [default: the one in whose folder they lie]
after-import =
    Examples:
      tripartite import export.xlsx --to returns/survey.csv
      tripartite import union.ods --constituency workers --dir nerania-2026
help-migrate = Carry returns made with another version of the framework over to the present one, into a new folder
arg-migrate-paths = Files or folders of returns, or the folder of an assessment for all its returns [default: the current folder]
arg-migrate-map = A table with the columns `from` and `to`: what each id of the other version is now; an empty `to` drops its answers. It adds to the framework's own `renames`
arg-migrate-from = The version with which those returns were made that do not say it, such as 1.0.0
arg-migrate-output = The folder in which to write a CSV for each file [default: returns-migrated, in the folder of the assessment]
arg-migrate-framework = The framework that the returns are to answer: a built-in id or a folder [default: coherence]
arg-migrate-dir = The assessment to which they belong: its framework and its list of the invited
after-migrate =
    Examples:
      tripartite migrate nerania-2026
      tripartite migrate returns/union.xlsx --map old.csv --framework my-framework
help-receipt = Show what the register of a report will say of a return, so that its sender can check that it was counted unaltered
arg-receipt-file = The return
arg-receipt-framework = The framework that it answers: a built-in id or a folder [default: coherence]
arg-receipt-dir = The assessment to which it belongs: its framework and its list of the invited [default: the one in whose folder it lies]
after-receipt =
    Examples:
      tripartite receipt returns/workers.xlsx --dir nerania-2026

### framework

help-framework = Begin, list, show, check and export frameworks; print the schemas of the files
help-framework-list = List the built-in frameworks
help-framework-new = Begin your own framework: small and valid, with every key explained
arg-framework-new-folder = The folder to create; its name becomes the id of the framework
arg-framework-new-name = The title of the framework [default: its id]
after-framework-new =
    Example:
      tripartite framework new my-framework --name "Fair recruitment"
help-framework-show = Show a framework (topics, indicators, who is asked), or one indicator as a card
arg-framework-show-id = A built-in framework, a folder, or the id of an indicator
arg-framework-show-framework = The framework of the indicator: a built-in id or a folder
help-framework-check = Find all errors in a framework and its questionnaires
arg-framework-check-json = Print the findings as JSON
help-framework-coverage = Count the texts available in each language
arg-framework-coverage-missing = List all texts that are missing in a language
help-framework-export = Write the whole framework as a table or a tree
arg-framework-export-format = What to write [default: what the file's ending says, or csv]
choice-framework-export-format-yaml = a tree, for reading
choice-framework-export-format-json = the same tree, for other programs
choice-framework-export-format-csv = one row for each indicator
choice-framework-export-format-xlsx = a workbook to edit, which `framework import` reads back
arg-framework-export-output = Where to write [default: standard output; a workbook needs a file]
after-framework-export =
    Example:
      tripartite framework export coherence -o framework.xlsx
help-framework-import = Read an edited workbook of a framework, and write a framework that holds only what differs
arg-framework-import-file = The workbook (.xlsx or .ods), made by `framework export -o FILE.xlsx` and edited
arg-framework-import-output = The folder to write [default: called as the workbook is]
arg-framework-import-base = The framework from which the workbook was made: a built-in id or a folder [default: as the workbook says]
after-framework-import =
    Example:
      tripartite framework export coherence -o mine.xlsx
      tripartite framework import mine.xlsx -o mine
help-framework-schema = Print the JSON Schema of one of the YAML files, for editors
arg-framework-schema-file = Which file
choice-framework-schema-file-framework = framework.yaml
choice-framework-schema-file-topic = topics/ID.yaml
choice-framework-schema-file-supporting = supporting.yaml
choice-framework-schema-file-instruments = instruments.yaml
choice-framework-schema-file-release = release.yaml
choice-framework-schema-file-course = exercises/course.yaml
choice-framework-schema-file-capstone = exercises/capstone.yaml
choice-framework-schema-file-case = case/case.yaml
choice-framework-schema-file-key = case/key.yaml
choice-framework-schema-file-exercises = exercises/ID.yaml
choice-framework-schema-file-questionnaire = a questionnaire
choice-framework-schema-file-assessment = assessment.yaml

### handbook, completions and man

help-handbook = Write the course and the framework as one handbook, or as a page to work through in a browser
arg-handbook-output = Where to write; for --course [default: course.html]
arg-handbook-framework = The framework: a built-in id or a folder
arg-handbook-course = Write the course with its exercises and papers as one page for a browser, which keeps progress and sends nothing
arg-handbook-no-keys = Leave out keys, hints and feedback: the page collects responses alone
arg-handbook-format = What to write [default: what the file's ending says, or html]
choice-handbook-format-html = one self-contained page
choice-handbook-format-md = Markdown
after-handbook =
    Examples:
      tripartite handbook -o handbook.html
      tripartite handbook -o manuel.md --lang fr
      tripartite handbook --course
      tripartite handbook --course --no-keys -o class.html
help-completions = Print completions for a shell
arg-completions-shell = The shell
after-completions =
    Example:
      tripartite completions bash > ~/.local/share/bash-completion/completions/tripartite
help-man = Print the manual page, or write those of all commands
arg-man-output = Write one page for the program and one for each command into this folder
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-extra = EXAMPLES AND NOTES

### Wrong usage

usage-unknown-argument = unknown argument `{ $argument }`
usage-unknown-command = there is no command `{ $command }`
usage-missing-argument = missing argument: { $argument }
usage-missing-value = `{ $argument }` needs a value
usage-invalid-value = `{ $value }` is not a value for `{ $argument }`
usage-invalid-choice = `{ $value }` is not a value for `{ $argument }`; allowed are: { $known }
usage-too-many-values = `{ $value }` is one value too many for `{ $argument }`
usage-number-of-values = `{ $argument }` takes another number of values: expected { $expected }, given { $actual }
usage-twice = `{ $argument }` can be given only once
usage-conflict = `{ $argument }` and `{ $other }` cannot be used together
usage-no-equals = `{ $argument }` needs an equals sign before its value
usage-not-utf8 = an argument is not UTF-8
usage-date = write year-month-day, such as 2026-11-23
usage-version = write major.minor.patch, such as 1.0.0
usage-limit = a number from 0 to 100 is expected
usage-more = For more information, use `--help`.

### form

help-form = Write a set of forms for each invited organisation
value-path = PATH
value-publication = WHAT
value-kind = KIND
arg-form-for = Only for these organisations or constituencies
arg-form-kind = Kinds of file [default: those that people fill in on their own machines]
arg-form-questionnaire = A shorter form of the questionnaires for all, such as quick
arg-form-by = Split each form, for colleagues who answer a part each
choice-form-by-topic = One form for each topic
arg-form-prefill = Earlier answers, shown beside the questions: a return, or a folder of returns or of an assessment
arg-form-carry-over = Put the earlier answers into the answer cells
arg-form-zip = One zip file for each set: mail filters stop pages
arg-form-output = The folder for the forms [default: forms/ in the assessment]
after-form =
    Examples:
      tripartite form
      tripartite form --for "Ministry of Labour" --kind xlsx,docx
      tripartite form --prefill ../nerania-2025 --lang fr

### status

help-status = Show who has answered and who has not, and whom to remind
arg-status-format = How to print it
choice-status-format-text = A board, and the text of a reminder
choice-status-format-csv = The board as a table for a spreadsheet

### ask

help-ask = Answer a form in the terminal, question by question
help-ask-long =
    Answer a form in the terminal, question by question.

    Each answer is saved before the next question appears. Run the same command again to go on where you stopped, or to change an answer. When all is answered, the return is written.
arg-ask-folder = The folder of the assessment
arg-ask-for = Who answers: an organisation or a constituency [default: asked]
arg-ask-questionnaire = A shorter form of the questionnaire, such as quick
arg-ask-output = The file of the return, in YAML [default: one in the folder of the returns]; the answers are kept beside it, in a file that ends in .journal
arg-ask-finish = Ask nothing, and write what was answered so far as a return
arg-ask-plain = One line out, one line in: for screen readers and scripts; so it is too where there is no terminal
after-ask =
    Examples:
      tripartite ask nerania-2026
      tripartite ask --for "Ministry of Labour" --lang fr
      tripartite ask --for workers -o union.yaml

### learn

help-learn = Learn the course in the terminal: lessons, practice, exercises for a grade
help-learn-long =
  Learn the course in the terminal: the lesson of a topic, section by section, then its exercises. Everything is kept at once in one file, the learner's log.

  An ID is a topic (T03), a module (M1) or an exercise (T03X4). Without one the next step is taken, as by `learn next`.
arg-learn-what = A topic, a module or an exercise [default: what comes next]
arg-learn-graded = Answer the exercises for the grade: three attempts, the best counts, feedback once they are submitted
arg-learn-practice = Skip the lesson, and practise its exercises
arg-log = The learner's log
arg-learner = The learner's name, for a new log [default: asked]
arg-course = The framework whose course it is: a built-in id or a folder
arg-plain = One line out, one line in: for screen readers and scripts; so it is too where there is no terminal
value-time = TIME
help-learn-next = Take the next step: answers to submit, a review that is due, a lesson, practice, or exercises for the grade
help-learn-status = Show where the learner stands, and everything that is still needed to pass
help-learn-explain = Explain the grade as worked arithmetic
arg-learn-explain-id = A topic, a module or an exercise [default: the whole course]
help-learn-hours = Show the hours: nominal, logged, declared and confirmed, each by itself
help-learn-hours-add = Declare hours away from the screen; a trainer confirms them
arg-learn-hours-add-topic = The topic
arg-learn-hours-add-date = The day, year-month-day [default: today]
arg-learn-hours-add-minutes = How many minutes
arg-learn-hours-add-from = When it began, such as 14:30; without it, what was logged of the topic on that day is taken off
arg-learn-hours-add-note = What was done
help-learn-import = Take in the responses of a page in a browser
arg-learn-import-file = The file that the page gave
help-learn-merge = Make one log of the logs of one learner from two machines
arg-learn-merge-one = One log
arg-learn-merge-other = The other log
arg-learn-merge-output = The log to write
help-learn-regrade = Mark attempts anew whose exercises were changed since, and print before and after
arg-report-public = Write the publication pack instead: no respondent named, figures of few individuals suppressed, words only as release.yaml releases them
arg-report-release-list = Print a release.yaml with everything that could be released for publication, each line commented out

### certificate and verify

help-certificate = Issue the certificate of who passed, signed; or show everything that is still missing
help-certificate-long =
  Issue the certificate of who passed: a credential for a wallet (Open Badges 3.0, .json) and two pages to print with the same credential baked in (.svg). There is none unless all that is required was submitted and marked and grade and hours are reached; everything that is missing is shown at once.

  Whoever issues it stands by it, so there is no default for the issuer. It is never issued in the name of the ILO or its training centre, which know nothing of it.
arg-certificate-issuer = Who issues it: the name of your ministry, organisation or centre
arg-certificate-key = The file of the issuer's key; `certificate key` makes one
arg-certificate-date = The day of issue, year-month-day [default: SOURCE_DATE_EPOCH, else today]
arg-certificate-pdf = Print it as PDF, too, by an installed Chromium, Chrome or Edge
arg-certificate-output = The folder for the files
arg-certificate-force = Overwrite files that are there
help-certificate-key = Make a key to sign with, which nobody else may read; nothing is ever overwritten
arg-certificate-key-file = The file to write, outside all folders that are handed on
after-certificate =
  Exit code: 0 issued, 1 not passed yet, 3 something is wrong with the issuer, the key or the log.

  Examples:
    tripartite certificate key ~/issuer.key.json
    tripartite certificate --log learner.jsonl --issuer "Ministry of Labour of Nerania" --key ~/issuer.key.json
help-verify = Verify a certificate: is it what somebody signed, and is the issuer one you know?
help-verify-long =
  Verify a certificate, from its credential (.json) or its picture (.svg). Two answers are given: whether the signature is valid, so that nothing was changed, added or painted over; and whether the issuer is one you know. The second needs a list of issuers, for anybody can sign under any name.
arg-verify-file = The certificate
arg-verify-issuers = The issuers whom you know: JSON, with id and name, and the fingerprint that you compared
arg-verify-revocations = What an issuer took back: JSON, with the issuer's id and the ids of the credentials
arg-verify-date = The day for which it is verified, year-month-day [default: SOURCE_DATE_EPOCH, else today]
after-verify =
  Exit code: 0 valid and the issuer is known, 1 valid and the issuer is not known, 3 not valid.

  Examples:
    tripartite verify certificate.svg --issuers issuers.json
    tripartite verify certificate.json --issuers issuers.json --revocations revoked.json

arg-learn-assessment = Make a study plan from the gaps of this assessment; the same as `learn plan DIR`
help-learn-plan = Make a study plan from the gaps of an assessment: for all, and for each constituency
arg-learn-plan-folder = The folder of the assessment
arg-learn-plan-constituency = One constituency alone, by its id, and what all agree on
arg-learn-plan-all = All gaps [default: the first ten of each kind]
arg-learn-plan-output = Write a document (.html, .docx, .md) in place of lines on the screen

### trainer

help-trainer = Decide as a trainer, see the results of a class, analyse exercises, and write what is handed out
help-trainer-long =
  Decide as a trainer, see the results of a class, analyse exercises, and write what is handed out.

  What a trainer decides is a line of the learner's own log, with name, reason and moment. A class is a folder with the logs (.jsonl) and the responses (.json) of its learners.
after-trainer =
  Examples:
    tripartite trainer confirm class/awa.jsonl --by "B. Keller"
    tripartite trainer void T03X4 class --by "B. Keller" --reason "two right options"
    tripartite trainer countersign class/awa.jsonl --by "B. Keller"
    tripartite trainer results class --roster roster.csv -o results.csv
    tripartite trainer items class -o items.html
arg-trainer-course = The framework whose course it is: a built-in id or a folder
arg-by = The name of the trainer
arg-reason = Why; it stands in the log
arg-trainer-confirm-file = The learner's log
arg-trainer-confirm-id = A declaration, by the id that `learn hours` prints; may be repeated [default: all that wait]
arg-trainer-confirm-date = The day of the confirmation [default: today]
help-trainer-confirm = Confirm hours that a learner declared
help-trainer-override = Set the points of an exercise, whatever its attempts earned
arg-trainer-override-file = The learner's log
arg-trainer-override-exercise = The exercise
arg-points = The points that it earns, such as 1.5
help-trainer-void = Take an exercise out of the grade, for everybody
arg-trainer-void-exercise = The exercise
arg-trainer-void-paths = Logs, or folders of logs
help-trainer-mark = Mark an answer in words, or the capstone by its rubric
arg-trainer-mark-file = The learner's log
arg-trainer-mark-exercise = The exercise, or `capstone`
arg-trainer-mark-level = The level of a criterion of the capstone, such as evidence=2; may be repeated
arg-trainer-mark-attempt = The number of the attempt [default: the last]
arg-trainer-mark-comment = What the learner is told
value-level = ID=N
help-trainer-attempts = Allow more attempts at an exercise, and open it again where its key was shown
arg-trainer-attempts-file = The learner's log
arg-trainer-attempts-exercise = The exercise
arg-trainer-attempts-attempts = So many attempts count
help-trainer-cap = Lift the cap on the declared hours of a topic or of the capstone
arg-trainer-cap-file = The learner's log
arg-trainer-cap-topic = The topic, or `capstone`
arg-trainer-cap-minutes = So many minutes count at most
help-trainer-countersign = Stand by what a learner submitted, so that the certificate is no unproctored record of self-study
help-trainer-countersign-long =
  Stand by what a learner submitted, because you watched or examined the learner. The certificate then bears your name and the day, in place of the line that it is an unproctored self-study record. The course has to be passed first; an answer that is submitted later needs another countersignature.
arg-trainer-countersign-file = The learner's log
arg-trainer-countersign-date = The day of the countersignature [default: today]
help-trainer-results = Show the results of a class, and who is near the pass mark
arg-trainer-results-folder = The folder with logs and responses
arg-trainer-results-roster = A CSV file with the learners' names in the column `learner`, or else in its first, so that one sees of whom nothing came
arg-trainer-results-output = Write the results as CSV
help-trainer-certificates = Issue the certificates of all on a list who passed, signed; and show for the others everything that is still missing
help-trainer-certificates-long =
  Issue the certificates of all on a list who passed, and a register of them (.csv), in one folder: all of it is written or nothing, and nothing is ever overwritten. For the others everything that is still missing is shown. Who passed is decided as in `trainer results`.
after-trainer-certificates =
  Exit code: 0 issued to all on the list, 1 somebody has not passed yet, 3 something is wrong with the issuer, the key, the list or a log.

  Examples:
    tripartite trainer certificates class --roster roster.csv --issuer "Ministry of Labour of Nerania" --key ~/issuer.key.json
arg-trainer-certificates-folder = The folder with logs and responses
arg-trainer-certificates-roster = A CSV file with the learners' names in the column `learner`, or else in its first
arg-trainer-certificates-issuer = Who issues them: the name of your ministry, organisation or centre
arg-trainer-certificates-key = The file of the issuer's key; `certificate key` makes one
arg-trainer-certificates-date = The day of issue, year-month-day [default: SOURCE_DATE_EPOCH, else today]
arg-trainer-certificates-pdf = Print each as PDF, too, by an installed Chromium, Chrome or Edge
arg-trainer-certificates-output = The folder for the certificates
help-trainer-items = Analyse the exercises by the first attempts of a class
arg-trainer-items-folder = The folder with logs and responses
arg-trainer-items-unit = One topic or module alone [default: the whole course]
arg-trainer-items-output = Write CSV (.csv) or a document with charts (.html, .docx, .md)
help-trainer-gain = Compare a class before a course and after it, skill by skill
arg-trainer-gain-before = The folder with the logs of the pre-test
arg-trainer-gain-after = The folder with the logs of the post-test
arg-trainer-gain-unit = One topic or module alone [default: all exercises answered both times]
arg-trainer-gain-output = Write the gain of each skill as CSV
help-trainer-pack = Write what learners get, without any key, and what the trainer keeps
arg-trainer-pack-folder = The folder in which `learner` and `trainer` are written
arg-trainer-pack-unit = Only the exercises of this topic or module, for one session
arg-trainer-pack-format = What to write [default: html and docx]
usage-range = write a whole number from { $least } to { $most }
usage-points = write points as a number, such as 1.5
usage-level = write the id of a criterion and its level, such as evidence=2

### exchange

help-exchange = Write the course for other systems: question banks, a package for learning platforms, a list of those who passed
help-exchange-gift = Write the exercises as GIFT, the plain text that Moodle and others read
help-exchange-gift-long =
  Write the exercises as GIFT, the plain text that Moodle and others read. GIFT has no points, no hints and no ordering: what it cannot carry is said.
help-exchange-moodle-xml = Write the exercises as Moodle XML, with points, hints, ordering, ids and tags
help-exchange-csv = Write those who passed as a spreadsheet for a platform that issues certificates
help-exchange-scorm = Write the course as a SCORM 1.2 package for a learning platform
arg-exchange-gift-units = Topics or modules [default: all]
arg-exchange-moodle-xml-units = Topics or modules [default: all]
arg-exchange-gift-output = Where to write [default: the name of the course, and gift.txt]
arg-exchange-moodle-xml-output = Where to write [default: the name of the course, and moodle.xml]
arg-exchange-scorm-output = Where to write [default: the name of the course, and scorm.zip]
arg-exchange-csv-output = Where to write [default: the name of the course, and passed.csv]
arg-exchange-csv-files = Learners' logs, folders of them (.jsonl), or class results (.csv)
arg-exchange-csv-roster = A table with the columns learner and email
arg-exchange-csv-columns = Headers in place of the usual ones: name=, email=, issued=, grade=; hours= and course= add a column
arg-exchange-csv-date = The day of issue, year-month-day [default: today]
after-exchange =
    Examples:
      tripartite exchange gift T03 -o t03.txt
      tripartite exchange moodle-xml --lang fr
      tripartite exchange csv logs --roster roster.csv --columns "issued=Issued at,hours=Hours"
      tripartite exchange scorm
usage-column = a column is written as name=Header, and the names are name, email, issued, grade, hours and course
arg-score-weights = Show beside the standard score what it would be with the weights of this file (YAML or CSV)
arg-report-weights = Show beside the standard score what it would be with the weights of this file (YAML or CSV)
arg-report-own = Write instead a document for the board of this organisation: its own answers beside those of others, and nothing of any other organisation

### archive
help-archive = Put an assessment with all that its numbers rest on into one zip, or make the numbers of such a zip again
arg-archive-output = The file to write [default: DIR/reports/DATE/ID_archive_DATE.zip]
arg-archive-check = Make the numbers of this archive again, and say whether they are the same
after-archive =
    Examples:
      tripartite archive nerania-2026
      tripartite archive --check nerania-2026_archive_2026-11-23.zip
arg-report-emit-view = Write what the documents say as JSON, too: a tree for programs that lay it out themselves, with its schema
