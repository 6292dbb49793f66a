# Ce que signifie chaque constat, par son code (`load/not-found` s’écrit `load-not-found`).
# L’anglais se trouve dans src/diag/code.rs.

load-not-found = Un fichier ou un dossier nommé quelque part n’existe pas. Vérifiez l’orthographe du chemin ; un chemin écrit dans un fichier se lit à partir du dossier où se trouve ce fichier.
load-unreadable = Un fichier existe et ne peut pas être lu : un dossier est là où devrait être un fichier, ou les droits de lecture manquent.
load-not-utf8 = Le fichier n’est pas un texte UTF-8. Les tableurs enregistrent souvent en Windows-1252 ou Latin-1 : enregistrez-le de nouveau en « CSV UTF-8 » (ou choisissez UTF-8 dans la boîte de dialogue). Tripartite ne devine pas, car une devinette fausse défigure noms et commentaires sans que personne s’en aperçoive.
load-binary-file = Le fichier contient des octets qu’aucun fichier texte ne contient. C’est sans doute un classeur, un PDF ou une image dont le nom finit par .csv ou .yaml. Exportez plutôt le tableau en CSV (UTF-8).
load-empty-file = Il n’y a rien dans le fichier. Si un répondant a renvoyé un questionnaire vide, supprimez le fichier et laissez l’organisation dans la liste des invités : elle comptera comme n’ayant pas répondu.
load-too-large = Une ligne ou une cellule est plus longue que n’en demande aucun questionnaire (4 Mio). D’ordinaire, un guillemet a été ouvert et jamais fermé, ou le fichier n’est pas un tableau.
load-yaml-syntax = Le fichier n’est pas du YAML bien formé, ou une valeur n’est pas du bon type. L’endroit indiqué est celui où la lecture s’est arrêtée ; l’erreur est là ou juste avant. Causes fréquentes : une tabulation au lieu d’espaces, un deux-points dans un texte sans guillemets, un guillemet manquant.
load-yaml-unknown-key = Une clé n’est pas de celles que connaît cette sorte de fichier. Les clés inconnues sont refusées, car une clé mal orthographiée passerait sinon inaperçue.
load-yaml-missing-key = Une clé que doit avoir cette sorte de fichier n’est pas là.
load-yaml-duplicate-key = Une clé figure deux fois au même endroit. Les lecteurs de YAML ne s’accordent pas sur celle qui compte ; aucune ne compte donc.
load-yaml-too-complex = Le fichier grandit sans mesure quand ses alias sont développés, ou ses niveaux sont trop nombreux. Aucun référentiel, questionnaire ni aucune réponse n’a besoin de cela.
load-csv-syntax = Le tableau ne peut pas être lu comme CSV : un guillemet qui ne se ferme pas, une ligne qui a plus ou moins de cellules que l’en-tête, ou des lignes qui finissent par un seul retour chariot. La ligne est indiquée.
load-csv-header = L’en-tête du tableau ne peut pas servir : une colonne nécessaire manque, ou un nom figure deux fois. Un tableau long demande respondent, constituency, indicator et answer ; un tableau large respondent, constituency et une colonne par indicateur.
load-unknown-column = Une colonne du tableau n’est ni un indicateur ni une des colonnes que connaît Tripartite. Elle est laissée de côté et nommée, pour qu’un indicateur mal orthographié ne disparaisse pas sans être vu.
load-missing-column = Un tableau large n’a pas de colonne pour des indicateurs posés à ses répondants. Ils comptent comme sans réponse.
load-nothing-to-read = Le dossier des réponses ne contient aucun fichier finissant par .csv, .yaml ou .yml. Mettez-y les réponses ; un fichier par réponse ou plusieurs dans un fichier conviennent également.
load-skipped-file = Un fichier du dossier des réponses est d’une sorte qui n’est pas lue. Il a été laissé de côté ; tout ce qui compte doit finir par .csv, .yaml ou .yml.

