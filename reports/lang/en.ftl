# Everything that the reader of a report sees and that does not stand in the framework's files.

### Numbers and lists

# The first day of a month.
date-first = 1
percent = { $number } %
bounds = { $low } to { $high }
list-separator = {", "}
list-with-and = { $others } and { $last }
numbers-separator = {", "}
title-separator = {"; "}
band-from = { $label } (from { $from })

### Titles

report-title = Policy coherence in labour migration governance: { $body }
report-kind = Gap report
brief-kind = Brief for decision
annex-kind = Annex: every answer, every table
no-body = an assessment made from a tally
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
cover-authors = { $count ->
    [one] Author
   *[other] Authors
}
cover-logo = Logo
skip-link = Skip to the text
table-scrolls = Table wider than the screen: scroll sideways.
table-unnamed = Table
contents = Contents
tally-only = This report was prepared from a tally only. A tally holds how often each answer was given; it holds no respondents, comments, evidence or reasons.

chapter-summary = Summary
chapter-method = How the scores are calculated
chapter-voices = The constituencies side by side
chapter-statements = Statements
chapter-introduction = Introduction
chapter-conclusions = Conclusions
chapter-signoff = Sign-off
chapter-evidence = Claims and evidence
chapter-gaps = Ranked gaps
chapter-strengths = Strengths and claims
chapter-silences = Silences
chapter-annex = Annex: every answer
chapter-register = Register of returns
chapter-missing = Missing, unknown or not applicable
chapter-fingerprint = Fingerprint
chapter-results = The result
chapter-decisions = Agreed gaps, and the decisions asked for
chapter-decisions-alone = The largest gaps, and the decisions asked for
chapter-positions = Contested points, each side in its own words
chapter-details = Coverage and divergence
chapter-agreement = Agreement among respondents
chapter-organisations = The organisations of each constituency

### What the score is for

chapter-trust = What this score is for, and what not
trust-for = It is for
trust-for-talk = preparing a discussion among the government, workers' and employers' organisations of one country: what is agreed, what is contested, who was not asked;
trust-for-priorities = choosing the next steps on the gaps that nobody disputes;
trust-for-progress = seeing what has moved, when the same parties answer the same framework again.
trust-not-for = It is not for
trust-not-for-ranking = ranking countries, or comparing two of them: each assesses itself, with its own respondents;
trust-not-for-contracts = a condition or an indicator in a contract: whoever is paid by a score will see to the score;
trust-not-for-audit = establishing facts: an answer says what its respondent sees; an inspection or an audit says what is there.
protocol = How this assessment was made
protocol-about = Seven things to know before a number is quoted.
protocol-coverage = Requested answers given
protocol-voices = Voices
protocol-voices-said = { $speaking } of { $asked } answered. Requested answers given: { $each }
protocol-evidence = Claims with evidence
protocol-evidence-said = { $share } of { $claims } answers “on paper” or better name their evidence
protocol-review = Heard beside the parties
protocol-review-none = nobody
protocol-divergence = Largest divergence overall
protocol-returns = Returns
protocol-returns-said = { $returns ->
    [one] 1 return counted
   *[other] { $returns } returns counted
}{ $invited ->
    [0] ; no organisation was invited by name
   *[other] { $silent ->
        [0] ; every invited organisation replied
        [one] ; 1 invited organisation did not reply: { $names }
       *[other] ; { $silent } invited organisations did not reply: { $names }
    }
}
protocol-seen = Seen by the parties on
protocol-not-seen = not seen
protocol-not-known = not known from a tally

### Values

overall = Overall
not-assessed = not assessed
not-applicable = not applicable
not-asked = not asked
reason-no-answer = no point given
reason-below-threshold = only { $coverage } answered
divergence-one-voice = no other constituency to compare with
divergence-one-organisation = no other organisation to compare with
divergence-too-little-shared = too few indicators in common
divergence-direction = { $lower } { $low }, { $higher } { $high } ({ $shared } in common)
divergence-direction-shared = { $who }, on { $shared ->
    [one] one indicator in common
   *[other] { $shared } indicators in common
}
divergence-direction-own-values = { $lower } { $low }, { $higher } { $high } (highest minus lowest score, because of their number)
divergence-direction-one = { $lower } { $low }, { $higher } { $high }
cell-coverage = coverage { $coverage }

### Summary

summary-score = { $body } stands at { $score } out of 100 points ({ $band }).
summary-mean = It is the mean of the { $voices ->
    [2] two
    [3] three
   *[other] { $voices }
} scores shown below, one for each constituency, whatever the number of returns it sent.
summary-weighted-mean = It is the weighted mean of the { $voices ->
    [2] two
    [3] three
   *[other] { $voices }
} scores shown below, one for each constituency, whatever the number of returns it sent.
summary-one-voice = It rests on one constituency only: { $name }.
summary-no-score = There is no overall score for { $body }: too few of the requested answers were given.
summary-not-applicable = Nothing in this framework applies to this assessment.
summary-complete = All requested answers were given.
summary-bounds = { $coverage } of the requested answers were given. Whatever the missing answers would be, the score lies between { $low } and { $high }.
summary-divergence = The two constituencies farthest apart differ by { $value } points on the { $shared ->
    [one] one indicator
   *[other] { $shared } indicators
} to which both gave a point: { $direction }.
brief-divergence = The two constituencies farthest apart, on the { $shared ->
    [one] one indicator
   *[other] { $shared } indicators
} to which both gave a point, are these: { $direction }.
unheard-nobody = Nothing can be said yet: no constituency gave an answer that can be scored. Answers are missing from: { $missing }.
unheard-one = What is agreed and what is disputed cannot be said yet: only one constituency answered ({ $name }). Answers are missing from: { $missing }.
unheard-few = What is agreed and what is disputed cannot be said yet: too few of the requested answers were given. Answers are missing from: { $missing }.
unheard-decision = Decision asked for: get the missing answers before anything else is decided. To be asked: { $missing }.
unheard-decision-inapplicable = Decision asked for: before anything else is decided, establish whether so much does not apply, and get the answers that are still missing. To be asked: { $missing }.
unheard-list = Nothing can be said: answers are missing.
unheard-own = No answers: nothing can be said.
unheard-own-inapplicable = No points given: { $count } of { $all } answers say “not applicable”, and the others are missing.
unheard-positions = Nobody can be compared, because answers are missing.
all-reached = Every target is reached, and no constituency disputes it.
all-reached-alone = Every target is reached.
summary-inapplicable = More than half of what was asked was said not to apply: { $voices }. Such answers count in no score; establish first whether so much does not apply.
summary-inapplicable-voice = { $name } { $count } of { $all }
summary-silent = { $count ->
    [one] One invited organisation has not replied: { $names }.
   *[other] { $count } invited organisations have not replied: { $names }.
} A missing reply lowers the coverage; it never counts as zero.
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
strengths-about = On target for at least two constituencies, and no constituency sees it very differently.
agreed-gaps = Agreed gaps: act
agreed-gaps-about = Serious gaps that nobody disputes.
contested-gaps = Contested gaps: discuss first
contested-gaps-about = Serious gaps that the constituencies see differently.
contested-strengths = Contested strengths: show the evidence
contested-strengths-about = No serious gap in the joint score, but the constituencies see it differently.
gaps = Gaps: act
gaps-about = Serious gaps according to the only constituency that counts in the score.
open-points = Open points
silent = Silences
silent-about = A constituency gave no point where another one did; the mean of the others is shown beside it.
applicability = Applicability disputed
applicability-about = One constituency says “not applicable” and another gave a point: establish first whether the indicator applies.
claimed-alone = Claimed by one constituency only
claimed-alone-about = On target according to one constituency, while no other gave a point: ask the others.
more-in-annex = { $count ->
    [one] 1 more stands in the annex.
   *[other] { $count } more stand in the annex.
}
no-step = The framework proposes no step from this point.
nothing-contested = The constituencies contest no indicator.
no-comment = no comment
quoted-words = “{ $text }”
brief-purpose = The scores show how the parties see their own policies against one framework, so that they can agree on what to do next. They rank no country, and no contract should depend on them. The report explains the results; the annex has every answer that may be printed.
and-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
with-note = { $name } ({ $note })
own-gaps = The largest gaps of each constituency
own-gaps-about = The largest gaps according to each constituency's own answers, whether or not the others see them.
no-strengths = No indicator is a strength.
no-agreed-gaps = No serious gap is agreed by the constituencies.
no-contested-gaps = No serious gap is contested.
no-contested-strengths = Nothing is contested where there is no serious gap.
no-gaps = No serious gap.
no-strong-nodes = No phase, topic, field or pair of fields is a strength as a whole.
no-claimed-alone = No target is reached according to one constituency only.
no-silent-voice = No constituency left unanswered what another one gave a point to.
silent-blank = An invited organisation that sent nothing counts as blank.
no-applicability = Nowhere does a constituency as a whole say “not applicable” where another gave a point.
no-own-gaps = No gap according to its own answers.
find-score = score { $score }
find-gap = score { $score }, gap { $gap }
departures = Departures from the framework
departure-none = None: weights, targets, questionnaires and framework are as published.
departure-weight = { $voice }: weight { $weight } instead of { $framework }.
departure-equal-no-score = With the weights of the framework there is no overall score.
departure-equal-score = With the weights of the framework the overall score is { $score }.
departure-target-default = The target is { $after } instead of { $before }, wherever none of its own is set.
departure-target = The target of { $id } is { $after } instead of { $before }.
departure-profile = Only what applies to this country is asked: { $profile }.
departure-form = The questionnaires were sent in the “{ $form }” form.
departure-forms = Another form of the questionnaire was sent to: { $names }.
departure-edited = The framework or its questionnaires were edited: they are not the built-in ones of this name.
departure-extends = The framework is one of its own; it extends { $framework } and changes what is named here.
departure-hidden = { $count ->
    [one] One indicator of that framework is left out: { $names }.
   *[other] { $count } indicators of that framework are left out: { $names }.
}
departure-reworded = { $count ->
    [one] One indicator is worded otherwise: { $names }.
   *[other] { $count } indicators are worded otherwise: { $names }.
}
departure-altered = { $count ->
    [one] One indicator differs in something else than words, such as its weight or who is asked: { $names }.
   *[other] { $count } indicators differ in something else than words, such as their weight or who is asked: { $names }.
}
departure-added = { $count ->
    [one] One indicator was added: { $names }.
   *[other] { $count } indicators were added: { $names }.
}

