# Tout ce que voit le lecteur d'un rapport et qui ne figure pas dans les fichiers du référentiel.

### Nombres et listes

# The first day of a month.
date-first = 1er
percent = { $number } %
bounds = { $low } à { $high }
list-separator = {", "}
list-with-and = { $others } et { $last }
numbers-separator = {"\u00A0; "}
title-separator = {"\u00A0; "}
band-from = { $label } (à partir de { $from })

### Titres

report-title = Cohérence des politiques en matière de migrations de main-d’œuvre : { $body }
report-kind = Rapport sur les écarts
brief-kind = Note pour décision
annex-kind = Annexe : toutes les réponses, tous les tableaux
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
cover-authors = { $count ->
    [one] Auteur
   *[other] Auteurs
}
cover-logo = Logo
skip-link = Aller au texte
table-scrolls = Tableau plus large que l’écran : faites-le défiler horizontalement.
table-unnamed = Tableau
contents = Sommaire
tally-only = Ce rapport a été établi à partir d’un simple décompte. Un décompte indique combien de fois chaque réponse a été donnée ; il ne contient ni répondants, ni commentaires, ni éléments de preuve, ni motifs.

chapter-summary = Synthèse
chapter-method = Calcul des scores
chapter-voices = Comparaison des mandants
chapter-statements = Déclarations
chapter-introduction = Introduction
chapter-conclusions = Conclusions
chapter-signoff = Signatures
chapter-evidence = Affirmations et éléments de preuve
chapter-gaps = Classement des écarts
chapter-strengths = Points forts et affirmations
chapter-silences = Absences de réponse
chapter-annex = Annexe : toutes les réponses
chapter-register = Registre des questionnaires reçus
chapter-missing = Réponses manquantes, inconnues ou sans objet
chapter-fingerprint = Empreinte
chapter-results = Le résultat
chapter-decisions = Écarts reconnus et décisions demandées
chapter-decisions-alone = Écarts les plus importants et décisions demandées
chapter-positions = Points contestés, chaque partie dans ses propres termes
chapter-details = Couverture et divergence
chapter-agreement = Accord entre les répondants
chapter-organisations = Les organisations de chaque mandant

### À quoi sert le score

chapter-trust = À quoi sert ce score, et à quoi il ne sert pas
trust-for = Il sert
trust-for-talk = à préparer une discussion entre le gouvernement et les organisations de travailleurs et d’employeurs d’un même pays : ce qui est reconnu, ce qui est contesté, qui n’a pas été consulté ;
trust-for-priorities = à choisir les étapes suivantes pour les écarts que personne ne conteste ;
trust-for-progress = à voir ce qui a changé lorsque les mêmes parties répondent de nouveau au même référentiel.
trust-not-for = Il ne sert pas
trust-not-for-ranking = à classer des pays ni à en comparer deux : chacun s’évalue lui-même, avec ses propres répondants ;
trust-not-for-contracts = de condition ni d’indicateur dans un contrat : qui est payé d’après un score soignera le score ;
trust-not-for-audit = à établir des faits : une réponse dit ce que voit le répondant ; une inspection ou un audit dit ce qui est.
protocol = Comment cette évaluation a été menée
protocol-about = Sept points à connaître avant de citer un chiffre.
protocol-coverage = Réponses demandées et données
protocol-voices = Voix
protocol-voices-said = { $speaking } sur { $asked } ont répondu. Réponses données : { $each }
protocol-evidence = Affirmations étayées
protocol-evidence-said = { $share } des { $claims } réponses « sur le papier » ou mieux citent un élément de preuve
protocol-review = Entendus à côté des parties
protocol-review-none = personne
protocol-divergence = Plus grande divergence d’ensemble
protocol-returns = Questionnaires reçus
protocol-returns-said = { $returns ->
    [one] 1 questionnaire compté
   *[other] { $returns } questionnaires comptés
}{ $invited ->
    [0] {" "}; aucune organisation n’a été invitée nommément
   *[other] { $silent ->
        [0] {" "}; chaque organisation invitée a répondu
        [one] {" "}; 1 organisation invitée n’a pas répondu : { $names }
       *[other] {" "}; { $silent } organisations invitées n’ont pas répondu : { $names }
    }
}
protocol-seen = Vu par les parties le
protocol-not-seen = non vu
protocol-not-known = inconnu d’après un décompte

### Valeurs

overall = Ensemble
not-assessed = non évalué
not-applicable = sans objet
not-asked = non demandé
reason-no-answer = aucun degré attribué
reason-below-threshold = seulement { $coverage } de réponses
divergence-one-voice = aucun autre mandant auquel comparer
divergence-one-organisation = aucune autre organisation à laquelle comparer
divergence-too-little-shared = trop peu d’indicateurs communs
divergence-direction = { $lower } { $low } ; { $higher } { $high } ({ $shared } en commun)
divergence-direction-shared = { $who }, sur { $shared ->
    [one] un seul indicateur commun
   *[other] { $shared } indicateurs communs
}
divergence-direction-own-values = { $lower } { $low } ; { $higher } { $high } (score le plus élevé moins le plus bas, en raison de leur nombre)
divergence-direction-one = { $lower } { $low } ; { $higher } { $high }
cell-coverage = couverture { $coverage }

### Synthèse

summary-score = { $body } : { $score } points sur 100 ({ $band }).
summary-mean = C’est la moyenne des { $voices ->
    [2] deux
    [3] trois
   *[other] { $voices }
} scores indiqués ci-dessous, un par mandant, quel que soit le nombre de questionnaires qu’il a remis.
summary-weighted-mean = C’est la moyenne pondérée des { $voices ->
    [2] deux
    [3] trois
   *[other] { $voices }
} scores indiqués ci-dessous, un par mandant, quel que soit le nombre de questionnaires qu’il a remis.
summary-one-voice = Ce score repose sur un seul mandant : { $name }.
summary-no-score = { $body } : pas de score d’ensemble, trop peu de réponses ayant été données.
summary-not-applicable = Rien dans ce référentiel ne s’applique à cette évaluation.
summary-complete = Toutes les réponses demandées ont été données.
summary-bounds = { $coverage } des réponses demandées ont été données. Quelles que soient celles qui manquent, le score se situe entre { $low } et { $high }.
summary-divergence = Les deux mandants les plus éloignés diffèrent de { $value } points, sur { $shared ->
    [one] le seul indicateur auquel
   *[other] les { $shared } indicateurs auxquels
} tous deux ont attribué un degré : { $direction }.
brief-divergence = Les deux mandants les plus éloignés l’un de l’autre, sur { $shared ->
    [one] le seul indicateur auquel
   *[other] les { $shared } indicateurs auxquels
} tous deux ont attribué un degré, sont les suivants : { $direction }.
unheard-nobody = Rien ne peut encore être dit : aucun mandant n’a donné de réponse qui puisse être notée. Il manque des réponses des mandants suivants : { $missing }.
unheard-one = Ce qui est reconnu et ce qui est contesté ne peut pas encore être dit : un seul mandant a répondu ({ $name }). Il manque des réponses des mandants suivants : { $missing }.
unheard-few = Ce qui est reconnu et ce qui est contesté ne peut pas encore être dit : trop peu des réponses demandées ont été données. Il manque des réponses des mandants suivants : { $missing }.
unheard-decision = Décision demandée : obtenir les réponses manquantes avant toute autre décision. À solliciter : { $missing }.
unheard-decision-inapplicable = Décision demandée : avant toute autre décision, établir si tant d’indicateurs sont sans objet, et obtenir les réponses qui manquent encore. À solliciter : { $missing }.
unheard-list = Rien ne peut être dit : des réponses manquent.
unheard-own = Aucune réponse : rien ne peut être dit.
unheard-own-inapplicable = Aucun degré attribué : { $count } réponses sur { $all } disent « sans objet », et les autres manquent.
unheard-positions = Aucune comparaison n’est possible, car des réponses manquent.
all-reached = Toutes les cibles sont atteintes, et aucun mandant ne le conteste.
all-reached-alone = Toutes les cibles sont atteintes.
summary-inapplicable = Plus de la moitié des réponses demandées disent « sans objet » : { $voices }. Ces réponses ne comptent dans aucun score ; il faut d’abord établir si tant d’indicateurs sont sans objet.
summary-inapplicable-voice = { $name } { $count } sur { $all }
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
strengths-about = Cible atteinte pour au moins deux mandants, sans qu’aucun ait un avis très différent.
agreed-gaps = Écarts reconnus : agir
agreed-gaps-about = Des écarts importants que personne ne conteste.
contested-gaps = Écarts contestés : en débattre d’abord
contested-gaps-about = Des écarts importants sur lesquels les avis des mandants divergent.
contested-strengths = Points forts contestés : produire les preuves
contested-strengths-about = Pas d’écart important dans le score commun, mais les avis des mandants divergent.
gaps = Écarts : agir
gaps-about = Écarts importants d’après les réponses du seul mandant qui compte dans le score.
open-points = Points à éclaircir
silent = Absences de réponse
silent-about = Un mandant n’a attribué aucun degré là où un autre l’a fait ; la moyenne des autres est indiquée à côté.
applicability = Applicabilité contestée
applicability-about = Un mandant répond « sans objet » et un autre a attribué un degré : établir d’abord si l’indicateur s’applique.
claimed-alone = Affirmé par un seul mandant
claimed-alone-about = Cible atteinte selon un seul mandant, aucun autre n’ayant attribué de degré : interroger les autres.
more-in-annex = { $count ->
    [one] 1 autre figure en annexe.
   *[other] { $count } autres figurent en annexe.
}
no-step = Le référentiel ne propose pas d’étape à partir de ce degré.
nothing-contested = Les mandants ne contestent aucun indicateur.
no-comment = pas de commentaire
quoted-words = « { $text } »
brief-purpose = Les scores montrent comment les parties voient leurs propres politiques au regard d’un même référentiel, afin de convenir de la suite. Ils ne classent aucun pays, et aucun contrat ne devrait en dépendre. Le rapport explique les résultats ; l’annexe contient toutes les réponses qui peuvent être imprimées.
and-more = { $count ->
    [one] et 1 autre
   *[other] et { $count } autres
}
with-note = { $name } ({ $note })
own-gaps = Les plus grands écarts selon chaque mandant
own-gaps-about = Les plus grands écarts d’après les réponses de chaque mandant, que les autres les constatent ou non.
no-strengths = Aucun indicateur n’est un point fort.
no-agreed-gaps = Aucun écart important n’est reconnu par les mandants.
no-contested-gaps = Aucun écart important n’est contesté.
no-contested-strengths = Rien n’est contesté là où il n’y a pas d’écart important.
no-gaps = Aucun écart important.
no-strong-nodes = Aucune phase, aucun thème, domaine ou paire de domaines n’est un point fort dans son ensemble.
no-claimed-alone = Aucune cible n’est atteinte selon un seul mandant.
no-silent-voice = Aucun mandant n’a laissé sans réponse ce à quoi un autre a attribué un degré.
silent-blank = Une organisation invitée qui n’a rien envoyé compte comme un questionnaire vide.
no-applicability = Nulle part un mandant ne répond dans son ensemble « sans objet » là où un autre a attribué un degré.
no-own-gaps = Aucun écart d’après ses propres réponses.
find-score = score { $score }
find-gap = score { $score } ; écart { $gap }
departures = Différences par rapport au référentiel
departure-none = Aucune : poids, cibles, questionnaires et référentiel sont tels que publiés.
departure-weight = { $voice } : poids { $weight } au lieu de { $framework }.
departure-equal-no-score = Avec les poids du référentiel, il n’y a pas de score d’ensemble.
departure-equal-score = Avec les poids du référentiel, le score d’ensemble serait de { $score }.
departure-target-default = La cible est { $after } au lieu de { $before }, partout où aucune cible propre n’est fixée.
departure-target = La cible de { $id } est { $after } au lieu de { $before }.
departure-profile = Seuls les indicateurs applicables à ce pays sont demandés : { $profile }.
departure-form = Les questionnaires ont été envoyés sous la forme « { $form } ».
departure-forms = Une autre forme du questionnaire a été envoyée à : { $names }.
departure-edited = Le référentiel ou ses questionnaires ont été modifiés : ce ne sont pas ceux qui sont livrés sous ce nom.
departure-extends = Le référentiel est un référentiel propre, qui prolonge { $framework } et le modifie comme suit.
departure-hidden = { $count ->
    [one] { $count } indicateur de ce référentiel est écarté : { $names }.
   *[other] { $count } indicateurs de ce référentiel sont écartés : { $names }.
}
departure-reworded = { $count ->
    [one] { $count } indicateur est reformulé : { $names }.
   *[other] { $count } indicateurs sont reformulés : { $names }.
}
departure-altered = { $count ->
    [one] { $count } indicateur diffère autrement que par ses mots, par exemple par son poids ou par qui est interrogé : { $names }.
   *[other] { $count } indicateurs diffèrent autrement que par leurs mots, par exemple par leur poids ou par qui est interrogé : { $names }.
}
departure-added = { $count ->
    [one] { $count } indicateur est ajouté : { $names }.
   *[other] { $count } indicateurs sont ajoutés : { $names }.
}