framework-bad-id = Un identifiant a des caractères qui ne survivent pas aux outils d’enquête. Ceux des indicateurs sont une lettre suivie d’au plus 19 lettres et chiffres ; les codes de réponse, 1 à 5 lettres minuscules et chiffres ; les autres, des lettres, des chiffres, « _ », « . » et « - ». « default » et « overall » sont réservés.
framework-duplicate-id = Le même identifiant est donné à deux choses. Les identifiants des indicateurs, des éléments et des groupes sont uniques ensemble, pour que « explain ID » et « targets » désignent toujours une seule chose.
framework-unknown-reference = Un référentiel ou un questionnaire nomme quelque chose (une échelle, une phase, un domaine, un mandant, une source, un indicateur) qui n’est pas défini.
framework-bad-scale = Une échelle doit avoir au moins deux degrés, de valeurs croissantes entre 0 et 100, de codes et de libellés différents. Dans un même référentiel, toutes les échelles commencent et finissent aux mêmes valeurs, sans quoi les moyennes n’auraient pas de sens.
framework-bad-number = Un nombre est hors de son intervalle : les poids sont des entiers de 0 à 1000 ; paliers, cibles et seuils sont entre 0 et 100, avec au plus une décimale ; rien ne peut être infini ni « pas un nombre ».
framework-bad-bands = Les paliers couvrent de 0 à 100 sans trou : le premier commence à 0 et chacun commence au-dessus du précédent.
framework-bad-lens = Un angle de vue n’est pas sain : un groupe sans membres, un membre dans deux groupes, une paire qui ne nomme pas deux domaines différents, ou un élément sans indicateur.
content-missing-text = Un référentiel accompagné d’une formation manque d’un texte nécessaire à ses lecteurs : une définition, un ancrage, un conseil, une leçon, un objectif, une introduction, ou qui saurait dans une organisation. Le référentiel calcule sans lui ; qui répond ou apprend ne peut s’en passer.
content-length = Un texte est plus court ou plus long que ne peut l’être sa sorte : les ancrages ont de 15 à 35 mots, pour que des voisins se distinguent et se lisent encore ; les questions au plus 35 ; les leçons de 900 à 1400.
content-vague-word = Un ancrage repose sur un mot comme « adequate » ou « regular », que deux examinateurs devant les mêmes preuves lisent différemment. Dites ce que l’on pourrait vérifier : un document, une date, un nombre, une réunion tenue.
content-same-text = Deux ancrages sont la même phrase. Un ancrage qui convient à deux indicateurs, ou à deux degrés d’un seul, ne dit à personne lequel est visé.
content-unused = Une entrée d’un registre n’est nommée nulle part : aucun indicateur ni leçon ne cite l’instrument, aucun conseil ne renvoie à la pratique. Employez-la ou retirez-la.
content-minutes = Un thème annonce plus de minutes que n’en porte sa matière. La lecture se compte à 130 mots par minute ; un indicateur à noter porte 10 minutes, une question à discuter 15, une étape dans son propre pays 20. Ou bien les minutes de tous les thèmes ne font pas les heures de la formation.
content-force = Un texte qui ne lie pas, ou qui n’a pas été vérifié à sa source, figure dans une phrase qui dit qu’il exige quelque chose. Recommandations, cadres et pactes orientent ; les conventions lient une fois ratifiées.
content-dead-link = Une leçon renvoie à un indicateur ou cite une source qui n’existe pas.
content-form = Un questionnaire ne peut pas remplir son rôle : trop de ses questions s’attendent à « ne sait pas », sa forme courte a plus de 30 questions, ou elle partage trop peu de questions pour une comparaison (deux par thème et quatre par phase, posées à tous les mandants).
framework-bad-lesson = Une leçon n’est pas saine : un titre de deuxième niveau ne nomme pas d’identifiant. Indicateurs et objectifs renvoient à des sections par leur identifiant ; chaque titre finit donc par le sien.
framework-bad-method = La méthode du référentiel ne peut pas se calculer sur son arbre. « missing: zero » demande des échelles qui commencent à 0. « points » demande « missing: zero », des plafonds au-dessus de 0 et à portée (un élément sans plafond peut atteindre ce que ses enfants atteignent), et des enfants posés tous aux mêmes mandants, sans profil.
framework-bad-version = La version n’a pas la forme majeure.mineure.correctif, comme 1.0.0, ou une évaluation nomme une autre version majeure que celle qui est là.
framework-empty-text = Un texte nécessaire à un répondant ou à un lecteur est vide.
framework-not-asked = Un indicateur n’est posé à personne dont la voix pèse plus que 0 ; il ne pourrait donc jamais avoir de score.

questionnaire-mismatch = Un questionnaire ne convient pas à son référentiel : il appartient à un autre, à un mandant qui n’existe pas, pose un indicateur que ce mandant ne se voit pas poser, en pose un deux fois, ou en omet un que le référentiel lui pose.
questionnaire-unknown-profile = L’évaluation demande une forme courte des questionnaires qui n’existe pas. « full » est toujours là.