### Method

mean-mean = the weighted mean
mean-geometric = the weighted geometric mean (each value x taken as 1 + 0.99 x, and the mean converted back to 0 to 100)
mean-points = the points reached, up to the caps, as a percentage of the cap
method-indicator = For each indicator, a constituency's score is the mean of the points that its respondents gave. “Don't know”, “not consulted” and a blank are not points and never count as zero: they lower the coverage, which is the share of the requested answers that were given. “Not applicable” requires a reason and is left out of the calculation.
method-one-voice = The score rests on one constituency only: { $names }.
method-equal-voices = { $names } have one voice each: at every level, from the indicator to the overall score, the joint score is the mean of the scores of the constituencies shown beside it. A larger number of returns never outvotes a smaller one, and being asked more questions gives no more weight. A constituency that is asked and does not answer widens the bounds.
method-weighted-voices = In this assessment the voices of { $names } have different weights: at every level, from the indicator to the overall score, the joint score is the weighted mean of the scores of the constituencies shown beside it. A constituency that is asked and does not answer widens the bounds.
method-heard = Also heard, but outside the score and the divergence: { $names }.
method-parents = Each constituency's answers are combined from the indicators to a phase, topic or field by { $node }, and from there to a group by { $group }. Its overall score is calculated from the entries of “{ $lens }” by { $overall }. Indicators of weight 0 and supporting indicators are shown but do not count.
method-bounds = The bounds show where a score could lie: the lower bound is the score if every missing answer were at the bottom of its scale, the upper bound the score if every missing answer were at the top.
method-missing-exclude = Indicators that nobody answered are left out of the score; the bounds and the coverage show how much that is.
method-missing-zero = As this official method requires, an indicator to which nobody gave a point counts as 0 in the score; the upper bound still shows what the answers could add.
method-threshold = Where the coverage is below { $threshold }, or nothing was answered, no score is shown, only the bounds and the reason. The value still counts at the next level and, in proportion, in the joint score: a constituency has its full voice once it has answered { $threshold } of what it was asked, and a proportionate part of its voice below that.
method-divergence = Divergence is the largest distance between two constituencies, each scored on only those indicators to which both gave a point. It therefore compares like with like, and can differ from the spread of the printed scores. Two constituencies are compared if the answers that both gave make up at least { $threshold } of what both were asked. Above { $dispute } points there is a dispute.
method-gap = A gap is the target minus the score, and never below 0. A gap of { $gap } points or more is serious. Gaps are ranked by gap times weight, then by divergence. Gap and divergence (a dispute begins above { $dispute } points) together give the readings explained beside the ranked table. Where a constituency says for half or more of its questions that it was not consulted, this takes precedence over the scores.
method-strength = A strength is on target; at least two constituencies show a score of their own; no two of them are more than { $dispute } points apart; fewer than half of its indicators, by weight, are in dispute; and its lower bound is no more than { $gap } points below the target. What only one constituency claims is listed separately, under its name.
method-silence = Where a constituency gave no point and another one did, the report lists this under its name with the mean of the others; where it answered “not applicable”, the applicability is disputed.
method-bands = Bands: { $bands }.
method-agreement = Krippendorff's ordinal alpha is shown beside the divergence, together with the share of pairs of answers that are the same. It is calculated over respondents, not over constituencies. Disagreement between constituencies is a result and not a measurement error, so no verdict is attached to it. With fewer than five respondents it describes only those respondents.
method-printing = Every decision is taken on the full value, at nine decimals. Printed numbers are rounded to one decimal, except where rounding would contradict the decision: a value below a limit is never printed as the limit, nor a divergence above the dispute threshold as the threshold.
method-limits = This is a self-assessment. The answers state what the respondents see from their position; they are not an audit, and a few organisations are not a sample. The score serves a discussion within one country; it does not rank countries, and it can be compared with another assessment only if the framework and its version are the same.

### Results

col-score = Score
col-low = Low
col-high = High
col-bounds = Bounds
col-part = Phase, topic, field or pair
col-instead = Instead of a point
col-others = Mean of the others
col-by-voice = Scores of the constituencies
col-says-na = Says “not applicable”
col-coverage = Coverage
col-target = Target
col-gap = Gap
col-divergence = Divergence
col-reading = Reading
col-pooled = All respondents
col-lesson = Lesson and exercises
col-topic = Topic
col-node = Phase or topic
col-within = Largest distance within
col-indicator = Indicator
col-claimed-by = Claimed by
col-claimed = What is claimed
col-disputed-by = Rated lower by
col-evidence = Evidence to look for
col-rank = Rank
col-band = Band
col-gap-of = Gap
col-decision = Decision asked for: the next step
caption-decisions = The largest first, each with the next step that the framework proposes from the point reached
col-reached = Score, and point reached
col-who = Responsible, and effort
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
caption-lens = { $lens }. Each score is the mean of the scores of the constituencies beside it, weighted by their voices. In small type: the bounds under a score, the target under a gap, the divergence under a reading.
caption-lens-details = { $lens }: bounds, band, coverage and divergence. Under each constituency stands its own coverage.
cell-divergence = divergence { $value }
cell-target = target { $target }
caption-agreement = Agreement among respondents: { $lens }
caption-within = { $voice }: differences between its organisations, by topic
caption-evidence = Share of answers “on paper” or better that name their evidence
caption-disputed = Practice claimed without evidence and rated more than one step lower by a partner
caption-paper = Adopted on paper, not yet applied
caption-own-gaps = Gaps of { $constituency } by their own scores, the largest first
caption-gaps = Core indicators, the largest gap first
caption-strong-nodes = Strengths as a whole ({ $count })
caption-strong-indicators = Strengths among the indicators, the highest score first ({ $count })
caption-claimed-alone = { $voice }: on target according to this constituency only ({ $count })
caption-silent = { $voice }: no point given where another constituency gave one ({ $count })
caption-applicability = “Not applicable” against a point given ({ $count })
caption-steps = Agreed gaps: the next step from the point reached
steps-about = What the framework proposes from the highest point that the joint score has reached. It opens the discussion of who does what by when; nothing is decided by it.
caption-counts = Number of times each answer was given
caption-answers = Answers by respondent
caption-returns = All returns that were counted
files-in-annex = The files of each return, with their fingerprints, stand in the annex.
caption-organisations = Organisations heard
caption-missing = Number of answers: blank, don't know, not consulted, not applicable
caption-not-applicable = Reasons for “not applicable”
caption-not-asked = Not asked in this assessment
oddities-about = To be read with care: a constituency that answered little counts in proportion. Where the constituencies left different indicators unanswered, the printed scores and the comparison on the common indicators can point to different conclusions about a dispute.
oddity-spread-short = { $title }: the scores are { $spread } points apart; on the common indicators only, { $divergence }.
oddity-spread = { $title }: the printed scores are { $spread } points apart, while the divergence, on the common indicators only, is { $divergence }. They are on different sides of the dispute threshold because the constituencies left different indicators unanswered.
thin-voice = { $title }: only { $coverage } answered by { $voice }, whose voice counts for { $share }.
thin-voice-zero = { $title }: only { $coverage } answered by { $voice }; what was not answered counts as 0, as this method requires.
agreement-alpha = alpha { $alpha }
agreement-observed = { $share } identical answers
agreement-descriptive = descriptive only
agreement-too-few = too few indicators in common
agreement-no-variation = all gave the same point

### Charts