### Méthode

mean-mean = la moyenne pondérée
mean-geometric = la moyenne géométrique pondérée (chaque valeur x étant remplacée par 1 + 0,99 x, et la moyenne ramenée entre 0 et 100)
mean-points = les points atteints, dans la limite des plafonds, en pourcentage du plafond
method-indicator = Pour chaque indicateur, le score d’un mandant est la moyenne des degrés attribués par ses répondants. « Ne sait pas », « non consulté » et l’absence de réponse ne sont pas des degrés et ne valent jamais zéro : ils abaissent la couverture, c’est-à-dire la part des réponses demandées qui ont été données. « Sans objet » doit être motivé et n’entre pas dans le calcul.
method-one-voice = Le score repose sur un seul mandant : { $names }.
method-equal-voices = Les mandants ({ $names }) ont chacun une voix : à tous les niveaux, de l’indicateur au score d’ensemble, le score commun est la moyenne des scores des mandants indiqués à côté. Le nombre de questionnaires ne donne donc aucun avantage, ni le nombre de questions posées. Un mandant interrogé qui ne répond pas élargit les bornes.
method-weighted-voices = Dans cette évaluation, les voix des mandants ({ $names }) n’ont pas le même poids : à tous les niveaux, de l’indicateur au score d’ensemble, le score commun est la moyenne pondérée des scores des mandants indiqués à côté. Un mandant interrogé qui ne répond pas élargit les bornes.
method-heard = Également entendus, mais hors du score et de la divergence : { $names }.
method-parents = Les réponses de chaque mandant sont agrégées des indicateurs à une phase, un thème ou un domaine par { $node }, puis à un groupe par { $group }. Le score d’ensemble du mandant se calcule à partir des éléments de « { $lens } » par { $overall }. Les indicateurs de poids 0 et les indicateurs d’appui sont présentés mais ne comptent pas.
method-bounds = Les bornes indiquent où le score peut se situer : la borne inférieure est le score que l’on obtiendrait si toutes les réponses manquantes étaient au bas de leur échelle, la borne supérieure si elles étaient toutes en haut.
method-missing-exclude = Les indicateurs auxquels personne n’a répondu n’entrent pas dans le score ; les bornes et la couverture en indiquent l’ampleur.
method-missing-zero = Comme l’exige cette méthode officielle, un indicateur auquel personne n’a attribué de degré compte pour 0 dans le score ; la borne supérieure indique ce que les réponses pourraient y ajouter.
method-threshold = Au-dessous d’une couverture de { $threshold }, ou en l’absence de toute réponse, aucun score n’est affiché, seulement les bornes et la raison. La valeur compte néanmoins au niveau supérieur et, en proportion, dans le score commun : un mandant dispose de toute sa voix dès qu’il a répondu à { $threshold } de ce qui lui était demandé et, en deçà, d’une part proportionnelle.
method-divergence = La divergence est la plus grande distance entre deux mandants, chacun étant noté sur les seuls indicateurs auxquels tous deux ont attribué un degré ; elle compare donc ce qui est comparable et peut différer de l’étendue des scores imprimés. Deux mandants sont comparés si ce à quoi tous deux ont répondu représente au moins { $threshold } de ce qui leur était demandé à tous deux. Au-dessus de { $dispute } points, il y a désaccord.
method-gap = Un écart est la cible moins le score, jamais au-dessous de 0. À partir de { $gap } points, il est important. Les écarts sont classés selon l’écart multiplié par le poids, puis selon la divergence. L’écart et la divergence (il y a désaccord au-dessus de { $dispute } points) déterminent ensemble les lectures expliquées à côté du tableau. Lorsqu’un mandant indique, pour la moitié au moins de ses questions, ne pas avoir été consulté, cela l’emporte sur les scores.
method-strength = Un point fort atteint sa cible ; au moins deux mandants ont leur propre score affiché ; deux mandants ne sont jamais distants de plus de { $dispute } points ; moins de la moitié de ses indicateurs, selon leur poids, sont en désaccord ; et sa borne inférieure se situe au plus { $gap } points au-dessous de la cible. Ce qu’un seul mandant affirme est présenté à part, sous son nom.
method-silence = Lorsqu’un mandant n’a attribué aucun degré alors qu’un autre l’a fait, le rapport le signale sous son nom avec la moyenne des autres ; lorsqu’il a répondu « sans objet », l’applicabilité est contestée.
method-bands = Paliers : { $bands }.
method-agreement = À côté de la divergence figure l’alpha ordinal de Krippendorff, calculé entre répondants et non entre mandants, avec la part des paires de réponses identiques. Un désaccord entre mandants est un résultat et non une erreur de mesure ; il ne donne donc lieu à aucun verdict. À moins de cinq répondants, l’alpha ne décrit que ceux-ci.
method-printing = Toute décision est prise sur la valeur complète, à neuf décimales. Les nombres imprimés sont arrondis à une décimale, sauf si l’arrondi contredit la décision : une valeur au-dessous d’une limite n’est jamais imprimée comme égale à la limite, ni une divergence au-dessus du seuil de désaccord comme égale au seuil.
method-limits = Ce rapport est une auto-évaluation. Les réponses reflètent le point de vue des répondants ; elles ne constituent pas un audit, et quelques organisations ne forment pas un échantillon. Le score sert à la discussion au sein d’un pays ; il ne classe pas les pays et ne se compare à celui d’une autre évaluation que si le référentiel et sa version sont les mêmes.

### Résultats

col-score = Score
col-low = Min.
col-high = Max.
col-bounds = Bornes
col-part = Phase, thème, domaine ou paire
col-instead = Au lieu d’un degré
col-others = Moyenne des autres
col-by-voice = Scores des mandants
col-says-na = Répond « sans objet »
col-coverage = Couverture
col-target = Cible
col-gap = Écart
col-divergence = Divergence
col-reading = Lecture
col-pooled = Tous les répondants
col-lesson = Leçon et exercices
col-topic = Thème
col-node = Phase ou thème
col-within = Plus grande distance interne
col-indicator = Indicateur
col-claimed-by = Affirmé par
col-claimed = Ce qui est affirmé
col-disputed-by = Noté plus bas par
col-evidence = Éléments de preuve attendus
col-rank = Rang
col-band = Palier
col-gap-of = Écart
col-decision = Décision demandée : l’étape suivante
caption-decisions = Du plus important au moins important, chacun avec l’étape que le référentiel propose à partir du degré atteint
col-reached = Score et degré atteint
col-who = Responsable, et effort
col-constituency = Mandant
col-respondent = Répondant
col-answer = Réponse
col-said = Commentaire, preuve ou motif
col-organisation = Organisation
col-file = Fichier et SHA-256
col-answered = Réponses données
col-weight = Poids
col-returns = Questionnaires
col-organisations = Organisations (questionnaires)
col-reason = Motif
col-why = Pourquoi
caption-lens = { $lens }. Chaque score est la moyenne des scores des mandants indiqués à côté, pondérée par leurs voix. En petits caractères : les bornes sous un score, la cible sous un écart, la divergence sous une lecture.
caption-lens-details = { $lens } : bornes, palier, couverture et divergence. Sous chaque mandant figure sa propre couverture.
cell-divergence = divergence { $value }
cell-target = cible { $target }
caption-agreement = Accord entre les répondants : { $lens }
caption-within = { $voice } : différences entre ses organisations, par thème
caption-evidence = Part des réponses « sur le papier » ou mieux qui citent un élément de preuve
caption-disputed = Pratique affirmée sans preuve, et notée plus d’un degré plus bas par un partenaire
caption-paper = Adopté sur le papier, pas encore appliqué
caption-own-gaps = Écarts selon les scores propres du mandant « { $constituency } », le plus important en premier
caption-gaps = Indicateurs principaux, par écart décroissant
caption-strong-nodes = Points forts dans leur ensemble ({ $count })
caption-strong-indicators = Indicateurs qui sont des points forts, par score décroissant ({ $count })
caption-claimed-alone = { $voice } : cible atteinte selon ce seul mandant ({ $count })
caption-silent = { $voice } : aucun degré là où un autre en a attribué un ({ $count })
caption-applicability = « Sans objet » face à un degré ({ $count })
caption-steps = Écarts reconnus : étape suivante à partir du degré atteint
steps-about = Ce que le référentiel propose à partir du degré le plus élevé que le score commun atteint. C’est une base de discussion (qui fait quoi, et pour quand) ; rien n’est décidé pour autant.
caption-counts = Nombre de fois que chaque réponse a été donnée
caption-answers = Réponses par répondant
caption-returns = Tous les questionnaires pris en compte
files-in-annex = Les fichiers de chaque réponse, avec leurs empreintes, figurent en annexe.
caption-organisations = Organisations entendues
caption-missing = Nombre de réponses : vide, ne sait pas, non consulté, sans objet
caption-not-applicable = Motifs de « sans objet »
caption-not-asked = Indicateurs que cette évaluation ne demande pas
oddities-about = À lire avec prudence : un mandant qui a peu répondu compte en proportion. Lorsque les mandants n’ont pas répondu aux mêmes indicateurs, les scores imprimés et la comparaison sur les seuls indicateurs communs peuvent conduire à des conclusions différentes sur un désaccord.
oddity-spread-short = { $title } : les scores sont distants de { $spread } points ; sur les seuls indicateurs communs, de { $divergence }.
oddity-spread = { $title } : les scores imprimés sont distants de { $spread } points, alors que la divergence, sur les seuls indicateurs communs, est de { $divergence }. Ils se situent de part et d’autre du seuil de désaccord, parce que les mandants n’ont pas répondu aux mêmes indicateurs.
thin-voice = { $title } : { $coverage } de réponses seulement ({ $voice }) ; cette voix compte pour { $share }.
thin-voice-zero = { $title } : { $coverage } de réponses seulement ({ $voice }) ; ce qui est resté sans réponse compte pour 0, comme l’exige cette méthode.
agreement-alpha = alpha { $alpha }
agreement-observed = { $share } de réponses identiques
agreement-descriptive = à titre descriptif
agreement-too-few = trop peu d’indicateurs communs
agreement-no-variation = tous ont attribué le même degré

### Graphiques