assessment-unknown-framework = Le référentiel que nomme l’évaluation n’est ni intégré ni un dossier du disque. « framework list » affiche ceux qui sont intégrés.
assessment-bad-value = Une valeur d’assessment.yaml ne peut pas servir : un identifiant avec des caractères qu’un nom de fichier ne peut pas porter, une date qui n’est pas un jour du calendrier, un poids qui n’est pas un entier, ou aucun mandant de poids supérieur à 0.
assessment-unknown-constituency = Un mandant est nommé que le référentiel n’a pas.
assessment-unknown-target = Une cible est fixée pour un identifiant qui n’est ni un indicateur ni un élément de ce référentiel, ni « default » ni « overall ».
assessment-target-is-code = Une cible est le code d’un degré, tel que 4, et non un score. Les cibles se lisent sur l’échelle des scores, de 0 à 100 : écrire ce que vaut le degré.
assessment-low-target = Une cible est inférieure à 25. Presque tous les indicateurs l’atteignent, de sorte qu’il ne reste guère d’écart à voir. Si c’est voulu, il n’y a rien à faire.
assessment-unknown-profile = Le profil du pays nomme une valeur que le référentiel n’a pas.
assessment-no-profile = L’évaluation ne dit pas si le pays est d’origine, de transit ou de destination. Tout indicateur est alors tenu pour applicable.
assessment-unknown-remit = Une attribution d’une organisation invitée n’est pas de celles du référentiel.
assessment-duplicate-invited = La même organisation est invitée deux fois pour le même mandant.
assessment-not-replied = Une organisation a été invitée et n’a rien envoyé. Elle compte comme une réponse vide, ce qui abaisse la couverture et élargit les bornes.
assessment-one-sided = Une organisation a envoyé plus de la moitié des réponses de son mandant, si bien que la voix du mandant est pour l’essentiel celle de cette organisation.
assessment-language-missing = Le rapport est demandé dans une langue pour laquelle il n’y a pas de mots. Il est écrit en anglais, et le dit.
assessment-stray-statement = Un fichier du dossier des déclarations ne porte pas le nom d’un mandant du référentiel, si bien que l’on ne sait pas qui le signe. Il est laissé de côté.
assessment-baseline-unused = L’évaluation nomme une référence de comparaison. Comparer deux évaluations ne fait pas partie de cette version : la ligne est conservée et ne sert pas.

response-duplicate-answer = Le même répondant répond deux fois au même indicateur. On ne peut savoir laquelle des deux est voulue, et aucune n’est prise. Si deux exports comptent leurs personnes à partir de 1, donnez à celles d’un fichier d’autres identifiants, par exemple en mettant une lettre devant le nombre.
response-answer-off-scale = Une réponse n’est ni un degré de l’échelle de l’indicateur (son code ou son libellé) ni na, dk, nc ou une cellule vide.
response-na-without-reason = « Sans objet » retire un indicateur du calcul, et demande donc un motif qu’un lecteur puisse juger.
response-unknown-indicator = Une réponse est donnée pour un indicateur que le référentiel n’a pas.
response-unknown-constituency = Une réponse appartient à un mandant que le référentiel n’a pas.
response-no-respondent = Une réponse ne dit pas de qui elle est. Chacune demande l’identifiant d’un répondant ; un court pseudonyme comme W2 convient le mieux.
response-conflicting-respondent = Les lignes d’un répondant ne s’accordent pas sur qui il est : deux organisations, par exemple. Les lignes d’un répondant peuvent être réparties sur plusieurs fichiers, mais doivent dire la même chose.
response-not-invited = Une réponse vient d’une organisation qui n’a pas été invitée. Elle figure à l’annexe et ne compte nulle part. Ajoutez l’organisation à « invited » dans assessment.yaml, ou corrigez son nom.
response-not-asked = Une réponse a été donnée à ce que cette organisation ne se voit pas poser : à cause de ses attributions, de son questionnaire, du profil du pays ou du référentiel. Elle figure à l’annexe et ne compte nulle part.
response-no-organisation = Un répondant ne nomme pas d’organisation bien que des organisations aient été invitées. On tient qu’il se voit poser tout ce qui est posé au mandant, puisqu’aucune attribution ne peut être appliquée.
response-empty-return = Un questionnaire renvoyé ne contient aucune réponse. Il compte comme vide.

tally-bad-row = Une ligne d’un décompte ne peut pas servir : un mandant, un indicateur ou une réponse inconnus, un nombre qui n’est pas un entier de 0 ou plus, un bloc hors de 0 à 63, ou plus de réponses que de questionnaires.
tally-too-many-values = Une colonne contient plus de valeurs différentes que n’en auraient des réponses codées. C’est sans doute du texte libre ou un nombre qui identifie des personnes ; laissez la colonne de côté.
tally-duplicate-row = Un décompte compte deux fois la même chose. Additionnez les nombres, ou fusionnez les décomptes par la commande tally, qui le fait.
