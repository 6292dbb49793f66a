# Constats : phrases, conseils, et ce que signifie chaque code. Les clés des premières sections sont nommées dans la
# source (`sentence!("clé", ...)`) ; celles de la dernière sont des codes (`load/not-found` s’écrit `load-not-found`).
# Ce qui est cité se met entre guillemets ; un conseil commence par `help-` et dit que faire.

### How a finding is laid out

error = erreur
warning = avertissement
headline = { $severity }[{ $code }] : { $message }
help-line = aide : { $help }
quoted = « { $name } »
list-and-more = { $names } et { $count ->
         [one] { $count } autre
        *[other] { $count } autres
    }
place-row = { $file }, ligne { $row }
place-cell = { $file }, ligne { $row }, colonne « { $column } »
place-question = { $file }, question « { $question } »
place-sheet-row = { $file }, feuille « { $sheet } », ligne { $row }
place-sheet-cell = { $file }, feuille « { $sheet } », ligne { $row }, colonne « { $column } »
found-again = { $what } ({ $count } fois ; occurrence suivante : { $next })
found-often = { $what } ({ $count } fois)
more-of-this-kind = { $count ->
         [one] { $count } autre constat
        *[other] { $count } autres constats
    } du même genre
did-you-mean = vouliez-vous dire « { $name } » ?
help-allowed = valeurs admises : { $names }
help-there-are = il existe : { $names }
note = remarque : { $what }

### Files and texts

file-not-there = « { $path } » n’existe pas
file-is-folder = « { $path } » ne peut pas être lu : c’est un dossier, et non un fichier
folder-is-file = « { $path } » ne peut pas être lu : c’est un fichier, et non un dossier
file-denied = « { $path } » ne peut pas être lu : autorisation refusée
answers-too-many = les questionnaires reçus contiennent plus de 5 000 000 réponses, le maximum lu une à une
memory-not-to-be-had = ses réponses demandent environ { $mebibytes } Mio de mémoire, plus que cet ordinateur n’en a de disponible
file-no-ordinary-file = « { $path } » ne peut pas être lu : c’est un périphérique, un tube ou une socket, et non un fichier
file-outside = « { $path } » n’est pas lu : il se trouve hors du dossier auquel il appartient
file-too-large = « { $path } » dépasse 256 Mio, la taille maximale d’un fichier lu en entier
help-too-large = décomptez une enquête de cette taille avec `tripartite tally`, puis donnez le résultat à `--tally`
help-outside = placez-en une copie dans le dossier ; --allow-outside le lit là où il est, si vous faites confiance à l’auteur du dossier
file-unreadable = « { $path } » ne peut pas être lu ; message du système : { $cause }
file-empty = le fichier est vide
file-utf-16 = le fichier est un texte en UTF-16, et non en UTF-8
file-no-text = le fichier n’est pas un texte : il contient des octets nuls
file-not-utf-8 = l’octet { $byte } n’est pas de l’UTF-8 ; le fichier semble être en Windows-1252 ou en Latin-1
help-export-csv-instead = exportez le tableau en CSV (UTF-8) et mettez ce fichier à sa place
help-save-plain-text = enregistrez-le en texte brut (UTF-8), et non comme document de traitement de texte
help-save-table-utf-8 = enregistrez-le de nouveau en « CSV UTF-8 », ou choisissez UTF-8 à l’exportation dans le logiciel qui l’a produit
help-save-text-utf-8 = ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8 : dans le Bloc-notes, sous « Enregistrer sous », « Encodage »
language-half-there = { $count ->
         [one] { $count } des { $all } textes du référentiel n’existe pas en « { $language } » ; il figure dans sa langue d’origine, signalé comme tel
        *[other] { $count } des { $all } textes du référentiel n’existent pas en « { $language } » ; ils figurent dans leur langue d’origine, signalés comme tels
    }
help-coverage = « tripartite framework coverage » en donne la liste
language-without-words = le programme n’a pas de textes dans la langue « { $language } » ; le rapport est rédigé en anglais

### YAML

yaml-space-indents = la ligne { $line } est mise en retrait par { $space }
yaml-space-after-dash = la ligne { $line } porte { $space } après son tiret
yaml-space-before-colon = la ligne { $line } porte { $space } avant son deux-points
yaml-space-after-colon = la ligne { $line } porte { $space } après son deux-points
yaml-space-twice = { $what } ; de même à la ligne { $line }
yaml-space-often = { $what } ; de même à { $count } autres lignes, dont la dernière est la ligne { $line }
space-no-break = une espace insécable
space-narrow-no-break = une espace fine insécable
space-ideographic = une espace idéographique
space-unknown-to-yaml = une espace que YAML ne reconnaît pas ({ $code })
help-ordinary-spaces = supprimez-la et tapez des espaces ordinaires ; un texte collé depuis un traitement de texte ou une page web apporte de telles espaces
help-comma-in-braces = entre accolades, un texte qui contient une virgule se met entre guillemets droits ("...")
help-known-here = clés admises ici : { $keys }
yaml-key-unknown = la clé « { $key } » est inconnue
yaml-key-missing = la clé « { $key } » manque
yaml-keys-missing = les clés { $keys } et « { $last } » manquent
yaml-key-twice = la clé « { $key } » figure deux fois
help-keep-one = n’en gardez qu’une
yaml-too-complex = le fichier comporte trop de niveaux ou de répétitions
help-too-complex = écrivez en toutes lettres ce que les alias répètent, et répartissez les questionnaires nombreux entre plusieurs fichiers
yaml-not-allowed-here = « { $text } » n’est pas admis ici
yaml-not-allowed-for = « { $text } » n’est pas admis pour « { $key } »
yaml-text-expected = un texte est attendu ici
yaml-number-expected = un nombre est attendu ici
yaml-whole-number-expected = un nombre entier est attendu ici
yaml-boolean-expected = « true » ou « false » est attendu ici
yaml-text-expected-nothing-there = un texte est attendu ici, mais il n’y a rien
yaml-colon-in-text = un deux-points figure là où aucune clé n’est possible : un texte qui contient un deux-points se met entre guillemets droits ("...")
yaml-keys-expected-here = des clés suivies de leur valeur sont attendues ici, comme « clé: valeur »
yaml-list-expected-here = une liste est attendue ici, comme « [un, deux] »
yaml-line-is-nothing = cette ligne n’est ni une clé, ni la suite de ce qui précède : vérifiez son retrait
yaml-tab = la ligne est mise en retrait par une tabulation : seules les espaces sont admises
yaml-bracket-open = ce crochet ou cette accolade n’est pas refermé
yaml-bracket-misplaced = ce crochet ou cette accolade n’en ferme aucun qui soit ouvert
yaml-quote-open = un guillemet droit est ouvert et n’est pas refermé
yaml-behind-quote = le texte finit par son guillemet droit, et quelque chose suit : dans un texte entre apostrophes droites, une apostrophe droite s’écrit deux fois
yaml-backslash = une barre oblique inverse ne peut pas précéder ce signe entre guillemets droits ("...") : l’écrire deux fois, ou mettre le texte entre apostrophes droites
yaml-sign-begins-text = un texte qui commence par ce signe se met entre guillemets droits ("...")
yaml-dash-in-line = le premier tiret d’une liste se met sur une ligne à lui, sous sa clé
yaml-note-without-space = une note a une espace avant son « # » ; un texte qui contient « # » se met entre guillemets droits ("...")
yaml-second-document = un deuxième document commence ici : le fichier n’en contient qu’un, une ligne telle que « --- » ou « ... » est à supprimer
yaml-other = message du lecteur de YAML : « { $message } »
help-decimal-point-but-whole = les décimales s’écrivent avec un point (« { $number } »), mais seuls les nombres entiers comptent ici : au lieu de 0.5 et 1, écrivez 1 et 2
help-decimal-point = les décimales s’écrivent avec un point : écrivez « { $number } »
yaml-value-expected = une valeur est attendue ici, mais il n’y a rien
yaml-key-without-value = la clé « { $key } » n’a pas de valeur
help-write-a-value = écrivez-en une après le deux-points, ou supprimez la clé
yaml-keys-expected-not-text = des clés suivies de leur valeur sont attendues ici, mais « { $text } » n’est pas une clé suivie d’une valeur
yaml-key-takes-keys-not-text = « { $key } » attend ses propres clés, mais « { $text } » n’est pas une clé suivie d’une valeur
yaml-keys-expected = des clés suivies de leur valeur sont attendues ici
yaml-key-takes-keys = « { $key } » attend ses propres clés
help-write-known-there = écrivez « { $yaml } » ; clés admises à cet endroit : { $keys }
help-write-allowed = écrivez « { $yaml } » ; valeurs admises : { $names }
help-write-such-as-allowed = écrivez par exemple « { $yaml } » ; valeurs admises : { $names }
help-write = écrivez « { $yaml } »
yaml-list-expected = une liste est attendue ici
yaml-key-takes-list = « { $key } » attend une liste
yaml-list-without-brackets = une liste est attendue ici, mais « { $text } » n’a pas de crochets
yaml-key-list-without-brackets = « { $key } » attend une liste, mais « { $text } » n’a pas de crochets
help-list-of-lines = commencez chaque élément sur une ligne à part, par un tiret suivi d’une espace
yaml-one-value-not-list = une seule valeur est attendue ici, mais il y a une liste
yaml-key-takes-one-value-not-list = « { $key } » attend une seule valeur, mais il y a une liste
yaml-one-value-not-keys = une seule valeur est attendue ici, mais il y a des clés suivies de valeurs
yaml-key-takes-one-value-not-keys = « { $key } » attend une seule valeur, mais il y a des clés suivies de valeurs
help-bracket-open = refermez-le par « {"}"} » ou « ] ». Après une espace, « # » ouvre une note qui n’est pas lue : un texte qui contient «  # » se met entre guillemets droits ("...")
help-no-profiles = ce référentiel n’a pas de profils de pays : supprimez la clé « profile »
help-quote-brackets = un texte qui commence par un crochet ou une accolade, ou qui contient un deux-points, se met entre guillemets droits ("...")
yaml-whole-number-expected-not-text = un nombre entier est attendu ici, mais « { $text } » n’en est pas un
yaml-number-expected-not-text = un nombre est attendu ici, mais « { $text } » n’en est pas un
help-whole-weights = au lieu de 0.5 et 1, écrivez 1 et 2
yaml-comma-in-braces = « { $written } », sous « { $key } », n’est pas un nombre : entre accolades, la virgule est un séparateur
yaml-one-word-expected = un seul mot est attendu ici

### Frameworks