legend-score = Score
legend-bounds = Bornes : étendue possible du score
legend-target-tick = Cible
legend-target = Cible { $target }
legend-missing = non évalué (–), non demandé ou sans objet
legend-missing-published = non évalué (–), non demandé, sans objet ou supprimé
legend-dispute = en désaccord
axis-score = Score, de 0 à 100
legend-ramp = Score, de 0 à 100 : plus la case est foncée, meilleur est le score
line-gap = important dès { $value }
line-dispute = désaccord au-dessus de { $value }
axis-gap = Écart : cible moins score
axis-divergence = Divergence : plus grande distance entre deux mandants
area-contested-gap = Écart contesté : en débattre d’abord
area-agreed-gap = Écart reconnu : agir
area-contested-strength = Point fort contesté : produire les preuves
area-calm = Petit écart ou cible atteinte
area-alone = Sans comparaison : { $readings }
figure-cycle-radar = Le cycle vu par chaque mandant
figure-cycle-radar-about = Un graphique radar avec un axe pour chaque phase du cycle et un contour pour chaque mandant. Lorsqu’un mandant n’a pas de score, son contour est ouvert. Les nombres figurent sur chaque axe et dans le tableau ci-dessous.
figure-phases-bars = Score et bornes par phase
figure-phases-bars-about = Une barre pour chaque phase avec son score, un trait pour ses bornes et une marque pour sa cible.
figure-topics-bars = Score et bornes par thème
figure-topics-bars-about = Une barre pour chaque thème avec son score, un trait pour ses bornes et une marque pour sa cible.
figure-fields-bars = Score et bornes par domaine de politique
figure-fields-bars-about = Une barre pour chaque domaine de politique avec son score, un trait pour ses bornes et une marque pour sa cible.
figure-pairs-bars = Score et bornes entre domaines de politique
figure-pairs-bars-about = Une barre pour chaque paire de domaines avec son score, un trait pour ses bornes et une marque pour sa cible.
figure-topics-by-phase = Thèmes par phase : toutes les cases
figure-topics-by-phase-about = Une carte thermique avec une ligne par thème et une colonne par phase ; chaque case porte le score commun de son indicateur. Un coin marqué signale un désaccord.
figure-topics-by-voice = Les thèmes vus par chaque mandant
figure-topics-by-voice-about = Une carte thermique avec une ligne par thème et une colonne par mandant, avec le score propre à celui-ci.
figure-phases-dumbbell = Les mandants à chaque phase du cycle
figure-phases-dumbbell-about = Un trait pour chaque phase, du plus bas au plus élevé des scores des mandants. Les nombres en fin de ligne sont les scores.
figure-topics-dumbbell = Distance entre les mandants, par thème
figure-topics-dumbbell-about = Un trait pour chaque thème, du plus bas au plus élevé des scores des mandants. Les nombres en fin de ligne sont les scores.
figure-quadrant-topics = Écart et divergence des thèmes
figure-quadrant-topics-about = Chaque thème selon son écart (axe horizontal) et sa divergence (axe vertical), avec un signe pour sa lecture. Les traits interrompus indiquent à partir d’où un écart est important et une divergence est un désaccord. Les thèmes sans score n’ont pas de signe.
figure-quadrant-indicators = Écart et divergence des indicateurs
figure-quadrant-indicators-about = Chaque indicateur principal selon son écart (axe horizontal) et sa divergence (axe vertical), avec un signe pour sa lecture. Les traits interrompus indiquent à partir d’où un écart est important et une divergence est un désaccord. Les indicateurs sans score n’ont pas de signe.
figure-extremes = Le plus haut : { $highest } ({ $high }) ; le plus bas : { $lowest } ({ $low }).
figure-all-alike = Tous sont à { $score }.
figure-reached = Cible atteinte : { $reached } sur { $all }.
figure-unassessed = Non évalué : { $names }.
figure-distance = Seule comparaison possible : { $name }, à { $distance } points de distance : { $who }.
figure-farthest = Distance la plus grande : { $name }, { $distance } points : { $who }.
figure-nearest = Distance la plus petite : { $name }, { $distance } points : { $who }.
figure-at-one = Au même point : { $name }.
figure-all-at-one = Les mandants comparés ici donnent partout le même score.
figure-not-compared = { $missing ->
    [one] Sans comparaison possible, faute de réponses aux mêmes questions : 1 sur { $all }.
   *[other] Sans comparaison possible, faute de réponses aux mêmes questions : { $missing } sur { $all }.
}
figure-alike-apart = La plus grande distance est partout la même : { $distance } points.
figure-cell = { $topic } – { $phase }
figure-cell-of-voice = { $voice }, { $topic }
figure-cells = En désaccord : { $disputed ->
    [one] { $disputed } case
   *[other] { $disputed } cases
} sur { $all }.
figure-cells-missing = { $missing ->
    [one] Non évaluée
   *[other] Non évaluées
} : { $missing }.
figure-reading = { $reading } – { $names }
figure-readings = Lectures : { $list }.
list-of-lists = {"\u00A0; "}
figure-first-topics = Sont représentés les { $shown } thèmes dont le produit de l’écart et de la divergence est le plus grand. Non représentés : { $names }.
figure-first-voices = Le graphique montre les { $shown } premiers mandants ; les tableaux les contiennent tous. Non représentés : { $names }.
figure-first-indicators = Le graphique montre les { $shown } indicateurs dont le produit de l’écart et de la divergence est le plus grand ; { $count ->
    [one] l’autre figure
   *[other] les { $count } autres figurent
} dans le tableau.

### Lectures

reading-agreed-gap = écart reconnu
reading-agreed-gap-about = Un écart important que personne ne conteste : agir.
reading-gap = écart
reading-gap-about = Un écart important : agir. Un seul mandant compte dans ce score.
reading-contested-gap = écart contesté
reading-contested-gap-about = Un écart important sur lequel les avis des mandants divergent : en débattre d’abord.
reading-contested-strength = point fort contesté
reading-contested-strength-about = Pas d’écart important dans le score commun, mais les avis des mandants divergent : produire les preuves.
reading-one-voice = un seul mandant
reading-one-voice-about = Aucun autre mandant n’a attribué de degré : interroger les autres.
reading-not-comparable = non comparable
reading-not-comparable-about = Plusieurs mandants ont répondu, mais trop peu aux mêmes questions : compléter les réponses.
reading-not-consulted = non consulté
reading-not-consulted-about = Un mandant n’a pas été consulté sur la moitié au moins des questions, et n’a donc rien approuvé : consulter d’abord.
reading-small-gap = petit écart
reading-small-gap-about = Score au-dessous de la cible, sans écart important.
reading-on-target = cible atteinte
reading-on-target-about = La cible est atteinte et personne ne le conteste.
reading-not-assessed = non évalué
reading-not-assessed-about = Les réponses sont trop peu nombreuses pour établir un score.

### Voix

no-organisation = aucune organisation nommée
within-none = Aucun mandant n’a de questionnaires provenant de plus d’une organisation.
statement-received = Reçue, et reproduite ici sans modification.
statement-missing = Non reçue.
statements-about = Chaque mandant pouvait joindre une déclaration. Elle est reproduite telle quelle ; elle n’engage que lui.
signoff-about = Par sa signature, chaque mandant confirme que ses propres réponses sont reproduites telles qu’il les a données. Il n’approuve pas pour autant celles des autres.
signoff-for = Pour
signoff-name = Nom
signoff-position = Fonction
signoff-date = Date
signoff-signature = Signature

### Preuves

evidence-about = Répondre qu’une chose existe au moins sur le papier est une affirmation. Une affirmation qui cite un document, une date ou un chiffre peut être vérifiée.
evidence-of = { $with } sur { $claims }
no-claims = aucune affirmation
no-disputed = Aucune pratique affirmée sans preuve n’est notée plus d’un degré plus bas par un partenaire.
paper-about = Textes adoptés qui ne sont pas encore appliqués : le score commun se situe entre « adopté sur le papier » et « appliqué en partie ».
no-paper = Rien n’est resté sur le papier.
partner-score = { $name } { $score }

### Annexe et registres

annex-about = Toutes les réponses reçues, dans l’ordre du référentiel. Un thème peut être replié ; à l’impression, tous sont ouverts.
supports = appuie { $id }
line-bounds = bornes { $bounds }
evidence-label = Éléments de preuve attendus
sources-label = Sources sur le sujet
said-comment = Commentaire : { $text }
said-evidence = Preuve : { $text }
said-reason = Motif : { $text }
counts-nowhere = non demandé à cette organisation ; non compté
answers-too-many = { $count } réponses ont été données. Au-delà de { $most }, elles ne sont pas imprimées une à une : « tripartite import returns --to answers.csv » les écrit toutes, avec motif, commentaire et preuves, sous forme de tableau.
answers-too-many-public = { $count } réponses ont été données. Au-delà de { $most }, elles ne sont pas imprimées une à une ; les décomptes de chaque indicateur figurent ici.
no-answers = Aucune réponse n’a été donnée à cet indicateur.
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
count-comments = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
count-evidence = { $count ->
    [one] { $count } élément de preuve
   *[other] { $count } éléments de preuve
}
count-reasons = { $count ->
    [one] { $count } motif
   *[other] { $count } motifs
}
words-whose = { $respondents ->
    [one] d’un répondant
   *[other] de { $respondents } répondants
}
words-of-withheld = Faute de consentement, ni le nom, ni la fonction, ni les propos { $whose } ne sont reproduits ; toutes les réponses comptent.
words-printed = L’annexe reproduit { $printed }.
words-printed-none = L’annexe ne reproduit aucun propos.
files-withheld = Un fichier qui ne contient que les réponses de ces répondants est désigné par son numéro, par exemple #3.
words-withheld = texte non reproduit
name-withheld = Répondant n° { $number } (nom non communiqué)
capacity-organisation = au nom de l’organisation
capacity-individual = à titre individuel
capacity-unsaid = qualité non précisée
silent-organisations = Organisations invitées qui n’ont pas répondu
no-silent = Toutes les organisations invitées ont répondu.
nobody-invited = Aucune organisation n’a été invitée nommément : on ne peut dire d’aucune qu’elle n’a pas répondu.
replaced-returns = Questionnaires remplacés, non lus
unasked-profile = concerne un autre type de pays
unasked-questionnaire = absent de la forme du questionnaire qui a été envoyée
unasked-invited = n’entre dans les attributions ou le questionnaire d’aucune organisation invitée
nothing-missing = Rien ne manque.
none-not-applicable = Personne n’a répondu « sans objet ».
everything-asked = L’évaluation demande tous les indicateurs du référentiel.
findings = Constats de la vérification
fingerprint-about = Les mêmes données donnent le même rapport, à l’octet près. Toute personne qui dispose de ces fichiers et de cette version du programme peut le refaire ; le décompte joint suffit pour recalculer chaque nombre.
fingerprint-tool = Programme
fingerprint-framework = Référentiel
fingerprint-framework-hash = SHA-256 des fichiers du référentiel
fingerprint-assessment = Évaluation
fingerprint-date = Date
fingerprint-language = Langue
fingerprint-files = Fichiers
col-sha = SHA-256

### Page des constats

findings-title = Constats de la vérification
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
findings-place = Emplacement
findings-what = Explication
findings-help = Que faire

### Fiches et manuel

card-question = Question
card-reading = Une période telle que « les 24 derniers mois » se compte à rebours à partir de la date de l’évaluation. « { $na } » retire la question et demande un motif ; « { $dk } » abaisse la couverture et ne compte jamais pour 0.
card-stems = Pourquoi la question diffère
card-since = Avec ce sens depuis la version
card-phase = Phase
card-fields = Domaines de politique
card-asked = Demandé aux
card-remits = Pour les organisations chargées de
card-profile = Seulement pour
card-supports = Appuie
card-beside = Indicateurs présentés à côté
card-lesson = Leçon
card-practice = Pratique à étudier
card-who = { $who } · { $effort }
effort-low = effort faible
effort-medium = effort moyen
effort-high = effort élevé
col-point = Degré
col-anchor = Ce que l’on constate
col-next = Étape suivante

