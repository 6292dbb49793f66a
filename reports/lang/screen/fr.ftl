# Ce que le programme affiche, et ce qu’écrit « new ».

### Remarques

counted-none = aucun constat
counted-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
counted-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
language-unknown = aucun texte n’existe dans la langue « { $language } » ; l’anglais est utilisé. Langues disponibles : { $known }
receipt-file = Fichier
receipt-sha256 = SHA-256 du fichier
receipt-answers = SHA-256 de ses réponses en CSV canonique
progress-read = { $count ->
    [one] 1 fichier lu…
   *[other] { $count } fichiers lus…
}
progress-forms = { $count ->
    [one] formulaires établis pour 1 destinataire…
   *[other] formulaires établis pour { $count } destinataires…
}
migrate-carried = { $answers ->
    [one] { $answers } réponse a été reprise dans { $framework }
   *[other] { $answers } réponses ont été reprises dans { $framework }
}
migrate-version = Rempli avec
migrate-version-unsaid = non indiqué
migrate-answers = Réponses
migrate-whose = De
migrate-written = Écrit dans
migrate-respondents = { $count ->
    [one] { $count } répondant
   *[other] { $count } répondants
}
migrate-renamed = Sous un nouvel identifiant
migrate-dropped = Écarté : la version actuelle n’a pas cet indicateur
migrate-of-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
migrate-unknown = Écarté : ni le référentiel ni le tableau ne disent ce qu’il est devenu
migrate-unknown-help = Pour reprendre ces réponses, indiquez dans un tableau avec les colonnes « from » et « to » ce qu’est à présent chacun de ces identifiants (un « to » vide l’écarte), puis désignez ce tableau par --map.
migrate-unanswered = Nouveau, ou laissé ouvert : demandé à présent et sans réponse
migrate-changed = Repris, bien que le sens ait changé depuis
migrate-changed-help = Demandez aux expéditeurs si ces réponses sont toujours valables.
migrate-unsaid = { $count ->
    [one] Un fichier n’indique pas avec quelle version il a été rempli : rien ne peut donc être dit des sens qui ont changé. Nommez la version avec --from.
   *[other] { $count } fichiers n’indiquent pas avec quelle version ils ont été remplis : rien ne peut donc être dit des sens qui ont changé. Nommez la version avec --from.
}
migrate-next = Pour travailler avec ce qui a été écrit, mettez « returns: { $folder } » dans assessment.yaml, puis lancez « tripartite check ». Les questionnaires reçus restent tels quels.
files-report = Rapport
files-data = Données
files-returns = Questionnaires reçus
files-findings = Constats

### Échecs

failure-write = « { $path } » ne peut pas être écrit
failure-make-folder = le dossier « { $path } » ne peut pas être créé
failure-exists = { $more ->
    [0] « { $path } » existe déjà
    [one] « { $path } » et un autre fichier existent déjà
   *[other] « { $path } » et { $more } autres fichiers existent déjà
} ; --force les remplace
failure-import-into-base = « { $path } » est le dossier du référentiel dont le classeur est issu ; choisissez-en un autre avec -o
failure-outside = « { $path } » serait écrit hors de son dossier : un lien mène ailleurs
failure-reports-outside = « { $path } » mène hors de l’évaluation ; rien n’y est écrit. Choisissez un dossier avec -o, ou autorisez-le par --allow-outside
failure-folder-in-the-way = le fichier « { $path } » ne peut pas être écrit : un dossier porte ce nom
failure-no-ordinary-file = « { $path } » n’est pas un fichier ordinaire et ne peut pas être remplacé
failure-no-name = « { $path } » ne désigne aucun fichier
failure-format = l’extension de « { $path } » ne correspond à aucun format pris en charge ; indiquez-en un avec --format : { $known }
failure-epoch = SOURCE_DATE_EPOCH vaut « { $text } », qui n’est pas un nombre de secondes
failure-no-page = le rapport n’a pas de page
failure-chart = un graphique ne peut pas être écrit
formats-left-out = { $formats } non écrits : { $reason }
charts-undrawn = { $count ->
    [one] Un graphique est décrit
   *[other] { $count } graphiques sont décrits
} dans les fichiers Word au lieu d’y être en image : { $reason }
publication-leftovers = « { $folder } » contient des fichiers d’un passage antérieur, qui ne font pas partie de cette publication : { $names }{ $more ->
    [0] .
   *[other] , et { $more } autres.
} Qui a les deux peut calculer ce qui a changé : les supprimer avant de diffuser le dossier
document-edited = « { $edited } » a été modifié depuis son écriture et reste tel quel ; le nouveau document est « { $instead } »
plan-edited = pour que ce qui y est inscrit soit lu, placez-le dans le dossier de l’évaluation
failure-no-free-name = « { $path } » et toutes ses copies numérotées ont été modifiés et restent tels quels ; déplacez-en quelques-uns, ou choisissez un autre emplacement avec -o
failure-edited-unread = « { $path } » ne peut pas être lu : rien ne dit s’il a été modifié, et il reste tel quel ; fermez-le, autorisez sa lecture, ou choisissez un autre emplacement avec -o
failure-letter = la police des images n’a pas le caractère « { $letter } », qui figure dans « { $text } » ; html, md, xlsx, json, csv et svg se passent d’images
failure-lost = « { $text } » ne serait pas visible dans l’image d’un graphique : renoncez aux images avec --format html,md,json,csv,svg
failure-print = il n’y a pas de PDF
failure-no-browser = aucun navigateur Chromium, Chrome ou Edge n’a été trouvé ; indiquez-en un avec --browser, ou ouvrez la page du rapport dans un navigateur et imprimez-la dans un fichier PDF (Ctrl+P, ou Cmd+P sur un Mac ; destination « Enregistrer au format PDF »)
failure-browser-not-started = le navigateur « { $browser } » ne peut pas être lancé
failure-browser-without-pdf = le navigateur « { $browser } » n’a écrit aucun PDF ; est-ce bien Chromium, Chrome ou Edge ?
failure-browser-hangs = le navigateur « { $browser } » a été arrêté après { $seconds } s sans PDF ; --browser-wait lui laisse plus de temps
failure-other = message interne : { $text }
system-not-found = aucun fichier ni dossier de ce nom
system-permission-denied = autorisation refusée
system-already-exists = l’élément existe déjà
system-is-a-directory = il s’agit d’un dossier
system-not-a-directory = une partie du chemin n’est pas un dossier
system-storage-full = l’espace disponible est épuisé
system-read-only = le support est en lecture seule
system-invalid-filename = ce nom de fichier n’est pas admis
system-other = message du système : { $text }

### Les données reçues

