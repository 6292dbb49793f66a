# Tout ce que voit le lecteur d'un rapport et qui ne figure pas dans les fichiers du référentiel.

### Nombres et listes

percent = { $number } %
bounds = { $low } à { $high }
list-separator = {", "}
numbers-separator = {"\u00A0; "}
title-separator = {"\u00A0; "}
band-from = { $label } (à partir de { $from })

### Titres

report-title = Cohérence des politiques en matière de migrations de main-d’œuvre : { $body }
report-kind = Rapport sur les écarts
no-body = évaluation établie à partir d’un décompte
no-body-here = Cette évaluation
cover-returns = { $voice } : { $returns ->
    [0] aucun questionnaire
    [one] 1 questionnaire
   *[other] { $returns } questionnaires
}
cover-date = Date
cover-framework = Référentiel
cover-prepared-by = Établi par
cover-returns-label = Questionnaires reçus
skip-link = Aller au rapport
contents = Sommaire
tally-only = Ce rapport a été établi à partir d’un simple décompte. Il sait combien de fois chaque réponse a été donnée, et rien d’autre : personnes, commentaires, éléments de preuve et motifs n’y figurent pas.

chapter-summary = Synthèse
chapter-method = Comment les chiffres sont établis
chapter-voices = Les mandants côte à côte
chapter-statements = Déclarations
chapter-evidence = Affirmations et preuves
chapter-gaps = Les écarts par ordre
chapter-strengths = Points forts et affirmations
chapter-silences = Absences de réponse
chapter-annex = Annexe : toutes les réponses
chapter-register = Registre des questionnaires reçus
chapter-missing = Ce qui manque, est inconnu ou ne s’applique pas
chapter-fingerprint = Empreinte

### Valeurs

overall = Ensemble
not-assessed = non évalué
not-applicable = sans objet
not-asked = non demandé
reason-no-answer = aucune réponse
reason-below-threshold = seulement { $coverage } de réponses
divergence-one-voice = aucun point de comparaison
divergence-too-little-shared = trop peu de réponses communes
divergence-direction = { $lower } { $low } ; { $higher } { $high } ({ $shared } en commun)
divergence-direction-own-values = { $lower } { $low } ; { $higher } { $high } (le plus élevé moins le plus bas, en raison de leur nombre)
divergence-direction-one = { $lower } { $low } ; { $higher } { $high }
cell-coverage = couverture { $coverage }

### Synthèse