### The action plan
actions-kind = Plan d’action
chapter-actions = Plan d’action
sheet-actions = Plan d’action
sheet-how-to = Mode d’emploi
col-first = Ce qui vient d’abord
col-stands = État des lieux
col-success = Signe de réussite, au moins
col-who-effort = Responsable et effort
col-owner-due-status = Personne désignée, échéance, avancement, remarque
col-owner = Personne désignée
col-due = Échéance
col-status = Avancement
col-remark = Remarque
col-standing = Situation actuelle
col-positions = Positions des mandants
plan-about = Une étape pour chaque écart, dans l’ordre où il est possible d’agir. Lorsque personne ne conteste l’écart, le conseil du référentiel pour le degré atteint peut être suivi sans attendre, et le repère du degré suivant montre que l’étape est franchie ; ce qui y manque encore relève des étapes d’après. Dans tous les autres cas, il faut d’abord se parler, montrer les preuves, consulter ou compléter les réponses.
plan-nothing = Aucun écart n’appelle d’étape.
plan-progress = { $all ->
    [one] Une action est inscrite au plan
   *[other] { $all } actions sont inscrites au plan
} : { $done } { $done ->
    [one] achevée
   *[other] achevées
}, { $late } en retard, { $doing } en cours, { $open } à faire, { $dropped } { $dropped ->
    [one] abandonnée
   *[other] abandonnées
}{ $unclear ->
    [0] .
    [one] , 1 dont l’état d’avancement n’est pas compris.
   *[other] , { $unclear } dont l’état d’avancement n’est pas compris.
}
plan-progress-closed = { $closed ->
    [one] L’écart visé par l’une d’elles est comblé.
   *[other] Les écarts visés par { $closed } d’entre elles sont comblés.
}
plan-gap = écart { $gap }
plan-success = Signe de réussite : { $text }
plan-quick-win = Gains rapides
plan-quick-win-about = Écarts reconnus par tous qui peuvent être réduits en quelques semaines, avec les moyens existants : commencer ici
plan-act = Agir
plan-act-about = Écarts reconnus par tous : franchir l’étape suivante
plan-act-alone = Écarts : franchir l’étape suivante
plan-talk = Se parler d’abord
plan-talk-about = Écarts contestés : réunir les parties avant toute décision ; leurs scores et leurs propres mots figurent côte à côte
plan-show = Montrer les preuves
plan-show-about = Points forts contestés : examiner ensemble les éléments de preuve
plan-consult = Consulter d’abord
plan-consult-about = Non consultés : qui n’a pas été consulté n’a rien approuvé
plan-ask = Interroger les autres
plan-ask-about = Trop peu de mandants ont répondu : interroger les autres
plan-small = À suivre
plan-small-about = Petits écarts : au-dessous de la cible, sans gravité
plan-closed = Écart comblé
plan-closed-about = Actions portant sur ce qui atteint désormais la cible
plan-gone = Pas un écart de cette évaluation
plan-gone-about = Actions portant sur ce qui n’a plus ni score ni cible
plan-step-talk = Réunir les parties concernées ({ $names }) et s’accorder sur l’état des lieux.
plan-step-show = Examiner ensemble les éléments de preuve ; le score le plus élevé est celui de : { $names }.
plan-step-consult = Consulter : { $names }.
plan-step-ask = Demander une réponse à : { $names }.
plan-step-unasked = Poser aussi la question aux autres : le questionnaire ne la pose qu’à un seul mandant.
plan-step-compare = Compléter les réponses, afin que les mandants puissent être comparés.
plan-step-closed = La cible est atteinte : il n’y a plus rien à faire.
plan-step-gone = Vérifier si cette action est encore nécessaire.
plan-then = Ensuite : { $step }
plan-success-talk = L’écart entre les mandants ne dépasse pas { $dispute } points
plan-success-show = Des éléments de preuve que tous les mandants acceptent
plan-success-consult = Le mandant a été consulté et a répondu
plan-success-unasked = Un autre mandant a dit comment il voit la situation
plan-success-ask = Au moins deux mandants ont répondu
plan-how-title = Comment remplir le plan d’action
plan-how-fill = Remplir les colonnes en couleur : qui s’en charge, jusqu’à quand, où en est l’action, et toute autre remarque utile.
plan-how-status = Avancement : choisir dans la liste. Une action dont l’échéance précède la date de l’évaluation et qui n’est ni achevée ni abandonnée est signalée en retard. Les dates s’écrivent année-mois-jour.
plan-how-more = Les lignes peuvent être triées, supprimées ou ajoutées : copier une ligne pour une deuxième action sur le même indicateur. Ne modifier ni la première ligne, masquée, ni la colonne des identifiants.
plan-how-save = Enregistrer le fichier sous le nom actions.xlsx (ou actions.csv) dans le dossier de l’évaluation. Le rapport suivant montre ce qui a été saisi ; aucune exécution ne modifie ce fichier.
action-open = à faire
action-doing = en cours
action-done = achevée
action-dropped = abandonnée
action-late = en retard
action-unclear = « { $entered } » (non compris)

### The workbook: headings, names of sheets, charts.
col-id = Identifiant
col-part-of = Partie de
col-direction = Positions
col-remarks = Observations
col-voice-coverage = { $voice } : couverture
col-voice-gap = { $voice } : écart
col-voice-rank = { $voice } : rang
col-phase = Phase
col-fields = Domaines
col-supports = Complète
col-question = Question
col-code = Code
col-value = Valeur du degré
col-comment = Commentaire
col-evidence-given = Élément de preuve
col-counted = Non comptée
col-why-not-asked = Non demandé : raison
col-responsible = Responsable
col-effort = Effort
col-subject = Sujet
col-text = Texte
col-count = Indicateurs
col-meaning = Ce qu’il faut faire
caption-sheet-scores = Scores d’ensemble
caption-sheet-readings = Ce que demandent les indicateurs
sheet-summary = Synthèse
sheet-cycle = Cycle
sheet-topic = Thèmes
sheet-field = Domaines
sheet-pair = Paires
sheet-indicators = Indicateurs
sheet-gaps = Écarts
sheet-answers = Réponses
sheet-missing = Manques
sheet-method = Méthode
chart-cycle = { $lens } : scores des mandants
chart-topic = { $lens } : scores communs
chart-field = { $lens } : scores communs
chart-pair = { $lens } : scores communs
chart-gaps = Les plus grands écarts
chart-about = Les chiffres figurent dans le tableau.

handbook-kind = Manuel
handbook-search = Rechercher
handbook-search-none = Aucun résultat
handbook-frame = Comment fonctionne le référentiel
handbook-pictures = Les résultats en images (exemple inventé)
handbook-cycle = Le cycle tel qu’un rapport le montre (scores inventés)
handbook-cycle-about = Un graphique en radar, avec un axe par phase du cycle, un contour par mandant et un contour en tirets pour la cible. Tous les scores sont inventés.
handbook-cycle-reading = Les scores sont inventés, pour montrer comment se lit le graphique : chaque axe est une phase, et plus un contour s’éloigne du centre, plus le score que le mandant donne à la phase est élevé. Là où les contours s’écartent, les mandants voient la phase différemment ; à l’intérieur du contour en tirets, la cible n’est pas atteinte.
handbook-grid = Les thèmes par phase tels qu’un rapport les montre (scores inventés)
handbook-grid-about = Une grille colorée, avec une ligne par thème et une colonne par phase ; chaque case contient un score. Un coin marqué signale un désaccord. Tous les scores sont inventés.
handbook-grid-reading = Les scores sont inventés, pour montrer comment se lit la grille : le long d’une ligne, jusqu’où un thème est arrivé de phase en phase ; le long d’une colonne, comment une phase est menée d’un thème à l’autre. Un coin marqué signale que les mandants sont en désaccord, et un tiret que trop peu de réponses ont été données pour un score.
handbook-grid-voices = Les thèmes par mandant tels qu’un rapport les montre (scores inventés)
handbook-grid-voices-about = Une grille colorée, avec une ligne par thème et une colonne par mandant ; chaque case contient un score. Tous les scores sont inventés.
handbook-grid-voices-reading = Les scores sont inventés, pour montrer comment se lit la grille : le long d’une ligne, comment les mandants voient un thème. Un tiret signale que trop peu de réponses ont été données pour un score.
handbook-hours = { $hours } heures de formation, durée indicative
handbook-skills = Compétences : { $names }
handbook-minutes = Durée indicative : { $all } minutes (lecture { $reading }, exercices { $exercises }, discussion { $discussion }, votre pays { $assignment })
handbook-objectives = À l’issue de ce thème, vous saurez
handbook-cards = Indicateurs du thème { $topic }
handbook-instruments = Instruments
handbook-instruments-about = Les conventions et protocoles lient un pays une fois ratifiés ; les recommandations donnent des orientations. Un instrument est cité ici parce qu’il traite du sujet, ce qui ne veut pas dire qu’il contient un indicateur.
handbook-tools = Outils et orientations
handbook-tools-about = Cadres, orientations, indicateurs et méthodes établis par d’autres organismes. Aucun n’est contraignant, et aucun ne cautionne cet outil.
handbook-practices = Pratiques
handbook-practices-about = Des pratiques à étudier, chacune avec les critiques dont elle fait l’objet et les conditions de sa transposition.
practice-as-of = Dernières informations
practice-result = Résultat
practice-criticism = Critique
practice-transfer = Conditions de transposition
practice-source = Source
handbook-glossary = Glossaire
glossary-see = voir
handbook-checklist = Liste de contrôle
handbook-checklist-about = La liste de contrôle de l’outil : chaque indicateur principal, une fois. La dernière colonne est réservée à votre propre référence : un document, une date, un nom.
checklist-reference = Votre référence
force-binding = contraignant une fois ratifié
force-guidance = orientation, non contraignant
force-unchecked = cité par son seul titre, non vérifié d’après le texte

### Un formulaire dans un navigateur

fill-language-name = Français
fill-language = Langue
fill-skip = Aller aux questions
fill-body = Évaluation
fill-body-on = { $body }, { $date }
fill-deadline = À renvoyer au plus tard le
fill-return-to = À renvoyer à
fill-names = Noms dans le rapport
fill-how-offline = Cette page n’envoie rien. « Enregistrer mes réponses » crée un fichier ; c’est ce fichier que vous renvoyez.
fill-how-resume = Vos réponses sont aussi conservées dans ce navigateur au fil de la saisie. Pour continuer sur un autre ordinateur, enregistrez-les, puis ouvrez-y le fichier avec « Ouvrir des réponses enregistrées ».
fill-how-keys = Au clavier : Tab et les flèches comme d’habitude ; dans une liste de degrés, un chiffre choisit ce degré ; Ctrl + Entrée mène à la prochaine question sans réponse, même depuis une zone de texte, et Ctrl + Maj + Entrée à la précédente ; Ctrl + S enregistre vos réponses. Sur un Mac, utilisez ⌘ au lieu de Ctrl.
fill-no-script = Sans JavaScript, cette page peut être lue et imprimée, mais pas enregistrée.
fill-open = Ouvrir des réponses enregistrées
fill-print = Imprimer
fill-forget = Effacer mes réponses de ce navigateur
fill-save = Enregistrer mes réponses
fill-next = Suivante sans réponse
fill-first = Première sans réponse
fill-progress-name = Avancement
fill-sections = Rubriques
fill-date = Date des réponses
fill-consent-about = Si vous dites non, vos réponses comptent tout de même, sous le nom de l’organisation ; vos propos, votre fonction et votre propre nom n’apparaissent nulle part.
fill-blank = pas encore de réponse
fill-reason = Motif (obligatoire pour « { $state } »)
fill-finish = Enregistrer et renvoyer
fill-finish-about = Vous pouvez enregistrer et renvoyer le formulaire même si des questions restent sans réponse.
fill-all-answered = Toutes les questions ont une réponse.
fill-count = { $done } sur { $all }
fill-still-open = Sans réponse : { $count }.
fill-reason-missing = Veuillez indiquer le motif.
fill-reasons-missing = Il manque un motif : { $ids }
fill-kept = Conservé dans ce navigateur : { $time }.
fill-unsaved = Pas encore enregistré dans un fichier.
fill-not-kept = Ce navigateur ne conserve pas vos réponses. Enregistrez-les dans un fichier avant de fermer cette page.
fill-restored = Vos réponses du { $time } sont de retour.
fill-elsewhere = Ce formulaire a été modifié dans une autre fenêtre de ce navigateur. Fermez l’une des deux fenêtres, ou rechargez cette page pour voir ces réponses.
fill-who = Veuillez d’abord indiquer le nom de l’organisation.
fill-saved = Enregistré sous { $file }, dans votre dossier de téléchargements.
fill-saved-send = Enregistré sous { $file }, dans votre dossier de téléchargements. Veuillez envoyer ce fichier à { $address }.
fill-opened = { $file } est ouvert. Questions avec réponse : { $count }.
fill-dropped = Non repris, car ce formulaire ne le demande pas : { $ids }.
fill-replace = Remplacer les réponses de ce formulaire, qui ne sont pas enregistrées dans un fichier, par celles de { $file } ?
fill-other-form = { $file } provient d’un autre formulaire : d’une autre organisation, d’un autre choix de questions ou d’une autre évaluation. Reprendre les réponses qui conviennent ?
fill-other-version = { $file } a été établi avec une autre version du référentiel : { $theirs } au lieu de { $ours }. Des questions peuvent avoir changé. Reprendre les réponses qui conviennent ?
fill-other-framework = { $file } relève du référentiel « { $theirs } », ce formulaire du référentiel « { $ours } ». Rien n’a été repris.
fill-unread = { $file } n’est pas un fichier enregistré depuis un tel formulaire, ou il a été modifié ensuite (ligne { $line }). Rien n’a été repris.
fill-unread-file = { $file } ne peut pas être lu. Rien n’a été repris.
fill-too-long = { $file } est trop volumineux pour un fichier enregistré depuis un tel formulaire. Rien n’a été repris.
fill-forget-sure = Effacer toutes les réponses de ce formulaire et ce que ce navigateur en conserve ? Les fichiers que vous avez enregistrés restent.
fill-forgotten = Les réponses sont effacées de ce formulaire et de ce navigateur.