framework-unknown = « { $reference } » n’est ni un référentiel intégré, ni un dossier accessible depuis « { $folder } »
help-built-in = référentiels intégrés : { $frameworks }
framework-of-other-version = « { $reference } » est demandé, mais c’est la version { $version } qui est présente
help-framework-of-other-version = écrivez « { $present } » après avoir vérifié que cette version convient, ou procurez-vous l’autre version et indiquez son dossier
extends-itself = le référentiel du dossier « { $folder } » prolonge, par l’intermédiaire de ceux qu’il indique, lui-même
help-extends-itself = le plus bas d’entre eux doit prolonger un référentiel intégré, tel que « coherence@1 », ou n’en prolonger aucun
extends-own-id = le référentiel porte l’identifiant de « { $id } », qu’il prolonge
help-extends-own-id = donnez-lui son propre identifiant, afin que les formulaires et les réponses des deux ne soient jamais confondus
extends-with-language = un référentiel qui en prolonge un autre est rédigé dans la langue de celui-ci
help-extends-with-language = supprimez « language » ; les textes en d’autres langues se placent dans un dossier tel que « fr »
extends-stray-topic = « { $framework } » n’a pas de thème « { $topic } »
help-extends-stray-topic = pour modifier un thème, donnez son nom au fichier ; pour en ajouter un, énumérez tous les thèmes sous « topics » dans « framework.yaml »
extends-other-file = « { $id } » n’appartient pas à ce fichier mais à « { $file } »
help-extends-other-file = modifiez-le dans « { $file } », ou donnez un autre identifiant au nouvel indicateur
extends-unknown-indicator = « { $id } » ne figure pas dans « { $framework } » : c’est donc un nouvel indicateur, et ces clés manquent : { $keys }
help-extends-unknown-indicator = corrigez l’identifiant pour modifier un indicateur existant ; un nouvel indicateur exige au moins « title », « scale » et « asked »
hidden-unknown = « { $id } » est masqué, mais « { $framework } » n’a pas cet indicateur
help-hidden-unknown = retirez-le de « hidden », ou écrivez l’identifiant d’un indicateur, tel que « T01P1 »
hidden-is-supported = « { $id } » est masqué, mais d’autres indicateurs le complètent : { $names }
help-hidden-is-supported = masquez-les aussi, ou conservez « { $id } »
hidden-without-extends = « hidden » est sans effet dans un référentiel qui n’en prolonge aucun autre
help-hidden-without-extends = indiquez le référentiel dont des indicateurs sont masqués, comme dans « extends: coherence@1 », ou supprimez « hidden »
sheet-no-workbook = ce n’est pas un classeur
sheet-no-meta = ce classeur n’indique pas de quel référentiel il est issu : la feuille masquée « _meta » manque
help-sheet-no-meta = modifiez le fichier que produit « tripartite framework export -o referentiel.xlsx », et enregistrez-le comme classeur (.xlsx ou .ods)
sheet-base-unknown = le classeur est issu de « { $framework } », qui n’est ni intégré ni un dossier d’ici
help-sheet-base-unknown = indiquez le dossier de ce référentiel avec « --base »
sheet-no-columns = aucune feuille n’a de ligne qui nomme les colonnes : « id » et « title » sont attendus
help-sheet-no-columns = la première ligne, masquée, contient ces noms ; produisez un nouveau classeur avec « tripartite framework export » et reportez-y les cellules modifiées
sheet-column-twice = deux colonnes portent le nom « { $name } »
sheet-row-without-id = la ligne n’a pas d’« id »
help-sheet-row-without-id = écrivez l’identifiant de l’indicateur, un nouveau pour un nouvel indicateur, ou effacez la ligne
sheet-id-twice = « { $id } » figure sur deux lignes ; la première est la ligne { $first }
help-sheet-id-twice = donnez au nouvel indicateur son propre identifiant, ou supprimez l’une des lignes
sheet-hidden-unclear = « { $text } » n’indique pas si l’indicateur est masqué
help-sheet-hidden = écrivez « oui » pour écarter l’indicateur, « non » ou rien pour le conserver
sheet-fixed = la colonne « { $column } » de « { $id } » indique « { $text } » au lieu de « { $before } » ; cela ne peut pas être modifié
help-sheet-fixed = rétablissez l’ancienne valeur ; pour déplacer un indicateur, masquez-le et ajoutez-en un sous un nouvel identifiant
sheet-emptied = la colonne « { $column } » de « { $id } » est vide
help-sheet-emptied = écrivez le nouveau texte ou rétablissez l’ancien ; pour écarter l’indicateur entier, écrivez « oui » sous « hidden »
sheet-one-id = la colonne « { $column } » n’admet qu’un identifiant : « { $text } »
sheet-unknown-id = la colonne « { $column } » indique « { $id } », que le référentiel n’a pas
help-sheet-leave-empty = laissez la cellule vide
sheet-weight = le poids « { $text } » n’est pas un entier de 0 à 1000
help-sheet-weight = 1 compte comme les autres, 2 compte double ; 0 signifie que la question est posée sans être notée
sheet-row-incomplete = « { $id } » ne figure pas dans le référentiel : c’est donc un nouvel indicateur, et ces colonnes sont encore vides : { $columns }
help-sheet-row-incomplete = remplissez ces colonnes, ou corrigez l’identifiant
sheet-no-point = la colonne « { $column } » est remplie, mais l’échelle « { $scale } » n’a pas ce degré
sheet-step-incomplete = l’étape suivante de « { $id } » est incomplète : la colonne « { $column } » est vide
help-sheet-step-incomplete = une étape indique ce qui est à faire, par qui et avec quel effort (« low », « medium » ou « high »)
sheet-rows-missing = { $count ->
    [one] la ligne de { $count } indicateur manque ; il n’a pas été masqué : { $ids }
   *[other] les lignes de { $count } indicateurs manquent ; ils n’ont pas été masqués : { $ids }
}
help-sheet-rows-missing = pour écarter un indicateur, conservez sa ligne et écrivez « oui » sous « hidden »
sheet-of-other-version = le classeur est issu de { $made } ; c’est { $present } qui est présent
sheet-of-other-language = le classeur est en « { $language } », langue dans laquelle « { $framework } » n’a pas de textes
help-sheet-export-again = produisez un nouveau classeur avec « tripartite framework export » et reportez-y les cellules modifiées, ou indiquez le référentiel avec « --base »
sheet-of-other-edition = le classeur est issu d’autres fichiers de « { $framework } » : ce qui y a changé depuis apparaît comme une de vos modifications
help-sheet-of-other-edition = lisez la liste des modifications ; si elle en contient d’autres que les vôtres, produisez un nouveau classeur et reportez-y vos cellules
topic-in-file-of-other = le fichier du thème « { $file } » contient le thème « { $topic } »
id-unsound = « { $id } » n’est pas un identifiant valable
help-sound-id = employez des lettres, des chiffres, « _ », « . » et « - », au plus 60 caractères
id-reserved-word = l’identifiant « { $id } » est réservé : « targets » et « explain » lui donnent un autre sens
id-reserved-column = l’identifiant « { $id } » est réservé : c’est le nom d’une colonne des tableaux de réponses
help-longer-id = choisissez-en un plus long
id-of-survey-column = « { $id } » ne peut pas être l’identifiant d’un indicateur : les outils d’enquête (ODK, Kobo, LimeSurvey) ajoutent une colonne de ce nom à leurs exportations
id-of-survey-time = « { $id } » ne peut pas être l’identifiant d’un indicateur à côté de « { $question } » : LimeSurvey nomme ainsi le temps passé sur cette question
help-other-ending = choisissez une autre terminaison
defined-twice = « { $id } » est défini deux fois
ids-differ-in-case = « { $id } » et « { $first } » ne diffèrent que par les majuscules
help-first-at = la première définition : { $place }
limit-out-of-range = « { $number } » n’est pas un nombre de 0 à 100 ayant au plus une décimale
weight-out-of-range = le poids « { $number } » n’est pas un nombre entier de 0 à 1000
cap-out-of-range = le plafond « { $number } » n’est pas un nombre entier de 0 à 1000
reference-no-cap = « { $name } » n’est pas un plafond défini dans ce référentiel
reference-no-constituency = « { $name } » n’est pas un mandant de ce référentiel
reference-no-core-indicator = « { $name } » n’est pas un indicateur principal de ce référentiel
reference-no-field = « { $name } » n’est pas un domaine de ce référentiel
reference-no-node = « { $name } » n’est pas un élément de cet angle de vue du référentiel
reference-no-phase = « { $name } » n’est pas une phase de ce référentiel
reference-no-profile = « { $name } » n’est pas un profil de pays de ce référentiel
reference-no-remit = « { $name } » ne figure pas parmi les attributions de ce référentiel
reference-no-scale = « { $name } » n’est pas une échelle de ce référentiel
reference-no-source = « { $name } » n’est pas une source de ce référentiel
reference-no-skill = « { $name } » n’est pas une compétence de ce référentiel
reference-no-section = « { $name } » n’est pas une section de la leçon du thème
reference-no-practice = « { $name } » n’est pas une pratique de ce référentiel
listed-twice = « { $id } » figure deux fois dans la liste
title-of-framework-empty = l’intitulé du référentiel est vide
title-of-constituency-empty = l’intitulé du mandant est vide
title-of-topic-empty = l’intitulé du thème est vide
title-of-indicator-empty = l’intitulé de l’indicateur est vide
version-unsound = « { $version } » n’est pas un numéro de version
help-version = écrivez-le sous la forme 1.0.0
since-later-version = « since » indique la version { $since }, alors que le référentiel en est à la version { $version }
help-since = « since » est la version à partir de laquelle cela vaut : celle du référentiel ou une version antérieure
rename-id-unsound = « { $id } » n’a pas pu être l’identifiant d’un indicateur
help-rename-id = un identifiant est une lettre suivie de 19 lettres et chiffres au plus
rename-twice = ce que « { $from } » est devenu est indiqué deux fois
help-rename-twice = gardez l’une des deux indications
rename-of-present = « { $from } » est toujours un indicateur du référentiel ; ses réponses restent donc où elles sont
help-rename-of-present = supprimez cette ligne ; si ses anciennes réponses avaient un autre sens, écartez-les dans un tableau pour « tripartite migrate --map », avec un « to » vide
rename-to-nothing = « { $from } » doit devenir « { $to } », qui n’est pas un indicateur du référentiel
help-rename-to-nothing = nommez un indicateur de la version actuelle, ou omettez le nouvel identifiant si l’indicateur a été supprimé
rename-two-onto-one = { $ids } doivent tous deux devenir « { $to } »
help-rename-two-onto-one = un répondant n’a qu’une réponse à un indicateur : gardez l’identifiant dont le sens est le plus proche, et écartez l’autre
rename-chain = « renames » passe par plusieurs identifiants : { $ids }
help-rename-chain = indiquez pour chaque identifiant ce qu’il est à présent : « { $from } » est « { $last } »
rename-in-circle = « renames » ramène au point de départ : { $ids }
help-rename-in-circle = indiquez pour chaque identifiant ce qu’il est à présent
rename-without-reason = « { $from } » a été supprimé, et aucun « reason » ne dit pourquoi
help-rename-without-reason = ajoutez une phrase : elle est montrée à ceux dont les réponses sont écartées
map-without-columns = le tableau n’a pas les colonnes « from » et « to » ; il a : { $there }
help-map-columns = écrivez les identifiants de l’autre version sous « from » et ceux de cette version sous « to » ; un « to » vide écarte les réponses
map-unused = rien n’a été répondu sous { $ids } : le tableau n’en reprend rien
help-map-unused = vérifiez comment ces identifiants s’écrivent dans les réponses ; une ligne inutile ne gêne pas
overall-without-lens = le score d’ensemble repose sur l’angle de vue « { $lens } », que ce référentiel ne comporte pas
hears-with-weight = « { $id } » porte à la fois « hears » et un poids supérieur à 0
help-heard-weighs-0 = un mandant qui est seulement entendu a le poids 0
no-constituency-weighs = aucun mandant n’a un poids supérieur à 0
band-out-of-order = le palier « { $id } » commence à { $number }
help-bands = le premier palier commence à 0 et chacun commence au-dessus du précédent
no-bands = le référentiel n’a pas de paliers
targets-without-default = « targets » n’a pas de « default »
framework-target-for-nothing = une cible est fixée pour « { $id } », que ce référentiel ne comporte pas
indicator-id-unsound = « { $id } » ne peut pas être l’identifiant d’un indicateur
help-indicator-id = employez une lettre, puis au plus 19 lettres et chiffres
indicator-without-phase = « { $id } » ne nomme aucune phase
help-one-phase = chaque indicateur principal appartient à une phase et à une seule
phase-without-cycle = « { $id } » nomme une phase, mais le référentiel n’a pas de cycle
indicator-without-field = « { $id } » ne nomme aucun domaine
field-without-lens = « { $id } » nomme un domaine, mais le référentiel n’en a aucun
indicator-asked-of-nobody = « { $id } » n’est posé à aucun mandant de poids supérieur à 0
text-for-no-point = « { $id } » a un texte pour « { $code } », qui n’est pas un degré de l’échelle « { $scale } »

### Scales and words of answers

word-of-state-empty = le mot pour « { $code } » est vide
word-of-state-means-other = le mot pour « { $code } » est « { $text } », qui signifie « { $other } »
word-of-state-is-point = le mot pour « { $code } » est « { $text } », qui désigne le degré « { $point } » de l’échelle « { $scale } »
word-of-two-states = « { $text } » est le mot commun à deux des réponses na, dk et nc
help-own-word-of-state = c’est le mot que « states » donne à « { $state } »
no-scale = le référentiel n’a pas d’échelle
scale-too-short = l’échelle « { $id } » a moins de deux degrés
scale-paper-and-practice = l’échelle « { $id } » demande « paper_from » et « practice_from », le premier inférieur au second, ou aucun des deux
scale-does-not-rise = les valeurs de l’échelle « { $scale } » ne sont pas croissantes : { $number } suit { $before }
scales-end-differently = les échelles n’ont pas les mêmes valeurs minimale et maximale : { $ends }
scales-from-to = { $scales } de { $low } à { $high }
scales-and-scales = { $first } ; { $second }
help-same-ends = une moyenne sur plusieurs échelles n’a de sens que si toutes ont la même valeur minimale et la même valeur maximale
point-code-means-state = « { $code } » ne peut pas être le code d’un degré : comme réponse, il signifie « { $state } »
help-other-code = choisissez-en un autre, par exemple un nombre
point-code-unsound = « { $code } » ne peut pas être le code d’un degré
help-point-code = employez de 1 à 5 lettres minuscules et chiffres
point-code-twice = le code « { $code } » figure deux fois dans l’échelle « { $scale } »
label-of-point-empty = le libellé du degré est vide
point-label-means-state = le libellé « { $label } » du degré « { $code } » signifie « { $state } » comme réponse
help-states-are-no-points = na, dk, nc et l’absence de réponse complètent toute échelle et n’ont pas besoin de degré ; si c’en est un, donnez-lui un autre libellé
point-label-twice = les degrés « { $first } » et « { $code } » de l’échelle « { $scale } » ont le même libellé « { $label } »
point-label-is-code = le libellé « { $label } » est le code d’un autre degré
point-label-of-two = « { $label } » est le libellé du degré « { $code } » de l’échelle « { $scale } », et aussi le code ou un libellé du degré « { $other } »

### Lenses and methods

lens-fields-of-no-pair = « { $id } » nomme des domaines ; seule une paire le fait
lens-group-empty = le groupe « { $id } » n’a pas de membres
lens-member-of-two-groups = « { $id } » est membre de deux groupes
lens-pair-of-one-field = la paire « { $id } » ne nomme pas deux domaines différents
lens-node-empty = aucun indicateur principal n’appartient à « { $id } » de l’angle de vue « { $lens } »
method-zero-needs-scales-from-0 = « missing: zero » demande des échelles qui commencent à 0 ; celles-ci commencent à { $number }
method-points-need-zero = « { $level }: points » demande « missing: zero »
method-points-need-nodes = « { $level }: points » demande « node: points », car le plafond d’un élément est le nombre maximal de ses points
method-cap-without-points = « { $id } » a un plafond, mais les éléments ne sont pas calculés par points
method-named-cap-without-points = « { $id } » nomme un plafond, mais les éléments ne sont pas calculés par points
method-named-cap-out-of-reach = le plafond « { $name } » de « { $node } » est de { $cap }, mais { $count ->
         [one] seul { $count } point en relève
        *[other] seuls { $count } points en relèvent
    }
method-cap-out-of-reach = le plafond de « { $node } » est de { $cap }, mais { $count ->
         [one] seul { $count } point peut être atteint
        *[other] seuls { $count } points peuvent être atteints
    }
method-points-asked-of-others = « { $first } » et « { $second } » ne sont pas posés aux mêmes mandants, ce que demande le calcul par points
method-points-and-profile = « { $id } » ne s’applique qu’à certains pays, ce que le calcul par points n’admet pas

### Questionnaires

form-of-other-framework = le questionnaire appartient à « { $framework } », mais le référentiel est « { $wanted } »
form-twice = il existe déjà un questionnaire pour « { $constituency } »
form-asks-unasked = « { $id } » n’est pas posé à « { $constituency } »
form-asks-twice = « { $id } » est posé deux fois
form-question-empty = « { $id } » n’a pas de question : ni ce questionnaire ni l’indicateur n’en formule
help-question = ajoutez `question: "..."` à « { $id } » dans le référentiel, pour que la même question soit posée à tous les mandants, ou `text: "..."` ici
form-name-unsound = « { $name } » ne peut pas être le nom d’une forme courte
form-names-unasked = la forme courte « { $form } » nomme « { $id } », que le questionnaire ne pose pas

### Texts of a framework

term-sees-nothing = le terme « { $term } » renvoie à « { $see } », qui n’est pas défini
lesson-heading-without-id = le titre de section ne porte pas d’identifiant
help-heading-id = terminez-le par son identifiant, comme dans « ## Pourquoi c’est important {"{"}#why{"}"} »
content-keys-empty = rien ne figure sous { $keys }, que les rapports reproduisent
content-without-evidence = indicateurs qui ne disent pas ce qui vaut preuve (« evidence ») : { $count } sur { $all } ({ $indicators })
content-states-in-english = « states » n’a pas de mots en « { $language } » pour { $states } ; ils figurent donc en anglais
content-claim-of-force = « { $id } » n’est pas contraignant ou n’a pas été vérifié, mais figure dans une phrase avec « { $word } »
content-form-leaves-out = le questionnaire omet des indicateurs qui nomment « { $constituency } » et qui ne lui sont donc pas posés : { $indicators }
content-question-long = la question de « { $id } » compte { $count } mots ; le maximum est de { $most }
content-nobody-knows = le questionnaire ne dit pas qui, dans l’organisation, peut répondre à « { $id } »
content-stems-differ = « { $id } » est formulé différemment pour { $constituencies }, et « stems » n’en donne pas la raison : un écart entre les réponses pourrait venir de la formulation
content-stems-alike = « { $id } » donne dans « stems » une raison de poser des questions différentes, mais la même question est posée à tous
content-window-odd = { $text } porte sur une période de { $months } mois ; les périodes admises sont de { $allowed } mois
content-window-unnamed = la question de « { $id } » n’indique pas la période de ses repères ({ $months } mois), ou en indique une autre
question-of = la question de « { $id } »
content-form-often-unknown = questions pour lesquelles « ne sait pas » est attendu : { $count } sur { $all } ; le maximum est d’un quart
content-section-lacks-texts = la section « { $section } » n’a pas d’introduction ou ne dit pas ce qui vaut preuve
content-form-lacks-texts = le questionnaire ne dit pas à qui il s’adresse, ou quand na, dk et nc conviennent
content-form-long = la forme « { $form } » compte { $count } questions ; le maximum est de { $most }
content-form-thin = la forme « { $form } » pose trop peu de questions sur « { $node } » : une comparaison demande { $least } questions posées à tous, et il y en a { $count }
definition-of = la définition de « { $id } »
anchor-of = le repère du degré { $code } de « { $id } »
advice-of = le conseil à partir du degré { $code } de « { $id } »
content-text-missing = { $text } manque
content-text-length = { $text } compte { $count ->
         [one] { $count } mot
        *[other] { $count } mots
    } ; il en faut de { $least } à { $most }
content-title-long = l’intitulé de « { $id } » dépasse { $most } caractères
content-without-source = « { $id } » ne nomme aucune source
content-without-section = « { $id } » ne nomme aucune section d’une leçon qui l’enseigne
content-vague-anchor = { $anchor } emploie « { $word } », qui n’est pas vérifiable
content-same-anchor = { $anchor } est identique à { $other }
content-phase-empty = « { $topic } » n’a pas d’indicateur dans la phase « { $phase } »
content-topic-without-lesson = « { $topic } » n’a pas de leçon
content-topic-without-skill = « { $topic } » ne développe aucune compétence
content-topic-without-minutes = « { $topic } » n’indique pas de durée
content-objectives = objectifs de « { $topic } » : { $count } ; il en faut de 3 à 5
content-lesson-length = la leçon compte { $count ->
         [one] { $count } mot
        *[other] { $count } mots
    } ; il en faut de { $least } à { $most }
content-minutes-and-hours = la durée de tous les thèmes est de { $sum } minutes ; celle de la formation, de { $all } minutes
minutes-of-reading = { $count ->
         [one] { $count } minute
        *[other] { $count } minutes
    } de lecture