place-above = « { $path } » appartient à l’évaluation « { $folder } », qui est vérifiée ici.
place-not-read = Ce fichier ne fait pas partie de ceux que lit cette évaluation : les questionnaires remplis se placent dans son dossier « returns ».
read-returns = { $count ->
    [one] { $count } questionnaire lu
   *[other] { $count } questionnaires lus
} dans { $place } ({ $kind })
read-files = { $count } fichiers
read-labels-in-english = libellés en anglais
read-labels-in-french = libellés en français
read-labels-in = libellés dans la langue « { $language } »
origin-kobo = export de Kobo
origin-odk = export d’ODK Central
origin-limesurvey = export de LimeSurvey
origin-microsoft = export de Microsoft Forms
origin-google = export de Google Forms
origin-workbook-form = formulaire Tripartite, classeur
origin-word-form = formulaire Tripartite, Word
origin-browser-form = formulaire Tripartite, navigateur ou terminal
origin-table = tableau
origin-yaml = YAML
check-came-in = Reçus
check-returns = questionnaires
check-organisations = organisations
check-coverage = couverture
check-voice = voix
check-heard = entendu
check-weight = poids { $weight }
check-not-replied = N’ont pas répondu :
check-all-replied = Toutes les organisations invitées ont répondu.
check-least-answered = Thèmes ayant le moins de réponses
check-all = ensemble
check-well = Tout est en ordre : toutes les réponses attendues ont été reçues et aucune erreur n’a été trouvée.
check-silent = Le rapport peut être établi ; il indiquera qui n’a pas répondu.
check-sound = Tout est en ordre : aucune erreur n’a été trouvée.
check-unheard = Le rapport peut être établi ; il indiquera quels mandants n’ont pas répondu.
check-warnings = Le rapport peut être établi. Lisez d’abord les avertissements ci-dessus.
check-next-report = Étape suivante : « { $command } » établit le rapport.
check-next-remind = Étape suivante : relancez les organisations qui n’ont pas répondu, placez les questionnaires reçus dans le dossier « returns », puis vérifiez de nouveau. Sans attendre leurs réponses : « { $command } » établit le rapport.
check-next-unheard = Étape suivante : demandez leurs questionnaires aux mandants qui n’ont pas répondu, placez-les dans le dossier « returns », puis vérifiez de nouveau. Sans les attendre : « { $command } » établit le rapport.
check-next-forms = Étape suivante : envoyez les formulaires que « { $command } » prépare, placez les questionnaires reçus dans le dossier « returns », puis vérifiez de nouveau.
check-next-mend = Étape suivante : corrigez les erreurs signalées, puis vérifiez de nouveau. « tripartite explain CODE » explique chaque constat ; le code figure entre crochets.

### L’exemple

demo-note = Un exemple complet. Le pays, ses organisations et leurs réponses sont fictifs.
demo-next = Le pays, ses organisations et leurs réponses sont fictifs. Le rapport s’ouvre dans un navigateur. Commandes à essayer :
demo-own-folder = mon-evaluation
demo-next-check = les questionnaires reçus et les erreurs constatées
demo-next-explain = le calcul d’un nombre
demo-next-new = créer votre propre évaluation

### Les scores et leur calcul

score-short-coverage = Couv.
score-short-divergence = Div.
score-no-lens = le référentiel « { $framework } » n’a pas d’angle de vue « { $lens } »
score-explain = « tripartite explain ID » montre le calcul d’une ligne. ID est le code de la ligne ; pour une ligne sans code, indiquez : { $names }.
explain-unknown-id = « { $id } » n’est pas un identifiant du référentiel « { $framework } ».
explain-where-ids = « tripartite score --by topic » affiche les identifiants.
explain-unknown-code = aucun constat ne porte le code « { $code } ».
explain-not-applicable = Sans objet : aucun mandant dont la voix compte n’est interrogé sur ce point, ou tous ceux qui ont répondu ont indiqué qu’il ne s’applique pas.
explain-not-shown = Non affiché : la couverture de { $coverage } est inférieure à { $threshold }.
explain-score = score
explain-low = min.
explain-high = max.
explain-coverage = couverture
explain-apart = distance
explain-weight = poids
explain-points = points
explain-speaks-with = voix comptée
explain-shared = communs
explain-within = Organisations
explain-none = aucun
explain-band = palier
explain-gap = écart
explain-divergence = divergence
explain-reading = lecture
explain-consulted = consultation
explain-printed = { $exact } (imprimé { $printed })
explain-over-shared = { $count ->
    [one] sur { $count } indicateur commun
   *[other] sur { $count } indicateurs communs
}
explain-over-own = score le plus élevé moins le plus bas, en raison de leur nombre
explain-difference = { $high } ({ $higher }) - { $low } ({ $lower }) = { $result } ; { $over }
explain-lower = plus bas
explain-higher = plus élevé
explain-disputed = { $difference } ; au-dessus du seuil de désaccord de { $line }
explain-not-disputed = { $difference } ; ne dépasse pas le seuil de désaccord de { $line }
explain-divergence-one-voice = aucune : un seul mandant a attribué des degrés
explain-divergence-no-answer = aucune : aucun degré n’a été attribué
explain-divergence-too-little-shared = aucune : aucune paire de mandants n’a de réponses communes à { $threshold } de ce qui est demandé aux deux
explain-reading-serious = { $reading } (un écart est important à partir de { $gap })
explain-consulted-not = { $name } : non consulté sur { $share } de ce qui lui était demandé ; à partir de 50 %, ce mandant est réputé n’avoir rien approuvé
explain-at-most-of = au plus { $limit } de ({ $terms })
explain-at-most = { $sum }, au plus { $limit }
explain-held = { $sum }, ramené à ses bornes
explain-no-points = aucun : aucun degré n’a été attribué
explain-like-with-like = Comparaison sur les seuls indicateurs auxquels ces deux mandants ont attribué un degré
explain-together = Score commun : moyenne des mandants dont la voix compte
explain-thin-voice = { $name } : { $answered } de réponses, moins que { $threshold } ; { $coverage } / { $full } = { $share } de sa voix est compté
explain-thin-voice-zero = { $name } : { $answered } de réponses ; ce qui est resté sans réponse compte pour 0, et toute sa voix est comptée
explain-of-each-mean = Chaque mandant : moyenne pondérée des lignes ci-dessous ; celles qui sont sans objet ou de poids 0 sont écartées
explain-of-each-geometric = Chaque mandant : moyenne géométrique pondérée des lignes ci-dessous, chaque x étant remplacé par 1 + 0,99 x et la moyenne ramenée par (moyenne - 1) / 0,99 ; celles qui sont sans objet ou de poids 0 sont écartées
explain-of-each-points = Chaque mandant : points atteints dans les lignes ci-dessous, dans la limite des plafonds, en pourcentage du plafond ; celles qui sont sans objet ou de poids 0 sont écartées
explain-missing-zero = Une absence de réponse compte pour 0 : une ligne à laquelle aucun degré n’a été attribué a ici le score 0
explain-scale = poids { $weight } ; échelle : { $points }
explain-answer-na = na (sans objet), hors du calcul
explain-answer-dk = dk (ne sait pas), réponse manquante
explain-answer-nc = nc (non consulté), réponse manquante
explain-answer-blank = vide, réponse manquante
explain-counts-nowhere = (non demandé : non compté)
explain-not-replied = n’a pas répondu ; compte pour un questionnaire vide
explain-only-na = sans objet : { $count } fois « na » et aucune autre réponse
explain-no-point-given = aucun degré attribué ; réponses manquantes : { $missing } ; pas de score ; bornes { $low } à { $high } ; couverture 0