### Questionnaires

colon = {"\u00A0"}:
labelled = { $label } : { $text }
form-effort = { $questions ->
    [one] Une question
   *[other] { $questions } questions
} ; pour lire et choisir, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
} ({ $words } mots par minute, { $seconds } secondes par degré)
form-effort-house = avec l’indication des preuves et la consultation des services, environ { $hours ->
    [one] une heure
   *[other] { $hours } heures
}, réparties sur plusieurs semaines ; s’y ajoute une enquête auprès des membres là où il n’en existe pas encore
form-effort-informants = { $informants ->
    [one] une personne ou un service peut
   *[other] { $informants } personnes ou services peuvent
} connaître les réponses
form-whom = À qui poser quelle question
form-states = Si aucun degré ne convient
form-knows = Qui peut répondre

format-html = Les documents, une page web chacun
format-md = Les documents en Markdown, avec les graphiques à part
format-xlsx = Les chiffres, les réponses et le plan d’action en classeurs
format-json = Tous les nombres en JSON
format-csv = Les scores, les écarts et le décompte en CSV
format-svg = Les graphiques
format-png = Les graphiques en images, pour une page et pour une diapositive
format-docx = Les documents pour Word, avec les graphiques en images
format-pdf = Les documents en PDF balisé, avec numéros de page
table-numbered = Tableau { $number }.
figure-numbered = Figure { $number }.
figure-not-drawn = Le graphique « { $title } » n’a pas pu être tracé : { $error }. Ses nombres figurent dans le tableau ci-dessous.

### Formulaires

kind-csv = Le formulaire sous forme de tableau dans un fichier texte, pour tout tableur
kind-md = Le questionnaire sous forme de texte
kind-html = Un formulaire à remplir dans un navigateur, sans connexion : un seul fichier pour toutes les langues
kind-xlsx = Le formulaire sous forme de classeur
form-sheet-read-me = À lire d’abord
form-sheet-questionnaire = Questionnaire
form-sheet-lists = Listes
form-for-organisation = Pour : { $organisation } ({ $constituency })
form-for-constituency = Pour : { $constituency }
form-assessment-of = { $body } : évaluation du { $date }
form-part = Ce formulaire ne porte que sur un thème : { $topic }. Les autres thèmes font l’objet de formulaires distincts.
form-how-title = Comment répondre
form-how-choose = Choisissez pour chaque question une réponse dans la liste de la colonne « Réponse ». La colonne qui la précède décrit ce à quoi correspond chaque degré pour cette question. Choisissez le degré le plus élevé dont tous les éléments sont réunis.
form-how-na = « { $label } » doit être accompagné d’un motif. Une question laissée vide compte comme sans réponse ; elle ne vaut jamais zéro.
form-how-beside = Le commentaire et les preuves sont facultatifs : indiquez le document, la date ou le chiffre sur lequel repose la réponse.
form-how-save = Enregistrez le fichier sous son nom et renvoyez-le. Les colonnes peuvent être élargies ou masquées ; ne recopiez pas les questions dans un autre fichier.
form-how-before = La colonne « Dernière réponse » indique ce qui a été répondu la fois précédente.
form-how-carried = Les réponses de la fois précédente figurent déjà dans la colonne des réponses : modifiez ce qui n’est plus exact.
form-deadline = Merci de le renvoyer au plus tard le { $date }.
form-return-to = À renvoyer à : { $to }.
form-deadline-return-to = Merci de le renvoyer au plus tard le { $date } à : { $to }.
form-publication-named = Le rapport présente vos réponses, commentaires et preuves sous le nom de votre organisation. Si vous répondez « { $no } » à la question « { $consent } », vos commentaires, vos preuves, votre fonction et votre propre nom n’y figurent pas ; les réponses de votre organisation demeurent.
form-publication-unnamed = Le rapport présente les réponses sous le nom de votre organisation. Vos commentaires, vos preuves, votre fonction et votre propre nom n’y figurent pas, sauf si vous répondez « { $yes } » à la question « { $consent } ».
form-time = Temps nécessaire
form-about-you = À propos de cette réponse
form-organisation = Organisation
form-person = Votre nom ou vos initiales, uniquement si plusieurs personnes de votre organisation répondent séparément
form-role = Votre fonction
form-answered-on = Date des réponses (année-mois-jour)
form-capacity = Vous répondez
form-capacity-organisation = pour l’organisation
form-capacity-individual = à titre individuel
form-consent = Les textes et le nom peuvent-ils être imprimés ?
form-yes = oui
form-no = non
form-column-number = N°
form-column-question = Question
form-column-points = À quoi correspond chaque degré
form-column-answer = Réponse
form-column-reason = Motif, si sans objet
form-column-comment = Commentaire
form-column-evidence = Preuves
form-column-before = Dernière réponse
csv-respondent = répondant
csv-constituency = mandant
csv-organisation = organisation
csv-role = fonction
csv-indicator = indicateur
csv-answer = réponse
csv-reason = motif
csv-comment = commentaire
csv-evidence = preuves
csv-language = langue
csv-question = question
csv-points = points
csv-before = dernière réponse
form-progress = Réponses : { $answered } sur { $all }
form-progress-before = Réponses :
form-progress-behind = sur { $all }
form-pick-title = Réponse
form-pick = Choisissez dans la liste. Les degrés sont décrits à gauche ; les trois derniers choix valent pour une question sans objet, dont vous ignorez la réponse, ou sur laquelle votre organisation n’a été ni consultée ni informée.
form-pick-error-title = Absent de la liste
form-pick-error = Choisissez une des réponses de la liste ou laissez la cellule vide. Les remarques se placent dans les colonnes voisines.
form-pick-about = Choisissez dans la liste.
kind-docx = Le formulaire sous forme de document Word, à remplir à l’écran, en réunion ou sur papier
form-how-tick = Cochez une case par question. Choisissez le degré le plus élevé dont tous les éléments sont réunis ; les trois dernières cases valent pour une question sans objet, dont vous ignorez la réponse, ou sur laquelle votre organisation n’a été ni consultée ni informée.
form-how-ticked = Les réponses de la fois précédente sont déjà cochées : modifiez ce qui n’est plus exact.
form-how-document = À l’écran, cliquez sur une case pour la cocher et écrivez dans les champs encadrés, qui s’agrandissent avec le texte. Enregistrez le fichier sous son nom et renvoyez-le. Ce qui est rempli sur papier doit être saisi dans un formulaire pour être pris en compte.
form-field-of = { $number }. { $what }
letter-subject = Objet
letter-salutation = Madame, Monsieur,
letter-why = Une évaluation selon le référentiel « { $framework } » est en préparation. Chaque mandant répond au même référentiel et dispose de sa propre voix ; lorsque les réponses divergent, le rapport le montre.
letter-why-body = { $body } fait l’objet d’une évaluation selon le référentiel « { $framework } » ; la date de l’évaluation est le { $date }. Chaque mandant répond au même référentiel et dispose de sa propre voix ; lorsque les réponses divergent, le rapport le montre.
letter-asked = Nous vous prions de bien vouloir remplir le questionnaire ci-joint, intitulé « { $title } » ({ $questions ->
    [one] une question
   *[other] { $questions } questions
}). Veuillez répondre pour votre organisation, dans la limite de ses attributions.
letter-asked-of = Nous vous prions de bien vouloir remplir, pour { $organisation }, le questionnaire ci-joint, intitulé « { $title } » ({ $questions ->
    [one] une question
   *[other] { $questions } questions
}). Veuillez répondre pour votre organisation, dans la limite de ses attributions.
letter-file = Pièce jointe :
letter-files = Pièces jointes, qui contiennent toutes les mêmes questions ; une seule suffit, à votre convenance :
letter-answers = Les réponses sont converties en scores selon des règles publiées, et le rapport énumère tous les questionnaires pris en compte, ce qui vous permet de vérifier que le vôtre y figure. Ce que vous ignorez et ce que vous laissez vide ne vaut jamais zéro.
letter-questions = Vos questions peuvent être adressées à la même adresse : { $to }.
letter-closing = Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.
letter-whom = Proposition de répartition des questions au sein de votre organisation, selon leur numéro dans le référentiel :
form-evidence-hint = Preuves

forms-title = Formulaires
forms-about = Un dossier par organisation. Envoyez-le tel quel ; chaque formulaire porte le nom de son organisation, de sorte que les retours n’ont pas à être triés.
forms-about-open = Un dossier par mandant dont aucune organisation ne figure sur la liste des invités : envoyez-en une copie à chaque organisation. Ces formulaires ne portent le nom d’aucune organisation ; ils le demandent, et sans ce nom un retour ne peut être attribué à personne.
forms-folder = Dossier
forms-organisation = Organisation
forms-constituency = Mandant
forms-survey-team = équipe d’enquête
forms-next = Placez les retours dans le dossier `returns`, quel que soit le type de fichier, et exécutez `tripartite check`.
forms-left-over = Reste d’une exécution précédente, qui n’appartient à aucun jeu : à ne pas envoyer
kind-xlsform = Le formulaire pour une équipe d’enquête (Kobo, ODK), toutes les langues dans un fichier

### Évaluation de référence et suivi