minutes-of-exercises = { $count ->
         [one] { $count } minute
        *[other] { $count } minutes
    } d’exercices
minutes-of-discussion = { $count ->
         [one] { $count } minute
        *[other] { $count } minutes
    } de discussion
minutes-of-assignment = { $count ->
         [one] { $count } minute
        *[other] { $count } minutes
    } de travail personnel
content-minutes-claimed = « { $topic } » annonce { $minutes } ; son contenu n’en justifie que { $carried }
content-link-dead = un lien renvoie à « { $id } », qui n’existe pas
content-source-unknown = la source « { $id } » ne figure pas au registre
content-instrument-unused = l’instrument « { $id } » n’est cité nulle part
content-instrument-without-use = « { $id } » ne dit pas à quoi il sert
content-practice-unused = aucun conseil ne renvoie à la pratique « { $id } »
content-practice-undated = la pratique « { $id } » n’indique pas dans « as_of » la date de ses dernières informations

### Assessments

folder-without-assessment = une évaluation est un dossier qui contient un fichier « assessment.yaml »
help-new-or-demo = « tripartite new DOSSIER » en crée une ; « tripartite demo » en montre une complète
help-new-or-demo-too = « tripartite new DOSSIER » en crée une, et « tripartite demo » en montre une complète
help-spelling-or-new = vérifiez l’orthographe ; « tripartite new DOSSIER » crée une nouvelle évaluation
file-of-no-assessment = « { $path } » n’appartient à aucune évaluation ; une évaluation est un dossier qui contient un fichier « assessment.yaml » et, dans son dossier « returns », les questionnaires reçus
folder-is-no-assessment = « { $path } » n’est pas une évaluation ; une évaluation est un dossier qui contient un fichier « assessment.yaml » et, dans son dossier « returns », les questionnaires reçus
help-assessments-inside = évaluations qui s’y trouvent : { $folders }
help-tally-or-new = « tripartite tally { $file } » en décompte les réponses tel quel ; pour un rapport, « tripartite new DOSSIER » crée une évaluation : mettez le fichier dans son dossier « returns »
help-report-of-tally = « tripartite report --tally { $file } » en établit un rapport tel quel
help-archive-check = c’est une archive : « tripartite archive --check { $file } » en recalcule les nombres ; pour toute autre chose, décompressez-la et indiquez le dossier contenant « assessment.yaml » dans son dossier « material »
help-new-and-put-file = « tripartite new DOSSIER » en crée une, et « tripartite demo » en montre une complète ; mettez le fichier dans son dossier « returns »
assessment-id-unsound = « { $id } » ne peut pas être l’identifiant d’une évaluation
help-assessment-id = les noms des fichiers commencent par lui : employez des lettres, des chiffres, « _ », « . » et « - »
body-without-name = le nom de l’entité évaluée est vide
date-unsound = « { $date } » n’est pas une date du calendrier
help-date = écrivez année-mois-jour, comme 2026-11-23
baseline-not-there = l’évaluation de référence « { $path } » n’est pas un dossier contenant un fichier « assessment.yaml »
help-baseline = « baseline » désigne le dossier d’une évaluation antérieure, tel que ../nerania-2023 ; supprimez la ligne s’il n’y en a pas
baseline-of-itself = l’évaluation de référence « { $path } » est cette évaluation elle-même
baseline-circular = l’évaluation de référence « { $path } » désigne cette évaluation comme sa propre référence
baseline-outside = l’évaluation de référence « { $path } » n’est pas lue : elle ne se trouve ni dans le dossier qui contient cette évaluation, ni au-dessous
help-baseline-outside = placez-en une copie à côté du dossier de cette évaluation ; --allow-outside la lit là où elle est, si vous faites confiance à l’auteur du dossier
baseline-unsound = l’évaluation de référence « { $path } » ne peut pas être utilisée : { $count ->
    [one] elle contient 1 erreur
   *[other] elle contient { $count } erreurs
}
help-check-baseline = « tripartite check » sur le dossier « { $path } » les montre toutes
comparison-other-framework = les deux évaluations répondent à des référentiels différents, « { $before } » et « { $after } »
help-compare-other-framework = seules des évaluations d’un même référentiel peuvent être comparées, quelles que soient ses deux versions
comparison-nothing-in-common = aucun indicateur du référentiel « { $framework } » n’a le même sens dans les deux évaluations
help-compare-nothing-in-common = les indicateurs sont comparés par leurs identifiants, tant que leur échelle et leur sens n’ont pas changé
comparison-other-body = l’évaluation de référence porte sur « { $before } », et l’évaluation de suivi sur « { $after } »
help-compare-other-body = une comparaison montre l’évolution d’une même entité dans le temps ; elle ne classe pas les pays
publication-without-licence = aucune licence n’est indiquée : personne n’est autorisé à utiliser ce qui est publié
help-publication-licence = en indiquer une dans `assessment.yaml`, par exemple `licence: CC-BY-4.0`
help-publication-licence-of-tally = indiquer, en plus du décompte, le dossier d’une évaluation, et une licence dans son `assessment.yaml`, par exemple `licence: CC-BY-4.0`
comparison-same-assessment = « { $path } » est comparé à lui-même : rien ne peut avoir changé
comparison-earlier-follow-up = l’évaluation de suivi ({ $after }) est antérieure à l’évaluation de référence ({ $before })
comparison-other-words = les deux évaluations indiquent la version { $version } de « { $framework } », dont les questions ou les descriptions des degrés diffèrent : { $ids }
help-compare-other-words = si le sens a changé, donner au référentiel une nouvelle version, et aux indicateurs « since » cette version
comparison-other-language = l’évaluation de référence est dans la langue « { $before } », et l’évaluation de suivi dans la langue « { $after } »
help-compare-other-language = une organisation ne compte comme la même que si son nom est écrit de la même façon dans les deux
help-language-tag = écrivez « { $tag } »
help-any-language-tag = écrivez le code de la langue, comme en, fr, es ou ar
language-unsound = « { $name } » n’est pas le code d’une langue
distinct-name-empty = un des noms sous « distinct » est vide
unknown-profile = « { $name } » n’est pas un profil de pays du référentiel
no-profile = l’entité évaluée n’a pas de « profile » ; tous les indicateurs sont réputés applicables
help-profile = écrivez « profile: » avec une ou plusieurs de ces valeurs : { $profiles }
unknown-constituency = « { $name } » n’est pas un mandant du référentiel
weight-of-constituency-out-of-range = le poids « { $number } » de « { $id } » n’est pas un nombre entier de 0 à 1000
target-for-nothing = une cible est fixée pour « { $id } », que le référentiel ne comporte pas
help-indicator-hidden = le référentiel l’écarte : supprimez la réponse, ou retirez l’identifiant de « hidden » dans le « framework.yaml » du référentiel
target-for-hidden = une cible est fixée pour « { $id } », que le référentiel masque
help-target-for-hidden = supprimez la cible, ou retirez « { $id } » de « hidden » dans le « framework.yaml » du référentiel
form-asks-hidden = le questionnaire pose la question de « { $id } », que le référentiel masque
help-form-asks-hidden = supprimez la question, ou retirez « { $id } » de « hidden » dans « framework.yaml »
target-out-of-range = la cible « { $number } » de « { $id } » n’est pas un nombre de 0 à 100 ayant au plus une décimale
target-is-code = la cible « { $code } » de « { $id } » est le code d’un degré et non un score
help-target-is-code = les cibles se lisent sur l’échelle des scores ; le degré « { $code } » vaut { $number }
target-low = la cible « { $number } » de « { $id } » est inférieure à { $limit }
help-target-low = les cibles vont de 0 à 100 ; presque tous les scores atteignent celle-ci
unknown-form = les questionnaires n’ont pas de forme « { $form } »
invited-twice = l’organisation « { $name } » est invitée deux fois
help-same-name = elle y figure aussi sous le nom « { $name } » : majuscules, espaces et apostrophes ne font pas un autre nom
invited-without-name = une organisation invitée n’a pas de nom
invited-without-constituency = « { $name } » n’a pas de mandant
invited-address-elsewhere = une adresse figure dans cette colonne ; elle n’est pas imprimée
help-invited-address = mettez les adresses dans la colonne « { $column } » et remettez cette colonne à sa place
unknown-remit = « { $name } » ne figure pas parmi les attributions du référentiel
not-replied = l’organisation « { $organisation } » (« { $constituency } ») a été invitée et n’a pas répondu
one-sided-returns = l’organisation « { $organisation } » a envoyé { $count } des { $all } questionnaires de « { $constituency } »
help-one-sided-returns = la voix du mandant est pour l’essentiel celle de cette organisation
statement-name = « { $id }.md »
statement-name-pattern = « <mandant>.md »
document-has-password = le document ne s’ouvre qu’avec un mot de passe
help-document-without-password = ouvrez-le avec le mot de passe, supprimez celui-ci (Word : Fichier, Informations, Protéger le document ; LibreOffice : enregistrez sans « Enregistrer avec mot de passe ») et enregistrez-le de nouveau
document-has-rights = le document est réservé aux membres d’une organisation par une gestion des droits (étiquette de confidentialité, IRM)
help-document-without-rights = demandez à l’expéditeur de l’enregistrer sans restriction (Word : Fichier, Informations, Protéger le document, Accès illimité)
document-is-old = il s’agit d’un document d’un ancien format (.doc)
document-is-none = ce n’est pas un document Word, quoi qu’en dise son nom
help-save-as-docx = ouvrez-le dans Word ou LibreOffice et enregistrez-le au format .docx
document-is-damaged = le document est endommagé ou tronqué
help-get-document-again = copiez-le ou téléchargez-le de nouveau ; s’il s’ouvre dans Word ou LibreOffice, enregistrez-le sous un autre nom
document-inflates = le document dépasse 256 Mio une fois décompressé
help-document-not-a-return = aucun questionnaire ne se présente ainsi : demandez à l’expéditeur de quoi il s’agit et ne l’ouvrez pas
document-without-fields = le document ne contient aucun champ de questionnaire : il est laissé de côté
help-document-without-fields = les réponses sous Word sont lues dans le formulaire que produit `tripartite form`, dans la mesure où il a été rempli à l’écran ; celles d’un autre document doivent être saisies dans un formulaire
form-without-name = le formulaire n’indique pas qui répond
help-form-without-name = renseignez « Organisation » sous « À propos de cette réponse »
boxes-ticked = plusieurs cases sont cochées pour « { $question } » : { $boxes }
help-boxes-ticked = demandez à l’expéditeur laquelle est la bonne et ne laissez que celle-ci cochée
words-beside-fields = { $count ->
        [one] { $count } paragraphe du formulaire n’est plus tel qu’il a été écrit
       *[other] { $count } paragraphes du formulaire ne sont plus tels qu’ils ont été écrits
    } : ce qui figure à côté des champs n’est pas lu. Voir { $questions }
words-beside-first-fields = { $count ->
        [one] { $count } paragraphe au début du formulaire n’est plus tel qu’il a été écrit
       *[other] { $count } paragraphes au début du formulaire ne sont plus tels qu’ils ont été écrits
    } : ce qui figure à côté des champs n’est pas lu
words-in-margin = { $count ->
        [one] { $count } commentaire en marge du formulaire n’est pas lu
       *[other] { $count } commentaires en marge du formulaire ne sont pas lus
    }
help-words-in-margin = ouvrez le document et recopiez ces commentaires dans les champs de commentaire des questions auxquelles ils se rapportent
cell-notes = { $count ->
        [one] { $count } commentaire attaché à une cellule n’est pas lu : { $cells }
       *[other] { $count } commentaires attachés à des cellules ne sont pas lus : { $cells }
    }
help-cell-notes = ouvrez le classeur et recopiez ces commentaires dans la colonne des commentaires
form-added-column = le formulaire n’avait pas la colonne « { $column } » : ce qui y figure n’est pas lu ({ $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    })
help-form-added-column = déplacez ce qui doit être lu dans les colonnes du formulaire, par exemple dans celle des commentaires
help-words-beside-fields = ouvrez le document, cherchez les mots et les croix placés à côté des champs et mettez-les dans les champs
statement-twice = il existe déjà une déclaration de « { $id } » : ce fichier est laissé de côté
help-statement-twice = ne gardez qu’un des deux fichiers, ou réunissez les deux textes en un seul
statement-of-word-processor = « { $path } » est un document de traitement de texte et est laissé de côté
help-statement-save-as = enregistrez-le en texte brut ou en Markdown, en UTF-8, sous le nom { $name }
statement-of-nobody = « { $path } » ne porte le nom d’aucun mandant et est laissé de côté
help-statement-names = donnez-lui le nom du mandant qui le signe : { $names }
statement-of-other-ending = « { $path } » ne finit pas par .md et est laissé de côté
help-statement-rename = renommez-le { $name }
help-statement-kind = une déclaration est un texte brut ou en Markdown, nommé { $name }
logo-is-no-picture = « { $path } » n’est pas une image que le rapport puisse afficher : il n’y a pas de logo
logo-too-large = « { $path } » dépasse { $limit } Mio : il n’y a pas de logo
logo-too-many-pixels = « { $path } » a plus de { $limit } pixels de large ou de haut : il n’y a pas de logo
words-without-picture = l’image « { $target } » n’est pas reprise : à sa place figure sa description
words-without-file = le fichier « { $target } » n’est pas repris : du lien il ne reste que les mots
help-words-picture = dites dans le texte ce que montre l’image ; une image peut être insérée dans le fichier Word du rapport
help-words-file = joignez le fichier au rapport, ou faites pointer le lien vers une adresse du web
help-logo = enregistrez le logo en SVG, PNG ou JPEG, d’environ 1 000 pixels de large

### Tables

workbook-has-password = le classeur ne s’ouvre qu’avec un mot de passe
help-take-password-off = ouvrez-le avec le mot de passe, retirez celui-ci (Excel : Fichier, Informations, Protéger le classeur ; LibreOffice : enregistrez sans « Enregistrer avec mot de passe »), puis enregistrez de nouveau
workbook-has-rights = la gestion des droits réserve le classeur aux membres d’une organisation (étiquette de confidentialité, IRM)
help-take-rights-off = demandez à l’expéditeur de l’enregistrer sans restriction (Excel : Fichier, Informations, Protéger le classeur, Accès illimité), ou d’envoyer le tableau en CSV
workbook-is-old = c’est un classeur de l’ancien format (.xls)
workbook-is-binary = c’est un classeur binaire (.xlsb)
help-save-as-xlsx = ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx ou .ods
workbook-is-document = c’est un document ou une présentation, pas un classeur
help-put-table-into-workbook = copiez le tableau dans un classeur et enregistrez-le en .xlsx ou .ods, ou enregistrez-le en CSV
workbook-is-zip = c’est un fichier zip qui ne contient pas de classeur
help-unpack-zip = décompressez-le et mettez dans le dossier les fichiers qu’il contenait
workbook-is-damaged = le classeur est endommagé ou tronqué
help-get-workbook-again = copiez-le ou téléchargez-le de nouveau ; s’il s’ouvre dans Excel ou LibreOffice, enregistrez-le là sous un autre nom
workbook-is-none = ce n’est pas un classeur, quoi qu’en dise son nom
workbook-is-large = le classeur dépasse { $limit } Mio
help-count-as-csv = une enquête de cette taille s’exporte en CSV et se compte avec `tripartite tally`
workbook-inflates = une fois décompressé, le classeur dépasse { $limit } Mio ou contient un texte sans fin
help-not-a-return = aucun questionnaire ne ressemble à cela : demandez à l’expéditeur ce que c’est, et ne l’ouvrez pas
workbook-has-much-text = les cellules du classeur contiennent plus de { $limit } Mio
help-clear-far-cells = cherchez, loin à droite ou en bas, des cellules remplies par erreur, et supprimez ces lignes et ces colonnes ; une grande enquête s’exporte en CSV
workbook-is-blank = aucune cellule du classeur ne contient quoi que ce soit
help-save-and-send-again = a-t-il été enregistré ? Demandez à l’expéditeur le fichier qui contient les réponses
sheet-left-out = la feuille « { $sheet } » a quelques en-têtes d’un tableau de réponses, mais pas à la fois `respondent` et `constituency` : elle est laissée de côté
help-sheet-of-returns = si elle contient des réponses, donnez-lui ces deux colonnes ; sinon, supprimez-la