### Les référentiels

framework-about = { $core ->
    [one] { $core } indicateur principal
   *[other] { $core } indicateurs principaux
} ; { $languages }
framework-checked = indicateurs principaux : { $core } ; indicateurs d’appui : { $supporting } ; { $questionnaires ->
    [one] { $questionnaires } questionnaire
   *[other] { $questionnaires } questionnaires
} ; { $findings }
framework-texts-missing = { $count ->
    [one] { $count } texte sur { $all } n’existe pas dans la langue « { $language } » ; il figure
   *[other] { $count } textes sur { $all } n’existent pas dans la langue « { $language } » ; ils figurent
} dans la langue du référentiel, avec une marque
framework-no-texts = « { $framework } » n’a pas de textes dans la langue « { $language } » ; langues disponibles : { $known }
framework-unknown-id = « { $id } » n’est ni un référentiel ni un indicateur de « { $framework } ».
show-constituencies = Mandants, avec l’identifiant que leur donnent les thèmes et les questionnaires remplis
show-scale = Échelle
show-beside = à côté
show-questionnaires = Questionnaires, avec les minutes nécessaires pour lire et choisir ({ $words } mots par minute, { $seconds } secondes par degré), les heures avec les preuves et la consultation des services, et le nombre de personnes ou de services à interroger
show-form = { $form } : { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $minutes } min, { $hours } h avec les preuves, { $informants } à interroger
coverage-language = langue
coverage-framework = référentiel
coverage-indicators = indicateurs
coverage-anchors = repères
coverage-advice = conseils
coverage-objectives = objectifs
coverage-lessons = leçons
coverage-questions = questions
coverage-registers = registres
coverage-all = ensemble
coverage-missing = manquant en « { $language } »
coverage-alone = modifié en « { $language } » seulement
coverage-stray = sans équivalent en « { $language } »
edited-id = Identifiant
edited-topic = Thème
edited-phase = Phase
edited-fields = Domaines de politique
edited-title = Intitulé
edited-definition = Définition
edited-scale = Échelle
edited-weight = Poids
edited-supports = Appuie
edited-asked = Demandé aux
edited-remits = Pour les organisations chargées de
edited-profile = Seulement pour
edited-point = Degré { $number }
edited-evidence = Éléments de preuve attendus
edited-stems = Raison des questions différentes
edited-sources = Sources
edited-lesson = Section de la leçon
edited-advice = Étape suivante à partir du degré { $number }
edited-advice-who = Responsable de l’étape à partir du degré { $number }
edited-advice-effort = Effort de l’étape à partir du degré { $number }
edited-advice-practice = Pratique à consulter à partir du degré { $number }
edited-hidden = Écarter
edited-question = Question
edited-own-question = Question posée à : { $constituency }
edited-wrong-choice = Hors de la liste
edited-wrong-choice-help = Veuillez choisir l’une des entrées de la liste, ou laisser la cellule vide.
extension-file = ce qui diffère de { $framework } ; tout le reste en est repris
extension-nothing = rien ne diffère ici
extension-id = L’identifiant figure dans les évaluations (framework: ce dossier), les formulaires et les réponses.
extension-version = Augmentez le premier nombre lorsque les anciennes réponses ne conviennent plus, le deuxième lorsque des indicateurs ou leur sens changent.
extension-extends = Tout ce que ce dossier ne dit pas est repris de ce référentiel, avec ses leçons et ses questionnaires.
extension-hidden =
    Indicateurs écartés. Pour en rétablir un, supprimez ici son identifiant. Les rapports les énumèrent parmi les écarts
    par rapport au référentiel.
extension-title = Pour donner au référentiel son propre intitulé, supprimez le # et modifiez les mots.
import-nothing = rien ne diffère de { $framework } ; aucun fichier n’est écrit
import-changed = { $count ->
    [one] modifié : { $count } indicateur
   *[other] modifiés : { $count } indicateurs
}
import-added = { $count ->
    [one] ajouté : { $count } indicateur
   *[other] ajoutés : { $count } indicateurs
}
import-hidden = { $count ->
    [one] écarté : { $count } indicateur
   *[other] écartés : { $count } indicateurs
}
import-foreign =
    Les nouveaux indicateurs n’ont de textes qu’en « { $language } ». Dans le dossier, ceux-ci figurent, précédés de [{ $language }], là où
    des textes en « { $own } » sont attendus ; remplacez-les ou faites-les traduire.
import-alone =
    Des textes n’ont été modifiés qu’en « { $language } ». En « { $own } » ils disent ce qu’ils disaient ; « framework coverage --missing » les énumère.
import-next =
    Vérifiez-le avec :  tripartite framework check { $folder }
    Utilisez-le avec :  framework: { $folder }   (dans assessment.yaml, vu de son dossier)

### Les fichiers d’une nouvelle évaluation

scaffold-body = Nom du pays
scaffold-about = L’évaluation : l’entité évaluée, et qui doit répondre à quoi.
scaffold-notes = « tripartite check » indique ce qui manque ; les lignes qui commencent par # sont des notes et peuvent être supprimées.
scaffold-profile = Une ou plusieurs valeurs parmi { $known }, entre crochets : seuls les indicateurs applicables sont demandés.
scaffold-weights = Poids des voix, en nombres entiers. Ceux du référentiel sont : { $weights }.
scaffold-targets = Cibles par identifiant : un indicateur prend la sienne, à défaut celle de son thème, de sa phase, ou « default » (par défaut). Les décimales s’écrivent avec un point.
scaffold-form = full (complet), ou une forme plus courte des questionnaires.
scaffold-invited = Qui doit répondre : un tableau de ce dossier, ou une liste à cet endroit. Une organisation qui y est inscrite et n’envoie rien compte comme n’ayant pas répondu. Sans aucune ligne, tout questionnaire reçu est compté.
scaffold-remits = Les attributions sont { $known } : une organisation n’est interrogée que sur les siennes. À défaut, sur toutes.
scaffold-organisation = Nom de l’organisation
scaffold-uninvited = Traitement du questionnaire d’une organisation qui ne figure pas sur la liste : refused (une erreur ; c’est le cas par défaut), heard (présenté, jamais compté) ou counted (compté).
scaffold-distinct = Noms très proches de celui d’une organisation invitée, mais qui désignent une autre organisation.
scaffold-ids = checked : les identifiants des répondants se suivent, avec une seule réponse chacun, comme en produit la recopie vers le bas dans un tableur ; ils ont été vérifiés et sont exacts.
scaffold-reasons = optional : « sans objet » peut être indiqué sans motif. Par défaut, un motif est exigé.
scaffold-readme =
    Une évaluation selon le référentiel « { $title } » ({ $version }).

    1. Inscrivez dans `invited.csv` qui doit répondre : une ligne par organisation, dans tout tableur. Sans ligne, tout questionnaire reçu est compté.
    2. `tripartite form`, dans ce dossier, écrit pour chaque organisation un jeu de formulaires avec sa lettre dans `forms/`. Envoyez chaque jeu.
    3. Placez ce qui revient dans `returns/`, quel que soit le type de fichier.
    4. `tripartite check` indique les erreurs et qui n’a pas répondu.
    5. `tripartite report` établit le rapport sur les écarts dans `reports/`.