compare-kind = Comparaison avec une évaluation antérieure
compare-baseline = Évaluation de référence
compare-follow-up = Évaluation de suivi
compare-side = { $id }, { $date } ; { $framework } ; { $returns ->
    [0] aucun questionnaire
    [one] 1 questionnaire
   *[other] { $returns } questionnaires
}
compare-dates = Ce chapitre compare l’évaluation du { $after } à son évaluation de référence du { $before } ({ $baseline }).
chapter-compare = Ce qui a changé depuis l’évaluation de référence
chapter-compare-result = Ce qui a changé
chapter-compare-topics = Variation par thème
chapter-compare-indicators = Variation par indicateur
chapter-compare-respondents = Qui a répondu
chapter-compare-method = Comment une variation est décomposée
compare-change-name = points de variation du score d’ensemble
compare-rose = Le score d’ensemble a augmenté de { $by } points, de { $old } ({ $before }) à { $new } ({ $after }).
compare-fell = Le score d’ensemble a baissé de { $by } points, de { $old } ({ $before }) à { $new } ({ $after }).
compare-stayed = Le score d’ensemble est le même le { $before } et le { $after } : { $new }.
compare-not-told = La variation du score d’ensemble entre le { $before } et le { $after } ne peut pas être indiquée : l’une au moins des deux évaluations ne présente pas de score d’ensemble.
compare-from-nothing = Aucune composante n’a varié.
compare-from-answers-alone = Cette variation tient entièrement aux réponses modifiées de ceux qui ont répondu les deux fois.
compare-from-others-alone = Cette variation ne tient en rien à des réponses modifiées de ceux qui ont répondu les deux fois. Elle se compose ainsi : { $others }.
compare-from-both = Les réponses modifiées de ceux qui ont répondu les deux fois y entrent pour { $answers }. Le reste se compose ainsi : { $others }.
compare-part = { $name } ({ $number })
compare-from-method = méthode et pondérations
compare-from-framework = version du référentiel
compare-from-questionnaire = questions posées à chacun
compare-from-respondents = répondants d’une seule des deux fois
compare-tally = L’une au moins des deux évaluations n’est connue que par un décompte. Les répondants sont comparés d’après les organisations que le décompte nomme. Ce qu’un décompte ne contient pas, comme les pondérations, les cibles et les seuils, est repris de l’évaluation telle qu’elle est maintenant : le score imprimé alors peut être différent.
compare-tally-unnamed = L’une au moins des deux évaluations n’est connue que par un décompte, où les questionnaires sans organisation ne peuvent pas être distingués. Pour ceux-ci, un changement de répondants et un changement de réponses ne peuvent pas être séparés : les deux sont comptés comme des réponses modifiées. Ce qu’un décompte ne contient pas, comme les pondérations, les cibles et les seuils, est repris de l’évaluation telle qu’elle est maintenant : le score imprimé alors peut être différent.
compare-versions = Le référentiel est passé de la version { $old } à la version { $new }.
compare-targets = { $count ->
    [one] La cible d’une phase, d’un thème ou d’un indicateur a changé
   *[other] Les cibles de { $count } phases, thèmes et indicateurs ont changé
}. Une cible modifie les écarts, mais aucun score.
compare-targets-overall = La cible du score d’ensemble est passée de { $old } à { $new } ; { $count ->
    [one] aucune autre cible n’a changé
   *[other] { $count } cibles ont changé en tout
}. Une cible modifie les écarts, mais aucun score.
compare-joined = Pour certains scores, une étape intermédiaire ne laisse rien à noter. Sa composante est comptée dans l’étape suivante.
caption-compare-lens = { $lens } : les deux scores et les composantes de la variation
caption-compare-all = Phases et thèmes : les deux scores et les composantes de la variation
caption-compare-up = Indicateurs qui ont le plus augmenté
caption-compare-down = Indicateurs qui ont le plus baissé
caption-compare-not-compared = Indicateurs qui ne sont pas comparés
caption-compare-answered = Qui a répondu la première fois, la seconde fois et les deux fois
compare-none-compared = Aucun indicateur ne peut être comparé : aucun n’a de score les deux fois.
compare-nobody-both = Personne n’a répondu les deux fois : ce qui a changé dans les réponses ne peut pas être distingué de qui a répondu.
compare-none-up = Aucun indicateur n’a augmenté.
compare-none-down = Aucun indicateur n’a baissé.
compare-rounded = Chaque nombre est arrondi séparément ; la somme des composantes imprimées peut donc différer de 0,1 ou 0,2 de la variation imprimée. Les fichiers de données contiennent neuf décimales.
col-compare-part = Phase ou thème
col-compare-change = Variation
col-compare-method = Méthode
col-compare-framework = Référentiel
col-compare-questionnaire = Questions
col-compare-respondents = Répondants
col-compare-answers = Réponses
col-compare-reason = Pourquoi il n’est pas comparé
col-compare-both = Les deux fois
col-compare-first = La première fois seulement
col-compare-second = La seconde fois seulement
compare-without-organisation = { $count ->
    [one] 1 répondant sans organisation
   *[other] { $count } répondants sans organisation
}
compare-unnamed-returns = { $voice } : questionnaires sans organisation, { $first } la première fois et { $second } la seconde. Rien n’indique s’ils proviennent des mêmes répondants.
compare-reason-since = son sens a changé avec la version { $version } du référentiel
compare-reason-scale = son échelle a d’autres degrés
compare-is-new = nouveau
compare-is-dropped = supprimé
compare-is-not-compared = non comparé
compare-no-change-told = non indiquée
compare-new = { $count ->
    [one] 1 nouvel indicateur
   *[other] { $count } nouveaux indicateurs
}
compare-dropped = { $count ->
    [one] 1 indicateur a été supprimé
   *[other] { $count } indicateurs ont été supprimés
}
compare-unscored = { $count ->
    [one] 1 indicateur n’a pas de score dans l’une au moins des deux évaluations
   *[other] { $count } indicateurs n’ont pas de score dans l’une au moins des deux évaluations
}
compare-not-compared = { $count ->
    [one] 1 indicateur n’est pas comparé
   *[other] { $count } indicateurs ne sont pas comparés
}
compare-method = Il est rare que deux évaluations ne diffèrent que par leurs réponses. La variation d’un score est donc décomposée en cinq parties : à partir de l’évaluation de référence, un élément après l’autre est remplacé par celui de l’évaluation de suivi, et chaque évaluation intermédiaire est notée par la même méthode que toute autre. Une composante est la différence entre un score et le suivant.
compare-parts-sum = La somme des cinq composantes d’une variation est exactement égale à celle-ci ; imprimées avec une décimale chacune, leur somme peut en différer d’un ou deux dixièmes.
compare-limits = Un autre ordre des étapes répartirait la variation autrement ; l’ordre est toujours celui-ci. Une organisation est la même si son nom et son mandant sont les mêmes ; un répondant sans organisation, si le mandant et l’identifiant sont les mêmes. Entre les deux évaluations, un score compte, qu’il soit ou non de ceux qui seraient affichés.
compare-step-method = Méthode et pondérations
compare-step-method-about = Les réponses de l’évaluation de référence, calculées comme dans l’évaluation de suivi : sa méthode et ses seuils, ses plafonds, ses valeurs des degrés, ses pondérations des indicateurs qui ont le même sens dans les deux, et ses pondérations des mandants.
compare-step-framework = Version du référentiel
compare-step-framework-about = Les indicateurs supprimés sortent. Les indicateurs nouveaux, ou dont le sens a changé, entrent avec les réponses de la seconde fois. Les indicateurs se trouvent dans les phases et les thèmes de l’évaluation de suivi.
compare-step-questionnaire = Questions
compare-step-questionnaire-about = Chaque mandant se voit poser les questions de l’évaluation de suivi. Une organisation qui a répondu les deux fois et à qui une question est posée pour la première fois entre avec sa réponse à cette question.
compare-step-respondents = Répondants
compare-step-respondents-about = Ceux qui n’ont répondu que la première fois sortent, et ceux qui n’ont répondu que la seconde fois entrent. Une organisation invitée qui n’a rien envoyé n’a pas répondu.
compare-step-answers = Réponses
compare-step-answers-about = Ceux qui ont répondu les deux fois répondent maintenant comme la seconde fois. Seule cette composante indique que les mêmes organisations ont vu les choses autrement.
compare-all-voices = Tous les mandants ensemble
compare-kind-up = en hausse
compare-kind-down = en baisse
compare-kind-same = inchangé, ou sans score à l’une des deux dates
figure-compare-voices = Le score d’ensemble aux deux dates, par mandant
figure-compare-voices-about = Un trait pour chaque mandant, de son score d’ensemble à la première date à celui de la seconde, et un pour tous ensemble. Les nombres sont les scores ; la variation est indiquée entre parenthèses.
figure-compare-phases = Les phases du cycle aux deux dates
figure-compare-phases-about = Un trait pour chaque phase, de son score à la première date à celui de la seconde. Les nombres sont les scores ; la variation est indiquée entre parenthèses.
figure-compare-topics = Les thèmes aux deux dates
figure-compare-topics-about = Un trait pour chaque thème, de son score à la première date à celui de la seconde. Les nombres sont les scores ; la variation est indiquée entre parenthèses.

suppressed = supprimé
answer-withheld = non publié
organisation-withheld = organisation n° { $number } (nom non publié)
about-kind = À propos de cette publication
chapter-publication = Ce que cette publication ne contient pas
chapter-source = Source et utilisation
publication-rule = Cette publication ne nomme aucun répondant. Tout chiffre qui repose sur les réponses de moins de { $fewest } personnes est supprimé, de même que tout chiffre permettant de le calculer. Un chiffre supprimé n’est ni un zéro ni une réponse manquante. La position d’une organisation qui a accepté d’être nommée n’est pas le chiffre d’une personne. Une chose n’est pas tenue secrète : lorsque toutes les personnes d’un mandant ont donné la même réponse, le chiffre publié la révèle. Ce nombre compte toutes les personnes, y compris celle qui lit cette publication et connaît sa propre réponse : en la retranchant, elle obtient un chiffre qui repose sur une personne de moins.
publication-coarse = Lorsque la valeur d’une phase, d’un thème, d’un domaine ou d’une paire repose sur des chiffres supprimés, ses bornes sont arrondies vers l’extérieur à un multiple de 5, et sa couverture à un multiple inférieur de 5 %.
publication-figures =
    { $figures ->
        [0] Aucun chiffre d’ensemble n’est supprimé.
        [one] Un chiffre d’ensemble est supprimé.
       *[other] { $figures } chiffres d’ensemble sont supprimés.
    }
caption-suppressed = Chiffres supprimés, par thème
suppressed-above = et la valeur du thème
suppressed-above-note = Chaque nombre compte les indicateurs dont les chiffres sont supprimés. La dernière ligne porte sur tous les indicateurs principaux ; la mention y désigne la valeur globale.
publication-positions =
    { $returns ->
        [one] { $returns } questionnaire reçu ;
       *[other] { $returns } questionnaires reçus ;
    } { $positions ->
        [0] aucun n’est la position d’une organisation ayant accepté d’être nommée.
        [one] { $positions } est la position d’une organisation ayant accepté d’être nommée, et ses réponses sont publiées.
       *[other] { $positions } sont des positions d’organisations ayant accepté d’être nommées, et leurs réponses sont publiées.
    }
publication-words = Sur { $words ->
        [one] { $words } commentaire, motif ou élément de preuve,
       *[other] { $words } commentaires, motifs et éléments de preuve,
    } { $printed ->
        [0] aucun n’a été autorisé à la publication.
        [one] { $printed } a été autorisé à la publication.
       *[other] { $printed } ont été autorisés à la publication.
    }
publication-organisations =
    { $count ->
        [one] Le nom d’une organisation n’est pas publié ; ses éventuelles réponses comptent.
       *[other] Les noms de { $count } organisations ne sont pas publiés ; leurs éventuelles réponses comptent.
    }
