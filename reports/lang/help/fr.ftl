# L’aide de chaque commande, et ce qui est dit d’une ligne de commande erronée. `src/cli/help.rs` dit comment se forment les clés.

### Le cadre

heading-usage = Syntaxe :
heading-commands = Commandes{"\u00A0"}
heading-arguments = Arguments{"\u00A0"}
heading-options = Options{"\u00A0"}
help-values = Valeurs possibles
help-possible-values = [valeurs possibles : { $values }]
help-default = [par défaut : { $value }]
value-options = OPTIONS
value-command = COMMANDE
value-tag = LANGUE
value-dir = DOSSIER
value-file = FICHIER
value-seconds = SECONDES
value-id = ID
value-date = DATE
value-version = VERSION
value-name = NOM
value-text = TEXTE
value-list = LISTE
value-form = FORME
value-when = QUAND
value-n = N
value-format = FORMAT
value-outline = DOCUMENT
value-paper = PAPIER
value-by = ANGLE
value-shell = INTERPRÉTEUR
value-baseline = RÉFÉRENCE
value-follow-up = SUIVI
value-pre-test = PRÉ-TEST
value-post-test = POST-TEST

### Le programme

help-program = Auto-évaluation de la cohérence des politiques en matière de migrations de main-d’œuvre
help-program-long =
    Auto-évaluation de la cohérence des politiques en matière de migrations de main-d’œuvre.

    Un ministère, des organisations de travailleurs et des organisations d’employeurs répondent au même référentiel. Tripartite note les réponses en donnant une voix à chaque mandant, montre où les mandants s’accordent et où ils divergent, et établit un rapport illustré sur les écarts.

    Commencez par « tripartite demo ». Un dossier donné comme seul argument est vérifié et fait l’objet d’un rapport.
after-program = Codes de retour : 0 terminé, 1 inférieur à --fail-under, 2 ligne de commande erronée, 3 erreurs dans les données, 4 tout autre cas.
help-help = Afficher l’aide du programme ou d’une commande
arg-lang = Langue de tout ce qui est affiché et écrit à l’intention de lecteurs, par exemple fr [par défaut : celle de l’évaluation, sinon celle du système, sinon en]
arg-allow-outside = Lire aussi ce qui appartient à une évaluation ou à un référentiel en dehors de son dossier, par des liens et des chemins
arg-program-help = Afficher l’aide (-h : abrégée, --help : complète)
arg-program-version = Afficher la version
arg-force = Remplacer les fichiers existants
arg-id = Un identifiant fourni avec le programme ou un dossier

### demo et new

help-demo = Écrire un exemple complet d’un pays fictif, avec ses rapports
arg-demo-folder = Où l’écrire
help-new = Créer votre propre évaluation
arg-new-folder = Dossier à créer ; son nom devient l’identifiant de l’évaluation
arg-new-framework = Référentiel : un identifiant fourni avec le programme ou un dossier
arg-new-name = Entité évaluée, par exemple le nom du pays
arg-new-profile = Types de pays, par exemple origin,destination
arg-new-questionnaire = Forme des questionnaires, par exemple quick
arg-new-date = Date de l’évaluation, année-mois-jour [par défaut : aujourd’hui]
arg-new-languages = Langues des formulaires, la plus courante en premier, par exemple fr,en [par défaut : celle de l’évaluation]
arg-new-deadline = Dernier jour pour renvoyer un questionnaire, année-mois-jour
arg-new-return-to = À qui les questionnaires sont renvoyés, par exemple une adresse de courriel
arg-new-publication = Ce qui est imprimé sous le nom de chacun
choice-new-publication-named = Textes et noms, sauf refus d’un questionnaire
choice-new-publication-unnamed = Ni textes ni noms, sauf accord d’un questionnaire
arg-new-yes = Ne rien demander, même dans un terminal
after-new =
    Exemple :
      tripartite new neranie-2026 --name "République de Néranie" --profile origin,transit

### check, score, explain et report

arg-folder = Dossier de l’évaluation, ou tout fichier qui s’y trouve [par défaut : le dossier courant]
arg-tally = Travailler à partir de décomptes seulement ; un DOSSIER donné avec eux indique qui a été interrogé, avec quels poids et quelles cibles
arg-framework = Référentiel d’un décompte donné sans DOSSIER : un identifiant fourni avec le programme ou un dossier [par défaut : coherence]
arg-constituency = Le mandant des questionnaires qui n’en nomment aucun, ni dans une colonne, ni par une organisation de la liste des invités
arg-date = Date à inscrire, année-mois-jour
help-check = Relever toutes les erreurs d’une évaluation, et qui n’a pas répondu
arg-check-all = Écrire tous les constats sous forme de tableau (CSV) sur la sortie standard ; sans cette option, 50 constats d’un même type sont affichés et les autres comptés
arg-check-format = Présentation des constats
choice-check-format-text = constats sur la sortie d’erreur, questionnaires reçus sur la sortie standard
choice-check-format-json = constats en JSON sur la sortie standard
after-check =
    Exemples :
      tripartite check
      tripartite check neranie-2026 --format json