table-is-workbook = ce n’est pas un fichier CSV, mais un classeur (.xlsx, .ods) ou un autre fichier zip
table-is-old-workbook = ce n’est pas un fichier CSV, mais un classeur de l’ancien format (.xls)
table-is-pdf = ce n’est pas un fichier CSV, mais un PDF
table-is-no-text = ce n’est ni un fichier CSV, ni un texte : il y a un octet nul au début
help-export-csv = exportez le tableau en « CSV UTF-8 »
csv-lines-end-in-return = les lignes finissent par un seul retour chariot, comme les écrivaient d’anciens logiciels
help-save-csv-again = enregistrez de nouveau le tableau en « CSV UTF-8 »
csv-quote-open = un guillemet est ouvert mais jamais fermé
csv-quote-open-here = un guillemet est ouvert ici mais jamais fermé
csv-quote-too-long = un guillemet est ouvert ici mais n’est pas fermé dans les { $limit } Mio qui suivent
help-close-quote = fermez-le, ou doublez-le s’il fait partie du texte
csv-row-too-large = la ligne qui commence ici dépasse { $limit } Mio
help-every-row-ends = est-ce un tableau ? Chaque ligne doit se terminer par une fin de ligne
csv-row-too-long = la ligne a { $count } cellules, mais l’en-tête en a { $columns }
help-row-too-long = cherchez un séparateur dans un texte sans guillemets, ou un guillemet qui n’est pas fermé
help-quote-separator = une cellule qui contient le séparateur doit être mise entre guillemets
csv-lone-return = la ligne contient un retour chariot (CR) qu’aucun saut de ligne (LF) ne suit
text-too-long = le texte dépasse 1 Mio
help-text-too-long = un texte de cette longueur est un document : abrégez-le, ou joignez-le dans un fichier à part, à côté des questionnaires reçus
help-lone-return = enregistrez de nouveau le fichier avec LF ou CRLF en fin de ligne
cell-holds-nul = la cellule contient un octet nul, ce qu’aucun texte ne contient
help-export-utf-8-again = exportez de nouveau le tableau en « CSV UTF-8 »
help-export-interrupted = l’exportation a-t-elle été interrompue ?
header-too-long = l’en-tête dépasse 4 Mio
help-first-row-ends = est-ce un tableau ? La première ligne doit se terminer par une fin de ligne
header-lone-return = l’en-tête contient un retour chariot (CR) qu’aucun saut de ligne (LF) ne suit
help-lone-return-of-macs = enregistrez de nouveau le fichier avec LF ou CRLF en fin de ligne ; CR seul est ce qu’écrivaient les anciens Mac
header-quote-open = un guillemet de l’en-tête est ouvert mais jamais fermé
help-close-quote-of-name = fermez-le, ou doublez-le s’il fait partie d’un nom
header-too-wide = l’en-tête a { $count } colonnes ; le maximum est de { $most }
help-is-table-of-returns = est-ce un tableau de questionnaires remplis ?
columns-mean-the-same = les colonnes { $first } et { $second } ont le même sens : « { $name } » et « { $other } »
help-leave-one-column = supprimez l’une des deux, ou donnez-lui un autre nom
headings-are-questions = les titres des colonnes sont les textes des questions, et non leurs noms
help-export-names = exportez de nouveau avec les noms : dans Kobo « Valeurs et en-têtes XML », dans ODK Central sans les libellés, dans LimeSurvey « code de la question » et « codes des réponses » ; ou faites commencer chaque titre par le nom entre crochets, comme « [T01P1] » ; s’il s’agit d’un formulaire de Tripartite recopié dans un autre classeur, demandez à l’expéditeur le formulaire même
header-without-indicator = aucune colonne de l’en-tête n’est un indicateur ; il contient : { $there }
header-lacks-columns = l’en-tête n’a pas de colonne { $columns } ; il contient : { $there }
header-lacks-columns-and-indicators = l’en-tête n’a pas de colonne { $columns }, et aucune colonne n’est un indicateur ; il contient : { $there }
help-columns-of-indicators = un tableau large a une colonne par indicateur ; un tableau long, les colonnes « indicator » et « answer »
help-columns-of-returns = il faut les colonnes respondent et constituency, et soit une colonne par indicateur, soit les colonnes « indicator » et « answer »
help-separators = les cellules se séparent par une virgule, un point-virgule ou une tabulation
help-constituency-nowhere = indiquez-le dans une colonne « constituency » (un formulaire de Tripartite le fait sur sa feuille « _meta ») ; ou l’organisation dans une colonne « organisation », si « assessment.yaml » énumère les invités ; ou donnez à tous le même mandant avec --constituency
help-sheet-of-form = s’il s’agit de la feuille des questions d’un formulaire, enregistrée seule (en CSV, ou recopiée dans un autre classeur), demandez à l’expéditeur le formulaire même, enregistré en .xlsx ou .ods ; sinon, ajoutez les colonnes
help-add-column = ajoutez la colonne, ou renommez celle qui la contient
column-no-indicator = la colonne « { $name } » n’est pas un indicateur et n’est pas lue
column-unknown = la colonne « { $name } » est inconnue et n’est pas lue
columns-unknown = { $count } colonnes sont inconnues et ne sont pas lues : { $columns }
column-like-consent = la colonne « { $name } » ressemble à celle du consentement et n’est pas lue sous ce nom ; qui y répond non n’est pas cité
help-column-like-consent = nommez-la « consentement » (ou « consent ») si elle indique si ce que le répondant a écrit peut être reproduit (« oui » ou « non »)
columns-missing = { $count ->
         [one] le tableau n’a pas de colonne pour { $indicators } ; cet indicateur compte comme sans réponse
        *[other] le tableau n’a pas de colonne pour { $indicators } ; ces indicateurs comptent comme sans réponse
    }
table-without-rows = le tableau a un en-tête mais aucune ligne : aucun questionnaire n’est compté
note-below-table = la ligne au-dessous du tableau est considérée comme une note et n’est pas lue
notes-below-table = { $count } lignes au-dessous du tableau sont considérées comme des notes et ne sont pas lues
help-return-needs = un questionnaire doit indiquer un répondant et un mandant
column-without-heading = une colonne sans titre n’est pas vide ; son contenu n’est pas lu
help-give-heading = donnez un titre à la colonne
encoding-guessed = le fichier n’est pas en UTF-8 et a été lu comme du Windows-1252
encoding-guessed-words = le fichier n’est pas en UTF-8 et a été lu comme du Windows-1252 : { $words }
help-check-accents = vérifiez les lettres accentuées ; si elles sont fausses, enregistrez de nouveau le fichier en « CSV UTF-8 »
help-check-words = vérifiez ces mots ; s’ils sont faux, enregistrez de nouveau le fichier en « CSV UTF-8 »

### Returns

folder-without-returns = « { $folder } » ne contient aucun questionnaire rempli
help-give-returns = le nom des fichiers de questionnaires finit par { $endings }
help-put-returns-there = placez-y les questionnaires reçus, dans des fichiers dont le nom finit par { $endings }
file-left-out = « { $path } » est laissé de côté : le nom des fichiers de questionnaires finit par { $endings }
help-left-out-page = le formulaire pour navigateur ne contient pas lui-même les réponses : demandez à l’expéditeur le fichier qu’écrit « Enregistrer mes réponses »
help-left-out-packed = décompressez-le et placez son contenu dans le dossier
help-left-out-text = ouvrez-le dans un traitement de texte et enregistrez-le au format Word (.docx)
help-left-out-table = ouvrez-le dans le logiciel qui l’a écrit et enregistrez-le en classeur (.xlsx) ou en CSV
help-left-out-mail = ouvrez le message et enregistrez sa pièce jointe dans le dossier
help-left-out-paper = saisissez ce qui y est écrit avec « tripartite ask » ou dans un formulaire
same-file = « { $path } » est le même fichier que « { $first } »
same-answers = « { $path } » contient les mêmes { $count } réponses que « { $first } » : le fichier est présent deux fois
help-take-one-file-out = retirez l’un des deux du dossier, ou déplacez-le dans le dossier « replaced » parmi les questionnaires reçus, où il est signalé mais pas lu
respondent = « { $name } »
respondent-of = « { $name } » (« { $constituency } »)
respondent-withheld = le répondant n° { $number } (nom non communiqué)
respondent-withheld-of = le répondant n° { $number } de « { $constituency } » (nom non communiqué)
constituency = « { $id } »
count-of = un décompte de « { $constituency } »
name-too-long = la cellule est trop longue pour un nom
help-columns-in-order = les colonnes sont-elles dans l’ordre de l’en-tête ?
return-without-respondent = le questionnaire n’indique pas de répondant
rows-without-respondent = { $count } lignes n’indiquent pas de répondant
help-respondent-id = donnez à chaque répondant un identifiant court qui lui soit propre, comme W2, et écrivez-le dans chacune de ses lignes
return-without-constituency = le questionnaire n’indique pas de mandant
constituencies-counted-up = « { $first } » à « { $last } » ne sont pas des mandants : un tableur numérote quand une cellule est recopiée vers le bas
help-write-into-all-cells = écrivez « { $constituency } » dans toutes ces cellules
unknown-indicator = « { $name } » n’est pas un indicateur du référentiel
help-list-indicators = « tripartite framework show { $framework } » affiche les indicateurs
action-bad-date = « { $text } » n’est pas une date
action-unknown-status = « { $text } » n’est pas un état d’avancement
action-without-indicator = la ligne contient une action mais aucun indicateur
actions-twice = « { $path } » n’est pas lu, car « { $first } » existe aussi
actions-without-columns = aucun tableau d’actions n’a été trouvé : il comporte certaines des colonnes { $columns }
help-action-date = l’écrire année-mois-jour, par exemple 2027-03-31
help-action-status = les états d’avancement sont { $known }, ou les mots de la liste du plan d’action
help-actions-columns = les titres sont indicator et au moins l’un de owner, due, status, remark ; le plan d’action que `report --format xlsx` écrit les contient dans sa première ligne, masquée
help-actions-twice = ne garder que l’un des deux fichiers
answer-without-indicator = une réponse est donnée, mais aucun indicateur n’est indiqué
answer-off-scale = « { $answer } » n’est pas une réponse à « { $indicator } »
help-answers = réponses admises : { $codes }, na, dk, nc, le libellé d’un degré, ou une cellule vide s’il n’y a pas de réponse
na-without-reason = « { $indicator } » est déclaré sans objet (« { $written } »), mais aucun motif n’est donné
na-without-reason-often = { $count } réponses sont déclarées « sans objet », mais aucun motif n’est donné ; la première : { $first }
help-give-reason = indiquez à côté pourquoi l’indicateur est sans objet ou, si la cellule veut dire qu’il n’y a pas de réponse, laissez-la vide
help-give-reasons = indiquez à côté de chacune pourquoi l’indicateur est sans objet ; si ces cellules veulent dire qu’il n’y a pas de réponse, laissez-les vides (R : write.csv(..., na = "")) ; « reasons: optional » dans assessment.yaml (« --reasons optional » pour un décompte) lève l’obligation
versions-differ = les colonnes { $first } et { $second } contiennent des réponses différentes à une même question : « { $there } » dans « { $name } », « { $here } » dans « { $other } »
help-versions-differ = le formulaire a eu plusieurs versions ; gardez la réponse qui compte et videz l’autre cellule
answered-twice = { $respondent } répond à « { $indicator } » par « { $answer } » ici et par « { $earlier } » à un autre endroit : { $before }
help-leave-one-or-other-id = supprimez l’une des deux réponses ; s’il s’agit de deux personnes, donnez à l’une un autre identifiant
answered-in-two-rows = { $respondent } répond dans cette ligne et une autre fois ({ $before }) : { $count } indicateurs ont deux réponses, la première et celle d’ici ({ $answers })
help-answered-in-two-rows = supprimez l’une des deux lignes ; s’il s’agit de deux personnes, donnez à chacune un nom dans une colonne « person », ou un autre identifiant
help-move-older-file = si l’un des fichiers remplace l’autre, déplacez le plus ancien dans le dossier « replaced » parmi les questionnaires reçus, où il est signalé mais pas lu ; sinon, supprimez l’une des deux réponses, ou donnez à l’une des deux personnes un autre identifiant
help-two-exports = si les deux fichiers numérotent leurs répondants à partir de 1, mettez une lettre devant les identifiants de l’un d’eux, comme « { $id } » ; si c’est la même personne, supprimez l’une des deux réponses
more-answers-twice = { $count ->
         [one] { $count } autre réponse de « { $path } » figure
        *[other] { $count } autres réponses de « { $path } » figurent
    } aussi dans « { $first } »
answer-repeated = le même répondant donne de nouveau la même réponse à « { $indicator } » ; elle compte une fois
answers-repeated = { $count } réponses sont données de nouveau, à l’identique, par les mêmes répondants ; chacune compte une fois
help-remove-repeated-rows = supprimez du tableau les lignes répétées
respondent-of-two-organisations = { $respondent } appartient ici à « { $here } » et plus haut à « { $before } »
help-other-id = s’il s’agit de deux personnes, donnez à l’une un autre identifiant
respondent-on-two-sides = { $respondent }, de « { $organisation } », répond ici pour « { $here } » et ailleurs pour « { $there } » : { $place }
help-one-constituency = un répondant parle pour un seul mandant : corrigez le mandant à l’un des deux endroits
organisation-on-two-sides = « { $organisation } » répond ici pour « { $here } » et ailleurs pour « { $there } » : { $place }
help-one-side = une organisation relève d’un seul mandant : corrigez le mandant à l’un des deux endroits
respondents-counted-up = { $count } répondants, de « { $first } » à « { $last } », ont donné chacun une seule réponse : un tableur numérote quand une cellule est recopiée vers le bas
help-respondents-counted-up = écrivez le même répondant dans toutes les lignes d’une personne ; s’il s’agit de personnes différentes, confirmez-le par « ids: checked » dans assessment.yaml (« --ids-checked » pour un décompte)
day-unsound = « { $text } » n’est pas lu comme la date des réponses
help-day-of-answers = écrivez la date dans l’ordre année-mois-jour, par exemple 2026-11-23 ; les réponses comptent de toute façon
consent-unsound = « { $text } » n’est ni « oui » ni « non »
help-consent = « consent » vaut « yes » ou « oui » (ce que le répondant a écrit peut être reproduit), « no » ou « non » (cela ne l’est pas) ; laissé vide, cela figure dans le rapport interne et non dans une publication
consent-torn = { $respondent } répond à la fois oui et non à « consent » : rien de ce qui a été écrit n’est reproduit
help-consent-torn = si le consentement a été donné, écrivez « yes » ou « oui » dans chacune de ses lignes
capacity-torn = { $respondent } répond à la fois pour l’organisation et à titre individuel : c’est à titre individuel que la réponse est prise
help-capacity-torn = si la réponse est bien celle de l’organisation, écrivez « organisation » dans chacune de ses lignes et chacun de ses fichiers
capacity-unsound = « { $text } » n’est pas une qualité en laquelle on peut répondre
help-capacity = « capacity » vaut « organisation » ou « individual » (à titre individuel) ; laissé vide, c’est à titre individuel
submission-rejected = un envoi n’a pas été approuvé dans l’outil d’enquête et est laissé de côté
submissions-rejected = { $count } envois n’ont pas été approuvés dans l’outil d’enquête et sont laissés de côté
rows-of-submissions-rejected = { $count } lignes d’envois non approuvés dans l’outil d’enquête sont laissées de côté
help-approve = s’il doit compter, approuvez-le dans l’outil et exportez de nouveau
submission-held = un envoi est en attente d’examen dans l’outil d’enquête, mais il compte
submissions-held = { $count } envois sont en attente d’examen dans l’outil d’enquête, mais ils comptent
rows-of-submissions-held = { $count } lignes d’envois en attente d’examen dans l’outil d’enquête sont comptées
help-reject = s’il ne doit pas compter, rejetez-le dans l’outil et exportez de nouveau
survey-unfinished = un répondant n’est pas allé au bout de l’enquête ; ce qu’il a répondu compte
surveys-unfinished = { $count } répondants ne sont pas allés au bout de l’enquête ; ce qu’ils ont répondu compte
rows-of-surveys-unfinished = { $count } lignes viennent de répondants qui ne sont pas allés au bout de l’enquête ; ce qu’ils ont répondu compte
help-leave-row-out = supprimez la ligne si elle ne doit pas compter
question-not-shown = « N/A » est ce que l’outil d’enquête écrit pour une question qu’il n’a pas affichée ; elle compte comme sans réponse
questions-not-shown = { $count } cellules contiennent « N/A », que l’outil d’enquête écrit pour une question qu’il n’a pas affichée ; elles comptent comme sans réponse
help-na-with-reason = si une question est sans objet, répondez « na » et donnez le motif
organisation-nearly-invited = { $whose } : le nom de l’organisation « { $organisation } » est presque celui de « { $near } », qui a été invitée
help-nearly-invited = écrivez « { $near } » ; s’il s’agit d’une autre organisation, confirmez-le par « distinct: [{ $organisation }] » dans assessment.yaml
organisation-not-invited = { $whose } : l’organisation « { $organisation } » n’a pas été invitée
organisation-not-invited-heard = { $whose } : l’organisation « { $organisation } » n’a pas été invitée ; le questionnaire est présenté mais n’est pas compté
help-not-invited = ajoutez-la à « invited » dans assessment.yaml, ou corrigez son nom ; « uninvited: heard » présente ces questionnaires sans les compter, « uninvited: counted » les compte
help-not-invited-but-near = vouliez-vous dire « { $near } » ? Sinon, ajoutez-la à « invited » dans assessment.yaml, ou corrigez son nom ; « uninvited: heard » présente ces questionnaires sans les compter, « uninvited: counted » les compte
return-without-organisation = { $whose } : aucune organisation n’est indiquée
help-without-organisation = les attributions ne peuvent pas être appliquées ; le répondant est réputé interrogé sur tout ce qui est demandé au mandant
return-empty = { $whose } : aucune réponse ; le questionnaire compte comme vide
answers-not-asked = { $whose } : réponses à des questions qui n’étaient pas posées ({ $indicators }) ; elles ne sont pas comptées