publication-within = Les scores de chaque organisation ne sont pas publiés.
publication-fingerprint = Les mêmes données donnent la même publication, à l’octet près. Elle ne peut être refaite à partir de ces seuls fichiers : ce qui est supprimé n’y figure pas.
publication-statements = Déclarations non publiées : { $names }.
publication-without = Les constats de la vérification, la comparaison avec une évaluation antérieure et les saisies du plan d’action ne sont pas publiés. Lorsque des personnes ont répondu au nom d’une partie, l’accord entre ses répondants, les scores de ses organisations et sa part de preuves sont supprimés.
publication-answers = Les réponses, commentaires, motifs et éléments de preuve ne figurent ici que s’ils ont été autorisés à la publication.
publication-returns = Seules figurent ici les positions des organisations qui ont accepté d’être nommées.
statement-withheld = Reçue, et non autorisée à la publication.
publication-no-licence = non précisée : tous droits réservés
publication-cite-label = Comment citer
publication-licence-label = Licence
publication-seen-label = Vu par les parties le
publication-cite = { $count ->
    [0] { $title }. Données du { $date }, référentiel : { $framework }.
   *[other] { $authors }. { $title }. Données du { $date }, référentiel : { $framework }.
}
publication-cite-message = Si vous utilisez ces données, veuillez les citer comme suit.
codebook-status-published = publié
codebook-status-suppressed = supprimé, parce qu’il repose sur trop peu de personnes ou révélerait un tel chiffre
codebook-lens = Nature de la ligne : valeur globale, perspective, indicateur ou indicateur d’appui
codebook-id = Identifiant dans le référentiel
codebook-title = Intitulé dans le référentiel
codebook-in = Groupe, thème ou indicateur principal de rattachement
codebook-score = Score commun, de 0 à 100 ; vide lorsqu’aucun n’est affiché
codebook-unshown = Score commun sous le seuil de couverture
codebook-low = Score si toutes les réponses manquantes étaient au bas de leur échelle
codebook-high = Score si toutes les réponses manquantes étaient en haut de leur échelle
codebook-coverage = Part des réponses demandées qui ont été données, de 0 à 1
codebook-band = Tranche du score
codebook-target = Score visé
codebook-gap = Cible moins score, jamais inférieur à 0
codebook-reading = Ce que l’écart et la divergence disent ensemble
codebook-divergence = Plus grande distance entre deux parties
codebook-lower = Partie qui le situe plus bas
codebook-higher = Partie qui le situe plus haut
codebook-shared = Nombre d’indicateurs sur lesquels les deux sont comparées
codebook-suppressed = Ce qui est supprimé dans cette ligne : together (ensemble) et identifiants des parties
codebook-rank = Rang dans la liste des écarts, le plus grand d’abord
codebook-topic = Thème
codebook-phase = Phase
codebook-fields = Domaines d’action
codebook-weight = Poids parmi les indicateurs de même rang
codebook-evidence = Ce qu’un examinateur voudrait voir
codebook-next-step = Étape suivante conseillée par le référentiel
codebook-who = Qui la franchirait
codebook-effort = Ce qu’elle coûte
codebook-constituency = Partie
codebook-indicator = Indicateur
codebook-answer = Code d’un degré, ou na, dk, nc, blank
codebook-n = Nombre de fois que la réponse a été donnée ; vide lorsque les effectifs sont supprimés
codebook-status = Les effectifs sont-ils publiés ?
codebook-own-score = score propre, de 0 à 100
codebook-own-unshown = score propre sous le seuil de couverture
codebook-own-low = borne inférieure
codebook-own-high = borne supérieure
codebook-own-coverage = couverture, de 0 à 1
codebook-own-voice = part de sa voix avec laquelle elle compte, de 0 à 1
codebook-own-gap = cible moins score propre
codebook-own-respondents = questionnaires reçus
codebook-own-rank = rang dans sa propre liste d’écarts
summary-suppressed = Le score d’ensemble est supprimé : avec les chiffres publiés, il révélerait ce que quelques personnes ont répondu.
card-note-suppressed =
    { $returns ->
        [one] { $returns } questionnaire reçu
       *[other] { $returns } questionnaires reçus
    }
publication-none = Les chiffres supprimés ne sont pas pris en compte ici.
col-together = Ensemble
### Certificates

certificate-title = Certificat de réussite
certificate-name = Certificat de réussite : { $course }
certificate-holder = Le présent certificat atteste que
certificate-passed = a réussi le cours
certificate-grade = Note : { $share } (seuil de réussite : { $needed })
certificate-hours-attested = Heures d’apprentissage : { $sum }, dont { $logged } enregistrées par le programme et { $confirmed } déclarées par l’apprenant et confirmées par { $by }
certificate-hours-logged = Heures d’apprentissage : { $sum }, enregistrées par le programme
certificate-hours-nominal = Heures d’apprentissage : { $nominal } à titre indicatif, non mesurées ; { $logged } enregistrées par le programme
certificate-hours-page = (sur le temps enregistré, { $page } ont été rapportées par une page dans un navigateur, dans un fichier que rien ne protège)
certificate-hours-open = ({ $open } de plus, déclarées, ne sont pas retenues)
certificate-studied = Cours suivi du { $begun } au { $completed }
certificate-issued = Délivré le { $issued } par { $issuer }
certificate-self-study = Attestation d’autoformation non surveillée : aucun formateur n’a confirmé qui a répondu
certificate-countersigned = Contresigné le { $on } par { $by }, formateur ou formatrice
certificate-skills = Compétences
certificate-content = Contenu et objectifs (pour chaque thème, l’objectif le plus exigeant)
certificate-achievement = Résultats
certificate-record = Comment le résultat a été obtenu
certificate-criteria-attested = Tous les exercices obligatoires de { $topics } thèmes et les évaluations de leurs modules remis ; une note d’au moins { $needed } ; au moins { $hours } d’apprentissage, enregistrées par le programme ou confirmées par un formateur
certificate-criteria-verified = Tous les exercices obligatoires de { $topics } thèmes et les évaluations de leurs modules remis ; une note d’au moins { $needed } ; au moins { $hours } d’apprentissage, enregistrées par le programme
certificate-criteria-nominal = Tous les exercices obligatoires de { $topics } thèmes et les évaluations de leurs modules remis ; une note d’au moins { $needed } ; la durée indicative est de { $hours } et n’a pas été mesurée
certificate-verify = Les fichiers .json et .svg de ce certificat contiennent une attestation signée. Vérifiez l’un d’eux avec : tripartite verify FICHIER
certificate-key = Empreinte de la clé de l’émetteur : { $fingerprint }
certificate-id = Attestation { $id }
certificate-page = Page { $number } sur 2
certificate-result-grade = Note, sur 100
certificate-result-counted = Heures d’apprentissage retenues
certificate-result-logged = Heures enregistrées par le programme
certificate-result-page = Heures enregistrées, rapportées par une page dans un navigateur
certificate-result-declared = Heures déclarées par l’apprenant
certificate-result-confirmed = Heures déclarées et confirmées par un formateur
certificate-result-nominal = Heures indicatives, non mesurées
### Leçons qui portent sur un écart

taught = Leçon { $topic }, « { $title } »
taught-practised = Leçon { $topic }, « { $title } » ; { $count ->
    [one] exercice
   *[other] exercices
} { $exercises }

### Plan d’étude

plan-study-kind = Plan d’étude
plan-study-about = Les écarts d’une évaluation, et les leçons et exercices qui portent sur ce qu’ils recouvrent. Ce que tous reconnaissent vient d’abord ; puis, pour chaque mandant, ses propres écarts et ce qu’il lui sera demandé de montrer.
plan-study-all = Pour tous
plan-study-agreed = Ce que tous reconnaissent comme un écart.
plan-study-own = Écarts d’après ses propres réponses, sur lesquels les autres diffèrent ou ne disent rien.
plan-study-claim = Cible atteinte selon lui seul, ou niveau plus élevé que ne le disent les autres : sur quoi cela repose-t-il ?
plan-study-minutes = { $minutes ->
    [one] Lecture et exercices de ces thèmes : { $minutes } minute, à titre indicatif.
   *[other] Lecture et exercices de ces thèmes : { $minutes } minutes, à titre indicatif.
}
plan-study-more = { $count ->
    [one] Et { $count } autre indicateur : --all l’affiche.
   *[other] Et { $count } autres indicateurs : --all les affiche.
}
plan-study-exercises = Exercices
plan-study-command = tripartite learn { $topic }
plan-study-nothing = Aucun écart n’appelle de leçon.
plan-study-no-lessons = « { $course } » n’a pas de leçons
plan-study-no-constituency = aucun mandant « { $id } » ne participe avec un poids
plan-study-col-lesson = Leçon
plan-study-col-gaps = Indicateurs
plan-study-col-exercises = Exercices

### Analyse des exercices

items-kind = Analyse des exercices
items-about = La difficulté de chaque exercice, sa capacité à distinguer les apprenants, et la confiance que mérite le total. Seules les premières tentatives comptent ; les apprenants auxquels il en manque une sont laissés de côté.
items-whole = La classe
items-each = Les exercices
items-options = Les options
items-indicators = Les cas
items-reading = Comment lire ces chiffres
items-learners = Apprenants
items-excluded = Laissés de côté
items-mean = Moyenne, en points
items-deviation = Écart type
items-alpha = Alpha
items-kr20 = KR-20
items-error = Erreur type, en points
items-none = s.o.
items-groups = Groupe supérieur et groupe inférieur : { $group } apprenants chacun (27 % de { $all }).
items-no-groups = Avec moins de dix apprenants, il n’y a ni groupe supérieur ni groupe inférieur.
items-indicative = { $count ->
    [one] À titre indicatif : { $count } apprenant. En dessous de trente, ces chiffres sont des indices et non des constats.
   *[other] À titre indicatif : { $count } apprenants. En dessous de trente, ces chiffres sont des indices et non des constats.
}
items-borderline = Près du seuil de réussite
items-borderline-about = { $count ->
    [0] Personne ne se trouve à moins d’une erreur type ({ $error } % des points) du seuil de réussite.
    [one] À moins d’une erreur type ({ $error } % des points) du seuil de réussite ; un second correcteur devrait examiner cet apprenant :
   *[other] À moins d’une erreur type ({ $error } % des points) du seuil de réussite ; un second correcteur devrait examiner ces apprenants :
}
items-summary = { $learners } apprenants, { $excluded } laissés de côté. Moyenne { $mean } sur { $points } points, écart type { $deviation }. Alpha { $alpha }, KR-20 { $kr20 }, erreur type { $error } points.
items-nobody = personne n’a de première tentative à chaque exercice ; --unit examine un seul thème ou module
items-negative = discrimination négative : la solution est-elle juste ?
items-idle = personne n’a choisi { $ids }
items-misleads = le groupe supérieur préfère { $ids }
items-band-extremely-difficult = extrêmement difficile, ou solution fausse
items-band-very-difficult = très difficile
items-band-difficult = difficile
items-band-moderately-difficult = assez difficile
items-band-about-right = bien dosé
items-band-fairly-easy = assez facile
items-band-easy = facile
items-band-very-easy = très facile
items-band-extremely-easy = extrêmement facile
items-col-exercise = Exercice
items-col-facility = Réussite %
items-col-band = Difficulté
items-col-discrimination = Discrimination %
items-col-efficiency = Efficacité %
items-col-groups = Supérieur − inférieur
items-col-alpha = Alpha sans lui
items-col-look = À examiner
items-table = Chaque exercice d’après les premières tentatives
items-options-table = Qui a choisi quelle option : tous, puis en pourcentage des groupes supérieur et inférieur
items-col-option = Option
items-col-key = Solution
items-right = juste
items-col-chosen = Choisie
items-col-upper = Supérieur %
items-col-lower = Inférieur %
items-look-idle = personne ne l’a choisie
items-look-misleads = le groupe supérieur la préfère
items-indicators-about = Quel critère est mal lu : à quelle distance de la solution la classe note chaque indicateur d’un cas. Un biais supérieur à 0 signifie que la classe note trop haut.
items-indicators-table = Les notes des cas comparées à la solution
items-col-indicator = Indicateur
items-col-rated = Noté
items-col-deviation = Distance moyenne
items-col-bias = Biais
items-col-exact = Même point %
items-col-near = À un point près %
items-reading-facility = La réussite est la part moyenne des points obtenus. Entre 35 et 65 pour cent, un exercice distingue le mieux ; bien au-dessus ou au-dessous, il ne dit presque rien de personne.
items-reading-discrimination = La discrimination est la corrélation avec le total des autres exercices. À partir de 50 elle est très bonne, à partir de 30 suffisante, au-dessous de 20 très faible ; au-dessous de 0, la solution est sans doute fausse. L’efficacité la rapporte à ce que la distribution permet au plus.
items-reading-alpha = L’alpha dit à quel point les exercices mesurent la même chose. À partir de 0,75 il est satisfaisant, au-dessous de 0,64 il ne l’est pas. L’erreur type est celle du total d’un apprenant.
items-reading-decides = Aucun de ces chiffres ne change une note. Le formateur qui retire un exercice l’inscrit dans chaque journal, avec un motif.
figure-items-facility = Réussite à chaque exercice
figure-items-facility-about = Une barre par exercice : la part moyenne de ses points aux premières tentatives, en pourcentage.
figure-items-facility-axis = Réussite, en pourcentage
figure-items-discrimination = Discrimination de chaque exercice
figure-items-discrimination-about = Une barre par exercice : la corrélation avec le total des autres, en pourcentage. Un nombre négatif n’a pas de barre.
figure-items-discrimination-axis = Discrimination, en pourcentage
figure-items-agreement = Notes à un point de la solution au plus
figure-items-agreement-about = Une barre par indicateur d’un cas : la part des notes à un point de la solution au plus, en pourcentage.
figure-items-agreement-axis = À un point près, en pourcentage