help-score = Afficher les scores sous forme de tableau, de JSON ou de CSV
arg-score-format = Présentation des scores
choice-score-format-table = pour la lecture
choice-score-format-json = toutes les données, pour d’autres programmes
choice-score-format-csv = une ligne par phase, thème, domaine, paire et indicateur
arg-score-by = Angle de vue du tableau [par défaut : celui qui sert au score d’ensemble]
choice-score-by-cycle = le cycle de la cohérence des politiques
choice-score-by-topic = la liste de contrôle
choice-score-by-field = les domaines de politique
choice-score-by-pair = les paires de domaines de politique
arg-score-fail-under = Rendre le code 1 si le score d’ensemble est inférieur à N, ou s’il n’y en a pas
arg-score-schema = Afficher seulement le schéma JSON de la sortie JSON
after-score =
    Exemples :
      tripartite score --by topic
      tripartite score --format json > resultats.json
      tripartite score --fail-under 60
help-explain = Montrer le calcul d’un nombre, ou ce que signifie un constat
arg-explain-id = Un indicateur, une phase, un thème, un domaine, une paire ou un groupe, « overall » (l’ensemble), ou le code d’un constat
after-explain =
    Exemples :
      tripartite explain T02P3
      tripartite explain P3 neranie-2026
      tripartite explain overall
      tripartite explain response/na-without-reason
help-report = Établir le rapport sur les écarts : HTML, graphiques, JSON, CSV
arg-report-output = Où écrire [par défaut : DOSSIER/reports/DATE]
arg-report-word-template = Fichier Word (.dotx, .docx) dont les documents Word reprennent styles, polices, en-têtes, pieds de page et format de page
arg-report-format = Fichiers à écrire [par défaut : tous sauf pdf]
arg-report-outline = Documents à écrire [par défaut : tous]
arg-report-paper = Format du papier des documents imprimés [par défaut : a4]
choice-report-paper-a4 = 210 sur 297 mm
choice-report-paper-letter = 8,5 sur 11 pouces
arg-templates = Dossier de modèles et de styles ; un fichier y remplace celui de même nom fourni avec le programme
arg-browser = Le navigateur Chromium, Chrome ou Edge qui imprime les PDF [par défaut : TRIPARTITE_BROWSER, sinon le premier qui est trouvé]
arg-browser-wait = Secondes dont il dispose pour un document [par défaut : 120]
after-report =
    Exemples :
      tripartite report neranie-2026
      tripartite report --tally decompte.csv -o sortie --format html

### compare

help-compare = Comparer deux évaluations : ce qui a varié, et la part qui tient à des réponses modifiées
help-compare-long =
    Comparer deux évaluations d’un même référentiel : ce qui a varié, et la part qui tient à des réponses modifiées.

    La variation de chaque score est décomposée en cinq parties dont elle est la somme : méthode et pondérations, version du référentiel, questions posées à chacun, répondants d’une seule des deux fois, et réponses de ceux qui ont répondu les deux fois. Le résultat est affiché ; avec --format ou --output, il est aussi écrit sous forme de document.
arg-compare-before = L’évaluation antérieure : son dossier, ou le décompte d’une exécution (reports/DATE/..._tally_DATE.csv)
arg-compare-after = L’évaluation ultérieure : son dossier, ou un décompte
arg-compare-output = Où écrire [par défaut : SUIVI/reports/DATE]
arg-compare-format = Fichiers à écrire [par défaut avec --output : tous sauf pdf]
arg-compare-paper = Format du papier des documents imprimés [par défaut : a4]
choice-compare-paper-a4 = 210 sur 297 mm
choice-compare-paper-letter = 8,5 sur 11 pouces
arg-compare-framework = Le référentiel d’un décompte qui ne se trouve dans aucune évaluation : un identifiant fourni avec le programme ou un dossier
arg-compare-schema = Afficher seulement le schéma JSON de la sortie JSON
after-compare =
    Exemples :
      tripartite compare neranie-2023 neranie-2026
      tripartite compare neranie-2023 neranie-2026 --format html,json
      tripartite compare neranie-2026/reports/2026-11-23/neranie-2026_tally_2026-11-23.csv neranie-2026

### tally