legend-score = Score
legend-bounds = Bounds: range of possible scores
legend-target-tick = Target
legend-target = Target { $target }
legend-missing = not assessed (–), not asked or not applicable
legend-missing-published = not assessed (–), not asked, not applicable or suppressed
legend-dispute = in dispute
axis-score = Score, 0 to 100
legend-ramp = Score, 0 to 100: the darker the cell, the better
line-gap = serious from { $value }
line-dispute = dispute above { $value }
axis-gap = Gap: target minus score
axis-divergence = Divergence: widest distance between two constituencies
area-contested-gap = Contested gap: discuss first
area-agreed-gap = Agreed gap: act
area-contested-strength = Contested strength: show the evidence
area-calm = Small gap or on target
area-alone = Not compared: { $readings }
figure-cycle-radar = The cycle as each constituency sees it
figure-cycle-radar-about = A radar chart with one axis for each phase of the cycle and one outline for each constituency. Where a constituency has no score, its outline is open. The numbers are given at each axis and in the table below.
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
figure-phases-dumbbell = The constituencies in each phase of the cycle
figure-phases-dumbbell-about = One line for each phase from the lowest to the highest of the constituencies' scores. The numbers at the end of the row are the scores.
figure-topics-dumbbell = Distance between the constituencies, by topic
figure-topics-dumbbell-about = One line for each topic from the lowest to the highest of the constituencies' scores. The numbers at the end of the row are the scores.
figure-quadrant-topics = Gap and divergence of the topics
figure-quadrant-topics-about = Each topic by its gap (horizontal) and its divergence (vertical), with a mark for its reading. The broken lines show where a gap becomes serious and where a divergence becomes a dispute. Topics without a score have no mark.
figure-quadrant-indicators = Gap and divergence of the indicators
figure-quadrant-indicators-about = Each core indicator by its gap (horizontal) and its divergence (vertical), with a mark for its reading. The broken lines show where a gap becomes serious and where a divergence becomes a dispute. Indicators without a score have no mark.
figure-extremes = Highest: { $highest } ({ $high }); lowest: { $lowest } ({ $low }).
figure-all-alike = All stand at { $score }.
figure-reached = On target: { $reached } of { $all }.
figure-unassessed = Not assessed: { $names }.
figure-distance = Only { $name } can be compared, where they lie { $distance } points apart: { $who }.
figure-farthest = Farthest apart: { $name }, by { $distance } points: { $who }.
figure-nearest = Nearest: { $name }, by { $distance } points: { $who }.
figure-at-one = At one: { $name }.
figure-all-at-one = The constituencies compared here give the same score everywhere.
figure-not-compared = { $missing ->
    [one] Not compared, since too few of the same questions were answered: 1 of { $all }.
   *[other] Not compared, since too few of the same questions were answered: { $missing } of { $all }.
}
figure-alike-apart = The widest distance is the same everywhere: { $distance } points.
figure-cell = { $topic } – { $phase }
figure-cell-of-voice = { $voice } on { $topic }
figure-cells = In dispute: { $disputed } of { $all } cells.
figure-cells-missing = Not assessed: { $missing }.
figure-reading = { $reading } – { $names }
figure-readings = Readings: { $list }.
list-of-lists = {"; "}
figure-first-topics = Shown are the { $shown } topics with the largest gap times divergence. Not shown: { $names }.
figure-first-voices = Shown are the first { $shown } constituencies; the tables have all. Not shown: { $names }.
figure-first-indicators = Shown are the { $shown } indicators with the largest gap times divergence; the { $count ->
    [one] other one stands
   *[other] other { $count } stand
} in the table.

### Readings

reading-agreed-gap = agreed gap
reading-agreed-gap-about = A serious gap that nobody disputes: act.
reading-gap = gap
reading-gap-about = A serious gap: act. Only one constituency counts in this score.
reading-contested-gap = contested gap
reading-contested-gap-about = A serious gap that the constituencies see differently: discuss first.
reading-contested-strength = contested strength
reading-contested-strength-about = No serious gap in the joint score, but the constituencies see it differently: show the evidence.
reading-one-voice = one constituency only
reading-one-voice-about = No other constituency gave a point: ask the others.
reading-not-comparable = not comparable
reading-not-comparable-about = Several constituencies answered, but too few of the same questions: complete the answers.
reading-not-consulted = not consulted
reading-not-consulted-about = A constituency was not consulted on half or more of the questions and has therefore agreed to nothing: consult first.
reading-small-gap = small gap
reading-small-gap-about = Below the target, but not seriously.
reading-on-target = on target
reading-on-target-about = The target is reached and nobody disputes it.
reading-not-assessed = not assessed
reading-not-assessed-about = There are too few answers for a score.

### Voices

no-organisation = no organisation named
within-none = No constituency has returns from more than one organisation.
statement-received = Received, and reproduced here unedited.
statement-missing = Not received.
statements-about = Each constituency could add a statement in its own words. Statements are reproduced as received; each constituency is solely responsible for its own.
signoff-about = By signing, a constituency confirms that its own answers are reproduced as it gave them. It does not endorse the answers of the others.
signoff-for = For
signoff-name = Name
signoff-position = Position
signoff-date = Date
signoff-signature = Signature

### Evidence

evidence-about = An answer that something exists at least on paper is a claim. A claim that names a document, a date or a number can be verified.
evidence-of = { $with } of { $claims }
no-claims = no claim
no-disputed = No practice claimed without evidence is rated more than one step lower by a partner.
paper-about = Adopted texts that are not yet applied: the joint score lies between “adopted on paper” and “applied in part”.
no-paper = Nothing remains on paper only.
partner-score = { $name } { $score }

### Annex and registers