scaffold-returns-title = Questionnaires reçus
scaffold-returns =
    Placez ici tout ce qui revient, tel quel : les formulaires envoyés (classeurs .xlsx ou .ods, documents Word .docx, fichier .yaml enregistré par la page du navigateur), ainsi que les exports d’enquêtes et les tableaux (.csv, .tsv, .xlsx, .ods).

    Dans un tableau de votre main, une ligne est une réponse : `respondent` (un identifiant court et propre au répondant, par exemple W2), `constituency` ({ $constituencies }), `organisation`, `indicator`,
    `answer` (la réponse), et ce qui l’accompagne : `reason` (motif), `comment` (commentaire), `evidence` (preuve).

    Une réponse est un degré de l’échelle :
scaffold-returns-states = ou `na` (sans objet, avec un motif), `dk` (ne sait pas), `nc` (non consulté ou non informé), ou rien du tout.
scaffold-statements-title = Déclarations
scaffold-statements = Un mandant peut joindre une déclaration. Elle est reproduite sans modification et sous son nom : { $files }.
scaffold-languages = Langues des formulaires, la plus courante en premier ; à défaut, celle du rapport.
scaffold-deadline = Dernier jour pour renvoyer un questionnaire (année-mois-jour) ; il figure dans la lettre et sur les formulaires.
scaffold-return-to = À qui les questionnaires sont renvoyés ; figure dans la lettre et sur les formulaires.
scaffold-publication = Ce qui est imprimé sous le nom de chacun : named (textes et noms, sauf refus) ou unnamed (ni textes ni noms, sauf accord).
scaffold-example = Exemple : { $name }
scaffold-contact = secretariat@exemple.org
new-question-name = Sur qui porte l’évaluation (nom du pays) ?
new-question-profile = Quel type de pays ?
new-question-languages = Langues des formulaires ; la première est celle du rapport
new-question-form = Questionnaire complet ou plus court ?
new-question-date = Date de l’évaluation (année-mois-jour)
new-question-deadline = Dernier jour pour le renvoi (année-mois-jour ; vide : non indiqué)
new-question-return-to = Adresse pour le renvoi des questionnaires (vide : non indiquée)
new-question-publication = Qu’imprime-t-on sous le nom des organisations ?
new-publication-named = textes et noms, sauf refus (named)
new-publication-unnamed = ni textes ni noms, sauf accord (unnamed)
new-list-keys = haut et bas pour se déplacer, espace pour choisir, Entrée pour continuer, Échap pour arrêter
new-stopped = rien n’a été écrit
new-no-profile = « { $value } » n’est pas un type de pays du référentiel ; valeurs admises : { $known }.
new-no-language = « { $value } » n’est pas le code d’une langue ; de tels codes sont : { $known }.
new-deadline-before-date = les questionnaires sont attendus pour le { $deadline }, avant la date de l’évaluation, le { $date } : « deadline » et « date » dans « assessment.yaml »
new-no-form = les questionnaires n’ont pas de forme « { $value } » ; formes disponibles : { $known }.
new-next = Étape suivante : inscrivez dans { $file } qui doit répondre, puis lancez : { $command }
# Une fois un référentiel commencé.
framework-new-next = Étape suivante : modifiez les fichiers, et lancez « tripartite framework check { $folder } » après chaque modification. « tripartite new mon-pays --framework { $folder } » crée une évaluation selon ce référentiel.

### Formulaires

form-prefill-several = plusieurs personnes avaient répondu pour { $names }, aucune au nom de l’organisation ; les réponses de la première sont reprises
form-prefill-nothing = « { $path } » ne contient aucune réponse de { $names } : aucune dernière réponse n’y est montrée
form-left-over = { $count ->
    [one] il reste d’une exécution précédente un élément qui n’appartient plus à aucun jeu : { $names } ; supprimez-le s’il n’a plus lieu d’être
   *[other] il reste d’une exécution précédente { $count } éléments qui n’appartiennent plus à aucun jeu : { $names } ; supprimez ceux qui n’ont plus lieu d’être
}
form-lacks-deadline = les lettres d’accompagnement n’indiquent pas pour quand les questionnaires sont attendus : « deadline » dans « assessment.yaml »
form-lacks-return-to = les lettres d’accompagnement n’indiquent pas à qui renvoyer les questionnaires : « return_to » dans « assessment.yaml »
form-language-lacking = le référentiel n’a pas de textes en « { $language } » : ils figurent dans sa propre langue ; il existe { $known }
form-words-lacking = il n’y a pas de mots de formulaires en « { $language } » : ce qui entoure les textes du référentiel est en « { $instead } »
form-unknown-addressee = personne ne s’appelle « { $name } » ; il y a { $known }
form-nobody = aucune question n’est posée à personne : aucun formulaire n’a été écrit
form-written = { $files ->
    [one] Un fichier
   *[other] { $files } fichiers
} dans { $sets ->
    [one] un jeu
   *[other] { $sets } jeux
}.
files-forms = formulaires
files-forms-list = qui reçoit quoi
form-next = Envoyez chaque jeu à son organisation, placez les retours dans returns/ et exécutez : { $command }

### État des retours

status-organisation = Organisation
status-constituency = Mandant
status-state = État
status-date = Date
status-answered = Réponses
status-unknown = Ne sait pas
status-not-consulted = Non consulté
status-of = { $answered } sur { $asked }
status-received = reçu
status-partly = en partie
status-missing = pas encore
status-uncounted = refusé
status-unnamed = (sans nom)
status-refused = N’ont pas pu être comptés (« tripartite check » indique toutes les erreurs) :
status-replaced = Remplacés, non lus
status-no-list = Aucune organisation ne figure sur la liste des invités (« invited.csv ») : impossible de dire qui n’a pas répondu.
status-all-there = Toutes les organisations invitées ont répondu à chaque question.
status-chase = À relancer
status-mail = Un texte pour la relance :
status-mail-subject = Objet : votre questionnaire pour l’évaluation de { $body }
status-mail-text = Nous n’avons pas encore reçu le questionnaire de votre organisation pour l’évaluation de { $body }, ou pas toutes ses réponses. « Ne sait pas » est une réponse valable ; une question laissée vide compte comme manquante, jamais comme zéro.
status-mail-deadline = Les questionnaires sont acceptés jusqu’au { $date }.
status-mail-return = Merci d’envoyer le formulaire reçu, rempli, à : { $to }.
status-mail-thanks = Merci de votre participation.

### Répondre dans le terminal