summary-score = { $body } atteint { $score } points sur 100 ({ $band }).
summary-mean = C’est la moyenne des { $voices ->
    [2] deux
    [3] trois
   *[other] { $voices }
} voix qui figurent à côté, une par mandant, quel que soit le nombre de questionnaires qu’il a remis.
summary-weighted-mean = C’est la moyenne des { $voices ->
    [2] deux
    [3] trois
   *[other] { $voices }
} voix qui figurent à côté, chacune selon son poids, quel que soit le nombre de questionnaires remis.
summary-one-voice = Il repose sur une seule voix : { $name }.
summary-no-score = Il n’y a pas de score d’ensemble pour { $body } : trop de réponses demandées font défaut.
summary-not-applicable = Rien dans ce référentiel ne s’applique à cette évaluation.
summary-bounds = { $coverage } des réponses demandées ont été données. Quelles que soient celles qui manquent, le score se situe entre { $low } et { $high }.
summary-divergence = { $shared ->
    [one] Sur le seul indicateur auquel
   *[other] Sur les { $shared } indicateurs auxquels
} l’un et l’autre ont attribué un degré, les mandants les plus éloignés diffèrent de { $value } points : { $direction }.
summary-silent = { $count ->
    [one] Une organisation invitée n’a pas répondu : { $names }.
   *[other] { $count } organisations invitées n’ont pas répondu : { $names }.
} L’absence de réponse abaisse la couverture ; elle n’est jamais comptée comme un zéro.
card-note = { $returns ->
    [0] aucun questionnaire
    [one] 1 questionnaire
   *[other] { $returns } questionnaires
}, couverture { $coverage }
card-note-heard = { $returns ->
    [0] aucun questionnaire
    [one] 1 questionnaire
   *[other] { $returns } questionnaires
}, couverture { $coverage } ; entendu, hors du score
strengths = Points forts
strengths-about = Cible atteinte pour au moins deux mandants, dont aucun ne voit les choses très différemment.
agreed-gaps = Écarts reconnus : agir
agreed-gaps-about = Des écarts importants que personne ne conteste.
contested-gaps = Écarts contestés : à examiner ensemble
contested-gaps-about = Des écarts importants que les mandants voient différemment.
contested-strengths = Points forts contestés : montrer les preuves
contested-strengths-about = Pas d’écart important en commun, mais les mandants voient les choses différemment.
gaps = Écarts : agir
gaps-about = Écarts importants d’après les réponses du seul mandant qui a ici une voix.
open-points = Ce qui reste à éclaircir
silent = Absences de réponse
silent-about = Un mandant n’a attribué aucun degré là où un autre l’a fait ; la moyenne des autres figure à côté.
applicability = Applicabilité contestée
applicability-about = Un mandant répond « sans objet » et un autre a attribué un degré : établir d’abord si l’indicateur s’applique.
claimed-alone = Affirmé par un seul mandant
claimed-alone-about = Cible atteinte selon un seul mandant, sans qu’aucun autre ait attribué de degré : interroger les autres.
strong-nodes = Points forts dans leur ensemble : { $names }
and-more = { $count ->
    [one] et 1 autre
   *[other] et { $count } autres
}
with-note = { $name } ({ $note })
own-gaps = Ce qui manque le plus à chaque mandant
own-gaps-about = Les trois plus grands écarts d’après les réponses de chaque mandant, que les autres les voient ou non.
no-strengths = Aucun indicateur n’est un point fort.
no-agreed-gaps = Aucun écart important n’est reconnu par les mandants.
no-contested-gaps = Aucun écart important n’est contesté.
no-contested-strengths = Rien n’est contesté là où il n’y a pas d’écart important.
no-gaps = Aucun écart important.
no-strong-nodes = Aucun thème, phase, domaine ou paire de domaines n’est un point fort dans son ensemble.
no-claimed-alone = Aucune cible n’est atteinte selon un seul mandant.
no-silent-voice = Aucun mandant n’a laissé de côté ce à quoi un autre a attribué un degré.
no-applicability = Personne ne répond « sans objet » là où un autre a attribué un degré.
no-own-gaps = Aucun écart d’après ses propres réponses.
find-score = { $score }
find-gap = { $score } ; écart { $gap }
departures = Ce qui s’écarte du référentiel
departure-none = Rien : poids, cibles, questionnaires et référentiel sont tels que publiés.
departure-weight = { $voice } : poids { $weight } au lieu de { $framework }.
departure-equal-score = Avec les poids du référentiel, le score d’ensemble est de { $score }.
departure-target = La cible de { $id } est { $after } au lieu de { $before }.
departure-profile = Seul est demandé ce qui s’applique à ce pays : { $profile }.
departure-form = Les questionnaires ont été envoyés sous la forme « { $form } ».
departure-forms = Une autre forme du questionnaire a été envoyée à : { $names }.
departure-edited = Le référentiel ou ses questionnaires ont été modifiés : ce ne sont pas ceux qui sont livrés sous ce nom.

### Méthode

