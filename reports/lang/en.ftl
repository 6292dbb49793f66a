# Everything that the reader of a report sees and that does not stand in the framework's files.

### Numbers and lists

percent = { $number } %
bounds = { $low } to { $high }
list-separator = {", "}
numbers-separator = {", "}
title-separator = {"; "}
band-from = { $label } (from { $from })

### Titles

report-title = Policy coherence in labour migration governance: { $body }
report-kind = Gap report
no-body = an assessment from a tally
no-body-here = This assessment
cover-returns = { $voice }: { $returns ->
    [0] no return
    [one] 1 return
   *[other] { $returns } returns
}
cover-date = Date
cover-framework = Framework
cover-prepared-by = Prepared by
cover-returns-label = Returns
skip-link = Skip to the report
contents = Contents
tally-only = This report was made from a tally alone. It knows how often each answer was given and nothing else: people, comments, evidence and reasons are left out.

chapter-summary = Summary
chapter-method = How the numbers are made
chapter-voices = The constituencies side by side
chapter-statements = Statements
chapter-evidence = Claims and evidence
chapter-gaps = Gaps in order
chapter-strengths = Strengths and claims
chapter-silences = Silences
chapter-annex = Annex: every answer
chapter-register = Register of returns
chapter-missing = What is missing, unknown or does not apply
chapter-fingerprint = Fingerprint

### Values

overall = Overall
not-assessed = not assessed
not-applicable = not applicable
not-asked = not asked
reason-no-answer = nobody could answer
reason-below-threshold = only { $coverage } answered
divergence-one-voice = no other constituency to compare with
divergence-too-little-shared = too few shared answers
divergence-direction = { $lower } { $low }, { $higher } { $high } ({ $shared } shared)
divergence-direction-own-values = { $lower } { $low }, { $higher } { $high } (largest minus smallest, as there are so many)
divergence-direction-one = { $lower } { $low }, { $higher } { $high }
cell-coverage = coverage { $coverage }

### Summary

summary-score = { $body } stands at { $score } of 100 points ({ $band }).
summary-mean = It is the mean of the { $voices ->
    [2] two
    [3] three
   *[other] { $voices }
} voices printed beside it, one for each constituency, however many returns it sent.
summary-weighted-mean = It is the mean of the { $voices ->
    [2] two
    [3] three
   *[other] { $voices }
} voices printed beside it, each by its weight, however many returns it sent.
summary-one-voice = It rests on one voice alone: { $name }.
summary-no-score = There is no overall score for { $body }: too few of the answers asked for are there.
summary-not-applicable = Nothing in this framework applies to this assessment.
summary-bounds = { $coverage } of the answers asked for are there. Whatever the missing ones are, the score lies between { $low } and { $high }.
summary-divergence = Compared on the { $shared ->
    [one] one indicator
   *[other] { $shared } indicators
} that both scored, the constituencies furthest apart differ by { $value } points: { $direction }.
summary-silent = { $count ->
    [one] One invited organisation has not replied: { $names }.
   *[other] { $count } invited organisations have not replied: { $names }.
} Silence lowers the coverage; it is never counted as a zero.
card-note = { $returns ->
    [0] no return
    [one] 1 return
   *[other] { $returns } returns
}, coverage { $coverage }
card-note-heard = { $returns ->
    [0] no return
    [one] 1 return
   *[other] { $returns } returns
}, coverage { $coverage }; heard, not part of the score
strengths = Strengths
strengths-about = On target for at least two constituencies, and none sees it far otherwise.
agreed-gaps = Agreed gaps: act
agreed-gaps-about = Serious gaps that nobody disputes.
contested-gaps = Contested gaps: talk first
contested-gaps-about = Serious gaps that the constituencies see differently.
contested-strengths = Contested strengths: show the evidence
contested-strengths-about = No serious gap together, and the constituencies see it differently.
gaps = Gaps: act
gaps-about = Serious gaps by the answers of the one constituency that has a voice here.
open-points = Open points
silent = Silences
silent-about = A constituency gave no point where another one did; the mean of the others stands beside it.
applicability = Applicability disputed
applicability-about = One constituency says “not applicable”, and another one gave a point: settle first whether it applies.
claimed-alone = Claimed by one side alone
claimed-alone-about = On target by the word of one constituency, and no other one gave a point: ask the others.
strong-nodes = Strengths as a whole: { $names }
and-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
with-note = { $name } ({ $note })
own-gaps = The largest gaps of each constituency
own-gaps-about = The three largest gaps by each constituency's own answers, whether or not the others see them.
no-strengths = No indicator is a strength.
no-agreed-gaps = No serious gap is agreed by the constituencies.
no-contested-gaps = No serious gap is contested.
no-contested-strengths = Nothing without a serious gap is contested.
no-gaps = No serious gap.
no-strong-nodes = No phase, topic, field or pair is a strength as a whole.
no-claimed-alone = Nothing is on target by the word of one constituency alone.
no-silent-voice = No constituency left out what another one gave a point to.
no-applicability = Nobody says “not applicable” where another gave a point.
no-own-gaps = No gap by its own answers.
find-score = { $score }
find-gap = { $score }, gap { $gap }
departures = Departures from the framework
departure-none = None: weights, targets, questionnaires and framework are as published.
departure-weight = { $voice } weighs { $weight } instead of { $framework }.
departure-equal-score = With the weights of the framework the overall score is { $score }.
departure-target = The target of { $id } is { $after } instead of { $before }.
departure-profile = Only what applies to this country is asked: { $profile }.
departure-form = The questionnaires were sent in the form “{ $form }”.
departure-forms = Another form of the questionnaire was sent to: { $names }.
departure-edited = The framework or its questionnaires were edited: they are not the built-in ones of the same name.