### Tallies

tally-columns-missing = l’en-tête n’a pas de colonne { $columns }
help-tally-columns = un décompte a les colonnes constituency, indicator, answer et n, et peut avoir organisation et block ; les réponses d’une enquête se décomptent par « tripartite tally »
tally-of-publication = c’est le tableau des effectifs d’une publication, qui est incomplet : { $count ->
        [one] une de ses lignes est supprimée
       *[other] { $count } de ses lignes sont supprimées
    } ; rien ne peut en être calculé
help-tally-of-publication = prenez le dossier de l’évaluation, ou le décompte de son propre rapport, « <évaluation>_tally_<date>.csv »
tally-sum-unsound = la somme des effectifs dépasse { $most }
tally-number-unsound = « { $written } » n’est pas un nombre entier de 0 à { $most }
tally-block-unsound = le bloc « { $written } » n’est pas un nombre entier de 0 à 63
tally-counted-twice = la réponse « { $answer } » de « { $constituency } » à « { $indicator } » est comptée deux fois
help-add-up = additionnez les deux nombres
tally-counts-no-returns = « { $answer } » n’est pas « { $word } », seule valeur admise avec « { $sign } »
help-tally-answers = réponses admises : { $codes }
tally-organisation-on-two-sides = « { $organisation } » répond pour « { $first } » et pour « { $second } »
answers-to = { $count ->
         [one] { $count } réponse
        *[other] { $count } réponses
    } à « { $indicator } »
returns = { $count ->
         [one] { $count } questionnaire renvoyé
        *[other] { $count } questionnaires renvoyés
    }
tally-answers-above-returns = « { $constituency } » a donné { $answers } pour { $returns }
tally-answers-above-returns-of = « { $constituency } », pour « { $organisation } », a donné { $answers } pour { $returns }
help-one-tally-each = un répondant ne doit figurer que dans un seul des décomptes réunis
tally-not-looked-for = n’ont pas été recherchés : un répondant présent dans deux lignes d’un tableau large, un indicateur auquel il est de nouveau répondu plus bas dans un tableau long, une personne ou une organisation présente chez deux mandants, un questionnaire entièrement vide, le consentement et la qualité du répondant, et les textes joints aux réponses ; « check » sur un dossier de questionnaires vérifie tout cela
too-many-constituencies = il y a plus de { $most } mandants différents : cela ne ressemble pas à une enquête
help-column-of-constituencies = est-ce bien la colonne des mandants ?
too-many-organisations = il y a plus de { $most } organisations différentes
help-column-of-organisations = est-ce bien la colonne des organisations ? Elles peuvent être laissées hors du décompte
too-many-indicators = il y a plus de { $most } indicateurs différents : cela ne ressemble pas à une enquête
help-column-of-indicators = est-ce bien la colonne des indicateurs ?
too-many-answers = « { $indicator } » a des réponses très nombreuses ou très longues ({ $most } réponses différentes sont admises dans tout le fichier) : cela ne ressemble pas à des réponses codées
help-no-coded-answers = laissez la colonne de côté, ou nommez le référentiel, afin que seuls ses indicateurs soient lus
too-many-counts = il y aurait plus de { $most } nombres par mandant, organisation, bloc et réponse
help-fewer-counts = laissez les organisations ou les blocs hors du décompte
too-many-respondents = il y a plus de { $most } répondants, et leurs lignes ne se suivent pas
help-sort = triez le fichier par répondant
too-many-pending = de très nombreux répondants ne nomment leur organisation que dans certaines de leurs lignes, lesquelles ne se suivent pas
help-sort-or-organisation = triez le fichier par répondant, ou écrivez l’organisation dans chaque ligne

### Templates

template-of-other-kind = « { $name } » n’est ni un modèle, ni une feuille de style, ni un script
template-not-utf-8 = « { $name } » n’est pas un texte en UTF-8
template-unread = le modèle ne peut pas être lu ; message du moteur de modèles, en anglais : « { $reason } »
template-makes-no-xml = ce que le modèle écrit n’est pas du XML bien formé (ligne { $line } de son résultat) : Word ne pourrait pas ouvrir le fichier
template-makes-other-part = ce que le modèle écrit commence par l’élément « { $found } » et non par « { $root } » de son espace de noms : Word n’y trouverait pas cette partie
template-names-nothing = « { $part } » : rien ne porte ce nom ici
template-of-too-many-steps = le modèle demande plus d’étapes que n’en exige aucune page
template-calls-itself = le modèle s’inclut ou s’appelle lui-même sans fin
template-asks-for-file = le modèle demande un fichier auquel il n’a pas accès : « { $name } »
template-part-fails = « { $part } » ne peut pas être exécuté ; message du moteur de modèles, en anglais : « { $reason } »
template-not-used = « { $name } » ne correspond à aucun fichier utilisé, et aucun modèle ne l’inclut
word-template-is-none = « { $path } » n’est pas un fichier Word (.dotx, .docx)
word-template-has-macros = « { $path } » contient des macros
word-template-without-styles = « { $path } » ne contient aucun style
word-template-without-page-numbers = le pied de page du modèle n’a pas de numéros de page, et il remplace celui du programme
help-word-template-page-numbers = insérer les numéros de page dans le pied de page du modèle
word-template-lacks = le modèle n’a pas certains styles dont le rapport se sert ; ceux du programme en tiennent lieu : { $names }
help-word-template-save-as = ouvrez-le dans Word ou LibreOffice et enregistrez-le en .dotx ou .docx (ni au format « Strict Open XML », ni avec des macros)
help-include-from-folder = n’incluez que des fichiers du dossier des modèles, par leur nom
help-template-names = ce modèle reçoit : { $names }

### Exercices, journaux et réponses

course-no-number = « { $text } » n’est pas un nombre supérieur ou égal à 0
exercises-other-format = le format « { $format } » n’est pas connu ; ce programme lit « { $known } »
course-no-file = il y a des exercices, mais pas de « course.yaml » qui dise ce qu’il faut pour réussir
course-bad-version = « { $text } » n’est pas une version à trois nombres
course-threshold = la note de passage est supérieure à 0 et ne dépasse pas 100
course-hours = ces heures ne sont pas un nombre qu’un cours puisse avoir
course-attempts = un exercice peut être remis de 1 à 100 fois
course-no-module = « { $name } » n’est pas un module de ce référentiel
course-weights = la somme des poids des modules est { $sum } et non 100
course-module-missing = le module « { $name } » du référentiel n’a pas de poids
course-topic-or-module = un fichier d’exercices appartient à un seul « topic » ou à un seul « module »
course-no-unit = « { $name } » n’est ni un thème ni un module doté d’un poids
course-file-of-other = les exercices de « { $id } » se trouvent dans un fichier d’un autre nom
course-topic-without-module = le thème « { $id } » n’appartient à aucun module doté d’un poids
course-topic-untested = le thème « { $topic } » n’a aucun exercice noté
course-topic-without-case = le thème « { $topic } » n’a aucune étude de cas notée
course-objective-elsewhere = l’exercice « { $id } » porte sur l’objectif « { $objective } », que le thème « { $topic } » n’enseigne pas
course-objective-untested = aucun exercice noté ne porte sur l’objectif « { $id } »
course-bad-id = « { $id } » n’est pas un identifiant : une lettre, puis des lettres et des chiffres, 20 au plus
course-no-objective = « { $name } » n’est pas un objectif de ce référentiel
course-points = les points d’un exercice sont supérieurs à 0 et ne dépassent pas 1000
course-no-prompt = l’exercice « { $id } » ne demande rien
course-key-of-other-type = « { $key } » n’appartient pas à un exercice de ce type
course-credit-of-other-type = ce « credit » n’appartient pas à un exercice de ce type
course-too-few-items = un exercice de ce type a besoin d’au moins deux éléments
course-no-match = « { $name } » ne figure pas à droite
course-single = une seule option d’un « single » est juste, et il y en a ici { $count }
course-multiple = au moins une option d’un « multiple » est juste et au moins une est fausse
course-key-missing = la clé « { $key } » manque pour un exercice de ce type
course-near-is-right = cette erreur connue est dans la tolérance et serait juste
course-no-case = « { $name } » n’est pas un cas de ce référentiel
course-no-scale = « { $name } » n’est pas une échelle de ce référentiel
course-bad-tolerance = la tolérance d’un cas comporte « full » et « partial », en degrés de l’échelle, et « partial_credit » de 0 à 1
course-not-in-key = « { $name } » n’a pas de degré dans le corrigé du cas
course-no-document = « { $name } » n’est pas un document du cas
course-no-indicator = « { $name } » n’est pas un indicateur de ce référentiel
course-scale-of-other = l’indicateur « { $indicator } » a une autre échelle
course-bad-weight = un degré à attribuer pèse de 1 à 100
exercise-silent = l’exercice « { $exercise } » ne dit rien de { $names }
course-no-explanation = l’exercice « { $exercise } » n’explique rien une fois terminé
course-untranslated = textes des exercices et du cas qui manquent dans cette langue : { $count }
course-exercises-left-out = exercices de « { $framework } » qui ne sont pas repris, car les indicateurs dont ils traitent sont masqués ou modifiés ici : { $count } ({ $ids })
course-stray-text = textes qui n’appartiennent à aucun exercice : { $count } ; le premier est « { $address } »
case-paper-of-other-id = le fichier de « { $id } » est celui du document « { $other } »
case-paper-without-head = le document ne commence pas par son identifiant et son titre entre deux lignes « --- »
case-without-key = le cas n’a pas de corrigé
case-no-point = « { $point } » n’est pas un degré de l’échelle « { $scale } »
case-sentence-not-there = la phrase ne figure pas dans « { $document } »
log-no-log = ce n’est pas le journal d’un apprenant
log-line-unread = la ligne { $number } ne dit rien de connu
log-of-version = le format « { $format } » est d’une autre version ; ce programme lit « { $known } »
log-no-learner = le journal ne nomme aucun apprenant
log-of-two = le journal de { $learner } en contient aussi un de { $other }
log-one-behind-another = deux journaux de { $learner } se suivent dans le fichier
log-line-edited = la ligne { $number } ne s’accorde pas avec les précédentes : elle a été modifiée ou déplacée, ou une ligne a été retirée avant elle
log-of-course = le journal appartient au cours « { $own } » et non à « { $course } »
help-log-merge = « tripartite learn merge » réunit les journaux d’un même apprenant
help-log-edited = reprenez le journal d’une copie que personne n’a modifiée ; un formateur change les notes par ses propres inscriptions
responses-no-json = ce n’est pas un fichier de réponses : ce n’est pas du JSON
responses-other-format = le format « { $format } » est d’une autre version ; ce programme lit « { $known } »
responses-bad = le fichier n’est pas comme il devrait être : { $message }
responses-for-version = les réponses portent sur { $course } { $version }, et les exercices d’ici sont { $own } { $current }
responses-of-other = les réponses sont celles de { $other }, et le journal est celui de { $learner }
responses-no-exercise = « { $id } » n’est pas un exercice de ce cours
responses-changed = l’exercice « { $id } » était autre quand il a reçu sa réponse
responses-no-answer = ce qui figure pour « { $id } » n’est pas une réponse à cet exercice

### Certificates

badge-too-large = le fichier est plus grand qu’aucun certificat
badge-no-text = le fichier n’est pas un texte
badge-no-picture = le fichier n’est pas un SVG lisible
badge-none-baked = cette image ne contient pas d’attestation
badge-several = cette image contient { $count } attestations, et deux lecteurs pourraient ne pas retenir la même
badge-token = l’attestation est signée sous forme de jeton (JWT), ce qui n’est pas vérifié ici
badge-no-json = l’attestation ne peut pas être lue : { $message }
badge-twice = la clé « { $name } » figure deux fois dans un même objet
badge-alike = { $count } éléments de l’attestation se ressemblent, ce qui pourrait occuper un programme sans fin
badge-no-object = l’attestation n’est pas un objet
badge-no-form = l’attestation ne peut pas être mise sous la forme qui est signée : { $message }
badge-too-many = l’attestation compte plus de { $count } éléments
badge-context = le contexte ou mot réservé « { $name } » n’est pas connu ici
badge-field = « { $name } » manque ou n’est pas tel qu’Open Badges 3.0 le demande
badge-proofs = il y a { $count } preuves et non une seule
badge-no-proof = il n’y a pas de preuve : personne n’a signé ceci
badge-suite = la preuve est « { $given } » ; ce programme vérifie « { $known } »
badge-proof-term = la preuve a un champ inconnu : « { $name } »
badge-purpose = la preuve vaut pour « { $given } » et non pour une déclaration de l’émetteur
badge-no-key = l’émetteur « { $id } » n’est pas une clé : seuls les émetteurs de la forme did:key se vérifient sans réseau
badge-other-key = l’émetteur est « { $id } », et c’est une autre clé qui a signé : « { $method } »
badge-tampered = la signature ne convient pas : quelque chose a été modifié après la signature
badge-unsigned = la signature ne couvre pas { $names }
badge-other-picture = l’image n’est pas celle qui a été signée : quelque chose y a été modifié
badge-picture-unsigned = la signature couvre l’attestation et non l’image qui l’entoure : ne vous fiez qu’à ce qui est affiché ici
badge-not-yet = elle vaut à partir du { $day }, et le jour est le { $today }
badge-expired = elle valait jusqu’au { $day }, et le jour est le { $today }
badge-revoked = l’émetteur l’a retirée le { $day } : { $reason }
badge-other-list = la liste des retraits est d’un autre émetteur et ne dit rien de ce certificat
trust-no-json = la liste ne peut pas être lue : { $message }
trust-other-format = le format est « { $format } » et non « { $known } »
trust-bad = la liste n’est pas comme elle devrait être : { $message }
trust-no-key = « { $id } » n’est pas une clé de la forme did:key
trust-twice = « { $id } » y figure deux fois
trust-other-fingerprint = l’empreinte indiquée pour { $name } est « { $given } », et celle de la clé est « { $own } »
badge-issuer-none = un certificat demande le nom de son émetteur
badge-issuer-forbidden = « { $name } » ne peut pas être l’émetteur : l’OIT et son centre de formation ne savent rien de ce certificat
help-badge-issuer-forbidden = nommez le ministère, l’organisation ou le centre qui en répond
badge-late-date = le certificat serait délivré le { $date }, un jour qui n’est pas encore venu
badge-early-date = le certificat serait délivré le { $date }, et le journal va jusqu’au { $last }
badge-key-unread = la clé ne peut pas être lue : { $message }
badge-key-bad = le fichier ne contient pas de clé créée par « tripartite certificate key »
badge-key-exposed = d’autres peuvent lire la clé, et donc avoir signé avec elle
help-badge-key-exposed = « chmod 600 » ferme le fichier ; si quelqu’un a pu le copier, créez une nouvelle clé
badge-key-in-folder = la clé se trouve dans un dossier que l’on transmet : « { $folder } »