mean-mean = la moyenne pondérée
mean-geometric = la moyenne géométrique pondérée (chaque valeur x étant prise comme 1 + 0,99 x, et la moyenne ramenée entre 0 et 100)
mean-points = les points atteints, dans la limite des plafonds, en pourcentage du plafond
method-indicator = Pour chaque indicateur, le score d’un mandant est la moyenne des degrés attribués par ses répondants. « Ne sait pas », « non consulté » et une case vide ne sont pas des degrés et ne valent jamais zéro : ils abaissent la couverture, c’est-à-dire la part des réponses demandées qui ont été données. « Sans objet » doit être motivé et sort du calcul.
method-one-voice = Le score repose sur une seule voix : { $names }.
method-equal-voices = { $names } ont chacun une voix : partout, de l’indicateur à la valeur d’ensemble, le score commun est la moyenne des scores des mandants qui figurent à côté, de sorte que le nombre ne l’emporte jamais et qu’être interrogé sur davantage de points ne donne pas plus de voix. Un mandant interrogé qui ne répond pas élargit les bornes.
method-weighted-voices = Dans cette évaluation, les voix de { $names } n’ont pas le même poids : partout, de l’indicateur à la valeur d’ensemble, le score commun est la moyenne pondérée des scores des mandants qui figurent à côté. Un mandant interrogé qui ne répond pas élargit les bornes.
method-heard = Entendus à leurs côtés, hors du score et de la divergence : { $names }.
method-parents = Les réponses de chaque mandant sont réunies, des indicateurs à une phase, un thème ou un domaine : { $node }. De là à un groupe : { $group }. La valeur d’ensemble du mandant, à partir des éléments de « { $lens } » : { $overall }. Les indicateurs de poids 0 et les indicateurs d’appui sont présentés et n’y comptent pas.
method-bounds = Les bornes disent où le score pourrait se situer : la borne inférieure est le score que l’on obtiendrait si toutes les réponses manquantes étaient au bas de leur échelle, la borne supérieure si elles étaient toutes en haut.
method-missing-exclude = Ce à quoi personne n’a répondu n’entre pas dans le score ; les bornes et la couverture en disent l’ampleur.
method-missing-zero = Comme le veut cette méthode officielle, un indicateur auquel personne n’a attribué de degré compte 0 dans le score ; la borne supérieure montre encore ce que les réponses pourraient y ajouter.
method-threshold = Au-dessous d’une couverture de { $threshold }, et là où rien n’a été répondu, aucun score n’est affiché, seulement les bornes et la raison. La valeur compte néanmoins au niveau supérieur et dans le score commun, ici en proportion : un mandant dispose de toute sa voix dès qu’il a répondu à { $threshold } de ce qui lui était demandé, et d’une part de celle-ci en deçà.
method-divergence = La divergence est la plus grande distance entre deux mandants, chacun étant noté sur les seuls indicateurs auxquels tous deux ont attribué un degré ; elle compare donc ce qui est comparable et peut différer de l’étendue des scores imprimés. Deux mandants sont comparés si ce à quoi tous deux ont répondu représente au moins { $threshold } de ce qui leur était demandé à tous deux. Au-dessus de { $dispute } points, il y a désaccord.
method-gap = Un écart est la cible moins le score, jamais au-dessous de 0. À partir de { $gap } points, il est important. Les écarts sont classés selon l’écart multiplié par le poids, puis selon la divergence. Avec le seuil de désaccord ({ $dispute } points), l’écart donne les lectures expliquées à côté du tableau. Lorsqu’un mandant indique, pour la moitié au moins de ses questions, ne pas avoir été consulté, cela passe avant tout, quels que soient les scores.
method-strength = Un point fort atteint sa cible ; au moins deux mandants affichent leur propre score ; deux mandants ne sont jamais distants de plus de { $dispute } points ; moins de la moitié de ses indicateurs, selon leur poids, sont en désaccord ; et sa borne inférieure se situe au plus { $gap } points au-dessous de la cible. Ce qu’un seul mandant affirme est présenté à part, sous son nom.
method-silence = Là où un mandant n’a attribué aucun degré et un autre l’a fait, le rapport le signale sous son nom avec la moyenne des autres ; là où il a répondu « sans objet », l’applicabilité est contestée.
method-bands = Paliers : { $bands }.
method-agreement = À côté de la divergence figure l’alpha ordinal de Krippendorff, calculé entre répondants et non entre voix, avec la part des paires de réponses identiques. Un désaccord entre mandants est un résultat et non une erreur de mesure ; aucun verdict n’y est donc attaché. À moins de cinq répondants, il ne décrit qu’eux.
method-printing = Toute décision est prise sur la valeur complète, à neuf décimales ; les nombres imprimés ont une décimale et sont arrondis, sauf là où l’arrondi contredirait la décision : une valeur au-dessous d’une limite n’est jamais imprimée comme la limite, ni une divergence au-dessus du seuil de désaccord comme le seuil.
method-limits = Ceci est une auto-évaluation. Les réponses disent ce que les répondants voient de leur place ; elles ne sont pas un audit, et quelques organisations ne sont pas un échantillon. Le score sert à une discussion dans un pays ; il ne classe aucun pays et ne se compare à une autre évaluation que si le référentiel et sa version sont les mêmes.