### Method

mean-mean = the weighted mean
mean-geometric = the weighted geometric mean (each value taken as 1 + 0.99 times itself, the mean taken back to 0 to 100)
mean-points = points reached, up to the caps, as percent of the cap
method-indicator = For each indicator, a constituency's score is the mean of the points that its respondents gave. “Don't know”, “not consulted” and a blank are no points and never zeros: they lower the coverage, the share of the answers asked for that are there. “Not applicable” needs a reason and leaves the count.
method-one-voice = The score rests on one voice: { $names }.
method-equal-voices = { $names } have one voice each: everywhere, from the indicator to the overall value, the joint score is the mean of the scores of the constituencies beside it, so that many returns never outvote few, and who is asked more questions has no more voice. A constituency that is asked and silent widens the bounds.
method-weighted-voices = The voices of { $names } have different weights in this assessment: everywhere, from the indicator to the overall value, the joint score is the weighted mean of the scores of the constituencies beside it. A constituency that is asked and silent widens the bounds.
method-heard = Heard beside them, and outside the score and the divergence: { $names }.
method-parents = Each constituency's own answers are put together, from indicators to a phase, topic or field: { $node }. From there to a group: { $group }. Its overall value, from the nodes of “{ $lens }”: { $overall }. Indicators of weight 0 and supporting indicators are shown and do not count in it.
method-bounds = The bounds say where a score could be: the lower one is the score that filling every missing answer at the bottom of its scale would give, the upper one that of filling it at the top.
method-missing-exclude = What nobody answered is left out of the score; the bounds and the coverage tell how much that is.
method-missing-zero = As this official method demands, an indicator to which nobody gave a point counts 0 in the score; the upper bound still shows what the answers could add.
method-threshold = Below a coverage of { $threshold }, and where nothing was answered, no score is shown, only the bounds and the reason. It still counts in what stands above it and in the joint score, there in proportion: a constituency speaks with its full voice once it has answered { $threshold } of what it was asked, and with less of it below that.
method-divergence = Divergence is the largest distance between two constituencies, each scored on only those indicators to which both gave a point; so it compares only what can be compared, and can differ from the spread of the printed scores. Two are compared when what both answered makes up at least { $threshold } of what both were asked. Above { $dispute } points it is a dispute.
method-gap = A gap is the target minus the score, never below 0. A gap of { $gap } points or more is serious. Gaps are ranked by gap times weight, then by divergence. Together with the line for a dispute ({ $dispute } points) it gives the readings that are explained beside the ranked table. Where a constituency says on half or more of its questions that it was not consulted, that comes first, whatever the scores.
method-strength = A strength is on target; at least two constituencies show a score of their own; no two lie more than { $dispute } points apart; fewer than half of its indicators, by weight, are in dispute; and its lower bound lies no more than { $gap } points below the target. What one constituency alone claims is listed apart, under its name.
method-silence = Where a constituency gave no point and another one did, the report lists it under its name with the mean of the others; where it said “not applicable”, the applicability is disputed.
method-bands = Bands: { $bands }.
method-agreement = Beside the divergence stands Krippendorff's ordinal alpha, computed over respondents and not over voices, with the share of pairs of answers that are the same. Disagreement between constituencies is a result and not a fault of measurement, so no verdict is attached to it. With fewer than five respondents it describes them and nobody else.
method-printing = Every decision is taken on the full value, at nine decimals; printed numbers have one decimal and are rounded, and give way only where rounding would contradict the decision: a value below a limit is never printed as the limit, nor a divergence above the line for a dispute as the line.
method-limits = This is a self-assessment. Answers are what respondents see from where they stand; they are no audit, and a few organisations are no sample. The score serves a discussion in one country; it ranks no countries, and compares with another assessment only where framework and version are the same.