annex-about = All answers received, in the order of the framework. A topic can be folded; in print all topics are open.
supports = supports { $id }
line-bounds = bounds { $bounds }
evidence-label = Evidence to look for
sources-label = Sources on the subject
said-comment = Comment: { $text }
said-evidence = Evidence: { $text }
said-reason = Reason: { $text }
counts-nowhere = not asked of this organisation; not counted
answers-too-many = { $count } answers were given. Above { $most } they are not printed one by one: “tripartite import returns --to answers.csv” writes every one of them, with reason, comment and evidence, as a table.
answers-too-many-public = { $count } answers were given. Above { $most } they are not printed one by one; the counts of each indicator stand here.
no-answers = No answer was given to this indicator.
answer-na = not applicable
answer-dk = don't know
answer-nc = not consulted
answer-blank = blank
answer-times = { $times } × { $answer }
words-counted = { $returns ->
    [one] 1 return was
   *[other] { $returns } returns were
} received. Answers: { $answers }; comments: { $comments }; pieces of evidence: { $evidence }; reasons: { $reasons }.
words-all-printed = All of them are reproduced in the annex.
count-comments = { $count ->
    [one] 1 comment
   *[other] { $count } comments
}
count-evidence = { $count ->
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
count-reasons = { $count ->
    [one] 1 reason
   *[other] { $count } reasons
}
words-whose = { $respondents ->
    [one] 1 respondent
   *[other] { $respondents } respondents
}
words-of-withheld = For want of consent, name, role and written remarks of { $whose } are withheld; all answers count.
words-printed = The annex reproduces { $printed }.
words-printed-none = The annex reproduces no written remarks.
files-withheld = A file that holds only the answers of such respondents is referred to by its number, such as #3.
words-withheld = withheld
name-withheld = Respondent { $number } (name withheld)
capacity-organisation = on behalf of the organisation
capacity-individual = as an individual
capacity-unsaid = capacity not stated
silent-organisations = Invited organisations that have not replied
no-silent = Every invited organisation has replied.
nobody-invited = No organisation was invited by name, so none is said to have replied or not.
replaced-returns = Replaced returns, not read
unasked-profile = applies to another kind of country
unasked-questionnaire = not in the form of the questionnaire that was sent
unasked-invited = not within the remit or the questionnaire of any invited organisation
nothing-missing = Nothing is missing.
none-not-applicable = Nobody answered “not applicable”.
everything-asked = The assessment asks everything in the framework.
findings = Findings of the check
fingerprint-about = The same input gives the same report, byte for byte. Anyone who has these files and this version of the program can produce it again; the tally supplied with it is sufficient to recalculate every number.
fingerprint-tool = Program
fingerprint-framework = Framework
fingerprint-framework-hash = SHA-256 of the framework's files
fingerprint-assessment = Assessment
fingerprint-date = Date
fingerprint-language = Language
fingerprint-files = Files
col-sha = SHA-256

### Findings page

findings-title = Findings of the check
findings-cut = Where many findings are of one kind, the first are shown and the others counted: `tripartite check --all` lists every one as a table.
findings-errors = { $count ->
    [0] No errors.
    [one] 1 error. Nothing is calculated until it is corrected.
   *[other] { $count } errors. Nothing is calculated until they are corrected.
}
findings-warnings = { $count ->
    [0] No warnings.
    [one] 1 warning.
   *[other] { $count } warnings.
}
findings-place = Where
findings-what = Explanation
findings-help = What to do

### Cards and the handbook

card-question = Question
card-reading = A window such as "the past 24 months" is counted back from the date of the assessment. "{ $na }" takes the question out and needs a reason; "{ $dk }" lowers the coverage and never counts as 0.
card-stems = Why the question differs
card-since = With this meaning since version
card-phase = Phase
card-fields = Policy fields
card-asked = Asked of
card-remits = For organisations responsible for
card-profile = Only for
card-supports = Supports
card-beside = Shown beside it
card-lesson = Lesson
card-practice = Related practice
card-who = { $who } · { $effort }
effort-low = low effort
effort-medium = medium effort
effort-high = high effort
col-point = Point
col-anchor = What is observed
col-next = Next step

### The action plan
actions-kind = Action plan
chapter-actions = Action plan
sheet-actions = Action plan
sheet-how-to = How to fill it in
col-first = What comes first
col-stands = Where it stands
col-success = Sign of success, at least
col-who-effort = Responsible, and effort
col-owner-due-status = Owner, due date, status, remark
col-owner = Owner
col-due = Due date
col-status = Status
col-remark = Remark
col-standing = Standing now
col-positions = Positions of the constituencies
plan-about = One step for each gap, in the order in which things can be done. On what nobody disputes, the framework's advice for the point reached can be followed at once, and what the next point looks like shows that the step was taken; what is still missing at that point is left to the steps after it. Everything else asks for talk, evidence, consultation or answers first.
plan-nothing = There is no gap on which a step could be taken.
plan-progress = { $all ->
    [one] One action is entered in the plan
   *[other] { $all } actions are entered in the plan
}: { $done } done, { $late } late, { $doing } in progress, { $open } open, { $dropped } dropped{ $unclear ->
    [0] .
    [one] , 1 with a status that is not understood.
   *[other] , { $unclear } with a status that is not understood.
}
plan-progress-closed = { $closed ->
    [one] The gap of one of them is closed now.
   *[other] The gaps of { $closed } of them are closed now.
}
plan-gap = gap { $gap }
plan-success = Sign of success: { $text }
plan-quick-win = Quick wins
plan-quick-win-about = Agreed gaps that can be narrowed in weeks, with the people who are there: start here
plan-act = Act
plan-act-about = Agreed gaps: take the next step
plan-act-alone = Gaps: take the next step
plan-talk = Talk first
plan-talk-about = Contested gaps: bring the sides together before anything is decided; their own scores and words stand side by side
plan-show = Show the evidence
plan-show-about = Contested strengths: look at the evidence together
plan-consult = Consult first
plan-consult-about = Not consulted: who was not consulted has agreed to nothing
plan-ask = Ask the others
plan-ask-about = Too few constituencies gave an answer: ask the others
plan-small = Keep in view
plan-small-about = Small gaps: below the target, but not seriously
plan-closed = Gap closed
plan-closed-about = Actions on what is on target now
plan-gone = Not a gap of this assessment
plan-gone-about = Actions on what has no score or no target now
plan-step-talk = Bring { $names } together and agree on where this stands.
plan-step-show = Look at the evidence together; { $names } put it higher than the others.
plan-step-consult = Consult { $names }.
plan-step-ask = Ask { $names } to answer.
plan-step-unasked = Put the question to the others, too: the questionnaire asks one constituency only.
plan-step-compare = Complete the answers, so that the constituencies can be compared.
plan-step-closed = The target is reached: nothing more has to be done.
plan-step-gone = Look again at whether this is still needed.
plan-then = Then: { $step }
plan-success-talk = The scores of the constituencies lie no more than { $dispute } points apart
plan-success-show = Evidence that every constituency accepts
plan-success-consult = The constituency has been consulted and has given an answer
plan-success-unasked = Another constituency has said how it sees this
plan-success-ask = At least two constituencies have given an answer
plan-how-title = How to fill in the action plan
plan-how-fill = Fill in the coloured columns: who sees to the step, until when, how far it is, and whatever else is worth noting.
plan-how-status = Status: choose from the list. An action that is due before the date of the assessment and neither done nor dropped is shown as late. Dates are written as year-month-day.
plan-how-more = Rows may be sorted, left out or added: copy a row for a second action on the same indicator. Leave the hidden first row and the column of the ids as they are.
plan-how-save = Save the file as actions.xlsx (or actions.csv) in the folder of the assessment. The next report shows what was entered; no run writes to this file.
action-open = open
action-doing = in progress
action-done = done
action-dropped = dropped
action-late = late
action-unclear = “{ $entered }” (not understood)

### The workbook: headings, names of sheets, charts.
col-id = ID
col-part-of = Part of
col-direction = Who lies where
col-remarks = Remarks
col-voice-coverage = { $voice }: coverage
col-voice-gap = { $voice }: gap
col-voice-rank = { $voice }: rank
col-phase = Phase
col-fields = Fields
col-supports = Supports
col-question = Question
col-code = Code
col-value = Value of the point
col-comment = Comment
col-evidence-given = Evidence
col-counted = Not counted
col-why-not-asked = Not asked: why
col-responsible = Responsible
col-effort = Effort
col-subject = Subject
col-text = Text
col-count = Indicators
col-meaning = What it asks for
caption-sheet-scores = Scores of the whole
caption-sheet-readings = What the indicators ask for
sheet-summary = Summary
sheet-cycle = Cycle
sheet-topic = Topics
sheet-field = Fields
sheet-pair = Pairs
sheet-indicators = Indicators
sheet-gaps = Gaps
sheet-answers = Answers
sheet-missing = Missing
sheet-method = Method
chart-cycle = { $lens }: scores of the constituencies
chart-topic = { $lens }: joint scores
chart-field = { $lens }: joint scores
chart-pair = { $lens }: joint scores
chart-gaps = The largest gaps
chart-about = The numbers stand in the table.

handbook-kind = Handbook
handbook-search = Search
handbook-search-none = No results
handbook-frame = How the framework works
handbook-pictures = Results in pictures (an invented example)
handbook-cycle = The cycle as a report shows it (invented scores)
handbook-cycle-about = A radar chart with one axis for each phase of the cycle, one outline for each constituency and a dashed outline for the target. All scores are invented.
handbook-cycle-reading = The scores are invented, to show how the chart is read: each axis is a phase, and the farther out an outline lies, the higher the constituency scores the phase. Where the outlines lie apart, the constituencies see the phase differently; inside the dashed outline, the target is not reached.
handbook-grid = Topics by phase as a report shows them (invented scores)
handbook-grid-about = A heat map with one row for each topic and one column for each phase; each cell holds a score. A marked corner is a dispute. All scores are invented.
handbook-grid-reading = The scores are invented, to show how the grid is read: along a row, how far one topic has come from phase to phase; down a column, how one phase is done across the topics. A marked corner says that the constituencies are in dispute, and a dash that too little was answered for a score.
handbook-grid-voices = Topics by constituency as a report shows them (invented scores)
handbook-grid-voices-about = A heat map with one row for each topic and one column for each constituency; each cell holds a score. All scores are invented.
handbook-grid-voices-reading = The scores are invented, to show how the grid is read: along a row, how the constituencies see one topic. A dash says that too little was answered for a score.
handbook-hours = { $hours } hours of learning (nominal)
handbook-skills = Skills: { $names }
handbook-minutes = Nominal learning time: { $all } minutes (reading { $reading }, exercises { $exercises }, discussion { $discussion }, own country { $assignment })
handbook-objectives = After this topic you can
handbook-cards = Indicators of { $topic }
handbook-instruments = Instruments
handbook-instruments-about = Conventions and protocols bind a country once it has ratified them; Recommendations provide guidance. An instrument is named here because it deals with a subject; it does not follow that it contains an indicator.
handbook-tools = Tools and guidance
handbook-tools-about = Frameworks, guidance, indicators and methods of other bodies. None of them is binding, and none of them endorses this toolkit.
handbook-practices = Practices
handbook-practices-about = Practices for study, each with the criticism made of it and the conditions for transferring it.
practice-as-of = Last information
practice-result = Result
practice-criticism = Criticism
practice-transfer = Conditions for transfer
practice-source = Source
handbook-glossary = Glossary
glossary-see = see
handbook-checklist = Checklist
handbook-checklist-about = The toolkit's checklist: every core indicator, once. The last column is for your own reference: a document, a date, a name.
checklist-reference = Own reference
force-binding = binding once ratified
force-guidance = guidance, not binding
force-unchecked = named by title only, not verified against its text

### A form in a browser

fill-language-name = English
fill-language = Language
fill-skip = Skip to the questions
fill-body = Assessment
fill-body-on = { $body }, { $date }
fill-deadline = Please return by
fill-return-to = Return to
fill-names = Names in the report
fill-how-offline = Nothing is sent from this page. “Save my answers” writes a file; that file is what you send back.
fill-how-resume = Your answers are also kept in this browser as you write. To continue on another computer, save them and open the file there with “Open saved answers”.
fill-how-keys = With the keyboard: Tab and the arrow keys move as usual; in a list of points, a digit chooses that point; Ctrl + Enter goes to the next unanswered question, also from a text box, and Ctrl + Shift + Enter to the one before; Ctrl + S saves your answers. On a Mac, use ⌘ instead of Ctrl.
fill-no-script = Without JavaScript this page can be read and printed, but not saved.
fill-open = Open saved answers
fill-print = Print
fill-forget = Delete my answers from this browser
fill-save = Save my answers
fill-next = Next unanswered
fill-first = First unanswered
fill-progress-name = Progress
fill-sections = Sections
fill-date = Answered on
fill-consent-about = If you say no, your answers still count, under the name of the organisation; what you write, your function and your own name appear nowhere.
fill-blank = no answer yet
fill-reason = Reason (required for “{ $state }”)
fill-finish = Save and send
fill-finish-about = You can save and send the form even if questions remain unanswered.
fill-all-answered = All questions are answered.
fill-count = { $done } of { $all }
fill-still-open = Unanswered: { $count }.
fill-reason-missing = Please give the reason.
fill-reasons-missing = A reason is missing: { $ids }
fill-kept = Kept in this browser: { $time }.
fill-unsaved = Not yet saved as a file.
fill-not-kept = This browser does not keep your answers. Save them as a file before you close this page.
fill-restored = Your answers of { $time } are back.
fill-elsewhere = This form was changed in another window of this browser. Close one of the two windows, or reload this page to see those answers.
fill-who = Please give the name of the organisation first.
fill-saved = Saved as { $file }, in your folder for downloads.
fill-saved-send = Saved as { $file }, in your folder for downloads. Please send this file to { $address }.
fill-opened = { $file } is open. Questions answered: { $count }.
fill-dropped = Not taken over, because this form does not ask it: { $ids }.
fill-replace = Replace the answers in this form, which are not saved as a file, with those of { $file }?
fill-other-form = { $file } was saved from another form: of another organisation, another choice of questions or another assessment. Take over the answers that fit?
fill-other-version = { $file } was made with another version of the framework: { $theirs } instead of { $ours }. Questions may have changed. Take over the answers that fit?
fill-other-framework = { $file } belongs to the framework “{ $theirs }”, this form to “{ $ours }”. Nothing was taken over.
fill-unread = { $file } is not a file saved from such a form, or it was changed afterwards (line { $line }). Nothing was taken over.
fill-unread-file = { $file } cannot be read. Nothing was taken over.
fill-too-long = { $file } is too large for a file saved from such a form. Nothing was taken over.
fill-forget-sure = Delete all answers in this form, and what this browser keeps of them? Files that you saved remain.
fill-forgotten = The answers are deleted from this form and from this browser.

### Questionnaires

colon = :
labelled = { $label }: { $text }
form-effort = { $questions ->
    [one] One question
   *[other] { $questions } questions
}; to read and choose, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} ({ $words } words a minute, { $seconds } seconds a point)
form-effort-house = with a note of the evidence and asking inside the house, about { $hours ->
    [one] one hour
   *[other] { $hours } hours
}, spread over several weeks; a survey among members, where there is none yet, is additional
form-effort-informants = { $informants ->
    [one] one person or unit is
   *[other] { $informants } persons or units are
} likely to know the answers
form-whom = Who to ask which question
form-states = If no point fits
form-knows = Who to ask
format-html = The documents as one page each
format-md = The documents as Markdown, with the charts as separate files
format-xlsx = The numbers, the answers and the action plan as workbooks
format-json = All numbers as JSON
format-csv = Scores, gaps and the tally as CSV
format-svg = The charts
format-png = The charts as pictures, for pages and for slides
format-docx = The documents for Word, with the charts as pictures
format-pdf = The documents as tagged PDF, with page numbers
table-numbered = Table { $number }.
figure-numbered = Figure { $number }.
figure-not-drawn = The chart “{ $title }” could not be drawn: { $error }. Its numbers stand in the table below.