ask-who = Qui répond ?
ask-list-keys = Les flèches choisissent, les lettres filtrent, Entrée valide
ask-number-unknown = Saisissez un nombre de 1 à { $most }, ou q pour quitter.
ask-organisation = Nom de l’organisation qui répond (vide : aucune)
ask-person = Votre nom ou vos initiales
ask-person-needed = Il faut une organisation ou un nom : c’est ce qui distingue les questionnaires.
ask-nobody = Rien n’a été demandé ni écrit.
ask-nothing-kept = il n’y a pas encore de réponses à écrire : { $path } n’existe pas
ask-other-form = « { $path } » contient les réponses à un autre formulaire (référentiel { $framework } { $version }, questionnaire { $questionnaire }, langue { $language }). Choisissez un autre fichier avec -o, ou déplacez celui-ci
ask-effort = { $questions ->
    [one] Une question
   *[other] { $questions } questions
} ; pour lire et choisir, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}. Chaque réponse est enregistrée aussitôt : vous pouvez quitter à tout moment et reprendre plus tard.
ask-keys = Saisissez le code d’une réponse. ? explique la question, b revient en arrière, s la passe, q quitte. Si aucun degré ne convient :
ask-progress = Question { $number } sur { $all }
ask-answered = Réponses données : { $answered } sur { $all }
ask-open = Sans réponse
ask-so-far = Votre réponse jusqu’ici
ask-answer = Réponse [{ $codes } ; ? b s q]
ask-reason = Pourquoi la question ne s’applique pas [requis ; b s q]
ask-number = Numéro [{ $numbers }]
ask-optional = { $what } [Entrée : rien ; b s q]
ask-optional-kept = { $what } [Entrée : inchangé ; - : rien ; b s q]
ask-end = [Entrée : écrire le questionnaire rempli ; b : revenir ; q : quitter]
ask-no-answer = Ce n’est pas une réponse à cette question. Saisissez l’un des codes { $codes }, ou s pour la passer.
ask-no-choice = Saisissez l’un des numéros, ou Entrée pour aucun.
ask-no-reason = Cette réponse exige un motif en toutes lettres. b revient à la réponse, s laisse la question ouverte.
ask-nothing-before = C’est le début.
ask-nothing-asked = Appuyez sur Entrée pour écrire le questionnaire rempli, saisissez b pour revenir ou q pour quitter.
ask-too-long = Ce texte dépasse 32 767 caractères : raccourcissez-le.
ask-left = Tout ce que vous avez répondu est conservé dans { $path }
ask-go-on = Pour reprendre : { $command }
ask-finish = Pour écrire les réponses données en l’état : { $command } --finish
ask-next = Pour modifier une réponse, relancez la même commande. Étape suivante : { $command }
files-return = questionnaire
files-journal = réponses conservées
failure-asked-elsewhere = « { $path } » est ouvert dans une autre fenêtre ; continuez là, ou fermez-la d’abord
failure-journal-unread = la ligne { $line } de « { $path } » ne vient pas d’une session de « ask » : choisissez un autre fichier avec -o, ou déplacez celui-ci
failure-no-yaml = « { $path } » ne se termine pas par .yaml : les questionnaires de « ask » sont en YAML

### compare

compare-next = Pour l’écrire sous forme de document : { $command }

### learn : le cours dans le terminal

learn-headline = { $module } { $done }/{ $all } · noté { $share } · { $hours } sur { $needed }
learn-hours = { $hours } h
learn-hours-minutes = { $hours } h { $minutes }
learn-hours-logged = Enregistré par le programme
learn-hours-page = dont rapporté par une page dans un navigateur
learn-hours-declared = Déclaré par l’apprenant
learn-hours-confirmed = Dont confirmé par un formateur
learn-hours-nominal = Durée indicative, donnée par l’auteur et jamais mesurée
learn-rule-attested = Temps retenu, enregistré et confirmé : { $hours } sur { $needed }
learn-rule-verified = Temps retenu, enregistré seulement : { $hours } sur { $needed }
learn-rule-nominal = Temps retenu, indicatif et non mesuré : { $hours } sur { $needed }
learn-flag = À vérifier : { $what }
learn-flag-clock = le { $day }, une horloge a reculé ; aucun temps n’est retenu pour cela
learn-flag-ahead = l’horloge d’un navigateur était en avance, au { $day } ; aucun temps n’est retenu pour cela
learn-flag-early = des heures sont déclarées pour le { $day }, avant le début du journal
learn-flag-cap = { $hours } sont déclarées sous { $topic }, dont { $cap } comptent au plus
learn-flag-day = le { $day } compte { $hours }, plus de dix heures
learn-verdict-passed = Réussi : tout est remis, la note et les heures sont atteintes.
learn-verdict-hours-short = Pas encore réussi : la note est atteinte, les heures ne le sont pas.
learn-verdict-failed = Non réussi : tout est remis et la note n’est pas atteinte.
learn-verdict-incomplete = Pas encore réussi : tout n’est pas remis. La note est provisoire et ce qui manque compte pour rien.
learn-verdict-pending = Pas encore réussi : un formateur n’a pas tout corrigé. La note est provisoire.
learn-unmet-missing = { $count ->
    [one] { $count } exercice reste à remettre
   *[other] { $count } exercices restent à remettre
  }
learn-unmet-pending = { $count ->
    [one] { $count } exercice attend un formateur
   *[other] { $count } exercices attendent un formateur
  }
learn-unmet-grade = la note est de { $share } et il faut { $needed }
learn-unmet-hours = le temps retenu est de { $hours } et il faut { $needed }
learn-unit = { $unit } : { $submitted } sur { $all } remis, { $earned } sur { $points } points ({ $share })
learn-sum-module = { $module } : { $parts } = { $earned } sur { $points } points ({ $share })
learn-sum-course = Cours : { $parts } = { $exact } = { $share } ; il faut { $needed }
learn-sum-exercise = { $id }, points : { $points } ; tentatives retenues : { $most }, restantes : { $left }
learn-sum-within = L’exercice compte dans { $unit }, avec ses points parmi tous ceux de l’ensemble.
learn-attempt = Tentative { $number }, { $day }
learn-attempt-not-counted = N’est pas retenue : toutes les tentatives étaient faites, ou la bonne réponse avait été montrée.
learn-attempt-stale = L’exercice a été modifié depuis ; la note reste acquise jusqu’à « tripartite learn regrade ».
learn-key-closed = La bonne réponse a été montrée : aucune autre tentative n’est retenue.
learn-voided = Retiré de la note par { $by } : { $reason }
learn-overridden = Fixé à { $share } des points par { $by } : { $reason }
learn-standing-open = Retenu : rien encore
learn-standing-void = Retenu : ni dans les points obtenus ni dans les points possibles
learn-standing-done = Retenu : { $earned } sur { $points } points, la meilleure tentative
learn-section = { $lesson } · section { $number } sur { $all }
learn-more = [Entrée : la suite · b : retour · q : arrêter]
learn-next-section = [Entrée : continuer · b : retour · q : arrêter]
learn-paper-read = [Entrée : retour à l’exercice]
learn-read = [Entrée : terminé · q : arrêter]
learn-no-paper = Les documents vont de 1 à { $all } : p 3 montre le troisième.
learn-review = { $count ->
    [one] { $count } exercice est à revoir.
   *[other] { $count } exercices sont à revoir.
  }