help-tally = Décompter une enquête de n’importe quelle taille, sans la charger en mémoire
arg-tally-files = Tableaux larges ou longs, en CSV ou en classeur ; chaque répondant ne figure que dans un seul d’entre eux
arg-tally-output = Où écrire le décompte [par défaut : la sortie standard]
arg-tally-framework = Vérifier chaque identifiant et chaque réponse d’après ce référentiel : un identifiant fourni avec le programme ou un dossier
arg-tally-constituency = Le mandant des questionnaires qui n’en nomment aucun ; demande --framework
arg-tally-block = Décompter aussi par bloc de répondants, afin de pouvoir estimer l’erreur d’échantillonnage
arg-tally-reasons = Si « sans objet » doit être accompagné d’un motif ; vérifié seulement avec --framework
arg-tally-ids-checked = Les identifiants de répondants qui se suivent ont été vérifiés et sont exacts
after-tally =
    Exemples :
      tripartite tally enquete.csv -o decompte.csv
      tripartite tally partie-*.csv --framework coherence --block -o decompte.csv
      tripartite score --tally decompte.csv

### import, migrate and receipt

help-import = Écrire en un seul CSV canonique tout ce qui se lit comme questionnaires remplis (tableaux, classeurs, YAML, exports de systèmes d’enquête)
arg-import-files = Fichiers ou dossiers de questionnaires
arg-import-to = Où écrire le CSV [par défaut : la sortie standard]
arg-import-framework = Le référentiel auquel ils répondent : un identifiant fourni avec le programme ou un dossier [par défaut : coherence]
arg-import-dir = L’évaluation à laquelle ils appartiennent : son référentiel et sa liste des invités [par défaut : celle dans le dossier de laquelle ils se trouvent]
after-import =
    Exemples :
      tripartite import export.xlsx --to questionnaires/enquete.csv
      tripartite import syndicat.ods --constituency workers --dir neranie-2026
help-migrate = Reprendre dans la version actuelle du référentiel, dans un nouveau dossier, les questionnaires remplis avec une autre version
arg-migrate-paths = Fichiers ou dossiers de questionnaires, ou le dossier d’une évaluation pour tous ses questionnaires [par défaut : le dossier courant]
arg-migrate-map = Un tableau avec les colonnes « from » et « to » : ce qu’est devenu chaque identifiant de l’autre version ; un « to » vide écarte ses réponses. Il s’ajoute aux « renames » du référentiel
arg-migrate-from = La version avec laquelle ont été remplis les questionnaires qui ne l’indiquent pas, par exemple 1.0.0
arg-migrate-output = Le dossier où écrire un CSV par fichier [par défaut : returns-migrated, dans le dossier de l’évaluation]
arg-migrate-framework = Le référentiel auquel les questionnaires doivent répondre : un identifiant fourni avec le programme ou un dossier [par défaut : coherence]
arg-migrate-dir = L’évaluation à laquelle ils appartiennent : son référentiel et sa liste des invités
after-migrate =
    Exemples :
      tripartite migrate neranie-2026
      tripartite migrate questionnaires/syndicat.xlsx --map ancien.csv --framework mon-referentiel
help-receipt = Montrer ce que le registre d’un rapport dira d’un questionnaire, pour que son expéditeur vérifie qu’il a été compté sans changement
arg-receipt-file = Le questionnaire
arg-receipt-framework = Le référentiel auquel il répond : un identifiant fourni avec le programme ou un dossier [par défaut : coherence]
arg-receipt-dir = L’évaluation à laquelle il appartient : son référentiel et sa liste des invités [par défaut : celle dans le dossier de laquelle il se trouve]
after-receipt =
    Exemples :
      tripartite receipt questionnaires/travailleurs.xlsx --dir neranie-2026

### framework

help-framework = Créer, énumérer, montrer, vérifier et exporter des référentiels ; afficher les schémas des fichiers
help-framework-list = Énumérer les référentiels fournis avec le programme
help-framework-new = Créer votre propre référentiel : petit et sans erreur, chaque clé étant expliquée
arg-framework-new-folder = Dossier à créer ; son nom devient l’identifiant du référentiel
arg-framework-new-name = Intitulé du référentiel [par défaut : son identifiant]
after-framework-new =
    Exemple :
      tripartite framework new mon-referentiel --name "Recrutement équitable"
help-framework-show = Montrer un référentiel (thèmes, indicateurs, mandants interrogés), ou la fiche d’un indicateur
arg-framework-show-id = Un référentiel fourni avec le programme, un dossier, ou l’identifiant d’un indicateur
arg-framework-show-framework = Référentiel de l’indicateur : un identifiant fourni avec le programme ou un dossier
help-framework-check = Relever toutes les erreurs d’un référentiel et de ses questionnaires
arg-framework-check-json = Afficher les constats en JSON
help-framework-coverage = Compter les textes disponibles dans chaque langue
arg-framework-coverage-missing = Énumérer tous les textes qui manquent dans une langue
help-framework-export = Écrire tout le référentiel sous forme de tableau ou d’arborescence
arg-framework-export-format = Format à écrire [par défaut : celui qu’indique l’extension du fichier, ou csv]
choice-framework-export-format-yaml = une arborescence, pour la lecture
choice-framework-export-format-json = la même arborescence, pour d’autres programmes
choice-framework-export-format-csv = une ligne par indicateur
choice-framework-export-format-xlsx = un classeur à modifier, que relit « framework import »
arg-framework-export-output = Où écrire [par défaut : la sortie standard ; un classeur demande un fichier]
after-framework-export =
    Exemple :
      tripartite framework export coherence -o referentiel.xlsx