### What the codes mean

load-not-found = Un fichier ou un dossier nommé quelque part n’existe pas. Vérifiez l’orthographe du chemin ; un chemin écrit dans un fichier se lit à partir du dossier où se trouve ce fichier.
load-no-assessment = Le dossier ou le fichier indiqué au programme n’appartient à aucune évaluation. Une évaluation est un dossier qui contient un fichier assessment.yaml, lequel indique l’entité évaluée et qui doit répondre, et, dans son dossier « returns », les questionnaires reçus. « tripartite new DOSSIER » en crée une ; placez un fichier de questionnaires dans son dossier « returns ».
load-outside = Un fichier ou un dossier qui appartient à une évaluation ou à un référentiel se trouve ailleurs, par un chemin tel que `../x` ou par un lien. Son contenu apparaîtrait dans des extraits et des rapports ; il n’est donc pas lu. Seul `framework` peut désigner un dossier situé ailleurs, et `baseline` un dossier voisin de celui de l’évaluation. Placez une copie dans le dossier, ou autorisez la lecture par `--allow-outside`.
load-unreadable = Un fichier existe mais ne peut pas être lu : un dossier se trouve à sa place, ou l’autorisation de le lire est refusée.
load-not-utf8 = Le fichier n’est pas un texte UTF-8. Les tableurs et les anciens éditeurs enregistrent souvent en Windows-1252 ou Latin-1 : enregistrez de nouveau un tableau en « CSV UTF-8 », et tout autre fichier en UTF-8 dans un éditeur de texte.
load-binary-file = Le fichier contient des octets qu’aucun fichier texte ne contient. C’est sans doute un classeur, un PDF ou une image dont le nom finit par .csv ou .yaml. Exportez plutôt le tableau en CSV (UTF-8).
load-empty-file = Il n’y a rien dans le fichier. Si un répondant a renvoyé un questionnaire vide, supprimez le fichier et laissez l’organisation dans la liste des invités : elle comptera comme n’ayant pas répondu.
load-too-large = Une ligne ou une cellule est plus longue que n’en demande aucun questionnaire (4 Mio). D’ordinaire, un guillemet a été ouvert et jamais fermé, ou le fichier n’est pas un tableau. Un fichier de plus de 256 Mio n’est pas lu en entier : `tally` dénombre une enquête de toute taille.
load-yaml-syntax = Le fichier n’est pas du YAML bien formé, ou une valeur n’est pas du bon type. L’endroit indiqué est celui où la lecture s’est arrêtée ; l’erreur est là ou juste avant. Causes fréquentes : une tabulation ou une espace insécable au lieu d’espaces ordinaires, un deux-points dans un texte sans guillemets, un guillemet manquant, une liste sans ses crochets, une virgule décimale au lieu d’un point.
load-yaml-unknown-key = Une clé n’est pas de celles qu’admet ce type de fichier. Les clés inconnues sont refusées, car une clé mal orthographiée passerait sinon inaperçue.
load-yaml-missing-key = Une clé que doit avoir ce type de fichier manque. Toutes celles qui manquent au même endroit sont nommées ensemble, avec la ligne où il commence.
load-yaml-duplicate-key = Une clé figure deux fois au même endroit. Les lecteurs de YAML ne s’accordent pas sur celle qui compte ; aucune ne compte donc.
load-yaml-too-complex = Le fichier devient démesuré lorsque ses alias sont développés, ou ses niveaux sont trop nombreux. Aucun référentiel, questionnaire ni aucune réponse n’a besoin de cela.
load-csv-syntax = Le tableau ne peut pas être lu comme CSV : un guillemet qui ne se ferme pas, une ligne qui a plus de cellules que l’en-tête, ou des lignes qui finissent par un seul retour chariot. La ligne est indiquée.
load-csv-header = L’en-tête du tableau ne peut pas être utilisé : une colonne nécessaire manque, deux colonnes ont le même sens, une colonne ressemble à celle du consentement et n’est pas lue, ou les titres sont les textes des questions. Un tableau long demande respondent, constituency, indicator et answer ; un tableau large respondent, constituency et une colonne par indicateur.
load-unknown-column = Une colonne du tableau n’est ni un indicateur ni une des colonnes que connaît Tripartite, ou quelqu’un l’a ajoutée à un formulaire. Elle est laissée de côté et nommée, pour qu’un indicateur mal orthographié ne disparaisse pas sans être vu.
load-missing-column = Un tableau large n’a pas de colonne pour des indicateurs posés à ses répondants. Ils comptent comme sans réponse.
load-nothing-to-read = Le dossier des questionnaires reçus ne contient aucun fichier dont le nom finit par .csv, .tsv, .yaml ou .yml. Placez-y les questionnaires ; un fichier par questionnaire ou plusieurs questionnaires dans un fichier conviennent également.
load-protected = Le classeur ou le document est chiffré : par un mot de passe ou par la gestion des droits d’une organisation. Personne d’autre ne peut en lire le contenu. L’expéditeur l’enregistre de nouveau sans protection.
load-damaged = Le fichier commence comme un classeur ou un document, mais la suite n’y correspond pas : une copie ou un téléchargement a été interrompu, ou un programme l’a mal enregistré. Les logiciels de bureautique parviennent souvent à réparer ce qu’ils peuvent ouvrir.
response-two-boxes = Plusieurs cases sont cochées pour une même question. Rien n’est deviné : la question reste sans réponse tant que l’expéditeur n’a pas indiqué la bonne case.
response-words-beside-fields = Quelqu’un a écrit dans un formulaire à côté de ses champs, là où rien n’est lu. Sous Word : un commentaire sous une question ou en marge, ou une croix tapée à côté d’une case ; le formulaire connaît les mots avec lesquels il a été écrit : les paragraphes qui en diffèrent sont comptés, et les premières questions concernées sont nommées. Dans un classeur : un commentaire attaché à une cellule.
load-skipped-file = Un fichier du dossier des questionnaires reçus est d’un type qui n’est pas lu, ou ne contient rien d’un formulaire. Il a été laissé de côté. Les formulaires, les tableaux et les exports sont lus sous les extensions indiquées.
load-same-file = Un fichier se trouve deux fois dans le dossier des questionnaires reçus, sous deux noms. Il a été lu une fois ; retirez l’autre, sans quoi chacune de ses réponses compterait double.
load-guessed-encoding = Le tableau n’est pas en UTF-8 et ses lettres ont été lues comme du Windows-1252, qu’écrivent les tableurs d’Europe occidentale. Quelques-uns de ses mots sont montrés : s’ils sont faux, enregistrez de nouveau le tableau en « CSV UTF-8 ».
load-notes-below = Des lignes au-dessous du tableau ne contiennent aucune réponse et n’indiquent ni répondant ni mandant. Elles sont considérées comme des notes, telles qu’une source ou une légende, et ne sont pas lues.
load-unnamed-column = Une colonne sans titre contient des données. Leur sens ne peut pas être établi ; elles ne sont donc pas lues.
framework-bad-id = Un identifiant comporte des caractères que les outils d’enquête ne conservent pas. Ceux des indicateurs sont une lettre suivie d’au plus 19 lettres et chiffres ; les codes de réponse, 1 à 5 lettres minuscules et chiffres ; les autres, des lettres, des chiffres, « _ », « . » et « - ». « default » et « overall » sont réservés, de même que les noms des colonnes que portent les tableaux de questionnaires (« respondent », « role », « comment »...) et, pour les indicateurs, ceux qu’ajoutent les outils d’enquête (« start », « token »...), car une telle colonne pourrait être l’une ou l’autre.
framework-duplicate-id = Le même identifiant est donné à deux choses. Les identifiants des indicateurs, des éléments et des groupes sont uniques dans tout le référentiel, pour que « explain ID » et « targets » désignent toujours une seule chose ; ils se comparent sans égard aux majuscules, comme le font les tableaux et les tableurs.
framework-unknown-reference = Un référentiel ou un questionnaire nomme quelque chose (une échelle, une phase, un domaine, un mandant, une source, un indicateur) qui n’est pas défini.
framework-bad-scale = Une échelle doit avoir au moins deux degrés, de valeurs croissantes entre 0 et 100, de codes et de libellés différents (sans égard aux majuscules), dont aucun ne signifie autre chose comme réponse : sans objet, ne sait pas, non consulté ou rien du tout. Dans un même référentiel, toutes les échelles commencent et finissent aux mêmes valeurs, sans quoi les moyennes n’auraient pas de sens.
framework-bad-number = Un nombre est hors limites : les poids sont des entiers de 0 à 1000 ; paliers, cibles et seuils sont entre 0 et 100, avec au plus une décimale ; les valeurs infinies ou « pas un nombre » ne sont pas admises.
framework-bad-bands = Les paliers couvrent l’intervalle de 0 à 100 sans lacune : le premier commence à 0 et chacun commence au-dessus du précédent.
framework-bad-lens = Un angle de vue n’est pas valable : un groupe sans membres, un membre dans deux groupes, une paire qui ne nomme pas deux domaines différents, ou un élément sans indicateur.
content-missing-text = Il manque à un référentiel un texte nécessaire à ses lecteurs : ce qu’il est et de qui il émane, ce que signifient ses paliers et sa cible, ce qui vaut preuve ; et, s’il est accompagné d’une formation, une définition, un repère, un conseil, une leçon, un objectif, une introduction, ou qui peut répondre dans une organisation. Les scores peuvent être calculés sans ce texte, mais les répondants et les participants à la formation en ont besoin.
content-length = Un texte est plus court ou plus long qu’il ne devrait l’être : les repères ont de 15 à 35 mots, pour que deux repères voisins se distinguent et restent lisibles ; les questions au plus 35 ; les leçons de 900 à 1500.
content-vague-word = Un repère repose sur un mot comme « adequate » ou « regular », que deux examinateurs comprennent différemment devant les mêmes preuves. Indiquez ce qui peut être vérifié : un document, une date, un nombre, une réunion tenue.
content-same-text = Deux repères sont la même phrase. Un repère qui convient à deux indicateurs, ou à deux degrés d’un seul, ne dit pas lequel est visé.
content-unused = Une entrée d’un registre n’est citée nulle part : aucun indicateur ni leçon ne cite l’instrument, aucun conseil ne renvoie à la pratique. Utilisez-la ou supprimez-la.
content-minutes = Un thème annonce plus de minutes que n’en justifie son contenu. La lecture se compte à 130 mots par minute ; un indicateur à noter compte pour 10 minutes, une question à discuter pour 15, une étape dans son propre pays pour 20. Ou bien la somme des minutes de tous les thèmes ne correspond pas aux heures de la formation.
content-force = Un texte qui n’est pas contraignant, ou qui n’a pas été vérifié d’après sa source, figure dans une phrase qui dit qu’il exige quelque chose. Les recommandations, cadres et pactes donnent des orientations ; les conventions lient une fois ratifiées.
content-dead-link = Une leçon renvoie à un indicateur ou cite une source qui n’existe pas.
content-form = Un questionnaire ne peut pas remplir son rôle : « ne sait pas » est attendu pour trop de ses questions, sa forme courte a plus de 30 questions, il omet des indicateurs qui nomment son mandant, ou sa forme courte a trop peu de questions communes pour une comparaison (deux par thème et quatre par phase, posées à tous les mandants).
content-stems = Des questionnaires formulent différemment un même indicateur sans que le référentiel dise pourquoi ; ou il le dit, et ils ne diffèrent pas. Un écart entre mandants doit venir de ce qu’ils savent et non de la formulation : écrivez une seule `question` dans l’indicateur et omettez `text` dans les questionnaires, ou donnez la raison dans `stems`.
content-window = Une question et les repères de son indicateur ne portent pas sur la même période, ou portent sur une autre période que 12, 24 ou 36 mois. Les périodes se comptent à rebours à partir de la date de l’évaluation et figurent dans la question, pour que tous pensent aux mêmes mois.
framework-bad-lesson = Une leçon n’est pas valable : un titre de deuxième niveau ne porte pas d’identifiant. Les indicateurs et les objectifs renvoient aux sections par leur identifiant ; chaque titre finit donc par le sien, comme dans « ## Pourquoi c’est important {"{"}#why{"}"} ».
framework-bad-method = La méthode du référentiel ne peut pas être calculée sur son arborescence. « missing: zero » demande des échelles qui commencent à 0. « points » demande « missing: zero », des plafonds supérieurs à 0 et accessibles (un élément sans plafond peut atteindre ce que ses enfants atteignent), et des enfants posés tous aux mêmes mandants, sans profil.
framework-bad-version = La version n’a pas la forme majeure.mineure.correctif, comme 1.0.0, ou une évaluation nomme une version majeure autre que celle qui est présente.
framework-bad-rename = Ce que le référentiel indique sous « renames », ou un tableau pour « tripartite migrate --map », des identifiants qu’avaient les indicateurs dans des versions antérieures ne tient pas : un identifiant est nommé deux fois, est encore en usage, ne mène à aucun indicateur, passe par plusieurs identifiants ou tourne en rond, ou deux anciens identifiants n’en deviennent qu’un.
framework-empty-text = Un texte nécessaire à un répondant ou à un lecteur est vide.
framework-not-asked = Un indicateur n’est posé à aucun mandant de poids supérieur à 0 ; il ne pourrait donc jamais avoir de score.
framework-bad-extension = Un référentiel qui en prolonge un autre modifie ou masque ce que celui-ci n’a pas, porte son identifiant ou est d’une autre langue, se prolonge lui-même, ou masque un indicateur qu’un autre complète. Ce qu’il prolonge est repris tel quel ; son dossier ne contient que ce qui diffère.
framework-no-sheet = Le classeur ne contient pas de référentiel. Seul est lu un classeur produit par « tripartite framework export » : sa feuille masquée indique de quel référentiel il est issu, et sa première ligne, masquée, nomme les colonnes. Les colonnes peuvent être déplacées, les lignes triées, les unes et les autres masquées.
framework-bad-row = Une ligne d’un classeur modifié contient quelque chose que le référentiel n’admet pas : un identifiant inconnu, un poids qui n’est pas un entier, un nouvel indicateur sans les colonnes nécessaires. Rien n’est écrit tant que toutes les lignes ne sont pas valables.
framework-missing-row = Des lignes d’indicateurs ne figurent plus dans un classeur modifié. Rien ne distingue une ligne supprimée par erreur d’une ligne supprimée à dessein ; aucun indicateur n’est donc masqué pour cela. Pour en écarter un, écrivez « oui » dans sa colonne « hidden ».
framework-other-edition = Un classeur modifié est issu d’un autre référentiel, d’une autre version majeure ou d’autres fichiers que ceux qui sont présents, ou il est dans une langue que le référentiel n’a pas.
questionnaire-mismatch = Un questionnaire ne correspond pas à son référentiel : il appartient à un autre référentiel ou à un mandant qui n’existe pas, pose un indicateur qui n’est pas destiné à ce mandant, en pose un deux fois, ou en omet un que le référentiel lui destine.
questionnaire-unknown-profile = L’évaluation demande une forme courte des questionnaires qui n’existe pas. « full » (complet) est toujours disponible.
assessment-unknown-framework = Le référentiel que nomme l’évaluation n’est ni intégré ni un dossier sur le disque. « framework list » affiche ceux qui sont intégrés.
assessment-bad-value = Une valeur d’assessment.yaml ne peut pas être utilisée : un identifiant comportant des caractères interdits dans un nom de fichier, une date non valable, une langue désignée par son nom au lieu de son code, un poids qui n’est pas un nombre entier, ou aucun mandant de poids supérieur à 0.
assessment-unknown-constituency = L’évaluation nomme un mandant que le référentiel ne comporte pas.
assessment-unknown-target = Une cible est fixée pour un identifiant qui n’est ni un indicateur ni un élément de ce référentiel, ni « default » ni « overall ».
assessment-target-is-code = Une cible est le code d’un degré, tel que 4, et non un score. Les cibles se lisent sur l’échelle des scores, de 0 à 100 : écrivez la valeur du degré.
assessment-low-target = Une cible est inférieure à 25. Presque tous les indicateurs l’atteignent, de sorte qu’il ne reste guère d’écart à voir. Si c’est voulu, il n’y a rien à faire.
assessment-unknown-profile = Le profil du pays nomme une valeur que le référentiel ne comporte pas.
assessment-no-profile = L’évaluation ne dit pas si le pays est d’origine, de transit ou de destination. Tous les indicateurs sont alors réputés applicables.
assessment-unknown-remit = Une attribution d’une organisation invitée ne figure pas parmi celles du référentiel.
assessment-duplicate-invited = La même organisation est invitée deux fois pour le même mandant. Des noms qui ne diffèrent que par les majuscules, les espaces, les apostrophes ou les tirets sont un seul nom.
assessment-not-replied = Une organisation a été invitée et n’a rien envoyé. Elle compte pour un questionnaire vide, ce qui abaisse la couverture et élargit les bornes.
assessment-one-sided = Une organisation a envoyé plus de la moitié des questionnaires de son mandant, si bien que la voix du mandant est pour l’essentiel celle de cette organisation.
assessment-language-missing = Le rapport est demandé dans une langue dans laquelle le programme n’a pas de textes. Il est rédigé en anglais, ce qu’il indique.
assessment-stray-statement = Un fichier du dossier des déclarations ne porte pas le nom d’un mandant du référentiel, si bien que l’on ne sait pas qui le signe ; ou il n’est ni en Markdown ni un document Word (.docx). Il est laissé de côté. Une déclaration s’appelle « workers.md », « employers.md », etc., d’après l’identifiant du mandant qui la signe.
assessment-not-carried-along = `introduction.md`, `conclusions.md` ou une déclaration montre une image ou contient un lien vers un fichier. Un rapport est un seul fichier de mots et de graphiques : d’une image est imprimée la description, d’un lien vers un fichier les mots. Les liens vers le web restent des liens dans l’introduction et les conclusions ; une déclaration n’en garde que les mots.
assessment-bad-logo = Le fichier du logo n’est pas une image d’un type que tous les formats du rapport puissent afficher (SVG, PNG, JPEG), il est tronqué, ou il est plus grand qu’un logo n’a besoin de l’être. Le rapport est écrit sans logo. Le fichier s’appelle `logo.svg`, `logo.png` ou `logo.jpg` dans le dossier de l’évaluation, ou porte le nom que donne `logo` dans assessment.yaml.
actions-no-table = Le fichier du plan d’action, dans le dossier de l’évaluation (actions.xlsx, actions.ods ou actions.csv), ne contient pas de tableau lisible comme tel, ou bien il existe deux fichiers de ce genre. Le rapport est écrit sans ce qui y a été saisi. Le tableau doit comporter la colonne indicator et au moins l’une des colonnes owner, due, status et remark.
actions-unknown-indicator = Une ligne du plan d’action ne désigne aucun indicateur du référentiel. Elle est laissée de côté. Reprendre l’identifiant dans la première colonne du plan d’action que le rapport écrit.
actions-bad-date = L’échéance d’une action n’est pas une date. L’action est affichée sans échéance et ne peut donc pas être en retard. Écrire les dates année-mois-jour.
actions-unknown-status = L’état d’avancement d’une action n’est ni open, ni doing, ni done, ni dropped, ni un mot qui les désigne. L’action est affichée comme restant à faire.
assessment-no-baseline = L’évaluation désigne une évaluation de référence, et le dossier désigné ne contient pas d’évaluation. Le chemin part du dossier de l’évaluation.
assessment-circular-baseline = L’évaluation se désigne elle-même comme référence, ou désigne une évaluation qui la désigne à son tour. Une évaluation de référence est antérieure ; seule la plus récente la désigne.
assessment-unsound-baseline = L’évaluation de référence contient des erreurs ; elle n’a donc pas de scores auxquels comparer quoi que ce soit. Contrôlez son dossier séparément.
compare-other-framework = Deux évaluations de référentiels différents n’ont aucun score en commun. Seules des évaluations d’un même référentiel sont comparées ; sa version peut différer.
compare-nothing-in-common = Les indicateurs sont comparés par leurs identifiants. Ici, aucun ne figure dans les deux évaluations avec le même sens : les identifiants diffèrent, les échelles ont d’autres degrés, ou la version la plus récente du référentiel indique pour chacun que son sens a changé (« since »).
compare-other-body = Les deux évaluations nomment des entités différentes. Ce qui diffère entre deux entités n’est pas une évolution dans le temps. S’il s’agit d’une même entité dont le nom est écrit autrement, écrivez-le de la même façon.
compare-earlier-follow-up = La première de deux évaluations est l’évaluation de référence, la seconde l’évaluation de suivi. Ici, la seconde porte la date la plus ancienne ; chaque variation est donc imprimée en sens inverse.
release-no-licence = La publication n’indique aucune licence. Tous les droits sont alors réservés, et personne n’est autorisé à utiliser les données. Indiquez une licence dans `assessment.yaml`, par son identifiant de la liste SPDX ou en toutes lettres.
compare-same-assessment = L’évaluation de référence et l’évaluation de suivi sont une seule et même évaluation. Toutes les variations sont nulles. Indiquez d’abord le dossier de l’évaluation la plus ancienne, puis celui de la plus récente.
compare-other-words = Les deux évaluations indiquent la même version d’un référentiel, et les textes de certains de ses indicateurs diffèrent. Ils sont comparés comme s’ils avaient le même sens. Lorsque le sens a changé, le référentiel a besoin d’une nouvelle version, et chacun de ces indicateurs de `since` avec cette version : il est alors nommé et laissé hors de la comparaison.
compare-other-language = Les deux évaluations sont dans des langues différentes. Les textes sont imprimés dans la langue du lecteur. Les noms des organisations sont comparés tels qu’ils sont écrits : une organisation écrite dans deux langues compte comme deux organisations, dont chacune n’a répondu qu’une fois.
response-duplicate-answer = Le même répondant répond deux fois au même indicateur. Il est impossible de savoir laquelle des deux réponses est la bonne ; aucune n’est donc comptée. Si deux exportations numérotent leurs répondants à partir de 1, donnez à ceux d’un fichier d’autres identifiants, par exemple en mettant une lettre devant le nombre.
response-repeated-answer = La ligne d’un répondant figure deux fois dans un tableau large et dit la même chose. Chaque réponse compte une fois.
response-answer-off-scale = Une réponse n’est ni un degré de l’échelle de l’indicateur (son code ou son libellé) ni na, dk, nc ou une cellule vide.
response-na-without-reason = « Sans objet » retire un indicateur du calcul, et demande donc un motif qu’un lecteur puisse juger.
response-unknown-indicator = Une réponse est donnée pour un indicateur que le référentiel ne comporte pas.
response-unknown-constituency = Un questionnaire indique un mandant que le référentiel ne comporte pas.
response-no-respondent = Un questionnaire n’indique pas de qui il émane. Chacun demande l’identifiant d’un répondant ; un court pseudonyme comme W2 convient le mieux.
response-conflicting-respondent = Les lignes d’un répondant se contredisent à son sujet : deux organisations, par exemple. Elles peuvent être réparties entre plusieurs fichiers, mais doivent concorder.
response-not-invited = Un questionnaire provient d’une organisation qui n’a pas été invitée, alors que des organisations de son mandant l’ont été nommément. Ajoutez l’organisation à « invited » dans assessment.yaml, ou corrigez son nom. « uninvited: heard » présente ces questionnaires sans les compter, « uninvited: counted » les compte.
response-not-asked = Une réponse a été donnée à une question qui n’est pas posée à cette organisation, en raison de ses attributions, de son questionnaire, du profil du pays ou du référentiel. Elle figure à l’annexe mais n’est pas comptée.
response-no-organisation = Un répondant n’indique pas d’organisation alors que des organisations ont été invitées. Il est réputé interrogé sur tout ce qui est demandé au mandant, puisqu’aucune attribution ne peut être appliquée.
response-empty-return = Un questionnaire renvoyé ne contient aucune réponse. Il compte comme vide.
response-near-name = Un questionnaire provient d’une organisation dont le nom est presque celui d’une organisation invitée : une ou deux lettres diffèrent. Comptée à part, une seule organisation en ferait deux, et l’organisation invitée semblerait ne pas avoir répondu. Reprenez le nom qui a été invité, ou indiquez dans assessment.yaml que ce sont deux organisations : « distinct: [NOM] ».
response-two-sides = La même organisation, ou le même répondant d’une organisation, répond pour deux mandants. Une organisation relève d’un seul mandant.
response-counting-up = Les répondants d’un tableau long se suivent et chacun n’a donné qu’une réponse : W1, W2, W3, ... C’est ce qu’un tableur fait de l’identifiant d’un seul répondant quand la cellule est recopiée vers le bas. Si ce sont vraiment des personnes différentes, confirmez-le par « ids: checked » dans assessment.yaml.
response-bad-day = « answered_on » est la date à laquelle un questionnaire a été rempli. Elle est lue dans l’ordre année-mois-jour (2026-11-23), et en chiffres dans l’ordre jour, mois, année (23/11/2026, 23.11.2026) ou avec le mois en toutes lettres (23 novembre 2026). Dans un questionnaire en anglais, une date telle que 5/3/2026 peut être de mars ou de mai, et n’est pas lue. Les réponses comptent de toute façon ; le registre indique le questionnaire sans date.
response-bad-consent = « consent » indique si ce qu’un répondant a écrit peut être reproduit : « yes » (ou « oui ») ou « no » (ou « non »). Laissé vide, cela est reproduit dans le rapport interne et non dans une publication. Tout autre mot est refusé, car son sens serait incertain. Si un même répondant dit les deux, « no » l’emporte.
response-bad-capacity = « capacity » indique en quelle qualité un répondant s’exprime : « organisation » ou « individual » (à titre individuel). Laissé vide, c’est à titre individuel. Si un même répondant dit les deux, « individual » l’emporte.
response-not-approved = Un outil d’enquête a marqué des envois comme non approuvés ou rejetés. Ils sont laissés de côté.
response-held-for-review = Un outil d’enquête a marqué des envois comme en attente ou comme posant problème. Ils comptent tant que la personne qui les examine dans cet outil ne les rejette pas.
response-unfinished = Un outil d’enquête a enregistré des répondants qui ne sont pas allés jusqu’au bout. Ce qu’ils ont répondu compte ; le reste est sans réponse.
response-question-not-shown = LimeSurvey écrit « N/A » pour une question qu’il n’a pas affichée à un répondant. Ce n’est pas une réponse « sans objet », qui demande un motif, mais l’absence de réponse.
tally-bad-row = Une ligne d’un décompte ne peut pas être utilisée : un mandant, un indicateur ou une réponse inconnus, un nombre qui n’est pas un entier supérieur ou égal à 0, un bloc hors de l’intervalle de 0 à 63, ou plus de réponses que de questionnaires.
tally-too-many-values = Une colonne contient plus de valeurs différentes que n’en auraient des réponses codées. C’est sans doute du texte libre ou un nombre qui identifie des personnes ; laissez la colonne de côté.
tally-duplicate-row = Un décompte compte deux fois la même chose. Additionnez les nombres, ou fusionnez les décomptes par la commande tally, qui le fait.
template-no-word-file = Le fichier indiqué avec `--word-template` n’est ni un document ni un modèle Word : il est d’un autre type, endommagé, protégé par un mot de passe, ou enregistré au format « Strict Open XML ». Rien n’a été écrit.
template-no-page-numbers = Le pied de page du fichier Word indiqué avec `--word-template` n’a pas de numéros de page. Il est repris tel quel, et les pages des documents ne sont donc pas numérotées. Insérez les numéros de page dans ce pied de page, ou supprimez-le : celui du programme en tient alors lieu.
template-macros = Le fichier indiqué avec `--word-template` contient des macros (.dotm, .docm, ou une partie qui renferme un programme). Un rapport qui les reprendrait serait arrêté par la messagerie du destinataire. Enregistrez le modèle sans macros. Rien n’a été écrit.
template-lacks-styles = Le fichier indiqué avec `--word-template` n’a pas certains styles dont le rapport se sert. Ceux qu’il a sont employés ; les autres viennent du programme et peuvent être adaptés dans le rapport ou ajoutés au modèle sous les mêmes noms. Un fichier sans aucun style est refusé.
template-unreadable = Un modèle donné par « --templates » ne peut pas être lu : le dossier n’existe pas, l’autorisation de le lire est refusée, un fichier qui s’y trouve n’est pas du texte en UTF-8, un dossier porte le nom d’un modèle, ou un lien mène hors du dossier (« --allow-outside » le suit). Seuls des fichiers « .html », « .css » et « .js » y ont leur place, et dans « docx/ » les parties « .xml » des fichiers Word.
template-unused = Un fichier du dossier des modèles porte un nom que le programme n’utilise pas, et aucun autre modèle ne l’inclut. Un fichier remplace celui du programme s’il porte le même nom, par exemple « table.html » ou « report.css » ; un nom mal orthographié passerait sinon inaperçu.
template-syntax = Un modèle ne peut pas être lu : une accolade ou un bloc tel que « {"{"}% if %{"}"} » n’est pas fermé, ou un mot n’est pas à sa place. La ligne est celle où la lecture s’est arrêtée ; l’erreur est là ou juste avant.
template-not-xml = Un modèle d’une partie des fichiers Word, tel que « docx/footer.xml », peut être exécuté, mais ce qu’il écrit n’est pas du XML bien formé (un élément n’est pas fermé, ou un signe tel que « & » s’y trouve seul), ou est une autre partie que celle du modèle intégré. Aucun programme ne pourrait ouvrir le fichier ; rien n’a été écrit.
template-unknown-name = Un modèle emploie un nom qui n’existe pas : une variable que ce bloc ne reçoit pas, ou un filtre, un test ou une fonction que le langage des modèles ne connaît pas. Chaque modèle reçoit les parties de son bloc et rien d’autre ; les modèles du programme montrent lesquelles.
template-endless = Un modèle ne se termine pas : des boucles imbriquées font plus d’étapes que n’en exige aucune page, ou un modèle s’inclut ou s’appelle lui-même.
template-include = Un modèle inclut, importe ou prolonge un fichier auquel il n’a pas accès. Les modèles ne lisent aucun autre fichier de la machine : ce qu’ils incluent doit se trouver dans le dossier des modèles, et se nomme à partir de ce dossier.
template-failed = Un modèle est bien formé mais ne peut pas être exécuté : par exemple, il parcourt comme une liste ce qui n’en est pas une, ou ajoute des mots à un nombre.
help-invited-columns = le tableau doit avoir les en-têtes organisation et constituency (ou mandant) ; remit, questionnaire, language et contact sont facultatifs : { $columns }
invited-without-columns = le tableau des invités n’a pas { $count ->
    [one] une colonne
   *[other] des colonnes
} : { $columns }
form-of-another-framework-came-back = le formulaire a été établi à partir de { $theirs }, et cette évaluation utilise { $own }
help-form-of-another-framework = envoyez le formulaire de cette évaluation ; ce qui vaut toujours peut y être saisi, ou dans un tableau avec les identifiants de cette version
help-form-of-another-version = une autre version majeure demande autre chose ; ces réponses ne sont donc pas comptées telles quelles. « tripartite migrate » les reprend dans cette version et dit ce que chacune est devenue
help-form-of-later-version = ce référentiel est le plus ancien des deux, et ce qui a changé depuis n’est pas connu ici ; utilisez la version à partir de laquelle le formulaire a été établi, ou demandez à l’expéditeur si les réponses sont toujours valables
help-indicator-renamed = { $id } s’appelle { $to } depuis la version { $since } ; « tripartite migrate » reprend ses réponses
help-indicator-dropped = { $id } n’est plus demandé depuis la version { $since } ; « tripartite migrate » écarte ses réponses et les compte
form-of-edited-framework = le formulaire a été établi à partir d’une autre copie de { $version } : ses textes ou ses questions ont été modifiés
help-form-of-edited-framework = vérifiez si les questions ont toujours le même sens ; les réponses sont reprises d’après les identifiants des indicateurs
form-of-earlier-version = le formulaire a été établi à partir de { $theirs }, et cette évaluation utilise { $own }
help-nothing-changed-meaning = aucun indicateur renseigné n’a changé de sens depuis
help-changed-meaning = { $count ->
    [one] un indicateur renseigné a changé de sens depuis
   *[other] { $count } indicateurs renseignés ont changé de sens depuis
} : { $indicators } ; demandez à l’expéditeur si les réponses valent toujours
form-without-questions = c’est un formulaire de Tripartite, mais la feuille des questions manque ou a perdu sa première ligne ou sa première colonne, masquées
help-form-without-questions = demandez à l’expéditeur le fichier tel qu’il a été enregistré dans le formulaire même, et non recopié dans un autre
form-stray-words = « { $words } » figure dans une ligne qui n’appartient à aucune question, et n’est pas lu
form-stray-words-withheld = des mots figurent dans une ligne qui n’appartient à aucune question, et ne sont pas lus
help-form-stray-words = placez ces mots dans la ligne de la question à laquelle ils appartiennent
response-other-version = Un formulaire indique à partir de quelle édition du référentiel il a été établi. Les réponses à une autre édition peuvent répondre à d’autres questions : une autre version majeure n’est pas lue ; une autre version mineure est lue, et ce qui a changé de sens est nommé.
form-sorted-with-its-headings = la ligne masquée qui nomme les colonnes a été triée avec les questions
help-form-sorted-with-its-headings = annulez le tri, ou affichez les lignes masquées et replacez cette ligne en haut
course-other-format = Un fichier d’exercices a un format que ce programme ne lit pas : un programme plus récent l’a écrit, ou la ligne est mal orthographiée.
course-bad-course = Ce qui vaut pour l’ensemble du cours n’est pas valable : poids, heures, note de passage ou tentatives, ou un thème sans exercice ou sans étude de cas.
course-bad-exercise = Un exercice n’est pas valable : il y manque une réponse juste ou fausse, une clé appartient à un autre type, ou un nombre n’en est pas un.
course-bad-case = Le cas ou son corrigé n’est pas valable : un document, un degré de l’échelle ou la phrase qui le porte n’existe pas.
course-no-feedback = Un exercice ne dit rien d’une de ses réponses. La personne qui l’a choisie n’en apprend rien.
course-untested-objective = Aucun exercice noté ne porte sur un objectif d’apprentissage.
course-translation = Les exercices ne sont pas complets dans une langue, ou des textes n’y appartiennent à rien.
course-left-out = Un référentiel qui en étend un autre reprend les exercices de celui-ci, sauf ceux qui portent sur des indicateurs qu’il masque ou modifie : ce qui était juste là-bas ne l’est pas forcément ici. Un dossier « exercises » à lui les remplace tous.
log-bad-line = Une ligne du journal d’un apprenant ne peut pas être lue.
log-edited-line = Une ligne du journal d’un apprenant a été modifiée après avoir été écrite. Chaque ligne finit par une empreinte d’elle-même et de la précédente ; rien de ce qui suit la première ligne fausse n’est retenu. Les empreintes n’empêchent personne de réécrire tout le journal.
log-two-learners = Un fichier contient deux journaux. Chaque journal appartient à un seul apprenant.
log-two-logs = Un apprenant de la classe a deux journaux. Réunissez-les avec « tripartite learn merge », afin qu’aucune réponse ni aucune heure ne compte deux fois.
log-other-version = Un journal a été écrit par un programme d’une autre version.
log-other-course = Un journal appartient à un autre cours.
responses-bad-file = Un fichier de réponses ne peut pas être lu, ou contient ce qui n’est pas une réponse. Rien n’en a été repris.
responses-other-version = Un fichier de réponses est d’une autre version du format ou des exercices. Rien n’en a été repris : des notes seraient données à d’autres questions.
responses-unknown-exercise = Un fichier de réponses répond à un exercice que ce cours n’a pas.
responses-other-learner = Un fichier de réponses est d’un autre apprenant que le journal.