learn-practice = { $count ->
    [one] Entraînement : { $count } exercice. Rien ne compte pour la note.
   *[other] Entraînement : { $count } exercices. Rien ne compte pour la note.
  }
learn-practice-keys = h : un indice · k : la bonne réponse · p 3 : document 3 du dossier · s : exercice suivant · q : arrêter
learn-practice-over = L’entraînement est terminé. Pour la note : tripartite learn { $id } --graded
learn-exercise = { $id } · { $number } sur { $all }
learn-answer = Réponse :
learn-rate = { $id }, degré et document :
learn-try-again = Réessayez, ou h pour un indice, k pour la bonne réponse, s pour l’exercice suivant.
learn-key-closes = La bonne réponse ferme cet exercice : aucune autre tentative ne comptera pour la note.
learn-key-again = [k : la montrer malgré tout · Entrée : non]
learn-hint = Indice { $number } sur { $all }
learn-no-more-hints = Il n’y a plus d’indice.
learn-how-single = Une seule réponse : tapez son numéro. Un - seul ne répond rien.
learn-how-multiple = Une réponse ou plusieurs : tapez les numéros, par exemple 1 3. Un - seul ne répond rien.
learn-how-ordering = Tapez tous les numéros dans le bon ordre, par exemple 3 1 2.
learn-how-matching = Tapez une lettre pour chaque numéro, dans leur ordre, par exemple b a d ; un - en laisse un de côté.
learn-how-numeric = Tapez un nombre ({ $unit }) ; 45,7 et 45.7 se valent.
learn-how-case = Chaque indicateur est demandé à son tour : tapez le degré et le numéro du document qui le porte, par exemple 3 1 ; un - le laisse de côté. La preuve est exigée : un degré sans document qui le porte ne rapporte rien.
learn-how-case-free = Chaque indicateur est demandé à son tour : tapez le degré et, s’il y en a un, le numéro du document qui le porte, par exemple 3 1 ; un - le laisse de côté.
learn-how-text = Répondez avec vos mots, en une ligne. Un formateur corrige la réponse.
learn-misread-one = Tapez un numéro de la liste.
learn-misread-some = Tapez un ou plusieurs numéros de la liste.
learn-misread-each = Tapez chaque numéro de la liste une fois, dans le bon ordre.
learn-misread-pairs = Tapez une lettre pour chaque numéro, dans leur ordre ; un - en laisse un de côté.
learn-misread-number = Tapez un nombre, par exemple 45,7.
learn-misread-rating = Tapez un degré de l’échelle et le numéro d’un document, par exemple 3 1, ou - pour le laisser de côté.
learn-mark-right = Juste.
learn-mark-part = Juste en partie : { $share } des points.
learn-mark-none = Pas encore juste.
learn-mark-pending = Un formateur corrige cette réponse.
learn-pairs-right = Paires qui se suivent comme il faut : { $right } sur { $all }
learn-places-right = Éléments à leur place : { $right } sur { $all }
learn-all-or-nothing = tous les points ou aucun
learn-matches-right = Associations justes : { $right } sur { $all }
learn-right-number = Le bon nombre est { $number } { $unit }
learn-rated-right = juste
learn-rated-near-high = proche, mais trop haut
learn-rated-near-low = proche, mais trop bas
learn-rated-far-high = trop haut
learn-rated-far-low = trop bas
learn-rated-missing = sans degré, ce qui ne rapporte rien
learn-rated-no-paper = aucun document cité ; sans preuve, un degré ne rapporte rien
learn-rated-other-paper = le document cité ne porte pas le degré ; sans sa preuve, un degré ne rapporte rien
learn-key-point = Corrigé : degré { $point }, d’après { $paper }
learn-graded = { $count ->
    [one] { $unit } pour la note : { $count } exercice, avec { $most } tentatives dont la meilleure est retenue.
   *[other] { $unit } pour la note : { $count } exercices, chacun avec { $most } tentatives dont la meilleure est retenue.
  }
learn-graded-keys = Chaque réponse est conservée aussitôt et rien n’en est dit avant la remise. p 3 : document 3 du dossier · s : plus tard · q : arrêter
learn-nothing-left = { $unit } : il n’y a plus rien à remettre. Chaque exercice est juste, ou ses tentatives sont faites.
learn-drafts-kept = Vos réponses sont conservées et ne sont pas remises.
learn-answered = Réponses données : { $count } sur { $all }
learn-unanswered = Sans réponse, et non remis : { $ids }
learn-word-submit = remettre
learn-submit = [{ $word } : rendre les réponses · Entrée : pas encore]
learn-result = { $id } : { $earned } sur { $points } points
learn-attempts-left = { $count ->
    [one] Il reste { $count } tentative ; la bonne réponse est montrée après la dernière.
   *[other] Il reste { $count } tentatives ; la bonne réponse est montrée après la dernière.
  }
learn-due = { $count ->
    [one] { $count } exercice est à revoir.
   *[other] { $count } exercices sont à revoir.
  }
learn-capstone-open = Travail final : pas encore noté. Ce qu’il demande : tripartite learn capstone. Ses heures comptent une fois qu’un formateur l’a noté.
learn-capstone-marked = Travail final : { $share }, noté par { $by }. { $comment }
learn-certificate = Le certificat : tripartite certificate --issuer NOM --key FICHIER (une clé : tripartite certificate key)
learn-go-on = Ensuite : tripartite learn next
learn-kept = Tout est conservé dans { $path }
learn-who = Votre nom figure dans votre journal et sur votre certificat.
learn-name = Votre nom
learn-name-needed = Un journal porte le nom de l’apprenant : --learner NOM
learn-unknown = « { $id } » n’est ni un thème, ni un module, ni un exercice du cours « { $course } »
learn-no-exercises = « { $course } » n’a pas d’exercices
learn-not-begun = il n’y a pas encore de journal dans « { $path } » ; « tripartite learn next » en commence un
learn-other-learner = « { $path } » est le journal de { $learner }, non de { $asked } ; --log désigne un autre fichier
learn-all-void = tous les exercices de { $module } ont été retirés : il n’y a pas de note
learn-regraded = { $id }, tentative { $number } : { $before } des points auparavant, { $after } à présent
learn-regraded-whole = La note : { $before } auparavant, { $after } à présent. Un certificat déjà délivré reste tel quel.
learn-nothing-to-regrade = Aucun exercice n’a été modifié depuis qu’il a reçu une réponse.
learn-declared = { $id }  { $topic }, { $day } : { $hours }, non confirmé. { $note }
learn-declared-confirmed = { $id }  { $topic }, { $day } : { $hours }, confirmé par { $by } le { $on }. { $note }
learn-no-time = « { $text } » n’est pas une heure du jour, telle que 14:30
learn-from-tomorrow = des heures se déclarent une fois passées, non à l’avance
learn-imported = { $count ->
    [0] Tout ce que contient ce fichier était déjà connu.
    [one] { $count } ligne a été reprise dans le journal.
   *[other] { $count } lignes ont été reprises dans le journal.
  }