help-framework-import = Lire le classeur modifié d’un référentiel, et écrire un référentiel qui ne contient que ce qui diffère
arg-framework-import-file = Le classeur (.xlsx ou .ods), produit par « framework export -o FICHIER.xlsx » puis modifié
arg-framework-import-output = Le dossier à écrire [par défaut : celui du nom du classeur]
arg-framework-import-base = Le référentiel dont le classeur est issu : un identifiant intégré ou un dossier [par défaut : ce qu’indique le classeur]
after-framework-import =
    Exemple :
      tripartite framework export coherence -o mien.xlsx
      tripartite framework import mien.xlsx -o mien
help-framework-schema = Afficher le schéma JSON d’un des fichiers YAML, pour les éditeurs de texte
arg-framework-schema-file = Fichier concerné
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
choice-framework-schema-file-questionnaire = un questionnaire
choice-framework-schema-file-assessment = assessment.yaml

### handbook, completions et man

help-handbook = Écrire la formation et le référentiel en un seul manuel, ou en une page à travailler dans un navigateur
arg-handbook-output = Où écrire ; avec --course [par défaut : course.html]
arg-handbook-framework = Référentiel : un identifiant fourni avec le programme ou un dossier
arg-handbook-course = Écrire la formation avec ses exercices et ses documents en une seule page pour navigateur, qui conserve la progression et n’envoie rien
arg-handbook-no-keys = Omettre le corrigé, les indices et les commentaires : la page ne fait que recueillir les réponses
arg-handbook-format = Format à écrire [par défaut : celui qu’indique l’extension du fichier, ou html]
choice-handbook-format-html = une page autonome
choice-handbook-format-md = Markdown
after-handbook =
    Exemples :
      tripartite handbook -o manuel.html
      tripartite handbook -o handbook.md --lang en
      tripartite handbook --course
      tripartite handbook --course --no-keys -o groupe.html
help-completions = Afficher les complétions pour un interpréteur de commandes
arg-completions-shell = Interpréteur de commandes
after-completions =
    Exemple :
      tripartite completions bash > ~/.local/share/bash-completion/completions/tripartite
help-man = Afficher la page de manuel, ou écrire celles de toutes les commandes
arg-man-output = Écrire dans ce dossier une page pour le programme et pour chaque commande
man-name = NOM
man-synopsis = SYNTAXE
man-description = DESCRIPTION
man-extra = EXEMPLES ET NOTES

### Lignes de commande erronées

usage-unknown-argument = l’argument « { $argument } » est inconnu
usage-unknown-command = il n’existe pas de commande « { $command } »
usage-missing-argument = il manque : { $argument }
usage-missing-value = « { $argument } » demande une valeur
usage-invalid-value = « { $value } » n’est pas une valeur admise pour « { $argument } »
usage-invalid-choice = « { $value } » n’est pas une valeur admise pour « { $argument } » ; valeurs admises : { $known }
usage-too-many-values = « { $value } » est une valeur de trop pour « { $argument } »
usage-number-of-values = nombre de valeurs incorrect pour « { $argument } » : attendu { $expected }, reçu { $actual }
usage-twice = « { $argument } » ne peut être donné qu’une fois
usage-conflict = « { $argument } » et « { $other } » ne peuvent pas être employés ensemble
usage-no-equals = « { $argument } » demande un signe égal devant sa valeur
usage-not-utf8 = un argument n’est pas en UTF-8
usage-date = écrivez année-mois-jour, par exemple 2026-11-23
usage-version = écrivez majeure.mineure.correctif, par exemple 1.0.0
usage-limit = un nombre de 0 à 100 est attendu
usage-more = Pour en savoir plus, utilisez « --help ».

### form