### Résultats

col-score = Score
col-low = Min.
col-high = Max.
col-bounds = Bornes
col-part = Phase, thème, domaine ou paire
col-instead = Au lieu d’un degré
col-others = Moyenne des autres
col-by-voice = Leurs propres scores
col-says-na = Répond « sans objet »
col-coverage = Couverture
col-target = Cible
col-gap = Écart
col-divergence = Divergence
col-reading = Lecture
col-pooled = Tous les répondants
col-topic = Thème
col-node = Phase ou thème
col-within = Plus grande distance interne
col-indicator = Indicateur
col-claimed-by = Affirmé par
col-claimed = Affirmation
col-disputed-by = Vu plus bas par
col-evidence = Preuves à rechercher
col-rank = Rang
col-reached = Score et degré atteint
col-who = Qui, et effort
col-constituency = Mandant
col-respondent = Répondant
col-answer = Réponse
col-said = Commentaire, preuve, motif
col-organisation = Organisation
col-file = Fichier et SHA-256
col-answered = Répondu
col-weight = Poids
col-returns = Questionnaires
col-organisations = Organisations (questionnaires)
col-reason = Motif
col-why = Pourquoi
caption-lens = { $lens }. Chaque score est la moyenne des scores des mandants qui figurent à côté, selon le poids de leurs voix. En petits caractères : les bornes sous le score, la cible sous l’écart, le palier sous la lecture, la couverture sous le score de chaque mandant.
cell-target = cible { $target }
caption-agreement = Accord entre les répondants
caption-within = { $voice } : les organisations entre elles, par thème
caption-evidence = Part des réponses « sur le papier » ou mieux qui citent leur preuve
caption-disputed = Pratique affirmée sans preuve, et vue plus d’un degré plus bas par un partenaire
caption-paper = Resté sur le papier : adopté, et pas encore appliqué
caption-gaps = Tous les indicateurs principaux, le plus grand écart d’abord
caption-strong-nodes = Points forts dans leur ensemble ({ $count })
caption-strong-indicators = Points forts parmi les indicateurs, le score le plus élevé d’abord ({ $count })
caption-claimed-alone = { $voice } : cible atteinte selon ce seul mandant ({ $count })
caption-silent = { $voice } : aucun degré là où un autre en a attribué un ({ $count })
caption-applicability = « Sans objet » face à un degré ({ $count })
caption-steps = Écarts reconnus : l’étape suivante à partir du degré atteint
steps-about = Ce que le référentiel propose à partir du degré le plus haut que le score commun atteint. Cela ouvre la discussion : qui fait quoi, et pour quand. Rien n’est décidé par là.
caption-counts = Combien de fois chaque réponse a été donnée
caption-answers = Réponses par répondant
caption-returns = Tous les questionnaires pris en compte
caption-organisations = Qui a été entendu
caption-missing = Vide, inconnu, non consulté, sans objet : nombre de réponses
caption-not-applicable = Motifs de « sans objet »
caption-not-asked = Ce que cette évaluation ne demande pas
show-agreement = Accord entre les répondants (alpha de Krippendorff)
oddities-about = À lire avec prudence : un mandant qui a peu répondu compte en proportion ; et lorsque les mandants n’ont pas répondu aux mêmes indicateurs, les scores imprimés et la comparaison sur les seuls indicateurs communs peuvent donner une image différente d’un désaccord.
oddity-spread-short = { $title } : les scores sont distants de { $spread } points, et sur les seuls indicateurs communs de { $divergence }.
oddity-spread = { $title } : les scores imprimés sont distants de { $spread } points, et la divergence, sur les seuls indicateurs communs, est de { $divergence } ; ils se trouvent de part et d’autre du seuil de désaccord, parce que les mandants n’ont pas répondu aux mêmes indicateurs.
thin-voice = { $title } : { $voice } n’ont répondu qu’à { $coverage } et comptent pour { $share } voix.
thin-voice-zero = { $title } : { $voice } n’ont répondu qu’à { $coverage } ; ce qu’ils ont laissé de côté compte 0, comme le veut cette méthode.
agreement-alpha = alpha { $alpha }
agreement-observed = { $share } de réponses identiques
agreement-descriptive = à titre descriptif
agreement-too-few = trop peu d’indicateurs communs
agreement-no-variation = tous ont attribué le même degré