### Forms

kind-csv = The form as a table in a text file, for any spreadsheet program
kind-md = The questionnaire as text
kind-html = A form to fill in with a browser, without a connection: one file for all languages
kind-xlsx = The form as a workbook
form-sheet-read-me = Read me first
form-sheet-questionnaire = Questionnaire
form-sheet-lists = Lists
form-for-organisation = For: { $organisation } ({ $constituency })
form-for-constituency = For: { $constituency }
form-assessment-of = { $body }: assessment of { $date }
form-part = This form holds one topic only: { $topic }. The other topics are in forms of their own.
form-how-title = How to answer
form-how-choose = Choose one answer for each question from the list in the column “Answer”. The column before it shows what each point looks like for that question. Choose the highest point of which everything is true.
form-how-na = “{ $label }” needs a reason beside it. A question left empty counts as not answered; it never counts as zero.
form-how-beside = Comment and evidence are optional: name the document, the date or the figure on which the answer rests.
form-how-save = Save the file under its own name and send it back. Columns may be made wider or hidden; do not copy the questions into another file.
form-how-before = The column “Last answer” shows what was answered last time.
form-how-carried = The answers of last time stand in the answer column already: change what is no longer true.
form-deadline = Please return it by { $date }.
form-return-to = Return it to: { $to }.
form-deadline-return-to = Please return it by { $date } to: { $to }.
form-publication-named = The report prints your answers, comments and evidence under the name of your organisation. If you answer “{ $no }” under “{ $consent }”, your comments, your evidence, your function and your own name are left out; the answers of your organisation stay.
form-publication-unnamed = The report prints the answers under the name of your organisation. Your comments, your evidence, your function and your own name are not printed, unless you answer “{ $yes }” under “{ $consent }”.
form-time = How long it takes
form-about-you = About this return
form-organisation = Organisation
form-person = Your name or initials, only if several people of your organisation answer separately
form-role = Your function
form-answered-on = Date of the answers (year-month-day)
form-capacity = You answer
form-capacity-organisation = for the organisation
form-capacity-individual = as an individual
form-consent = May words and name be printed?
form-yes = yes
form-no = no
form-column-number = No.
form-column-question = Question
form-column-points = What each point looks like
form-column-answer = Answer
form-column-reason = Reason, if not applicable
form-column-comment = Comment
form-column-evidence = Evidence
form-column-before = Last answer
csv-respondent = respondent
csv-constituency = constituency
csv-organisation = organisation
csv-role = role
csv-indicator = indicator
csv-answer = answer
csv-reason = reason
csv-comment = comment
csv-evidence = evidence
csv-language = language
csv-question = question
csv-points = points
csv-before = last answer
form-progress = Answered: { $answered } of { $all }
form-progress-before = Answered:
form-progress-behind = of { $all }
form-pick-title = Answer
form-pick = Choose from the list. The points are described on the left; the last three are for a question that does not apply, to which you do not know the answer, or about which your organisation was neither consulted nor informed.
form-pick-error-title = Not in the list
form-pick-error = Choose one of the answers in the list, or leave the cell empty. Remarks belong in the columns beside it.
form-pick-about = Choose from the list.
kind-docx = The form as a Word document, to fill in on the screen, in a meeting or on paper
form-how-tick = Tick one box for each question. Choose the highest point of which everything is true; the last three boxes are for a question that does not apply, to which you do not know the answer, or about which your organisation was neither consulted nor informed.
form-how-ticked = The answers of last time are ticked already: change what is no longer true.
form-how-document = On the screen, click a box to tick it and write in the framed fields; they grow with the text. Save the file under its own name and send it back. What is filled in on paper has to be typed into a form before it can be counted.
form-field-of = { $number }. { $what }
letter-subject = Subject
letter-salutation = Dear Sir or Madam,
letter-why = An assessment by the framework “{ $framework }” is being prepared. Each constituency answers the same framework with a voice of its own; where the answers differ, the report shows it.
letter-why-body = { $body } is being assessed by the framework “{ $framework }”; the date of the assessment is { $date }. Each constituency answers the same framework with a voice of its own; where the answers differ, the report shows it.
letter-asked = We kindly ask you to fill in the attached questionnaire “{ $title }” ({ $questions ->
    [one] one question
   *[other] { $questions } questions
}). Please answer for your organisation, as far as its remit goes.
letter-asked-of = We kindly ask { $organisation } to fill in the attached questionnaire “{ $title }” ({ $questions ->
    [one] one question
   *[other] { $questions } questions
}). Please answer for your organisation, as far as its remit goes.
letter-file = Attached:
letter-files = Attached, each with the same questions; one of them is enough, whichever suits you best:
letter-answers = The answers are turned into scores by published rules, and the report lists every return that was counted, so that you can check that yours was. What you do not know and what you leave empty never counts as zero.
letter-questions = Questions may be put to the same address: { $to }.
letter-closing = Yours faithfully,
letter-whom = A proposal for sharing out the questions inside your organisation, by their numbers in the framework:
form-evidence-hint = Evidence

forms-title = Forms
forms-about = One folder for each organisation. Send it as it is; each form names its organisation, so that what comes back needs no sorting.
forms-about-open = One folder for each constituency of which no organisation is on the list of the invited: send a copy to each organisation. These forms do not name an organisation; they ask for its name, without which what comes back cannot be attributed.
forms-folder = Folder
forms-organisation = Organisation
forms-constituency = Constituency
forms-survey-team = survey team
forms-next = Put what comes back into the folder `returns`, whatever kind of file it is, and run `tripartite check`.
forms-left-over = Left from an earlier run, and part of no set: not to be sent
kind-xlsform = The form for a survey team (Kobo, ODK), all languages in one file

### Baseline and follow-up