help-form = Écrire un jeu de formulaires pour chaque organisation invitée
value-path = CHEMIN
value-publication = QUOI
value-kind = TYPE
arg-form-for = Seulement pour ces organisations ou mandants
arg-form-kind = Types de fichier [par défaut : ceux que l’on remplit sur son propre ordinateur]
arg-form-questionnaire = Un questionnaire abrégé pour tous, par exemple quick
arg-form-by = Diviser chaque formulaire, pour des collègues qui en remplissent chacun une partie
choice-form-by-topic = Un formulaire par thème
arg-form-prefill = Réponses antérieures, affichées à côté des questions : un retour, ou un dossier de retours ou d’évaluation
arg-form-carry-over = Placer les réponses antérieures dans les cellules de réponse
arg-form-zip = Un fichier zip par jeu : les filtres de messagerie arrêtent les pages
arg-form-output = Le dossier des formulaires [par défaut : forms/ dans l’évaluation]
after-form =
    Exemples :
      tripartite form
      tripartite form --for "Ministère du Travail" --kind xlsx,docx
      tripartite form --prefill ../nerania-2025 --lang fr

### status

help-status = Indiquer qui a répondu, qui n’a pas répondu et qui relancer
arg-status-format = Forme de l’affichage
choice-status-format-text = Un tableau et le texte d’une relance
choice-status-format-csv = Le tableau pour un tableur

### ask

help-ask = Répondre à un formulaire dans le terminal, question par question
help-ask-long =
    Répondre à un formulaire dans le terminal, question par question.

    Chaque réponse est enregistrée avant que la question suivante ne s’affiche. Relancez la même commande pour reprendre où vous vous êtes arrêté, ou pour modifier une réponse. Quand tout est répondu, le questionnaire rempli est écrit.
arg-ask-folder = Le dossier de l’évaluation
arg-ask-for = Qui répond : une organisation ou un mandant [par défaut : demandé]
arg-ask-questionnaire = Un questionnaire abrégé, par exemple quick
arg-ask-output = Le fichier du questionnaire rempli, en YAML [par défaut : un fichier du dossier des questionnaires reçus] ; les réponses sont conservées à côté, dans un fichier qui se termine par .journal
arg-ask-finish = Ne rien demander, et écrire en l’état les réponses données jusqu’ici
arg-ask-plain = Une ligne affichée, une ligne saisie : pour les lecteurs d’écran et les scripts ; de même en l’absence de terminal
after-ask =
    Exemples :
      tripartite ask neranie-2026
      tripartite ask --for "Ministère du Travail" --lang fr
      tripartite ask --for workers -o syndicat.yaml

### learn

help-learn = Suivre le cours dans le terminal : leçons, entraînement, exercices notés
help-learn-long =
  Suivre le cours dans le terminal : la leçon d’un thème, section par section, puis ses exercices. Tout est conservé aussitôt dans un seul fichier, le journal de l’apprenant.

  Un ID désigne un thème (T03), un module (M1) ou un exercice (T03X4). Sans lui, l’étape suivante est prise, comme par « learn next ».
arg-learn-what = Un thème, un module ou un exercice [par défaut : la suite]
arg-learn-graded = Répondre aux exercices pour la note : trois tentatives, la meilleure est retenue, commentaires après la remise
arg-learn-practice = Passer la leçon et s’entraîner sur ses exercices
arg-log = Le journal de l’apprenant
arg-learner = Le nom de l’apprenant, pour un nouveau journal [par défaut : demandé]
arg-course = Le référentiel dont c’est le cours : un identifiant intégré ou un dossier
arg-plain = Une ligne affichée, une ligne saisie : pour les lecteurs d’écran et les scripts ; il en est ainsi aussi sans terminal
value-time = HEURE
help-learn-next = Prendre l’étape suivante : réponses à remettre, révision, leçon, entraînement ou exercices notés
help-learn-status = Montrer où en est l’apprenant et tout ce qu’il faut encore pour réussir
help-learn-explain = Expliquer la note, calcul à l’appui
arg-learn-explain-id = Un thème, un module ou un exercice [par défaut : tout le cours]
help-learn-hours = Montrer les heures indicatives, enregistrées, déclarées et confirmées, chacune à part
help-learn-hours-add = Déclarer des heures passées hors de l’écran ; un formateur les confirme
arg-learn-hours-add-topic = Le thème
arg-learn-hours-add-date = Le jour, année-mois-jour [par défaut : aujourd’hui]
arg-learn-hours-add-minutes = Le nombre de minutes
arg-learn-hours-add-from = L’heure du début, par exemple 14:30 ; sans elle, ce qui a été enregistré du thème ce jour-là est déduit
arg-learn-hours-add-note = Ce qui a été fait
help-learn-import = Reprendre les réponses d’une page ouverte dans un navigateur
arg-learn-import-file = Le fichier que la page a donné
help-learn-merge = Réunir les journaux d’un apprenant tenus sur deux machines
arg-learn-merge-one = Un journal
arg-learn-merge-other = L’autre journal
arg-learn-merge-output = Le journal à écrire
help-learn-regrade = Corriger de nouveau les tentatives dont les exercices ont été modifiés, et montrer avant et après
arg-report-public = Écrire à la place le dossier de publication : aucun répondant nommé, chiffres reposant sur peu de personnes supprimés, textes seulement s’ils sont autorisés dans release.yaml
arg-report-release-list = Imprimer un release.yaml contenant tout ce qui pourrait être autorisé à la publication, chaque ligne étant en commentaire