### Graphiques

legend-score = Score
legend-bounds = Bornes : où il pourrait être
legend-target-tick = Cible
legend-target = Cible { $target }
legend-missing = non évalué (–) ou sans objet
legend-dispute = en désaccord
axis-score = Score, de 0 à 100
line-gap = important dès { $value }
line-dispute = désaccord au-dessus de { $value }
axis-gap = Écart : cible moins score
axis-divergence = Divergence : plus grande distance entre deux mandants
area-contested-gap = Écart contesté : à examiner ensemble
area-agreed-gap = Écart reconnu : agir
area-contested-strength = Point fort contesté : montrer les preuves
area-calm = Petit écart, cible atteinte
area-alone = Sans comparaison : { $readings }
figure-cycle-radar = Le cycle vu par chaque mandant
figure-cycle-radar-about = Un radar avec un axe pour chaque phase du cycle et un contour pour chaque mandant. Là où un mandant n’a pas de score, le contour est ouvert. Les nombres figurent sur chaque axe et dans le tableau au-dessous.
figure-phases-bars = Score et bornes par phase
figure-phases-bars-about = Une barre pour chaque phase avec son score, un trait pour ses bornes et un repère pour sa cible.
figure-topics-bars = Score et bornes par thème
figure-topics-bars-about = Une barre pour chaque thème avec son score, un trait pour ses bornes et un repère pour sa cible.
figure-fields-bars = Score et bornes par domaine de politique
figure-fields-bars-about = Une barre pour chaque domaine de politique avec son score, un trait pour ses bornes et un repère pour sa cible.
figure-pairs-bars = Score et bornes entre domaines de politique
figure-pairs-bars-about = Une barre pour chaque paire de domaines avec son score, un trait pour ses bornes et un repère pour sa cible.
figure-topics-by-phase = Thèmes par phase : toutes les cases
figure-topics-by-phase-about = Une carte de chaleur avec une ligne par thème et une colonne par phase ; chaque case porte le score commun de son indicateur. Un coin marqué signale un désaccord.
figure-topics-by-voice = Les thèmes vus par chaque mandant
figure-topics-by-voice-about = Une carte de chaleur avec une ligne par thème et une colonne par mandant, avec son propre score.
figure-topics-dumbbell = Distance entre les mandants, par thème
figure-topics-dumbbell-about = Un trait pour chaque thème, du plus bas au plus élevé des scores des mandants. Les nombres en fin de ligne sont les scores.
figure-quadrant-topics = Écart et divergence des thèmes
figure-quadrant-topics-about = Chaque thème selon son écart en abscisse et sa divergence en ordonnée, avec un signe pour sa lecture. Les traits interrompus marquent où un écart devient important et où une divergence devient un désaccord. Ce qui n’a pas de score n’a pas de signe.
figure-quadrant-indicators = Écart et divergence des indicateurs
figure-quadrant-indicators-about = Chaque indicateur principal selon son écart en abscisse et sa divergence en ordonnée, avec un signe pour sa lecture. Les traits interrompus marquent où un écart devient important et où une divergence devient un désaccord. Ce qui n’a pas de score n’a pas de signe.

### Lectures

reading-agreed-gap = écart reconnu
reading-agreed-gap-about = Un écart important que personne ne conteste : agir.
reading-gap = écart
reading-gap-about = Un écart important : agir. Un seul mandant a ici une voix.
reading-contested-gap = écart contesté
reading-contested-gap-about = Un écart important, que les mandants apprécient différemment : à examiner ensemble d’abord.
reading-contested-strength = point fort contesté
reading-contested-strength-about = Pas d’écart important en commun, mais les mandants voient les choses différemment : montrer les preuves.
reading-one-voice = une seule voix
reading-one-voice-about = Un seul mandant a répondu : interroger les autres.
reading-not-comparable = non comparable
reading-not-comparable-about = Plusieurs mandants ont répondu, mais trop peu aux mêmes questions : compléter les réponses.
reading-not-consulted = non consulté
reading-not-consulted-about = Un mandant n’a pas été consulté sur la moitié au moins, et n’a donc rien approuvé : consulter d’abord.
reading-small-gap = petit écart
reading-small-gap-about = Au-dessous de la cible, sans gravité.
reading-on-target = cible atteinte
reading-on-target-about = La cible est atteinte et personne ne le conteste.
reading-not-assessed = non évalué
reading-not-assessed-about = Les réponses sont trop peu nombreuses pour établir un score.