suppress-below-unsound = « suppress_below: { $number } » n’est pas un nombre de personnes au-dessous duquel les chiffres sont supprimés
help-suppress-below = prenez un nombre entier de 2 à { $most } ; s’il est omis, c’est 3
release-no-statement = « { $constituency } » n’a pas de déclaration qui puisse être autorisée
release-words-name = ce qui est publié de « { $of } » nomme { $names }
help-release-names-somebody = demander son accord à la personne nommée, ou ne pas publier ces mots
release-no-respondent = aucun questionnaire de « { $constituency } » n’a « { $respondent } » pour répondant
release-no-indicator = « { $indicator } » n’est pas un indicateur du cadre
release-no-words = la ligne n’autorise aucun texte
release-unknown-word = « { $word } » n’est pas une sorte de texte
release-no-such-words = « { $respondent } » n’a pas donné de texte de ce genre ({ $word }) pour { $indicator }
release-without-consent = « { $respondent } » n’a pas consenti à la publication de ces textes : ils ne sont pas publiés
help-release-consent = retirez la ligne, ou demandez l’accord et inscrivez « consent: yes » dans le questionnaire
help-release-list = « tripartite report --release-list » imprime chaque ligne qui peut être autorisée
release-names-nothing = Une ligne de « release.yaml » désigne une partie, un répondant, un indicateur ou un texte qui n’existe pas. Elle n’autorise rien ; ce qu’elle devait autoriser n’est pas publié. « tripartite report --release-list » imprime chaque ligne qui peut être autorisée.
release-names-somebody = Des mots autorisés, ou une déclaration, nomment une personne qui a répondu ou une organisation qui n’a pas accepté d’être nommée. Les mots sont publiés tels qu’ils ont été écrits. Demander son accord à qui est nommé, ou retirer la ligne de `release.yaml` ; les textes des indicateurs `sensitive: false` sont publiés sans ligne.
release-no-consent = Une ligne de « release.yaml » autoriserait les textes d’un répondant qui n’y a pas consenti. Ils ne sont pas publiés. L’accord s’écrit « consent: yes » dans le questionnaire.
credential-unreadable = Un certificat ne peut pas être lu : le fichier n’est ni une attestation en JSON ni un SVG qui en contient exactement une, une clé y figure deux fois, ou il est plus grand qu’aucun certificat. Demandez au titulaire le fichier tel qu’il a été délivré.
credential-unknown-context = Un certificat se réfère à un vocabulaire qui n’est pas intégré au programme, ou change le sens de ses mots. Le sens des mots détermine ce qui a été signé ; un tel certificat n’est donc pas vérifié ici.
credential-bad-field = Il manque à un certificat un champ que demande Open Badges 3.0, ou autre chose se trouve à sa place.
credential-bad-proof = Un certificat n’a pas de preuve, en a plusieurs, ou en a une que ce programme ne vérifie pas. Il vérifie la suite eddsa-rdfc-2022.
credential-no-key = L’émetteur est désigné par une adresse où il faudrait aller chercher sa clé. Ce programme ne va rien chercher : il vérifie les émetteurs de la forme did:key, dont l’identifiant est la clé.
credential-other-key = Un certificat nomme un émetteur et porte la signature de la clé d’un autre. Quelqu’un y a mis un nom qui n’est pas le sien.
credential-tampered = La signature d’un certificat ne s’accorde pas avec son contenu. Quelque chose a été modifié après la signature : une note, un nom, une date ou la preuve elle-même.
credential-unsigned-field = Un certificat contient quelque chose que la signature ne couvre pas : un terme que son vocabulaire ne définit pas, une liste vide, une adresse qui n’en est pas une. Un lecteur le verrait, et l’émetteur ne l’a jamais signé.
credential-changed-picture = L’attestation que contient une image est telle qu’elle a été signée, mais l’image ne l’est pas : quelqu’un a pu y peindre un autre nom.
credential-unsigned-picture = Un certificat ne dit rien de l’image qui le contient. Ce qu’on y lit n’a été signé par personne.
credential-not-valid-now = Un certificat n’a pas encore cours, ou n’a plus cours.
credential-revoked = L’émetteur a retiré un certificat, d’après la liste donnée.
credential-other-list = Une liste de retraits appartient à un autre émetteur que le certificat. Personne ne retire ce qu’un autre a délivré.
credential-bad-trust-file = Une liste d’émetteurs ou de retraits ne peut pas être lue, ou un identifiant ou une empreinte y est faux.
certificate-forbidden-issuer = Un certificat ne peut pas être délivré au nom de l’Organisation internationale du Travail ni de son centre de formation. Le cours suit des thèmes qui sont les leurs, et ils ne savent rien de qui l’a réussi ici.
certificate-no-issuer = Un certificat vaut ce que vaut son émetteur ; celui-ci doit donc être nommé.
certificate-late-date = Un certificat est délivré le jour venu, non à l’avance.
certificate-early-date = Un certificat ne peut pas être plus ancien que ce qu’il atteste.
certificate-bad-key = Le fichier d’une clé ne peut pas être lu, ou n’en contient pas.
certificate-exposed-key = D’autres que son propriétaire peuvent lire le fichier d’une clé. Qui a la clé peut signer au nom de l’émetteur.
certificate-key-in-folder = Une clé se trouve dans le dossier d’une évaluation, d’un référentiel ou d’un cours. De tels dossiers sont transmis, et la clé avec eux.
class-two-logs = { $learner } a deux journaux : celui-ci et { $other }
capstone-no-criteria = le travail final n’a aucun critère de notation
capstone-levels = « { $id } » exige deux niveaux au moins, numérotés dans l’ordre à partir de 0
capstone-weight = le poids de « { $id } » se situe entre 1 et 100
exchange-too-many = l’exercice « { $id } » a { $count } options d’une même sorte ; les banques de questions ont des pondérations pour dix au plus
exchange-bad-line = la ligne { $line } ne peut pas être lue comme CSV
exchange-no-column = le tableau n’a pas de colonne « { $column } »
exchange-too-many-options = Les banques de questions attribuent aux options des pondérations tirées d’une liste fixe, où cent se divise par dix au plus. Un exercice a davantage d’options justes ou d’options fausses.
exchange-bad-table = Un tableau de résultats d’un groupe ou une liste de participants ne peut pas être lu : les résultats ont les colonnes learner, verdict et grade_percent, la liste a les colonnes learner et email.