### Results

col-score = Score
col-low = Low
col-high = High
col-bounds = Bounds
col-part = Phase, topic, field or pair
col-instead = Instead of a point
col-others = Mean of the others
col-by-voice = Their own scores
col-says-na = Says “not applicable”
col-coverage = Coverage
col-target = Target
col-gap = Gap
col-divergence = Divergence
col-reading = Reading
col-pooled = All respondents
col-topic = Topic
col-node = Phase or topic
col-within = Widest distance within
col-indicator = Indicator
col-claimed-by = Claimed by
col-claimed = Claim
col-disputed-by = Seen lower by
col-evidence = Evidence to look for
col-rank = Rank
col-reached = Score, and point reached
col-who = Who, and effort
col-constituency = Constituency
col-respondent = Respondent
col-answer = Answer
col-said = Comment, evidence, reason
col-organisation = Organisation
col-file = File and SHA-256
col-answered = Answered
col-weight = Weight
col-returns = Returns
col-organisations = Organisations (returns)
col-reason = Reason
col-why = Why
caption-lens = { $lens }. Each score is the mean of the constituencies' own scores beside it, by the weight of their voices. In small letters: the bounds under a score, the target under a gap, the band under a reading, the coverage under each constituency's own score.
cell-target = target { $target }
caption-agreement = Agreement among respondents
caption-within = { $voice }: the organisations among themselves, by topic
caption-evidence = Share of answers “on paper” or better that name their evidence
caption-disputed = Practice claimed without evidence, and seen more than one step lower by a partner
caption-paper = Stuck on paper: adopted, and not yet applied
caption-gaps = Every core indicator, the largest gap first
caption-strong-nodes = Strengths as a whole ({ $count })
caption-strong-indicators = Strengths among the indicators, the highest score first ({ $count })
caption-claimed-alone = { $voice }: on target by its word alone ({ $count })
caption-silent = { $voice }: no point given, where another gave one ({ $count })
caption-applicability = “Not applicable” against a point ({ $count })
caption-steps = Agreed gaps: the next step from where each stands
steps-about = What the framework proposes from the highest point that the score of all together has reached. It opens the discussion of who does what by when; it decides nothing.
caption-counts = How often each answer was given
caption-answers = Who said what
caption-returns = Every return that was counted
caption-organisations = Who was heard
caption-missing = Blank, unknown, not consulted, not applicable: how many answers
caption-not-applicable = Reasons for “not applicable”
caption-not-asked = What this assessment does not ask
show-agreement = Agreement among respondents (Krippendorff's alpha)
oddities-about = To be read with care: a constituency that answered little counts in proportion, and where the constituencies left out different indicators, the printed scores and the comparison on the shared indicators alone can differ about a dispute.
oddity-spread-short = { $title }: the scores lie { $spread } points apart; on the shared indicators alone, { $divergence }.
oddity-spread = { $title }: the printed scores lie { $spread } points apart, and the divergence, on the shared indicators alone, is { $divergence }; they fall on different sides of the line for a dispute, because the constituencies left out different indicators.
thin-voice = { $title }: { $voice } answered { $coverage } and count { $share } of a voice.
thin-voice-zero = { $title }: { $voice } answered { $coverage }; what they left out counts 0, as this method demands.
agreement-alpha = alpha { $alpha }
agreement-observed = { $share } same answers
agreement-descriptive = descriptive only
agreement-too-few = too few shared indicators
agreement-no-variation = all gave the same point

### Charts

legend-score = Score
legend-bounds = Bounds: where it could be
legend-target-tick = Target
legend-target = Target { $target }
legend-missing = not assessed (–) or not applicable
legend-dispute = in dispute
axis-score = Score, 0 to 100
line-gap = serious from { $value }
line-dispute = dispute above { $value }
axis-gap = Gap: target minus score
axis-divergence = Divergence: widest distance between two constituencies
area-contested-gap = Contested gap: talk first
area-agreed-gap = Agreed gap: act
area-contested-strength = Contested strength: show the evidence
area-calm = Small gap, on target
area-alone = Not compared: { $readings }
figure-cycle-radar = The cycle as each constituency sees it
figure-cycle-radar-about = A radar with one axis for each phase of the cycle and one outline for each constituency. Where a constituency has no score the outline is open. The numbers stand at each axis and in the table below.
figure-phases-bars = Score and bounds by phase
figure-phases-bars-about = One bar for each phase with its score, a line for its bounds and a tick for its target.
figure-topics-bars = Score and bounds by topic
figure-topics-bars-about = One bar for each topic with its score, a line for its bounds and a tick for its target.
figure-fields-bars = Score and bounds by policy field
figure-fields-bars-about = One bar for each policy field with its score, a line for its bounds and a tick for its target.
figure-pairs-bars = Score and bounds between policy fields
figure-pairs-bars-about = One bar for each pair of policy fields with its score, a line for its bounds and a tick for its target.
figure-topics-by-phase = Topics by phase: all cells
figure-topics-by-phase-about = A heat map with one row for each topic and one column for each phase; each cell holds the joint score of its indicator. A marked corner is a dispute.
figure-topics-by-voice = Topics as each constituency sees them
figure-topics-by-voice-about = A heat map with one row for each topic and one column for each constituency, with its own score.
figure-topics-dumbbell = How far apart the constituencies are, by topic
figure-topics-dumbbell-about = One line for each topic from the lowest to the highest of the constituencies' scores. The numbers at the end of the row are the scores.
figure-quadrant-topics = Gap and divergence of the topics
figure-quadrant-topics-about = Each topic by its gap across and its divergence upwards, with a mark for its reading. The broken lines are where a gap becomes serious and a divergence becomes a dispute. What shows no score has no mark.
figure-quadrant-indicators = Gap and divergence of the indicators
figure-quadrant-indicators-about = Each core indicator by its gap across and its divergence upwards, with a mark for its reading. The broken lines are where a gap becomes serious and a divergence becomes a dispute. What shows no score has no mark.

### Readings

reading-agreed-gap = agreed gap
reading-agreed-gap-about = A serious gap that nobody disputes: act.
reading-gap = gap
reading-gap-about = A serious gap: act. One constituency alone has a voice here.
reading-contested-gap = contested gap
reading-contested-gap-about = A serious gap, and the constituencies see it differently: talk first.
reading-contested-strength = contested strength
reading-contested-strength-about = No serious gap together, and the constituencies see it differently: show the evidence.
reading-one-voice = one voice
reading-one-voice-about = One constituency alone answered: ask the others.
reading-not-comparable = not comparable
reading-not-comparable-about = Several constituencies answered, and no two of them enough of the same: complete the answers.
reading-not-consulted = not consulted
reading-not-consulted-about = A constituency was not consulted on half or more of it, and has agreed to nothing: consult first.
reading-small-gap = small gap
reading-small-gap-about = Below the target, and not seriously.
reading-on-target = on target
reading-on-target-about = The target is reached, and nobody disputes it.
reading-not-assessed = not assessed
reading-not-assessed-about = Too little is known for a score.

### Voices

no-organisation = no organisation named
within-none = No constituency has returns from more than one organisation.
statement-received = Received, and printed here unedited.
statement-missing = Not received.
statements-about = Each constituency was free to add its own words. They are printed as they came; the constituency alone answers for them.

### Evidence

evidence-about = An answer that something is at least on paper is a claim. A claim that names a document, a date or a number can be checked.
evidence-of = { $with } of { $claims }
no-claims = no claim
no-disputed = No partner sees a practice that is claimed without evidence more than one step lower.
paper-about = Adopted texts that are not yet applied: the joint score lies between “adopted on paper” and “applied in part”.
no-paper = Nothing is stuck on paper.
partner-score = { $name } { $score }

### Annex and registers

annex-about = Everything that came in, in the order of the framework. A topic can be folded away; in print all of them are open.
supports = supports { $id }
line-bounds = bounds { $bounds }
evidence-label = Evidence to look for
sources-label = Deals with the subject
said-comment = Comment: { $text }
said-evidence = Evidence: { $text }
said-reason = Reason: { $text }
counts-nowhere = not asked of this organisation; counts nowhere
no-answers = No answer was given to this indicator.
answer-na = not applicable
answer-dk = don't know
answer-nc = not consulted
answer-blank = blank
answer-times = { $times } × { $answer }
words-counted = { $returns ->
    [one] 1 return
   *[other] { $returns } returns
} came in. Answers: { $answers }; comments: { $comments }; pieces of evidence: { $evidence }; reasons: { $reasons }.
words-all-printed = All of them stand in the annex.
words-of-withheld = The words of { $respondents ->
    [one] 1 respondent
   *[other] { $respondents } respondents
} ({ $comments ->
    [one] 1 comment
   *[other] { $comments } comments
}, { $evidence ->
    [one] 1 piece of evidence
   *[other] { $evidence } pieces of evidence
} and { $reasons ->
    [one] 1 reason
   *[other] { $reasons } reasons
}) are withheld for want of consent, as are name and role; all answers count. The annex prints { $printed-comments ->
    [one] 1 comment
   *[other] { $printed-comments } comments
}, { $printed-evidence ->
    [one] 1 piece of evidence
   *[other] { $printed-evidence } pieces of evidence
} and { $printed-reasons ->
    [one] 1 reason
   *[other] { $printed-reasons } reasons
}.
files-withheld = A file in which only such respondents answer is called by its number, such as #3.
words-withheld = withheld
name-withheld = Respondent { $number } (name withheld)
capacity-organisation = on behalf of the organisation
capacity-individual = as an individual
silent-organisations = Invited, and not replied
no-silent = Every invited organisation has replied.
unasked-profile = applies to another kind of country
unasked-questionnaire = not in the form of the questionnaire that was sent
unasked-invited = in no invited organisation's remit or form
nothing-missing = Nothing is missing.
none-not-applicable = Nobody answered “not applicable”.
everything-asked = Everything that the framework asks was asked.
findings = Findings of the check
fingerprint-about = The same input gives the same report, byte for byte. Whoever has these files and this version can make it again; the tally that lies beside it is enough to recompute every number.
fingerprint-tool = Program
fingerprint-framework = Framework
fingerprint-framework-hash = SHA-256 of the framework's files
fingerprint-assessment = Assessment
fingerprint-date = Date
fingerprint-language = Language
fingerprint-files = Files
col-sha = SHA-256

### Findings page

findings-title = What the check found
findings-cut = Where many findings are of one kind, the first are shown and the others counted: `tripartite check --all` lists every one as a table.
findings-errors = { $count ->
    [0] No error.
    [one] 1 error. Nothing is computed until it is corrected.
   *[other] { $count } errors. Nothing is computed until they are corrected.
}
findings-warnings = { $count ->
    [0] No warning.
    [one] 1 warning.
   *[other] { $count } warnings.
}
findings-place = Where
findings-what = What
findings-help = What to do

### Cards and the handbook

card-phase = Phase
card-fields = Policy fields
card-asked = Asked of
card-remits = For organisations responsible for
card-profile = Only for
card-supports = Supports
card-beside = Shown beside it
card-lesson = Taught in
card-practice = Practice to look at
card-who = { $who } ({ $effort })
effort-low = low effort
effort-medium = medium effort
effort-high = high effort
col-point = Point
col-anchor = What it looks like
col-next = Next step
handbook-kind = Handbook
handbook-search = Search
handbook-search-none = Nothing found
handbook-frame = How the framework works
handbook-hours = { $hours } hours of learning, nominal
handbook-skills = Skills: { $names }
handbook-minutes = Nominal learning time: { $all } minutes (reading { $reading }, exercises { $exercises }, discussion { $discussion }, own country { $assignment })
handbook-objectives = After this topic you can
handbook-cards = Indicators
handbook-instruments = Instruments
handbook-instruments-about = Conventions and protocols bind a country once it has ratified them; Recommendations guide. Being named here means that the instrument deals with a subject, not that it contains an indicator.
handbook-tools = Tools and guidance
handbook-tools-about = Frameworks, guidance, indicators and methods of others. None of them binds, and none of them endorses this toolkit.
handbook-practices = Practices
handbook-practices-about = Practices to look at, each with its critics and with what would have to hold to transfer it.
practice-result = Result
practice-criticism = Criticism
practice-transfer = What a transfer needs
practice-source = Source
handbook-glossary = Glossary
glossary-see = see
handbook-checklist = Checklist
handbook-checklist-about = The toolkit's checklist: every core indicator once. The last column is for your own reference: a document, a date, a name.
checklist-reference = Own reference
force-binding = binding once ratified
force-guidance = guidance, not binding
force-unchecked = named by title only, not checked against its text

### Questionnaires

colon = :
labelled = { $label }: { $text }
form-effort = { $questions ->
    [one] One question
   *[other] { $questions } questions
}, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} to read and to answer: { $words } words a minute and { $seconds } seconds for each point to weigh. Looking things up and asking colleagues come on top.
form-states = Where no point fits
form-knows = Who would know
format-html = The report as one page
format-md = The report as Markdown, with the charts beside it
format-json = Every number as JSON
format-csv = Scores, gaps and the tally as CSV
format-svg = The charts
figure-not-drawn = The chart “{ $title }” could not be drawn: { $error }. Its numbers stand in the table below.