learn-merge-learners = ce sont les journaux de deux apprenants : { $one } et { $other }
learn-merge-courses = ce sont les journaux de deux cours : { $one } et { $other }
learn-merge-unwritable = les journaux ne peuvent pas être réunis ({ $one }{ $other })
failure-learnt-elsewhere = « { $path } » est ouvert dans une autre fenêtre ; continuez-y, ou fermez-la d’abord
release-list-about = Ce qui peut être publié des textes rédigés. Rien n’est publié hormis ce que ce fichier autorise.
release-list-how = Pour autoriser une déclaration ou un texte, retirez le # devant elle ou devant la ligne qui suit le texte ; enregistrez sous release.yaml à côté de assessment.yaml.
release-list-reasons = Un motif n’accompagne que « sans objet » : autoriser celui d’une personne qui répond à titre individuel révèle cette réponse.
release-list-consent = Seuls figurent les textes dont le répondant a donné son accord. La publication ne nomme aucun répondant.
release-list-names = nomme { $names }
release-list-without =
    { $count ->
        [one] Un autre texte a été rédigé sans accord de publication (consent : yes) et ne peut être autorisé.
       *[other] { $count } autres textes ont été rédigés sans accord de publication (consent : yes) et ne peuvent être autorisés.
    }

### certificate and verify

certificate-key-made = La clé se trouve dans { $path }. Personne d’autre ne doit pouvoir la lire, et rien ne permet de la retrouver : gardez-en une copie en lieu sûr.
  Émetteur :  { $id }
  Empreinte : { $fingerprint }
  Communiquez les deux à ceux qui vérifieront, par une autre voie que les certificats.
certificate-not-earned = il n’y a pas encore de certificat pour { $learner }
certificate-written-json = Attestation pour un portefeuille
certificate-written-svg = Certificat à imprimer
certificate-written-pdf = Le même en PDF
certificate-written = Attestation { $id }
  Émetteur    { $issuer }
  Empreinte   { $fingerprint }
verify-of-print = un certificat en PDF est une impression et ne contient pas d’attestation : demandez son fichier .json ou .svg et vérifiez celui-ci
verify-signature-fits = Signature : valable. Le certificat dit ce que son émetteur a signé.
verify-signature-does-not-fit = Signature : NON valable. On ne peut se fier à rien de ce que contient le fichier.
verify-does-not-hold = Signature : valable, mais le certificat n’a pas cours ; voir ci-dessus.
verify-holder = Titulaire
verify-achievement = Réussite
verify-issuer = Émetteur, selon ses propres termes
verify-from = Délivré
verify-issuer-unasked = Émetteur : non examiné, puisque la signature n’est pas valable.
verify-issuer-known = Émetteur : connu. La clé est celle de { $name }.
verify-issuer-not-asked = Émetteur : NON connu. N’importe qui peut signer sous le nom de { $name } : comparez l’empreinte { $fingerprint } avec l’émetteur, ou désignez ceux que vous connaissez par --issuers FICHIER.
verify-issuer-unknown = Émetteur : NON connu. Aucun des émetteurs que vous avez désignés n’a cette clé ({ $fingerprint }) ; n’importe qui peut signer sous le nom de { $name }.
verify-issuer-other-name = Émetteur : NON fiable. La clé est celle de { $known }, et le certificat nomme son émetteur { $name }.
failure-randomness = le système ne fournit pas de nombres aléatoires pour une clé
failure-key-exists = « { $path } » existe déjà ; une clé n’est jamais remplacée, car ce qu’elle a signé ne pourrait plus l’être
failure-key-unwritten = la clé ne peut pas être écrite dans « { $path } »
failure-certificate = le certificat ne peut pas être signé : { $message }

### trainer