weights-of-nobody = le fichier ne dit pas de qui sont ces poids
help-weights-whose = écrivez `whose:` suivi du nom qui doit figurer à côté des nombres
weights-none = le fichier ne fixe aucun poids
weights-without-columns = il manque au tableau des poids l’en-tête id ou weight
help-weights = un fichier de poids est un fichier YAML avec `whose`, `constituencies` et `indicators` (`constituencies: {"{"}ministry: 2{"}"}`), ou un tableau avec les en-têtes id et weight (ou poids), et au besoin whose (ou titulaire)
weights-no-indicator-weighs = avec ces poids, plus aucun indicateur ne compte
weights-twice = « { $id } » reçoit deux fois un poids
weight-of-unknown-indicator = « { $id } » n’est pas un indicateur du référentiel
weight-of-unknown-id = « { $id } » n’est ni un mandant ni un indicateur du référentiel
weights-no-weight = « { $found } » n’est pas un poids, pour « { $id } »
help-weights-number = prenez un nombre entier de 0 à { $most } ; 0 = il est montré et ne compte pas
weights-of-supporting = « { $id } » accompagne un autre indicateur et n’a pas de poids
weights-of-points = « { $id } » : ce référentiel compte des points, c’est sa méthode ; les poids des indicateurs ne peuvent pas être changés
weights-unsound = Un fichier donné avec `--weights` est inutilisable : il ne dit pas de qui sont les poids, un poids n’est pas un nombre entier de 0 à 1000, un indicateur ne peut pas en avoir, ou plus rien ne compterait. Rien n’a été calculé avec ce fichier ; le score de référence n’en dépend pas.
weights-unknown-id = Un fichier donné avec `--weights` nomme un mandant ou un indicateur que le référentiel n’a pas. Les identifiants s’écrivent comme dans le référentiel : `tripartite framework show` les énumère.

organisation-not-there = aucune organisation de cette évaluation ne s’appelle « { $name } »
organisation-sent-nothing = « { $name } » n’a envoyé aucun questionnaire
organisation-of-tally = de « { $name } », il n’y a que des comptages : ses réponses et ses textes manquent
help-organisation-own = un document propre repose sur les questionnaires de l’organisation
response-unknown-organisation = `report --for` nomme une organisation qui n’a pas de questionnaire dans cette évaluation. Les majuscules, la façon de saisir les accents et les sortes d’espaces sont sans effet ; d’autres lettres, non.

archive-no-zip = ce n’est pas une archive de Tripartite
archive-damaged = l’archive est incomplète ou endommagée
archive-protected = l’archive est protégée par un mot de passe
archive-inflates = l’archive dépasse 256 MiB une fois décompressée
archive-name-unsafe = l’archive contient un fichier nommé « { $name } », qui se trouverait hors du dossier où on la décompresse
archive-name-twice = l’archive contient deux fichiers nommés « { $name } »
archive-without-manifest = il manque à l’archive `{ $name }`, qui dit ce qu’elle contient
archive-manifest-unread = l’inventaire de l’archive est illisible : { $reason }
archive-of-later-layout = cette archive a été faite par la version { $version }, dans une forme que ce programme ne connaît pas
archive-file-missing = « { $path } » ne se trouve plus dans l’archive
archive-file-changed = « { $path } » a été modifié après la création de l’archive
archive-file-added = « { $path } » a été ajouté après la création de l’archive
archive-no-archive = Le fichier donné avec `archive --check` n’est pas une archive écrite par `tripartite archive`, ou une version ultérieure l’a écrite sous une autre forme. Rien n’en a été utilisé.
archive-unsafe-name = Une archive contient un fichier dont le nom mène hors du dossier, ou deux fichiers du même nom. `tripartite archive` n’écrit pas de telle archive. Rien n’en a été utilisé, et rien n’a été décompressé.
archive-changed = Les fichiers d’une archive ne sont plus ceux qui ont été archivés : chacun a son empreinte dans l’inventaire. Comparez le SHA-256 de l’archive entière avec celui qui a été affiché à sa création : qui modifie un fichier peut aussi modifier l’inventaire.