### Voix

no-organisation = aucune organisation nommée
within-none = Aucun mandant n’a de questionnaires de plus d’une organisation.
statement-received = Reçue, et reproduite ici sans modification.
statement-missing = Non reçue.
statements-about = Chaque mandant pouvait joindre une déclaration. Elle est reproduite telle quelle ; elle n’engage que lui.

### Preuves

evidence-about = Répondre qu’une chose existe au moins sur le papier, c’est l’affirmer. Une affirmation qui cite un document, une date ou un chiffre peut être vérifiée.
evidence-of = { $with } sur { $claims }
no-claims = aucune affirmation
no-disputed = Aucune pratique affirmée sans preuve n’est vue plus d’un degré plus bas par un partenaire.
paper-about = Textes adoptés qui ne sont pas encore appliqués : le score commun se situe entre « adopté sur le papier » et « appliqué en partie ».
no-paper = Rien n’est resté sur le papier.
partner-score = { $name } { $score }

### Annexe et registres

annex-about = Tout ce qui a été reçu, dans l’ordre du référentiel. Un thème peut être replié ; à l’impression, tous sont ouverts.
supports = appuie { $id }
line-bounds = bornes { $bounds }
evidence-label = Preuves à rechercher
sources-label = Traite du sujet
said-comment = Commentaire : { $text }
said-evidence = Preuve : { $text }
said-reason = Motif : { $text }
counts-nowhere = non demandé à cette organisation ; ne compte nulle part
no-answers = Personne ne s’est exprimé sur cet indicateur.
answer-na = sans objet
answer-dk = ne sait pas
answer-nc = non consulté
answer-blank = vide
answer-times = { $times } × { $answer }
words-counted = { $returns ->
    [one] 1 questionnaire a été reçu
   *[other] { $returns } questionnaires ont été reçus
}. Réponses : { $answers } ; commentaires : { $comments } ; éléments de preuve : { $evidence } ; motifs : { $reasons }.
words-all-printed = Tous figurent dans l’annexe.
words-of-withheld = Faute d’accord, ni le nom, ni la fonction, ni les propos de { $respondents ->
    [one] { $respondents } répondant
   *[other] { $respondents } répondants
} ({ $comments ->
    [one] { $comments } commentaire
   *[other] { $comments } commentaires
}, { $evidence ->
    [one] { $evidence } élément de preuve
   *[other] { $evidence } éléments de preuve
} et { $reasons ->
    [one] { $reasons } motif
   *[other] { $reasons } motifs
}) ne sont reproduits ; toutes les réponses comptent. L’annexe reproduit { $printed-comments ->
    [one] { $printed-comments } commentaire
   *[other] { $printed-comments } commentaires
}, { $printed-evidence ->
    [one] { $printed-evidence } élément de preuve
   *[other] { $printed-evidence } éléments de preuve
} et { $printed-reasons ->
    [one] { $printed-reasons } motif
   *[other] { $printed-reasons } motifs
}.
files-withheld = Un fichier où ne figurent que de tels répondants est désigné par son numéro, par exemple #3.
words-withheld = texte non reproduit
name-withheld = Répondant n° { $number } (nom non communiqué)
capacity-organisation = au nom de l’organisation
capacity-individual = à titre individuel
silent-organisations = Invitées, et sans réponse
no-silent = Toutes les organisations invitées ont répondu.
unasked-profile = concerne un autre type de pays
unasked-questionnaire = absent de la forme du questionnaire qui a été envoyée
unasked-invited = n’entre dans les attributions ou le questionnaire d’aucune organisation invitée
nothing-missing = Rien ne manque.
none-not-applicable = Personne n’a répondu « sans objet ».
everything-asked = Tout ce que le référentiel demande a été demandé.
findings = Constats de la vérification
fingerprint-about = Les mêmes données donnent le même rapport, octet pour octet. Qui dispose de ces fichiers et de cette version peut le refaire ; le décompte joint suffit pour recalculer chaque nombre.
fingerprint-tool = Programme
fingerprint-framework = Référentiel
fingerprint-framework-hash = SHA-256 des fichiers du référentiel
fingerprint-assessment = Évaluation
fingerprint-date = Date
fingerprint-language = Langue
fingerprint-files = Fichiers
col-sha = SHA-256