compare-kind = Comparison with an earlier assessment
compare-baseline = Baseline
compare-follow-up = Follow-up
compare-side = { $id }, { $date }; { $framework }; { $returns ->
    [0] no return
    [one] 1 return
   *[other] { $returns } returns
}
compare-dates = This chapter compares the assessment of { $after } with its baseline of { $before } ({ $baseline }).
chapter-compare = What has changed since the baseline
chapter-compare-result = What has changed
chapter-compare-topics = Change by topic
chapter-compare-indicators = Change by indicator
chapter-compare-respondents = Who answered
chapter-compare-method = How a change is split into parts
compare-change-name = points of change in the overall score
compare-rose = The overall score rose by { $by } points, from { $old } ({ $before }) to { $new } ({ $after }).
compare-fell = The overall score fell by { $by } points, from { $old } ({ $before }) to { $new } ({ $after }).
compare-stayed = The overall score is the same on { $before } and on { $after }: { $new }.
compare-not-told = The change of the overall score between { $before } and { $after } cannot be stated: at least one of the two assessments shows no overall score.
compare-from-nothing = No part of it moved.
compare-from-answers-alone = All of it comes from changed answers of those who answered both times.
compare-from-others-alone = None of it comes from changed answers of those who answered both times. It comes from { $others }.
compare-from-both = Changed answers of those who answered both times account for { $answers }. The rest comes from { $others }.
compare-part = { $name } ({ $number })
compare-from-method = method and weights
compare-from-framework = the version of the framework
compare-from-questionnaire = who is asked what
compare-from-respondents = those who answered only once
compare-tally = At least one of the two assessments is known from a tally only. Respondents are compared by the organisations that the tally names. What a tally does not hold, such as weights, targets and thresholds, is taken from the assessment as it is now: the score that was printed then may be another one.
compare-tally-unnamed = At least one of the two assessments is known from a tally only, and returns without an organisation cannot be told apart in it. For these returns a change in who answered and a change in the answers cannot be separated: both are counted as changed answers. What a tally does not hold, such as weights, targets and thresholds, is taken from the assessment as it is now: the score that was printed then may be another one.
compare-versions = The framework changed from version { $old } to version { $new }.
compare-targets = { $count ->
    [one] The target of one phase, topic or indicator changed
   *[other] The targets of { $count } phases, topics and indicators changed
}. A target changes gaps, and no score.
compare-targets-overall = The target of the overall score changed from { $old } to { $new }; { $count ->
    [one] no other target changed
   *[other] { $count } targets changed in all
}. A target changes gaps, and no score.
compare-joined = For some scores a step in between leaves nothing to score. Its part is counted in the next step.
caption-compare-lens = { $lens }: both scores, and the parts of the change
caption-compare-all = Phases and topics: both scores, and the parts of the change
caption-compare-up = Indicators that rose most
caption-compare-down = Indicators that fell most
caption-compare-not-compared = Indicators that are not compared
caption-compare-answered = Who answered the first time, the second time and both times
compare-none-compared = No indicator can be compared: none has a score both times.
compare-nobody-both = Nobody answered both times: what changed in the answers cannot be told apart from who answered.
compare-none-up = No indicator rose.
compare-none-down = No indicator fell.
compare-rounded = Each number is rounded by itself, so that printed parts can differ from the printed change by 0.1 or 0.2. The data files hold nine decimals.
col-compare-part = Phase or topic
col-compare-change = Change
col-compare-method = Method
col-compare-framework = Framework
col-compare-questionnaire = Questions
col-compare-respondents = Respondents
col-compare-answers = Answers
col-compare-reason = Why it is not compared
col-compare-both = Both times
col-compare-first = The first time only
col-compare-second = The second time only
compare-without-organisation = { $count ->
    [one] 1 respondent without an organisation
   *[other] { $count } respondents without an organisation
}
compare-unnamed-returns = { $voice }: returns without an organisation, { $first } the first time and { $second } the second time. Nothing shows whether they come from the same respondents.
compare-reason-since = its meaning changed with version { $version } of the framework
compare-reason-scale = its scale has other points
compare-is-new = new
compare-is-dropped = dropped
compare-is-not-compared = not compared
compare-no-change-told = not stated
compare-new = { $count ->
    [one] 1 new indicator
   *[other] { $count } new indicators
}
compare-dropped = { $count ->
    [one] 1 indicator was dropped
   *[other] { $count } indicators were dropped
}
compare-unscored = { $count ->
    [one] 1 indicator has no score in at least one of the two assessments
   *[other] { $count } indicators have no score in at least one of the two assessments
}
compare-not-compared = { $count ->
    [one] 1 indicator is not compared
   *[other] { $count } indicators are not compared
}
compare-method = Two assessments seldom differ in their answers alone. The change of a score is therefore split into five parts: starting from the baseline, one thing after the other is replaced by that of the follow-up, and each intermediate assessment is scored by the same method as any other. A part is the difference between one score and the next.
compare-parts-sum = The five parts of a change add up to it exactly; printed with one decimal each, their sum can differ by a tenth or two.
compare-limits = Another order of the steps would distribute the change differently; the order is always this one. An organisation is the same if its name and its constituency are the same, and a respondent without an organisation if the constituency and the id are the same. On the way from one assessment to the other a score counts whether or not it would be shown.
compare-step-method = Method and weights
compare-step-method-about = The answers of the baseline, calculated as in the follow-up: its method and thresholds, its caps, its values of the points, its weights of the indicators that mean the same in both, and its weights of the constituencies.
compare-step-framework = Version of the framework
compare-step-framework-about = Indicators that were dropped leave. Indicators that are new, or whose meaning changed, enter as they were answered the second time. Indicators stand in the phases and topics of the follow-up.
compare-step-questionnaire = Questions
compare-step-questionnaire-about = Each constituency is asked what the follow-up asks it. An organisation that answered both times and is asked something for the first time enters with its answer to that.
compare-step-respondents = Respondents
compare-step-respondents-about = Those who answered only the first time leave, and those who answered only the second time enter. An invited organisation that sent nothing did not answer.
compare-step-answers = Answers
compare-step-answers-about = Those who answered both times now answer as they did the second time. This part alone says that something was seen differently by the same organisations.
compare-all-voices = All constituencies together
compare-kind-up = rose
compare-kind-down = fell
compare-kind-same = unchanged, or without a score on one of the two days
figure-compare-voices = The overall score on both days, by constituency
figure-compare-voices-about = One line for each constituency, from its overall score on the first day to that on the second, and one for all together. The numbers are the scores; the change stands in brackets.
figure-compare-phases = The phases of the cycle on both days
figure-compare-phases-about = One line for each phase, from its score on the first day to that on the second. The numbers are the scores; the change stands in brackets.
figure-compare-topics = The topics on both days
figure-compare-topics-about = One line for each topic, from its score on the first day to that on the second. The numbers are the scores; the change stands in brackets.

suppressed = suppressed
answer-withheld = withheld
organisation-withheld = organisation { $number } (name withheld)
about-kind = About this publication
chapter-publication = What this publication leaves out
chapter-source = Source and use
publication-rule = In this publication no respondent is named. A figure that rests on the answers of fewer than { $fewest } individuals is suppressed, and so is every figure from which it could be computed. A suppressed figure is neither a zero nor a missing answer. The position of an organisation that agreed to be named is no individual’s figure. One thing is not kept secret: where all individuals of a constituency gave the same answer, the published figure tells it. The number counts all individuals, including one who reads this and knows his or her own answer: such a reader can take it away and sees a figure of one fewer.
publication-coarse = Where a value of a phase, topic, field or pair rests on suppressed figures, its bounds are rounded outwards to multiples of 5 and its coverage down to a multiple of 5 %.
publication-figures =
    { $figures ->
        [0] No figure of all constituencies together is suppressed.
        [one] One figure of all constituencies together is suppressed.
       *[other] { $figures } figures of all constituencies together are suppressed.
    }
caption-suppressed = Suppressed figures, by topic
suppressed-above = and the value of the topic
suppressed-above-note = Each number counts the indicators whose figures are suppressed. In the last line it counts all core indicators; the note there means the overall value.
publication-positions =
    { $returns ->
        [one] One return came;
       *[other] { $returns } returns came;
    } { $positions ->
        [0] none is the position of an organisation that agreed to be named.
        [one] one is the position of an organisation that agreed to be named, and its answers are published.
       *[other] { $positions } are positions of organisations that agreed to be named, and their answers are published.
    }
publication-words = Of { $words ->
        [one] one comment, reason or piece of evidence
       *[other] { $words } comments, reasons and pieces of evidence
    } { $printed ->
        [0] none was released for publication.
        [one] one was released for publication.
       *[other] { $printed } were released for publication.
    }
publication-organisations =
    { $count ->
        [one] The name of one organisation is withheld; whatever it answered counts.
       *[other] The names of { $count } organisations are withheld; whatever they answered counts.
    }
publication-within = The scores of single organisations are not published.
publication-fingerprint = The same input gives the same publication, byte for byte. It cannot be made again from these files alone: what is suppressed stands in none of them.
publication-statements = Statements withheld: { $names }.
publication-without = The findings of the check, the comparison with an earlier assessment and the entries in the action plan are not published. Where individuals answered for a constituency, the agreement among its respondents, the scores of its organisations and its share of evidence are suppressed.
publication-answers = Answers, comments, reasons and evidence stand here only where they were released for publication.
publication-returns = Only the positions of organisations that agreed to be named stand here.
statement-withheld = Received, and not released for publication.
publication-no-licence = none stated: all rights reserved
publication-cite-label = How to cite
publication-licence-label = Licence
publication-seen-label = Seen by the parties on
publication-cite = { $count ->
    [0] { $title }. Data of { $date }, framework: { $framework }.
   *[other] { $authors }. { $title }. Data of { $date }, framework: { $framework }.
}
publication-cite-message = If you use these data, please cite them as below.
codebook-status-published = published
codebook-status-suppressed = suppressed, because it rests on too few individuals or would tell a figure that does
codebook-lens = Kind of row: the overall value, a lens, an indicator or a supporting indicator
codebook-id = Id in the framework
codebook-title = Title in the framework
codebook-in = The group, topic or core indicator to which it belongs
codebook-score = Joint score, 0 to 100; empty where none is shown
codebook-unshown = Joint score below the coverage threshold
codebook-low = The score if every missing answer were at the bottom of its scale
codebook-high = The score if every missing answer were at the top of its scale
codebook-coverage = Share of the answers asked for that are there, 0 to 1
codebook-band = Band of the score
codebook-target = The score aimed at
codebook-gap = Target minus score, never below 0
codebook-reading = What gap and divergence say together
codebook-divergence = The widest distance between two constituencies
codebook-lower = The constituency that puts it lower
codebook-higher = The constituency that puts it higher
codebook-shared = Number of indicators on which the two are compared
codebook-suppressed = What is suppressed in this row: together, and ids of constituencies
codebook-rank = Place in the list of gaps, the largest first
codebook-topic = Topic
codebook-phase = Phase
codebook-fields = Policy fields
codebook-weight = Share among its siblings
codebook-evidence = What a reviewer would want to see
codebook-next-step = Next step that the framework advises
codebook-who = Who would take it
codebook-effort = What it costs
codebook-constituency = Constituency
codebook-indicator = Indicator
codebook-answer = Code of a point, or na, dk, nc, blank
codebook-n = How often the answer was given; empty where the counts are suppressed
codebook-status = Whether the counts are published
codebook-own-score = own score, 0 to 100
codebook-own-unshown = own score below the coverage threshold
codebook-own-low = lower bound
codebook-own-high = upper bound
codebook-own-coverage = coverage, 0 to 1
codebook-own-voice = share of its voice with which it counts, 0 to 1
codebook-own-gap = target minus own score
codebook-own-respondents = returns
codebook-own-rank = place in its own list of gaps
summary-suppressed = The overall score is suppressed: together with the figures that are published it would tell what a few individuals answered.
card-note-suppressed =
    { $returns ->
        [one] 1 return
       *[other] { $returns } returns
    }