### certificate and verify

help-certificate = Délivrer le certificat, signé, de qui a réussi ; ou montrer tout ce qui manque encore
help-certificate-long =
  Délivrer le certificat de qui a réussi : une attestation pour un portefeuille (Open Badges 3.0, .json) et deux pages à imprimer qui contiennent la même attestation (.svg). Il n’y en a pas tant que tout ce qui est obligatoire n’est pas remis et corrigé et que la note et les heures ne sont pas atteintes ; tout ce qui manque est montré d’un coup.

  L’émetteur répond du certificat : il n’a donc pas de valeur par défaut. Le certificat n’est jamais délivré au nom de l’OIT ni de son centre de formation, qui n’en savent rien.
arg-certificate-issuer = Qui le délivre : le nom de votre ministère, organisation ou centre
arg-certificate-key = Le fichier de la clé de l’émetteur ; « certificate key » en crée une
arg-certificate-date = Le jour de la délivrance, année-mois-jour [par défaut : SOURCE_DATE_EPOCH, sinon aujourd’hui]
arg-certificate-pdf = L’imprimer aussi en PDF, par un navigateur Chromium, Chrome ou Edge installé
arg-certificate-output = Le dossier des fichiers
arg-certificate-force = Remplacer les fichiers qui existent
help-certificate-key = Créer une clé pour signer, que personne d’autre ne peut lire ; rien n’est jamais remplacé
arg-certificate-key-file = Le fichier à écrire, hors de tout dossier que l’on transmet
after-certificate =
  Code de sortie : 0 délivré, 1 pas encore réussi, 3 l’émetteur, la clé ou le journal ne convient pas.

  Exemples :
    tripartite certificate key ~/emetteur.cle.json
    tripartite certificate --log learner.jsonl --issuer "Ministère du Travail de Néranie" --key ~/emetteur.cle.json
help-verify = Vérifier un certificat : est-il tel qu’il a été signé, et connaissez-vous l’émetteur ?
help-verify-long =
  Vérifier un certificat, à partir de son attestation (.json) ou de son image (.svg). Deux réponses sont données : la signature est-elle valable, de sorte que rien n’a été modifié, ajouté ou repeint ; et l’émetteur est-il de ceux que vous connaissez. La seconde suppose une liste d’émetteurs, car n’importe qui peut signer sous n’importe quel nom.
arg-verify-file = Le certificat
arg-verify-issuers = Les émetteurs que vous connaissez : JSON, avec identifiant et nom, et l’empreinte que vous avez comparée
arg-verify-revocations = Ce qu’un émetteur a retiré : JSON, avec l’identifiant de l’émetteur et ceux des attestations
arg-verify-date = Le jour pour lequel on vérifie, année-mois-jour [par défaut : SOURCE_DATE_EPOCH, sinon aujourd’hui]
after-verify =
  Code de sortie : 0 valable et émetteur connu, 1 valable et émetteur inconnu, 3 non valable.

  Exemples :
    tripartite verify certificat.svg --issuers emetteurs.json
    tripartite verify certificat.json --issuers emetteurs.json --revocations retraits.json

arg-learn-assessment = Établir un plan d’étude d’après les écarts de cette évaluation ; comme « learn plan DOSSIER »
help-learn-plan = Établir un plan d’étude d’après les écarts d’une évaluation : pour tous, et pour chaque mandant
arg-learn-plan-folder = Le dossier de l’évaluation
arg-learn-plan-constituency = Un seul mandant, par son identifiant, et ce que tous reconnaissent
arg-learn-plan-all = Tous les écarts [par défaut : les dix premiers de chaque sorte]
arg-learn-plan-output = Écrire un document (.html, .docx, .md) au lieu de lignes à l’écran

### trainer

help-trainer = Décider en tant que formateur, voir les résultats d’une classe, analyser les exercices, écrire ce qui est distribué
help-trainer-long =
  Décider en tant que formateur, voir les résultats d’une classe, analyser les exercices et écrire ce qui est distribué.

  Ce que décide un formateur est une ligne du journal de l’apprenant, avec le nom, le motif et le moment. Une classe est un dossier qui contient les journaux (.jsonl) et les réponses (.json) de ses apprenants.
after-trainer =
  Exemples :
    tripartite trainer confirm classe/awa.jsonl --by "B. Keller"
    tripartite trainer void T03X4 classe --by "B. Keller" --reason "deux options justes"
    tripartite trainer countersign classe/awa.jsonl --by "B. Keller"
    tripartite trainer results classe --roster liste.csv -o resultats.csv
    tripartite trainer items classe -o exercices.html