### Exercices sur papier

paper-exercises = Exercices
paper-exercises-about = À remplir sur papier, ou à l’écran dans Word. Un formateur détient les solutions.
paper-key = Exercices avec leurs solutions
paper-key-about = Pour le formateur seul : ce qui est juste, ce qui est dit de chaque réponse, et pourquoi. Les numéros et les lettres sont ceux de la feuille des apprenants.
paper-dossier = Dossier
paper-dossier-about = Les documents d’un pays qui n’existe pas. Les exercices sur les cas les citent par leur numéro.
paper-case-key = Solution du cas
paper-case-key-about = Pour le formateur seul : le point de chaque indicateur, et la phrase du document qui l’établit.
paper-capstone = Travail final
paper-capstone-about = Un travail dans son propre pays, avec la grille d’après laquelle un formateur le note.
paper-capstone-brief = Ce qu’il faut faire
paper-capstone-hours = Durée indicative : { $hours }. Déclarez-la sous « capstone » ; elle est confirmée dès que le travail atteint le seuil de réussite.
paper-rubric = Grille
paper-weight = { $weight ->
    [one] compte une fois
    [2] compte deux fois
   *[other] compte { $weight } fois
}
paper-level = Niveau
paper-pages = Pour le formateur
paper-pages-about = Plans, fiches de rôle, bilans et erreurs fréquentes, thème par thème.
paper-heading = { $id } · points : { $points }
paper-heading-practice = { $id } · entraînement
paper-tick-one = Cochez une case.
paper-tick-several = Cochez tout ce qui est juste.
paper-name = Nom
paper-date = Date
paper-group = Groupe
paper-order = Les numéros dans l’ordre juste
paper-number = Nombre
paper-rating = { $indicator } : point, et numéro du document
paper-words = Avec vos propres mots
paper-right-number = ✓ { $number } { $unit } (± { $tolerance })
paper-col-point = Point
paper-col-papers = Documents
paper-col-sentence = Phrase
paper-col-why = Pourquoi
paper-col-high = Noté trop haut
paper-col-low = Noté trop bas
### Le cours dans un navigateur

study-about-keys = Cette page sert à l’étude personnelle : elle corrige vos réponses et contient donc les bonnes réponses, les indices et les commentaires. Quiconque ouvre le fichier peut les lire. La note affichée n’est que pour vous ; seul compte ce que « tripartite learn import » ou une formatrice, un formateur établit à partir de vos réponses.
study-about-no-keys = Cette page recueille vos réponses. Elle ne contient pas les bonnes réponses : la correction se fait une fois que vous avez envoyé le fichier de vos réponses à votre formatrice ou formateur.
study-all-submitted = Il ne reste rien à remettre ici.
study-answered = { $done } sur { $all } remis
study-assessment = Évaluation
study-attempts-left = Tentatives restantes : { $count }
study-cards = Fiches des indicateurs
study-case-how = Pour chaque indicateur, choisissez le degré et le document qui le fonde. Les documents s’ouvrent par-dessus cette page.
study-check = Vérifier
study-choose = Choisir
study-close = Fermer
study-closed = La bonne réponse a été affichée : aucune autre tentative ne compte.
study-contents = Sommaire
study-correct = Juste :
study-decided-failed = Tout est remis : { $share }. Il faut { $needed } pour réussir ; il reste peut-être des tentatives.
study-decided-incomplete = Pour l’instant { $share } ; ce résultat est provisoire. Exercices obligatoires non remis : { $count }. Sans eux, la réussite est impossible.
study-decided-passed = Tout est remis : { $share }, ce qui suffit pour réussir. Les heures sont comptées par « tripartite learn import ».
study-decided-pending = Pour l’instant { $share } ; ce résultat est provisoire. Réponses qu’une formatrice ou un formateur doit encore corriger : { $count }.
study-dossier = Le dossier
study-down = Descendre : { $text }
study-dropped = Non repris, car ces exercices sont différents ici ou la réponse ne convient pas : { $ids }.
study-elsewhere = Le cours a été poursuivi dans une autre fenêtre. Les deux seront réunis dès que vous continuerez ici.
study-empty = Remettre sans réponse
study-exercises = Exercices
study-explain = Pourquoi
study-forget = Tout effacer ici
study-forget-sure = Effacer tout ce que ce navigateur conserve du cours ? Les fichiers enregistrés sont conservés.
study-forgotten = Effacé. Les fichiers enregistrés restent où ils sont.
study-give-hint = Indice
study-graded = Pour la note
study-graded-about = Vos réponses sont conservées au fur et à mesure, sans aucun commentaire avant la remise. Chaque exercice peut être remis { $count } fois ; la meilleure tentative compte.
study-graded-collect = Vos réponses sont conservées au fur et à mesure. Remettez-les lorsque vous avez terminé, puis téléchargez-les. Chaque exercice peut être remis { $count } fois.
study-home = Vue d’ensemble
study-how-grade = Exercez-vous aussi souvent que vous le souhaitez. Pour la note, vous remettez toute une série d’exercices à la fois ; les commentaires viennent ensuite. La bonne réponse ne s’affiche que lorsque plus rien n’en dépend.
study-how-keep = Cette page fonctionne sans réseau et n’envoie rien. Votre travail est conservé dans ce navigateur, sur cet appareil uniquement.
study-how-keys = Tout se fait au clavier : la touche Tab avance, les flèches choisissent, la barre d’espace actionne un bouton. Ctrl+S télécharge vos réponses.
study-how-matching = Associez chaque élément à une ligne de la liste. Une ligne peut rester de trop.
study-how-multiple = Choisissez une ou plusieurs réponses.
study-how-numeric = Saisissez un nombre ({ $unit }) ; 45.7 et 45,7 sont équivalents.
study-how-ordering = Mettez les éléments dans le bon ordre à l’aide des flèches.
study-how-save = « Télécharger les réponses » écrit un fichier destiné à votre formatrice ou formateur, ou à « tripartite learn import ». « Ouvrir des réponses enregistrées » reprend un tel fichier, y compris sur un autre appareil.
study-how-single = Choisissez une réponse.
study-how-title = Mode d’emploi
study-how-words = Répondez avec vos propres mots. Une formatrice ou un formateur corrige la réponse.
study-kept = Conservé dans ce navigateur : { $time }.
study-key = Bonne réponse
study-kind = Cours
study-mode = Manière de travailler les exercices
study-module = Module
study-moved = { $text } : maintenant à la place { $place }
study-name = Votre nom
study-name-about = Comme dans votre journal : les réponses appartiennent à un nom.
study-no-answer = Donnez d’abord une réponse.
study-no-file = { $file } n’est pas un fichier de réponses de ce cours. Rien n’a été repris.
study-no-json = { $file } n’est pas un fichier de réponses ou a été coupé en route : ce n’est pas du JSON. Rien n’a été repris.
study-no-number = Ce n’est pas un nombre.
study-no-paper = Aucun document
study-no-script = Les leçons, le dossier et les fiches peuvent être lus ici tels quels. Les exercices demandent JavaScript, que ce navigateur n’exécute pas.
study-not-graded = pour s’exercer uniquement
study-not-kept = Ce navigateur ne conserve pas votre travail. Téléchargez vos réponses avant de fermer la page.
study-open = Ouvrir des réponses enregistrées
study-opened = { $file } a été ouvert. Réponses qu’il contient : { $count }.
study-other-format = { $file } est au format { $theirs }, et cette page lit { $ours }. Rien n’a été repris : ouvrez-le avec le programme qui lui correspond.
study-other-learner = { $file } contient les réponses de { $theirs }, et cette page est celle de { $ours }. Rien n’a été repris.
study-other-version = { $file } appartient à { $theirs } et non à { $ours }. Rien n’a été repris.
study-paper = Documents du dossier
study-place-paper = Document qui fonde le degré
study-points = Points : { $points }
study-practice = Entraînement
study-practice-about = Les commentaires viennent aussitôt, et rien ne compte pour la note.
study-print = Imprimer ce chapitre
study-progress = Progression
study-reference = Référence
study-result = { $earned } points sur { $points }
study-save = Télécharger les réponses
study-saved = Vos réponses se trouvent dans le fichier { $file }.
study-share = { $share } %
study-sheet = { $earned } points sur { $points }, { $share }
study-skip = Aller au chapitre
study-standing = Où vous en êtes
study-submit = Remettre
study-submit-sure = Remettre des réponses : { $count }. Chacune compte comme une tentative.{ $ids }
study-submitted = Réponses remises : { $count }.
study-submitted-collect = Réponses remises : { $count }. Téléchargez vos réponses et envoyez le fichier à votre formatrice ou formateur.
study-table-exercises = Exercices
study-table-grade = Note
study-too-long = { $file } est trop volumineux pour un fichier de réponses.
study-unanswered = Sans réponse, et non remis : { $ids }
study-unsaved = Pas encore dans un fichier.
study-up = Monter : { $text }
study-who = Indiquez d’abord votre nom : les réponses appartiennent à un nom.
study-wrong = Faux :

### A reader's own weights
chapter-reweighed = Avec d’autres poids
reweighed-about = Ces poids sont ceux de { $whose }. Ce ne sont pas ceux du référentiel.
reweighed-standard = Le score de référence est calculé avec les poids du référentiel et de la présente évaluation. Lui seul sert partout ailleurs : paliers, écarts, lectures et classement.
reweighed-weight = { $name } : { $own } au lieu de { $standard }
reweighed-no-other = Tous les poids sont ceux du référentiel ou de la présente évaluation.
caption-reweighed = Score de référence, et score avec les poids de { $whose }
col-reweighed-standard = Référence
col-reweighed-own = Avec ces poids
col-reweighed-difference = Différence
reweighed-rounded = Chaque nombre est arrondi séparément ; une différence imprimée peut donc s’écarter de 0,1. Les fichiers de données contiennent neuf décimales.
sheet-reweighed = Autres poids

### One organisation's own document
own-kind = Réponses propres, pour les instances de l’organisation
own-title = { $organisation } : ses réponses à côté de celles des autres
own-assessment = Évaluation
own-together = Tous ensemble
chapter-own-scores = Scores propres, thème par thème
own-scores-about = La première colonne donne le résultat des réponses de l’organisation, selon les règles valables pour tous. À côté figurent le mandant dont elle fait partie, les autres mandants, et tous ensemble.
caption-own = Scores propres à côté de ceux des autres
chapter-own-apart = Où les réponses diffèrent le plus
own-from-own-side = De celles du mandant auquel elle appartient
own-from-others = De celles des autres mandants
caption-own-from-own-side = Plus grandes différences avec le mandant auquel elle appartient
caption-own-from-others = Plus grandes différences avec un autre mandant
own-nothing-apart = Rien ne diffère, dans la mesure où cela peut être montré.
chapter-own-answers = Réponses propres
own-answers-about = Toutes les réponses de l’organisation, avec ses propres commentaires, motifs et éléments de preuve.
caption-own-answers = Réponses propres : { $topic }
chapter-own-method = Ce qui ne figure pas dans ce document
own-nothing-of-others = Aucune autre organisation n’est nommée ici, et rien de ce qu’une autre a écrit n’est cité.
own-suppressed = Un chiffre des autres est omis lorsque moins de { $fewest } d’entre eux le fondent, sans compter cette organisation, ou lorsqu’il pourrait être calculé à partir de ce qui est montré : qui connaît ses propres réponses pourrait sinon les soustraire. Les questionnaires que d’autres organisations ont rendus publics comme leur position ne sont pas considérés comme à protéger.
own-scores-mean = Un score est une auto-évaluation sur une échelle de 0 à 100. Il compare ce qui a été répondu ici ; il ne classe aucune organisation.
method-kind = Comment les nombres ont été calculés
col-own-part = Indicateur ou thème