publication-none = Suppressed figures are not considered here.
col-together = All together
### Certificates

certificate-title = Certificate of achievement
certificate-name = Certificate of achievement: { $course }
certificate-holder = This is to certify that
certificate-passed = has passed the course
certificate-grade = Grade: { $share } (pass mark: { $needed })
certificate-hours-attested = Hours of learning: { $sum }, of which { $logged } logged by the program and { $confirmed } declared by the learner and confirmed by { $by }
certificate-hours-logged = Hours of learning: { $sum }, logged by the program
certificate-hours-nominal = Hours of learning: { $nominal } nominal, not measured; { $logged } logged by the program
certificate-hours-page = ({ $page } of what was logged was told by a page in a browser, in a file that nothing protects)
certificate-hours-open = ({ $open } more were declared and do not count)
certificate-studied = Studied from { $begun } to { $completed }
certificate-issued = Issued on { $issued } by { $issuer }
certificate-self-study = Unproctored self-study record: no trainer has confirmed who answered
certificate-countersigned = Countersigned by the trainer { $by } on { $on }
certificate-skills = Skills
certificate-content = Content and objectives (for each topic the objective that asks most)
certificate-achievement = Achievement
certificate-record = How the result came about
certificate-criteria-attested = All required exercises of { $topics } topics and the assessments of their modules submitted; a grade of at least { $needed }; at least { $hours } of learning, logged by the program or confirmed by a trainer
certificate-criteria-verified = All required exercises of { $topics } topics and the assessments of their modules submitted; a grade of at least { $needed }; at least { $hours } of learning, logged by the program
certificate-criteria-nominal = All required exercises of { $topics } topics and the assessments of their modules submitted; a grade of at least { $needed }; the nominal duration is { $hours } and was not measured
certificate-verify = The .json and .svg files of this certificate hold a signed credential. Check one of them with: tripartite verify FILE
certificate-key = Fingerprint of the issuer’s key: { $fingerprint }
certificate-id = Credential { $id }
certificate-page = Page { $number } of 2
certificate-result-grade = Grade, of 100
certificate-result-counted = Hours of learning that count
certificate-result-logged = Hours logged by the program
certificate-result-page = Hours logged that a page in a browser told of
certificate-result-declared = Hours declared by the learner
certificate-result-confirmed = Hours declared and confirmed by a trainer
certificate-result-nominal = Nominal hours, not measured
### Lessons that teach a gap

taught = Lesson { $topic }, “{ $title }”
taught-practised = Lesson { $topic }, “{ $title }”; { $count ->
    [one] exercise
   *[other] exercises
} { $exercises }

### Study plan

plan-study-kind = Study plan
plan-study-about = The gaps of an assessment, and the lessons and exercises that teach what is behind them. What all agree on comes first; then, for each constituency, its own gaps and what it will be asked to show.
plan-study-all = For all
plan-study-agreed = What all agree is a gap.
plan-study-own = Gaps by their own answers, on which others differ or say nothing.
plan-study-claim = On target by their word alone, or higher than others say: what does it rest on?
plan-study-minutes = { $minutes ->
    [one] Reading and exercises of these topics: { $minutes } minute, nominal.
   *[other] Reading and exercises of these topics: { $minutes } minutes, nominal.
}
plan-study-more = { $count ->
    [one] And { $count } more indicator: --all shows it.
   *[other] And { $count } more indicators: --all shows them.
}
plan-study-exercises = Exercises
plan-study-command = tripartite learn { $topic }
plan-study-nothing = No gap asks for a lesson.
plan-study-no-lessons = `{ $course }` has no lessons
plan-study-no-constituency = no constituency `{ $id }` takes part with a weight
plan-study-col-lesson = Lesson
plan-study-col-gaps = Indicators
plan-study-col-exercises = Exercises

### Item analysis

items-kind = Item analysis
items-about = How hard each exercise was, how well it tells learners apart, and how far the total can be trusted. First attempts alone count; learners who lack one at any of the exercises are left out.
items-whole = The class
items-each = The exercises
items-options = The options
items-indicators = The cases
items-reading = How to read this
items-learners = Learners
items-excluded = Left out
items-mean = Mean, in points
items-deviation = Standard deviation
items-alpha = Alpha
items-kr20 = KR-20
items-error = Standard error, in points
items-none = n/a
items-groups = Upper and lower group: { $group } learners each (27 % of { $all }).
items-no-groups = With fewer than ten learners there are no upper and lower groups.
items-indicative = { $count ->
    [one] Indicative: { $count } learner. Below thirty these numbers are hints and no findings.
   *[other] Indicative: { $count } learners. Below thirty these numbers are hints and no findings.
}
items-borderline = Near the pass mark
items-borderline-about = { $count ->
    [0] Nobody lies within one standard error ({ $error } % of the points) of the pass mark.
    [one] Within one standard error ({ $error } % of the points) of the pass mark; a second marker should look at this learner:
   *[other] Within one standard error ({ $error } % of the points) of the pass mark; a second marker should look at these learners:
}
items-summary = { $learners } learners, { $excluded } left out. Mean { $mean } of { $points } points, standard deviation { $deviation }. Alpha { $alpha }, KR-20 { $kr20 }, standard error { $error } points.
items-nobody = nobody has a first attempt at every exercise; --unit looks at one topic or module alone
items-negative = negative discrimination: is the key right?
items-idle = nobody chose { $ids }
items-misleads = the upper group prefers { $ids }
items-band-extremely-difficult = extremely difficult, or wrong key
items-band-very-difficult = very difficult
items-band-difficult = difficult
items-band-moderately-difficult = moderately difficult
items-band-about-right = about right
items-band-fairly-easy = fairly easy
items-band-easy = easy
items-band-very-easy = very easy
items-band-extremely-easy = extremely easy
items-col-exercise = Exercise
items-col-facility = Facility %
items-col-band = Difficulty
items-col-discrimination = Discrimination %
items-col-efficiency = Efficiency %
items-col-groups = Upper − lower
items-col-alpha = Alpha without
items-col-look = To look at
items-table = Each exercise by first attempts
items-options-table = Who chose which option: all, and in percent of the upper and of the lower group
items-col-option = Option
items-col-key = Key
items-right = right
items-col-chosen = Chosen
items-col-upper = Upper %
items-col-lower = Lower %
items-look-idle = nobody chose it
items-look-misleads = the upper group prefers it
items-indicators-about = Which criterion is misread: how far the class rates each indicator of a case from its key. A bias above 0 means that the class rates too high.
items-indicators-table = Ratings of the cases against their key
items-col-indicator = Indicator
items-col-rated = Rated
items-col-deviation = Mean distance
items-col-bias = Bias
items-col-exact = Same point %
items-col-near = Within one %
items-reading-facility = Facility is the mean share of the points. Between 35 and 65 percent an exercise tells most; far above or below it says little about anybody.
items-reading-discrimination = Discrimination is the correlation with the total of the other exercises. From 50 on it is very good, from 30 adequate, below 20 very weak; below 0 the key is probably wrong. Efficiency compares it with what the distribution allows at most.
items-reading-alpha = Alpha says how far the exercises measure the same. From 0.75 on it is satisfactory, below 0.64 it is not. The standard error is that of one learner's total.
items-reading-decides = None of these numbers changes a grade. A trainer who takes an exercise out says so in every log, with a reason.
figure-items-facility = Facility of each exercise
figure-items-facility-about = A bar for each exercise: the mean share of its points at first attempts, in percent.
figure-items-facility-axis = Facility, in percent
figure-items-discrimination = Discrimination of each exercise
figure-items-discrimination-about = A bar for each exercise: the correlation with the total of the others, in percent. A negative number has no bar.
figure-items-discrimination-axis = Discrimination, in percent
figure-items-agreement = Ratings within one point of the key
figure-items-agreement-about = A bar for each indicator of a case: the share of ratings at most one point from the key, in percent.
figure-items-agreement-axis = Within one point, in percent