arg-trainer-course = Le référentiel dont c’est le cours : un identifiant intégré ou un dossier
arg-by = Le nom du formateur
arg-reason = Le motif ; il figure dans le journal
arg-trainer-confirm-file = Le journal de l’apprenant
arg-trainer-confirm-id = Une déclaration, par l’identifiant qu’affiche « learn hours » ; peut être répété [par défaut : toutes celles qui attendent]
arg-trainer-confirm-date = Le jour de la confirmation [par défaut : aujourd’hui]
help-trainer-confirm = Confirmer des heures déclarées par un apprenant
help-trainer-override = Fixer les points d’un exercice, quelles que soient les tentatives
arg-trainer-override-file = Le journal de l’apprenant
arg-trainer-override-exercise = L’exercice
arg-points = Les points obtenus, par exemple 1,5
help-trainer-void = Retirer un exercice de la note, pour tous
arg-trainer-void-exercise = L’exercice
arg-trainer-void-paths = Des journaux, ou des dossiers de journaux
help-trainer-mark = Corriger une réponse rédigée, ou le travail final d’après sa grille
arg-trainer-mark-file = Le journal de l’apprenant
arg-trainer-mark-exercise = L’exercice, ou « capstone » pour le travail final
arg-trainer-mark-level = Le niveau d’un critère du travail final, par exemple evidence=2 ; peut être répété
arg-trainer-mark-attempt = Le numéro de la tentative [par défaut : la dernière]
arg-trainer-mark-comment = Ce qui est dit à l’apprenant
value-level = ID=N
help-trainer-attempts = Accorder d’autres tentatives pour un exercice, et le rouvrir si sa solution a été montrée
arg-trainer-attempts-file = Le journal de l’apprenant
arg-trainer-attempts-exercise = L’exercice
arg-trainer-attempts-attempts = Le nombre de tentatives qui comptent
help-trainer-cap = Relever le plafond des heures déclarées pour un thème ou pour le travail final
arg-trainer-cap-file = Le journal de l’apprenant
arg-trainer-cap-topic = Le thème, ou « capstone » pour le travail final
arg-trainer-cap-minutes = Le nombre de minutes qui comptent au plus
help-trainer-countersign = Contresigner ce qu’un apprenant a remis, pour que le certificat ne soit plus une attestation d’autoformation non surveillée
help-trainer-countersign-long =
  Contresigner ce qu’un apprenant a remis, parce que vous l’avez surveillé ou examiné. Le certificat porte alors votre nom et la date, à la place de la mention « Attestation d’autoformation non surveillée ». Le cours doit d’abord être réussi ; une réponse remise plus tard exige un nouveau contreseing.
arg-trainer-countersign-file = Le journal de l’apprenant
arg-trainer-countersign-date = Le jour du contreseing [par défaut : aujourd’hui]
help-trainer-results = Montrer les résultats d’une classe et qui se trouve près du seuil de réussite
arg-trainer-results-folder = Le dossier des journaux et des réponses
arg-trainer-results-roster = Un fichier CSV dont la colonne « learner », ou à défaut la première, porte les noms des apprenants, pour voir de qui rien n’est arrivé
arg-trainer-results-output = Écrire les résultats en CSV
help-trainer-certificates = Délivrer les certificats, signés, de toutes les personnes d’une liste qui ont réussi ; et montrer pour les autres tout ce qui manque encore
help-trainer-certificates-long =
  Délivrer les certificats de toutes les personnes d’une liste qui ont réussi, avec un registre (.csv), dans un seul dossier : tout est écrit ou rien, et rien n’est jamais remplacé. Pour les autres, tout ce qui manque encore est montré. La réussite se décide comme dans « trainer results ».
after-trainer-certificates =
  Code de sortie : 0 délivrés à toute la liste, 1 une personne au moins n’a pas encore réussi, 3 un problème avec l’émetteur, la clé, la liste ou un journal.

  Exemples :
    tripartite trainer certificates classe --roster liste.csv --issuer "Ministère du Travail de Néranie" --key ~/emetteur.key.json