### Page des constats

findings-title = Ce que la vérification a constaté
findings-cut = Lorsque de nombreux constats sont du même genre, les premiers sont affichés et les autres comptés : `tripartite check --all` les donne tous sous forme de tableau.
findings-errors = { $count ->
    [0] Aucune erreur.
    [one] 1 erreur. Rien n’est calculé tant qu’elle n’est pas corrigée.
   *[other] { $count } erreurs. Rien n’est calculé tant qu’elles ne sont pas corrigées.
}
findings-warnings = { $count ->
    [0] Aucun avertissement.
    [one] 1 avertissement.
   *[other] { $count } avertissements.
}
findings-place = Où
findings-what = Explication
findings-help = Que faire

### Fiches et manuel

card-phase = Phase
card-fields = Domaines de politique
card-asked = Demandé aux
card-remits = Pour les organisations chargées de
card-profile = Seulement pour
card-supports = Appuie
card-beside = Présenté à côté
card-lesson = Enseigné dans
card-practice = Pratique à consulter
card-who = { $who } ({ $effort })
effort-low = effort faible
effort-medium = effort moyen
effort-high = effort élevé
col-point = Degré
col-anchor = Ce que l’on constate
col-next = Étape suivante
handbook-kind = Manuel
handbook-search = Rechercher
handbook-search-none = Aucun résultat
handbook-frame = Comment fonctionne le référentiel
handbook-hours = { $hours } heures de formation, durée indicative
handbook-skills = Compétences : { $names }
handbook-minutes = Durée indicative : { $all } minutes (lecture { $reading }, exercices { $exercises }, discussion { $discussion }, votre pays { $assignment })
handbook-objectives = À l’issue de ce thème, vous saurez
handbook-cards = Indicateurs
handbook-instruments = Instruments
handbook-instruments-about = Les conventions et protocoles lient un pays une fois ratifiés ; les recommandations orientent. Être cité ici signifie que l’instrument traite du sujet, non qu’il contient un indicateur.
handbook-tools = Outils et orientations
handbook-tools-about = Cadres, orientations, indicateurs et méthodes établis par d’autres. Aucun ne lie, et aucun ne cautionne cet outil.
handbook-practices = Pratiques
handbook-practices-about = Des pratiques à consulter, chacune avec ses critiques et les conditions de sa transposition.
practice-result = Résultat
practice-criticism = Critique
practice-transfer = Ce que demande une transposition
practice-source = Source
handbook-glossary = Glossaire
glossary-see = voir
handbook-checklist = Liste de contrôle
handbook-checklist-about = La liste de contrôle de l’outil : chaque indicateur principal une fois. La dernière colonne est réservée à votre propre référence : un document, une date, un nom.
checklist-reference = Votre référence
force-binding = contraignant une fois ratifié
force-guidance = orientation, non contraignant
force-unchecked = cité par son seul titre, non vérifié sur le texte

### Questionnaires

colon = {"\u00A0"}:
labelled = { $label } : { $text }
form-effort = { $questions ->
    [one] Une question
   *[other] { $questions } questions
}, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
} pour lire et répondre : { $words } mots par minute et { $seconds } secondes pour peser chaque degré. S’y ajoute le temps de chercher et d’interroger des collègues.
form-states = Là où aucun degré ne convient
form-knows = Personne ou service à consulter

format-html = Le rapport en une seule page
format-md = Le rapport en Markdown, avec les graphiques à côté
format-json = Tous les chiffres en JSON
format-csv = Les scores, les écarts et le décompte en CSV
format-svg = Les graphiques
figure-not-drawn = Le graphique « { $title } » n’a pas pu être tracé : { $error }. Ses chiffres figurent dans le tableau ci-dessous.