### Exercises on paper

paper-exercises = Exercises
paper-exercises-about = To be filled in on paper, or on the screen in Word. A trainer has the key.
paper-key = Exercises with their key
paper-key-about = For the trainer alone: what is right, what is said of each answer, and why. Numbers and letters of items are those of the learners' sheet.
paper-dossier = Dossier
paper-dossier-about = The papers of a country that does not exist. The exercises on cases name them by their numbers.
paper-case-key = Key of the case
paper-case-key-about = For the trainer alone: the point of each indicator, and the sentence of the paper that carries it.
paper-capstone = Capstone
paper-capstone-about = Work in one's own country, with the rubric by which a trainer marks it.
paper-capstone-brief = What is to be done
paper-capstone-hours = Nominal time: { $hours }. Declare it under “capstone”; it is confirmed once the work reaches the pass mark.
paper-rubric = Rubric
paper-weight = { $weight ->
    [one] counts once
    [2] counts twice
   *[other] counts { $weight } times
}
paper-level = Level
paper-pages = For the trainer
paper-pages-about = Plans, role cards, debriefs and what usually goes wrong, topic by topic.
paper-heading = { $id } · points: { $points }
paper-heading-practice = { $id } · practice
paper-tick-one = Tick one.
paper-tick-several = Tick all that are right.
paper-name = Name
paper-date = Date
paper-group = Group
paper-order = The numbers in the right order
paper-number = Number
paper-rating = { $indicator }: point, and number of the paper
paper-words = In your own words
paper-right-number = ✓ { $number } { $unit } (± { $tolerance })
paper-col-point = Point
paper-col-papers = Papers
paper-col-sentence = Sentence
paper-col-why = Why
paper-col-high = Rated too high
paper-col-low = Rated too low
### The course in a browser

study-about-keys = This page is for self-study: it marks your answers, and so the right answers, the hints and the feedback stand in the file and can be read there. The grade that it shows is for yourself; what counts is what “tripartite learn import” or a trainer makes of your responses.
study-about-no-keys = This page collects your responses. It does not know which answers are right: they are marked once you have sent the file of your responses to your trainer.
study-all-submitted = Nothing is left to submit here.
study-answered = { $done } of { $all } submitted
study-assessment = Assessment
study-attempts-left = Attempts left: { $count }
study-cards = Cards of the indicators
study-case-how = For each indicator choose the point, and the paper that carries it. The papers open over this page.
study-check = Check
study-choose = Choose
study-close = Close
study-closed = The right answer was shown: no further attempt counts.
study-contents = Contents
study-correct = Right:
study-decided-failed = Everything is submitted: { $share }. { $needed } are needed to pass; attempts may be left.
study-decided-incomplete = So far { $share }; this is provisional. Exercises that are required and not submitted: { $count }. Without them the course cannot be passed.
study-decided-passed = Everything is submitted: { $share }, which is enough to pass. The hours are counted by “tripartite learn import”.
study-decided-pending = So far { $share }; this is provisional. Answers that a trainer has to mark: { $count }.
study-dossier = The dossier
study-down = Move down: { $text }
study-dropped = Not taken over, because these exercises are others here or the answer does not fit: { $ids }.
study-elsewhere = The course was continued in another window. Both are put together when you go on here.
study-empty = Submit without an answer
study-exercises = Exercises
study-explain = Why
study-forget = Delete everything here
study-forget-sure = Delete everything that this browser keeps of the course? What you saved as a file stays.
study-forgotten = Deleted. Files that you saved are where they were.
study-give-hint = Hint
study-graded = For the grade
study-graded-about = Your answers are kept as you give them, and nothing is said of them before you submit. Each exercise can be submitted { $count } times, and the best attempt counts.
study-graded-collect = Your answers are kept as you give them. Submit them when you are done, then download your responses. Each exercise can be submitted { $count } times.
study-home = Overview
study-how-grade = Practise as often as you like. For the grade you submit a whole set of exercises at once; feedback comes afterwards. The right answer is shown when nothing depends on it any more.
study-how-keep = This page needs no network and sends nothing. What you do is kept in this browser, on this machine alone.
study-how-keys = Everything works with the keyboard: Tab goes on, the arrow keys choose, the space bar presses a button. Ctrl+S downloads your responses.
study-how-matching = Match each item with a line of the list. A line may remain over.
study-how-multiple = Choose one answer or more.
study-how-numeric = Type a number ({ $unit }); 45.7 and 45,7 are the same.
study-how-ordering = Put the items into the right order, with the arrows beside them.
study-how-save = “Download responses” writes a file for your trainer or for “tripartite learn import”. “Open saved responses” takes such a file in again, also on another machine.
study-how-single = Choose one answer.
study-how-title = How it works
study-how-words = Answer in your own words. A trainer marks it.
study-kept = Kept in this browser: { $time }.
study-key = Right answer
study-kind = Course
study-mode = How to work on the exercises
study-module = Module
study-moved = { $text }: now at place { $place }
study-name = Your name
study-name-about = As in your log: responses belong to a name.
study-no-answer = Give an answer first.
study-no-file = { $file } is no file of responses of this course. Nothing was taken over.
study-no-json = { $file } is no file of responses, or was cut off on its way: it is not JSON. Nothing was taken over.
study-no-number = This is no number.
study-no-paper = No paper
study-no-script = The lessons, the dossier and the cards can be read here as they are. Exercises need JavaScript, which this browser does not run.
study-not-graded = practice only
study-not-kept = This browser does not keep what you do. Download your responses before you close the page.
study-open = Open saved responses
study-opened = { $file } was opened. Answers in it: { $count }.
study-other-format = { $file } has the format { $theirs }, and this page reads { $ours }. Nothing was taken over: open it with the program that fits it.
study-other-learner = { $file } holds the responses of { $theirs }, and this is the page of { $ours }. Nothing was taken over.
study-other-version = { $file } belongs to { $theirs } and not to { $ours }. Nothing was taken over.
study-paper = Papers of the dossier
study-place-paper = Paper that carries the point
study-points = Points: { $points }
study-practice = Practice
study-practice-about = Feedback comes at once, and nothing counts for the grade.
study-print = Print this chapter
study-progress = Progress
study-reference = Reference
study-result = { $earned } of { $points } points
study-save = Download responses
study-saved = Your responses are in the file { $file }.
study-share = { $share } %
study-sheet = { $earned } of { $points } points, { $share }
study-skip = Skip to the chapter
study-standing = Where you stand
study-submit = Submit
study-submit-sure = Submit answers: { $count }. Each of them is an attempt.{ $ids }
study-submitted = Answers submitted: { $count }.
study-submitted-collect = Answers submitted: { $count }. Download your responses and send the file to your trainer.
study-table-exercises = Exercises
study-table-grade = Grade
study-too-long = { $file } is too large to be a file of responses.
study-unanswered = Without an answer, and not submitted: { $ids }
study-unsaved = Not in a file yet.
study-up = Move up: { $text }
study-who = Give your name first: responses belong to a name.
study-wrong = Wrong:

### A reader's own weights
chapter-reweighed = With other weights
reweighed-about = These weights are those of { $whose }. They are not the framework's.
reweighed-standard = The standard is the score with the weights of the framework and of this assessment. It alone is used everywhere else: for bands, gaps, readings and the ranking.
reweighed-weight = { $name }: { $own } in place of { $standard }
reweighed-no-other = Every weight is the one that stands in the framework or in this assessment.
caption-reweighed = Standard score, and score with the weights of { $whose }
col-reweighed-standard = Standard
col-reweighed-own = With these weights
col-reweighed-difference = Difference
reweighed-rounded = Each number is rounded by itself, so that a printed difference can be off by 0.1. The data files hold nine decimals.
sheet-reweighed = Other weights

### One organisation's own document
own-kind = Own answers, for the organisation's board
own-title = { $organisation }: own answers beside those of others
own-assessment = Assessment
own-together = All together
chapter-own-scores = Own scores, topic by topic
own-scores-about = The first column is what the organisation's own answers come to, by the rules that hold for all. Beside it stand its constituency, of which it is a part, the other constituencies, and all of them together.
caption-own = Own scores beside those of others
chapter-own-apart = Where the answers differ most
own-from-own-side = From the own constituency
own-from-others = From the other constituencies
caption-own-from-own-side = Largest differences from the own constituency
caption-own-from-others = Largest differences from another constituency
own-nothing-apart = Nothing differs, as far as it may be shown.
chapter-own-answers = Own answers
own-answers-about = Every answer that the organisation gave, with its own comments, reasons and evidence.
caption-own-answers = Own answers: { $topic }
chapter-own-method = What is not in this document
own-nothing-of-others = No other organisation is named here, and nothing that another one wrote is quoted.
own-suppressed = A figure of others is left out where fewer than { $fewest } of them stand behind it, not counting this organisation, or where it could be computed from what is shown: whoever knows the own answers could otherwise subtract them. Returns that other organisations released as their own positions do not count as in need of protection.
own-scores-mean = A score is a self-assessment on a scale of 0 to 100. It compares what was answered here; it ranks no organisation.
method-kind = How the numbers were made
col-own-part = Indicator or topic