trainer-written = Inscrit dans le journal de { $learner }.
trainer-grade = La note : { $before } avant, { $after } maintenant.
trainer-capstone = Le travail final atteint { $share }.
trainer-no-name = une décision exige le nom de la personne qui la prend : --by NOM
trainer-own-log = « { $id } » est l’apprenant de ce journal, et nul ne décide pour soi-même
trainer-no-reason = un motif est nécessaire : --reason TEXTE
trainer-no-exercise = le cours n’a pas d’exercice « { $id } »
trainer-not-graded = { $id } sert à l’entraînement et n’entre pas dans la note
trainer-points = les points de { $id } vont de 0 à { $most }
trainer-already-void = { $id } a déjà été retiré
trainer-last-of-module = sans { $id }, il ne resterait aucun exercice de { $module }, donc aucune note
trainer-nothing-submitted = rien n’a encore été remis pour { $id }
trainer-no-attempt = { $count ->
    [one] { $id } a été remis une seule fois ; il n’y a pas d’autre tentative
   *[other] { $id } a été remis { $count } fois ; il n’y a pas d’autre tentative
}
trainer-marked-by-program = { $id } est corrigé par le programme ; « tripartite trainer override » fixe d’autres points
trainer-no-more-attempts = { $count ->
    [one] pour { $id }, { $count } tentative compte déjà ; il faut un nombre plus élevé
   *[other] pour { $id }, { $count } tentatives comptent déjà ; il faut un nombre plus élevé
}
trainer-no-declaration = ce journal ne contient pas de déclaration « { $id } » ; « tripartite learn hours » les affiche
trainer-already-confirmed = les heures « { $id } » ont déjà été confirmées
trainer-nothing-to-confirm = aucune heure déclarée n’attend ; celles du travail final attendent sa note
trainer-capstone-first = les heures « { $id } » concernent le travail final, qui n’a pas encore atteint le seuil de réussite : « tripartite trainer mark FICHIER capstone » vient d’abord
trainer-tomorrow = un formateur signe à la date du jour ou à une date passée, non à une date à venir
trainer-not-passed = seul un cours réussi est contresigné, et celui-ci ne l’est pas :
trainer-already-countersigned = { $by } a contresigné tout ce qui a été remis, le { $on }
trainer-before-hours = les heures sont du { $last } ; nul ne peut les confirmer avant ce jour
trainer-before-submission = la dernière réponse a été remise le { $last } ; nul ne peut contresigner avant ce jour
trainer-no-topic = le cours n’a pas de thème « { $id } »
trainer-no-capstone = ce cours n’a pas de travail final
trainer-no-criterion = la grille n’a pas de critère « { $id } »
trainer-no-level = « { $id } » a des niveaux de 0 à { $count }
trainer-criteria-missing = chaque critère exige un niveau ; il manque : { $id }
trainer-no-log = « { $path } » contient des réponses et aucun journal, or une décision est une ligne d’un journal : reprenez-les d’abord, avec « tripartite learn import FICHIER --log JOURNAL »
trainer-void-responses = « { $path } » contient des réponses sans journal : dans cette classe, l’exercice est retiré pour elles aussi, mais aucune ligne ne le dit ; lorsque « tripartite learn import » en aura fait un journal, retirez-le aussi là
trainer-points-needed = une correction exige des points : --points N
trainer-levels-needed = le travail final est noté d’après sa grille : --level ID=N pour chaque critère, au lieu de points
trainer-level-twice = un critère a deux niveaux
class-empty = « { $path } » ne contient ni journaux (.jsonl) ni réponses (.json)
class-col-learner = Apprenant
class-col-grade = Note
class-col-hours = Heures
class-col-verdict = Résultat
class-passed = réussi
class-failed = non réussi
class-hours-short = heures insuffisantes
class-incomplete = incomplet
class-pending = à corriger
class-no-log = rien n’est arrivé
class-no-grade = pas de note : un module n’a plus d’exercice
class-missing = { $count ->
    [one] { $count } exercice manque
   *[other] { $count } exercices manquent
}
class-pending-count = { $count ->
    [one] { $count } exercice à corriger
   *[other] { $count } exercices à corriger
}
items-parts = Options et indicateurs des cas : --unit ID, ou -o FICHIER.csv, -o FICHIER.html.
class-look-at = Avant de vous porter garant de leurs heures :
class-passed-of = Réussites : { $passed } sur { $all }.
class-borderline = { $count ->
    [0] Personne ne se trouve à moins d’une erreur type de mesure ({ $error } points sur 100) du seuil de réussite.
    [one] À moins d’une erreur type de mesure ({ $error } points sur 100) du seuil de réussite ; un second correcteur devrait examiner :
   *[other] À moins d’une erreur type de mesure ({ $error } points sur 100) du seuil de réussite ; un second correcteur devrait examiner :
}
class-no-borderline = Pas de liste des cas limites : trop peu d’apprenants ont fait tous les exercices pour calculer une erreur type.
class-not-on-roster = { $learner } ne figure pas sur la liste « { $path } »
certificates-of = Certificats : { $count } ; personnes sur la liste : { $all }.
certificates-signed = Émetteur { $issuer }, empreinte { $fingerprint }
certificates-col-missing = Ce qui manque encore
gain-skill = Compétence
gain-learners = Apprenants
gain-before = Avant
gain-after = Après
gain-part = Gain
gain-about = Premières tentatives des mêmes apprenants aux mêmes exercices. Gain : part de ce qui restait à gagner, de 0 à 1 ; au-dessous de 0, il y a eu perte.
gain-nobody = personne n’a fait le même exercice dans les deux dossiers
handbook-course-collects = Sans corrigé : la page recueille les réponses, et `tripartite learn import` les corrige.
handbook-course-keys = Pour l’étude personnelle : la page contient le corrigé, les indices et les commentaires, qui peuvent être lus dans le fichier.
exchange-unknown = « { $id } » n’est ni un thème ni un module du cours « { $course } »
exchange-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
exchange-left-out = Absents, car le format ne connaît pas la mise en ordre (`exchange moodle-xml` la connaît) : { $ids }
exchange-essays = Cas, présents sous forme de compositions qu’une personne corrige : { $ids }
exchange-scorm = Le module corrige lui-même les réponses et contient donc le corrigé. Il annonce la réussite une fois que tout est remis et que la note atteint le seuil ; les heures ne sont pas mesurées.
exchange-passed = Réussite : { $count } ; omis, car le cours n’est pas réussi : { $others }
exchange-no-address = { $count ->
    [one] { $count } personne ayant réussi n’a pas d’adresse ; une liste avec les colonnes learner et email la donne
   *[other] { $count } personnes ayant réussi n’ont pas d’adresse ; une liste avec les colonnes learner et email les donne
}
exchange-case = Attribuez à chaque indicateur un degré de son échelle, nommez le document du dossier qui le fonde et citez la phrase.
exchange-gift-ordering = { $id } : ce format ne connaît pas d’exercice de mise en ordre ; le fichier Moodle XML le contient.
exchange-case-essay = { $id } : un cas, présent ici sous forme de composition : une personne le corrige.
exchange-all-or-nothing = { $id } : dans le cours, seule la réponse entière compte ; ici, une partie de la réponse rapporte une partie des points.
own-format = { $format } ne contient pas de texte ; un document pour une organisation s’écrit en { $known }
archive-not-whole = L’archive ne redonnerait pas les mêmes nombres ; elle n’a donc pas été écrite.
archive-not-readable = L’évaluation ne pourrait pas être lue à partir de l’archive seule, pour les raisons indiquées ci-dessus ; l’archive n’a donc pas été écrite. Un référentiel désigné par son chemin absolu ne se trouve que sur cette machine : écrire son nom comme on le voit depuis le dossier de l’évaluation, par exemple `framework: ../mon-referentiel`.
archive-contacts = { $path } indique des contacts d’une façon qui ne permet pas de les retirer : écrivez chacun sur une ligne
archive-holds = Elle contient les questionnaires tels qu’ils ont été reçus, avec les noms qui y figurent : elle est destinée à la personne qui conserve l’évaluation, non à la publication. Les contacts des invités n’y figurent pas.
archive-next = Toute version ultérieure recalcule les nombres à partir d’elle : { $command }
archive-of = { $assessment } du { $date }, archivée par la version { $version }
archive-files-whole = { $files ->
    [one] Le fichier est tel qu’il a été archivé.
   *[other] Les { $files } fichiers sont tels qu’ils ont été archivés.
}
archive-files-changed = { $changed ->
    [one] Un fichier sur { $files } n’est pas tel qu’il a été archivé ; voir plus haut.
   *[other] { $changed } fichiers sur { $files } ne sont pas tels qu’ils ont été archivés ; voir plus haut.
}
archive-framework-same = Référentiel { $framework } { $version }, tiré de l’archive ; ce programme contient le même.
archive-framework-other = Référentiel { $framework } { $version }, tiré de l’archive ; ce programme en contient un autre sous cet identifiant ({ $present }), qui n’a pas été utilisé.
archive-framework-own = Référentiel { $framework } { $version }, tiré de l’archive.
archive-not-scored = Les scores ne peuvent plus être calculés ; les constats disent pourquoi.
archive-same-numbers = Les mêmes nombres : les { $count } sans exception.
archive-other-numbers = { $count ->
    [one] Pas les mêmes nombres : un nombre diffère.
   *[other] Pas les mêmes nombres : { $count } nombres diffèrent.
}
archive-other-number = {"  "}{ $place } : archivé { $before }, maintenant { $now }
archive-why-version = Les fichiers sont inchangés ; l’archive a été faite par la version { $version } et celle-ci est la version { $present } : le mode de calcul a changé entre-temps, ce que CHANGELOG.md explique.
archive-why-results = Les fichiers sont inchangés, le programme aussi : les nombres de l’archive n’ont pas été calculés à partir de ses fichiers.
archive-why-changed = Des fichiers ont été modifiés après la création de l’archive ; ils sont nommés plus haut.