arg-trainer-certificates-folder = Le dossier des journaux et des réponses
arg-trainer-certificates-roster = Un fichier CSV dont la colonne « learner », ou à défaut la première, porte les noms des apprenants
arg-trainer-certificates-issuer = Qui les délivre : le nom de votre ministère, organisation ou centre
arg-trainer-certificates-key = Le fichier de la clé de l’émetteur ; « certificate key » en crée une
arg-trainer-certificates-date = Le jour de la délivrance, année-mois-jour [par défaut : SOURCE_DATE_EPOCH, sinon aujourd’hui]
arg-trainer-certificates-pdf = Imprimer aussi chacun en PDF, par un navigateur Chromium, Chrome ou Edge installé
arg-trainer-certificates-output = Le dossier pour les certificats
help-trainer-items = Analyser les exercices d’après les premières tentatives d’une classe
arg-trainer-items-folder = Le dossier des journaux et des réponses
arg-trainer-items-unit = Un seul thème ou module [par défaut : tout le cours]
arg-trainer-items-output = Écrire du CSV (.csv) ou un document avec graphiques (.html, .docx, .md)
help-trainer-gain = Comparer une classe avant et après un cours, compétence par compétence
arg-trainer-gain-before = Le dossier des journaux du test initial
arg-trainer-gain-after = Le dossier des journaux du test final
arg-trainer-gain-unit = Un seul thème ou module [par défaut : tous les exercices faits les deux fois]
arg-trainer-gain-output = Écrire les progrès par compétence en CSV
help-trainer-pack = Écrire ce que reçoivent les apprenants, sans aucune solution, et ce que garde le formateur
arg-trainer-pack-folder = Le dossier dans lequel « learner » et « trainer » sont écrits
arg-trainer-pack-unit = Seulement les exercices de ce thème ou de ce module, pour une séance
arg-trainer-pack-format = Ce qu’il faut écrire [par défaut : html et docx]
usage-range = écrivez un nombre entier de { $least } à { $most }
usage-points = écrivez les points sous forme de nombre, par exemple 1,5
usage-level = écrivez l’identifiant d’un critère et son niveau, par exemple evidence=2

### exchange

help-exchange = Écrire le cours pour d’autres systèmes : banques de questions, module pour plateformes de formation, liste des personnes ayant réussi
help-exchange-gift = Écrire les exercices en GIFT, le texte brut que lisent Moodle et d’autres
help-exchange-gift-long =
  Écrire les exercices en GIFT, le texte brut que lisent Moodle et d’autres. GIFT ne connaît ni points, ni indices, ni mise en ordre : ce qu’il ne peut pas contenir est signalé.
help-exchange-moodle-xml = Écrire les exercices en Moodle XML, avec points, indices, mise en ordre, identifiants et étiquettes
help-exchange-csv = Écrire la liste des personnes ayant réussi, en tableau pour une plateforme qui délivre des certificats
help-exchange-scorm = Écrire le cours en module SCORM 1.2 pour une plateforme de formation
arg-exchange-gift-units = Thèmes ou modules [par défaut : tous]
arg-exchange-moodle-xml-units = Thèmes ou modules [par défaut : tous]
arg-exchange-gift-output = Où écrire [par défaut : le nom du cours, puis gift.txt]
arg-exchange-moodle-xml-output = Où écrire [par défaut : le nom du cours, puis moodle.xml]
arg-exchange-scorm-output = Où écrire [par défaut : le nom du cours, puis scorm.zip]
arg-exchange-csv-output = Où écrire [par défaut : le nom du cours, puis passed.csv]
arg-exchange-csv-files = Journaux, dossiers de journaux (.jsonl) ou résultats d’un groupe (.csv)
arg-exchange-csv-roster = Un tableau avec les colonnes learner et email
arg-exchange-csv-columns = En-têtes à la place des en-têtes habituels : name=, email=, issued=, grade= ; hours= et course= ajoutent une colonne
arg-exchange-csv-date = Jour de délivrance, année-mois-jour [par défaut : aujourd’hui]
after-exchange =
    Exemples :
      tripartite exchange gift T03 -o t03.txt
      tripartite exchange moodle-xml --lang en
      tripartite exchange csv journaux --roster liste.csv --columns "issued=Délivré le,hours=Heures"
      tripartite exchange scorm
usage-column = une colonne s’écrit nom=En-tête, et les noms sont name, email, issued, grade, hours et course
arg-score-weights = Montrer à côté du score de référence ce qu’il serait avec les poids de ce fichier (YAML ou CSV)
arg-report-weights = Montrer à côté du score de référence ce qu’il serait avec les poids de ce fichier (YAML ou CSV)
arg-report-own = Écrire à la place un document pour les instances de cette organisation : ses réponses à côté de celles des autres, et rien d’une autre organisation

### archive
help-archive = Réunir dans un seul fichier zip une évaluation et tout ce dont dépendent ses nombres, ou recalculer les nombres d’un tel fichier
arg-archive-output = Le fichier à écrire [par défaut : DOSSIER/reports/DATE/ID_archive_DATE.zip]
arg-archive-check = Recalculer les nombres de cette archive, et dire s’ils sont les mêmes
after-archive =
    Exemples :
      tripartite archive nerania-2026
      tripartite archive --check nerania-2026_archive_2026-11-23.zip
arg-report-emit-view = Écrire aussi en JSON ce que disent les documents : un arbre pour les programmes qui les mettent en page eux-mêmes, avec son schéma
