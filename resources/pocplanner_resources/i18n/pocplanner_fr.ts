<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AutoSave</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/autosave.py"/>
        <source>Save by &amp;itself</source>
        <translation>Enregistrement au&amp;tomatique</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/autosave.py"/>
        <source>A plan that has a file is saved twenty seconds after an edit.</source>
        <translation>Un plan qui a un fichier est enregistré vingt secondes après une modification.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board.py"/>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board.py"/>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board.py"/>
        <source>Drag a card to another column, or press Ctrl+Left or Ctrl+Right. Enter opens it. A measure that comes from the library keeps its link to the entry.</source>
        <translation>Faites glisser une carte vers une autre colonne, ou appuyez sur Ctrl+Gauche ou Ctrl+Droite. Entrée l’ouvre. Une mesure issue de la bibliothèque garde son lien avec la fiche.</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_column.py"/>
        <source>Go to the risk</source>
        <translation>Aller au risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_column.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_column.py"/>
        <source>No measure is shown here.</source>
        <translation>Aucune mesure n’est affichée ici.</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Field to set</source>
        <translation>Champ à modifier</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Ready by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Days from D-day, for example D-5</source>
        <translation>Jours par rapport au jour J, par exemple -5</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Ready by, days from D-day</source>
        <translation>Échéance, en jours par rapport au jour J</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Set</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Set for the chosen measures</source>
        <translation>Appliquer aux mesures sélectionnées</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Set for 1 measure:</source>
        <translation>Appliquer à 1 mesure :</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Set for {count} measures:</source>
        <translation>Appliquer à {count} mesures :</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Choose a value.</source>
        <translation>Choisissez une valeur.</translation>
    </message>
</context>
<context>
    <name>CheckDropDown</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>CheckEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Choose one.</source>
        <translation>Choisissez une valeur.</translation>
    </message>
</context>
<context>
    <name>CollectionEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Add …</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Paste …</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Nothing is listed yet.</source>
        <translation>La liste est encore vide.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>{noun}: paste rows from a spreadsheet</source>
        <translation>{noun} : coller des lignes d’un tableur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation>Coller des lignes d’un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>New: {noun}</source>
        <translation>Ajout : {noun}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>It is used by: {uses}.</source>
        <translation>Éléments qui y renvoient : {uses}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Also removed: {names}.</source>
        <translation>Retrait également de : {names}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Remove “{name}” and these uses of it?</source>
        <translation>Retirer « {name} » et ces renvois ?</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>The plan is not assessed; the message above says why.</source>
        <translation>Le plan n’est pas évalué ; le message ci-dessus indique pourquoi.</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>How far was this list looked at?</source>
        <translation>Quelle est la couverture de cette liste ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>List looked at: {state}</source>
        <translation>Couverture de la liste : {state}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>By whom, when, and what is left out</source>
        <translation>Par qui, quand, et ce qui n’y figure pas</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>What is not listed counts as unknown.</source>
        <translation>Ce qui n’est pas dans la liste compte comme inconnu.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>More may exist; what is not listed counts as unknown.</source>
        <translation>D’autres éléments peuvent exister ; ce qui n’est pas dans la liste compte comme inconnu.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>What is not listed counts as not there.</source>
        <translation>Ce qui n’est pas dans la liste compte comme absent.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/editors.py"/>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>DecisionTab</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Options for which the decision holds</source>
        <translation>Options auxquelles s’applique la décision</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Holds for</source>
        <translation>Vaut pour</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Office that answers for the risk</source>
        <translation>Bureau qui répond du risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>“Residual risk stated” says that what remains is written down and known; a risk is never “accepted”. A dismissed risk stays in the register with its reason, which is printed.</source>
        <translation>« Risque résiduel consigné » signifie que ce qui subsiste est écrit et connu ; un risque n’est jamais « accepté ». Un risque écarté reste dans le registre avec son motif, qui est imprimé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>All options</source>
        <translation>Toutes les options</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Only “{option}”</source>
        <translation>« {option} » seulement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>“{option}”: {state}</source>
        <translation>« {option} » : {state}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Decided apart for {options}.</source>
        <translation>Décision distincte pour {options}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Let the decision for all options hold again?</source>
        <translation>Rétablir la décision valable pour toutes les options ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>The state, reason and ratings that hold only for this option are removed.</source>
        <translation>L’état, le motif et les évaluations propres à cette option seront retirés.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Write the reason below; with it the risk is dismissed. It is printed.</source>
        <translation>Écrivez le motif ci-dessous pour que le risque soit écarté. Il est imprimé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>decide on “{risk}”</source>
        <translation>se prononcer sur « {risk} »</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>How strong the evidence is</source>
        <translation>Solidité des éléments d’appréciation</translation>
    </message>
</context>
<context>
    <name>FactGroup</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_rows.py"/>
        <source>none unknown</source>
        <translation>aucun inconnu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_rows.py"/>
        <source>{unknown} of {all} unknown</source>
        <translation>inconnus : {unknown} sur {all}</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>No question fits this search.</source>
        <translation>Aucune question ne correspond à cette recherche.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Most important unknown</source>
        <translation>Principal inconnu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Go to the unknown question on which the most serious risks hang</source>
        <translation>Aller à la question restée inconnue dont dépendent les risques les plus graves</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Search in questions and help</source>
        <translation>Chercher dans les questions et l’aide</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Search in questions</source>
        <translation>Chercher dans les questions</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Group of questions</source>
        <translation>Groupe de questions</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Unknown only</source>
        <translation>Inconnus seulement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Quick {count}</source>
        <translation>Rapides : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Only the questions for an immediate response, within half an hour</source>
        <translation>Seulement les questions de la réponse immédiate, en une demi-heure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>{unknown} of {all} unknown. Unknown is an answer: it never makes a risk go away.</source>
        <translation>Inconnus : {unknown} sur {all}. « Inconnu » est une réponse : elle ne fait jamais disparaître un risque.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Conflicts only ({count})</source>
        <translation>Contradictions seulement ({count})</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>No unknown question would change a risk as things stand.</source>
        <translation>En l’état, aucune question restée inconnue ne modifierait un risque.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/glossary.py"/>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/glossary.py"/>
        <source>Ter&amp;ms of this field</source>
        <translation>&amp;Termes de ce champ</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/glossary.py"/>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/glossary.py"/>
        <source>Also in the glossary: {terms}</source>
        <translation>Également dans le glossaire : {terms}</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>Term or acronym</source>
        <translation>Terme ou sigle</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>Search the glossary</source>
        <translation>Chercher dans le glossaire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>No term of the glossary stands in “{what}”. All terms:</source>
        <translation>Aucun terme du glossaire ne figure dans « {what} ». Tous les termes :</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>Terms in “{what}”. Search, or press Ctrl+F1, for all terms.</source>
        <translation>Termes figurant dans « {what} ». Pour tous les termes, cherchez ou appuyez sur Ctrl+F1.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>{count} of {all} terms</source>
        <translation>Termes : {count} sur {all}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>No term has these words.</source>
        <translation>Aucun terme ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>About this question</source>
        <translation>À propos de cette question</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Office that can usually answer</source>
        <translation>Bureau généralement à même de répondre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Source and note</source>
        <translation>Source et note</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Not assessed yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Used: {value}, from the option shown</source>
        <translation>Valeur retenue : {value}, d’après l’option affichée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Used: {value}, overruling the situation</source>
        <translation>Valeur retenue : {value}, en passant outre à la situation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Used: {value}, computed from the situation</source>
        <translation>Valeur retenue : {value}, calculée d’après la situation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Used: {value}, as declared</source>
        <translation>Valeur retenue : {value}, telle que déclarée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Used: {value}. Risks that hang on it stay possible.</source>
        <translation>Valeur retenue : {value}. Les risques qui en dépendent restent possibles.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/guide.py"/>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Text of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Search the guide; Enter goes to the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Close the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>The program opens no address: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>{count} places in {chapters} chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>The guide does not have these words. Try fewer, or a single one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Help text</source>
        <translation>Texte de l’aide</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Keys: Tab goes to the next field, Shift+Tab back. Arrow keys choose between Yes, No and Unknown. F6 goes to the list of parts, F8 to the next open item. Ctrl+F finds words in the plan, Ctrl+K finds pages and commands too. Ctrl+Z takes back the last step, Ctrl+Y brings it again. Ctrl+S saves. Ctrl+P shows the brief. Ctrl+F1 opens the glossary, Shift+F1 the terms of the field that has the focus; terms are also explained where the pointer rests on a label. In a table, Ctrl+C copies the chosen rows and Ctrl+Shift+C all rows, for a spreadsheet; in lists of the situation and in measures, Ctrl+V shows what rows of a spreadsheet would add and change. On the board of measures, Ctrl+Left and Ctrl+Right move a card to another column.</source>
        <translation>Touches : Tab passe au champ suivant, Maj+Tab revient en arrière. Les flèches permettent de choisir entre Oui, Non et Inconnu. F6 mène à la liste des parties, F8 au point à compléter suivant. Ctrl+F cherche des mots dans le plan, Ctrl+K cherche aussi des pages et des commandes. Ctrl+Z annule la dernière étape, Ctrl+Y la rétablit. Ctrl+S enregistre. Ctrl+P affiche la note de décision. Ctrl+F1 ouvre le glossaire, Maj+F1 les termes du champ actif ; les termes sont aussi expliqués lorsque le pointeur s’arrête sur un libellé. Dans une grille, Ctrl+C copie les lignes sélectionnées et Ctrl+Maj+C toutes les lignes, pour un tableur ; dans les listes de la situation et dans les mesures, Ctrl+V montre ce que des lignes d’un tableur ajouteraient et modifieraient. Sur le tableau des mesures, Ctrl+Gauche et Ctrl+Droite déplacent une carte vers une autre colonne.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Yes, No and Unknown are also chosen by their first letters; on the facts page a letter, or Enter, goes on to the next question. Ctrl+Shift+F1 opens the user guide at the chapter about the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/language_menu.py"/>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/language_menu.py"/>
        <source>The brief and the guidance are in English</source>
        <translation>Le dossier et les conseils sont en anglais</translation>
    </message>
</context>
<context>
    <name>LevelTab</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Ratings by people</source>
        <translation>Évaluations humaines</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Proposed by the program</source>
        <translation>Proposition du programme</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Rate this risk</source>
        <translation>Évaluer ce risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Reasons of the proposal</source>
        <translation>Motifs de la proposition</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Nothing: the risk was written by a person, and the library has no rule for it.</source>
        <translation>Aucune : le risque a été rédigé par une personne et la bibliothèque n’a pas de règle pour lui.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>{likelihood} and {impact}. A starting point with reasons, not a rating.</source>
        <translation>{likelihood} et {impact}. Un point de départ motivé, non une évaluation.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>likelihood</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Not rated by a person.</source>
        <translation>Aucune évaluation par une personne.</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>What it needs</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Done when</source>
        <translation>Critère d’achèvement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Harm that it can do itself</source>
        <translation>Dommage qu’elle peut elle-même causer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>When not to use it</source>
        <translation>Quand ne pas y recourir</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>If it is not there in time</source>
        <translation>Si elle n’est pas en place à temps</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Offices that support</source>
        <translation>Bureaux en appui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>None named</source>
        <translation>Aucun bureau indiqué</translation>
    </message>
</context>
<context>
    <name>LinkedLine</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_parts.py"/>
        <source>Go to: {what}</source>
        <translation>Aller à : {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_parts.py"/>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Show the measures as</source>
        <translation>Présenter les mesures en</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Table</source>
        <translation>Grille</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Show the measures as: {look}</source>
        <translation>Présenter les mesures en : {look}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>POC Planner</source>
        <translation>POC Planner</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Save elsewhere …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Loading the plan …</source>
        <translation>Chargement du plan…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Save &amp;as …</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Print preview</source>
        <translation>A&amp;perçu avant impression</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>S&amp;tart …</source>
        <translation>Acc&amp;ueil…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Next open item</source>
        <translation>Point à compléter &amp;suivant</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Previous open item</source>
        <translation>Point à compléter &amp;précédent</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Find in plan …</source>
        <translation>Rec&amp;hercher dans le plan…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Commands …</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Go to the list of parts</source>
        <translation>Aller à la liste des parties</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Main commands</source>
        <translation>Commandes principales</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Nothing is open in any part of the plan.</source>
        <translation>Il n’y a rien à compléter dans aucune partie du plan.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Undo: {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Redo: {what}</source>
        <translation>Rétablir : {what}</translation>
    </message>
</context>
<context>
    <name>MarkedLine</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Go to: {what}</source>
        <translation>Aller à : {what}</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_matrix.py"/>
        <source>{likelihood} and {impact}: {level}. {triggered} risks, and {possible} possible ones.</source>
        <translation>{likelihood} et {impact} : {level}. Risques : {triggered} ; risques possibles : {possible}.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_matrix.py"/>
        <source>Number of risks by likelihood and impact</source>
        <translation>Nombre de risques par probabilité et par impact</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Measures of the plan, or proposals of the library</source>
        <translation>Mesures du plan ou propositions de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Proposed by the library</source>
        <translation>Proposées par la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Search in measures</source>
        <translation>Chercher dans les mesures</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>All offices</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>In the plan ({count})</source>
        <translation>Dans le plan ({count})</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Proposed by the library ({count})</source>
        <translation>Proposées par la bibliothèque ({count})</translation>
    </message>
</context>
<context>
    <name>MeasureDetail</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Adopt for all risks it serves</source>
        <translation>Adopter pour tous ses risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Remove from the plan …</source>
        <translation>Retirer du plan…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>About this measure</source>
        <translation>À propos de cette mesure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>In this plan</source>
        <translation>Dans ce plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>no day set</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>proposed by the library</source>
        <translation>proposée par la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Risks ({count})</source>
        <translation>Risques ({count})</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Late: the day by which it must be ready is past.</source>
        <translation>En retard : l’échéance est passée.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>It may itself raise {count} risks, listed under “Risks”; say how that is kept small.</source>
        <translation>Elle peut elle-même aggraver des risques ({count}), énumérés sous « Risques » ; indiquez comment cet effet est limité.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>It serves {count} risks.</source>
        <translation>Risques auxquels elle répond : {count}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>It is used by: {uses}.</source>
        <translation>Éléments qui y renvoient : {uses}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Remove “{name}”?</source>
        <translation>Retirer « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Set for several …</source>
        <translation>Modifier plusieurs…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Paste …</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Measures: paste rows from a spreadsheet</source>
        <translation>Mesures : coller des lignes d’un tableur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation>Coller des lignes d’un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Add own measure …</source>
        <translation>Ajouter une mesure…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>{late} late, {open} without an owner.</source>
        <translation>En retard : {late} ; sans responsable : {open}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>A proposal is not in the plan until it is adopted.</source>
        <translation>Une proposition ne figure au plan qu’une fois adoptée.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>No measure fits this filter.</source>
        <translation>Aucune mesure ne correspond à ce filtre.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>The plan has no measure yet. Adopt what the library proposes, or add your own.</source>
        <translation>Le plan ne contient encore aucune mesure. Adoptez celles que propose la bibliothèque ou ajoutez les vôtres.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>The library proposes nothing more for the risks of this register.</source>
        <translation>La bibliothèque ne propose rien de plus pour les risques de ce registre.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Sets owner, status or date of all measures that are chosen.</source>
        <translation>Modifie le responsable, le statut ou la date de toutes les mesures sélectionnées.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Choose several measures first: hold Ctrl or Shift while you click or press an arrow key.</source>
        <translation>Sélectionnez d’abord plusieurs mesures : maintenez Ctrl ou Maj enfoncée en cliquant ou en appuyant sur une flèche.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>New: measure</source>
        <translation>Nouvelle mesure</translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>In the plan for this risk</source>
        <translation>Dans le plan, pour ce risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>In the plan, for other risks</source>
        <translation>Dans le plan, pour d’autres risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>Proposed by the library</source>
        <translation>Proposées par la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>None. Nothing in the plan answers this risk yet.</source>
        <translation>Aucune. Rien dans le plan ne répond encore à ce risque.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>{unanswered} Class of harm: {kind}. Write a measure of your own.</source>
        <translation>{unanswered} Catégorie de dommage : {kind}. Rédigez votre propre mesure.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>Not for this risk</source>
        <translation>Pas pour ce risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>Serves this risk too</source>
        <translation>Répond aussi à ce risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>140430B NOV 26</source>
        <translation>140430B NOV 26</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>What it hangs on, if anything</source>
        <translation>Ce dont cela dépend, le cas échéant</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>D-day is not set</source>
        <translation>Le jour J n’est pas fixé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>H-hour is not set</source>
        <translation>L’heure H n’est pas fixée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>Type the date-time group.</source>
        <translation>Saisissez le groupe date-heure.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>{field}, counted from</source>
        <translation>{field}, point de départ</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>{field}, days from D-day</source>
        <translation>{field}, en jours par rapport au jour J</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>{field}, minutes from H-hour</source>
        <translation>{field}, en minutes par rapport à l’heure H</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>{field}, date-time group</source>
        <translation>{field}, groupe date-heure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>{field}, what it hangs on</source>
        <translation>{field}, ce dont cela dépend</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/navigation.py"/>
        <source>Parts of the plan</source>
        <translation>Parties du plan</translation>
    </message>
</context>
<context>
    <name>NavigationModel</name>
    <message numerus="yes">
        <location filename="../../../ui/pocplanner_ui/navigation.py"/>
        <source>%n open</source>
        <translation><numerusform>%n ouvert</numerusform><numerusform>%n ouverts</numerusform></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/navigation.py"/>
        <source>{page}: {open} blockers open</source>
        <translation>{page} : points bloquants ouverts : {open}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/navigation.py"/>
        <source>{page}: {done} of {total} done</source>
        <translation>{page} : {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>OptionColumn</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Add a difference …</source>
        <translation>Ajouter une différence…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Assess this option</source>
        <translation>Évaluer cette option</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Recommend</source>
        <translation>Recommander</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Remove …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Recommended</source>
        <translation>Recommandée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Shown on all pages</source>
        <translation>Affichée dans toutes les pages</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Remove: {what}</source>
        <translation>Retirer : {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>recommend “{option}”</source>
        <translation>recommander « {option} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Remove “{option}”?</source>
        <translation>Retirer « {option} » ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>It is used by: {uses}.</source>
        <translation>Éléments qui y renvoient : {uses}.</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>“No operation” is always among them: not acting has its own harm.</source>
        <translation>« Aucune opération » y figure toujours : ne pas agir cause aussi des dommages.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Show the plan as declared</source>
        <translation>Afficher le plan tel que déclaré</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>“No operation” is missing. Without it the others cannot be compared.</source>
        <translation>« Aucune opération » manque. Sans cette option, les autres ne peuvent être comparées.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Add “No operation”</source>
        <translation>Ajouter « Aucune opération »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>What the comparison hangs on</source>
        <translation>Ce dont dépend la comparaison</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Stop working it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Stop working it out (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Work it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Risks of harm to civilians</source>
        <translation>Risques de dommages aux civils</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Being compared …</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Which open question could change the comparison is being worked out …</source>
        <translation>Recherche de la question ouverte qui pourrait modifier la comparaison…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Which open question could change the comparison was not worked out: it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Which open question could change the comparison is being worked out: {done} of {all} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>No operation</source>
        <translation>Aucune opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>New option</source>
        <translation>Nouvelle option</translation>
    </message>
</context>
<context>
    <name>OrphanStrip</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Decisions whose risk is no longer here: {count}. They are kept.</source>
        <translation>Décisions dont le risque n’existe plus : {count}. Elles sont conservées.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Remove …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Remove the decision on {risk}</source>
        <translation>Retirer la décision relative à {risk}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>ratings: {count}</source>
        <translation>évaluations : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Remove this decision?</source>
        <translation>Retirer cette décision ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>OverruleBlock</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Why your answer is right all the same; this is printed</source>
        <translation>Pourquoi votre réponse est néanmoins juste ; ce texte est imprimé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Reason for overruling the computed answer</source>
        <translation>Motif pour passer outre à la réponse calculée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Overrule …</source>
        <translation>Passer outre…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Overrule with this reason</source>
        <translation>Passer outre pour ce motif</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Use the computed answer again</source>
        <translation>Revenir à la réponse calculée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Your answer, and why it is right:</source>
        <translation>Votre réponse, et pourquoi elle est juste :</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Computed from the situation</source>
        <translation>Calculé d’après la situation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>What the situation suggests</source>
        <translation>Ce que la situation laisse supposer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Yes if: {reason}.</source>
        <translation>Oui si : {reason}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Answer that overrules the computed one</source>
        <translation>Réponse qui l’emporte sur la réponse calculée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Write the reason. It is printed beside the answer.</source>
        <translation>Écrivez le motif. Il est imprimé à côté de la réponse.</translation>
    </message>
</context>
<context>
    <name>OwnRiskPart</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Remove this risk …</source>
        <translation>Retirer ce risque…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Remove this risk from the plan?</source>
        <translation>Retirer ce risque du plan ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Its ratings and its state go with it, and measures no longer serve it.</source>
        <translation>Ses évaluations et son état disparaîtront avec lui, et les mesures n’y répondront plus.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ParsedEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/editors.py"/>
        <source>Fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
</context>
<context>
    <name>PasteColumns</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_columns.py"/>
        <source>Column {number}: {text}</source>
        <translation>Colonne {number} : {text}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_columns.py"/>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_columns.py"/>
        <source>Field of {column}</source>
        <translation>Champ correspondant à : {column}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_columns.py"/>
        <source>{count} more columns are not used.</source>
        <translation>Autres colonnes non utilisées : {count}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_columns.py"/>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Old → new, or what is wrong</source>
        <translation>Ancien → nouveau, ou ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>The first row holds headings</source>
        <translation>La première ligne contient les en-têtes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Rows of the pasted table</source>
        <translation>Lignes du tableau collé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Paste rows from a spreadsheet …</source>
        <translation>Coller des lignes d’un tableur…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>The clipboard holds no table. Copy the rows in the spreadsheet, headings included, then paste again.</source>
        <translation>Le presse-papiers ne contient aucun tableau. Copiez les lignes dans le tableur, en-têtes compris, puis collez à nouveau.</translation>
    </message>
</context>
<context>
    <name>PatchDialog</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>What is different in this option</source>
        <translation>Ce qui diffère dans cette option</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Object of the situation</source>
        <translation>Objet de la situation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Why it is different; printed with the option</source>
        <translation>Pourquoi cela diffère ; imprimé avec l’option</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Answer in this option</source>
        <translation>Réponse dans cette option</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Another answer</source>
        <translation>Autre réponse</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Value in this option</source>
        <translation>Valeur dans cette option</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Another value of the situation</source>
        <translation>Autre valeur de la situation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Choose an object and a field.</source>
        <translation>Choisissez un objet et un champ.</translation>
    </message>
</context>
<context>
    <name>PlanStatusBar</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/status.py"/>
        <source>Option shown</source>
        <translation>Option affichée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/status.py"/>
        <source>Shown for</source>
        <translation>Affiché pour</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/status.py"/>
        <source>EXERCISE – {marking}</source>
        <translation>EXERCICE – {marking}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/status.py"/>
        <source>Not yet saved to a file</source>
        <translation>Pas encore enregistré dans un fichier</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/status.py"/>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/status.py"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/status.py"/>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/status.py"/>
        <source>The plan as declared</source>
        <translation>Le plan tel que déclaré</translation>
    </message>
</context>
<context>
    <name>PositionEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_editor.py"/>
        <source>Not known; degrees or MGRS</source>
        <translation>Inconnue ; degrés ou MGRS</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_editor.py"/>
        <source>{field}, in other forms</source>
        <translation>{field}, dans d’autres formats</translation>
    </message>
</context>
<context>
    <name>PositionFormButton</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_form.py"/>
        <source>Form in which positions are shown</source>
        <translation>Format d’affichage des positions</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_form.py"/>
        <source>Decimal degrees</source>
        <translation>Degrés décimaux</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_form.py"/>
        <source>Degrees, minutes, seconds</source>
        <translation>Degrés, minutes, secondes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_form.py"/>
        <source>MGRS grid reference</source>
        <translation>Coordonnées MGRS</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_form.py"/>
        <source>12.3°</source>
        <translation>12.3°</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_form.py"/>
        <source>12° 3'</source>
        <translation>12° 3'</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_form.py"/>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_form.py"/>
        <source>Form of positions: {form}</source>
        <translation>Format des positions : {form}</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Pages, commands and texts that fit</source>
        <translation>Pages, commandes et textes correspondants</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Find in the plan</source>
        <translation>Rechercher dans le plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Page, command or words in the plan</source>
        <translation>Page, commande ou mots du plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Other plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>In the plan and its guidance</source>
        <translation>Dans le plan et ses conseils</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Go to {page}</source>
        <translation>Aller à : {page}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>The first {count} places are shown. Type more words to see fewer.</source>
        <translation>Seules les {count} premières occurrences sont affichées. Tapez plus de mots pour en voir moins.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Up and Down choose, Enter goes there, Escape closes.</source>
        <translation>Haut et Bas pour choisir, Entrée pour y aller, Échap pour fermer.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Type words that stand in the plan. Case and accents make no difference.</source>
        <translation>Tapez des mots qui figurent dans le plan. La casse et les accents sont ignorés.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Nothing was found for “{text}”. Type fewer or shorter words.</source>
        <translation>Aucun résultat pour « {text} ». Tapez moins de mots, ou des mots plus courts.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Not listed here, for nothing in the plan calls for it: “{entry}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingEntry</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Save the rating</source>
        <translation>Enregistrer l’évaluation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Office that rates</source>
        <translation>Bureau qui évalue</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Choose likelihood and impact</source>
        <translation>Choisissez la probabilité et l’impact</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>{stage}{group}: {likelihood}, {impact}</source>
        <translation>{stage}{group} : {likelihood}, {impact}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>{office}, {day}</source>
        <translation>{office}, {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Change: {what}</source>
        <translation>Modifier : {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Remove: {what}</source>
        <translation>Retirer : {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>{by}. No reason given.</source>
        <translation>{by}. Aucun motif indiqué.</translation>
    </message>
</context>
<context>
    <name>RegisterFilter</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Search in the register</source>
        <translation>Chercher dans le registre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Triggered or possible</source>
        <translation>Avéré ou possible</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Class of harm pathway</source>
        <translation>Catégorie de dommage</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Show the whole register</source>
        <translation>Afficher tout le registre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>All risks</source>
        <translation>Tous les risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Triggered only</source>
        <translation>Avérés seulement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Possible only</source>
        <translation>Possibles seulement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>No level</source>
        <translation>Sans niveau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>All classes</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Not rated by a person</source>
        <translation>Non évalués par une personne</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Without a measure</source>
        <translation>Sans mesure</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>Add own risk …</source>
        <translation>Ajouter un risque…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>In the table, “?” counts possible risks. Click a field to see only its risks.</source>
        <translation>Dans la matrice, « ? » compte les risques possibles. Cliquez sur une case pour n’en voir que les risques.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>{count} triggered</source>
        <translation>avérés : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>{count} possible, facts unknown</source>
        <translation>possibles, faits inconnus : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>{count} dismissed</source>
        <translation>écartés : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>{count} not rated by a person</source>
        <translation>non évalués par une personne : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>Not assessed. The message above says why.</source>
        <translation>Non évalué. Le message ci-dessus indique pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>No risk was found. That is no assurance: fill in the situation and the facts first.</source>
        <translation>Aucun risque relevé. Ce n’est pas une garantie : renseignez d’abord la situation et les faits.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>No risk fits this filter.</source>
        <translation>Aucun risque ne correspond à ce filtre.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>A harm that the library does not name</source>
        <translation>Un dommage que la bibliothèque ne mentionne pas</translation>
    </message>
</context>
<context>
    <name>RiskDetail</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>About this risk</source>
        <translation>À propos de ce risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Own risk</source>
        <translation>Risque ajouté</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Measures ({count})</source>
        <translation>Mesures ({count})</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>evidence {strength}</source>
        <translation>éléments d’appréciation : {strength}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Possible: facts unknown. The level is provisional.</source>
        <translation>Possible : faits inconnus. Le niveau est provisoire.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>rated by {office}</source>
        <translation>évaluation : {office}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>rated by nobody</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>proposed, not rated by a person</source>
        <translation>proposé, non évalué par une personne</translation>
    </message>
</context>
<context>
    <name>RisksPart</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>Risks that the measure serves</source>
        <translation>Risques auxquels la mesure répond</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>Adopt for the ticked risks</source>
        <translation>Adopter pour les risques cochés</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>Risks that it may itself raise</source>
        <translation>Risques qu’elle peut elle-même aggraver</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>Tick the risks that this measure answers.</source>
        <translation>Cochez les risques auxquels cette mesure répond.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>The library proposes it for these risks. Untick those that it shall not serve here.</source>
        <translation>La bibliothèque la propose pour ces risques. Décochez ceux auxquels elle ne doit pas répondre ici.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>None. A measure that serves no risk is not counted anywhere.</source>
        <translation>Aucun. Une mesure qui ne répond à aucun risque n’est comptée nulle part.</translation>
    </message>
</context>
<context>
    <name>SeveralEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>None chosen</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Nothing to choose yet</source>
        <translation>Rien à choisir pour l’instant</translation>
    </message>
</context>
<context>
    <name>SketchMap</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map.py"/>
        <source>Sketch map of the situation</source>
        <translation>Croquis de la situation</translation>
    </message>
</context>
<context>
    <name>SpanEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>Fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>Minutes go from 0 to 86,400.</source>
        <translation>Les minutes vont de 0 à 86 400.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>The longest time is shorter than the shortest.</source>
        <translation>La durée maximale est inférieure à la durée minimale.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>{field}, shortest, in minutes</source>
        <translation>{field}, durée minimale, en minutes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>{field}, longest, in minutes</source>
        <translation>{field}, durée maximale, en minutes</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Open recent plan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Open sample {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Close without the pasted order?</source>
        <translation>Fermer sans reprendre l’ordre collé ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>The text in the box on the start page is in no plan yet. It is lost when the program closes.</source>
        <translation>Le texte saisi dans la zone de la page d’accueil ne figure encore dans aucun plan. Il sera perdu à la fermeture du programme.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Close without it</source>
        <translation>Fermer sans le reprendre</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Choose how to begin. The plan on the screen stays until you do, and you are asked about unsaved changes.</source>
        <translation>Choisissez comment commencer. D’ici là, le plan à l’écran est conservé, et une question vous sera posée sur les modifications non enregistrées.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>An empty plan; everything in it is unknown.</source>
        <translation>Un plan vide ; tout y est inconnu.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Screening</source>
        <translation>Examen préalable</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>A new plan that begins with: is a full brief needed?</source>
        <translation>Un nouveau plan qui commence par : une note de décision complète est-elle nécessaire ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Reuse a situation …</source>
        <translation>Reprendre une situation…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>A new plan with only the situation of an earlier one, sources kept. No list counts as looked at: confirm each.</source>
        <translation>Un nouveau plan avec la seule situation d’un plan antérieur, sources comprises. Aucune liste ne compte comme examinée : confirmez chacune.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Open a file …</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Go on with a plan that was saved.</source>
        <translation>Poursuivre un plan déjà enregistré.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Immediate response …</source>
        <translation>Réponse immédiate…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>A brief within thirty minutes: paste the order, then answer 20 quick questions.</source>
        <translation>Une note de décision en trente minutes : collez l’ordre, puis répondez à 20 questions rapides.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Look at a sample</source>
        <translation>Consulter un exemple</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Exercises in a fictional country. Change them as you like; save them under a name.</source>
        <translation>Exercices situés dans un pays fictif. Modifiez-les à votre guise et enregistrez-les sous le nom de votre choix.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Find your way</source>
        <translation>S’orienter</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>You have seen the tour. It is in the Help menu too; F1 explains each page.</source>
        <translation>Vous avez suivi la visite. Elle se trouve aussi dans le menu Aide ; F1 explique chaque page.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>New here? The tour shows in seven short steps what stands where. You can leave it any time.</source>
        <translation>Première utilisation ? La visite montre en sept courtes étapes où tout se trouve. Vous pouvez la quitter à tout moment.</translation>
    </message>
</context>
<context>
    <name>SubjectLine</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Go to {name}</source>
        <translation>Aller à : {name}</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>No level</source>
        <translation>Sans niveau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>{count} possible: facts unknown</source>
        <translation>possibles, faits inconnus : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>The others are compared with this option.</source>
        <translation>Les autres sont comparées à cette option.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>No option is recommended yet; the others are compared with this one.</source>
        <translation>Aucune option n’est encore recommandée ; les autres sont comparées à celle-ci.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>Against the recommended option: {new} new, {gone} gone</source>
        <translation>Écart avec l’option recommandée – nouveaux : {new}, disparus : {gone}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>Against “{option}”: {new} new, {gone} gone</source>
        <translation>Écart avec « {option} » – nouveaux : {new}, disparus : {gone}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>Gone</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>TermDetail</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>Also: {words}</source>
        <translation>Aussi : {words}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/glossary_panel.py"/>
        <source>See also {term}</source>
        <translation>Voir aussi : {term}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>S&amp;kip the tour</source>
        <translation>P&amp;asser la visite</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>{step} of {all}</source>
        <translation>{step} sur {all}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>E&amp;nd</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>TriedPart</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>Try other answers</source>
        <translation>Essayer d’autres réponses</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>Try what would change this risk</source>
        <translation>Chercher ce qui modifierait ce risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>Each fact, field and list that the rule reads is tried with another value.</source>
        <translation>Chaque fait, champ et liste dont dépend la règle est essayé avec une autre valeur.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>Trying other answers …</source>
        <translation>Essai d’autres réponses…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>Each of these holds by itself, with all else as it is.</source>
        <translation>Chacun de ces changements agit à lui seul, toutes choses égales par ailleurs.</translation>
    </message>
</context>
<context>
    <name>ValuesEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/values_table.py"/>
        <source>Add …</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/values_table.py"/>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/values_table.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/view_menu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/view_menu.py"/>
        <source>Colours as the &amp;system</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/view_menu.py"/>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/view_menu.py"/>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/view_menu.py"/>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/view_menu.py"/>
        <source>Text at {size} %</source>
        <translation>Texte à {size} %</translation>
    </message>
</context>
<context>
    <name>WatchTab</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>Who is harmed</source>
        <translation>Qui subit le dommage</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>Class of harm pathway</source>
        <translation>Catégorie de dommage</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>What to watch</source>
        <translation>Ce qu’il faut surveiller</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>False alarms, and how to tell</source>
        <translation>Fausses alertes, et comment les reconnaître</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>Contingency scenarios that answer it</source>
        <translation>Plans de circonstance qui y répondent</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>How the harm comes about</source>
        <translation>Comment le dommage survient</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>What the library does not answer</source>
        <translation>Ce à quoi la bibliothèque ne répond pas</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Why it is here</source>
        <translation>Pourquoi ce risque figure ici</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>What would change it</source>
        <translation>Ce qui le modifierait</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>{question} It would move the level.</source>
        <translation>{question} La réponse modifierait le niveau.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Offices that can usually answer: {offices}.</source>
        <translation>Bureaux généralement à même de répondre : {offices}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Nothing that is unknown; another answer to a line above would.</source>
        <translation>Rien de ce qui est inconnu ; une autre réponse à une ligne ci-dessus le modifierait.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>III  Action Brief</source>
        <translation>III  Note d’exécution</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>III.a  Tasking</source>
        <translation>III.a  Attribution des tâches</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Force HQ, Police Component, Civilian Pillars, Director of Mission Support and Head of Office: each has a task, or is deliberately without one.</source>
        <translation>QG de la Force, composante Police, composantes civiles, direction de l’appui à la mission et chef de bureau : chacun a une tâche ou, délibérément, n’en a aucune.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Tasks, measures and contingency lines of the whole plan together, by component. Read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Who does what by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>III.b  Communication</source>
        <translation>III.b  Communication</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>What is said, when, to whom, by whom.</source>
        <translation>Ce qui est dit, quand, à qui et par qui.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>communication</source>
        <translation>communication</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Who is told, and who is not</source>
        <translation>Qui est informé, et qui ne l’est pas</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Telling too early can endanger people, and so can not telling. Say both for each audience.</source>
        <translation>Informer trop tôt peut mettre des personnes en danger, ne pas informer aussi. Précisez les deux pour chaque destinataire.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>audience</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>List all audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Nothing is said about: {audiences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Told, but open what, from when or by whom: {audiences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Lines for the media</source>
        <translation>Éléments de langage pour les médias</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>line for the media</source>
        <translation>élément de langage</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>III.c  Operational security</source>
        <translation>III.c  Sécurité opérationnelle</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>What must not be known before when, and why</source>
        <translation>Ce qui ne doit pas être connu, jusqu’à quand, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>III.c.i  Timeline for release, coordination and action</source>
        <translation>III.c.i  Calendrier de diffusion, de coordination et d’action</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>entry of the timeline</source>
        <translation>étape du calendrier</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>To be assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>{body} (coordinate with)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Contingency, prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Contingency, react</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>All components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>{count} to do, {undated} without a date, {free} to be assigned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/app.py"/>
        <source>The language stays until what was refused is corrected or taken back at the field: {fields}.</source>
        <translation>La langue ne change pas tant que la saisie refusée n’est pas corrigée ou retirée dans le champ : {fields}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/app.py"/>
        <source>The plan was not opened</source>
        <translation>Le plan n’a pas été ouvert</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/app.py"/>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/app.py"/>
        <source>The last step was not finished ({kind}: {error}). The plan on the screen is as it was before that step. Save it under a new name, then go on; if it happens again, report it.</source>
        <translation>La dernière étape n’a pas abouti ({kind} : {error}). Le plan à l’écran est tel qu’il était avant cette étape. Enregistrez-le sous un nouveau nom, puis continuez ; si cela se reproduit, signalez-le.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Computed: {detail}</source>
        <translation>Calculé : {detail}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Nothing said yet</source>
        <translation>Rien d’indiqué à ce jour</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Checklist and criteria</source>
        <translation>Liste de contrôle et critères</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Planning checklist</source>
        <translation>Liste de contrôle de la planification</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Criteria of success</source>
        <translation>Critères de réussite</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>After action review</source>
        <translation>Bilan après action</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>The program answers this itself, from what the plan holds; nobody can tick it off.</source>
        <translation>Le programme y répond lui-même, d’après le contenu du plan ; personne ne peut cocher cette étape.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_steps.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Planned before the operation, so that there is something to compare with (Handbook 11.4.7).</source>
        <translation>Prévu avant l’opération, afin de disposer d’un point de comparaison (Manuel, 11.4.7).</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>criterion of success</source>
        <translation>critère de réussite</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Examples of the library …</source>
        <translation>Exemples de la bibliothèque…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>At least one with metric, value today and source; the after action review will use the same ones.</source>
        <translation>Au moins un, avec indicateur, valeur actuelle et source ; le bilan après action reprendra les mêmes.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Examples of criteria</source>
        <translation>Exemples de critères</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Add to the plan</source>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Back to the criteria of the plan</source>
        <translation>Revenir aux critères du plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Baseline and target stay open: they are of this place.</source>
        <translation>La valeur de départ et la cible restent à fixer : elles sont propres au lieu.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>What is counted or asked</source>
        <translation>Ce qui est compté ou demandé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Counted or asked: {metric}</source>
        <translation>Compté ou demandé : {metric}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>From: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_steps.py"/>
        <source>Open, required</source>
        <translation>À faire, obligatoire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_steps.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_steps.py"/>
        <source>Usually done by: {office}</source>
        <translation>Généralement fait par : {office}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_steps.py"/>
        <source>For example: {example}</source>
        <translation>Par exemple : {example}</translation>
    </message>
</context>
<context>
    <name>consultations</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/consultations.py"/>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/consultations.py"/>
        <source>Silence is never agreement: “asked and no reply” is printed as it is.</source>
        <translation>Le silence ne vaut jamais accord : « consulté, sans réponse » est imprimé tel quel.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/consultations.py"/>
        <source>Asked</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/consultations.py"/>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
</context>
<context>
    <name>contingency</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Contingency plans</source>
        <translation>Plans de circonstance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Views of the contingency plan</source>
        <translation>Vues du plan de circonstance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Table</source>
        <translation>Grille</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>By component</source>
        <translation>Par composante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>About the plan</source>
        <translation>À propos du plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Contingency plan</source>
        <translation>Plan de circonstance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>New …</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Remove this contingency plan</source>
        <translation>Retirer ce plan de circonstance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>What could happen</source>
        <translation>Ce qui pourrait se produire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>There is no contingency plan, and the library proposes none for what is declared so far.</source>
        <translation>Il n’y a pas de plan de circonstance, et la bibliothèque n’en propose aucun pour ce qui est déclaré à ce stade.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Proposed: {title}</source>
        <translation>Proposition : {title}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>The situation calls for it.</source>
        <translation>La situation l’exige.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>It may be needed: something that decides on it is not known yet.</source>
        <translation>Il peut être nécessaire : un élément déterminant n’est pas encore connu.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>The library proposes this plan. {why} Adopt it to change it.</source>
        <translation>La bibliothèque propose ce plan. {why} Adoptez-le pour le modifier.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>{count} of {all} lines to be assigned</source>
        <translation>Lignes à attribuer : {count} sur {all}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>All lines assigned</source>
        <translation>Tout est attribué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>New contingency plan</source>
        <translation>Nouveau plan de circonstance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Remove the contingency plan “{title}”?</source>
        <translation>Retirer le plan de circonstance « {title} » ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Its rows and lines go with it. You can take it back with Undo.</source>
        <translation>Ses rubriques et ses lignes disparaîtront avec lui. Vous pourrez revenir en arrière avec Annuler.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>To be assigned</source>
        <translation>À attribuer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Not set</source>
        <translation>Non fixé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Press Enter to change it.</source>
        <translation>Appuyez sur Entrée pour modifier.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>No text yet</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_risks.py"/>
        <source>In the example that it comes from: {word}. Here people rate it.</source>
        <translation>Dans l’exemple d’origine : {word}. Ici, l’évaluation revient à des personnes.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_risks.py"/>
        <source>Answers these risks of the register</source>
        <translation>Répond à ces risques du registre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>not rated by a person</source>
        <translation>non évaluée par une personne</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Likelihood: </source>
        <translation>Probabilité : </translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Trigger: {text}</source>
        <translation>Déclencheur : {text}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Answers {risks}</source>
        <translation>Répond à : {risks}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Preparatory line</source>
        <translation>Ligne préparatoire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Reactive line</source>
        <translation>Ligne réactive</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Mitigating and preparatory lines</source>
        <translation>Lignes d’atténuation et de préparation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Reactive lines</source>
        <translation>Lignes réactives</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>No line yet.</source>
        <translation>Aucune ligne.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Add a preparatory line</source>
        <translation>Ajouter une ligne préparatoire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Add a reactive line</source>
        <translation>Ajouter une ligne réactive</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Risk and likelihood</source>
        <translation>Risque et probabilité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Add a risk</source>
        <translation>Ajouter un risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>{body} (coordinate with)</source>
        <translation>{body} (coordination)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>Tasks by component</source>
        <translation>Tâches par composante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II  Decision Brief</source>
        <translation>II  Note de décision</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>The decision</source>
        <translation>La décision</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.b  Options</source>
        <translation>II.b  Options</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>Outline, pros and cons and potential collateral damage stand with each option.</source>
        <translation>L’exposé, les avantages et inconvénients et les dommages collatéraux potentiels figurent avec chaque option.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>Go to the options</source>
        <translation>Aller aux options</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.d  Consultation</source>
        <translation>II.d  Consultation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.d.i  UN Headquarters</source>
        <translation>II.d.i  Siège de l’ONU</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.d.ii  National and regional partners</source>
        <translation>II.d.ii  Partenaires nationaux et régionaux</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>Limits of the approval</source>
        <translation>Limites de l’approbation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.e  Decision taken</source>
        <translation>II.e  Décision prise</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>Recorded after a leader decided. The program never fills in a decision.</source>
        <translation>Consignée après décision d’un dirigeant. Le programme ne remplit jamais une décision.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>recorded decision</source>
        <translation>décision consignée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.a  Police Commissioner's assessment and intent</source>
        <translation>II.a  Chef de la Police : appréciation et intention</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.c  Police Commissioner's recommendation</source>
        <translation>II.c  Chef de la Police : recommandation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.a  Force Commander's assessment and intent</source>
        <translation>II.a  Commandant(e) de la Force : appréciation et intention</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.c  Force Commander's recommendation</source>
        <translation>II.c  Commandant(e) de la Force : recommandation</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/asker.py"/>
        <source>Save the changes to “{plan}”?</source>
        <translation>Enregistrer les modifications de « {plan} » ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/asker.py"/>
        <source>Changes that are not saved are lost.</source>
        <translation>Les modifications non enregistrées seront perdues.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/asker.py"/>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/asker.py"/>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/asker.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/asker.py"/>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/asker.py"/>
        <source>POC Planner</source>
        <translation>POC Planner</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>answer “{question}”</source>
        <translation>répondre à « {question} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>overrule “{question}”</source>
        <translation>passer outre à la réponse calculée de « {question} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>stop overruling “{question}”</source>
        <translation>revenir à la réponse calculée de « {question} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>Different answers are declared: {said}. Answer again to keep one.</source>
        <translation>Des réponses différentes sont déclarées : {said}. Répondez à nouveau pour n’en garder qu’une.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>In the option shown: {value}.</source>
        <translation>Dans l’option affichée : {value}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>Overruled; the situation says {said}. Reason: {reason}</source>
        <translation>Vous passez outre ; la situation indique : {said}. Motif : {reason}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>You answered {own}; the situation says {said}, and that is used until you overrule it with a reason.</source>
        <translation>Votre réponse : {own} ; la situation indique : {said}, valeur retenue tant que vous ne passez pas outre en donnant un motif.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>You answered {own}; the situation suggests otherwise. Check which is right.</source>
        <translation>Votre réponse : {own} ; la situation laisse supposer le contraire. Vérifiez laquelle est juste.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>Computed from the situation: {value}</source>
        <translation>Calculé d’après la situation : {value}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>The situation gives {value}; the whole is unknown.</source>
        <translation>La situation donne {value} ; le total est inconnu.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>{value}.</source>
        <translation>{value}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>{value}, because {reason}.</source>
        <translation>{value}, car {reason}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>{value}. It would be Yes if: {reason}.</source>
        <translation>{value}. Ce serait Oui si : {reason}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>{value}. It hangs on: {reason}.</source>
        <translation>{value}. Cela dépend de : {reason}.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Area of operations</source>
        <translation>Zone d’opérations</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>D-day</source>
        <translation>Jour J</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Under existing authority</source>
        <translation>En vertu d’une autorité existante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Decided by</source>
        <translation>Décision prise par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Day of the decision</source>
        <translation>Date de la décision</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>H-hour</source>
        <translation>Heure H</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Host state</source>
        <translation>État hôte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Security marking</source>
        <translation>Marquage de sécurité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Presented by</source>
        <translation>Présentée par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Through</source>
        <translation>Sous couvert de</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Date-time group</source>
        <translation>Groupe date-heure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Harm if nothing is done</source>
        <translation>Dommage si rien n’est fait</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Likelihood of that harm</source>
        <translation>Probabilité de ce dommage</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Impact of that harm</source>
        <translation>Impact de ce dommage</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Rated by</source>
        <translation>Évaluation par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Priority threat</source>
        <translation>Menace prioritaire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Advised by</source>
        <translation>Avis donné par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Decided on scene by</source>
        <translation>Décision sur place par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Communications</source>
        <translation>Moyens de communication</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>From observation to halt</source>
        <translation>De l’observation à l’arrêt</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind of place</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind of force</source>
        <translation>Type de force</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind of group</source>
        <translation>Type de groupe</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind of date</source>
        <translation>Type de date</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>In the area of operations</source>
        <translation>Dans la zone d’opérations</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>All people</source>
        <translation>Nombre total de personnes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups at risk</source>
        <translation>Groupes à risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>First light</source>
        <translation>Premières lueurs</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Last light</source>
        <translation>Dernières lueurs</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Times with many people</source>
        <translation>Moments de forte affluence</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Protected today by</source>
        <translation>Protection actuelle par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Plan for people who seek refuge</source>
        <translation>Plan pour les personnes en quête de refuge</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Explosive hazard</source>
        <translation>Danger explosif</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Alert network</source>
        <translation>Réseau d’alerte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Care after sexual violence</source>
        <translation>Soins après des violences sexuelles</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Where this comes from</source>
        <translation>Origine de l’information</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Travel times</source>
        <translation>Temps de trajet</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Passable now</source>
        <translation>Praticable actuellement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Supplies the population</source>
        <translation>Ravitaille la population</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Used in the operation</source>
        <translation>Utilisé dans l’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time for the whole route</source>
        <translation>Durée du trajet complet</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Where they live</source>
        <translation>Où il vit</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Seen as supporters of a side</source>
        <translation>Perçu comme partisan d’un camp</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Open tension with</source>
        <translation>Tension ouverte avec</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Operation is directed at it</source>
        <translation>Visé par l’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Where it is now</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Expected to move</source>
        <translation>Déplacement attendu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Direction of movement</source>
        <translation>Direction du déplacement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Expected to go to</source>
        <translation>Destination attendue</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Moves by</source>
        <translation>Mode de déplacement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Lives among a community</source>
        <translation>Vit au sein d’une communauté</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Short of supplies</source>
        <translation>À court d’approvisionnement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Has used children</source>
        <translation>A utilisé des enfants</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Has committed sexual violence</source>
        <translation>A commis des violences sexuelles</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Has taken revenge on civilians</source>
        <translation>A exercé des représailles contre des civils</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Has used schools or hospitals</source>
        <translation>A utilisé des écoles ou hôpitaux</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Surrenders possible</source>
        <translation>Redditions possibles</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Perceived associations</source>
        <translation>Associations perçues</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Post of the commander</source>
        <translation>Fonction du commandant</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Leaves posts that it guards</source>
        <translation>Quitte des positions qu’elle garde</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places that it leaves</source>
        <translation>Lieux qu’elle quitte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Doubt about its aims</source>
        <translation>Doute sur ses intentions</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Training in law is limited</source>
        <translation>Formation au droit limitée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>A threat by its composition</source>
        <translation>Menace du fait de sa composition</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups that it threatens</source>
        <translation>Groupes qu’elle menace</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Parallel chains of command</source>
        <translation>Chaînes de commandement parallèles</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Human rights record</source>
        <translation>Bilan en matière de droits de l’homme</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Children may be in its ranks</source>
        <translation>Présence possible d’enfants dans ses rangs</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Itself a threat to civilians</source>
        <translation>Menace elle-même les civils</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Part in the operation</source>
        <translation>Rôle dans l’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Where it works</source>
        <translation>Où il travaille</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>May have to leave</source>
        <translation>Pourrait devoir partir</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Contact can be made safe</source>
        <translation>Contact possible sans danger</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Based at</source>
        <translation>Stationnée à</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Release by authority</source>
        <translation>Feu vert de l’autorité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Notice to move</source>
        <translation>Préavis de mouvement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Clearances</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Deployment on site</source>
        <translation>Déploiement sur place</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Reachable by</source>
        <translation>Joignable par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Casualty evacuation</source>
        <translation>Évacuation des blessés</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Limits on tasks (restricted)</source>
        <translation>Limites des tâches (restreint)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it changes</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How far it was looked at</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Looked at by</source>
        <translation>Examinée par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What is left out, and why</source>
        <translation>Ce qui n’y figure pas, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Reliability of the information</source>
        <translation>Fiabilité de l’information</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Who may see it</source>
        <translation>Diffusion autorisée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Light for movement</source>
        <translation>Conditions de lumière</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When, in words</source>
        <translation>Quand, en texte libre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Legal and mandate basis</source>
        <translation>Base juridique et mandat</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Political impact</source>
        <translation>Impact politique</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Socio-economic impact</source>
        <translation>Impact socioéconomique</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Impact on protection of civilians</source>
        <translation>Impact sur la protection des civils</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Security impact</source>
        <translation>Impact sur la sécurité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Decision requested</source>
        <translation>Décision demandée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Needed by</source>
        <translation>À obtenir avant</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>If no decision is taken</source>
        <translation>Si aucune décision n’est prise</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Recommended option</source>
        <translation>Option recommandée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Consultation of UN Headquarters</source>
        <translation>Consultation du Siège de l’ONU</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Consultation of partners</source>
        <translation>Consultation des partenaires</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The POC Adviser's own words</source>
        <translation>Termes mêmes du conseiller PDC</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When the approval lapses</source>
        <translation>Expiration de l’approbation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Who may stop the operation</source>
        <translation>Qui peut arrêter l’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Exact words</source>
        <translation>Termes exacts</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>How it reached the recorder</source>
        <translation>Voie de transmission</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Taken at</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Deliberately no task</source>
        <translation>Délibérément sans tâche</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Is told</source>
        <translation>Est informé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Harm if told too early</source>
        <translation>Dommage si informé trop tôt</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Harm if not told</source>
        <translation>Dommage si non informé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Only if asked</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Kind of counterpart</source>
        <translation>Type d’interlocuteur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Body, where not in the list</source>
        <translation>Organisme, s’il n’est pas dans la liste</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Asked</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Time allowed</source>
        <translation>Délai accordé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Advice taken</source>
        <translation>Avis suivi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Done when</source>
        <translation>Critère d’achèvement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Harm it may do itself</source>
        <translation>Dommage qu’elle peut causer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>If it is not there in time</source>
        <translation>Si elle n’est pas en place à temps</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Ready by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Last-resort test</source>
        <translation>Critère du dernier recours</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Risk of giving support</source>
        <translation>Risque si l’appui est fourni</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Risk of withholding support</source>
        <translation>Risque si l’appui est refusé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Kind of option</source>
        <translation>Type d’option</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Potential collateral damage</source>
        <translation>Dommages collatéraux potentiels</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Pros</source>
        <translation>Avantages</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Cons</source>
        <translation>Inconvénients</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>In area</source>
        <translation>En zone</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Addressed</source>
        <translation>Visé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Will move</source>
        <translation>Bougera</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Record</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Passable</source>
        <translation>Praticable</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Tasking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Press lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Release timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Operational security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Developed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Last exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Preparatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Reactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Comment kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Written at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Signoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Plan digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Overrules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Overrule reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Originator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Support items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Interventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Breach consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Task force advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Outcome advised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Outcome decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Outcome on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Communicated to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Communicated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Monitoring owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Reports every days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Is precondition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Support kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Provided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Exemption claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Scope by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Rated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Community perceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Adviser feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Humanitarian feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Unique capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Timeliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Humanitarian direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Time limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Supporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Feasibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Political risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Joint forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Form lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Lines of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Unit tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Order references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Stop criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Risk decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Own risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Risk numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Hrddp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Contingency plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Aar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Release marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Full brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Record abduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Record explosive devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Record attacks on aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Controls population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Fragmented command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Imminence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Known then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Closed reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Poc trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Women in unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Night capable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Controlled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Control approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Denies threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Holds detainees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Has auxiliaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Supply shortfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Uses civilian buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Protection priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Boys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Civilian status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Mgrs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Population groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Armed actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Partner forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Protection actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Mission units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Trigger dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Anchor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field_help</name>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Tasking, by addressee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Communication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Disclosure matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Lines for the media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Operational security: timeline for release, coordination and action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What must not be known before when, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>When.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>To whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>By whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Kind of counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Mission component or body asked, where it is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Who was asked, where it is not in the list: a body, never a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>On what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Hours allowed for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What was advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Whether the advice was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Why it was taken or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The decision asked for, in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When the decision is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What happens if none is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Assessment by the presenter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Intent of the presenter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Option that is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Consultation of UN Headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Consultation of national and regional partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The POC Adviser's own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When an approval lapses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Who may stop the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Decisions that were taken, recorded afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Whether it is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What it may be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Harm if it is told too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Harm if it is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Drafted by, consulted with or approved by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Post and office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Why: the threat to civilians that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Who takes part and at which actors it is directed; groups, never persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When: immediate, when ready, contingency or dated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When, in words: window, duration, what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Legal and mandate basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Political impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Socio-economic impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Impact on the protection of civilians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Security impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Question that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What may be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Whether it is used only when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What speaks for the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Option that was decided on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The exact words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>How the decision reached the recorder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Capacity and authority in which it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Office that recorded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Release of information, coordination or action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What is released, coordinated or done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Component or section among the civilian pillars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What is to be done; empty where "no task" is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>By when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Whether this addressee deliberately has no task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Units concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Library line that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Offices that do it; empty means "to be assigned".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>What is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>When it must be done (preparatory) or how soon after the trigger (reactive).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>How far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Library scenario that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Title of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Narrative: expected movement, vulnerable places, expected harms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Rows of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Who took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>When it was last exercised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>When it will be exercised next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Library row that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>The risk, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Risks of the register that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Likelihood, where a person has rated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>What moves the row from prepared to activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Mitigating and preparatory lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Reactive lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Position, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>What was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of the plan after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of the entry before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>The field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Comment, proposed change or objection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Office that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>The remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Whether it is closed; an objection is closed by its own office only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Name and version of the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>The plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Frozen states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Objects of earlier revisions, by digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Sign-offs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Name of the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Version of the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Revisions that it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of the canonical plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>When it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Office that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Why: sent, merged, signed off, printed, decided, or the name of the checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Objects and fields that it covers; empty for the whole plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of what it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Caveat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of *body*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Canonical JSON of the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Key of the question in the guidance library, for example ``op_urban``.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>The answer; ``unknown`` is an answer, and the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>What the answer rests on, or what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Where the answer comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Whether the planner overrules what the program computed from the situation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Why the computed answer is overruled; printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Kind of source, for example "site committee, through Civil Affairs"; never a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Office that holds the information and decides on its release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Who may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Reliability of the source, six steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Reliability of the information, six steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Day on which the information was last known to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>The element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What human rights found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Why. Seen by human rights and chosen recipients only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Where the information comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Support to non-UN forces, item by item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Assessments, one for each recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What was done about breaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What happens to the support, and to the whole operation, when conditions are breached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Follow-up committee and reporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Advice of the HRDDP task force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>When the process was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>The unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Intercede, suspend or withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Office that acted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What was reported, without identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Support items that it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Findings under the six elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What could happen to civilians if support is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What could happen to civilians if support is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Mitigating measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Office or body that advised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Post that decided: the SRSG or a recorded delegate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Day of the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Post to which outcome and conditions were communicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Day of the communication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Who monitors, how often, and who is alerted to a breach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Office that monitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Days between reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Day on which the assessment lapses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What the recipient or the mission does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Whether it must be met before support starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Whether it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Where the evidence is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Office that follows it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Kind of support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Unit that receives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>How much, how often, for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Component that gives it, and owns the mitigating measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Reason for which it is said to fall outside the policy; empty where none is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Whether it falls under the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Office that said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>Id of the object that holds the field; the id of the plan for fields of the plan itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>Dotted path of the field inside the object, for example ``population.women``; empty for the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>First character of a part of the text, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>Character after the last one of that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Item of the planning checklist, or of a card of response material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Open, done or not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Why it is not applicable; needed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Office that did it or is to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Day on which it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>The answer, where the item asks a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Who is harmed, by whom, how, where and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Class of harm pathway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Inherent, current or expected residual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Likelihood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Group for which it holds, where it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Office that rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Day of the rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Readiness rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Field for which it holds; empty for the whole rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Why the plan goes on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Office that answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>The risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Option for which it holds; empty for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Open, residual risk stated, or dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Why; a dismissal needs one, and it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Office that answers for the risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Ratings by people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Printed as R-001 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>When it takes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Office that leads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>How community perceptions will be asked for, safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Which metrics set in planning will be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>How the POC Adviser's feedback comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>How feedback of humanitarians and other protection actors comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>No suitable civilian means exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>The urgency leaves no time for another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Civilians control the use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>The use is limited in time and scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Library entry that it comes from; empty for an own measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What is done, in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What is done here, by whom, how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Before, during or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Office that is responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Offices that support, and bodies outside the mission that are coordinated with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>When it must be ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>When it ends, where it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Risks that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Measures that must be ready first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Options to which it belongs; empty for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>How one knows that it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What harm it may do itself, and how that is kept small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What follows if it is not there in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>The four-condition test, for escorts and other military help to humanitarian work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What else matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Library entry that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What is to be true for civilians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What is counted or asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Value before the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Value that counts as success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Where the figure comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Office that measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Kind of patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Key of the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Answer in this option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Why it is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Value in this option, checked against the type of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Name of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Priority threat that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What it is to achieve for civilians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Places whose people it is to protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Armed actors whose threat it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What happens to civilians if nothing is done on this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Likelihood of that harm, where a person has rated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Impact of that harm, where a person has rated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Office that rated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Name of the phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>When it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>When it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Places that it touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Short title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Kind of course of action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What is done, by whom, where and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Potential collateral damage: who and what could be hit, directly and indirectly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Whether means, time and clearances allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Political risk, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>D-day of this option, where it differs from that of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Mission units that it uses; empty means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What is different from the declared facts and situation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Title, for example "FRAGO 12".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Office that issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Date-time group of issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What in it matters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What must be seen, in words that an officer on scene can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Office that advises to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Post that decides on scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Communications by which the advice and the decision travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Minutes from the observation to the halt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What the units do when it is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Id of the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Version of the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>SHA-256 of its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Title of the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Host state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Area of operations, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Where the plan stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Security marking; the highest of the plan and its parts is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Whether this is an exercise; printed on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Component whose head presents the plan: Force (Force Commander) or UNPOL (Police Commissioner).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Post from which the brief comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Post to which it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Post through which it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Day for which facts and ratings hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>D-day, H-hour and zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Whether the operation is executed under existing authority against an imminent threat; the brief then follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>When that began; the brief is due within 24 hours of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Whether a full brief is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Forum in which the components plan this operation together, such as "JOC, Sector North".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Mission packs in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Part I, Information Brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Part II, Decision Brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Part III, Action Brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Drafted by, consulted with, approved by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Places, people and forces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Declared facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Lines of operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Phases of the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>What each unit does in each phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Orders on which the plan rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Conditions on which the operation stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Courses of action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>What people decided about risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Risks that people wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Printed numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Mitigation measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>HRDDP process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Contingency plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Consultations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>POC objectives and criteria of success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>States of the planning checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>After action review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Readiness overrides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Release marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Working notes; never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>The object or field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Office that decides on its release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>The named offices, where it is for named offices only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Whether a full brief is made; unknown counts as yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Office that decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Why; needed where no full brief is made, and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Name of the actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind of actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether the operation is directed at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether the operation is expected to make it move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Direction of its expected movement, degrees from north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places to which it is expected to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How it moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it lives among a community from which it can hardly be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it is short of food and supplies, or will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has recruited or used children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has committed sexual violence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has taken revenge on civilians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has used schools or taken supplies from health facilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has abducted people or taken hostages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has laid mines or set explosive devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has attacked, robbed or blocked health or aid workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it rules people where it is: taxes, courts, passes, permission to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether its command is split, or likely to split when its leaders are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether members may surrender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it is an imminent threat to civilians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups seen as associated with it, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about the actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>The list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How far it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Office that looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Day on which it looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What is left out, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>The group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How many; empty means that the group is there and was not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it intends, or has said or shown that it intends, to harm civilians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has the means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has harmed civilians before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has the opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What was known when this was judged; kept as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Office that judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Day of the judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Office that judged that the threat is over; empty while it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Day of that judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Why the threat is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Designation of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Component that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it is for in this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Number of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Place from which it would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time from the event to the alert reaching the unit's headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time to verify the alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time until the authority that may release the unit does so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Notice to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time for movement, flight or security clearances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time on site until it can protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Communications by which it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether casualty evacuation covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has an interpreter for the local languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it was trained in protection of civilians and knows the rules of engagement or directives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has women who can speak with women and search them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it can move and act at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Component whose commander has tactical control of it; empty means its own component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Office that approved control by another component; that is the SRSG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What is done about a limit of the unit: other means, training, a request to Headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places that it guards today and leaves for the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Limits on the tasks that it may be given. Restricted: not printed outside the SRSG's annexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind of force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Its part in the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Post of the commander, for example "commander, 3rd battalion".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it leaves places that it guards in order to take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places that it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether there are reasons to think that its aims differ from those declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether its training in human rights and humanitarian law is limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether its identity or composition is itself a threat to people in the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups that it threatens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether parallel chains of command exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Human rights record of the unit or of the post-holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether children may be in its ranks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether the unit itself threatens civilians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether its superiors or the authorities deny that it threatens civilians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it detains people, or would receive people whom others detain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether militias or local auxiliaries act beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it is short of pay, food or transport, and may take them from people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it uses schools, health posts or homes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>The group that is seen so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Who sees it so: a body or a force, never a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Name on the map or in local use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it lies in the area of operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Where it is; empty while unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>People there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Local time of first light on D-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Local time of last light on D-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Market, prayer, school and distribution times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Units, forces or mechanisms that protect it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Place in whose figures these people are counted already, as pupils of a school are in those of their village.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Number of people that the place can take in with water, shelter and latrines; empty while unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Rank in the protection matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>For a base: whether a plan for civilians who seek refuge is ready and exercised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether mines or remnants of war are known or expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether people there can raise an alert that reaches the mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>For health facilities: whether care after sexual violence, PEP kits included, is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Days of the week; empty means every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Local time at which it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Local time at which it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Women of 18 and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Men of 18 and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Girls under 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Boys under 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>All people, where the four figures are not known apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups at risk among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>A name that the group itself would accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What makes it a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places where its members live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Number of people; empty means not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups at particular risk to which its members belong; empty means none that anybody named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether its members are civilians; in doubt they are counted as civilians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether some see its members as supporters of a side, of state forces or of the mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups with which there is open tension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it lives from, where the operation could cut it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Degrees north of the equator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Degrees east of Greenwich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>The same point as a military grid reference, as it was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Name of the body, or of its kind where naming it would harm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places where it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it may have to leave when the operation starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether contact with it can be made safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Place at one end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Place at the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Length in kilometres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Travel times; a mode without an entry is estimated from the length and marked as an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it can be used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether food, aid or trade of the population depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether mines or remnants of war are known or expected on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether the operation uses, blocks or crosses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How far each list was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Population groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Armed actors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Non-UN security forces, unit by unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Other bodies that protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Units of the mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Dates and periods that change the risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Season in which the operation takes place; "any" while it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Light in which movement is expected; "any" while it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How one moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Light in which it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Season in which it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Shortest and longest time for the whole route, in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places where it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it changes for civilians and for the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Phase of the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Shortest time, in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Longest time, in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Whether the moment is absolute, counted from D-day or counted from H-hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>The date-time group, with zone, of an absolute moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Days from D-day; negative is before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Minutes from H-hour; negative is before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>What the moment hangs on, where the figure alone does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>The day of the operation; empty while it is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Local time at which the operation starts on D-day; empty while it is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Offset of local time from UTC, in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/file_actions.py"/>
        <source>The plan was not opened</source>
        <translation>Le plan n’a pas été ouvert</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/file_actions.py"/>
        <source>Not in the plan, because it was refused at the field: {fields}.</source>
        <translation>Absent du plan, car refusé dans le champ : {fields}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/file_actions.py"/>
        <source>Go on without what was refused?</source>
        <translation>Continuer sans ce qui a été refusé ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/file_actions.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Not set</source>
        <translation>Non fixé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>No source given</source>
        <translation>Aucune source indiquée</translation>
    </message>
</context>
<context>
    <name>grid_tables</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Risks: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Risks: no level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Possible risks: facts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>New against the recommended option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Gone against the recommended option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>not rated by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>To be assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Used, where it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>unknown whether met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Ways to begin. A new plan is empty. A screening begins with the question whether a full brief is needed. A situation that is reused brings places, people, routes and forces with their sources; no list counts as looked at, and the note of each says what was declared in the earlier plan. For an immediate response paste the order: it stands in the plan as it is, and the 20 quick questions follow. Samples are exercises. Recent plans are kept on this computer until you take them off the list.</source>
        <translation>Les manières de commencer. Un nouveau plan est vide. Un examen préalable commence par la question de savoir si une note de décision complète est nécessaire. Une situation reprise apporte lieux, populations, itinéraires et forces avec leurs sources ; aucune liste ne compte comme examinée, et la note de chacune indique ce qui était déclaré dans le plan antérieur. Pour une réponse immédiate, collez l’ordre : il figure tel quel dans le plan, et les 20 questions rapides suivent. Les exemples sont des exercices. Les plans récents sont conservés sur cet ordinateur jusqu’à ce que vous les retiriez de la liste.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Whether a full brief is needed. Answer the questions at the left; each criterion says on which answers it rests. One criterion that is met is enough; what is not known counts as major. The decision is a person's, and going without a full brief needs a reason, which is printed (Handbook 11.4.1 asks for review of major operations and does not define them). Action under existing authority waits for none of this.</source>
        <translation>Une note de décision complète est-elle nécessaire ? Répondez aux questions de gauche ; chaque critère indique sur quelles réponses il repose. Un seul critère rempli suffit ; ce qui n’est pas connu compte comme majeur. La décision appartient à une personne, et renoncer à une note de décision complète exige un motif, qui est imprimé (le Manuel, 11.4.1, demande l’examen des opérations majeures sans les définir). Une action menée en vertu d’une autorité existante n’attend rien de tout cela.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Cards of tasks, alternatives, ladders, questions and rules of conduct that fit the operation. Choose a card, then an item, and write what was decided, by which office, when. Required items without an answer stand in the readiness list. On a ladder, a step that is passed over needs a reason. Only items with something to report are printed. Enter goes from the list of cards to the items, and on to the form.</source>
        <translation>Des fiches de tâches, de solutions de rechange, d’échelles de gradation, de questions et de règles de conduite adaptées à l’opération. Choisissez une fiche, puis un élément, et écrivez ce qui a été décidé, par quel bureau et quand. Les éléments obligatoires sans réponse figurent dans la liste de l’état de préparation. Sur une échelle, un échelon sauté exige un motif. Seuls les éléments qui ont quelque chose à signaler sont imprimés. Entrée mène de la liste des fiches aux éléments, puis au formulaire.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Title, status, marking and timing of the operation, who presents it to whom, the lines at the foot of the form, the orders it rests on, its lines of operation, phases and tasks, and the conditions on which it stops. Lines of operation carry the analysis of not acting (Handbook 11.4.2).</source>
        <translation>Titre, statut, marquage et calendrier de l’opération, qui la présente à qui, les lignes au bas du formulaire, les ordres sur lesquels elle repose, ses lignes d’opération, ses phases et ses tâches, ainsi que les conditions auxquelles elle s’arrête. Les lignes d’opération portent l’analyse de l’inaction (Manuel, 11.4.2).</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Places, routes, people and forces. The program reasons over what stands here, so that each risk names a place or group. Say for each list how far it was looked at: while a list is not declared complete, the program asks instead of reassuring. The map shows the same as a sketch, without roads or ground: what is chosen there is chosen in its list. Positions are typed as degrees, as degrees, minutes and seconds, or as MGRS; the key to the map and its keys stand beside it.</source>
        <translation>Lieux, itinéraires, populations et forces. Le programme raisonne sur ce qui figure ici, de sorte que chaque risque nomme un lieu ou un groupe. Indiquez pour chaque liste dans quelle mesure elle a été examinée : tant qu’une liste n’est pas déclarée complète, le programme interroge au lieu de rassurer. La carte montre la même chose sous forme de croquis, sans routes ni relief : ce qui y est choisi l’est aussi dans sa liste. Les positions se saisissent en degrés, en degrés, minutes et secondes, ou en MGRS ; la légende de la carte et ses touches se trouvent à côté.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Part I of the Security Operations Brief (Handbook 11.4.1): the operation and its impacts.</source>
        <translation>Partie I de la note de décision relative à l’opération de sécurité (Manuel, 11.4.1) : l’opération et ses impacts.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Part II: the decision asked for, the assessment, intent and recommendation of the presenter, and, afterwards, the decision that a leader took. The program never fills in a decision.</source>
        <translation>Partie II : la décision demandée, l’appréciation, l’intention et la recommandation du présentateur et, ensuite, la décision prise par un dirigeant. Le programme ne remplit jamais une décision.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Part III: who does what, what is said to whom and when, and what must not be known before when.</source>
        <translation>Partie III : qui fait quoi, ce qui est dit à qui et quand, et ce qui ne doit pas être connu avant un moment donné.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Who was asked, when, with how much time, and what came back. Silence is never agreement: “asked and no reply” is printed as it is.</source>
        <translation>Qui a été consulté, quand, avec quel délai, et ce qui a été répondu. Le silence ne vaut jamais accord : « consulté, sans réponse » est imprimé tel quel.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Each field says below it what it is for.</source>
        <translation>Chaque champ indique au-dessous à quoi il sert.</translation>
    </message>
</context>
<context>
    <name>hrddp</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>HRDDP</source>
        <translation>PDVDH</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Parts of the HRDDP process</source>
        <translation>Parties de la procédure PDVDH</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Steps of the HRDDP process</source>
        <translation>Étapes de la procédure PDVDH</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>support item</source>
        <translation>élément d’appui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>The process</source>
        <translation>La procédure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>What follows a breach</source>
        <translation>Conséquences d’un manquement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Written and told to the recipient beforehand.</source>
        <translation>Écrites et communiquées au préalable au bénéficiaire.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>intervention</source>
        <translation>intervention</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>What was done about breaches, without identities.</source>
        <translation>Suites données aux manquements, sans identités.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Reporting and follow-up</source>
        <translation>Rapports et suivi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>The process is needed</source>
        <translation>La procédure est requise</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>The process is not needed</source>
        <translation>La procédure n’est pas requise</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Unknown whether the process is needed</source>
        <translation>Nécessité de la procédure inconnue</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>There is no assessment.</source>
        <translation>Il n’y a pas d’évaluation.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>No step stands open, because the plan declares that no support is given. Silence is no declaration.</source>
        <translation>Aucune étape n’est ouverte, car le plan déclare qu’aucun appui n’est fourni. Le silence ne vaut pas déclaration.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Support items</source>
        <translation>Éléments d’appui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Recipients</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Breaches and follow-up</source>
        <translation>Manquements et suivi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_elements.py"/>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_elements.py"/>
        <source>Element, and why it was found so</source>
        <translation>Élément et justification du constat</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_elements.py"/>
        <source>No reasoning written</source>
        <translation>Aucune justification écrite</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_elements.py"/>
        <source>The six elements</source>
        <translation>Les six éléments</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_elements.py"/>
        <source>Why</source>
        <translation>Justification</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>With conditions</source>
        <translation>Sous conditions</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>A unit that is not assessed is not cleared.</source>
        <translation>Une unité non évaluée n’est pas agréée.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>{found} of {all} elements</source>
        <translation>Éléments : {found} sur {all}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>{met} of {all} preconditions met</source>
        <translation>conditions préalables remplies : {met} sur {all}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>expiry not set</source>
        <translation>expiration non fixée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>lapsed on {day}</source>
        <translation>expirée le {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Outcome</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Recipient units</source>
        <translation>Unités bénéficiaires</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>No unit is listed that would be supported. List partner units in the situation, and support items.</source>
        <translation>Aucune unité à appuyer n’est indiquée. Indiquez les unités partenaires dans la situation, ainsi que les éléments d’appui.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Copy all assessments as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>List the partner units</source>
        <translation>Indiquer les unités partenaires</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Start the assessment</source>
        <translation>Commencer l’évaluation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Remove the assessment</source>
        <translation>Retirer l’évaluation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Human rights record: {record}. Part in the operation: {role}.</source>
        <translation>Bilan en matière de droits de l’homme : {record}. Rôle dans l’opération : {role}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Remove the assessment of “{unit}”?</source>
        <translation>Retirer l’évaluation de « {unit} » ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Findings, conditions and outcome go with it. You can take it back with Undo.</source>
        <translation>Les constats, les conditions et la conclusion disparaîtront avec elle. Vous pourrez revenir en arrière avec Annuler.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Of giving support</source>
        <translation>Si l’appui est fourni</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Of withholding it</source>
        <translation>Si l’appui est refusé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Risk on both sides</source>
        <translation>Risques de part et d’autre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Monitoring and expiry</source>
        <translation>Suivi et expiration</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Human rights assesses. The reasoning is seen by human rights and chosen recipients only.</source>
        <translation>La composante droits de l’homme évalue. Seuls elle-même et les destinataires choisis voient la justification.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Six elements</source>
        <translation>Six éléments</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Support items covered</source>
        <translation>Éléments d’appui concernés</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Ready by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Not set</source>
        <translation>Non fixé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Mitigating measures</source>
        <translation>Mesures d’atténuation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Go to the measure</source>
        <translation>Aller à la mesure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Each owned by the component that gives the support. Enter leads to the measure.</source>
        <translation>Chacune relève de la composante qui fournit l’appui. Entrée mène à la mesure.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Precondition</source>
        <translation>Condition préalable</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>A precondition is met, with evidence, before support starts.</source>
        <translation>Une condition préalable doit être remplie, preuve à l’appui, avant toute fourniture d’appui.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Advised by</source>
        <translation>Avis donné par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Decided by</source>
        <translation>Décision prise par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Decided on</source>
        <translation>Décision prise le</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>The SRSG or a recorded delegate decides; the program never fills this in.</source>
        <translation>La décision revient au RSSG ou à la personne dont la délégation est consignée ; le programme ne remplit jamais ces champs.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Not decided: nothing may be given until a person decides.</source>
        <translation>Sans décision : rien ne peut être fourni tant qu’une personne n’a pas décidé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Who decided, or when, is not recorded yet.</source>
        <translation>L’auteur ou la date de la décision n’est pas encore consigné.</translation>
    </message>
</context>
<context>
    <name>information</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I  Information Brief</source>
        <translation>I  Note d’information</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a  The operation</source>
        <translation>I.a  L’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>What the Handbook calls target analysis: groups and places, never persons.</source>
        <translation>Ce que le Manuel appelle analyse des cibles : des groupes et des lieux, jamais des personnes.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a.i  What</source>
        <translation>I.a.i  Quoi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a.ii  Why</source>
        <translation>I.a.ii  Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a.iii  Where</source>
        <translation>I.a.iii  Où</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a.iv  Who</source>
        <translation>I.a.iv  Qui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a.v  When</source>
        <translation>I.a.v  Quand</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>When, in words</source>
        <translation>Quand, en texte libre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.b  Legal basis</source>
        <translation>I.b  Base juridique</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>Legal and mandate basis</source>
        <translation>Base juridique et mandat</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.c.i  Political impact</source>
        <translation>I.c.i  Impact politique</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.c.ii  Socio-economic impact</source>
        <translation>I.c.ii  Impact socioéconomique</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.c.iii  Impact on the protection of civilians</source>
        <translation>I.c.iii  Impact sur la protection des civils</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.c.iv  Security impact</source>
        <translation>I.c.iv  Impact sur la sécurité</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>communication line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>disclosure line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>form line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>press line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>recorded decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>release entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>tasking line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>contingency line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>contingency plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>contingency row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>recipient assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>support condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>support item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>checklist decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>own risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>readiness override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>risk decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>success criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>line of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>operation phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>order reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>stop criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>armed actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>mission unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>partner force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>PydanticUndefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>population group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>protection actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>trigger date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>unit task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/level.py"/>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_adopt.py"/>
        <source>adopt “{measure}”</source>
        <translation>adopter « {measure} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_adopt.py"/>
        <source>let “{measure}” serve another risk</source>
        <translation>rattacher « {measure} » à un autre risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_adopt.py"/>
        <source>let “{measure}” no longer serve a risk</source>
        <translation>détacher « {measure} » d’un risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_adopt.py"/>
        <source>change what “{measure}” serves</source>
        <translation>modifier les risques auxquels répond « {measure} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_adopt.py"/>
        <source>move “{measure}” to {phase}</source>
        <translation>déplacer « {measure} » vers : {phase}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board_paint.py"/>
        <source>{number}, level {basis}</source>
        <translation>{number}, niveau {basis}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board_paint.py"/>
        <source>Go to the risk</source>
        <translation>Aller au risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Type days from D-day with their sign, for example D-5 or D+2.</source>
        <translation>Saisissez le nombre de jours par rapport au jour J avec son signe, par exemple -5 ou +2.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Dates go from D-{most} to D+{most}.</source>
        <translation>Les dates vont de J-{most} à J+{most}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>No measure is chosen. Choose them in the table.</source>
        <translation>Aucune mesure n’est sélectionnée. Sélectionnez-les dans la grille.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>All that are chosen have this value already.</source>
        <translation>Toutes les mesures sélectionnées ont déjà cette valeur.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>set owner of {measures}</source>
        <translation>modifier le responsable de {measures}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>set status of {measures}</source>
        <translation>modifier le statut de {measures}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>set date of {measures}</source>
        <translation>modifier la date de {measures}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Owner of {measures} is now: {value}.</source>
        <translation>Le responsable de {measures} est désormais : {value}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Status of {measures} is now: {value}.</source>
        <translation>Le statut de {measures} est désormais : {value}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Date of {measures} is now: {value}.</source>
        <translation>La date de {measures} est désormais : {value}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Nothing changes for {measures}.</source>
        <translation>Rien ne change pour {measures}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>{office} is outside the mission and cannot be tasked. Name it among the offices that support.</source>
        <translation>{office} ne fait pas partie de la mission et ne peut recevoir de tâche. Citez ce bureau parmi ceux qui apportent un appui.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>{measures} without an owner: nobody can have agreed. Set the owner first.</source>
        <translation>Sans responsable : {measures}. Personne ne peut donc avoir donné son accord. Désignez d’abord le responsable.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>This says that the owner of {measures} agreed.</source>
        <translation>Cela signifie que le responsable de {measures} a donné son accord.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>This says that the owners of {measures} agreed.</source>
        <translation>Cela signifie que les responsables de {measures} ont donné leur accord.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>The status of {measures} says that the earlier owner agreed; it stays until somebody changes it.</source>
        <translation>Le statut de {measures} indique que le responsable précédent a donné son accord ; il reste tel quel tant que personne ne le modifie.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>{measures} would be ready only after the operation has begun.</source>
        <translation>{measures} : mise en place seulement après le début de l’opération.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>It takes the place of a time from H-hour or a date-time group of {measures}.</source>
        <translation>Cette date remplace une heure comptée à partir de l’heure H ou un groupe date-heure pour {measures}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{count} measures</source>
        <translation>{count} mesures</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Late: {date}</source>
        <translation>En retard : {date}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>no risk</source>
        <translation>aucun risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>1 risk</source>
        <translation>1 risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{count} risks</source>
        <translation>{count} risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Owner: {office}</source>
        <translation>Responsable : {office}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Ready by: {date}</source>
        <translation>Échéance : {date}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Status: {status}</source>
        <translation>Statut : {status}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Serves {risks}</source>
        <translation>Répond à : {risks}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>No measure answers {number}: {title}. Level: {level}, {basis}. Enter goes to the risk.</source>
        <translation>Aucune mesure ne répond à {number} : {title}. Niveau : {level}, {basis}. Entrée mène au risque.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>No date set</source>
        <translation>Aucune date fixée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>May raise {count} risks</source>
        <translation>Peut aggraver {count} risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>May raise a risk</source>
        <translation>Peut aggraver un risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>May raise {risks}</source>
        <translation>Peut aggraver {risks}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{words}, +{count}</source>
        <translation>{words}, +{count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>a risk without a number</source>
        <translation>un risque sans numéro</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Without any measure: {count}</source>
        <translation>Sans aucune mesure : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{group}: {count}</source>
        <translation>{group} : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Before the operation</source>
        <translation>Avant l’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>During the operation</source>
        <translation>Pendant l’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>After the operation</source>
        <translation>Après l’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>1 measure</source>
        <translation>1 mesure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{count} late</source>
        <translation>{count} en retard</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>1 gap</source>
        <translation>1 lacune</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{count} gaps</source>
        <translation>{count} lacunes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Move to {phase}</source>
        <translation>Déplacer vers : {phase}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Not set</source>
        <translation>Non fixé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Serves no risk of this register</source>
        <translation>Ne répond à aucun risque de ce registre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>For: {risk}</source>
        <translation>Pour : {risk}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>For: {risk}, and {count} more</source>
        <translation>Pour : {risk}, et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Ready by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>{phase}: {count}</source>
        <translation>{phase} : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>{words}, {late} late</source>
        <translation>{words}, dont {late} en retard</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>+ {count} more</source>
        <translation>+ {count} en appui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>may raise {count}</source>
        <translation>peut en aggraver {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Set owner …</source>
        <translation>Responsable…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Set status …</source>
        <translation>Statut…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Set date …</source>
        <translation>Date…</translation>
    </message>
</context>
<context>
    <name>next_open</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/next_open.py"/>
        <source>Open item {number} of {count} – {page}: {what}</source>
        <translation>Point à compléter {number} sur {count} – {page} : {what}</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Units (none chosen means all)</source>
        <translation>Unités (aucun choix : toutes)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Only what “no operation” changes by itself: no partner takes part, no unit leaves a post, nobody is moved.</source>
        <translation>Seule différence, propre à « aucune opération » : aucun partenaire ne participe, aucune unité ne quitte un poste, personne n’est déplacé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Only that no support is given to other forces.</source>
        <translation>Seule différence : aucun appui n’est fourni à d’autres forces.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Nothing: as the plan declares it.</source>
        <translation>Aucune différence : tel que le plan le déclare.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>The library has no question “{key}” any more.</source>
        <translation>La bibliothèque ne contient plus la question « {key} ».</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>not declared</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>{question} {value} (plan: {before})</source>
        <translation>{question} {value} (plan : {before})</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>The object “{id}” is no longer in the plan.</source>
        <translation>L’objet « {id} » ne figure plus dans le plan.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>{object}, {field}: {value} (plan: {before})</source>
        <translation>{object}, {field} : {value} (plan : {before})</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>let “{option}” differ</source>
        <translation>ajouter une différence à « {option} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>let “{option}” differ less</source>
        <translation>retirer une différence de « {option} »</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>The operation</source>
        <translation>L’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Timing</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Who presents it</source>
        <translation>Présentée par</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Lines of operation</source>
        <translation>Lignes d’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Each with what happens to civilians if nothing is done on it (Handbook 11.4.2).</source>
        <translation>Pour chacune, ce qui arrive aux civils si rien n’y est fait (Manuel, 11.4.2).</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>line of operation</source>
        <translation>ligne d’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Tasks of units</source>
        <translation>Tâches des unités</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>What each unit of the mission or of a partner does in each phase.</source>
        <translation>Ce que fait chaque unité de la mission ou d’un partenaire à chaque phase.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>task of a unit</source>
        <translation>tâche d’une unité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Criteria to stop</source>
        <translation>Critères d’arrêt</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Agreed before it starts, in words that an officer on scene can check.</source>
        <translation>Convenus avant le début, en des termes qu’un officier sur place peut vérifier.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>criterion to stop</source>
        <translation>critère d’arrêt</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Orders on which the plan rests</source>
        <translation>Ordres sur lesquels repose le plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Drafted by, consulted with, approved by</source>
        <translation>Rédaction, consultation, approbation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Posts, never names of persons.</source>
        <translation>Des fonctions, jamais des noms de personnes.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>line of the form</source>
        <translation>ligne du formulaire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Working notes</source>
        <translation>Notes de travail</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Harm and protection</source>
        <translation>Dommages et protection</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Security Operations Brief</source>
        <translation>Note de décision sur l’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Check and print</source>
        <translation>Vérifier et imprimer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Screening</source>
        <translation>Examen préalable</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>HRDDP</source>
        <translation>PDVDH</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Contingency plans</source>
        <translation>Plans de circonstance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>I  Information Brief</source>
        <translation>I  Note d’information</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>II  Decision Brief</source>
        <translation>II  Note de décision</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>III  Action Brief</source>
        <translation>III  Note d’exécution</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Checklist and criteria</source>
        <translation>Liste de contrôle et critères</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
</context>
<context>
    <name>parsing</name>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a date-time group, for example 140430B NOV 26, or 2026-11-14 04:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type days from D-day, for example D-3, or time from H-hour with its unit, for example H-2 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a whole number, for example 6200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a number, for example 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a date with the month in letters, for example 14 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a year from 1900 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a time of day, for example 04:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type D-3, H-2 h, a date such as 14 Nov 2026, or a date-time group such as 140430B NOV 26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type minutes, for example 20-35.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Minutes go from 0 to 86,400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>The longest time is shorter than the shortest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Check the zone of the date-time group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>There is no such day. Check day and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Check hour, minute and month of the date-time group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Not taken over</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Row {number}, {name}</source>
        <translation>Ligne {number}, {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Add {added}, change {changed}</source>
        <translation>Ajouter {added}, modifier {changed}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Add {added}</source>
        <translation>Ajouter {added}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Change {changed}</source>
        <translation>Modifier {changed}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Nothing to take over</source>
        <translation>Rien à reprendre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>{count} added</source>
        <translation>ajouts : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>{count} changed</source>
        <translation>modifications : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>{what}. Undo takes it back in one step.</source>
        <translation>Collage effectué – {what}. Annuler défait tout en une fois.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>{count} with problems, not taken over.</source>
        <translation>Lignes en erreur, non reprises : {count}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>{count} without a change.</source>
        <translation>Lignes sans changement : {count}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Rows are matched by name; an empty cell changes nothing.</source>
        <translation>Les lignes sont rapprochées par le nom ; une cellule vide ne change rien.</translation>
    </message>
</context>
<context>
    <name>positions</name>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{text}” is no position. Write for example {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>Type a position: {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>A grid reference has a zone, three letters and digits, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The zone is {zone}; zones go from 1 to 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The letter after the zone is {letter}; it goes from C to X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The digits are missing: letters alone name a square of 100 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>There are {count} digits; easting and northing have the same number each, so it must be even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>There are {count} digits; ten are the most, to the metre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The letters “{square}” do not occur in band {band}. Check the letter after the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>Only one part has a letter. Give both: N or S for the latitude, E or W for the longitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>Both parts are the same: “{first}” and “{second}”. One has N or S, the other E or W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The latitude is {value}; it goes from -90 to 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The longitude is {value}; it goes from -180 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{sign}” is a letter. Where the digit {digit} is meant, type {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{text}” can be read in two ways. Write decimals with a point, {point}, and a comma and a blank between the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{text}” has two letters for one direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The {part} has a sign and a letter. Use one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>Only the last number of the {part} may have decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The {part} “{text}” cannot be read. Write for example {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>There is no grid square “{square}”. Check the zone and the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{letter}” is no letter of a grid reference: I and O are left out because they look like 1 and 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{sign}” stands among the digits; only 0 to 9 may stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The latitude is {value}; it goes from -90 to 90. Latitude comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The {name} of the {part} are {value}; they go from 0 to less than 60.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Show the blockers</source>
        <translation>Voir les points bloquants</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Why there is no brief</source>
        <translation>Motif de l’absence de note</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>The brief is being made …</source>
        <translation>Préparation de la note de décision…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Without the word DRAFT. Possible once no blocker is open.</source>
        <translation>Sans la mention PROJET. Possible dès qu’aucun point bloquant n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>The brief could not be made ({kind}: {error}). The plan is unchanged. Save it, and report this message.</source>
        <translation>La note de décision n’a pas pu être produite ({kind} : {error}). Le plan est inchangé. Enregistrez-le et signalez ce message.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Updating …</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Stop printing</source>
        <translation>Arrêter l’impression</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>As of {day}; no option is recommended</source>
        <translation>En date du {day} ; aucune option n’est recommandée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>As of {day}, recommended option “{option}”</source>
        <translation>En date du {day}, option recommandée : « {option} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>The brief was saved as {path}.</source>
        <translation>La note de décision a été enregistrée : {path}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Printing page {done} of {total}</source>
        <translation>Impression de la page {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Printing was stopped; some pages may be missing on paper.</source>
        <translation>L’impression a été arrêtée ; des pages peuvent manquer sur papier.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>DRAFT. No blocker is open: tick “Final” to print it without the word.</source>
        <translation>PROJET. Aucun point bloquant n’est ouvert : cochez « Définitif » pour imprimer sans cette mention.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>DRAFT: one blocker is open. It stands on the first page.</source>
        <translation>PROJET : un point bloquant est ouvert. Il figure en première page.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>DRAFT: {count} blockers are open. They stand on the first page.</source>
        <translation>PROJET : {count} points bloquants sont ouverts. Ils figurent en première page.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_output.py"/>
        <source>Save the brief as PDF</source>
        <translation>Enregistrer la note de décision en PDF</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_output.py"/>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Pages of the brief</source>
        <translation>Pages de la note de décision</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>Blockers and warnings</source>
        <translation>Points bloquants et avertissements</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>blocker</source>
        <translation>point bloquant</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>blockers</source>
        <translation>points bloquants</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>answered for</source>
        <translation>dont un bureau répond</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>Unknown: there is no assessment. The message above the page says why.</source>
        <translation>Inconnu : il n’y a pas d’évaluation. Le message au-dessus de la page indique pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>the plan as declared</source>
        <translation>le plan tel que déclaré</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>For: {option}.</source>
        <translation>Pour : {option}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>The brief is printed for “{option}”; choose it under “Shown for”.</source>
        <translation>La note de décision est imprimée pour « {option} » ; choisissez cette option sous « Affiché pour ».</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Office that answers</source>
        <translation>Bureau qui en répond</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>&amp;Answer for it …</source>
        <translation>&amp;En répondre…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>&amp;Withdraw the answer</source>
        <translation>&amp;Ne plus en répondre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>The plan goes on all the same. Reason and office are printed in the brief.</source>
        <translation>Le plan suit son cours malgré tout. Le motif et le bureau sont imprimés dans la note de décision.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Answer for it</source>
        <translation>En répondre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Choose an entry to see what is missing and where it is mended.</source>
        <translation>Choisissez un point pour voir ce qui manque et où y remédier.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>{count} entries; open the line on the left to see each.</source>
        <translation>Points : {count} ; dépliez la ligne à gauche pour les voir un par un.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Mended on: {page}</source>
        <translation>À corriger dans : {page}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>time not recorded</source>
        <translation>heure non consignée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Answered for in writing, {day}; printed as it stands here:</source>
        <translation>Un bureau en répond par écrit, {day} ; imprimé tel quel :</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>It covers all {count} entries of this rule at the same field, and such as come up there later.</source>
        <translation>Vaut pour les {count} points de cette règle dans le même champ, et pour ceux qui s’y ajouteront.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>answer for {rule}</source>
        <translation>répondre du point : {rule}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_rows.py"/>
        <source>Blockers</source>
        <translation>Points bloquants</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_rows.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_rows.py"/>
        <source>Answered for in writing</source>
        <translation>Points dont un bureau répond par écrit</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_rows.py"/>
        <source>What stands open</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_rows.py"/>
        <source>Mended on</source>
        <translation>À corriger dans</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>The text is too long; at most {max_length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>The smallest value possible is {ge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>It must be more than {gt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>The largest value possible is {le}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>It must be less than {lt}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_commands.py"/>
        <source>rate “{risk}”</source>
        <translation>évaluer « {risk} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_commands.py"/>
        <source>remove a rating</source>
        <translation>retirer une évaluation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_commands.py"/>
        <source>decide on a risk for one option</source>
        <translation>se prononcer sur un risque pour une option</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_commands.py"/>
        <source>decide on a risk for all options</source>
        <translation>se prononcer sur un risque pour toutes les options</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_commands.py"/>
        <source>remove the risk “{risk}”</source>
        <translation>retirer le risque « {risk} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>if ready in time</source>
        <translation>si prêtes à temps</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>rests on no measure</source>
        <translation>ne repose sur aucune mesure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>{count} of {all} not sure</source>
        <translation>non assurées : {count} sur {all}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>by {office}</source>
        <translation>par {office}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>by nobody yet</source>
        <translation>pas encore évalué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>possible: facts unknown</source>
        <translation>possible : faits inconnus</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>{count} proposed</source>
        <translation>proposées : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Residual</source>
        <translation>Résiduel</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>?  unknown</source>
        <translation>?  inconnu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>✓  yes</source>
        <translation>✓  oui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>✗  no</source>
        <translation>✗  non</translation>
    </message>
</context>
<context>
    <name>response</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Response cards that fit this operation</source>
        <translation>Fiches de réponse adaptées à cette opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Items of the card</source>
        <translation>Éléments de la fiche</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>No card of the library fits what is known of this operation.</source>
        <translation>Aucune fiche de la bibliothèque ne correspond à ce qui est connu de cette opération.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Cards that fit or may fit: {cards}. Required items without an answer: {count}.</source>
        <translation>Fiches adaptées ou susceptibles de l’être : {cards}. Éléments obligatoires sans réponse : {count}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Step {number} of {all}: {words}</source>
        <translation>Échelon {number} sur {all} : {words}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>✕ Do not: {words}</source>
        <translation>✕ À ne pas faire : {words}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>● Do: {words}</source>
        <translation>● À faire : {words}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Nothing said yet</source>
        <translation>Rien d’indiqué à ce jour</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Usually done by: {offices}</source>
        <translation>Généralement fait par : {offices}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>coordinate with {offices}</source>
        <translation>coordination avec : {offices}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>{count} required</source>
        <translation>obligatoires : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Passed over</source>
        <translation>Échelon sauté</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>{use} · not known whether it applies</source>
        <translation>{use} · pertinence non connue</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>{use} · does not apply as things stand</source>
        <translation>{use} · sans objet en l’état</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Required where the situation calls for it.</source>
        <translation>Obligatoire si la situation l’exige.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>It is not known whether the situation calls for it.</source>
        <translation>On ne sait pas si la situation l’exige.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>What is known does not call for it; what was said about it is kept.</source>
        <translation>Ce qui est connu ne l’exige pas ; ce qui en a été dit est conservé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Unarmed officers do this with armed protection only.</source>
        <translation>Les agents non armés ne le font que sous protection armée.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>A later step is done: do this one, or write why it is not applicable.</source>
        <translation>Un échelon ultérieur est franchi : faites celui-ci ou indiquez pourquoi il est sans objet.</translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>Own risk that was removed</source>
        <translation>Risque ajouté puis retiré</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>Risk {id}, which the library does not have</source>
        <translation>Risque {id}, absent de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>“{id}”, no longer in the plan</source>
        <translation>« {id} », qui ne figure plus dans le plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>Own derivation: {from_what}</source>
        <translation>Déduction propre : {from_what}</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Not met</source>
        <translation>Non rempli</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>{count} to answer</source>
        <translation>sans réponse : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Hangs on the situation</source>
        <translation>Dépend de la situation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Screening</source>
        <translation>Examen préalable</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Is a full brief needed? The Handbook (11.4.1) does not define “major”: this list is a derivation of the program. What is not known counts as major. Only people decide.</source>
        <translation>Une note de décision complète est-elle nécessaire ? Le Manuel (11.4.1) ne définit pas le terme « majeure » : cette liste est une déduction du programme. Ce qui n’est pas connu compte comme majeur. Seules des personnes décident.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Go to the first question that is still to be answered</source>
        <translation>Aller à la première question encore sans réponse</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Criteria of the screening</source>
        <translation>Critères de l’examen préalable</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Full brief</source>
        <translation>Note complète</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>A person decides; the reason is kept and printed.</source>
        <translation>Une personne décide ; le motif est conservé et imprimé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Imminent threat</source>
        <translation>Menace imminente</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Executed under existing authority from now on</source>
        <translation>Désormais exécutée en vertu d’une autorité existante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Action against an imminent threat waits for no brief. Record it; the brief follows within 24 hours.</source>
        <translation>L’action contre une menace imminente n’attend aucune note de décision. Consignez-la ; la note suit dans les 24 heures.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>A full brief is needed</source>
        <translation>Une note de décision complète est nécessaire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Needed, because not everything is known</source>
        <translation>Nécessaire, car tout n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>No criterion asks for a full brief</source>
        <translation>Aucun critère n’exige de note de décision complète</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>There is no assessment. The message above the page says why.</source>
        <translation>Il n’y a pas d’évaluation. Le message au-dessus de la page indique pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>{count} of {all} questions to answer</source>
        <translation>Questions sans réponse : {count} sur {all}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>One criterion is enough: no other answer changes this.</source>
        <translation>Un seul critère suffit : aucune autre réponse n’y change rien.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Every criterion is answered. This is no finding that nobody could be harmed.</source>
        <translation>Tous les critères ont une réponse. Cela n’établit pas que personne ne pourrait subir de dommage.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>The guidance library in use holds no criteria.</source>
        <translation>La bibliothèque de conseils utilisée ne contient aucun critère.</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>Keep this text and hide the note</source>
        <translation>Garder ce texte et masquer la remarque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>a telephone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>an e-mail address</source>
        <translation>une adresse électronique</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>the number of a passport or identity card</source>
        <translation>un numéro de passeport ou de carte d’identité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>the address of a person</source>
        <translation>l’adresse d’une personne</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>the name of a person</source>
        <translation>le nom d’une personne</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>{kind} (“{part}”)</source>
        <translation>{kind} (« {part} »)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>This looks like {what}. Plans must not identify informants, witnesses or victims.</source>
        <translation>Ce texte semble contenir {what}. Les plans ne doivent pas permettre d’identifier des informateurs, des témoins ou des victimes.</translation>
    </message>
</context>
<context>
    <name>situation</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>route</source>
        <translation>itinéraire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>population group</source>
        <translation>groupe de population</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>armed actor</source>
        <translation>acteur armé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>partner unit</source>
        <translation>unité partenaire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>protection actor</source>
        <translation>acteur de protection</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>mission unit</source>
        <translation>unité de la mission</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Lists of the situation</source>
        <translation>Listes de la situation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Season and light of the operation</source>
        <translation>Saison et lumière de l’opération</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Show the situation as lists</source>
        <translation>Afficher la situation sous forme de listes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Show the situation as a sketch map</source>
        <translation>Afficher la situation sous forme de croquis</translation>
    </message>
</context>
<context>
    <name>sketch_map</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>The map in words</source>
        <translation>La carte en texte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>What the map says</source>
        <translation>Ce que dit la carte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Add place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Add a place where you click (A)</source>
        <translation>Ajouter un lieu à l’endroit du clic (A)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Measure distance and bearing between two points (M)</source>
        <translation>Mesurer la distance et l’azimut entre deux points (M)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Zoom out (minus key)</source>
        <translation>Zoom arrière (touche moins)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Zoom in (plus key)</source>
        <translation>Zoom avant (touche plus)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Show everything (key 0)</source>
        <translation>Tout afficher (touche 0)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>In words</source>
        <translation>En texte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Read the map as text</source>
        <translation>Lire la carte sous forme de texte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Click where “{name}” is, or press Enter for the middle. Escape leaves it as it is.</source>
        <translation>Cliquez à l’endroit où se trouve « {name} », ou appuyez sur Entrée pour le centre. Échap ne change rien.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Click where the new place is, or press Enter for the middle. Escape ends.</source>
        <translation>Cliquez à l’endroit du nouveau lieu, ou appuyez sur Entrée pour le centre. Échap pour terminer.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Click two points, or press Enter for the middle. Escape ends.</source>
        <translation>Cliquez sur deux points, ou appuyez sur Entrée pour le centre. Échap pour terminer.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>{measure}: straight line over the ground, no road.</source>
        <translation>{measure} : ligne droite au sol, sans tenir compte des routes.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Drag a place to move it; drag the ground, or use the arrow keys, to look around.</source>
        <translation>Faites glisser un lieu pour le déplacer ; faites glisser le fond, ou utilisez les flèches, pour parcourir la carte.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>place {name} on the map</source>
        <translation>placer {name} sur la carte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>New place {number}</source>
        <translation>Nouveau lieu {number}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>move {name}</source>
        <translation>déplacer {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Degrees or MGRS</source>
        <translation>Degrés ou MGRS</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>A point of the area</source>
        <translation>Un point de la zone</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Begin here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>No place has a position yet. Type a point of the area; then click places on the map.</source>
        <translation>Aucun lieu n’a encore de position. Saisissez un point de la zone, puis cliquez sur la carte pour placer les lieux.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Open its form</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Not on the map</source>
        <translation>Absent de la carte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Place on the map</source>
        <translation>Placer sur la carte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Key</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Mouse and keys</source>
        <translation>Souris et touches</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Wheel, plus and minus zoom; 0 shows everything.</source>
        <translation>La molette, plus et moins changent l’échelle ; 0 affiche tout.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Drag the ground, or with the middle button or the space bar, to look around; so do the arrow keys.</source>
        <translation>Pour parcourir la carte, faites glisser le fond, ou utilisez le bouton central ou la barre d’espace ; les flèches le permettent aussi.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Tab goes from place to place, Ctrl and an arrow to the next one in that direction.</source>
        <translation>Tab passe d’un lieu à l’autre, Ctrl et une flèche au plus proche dans cette direction.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Enter or a double click opens the form of what is chosen.</source>
        <translation>Entrée ou un double clic ouvre la fiche de l’élément choisi.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Drag a place to move it. A adds a place, M measures, Escape ends.</source>
        <translation>Faites glisser un lieu pour le déplacer. A ajoute un lieu, M mesure, Échap termine.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Armed actor</source>
        <translation>Acteur armé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Partner unit</source>
        <translation>Unité partenaire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Line: passable route. Dashes: not known. Crosses: not passable.</source>
        <translation>Trait plein : itinéraire praticable. Tirets : non connu. Croix : impraticable.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Arrow: expected way out of an armed actor.</source>
        <translation>Flèche : axe de repli attendu d’un acteur armé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Straight lines between places, no roads.</source>
        <translation>Lignes droites entre les lieux, et non des routes.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_scene.py"/>
        <source>{count} units</source>
        <translation>unités : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_scene.py"/>
        <source>{count} partner units</source>
        <translation>unités partenaires : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_scene.py"/>
        <source>{count} armed actors</source>
        <translation>acteurs armés : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_scene.py"/>
        <source>{route}, passable: {answer}</source>
        <translation>{route}, praticable : {answer}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_scene.py"/>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>{actor}: expected way out to {target}</source>
        <translation>{actor} : axe de repli attendu vers {target}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>north</source>
        <translation>au nord</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>north-east</source>
        <translation>au nord-est</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>east</source>
        <translation>à l’est</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>south-east</source>
        <translation>au sud-est</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>south</source>
        <translation>au sud</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>south-west</source>
        <translation>au sud-ouest</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>west</source>
        <translation>à l’ouest</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>north-west</source>
        <translation>au nord-ouest</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>{distance}, bearing {bearing}°</source>
        <translation>{distance}, azimut {bearing}°</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>no position yet</source>
        <translation>sans position</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>end not placed</source>
        <translation>extrémité non placée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>no place said</source>
        <translation>aucun lieu indiqué</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>place not placed</source>
        <translation>lieu non placé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>way out not placed</source>
        <translation>axe de repli non placé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>On the map: places {places}, routes {routes}. Places without a position yet: {missing}.</source>
        <translation>Sur la carte – lieux : {places}, itinéraires : {routes}. Lieux encore sans position : {missing}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>Not on the map:</source>
        <translation>Absents de la carte :</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>{distance} {direction} of {place}</source>
        <translation>à {distance} {direction} par rapport à {place}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>There: {name}</source>
        <translation>Sur place : {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>{route} to {place}, passable: {answer}</source>
        <translation>{route} vers {place}, praticable : {answer}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Little to harm: a patrol far from people; the screening asks for no full brief.</source>
        <translation>Peu de dommages possibles : une patrouille loin des populations ; l’examen préalable n’exige pas de note de décision complète.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Arrests in a dense quarter with the city police: people at home, fees, revenge.</source>
        <translation>Arrestations avec la police de la ville dans un quartier dense : habitants chez eux, sommes exigées, représailles.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>A police operation in election unrest: crowds, and support to a unit with a record.</source>
        <translation>Une opération de police lors de troubles électoraux : foules, et appui à une unité au bilan préoccupant.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>The large one: a joint clearance near displacement sites, with HRDDP and four options.</source>
        <translation>Le plus complet : un ratissage conjoint près de sites de personnes déplacées, avec PDVDH et quatre options.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Text of the order</source>
        <translation>Texte de l’ordre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Paste the text of the order here</source>
        <translation>Collez ici le texte de l’ordre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Already under way under existing authority</source>
        <translation>Déjà en cours en vertu d’une autorité existante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Action against an imminent threat waits for no brief; the brief is due within 24 hours.</source>
        <translation>L’action contre une menace imminente n’attend aucune note de décision ; la note est due dans les 24 heures.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Make the plan</source>
        <translation>Créer le plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Fold away</source>
        <translation>Replier</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Fold the box for the order away</source>
        <translation>Replier la zone de l’ordre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>The text is put into Part I.a and the working notes as it is. Nothing is read out of it: what nobody answers stays unknown.</source>
        <translation>Le texte est repris tel quel dans la partie I.a et dans les notes de travail. Rien n’en est déduit : ce à quoi personne ne répond reste inconnu.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>{count} of {most} characters</source>
        <translation>Caractères : {count} sur {most}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Do not remember recent plans</source>
        <translation>Ne pas mémoriser les plans récents</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Names of files can be sensitive. They are kept on this computer in clear text; not remembering them also empties the list. The plans themselves stay where they are.</source>
        <translation>Les noms de fichiers peuvent être sensibles. Ils sont conservés en clair sur cet ordinateur ; ne plus les mémoriser vide aussi la liste. Les plans eux-mêmes restent à leur place.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Nothing is remembered.</source>
        <translation>Rien n’est mémorisé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>No plan was opened or saved yet.</source>
        <translation>Aucun plan n’a encore été ouvert ou enregistré.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Open {plan}</source>
        <translation>Ouvrir {plan}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Take {plan} off the list</source>
        <translation>Retirer {plan} de la liste</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>in {folder}</source>
        <translation>dans {folder}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Not found: moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Introuvable : déplacé, renommé ou supprimé, ou son lecteur n’est pas connecté.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Taken from “{plan}”: {count} entries with their sources.</source>
        <translation>Repris de « {plan} » – éléments avec leurs sources : {count}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>To confirm, not looked at for this operation: {lists}.</source>
        <translation>À confirmer, car non examiné pour cette opération : {lists}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Unknown again: what the entries had to do with the earlier operation, its season and its light.</source>
        <translation>De nouveau inconnu : le lien des éléments avec l’opération antérieure, sa saison et sa lumière.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Check {count} dates in the trigger calendar: they count from a D-day that was never set.</source>
        <translation>Dates à vérifier dans le calendrier des dates sensibles : {count}. Elles sont comptées à partir d’un jour J qui n’a jamais été fixé.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/step_words.py"/>
        <source>add {kind} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/step_words.py"/>
        <source>remove {kind} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/step_words.py"/>
        <source>move {kind} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/step_words.py"/>
        <source>change “{field}” of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/step_words.py"/>
        <source>change “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table_copy</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_copy.py"/>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_copy.py"/>
        <source>Copy all rows</source>
        <translation>Copier toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_copy.py"/>
        <source>Nothing was copied: no row is chosen.</source>
        <translation>Rien n’a été copié : aucune ligne n’est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_copy.py"/>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_copy.py"/>
        <source>{count} rows copied</source>
        <translation>{count} lignes copiées</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_copy.py"/>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_copy.py"/>
        <source>Copy for a spreadsheet (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>The parts of the plan</source>
        <translation>Les parties du plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>The list at the left goes through the plan in the order of the brief. The figures say how much of a part is done. F6 leads to the list, arrow keys choose.</source>
        <translation>La liste de gauche parcourt le plan dans l’ordre de la note de décision. Les chiffres indiquent où en est chaque partie. F6 mène à la liste, les flèches permettent de choisir.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Answer what is known. “Unknown” is an honest answer: it never makes a risk go away, and becomes a question to the office that can know.</source>
        <translation>Renseignez ce qui est connu. « Inconnu » est une réponse honnête : elle ne fait jamais disparaître un risque et devient une question adressée au bureau à même d’y répondre.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Each risk names who may be harmed, where and how, and why it is here. The program proposes a level; only you rate.</source>
        <translation>Chaque risque indique qui peut subir un dommage, où et comment, et pourquoi il figure ici. Le programme propose un niveau ; l’évaluation n’appartient qu’à vous.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Adopt what reduces harm, give it an owner and a date, and look at the harm that it may do itself.</source>
        <translation>Adoptez les mesures qui réduisent les dommages, donnez-leur un responsable et une date, et examinez le dommage qu’elles peuvent elles-mêmes causer.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>What still stands in the way of the brief. Enter leads from each line to the field to be filled in.</source>
        <translation>Ce qui fait encore obstacle à la note de décision. Entrée mène de chaque ligne au champ à remplir.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>The brief as it is printed. It can be printed at any time; while something is open, it says DRAFT and lists what is open on the first page.</source>
        <translation>La note de décision telle qu’elle est imprimée. Elle peut l’être à tout moment ; tant qu’un point est ouvert, elle porte la mention PROJET et énumère ces points en première page.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Mostly here: is a full brief needed? File &gt; Start (Ctrl+Shift+N) leads back to samples and new plans, F1 explains each page, Ctrl+Z takes back any step.</source>
        <translation>Le plus souvent ici : une note de décision complète est-elle nécessaire ? Fichier &gt; Accueil (Ctrl+Maj+N) ramène aux exemples et aux nouveaux plans, F1 explique chaque page, Ctrl+Z annule toute étape.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>hours</source>
        <translation>heures</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>dms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>mgrs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Date-time group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>D-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>H-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Non-state armed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Community militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Self-defence group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Criminal gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>State forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>International force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Group using asymmetric means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Violent crowd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Force HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Police Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Civilian Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Director of Mission Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Head of Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Tasks to pick from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Alternatives to force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Decision points and red lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Criteria to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Steps in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Questions to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Do and do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>By kind of threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Whom to work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Civilians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>In doubt: counted as civilians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Population groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Armed actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Partner forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Protection actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Mission units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Trigger calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Proposed change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>VHF radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>HF radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>TETRA radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Mobile telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Satellite telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Data link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Liaison officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNPOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNPOL individual police officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNPOL formed police units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNPOL specialised teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Civil Affairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Human Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>HRDDP secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Child Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Women's Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>POC Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>DDR/CVR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNMAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Rule of Law, Justice and Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Political Affairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Legal Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>JMAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>JOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Chief of Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>MOVCON and aviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNDSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Strategic Communications and Spokesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Conduct and Discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Policy and Best Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>DSRSG (Political)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>DSRSG/RC/HC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>SRSG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host state authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UN Country Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>OCHA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Protection Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>ICRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Asked and no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Declined to preserve independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not consulted, for safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Mission component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UN Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>National or regional partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Humanitarian community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>By pen on the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>In a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Approved with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host state, national level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host state, provincial level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host state, local level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Troop and police contributing countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Humanitarians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No concern found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Some concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Serious concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Drafted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Consulted with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Women and girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Boys and young men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Older persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Persons with disabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Minorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Displaced people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Refugees and returnees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Detainees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Human rights defenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Journalists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Health and aid workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>National staff of the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Language assistants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Community liaison assistants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Daily workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Members of alert networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>People who helped the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Civilians in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Killing and injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Sexual violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Exploitation, abuse and forced labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Abduction and hostage-taking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Recruitment and use, of children above all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Arbitrary detention, ill-treatment and disappearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Reprisals and collective punishment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Displacement and prevented movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Separation of families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Pillage and destruction of property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Aid and services cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Illness and untreated injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Schooling lost, schools misused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Livelihoods and food lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Explosive remnants and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Violence between communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Stigma, discrimination and loss of rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Protection gone or too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Trust, consent and access of the mission lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Record of compliance and grave violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Record of holding perpetrators to account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Corrective measures and institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Effect of giving or withholding on UN influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Feasibility of monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Overall risk of grave violations in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Support with conditions and monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Insignificant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>1 sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>2 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>3 probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>4 doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>5 not probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>6 cannot be estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Intercede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Any light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Almost certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNCLASSIFIED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>CONFIDENTIAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>STRICTLY CONFIDENTIAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Resourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>When ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Contingency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>On a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Operate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>With conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Without giving support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>National military</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>National police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Gendarmerie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Intelligence service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Border force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Local auxiliaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>International or regional force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Screened, no concern found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Operates jointly with the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Operates in coordination with the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Receives support of the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Is informed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Direct effects of the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Conduct of partner forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>The adversary's answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>The displaced threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Displacement of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Access, services, livelihoods and aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Social and political effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Vacuums left before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Groups at particular risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>What stays when it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>The mission itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not acting, or acting late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Town quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Displacement site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Refugee or returnee site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Health facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Water point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Grazing area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Place of worship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Aid distribution point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Place of detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UN base or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Security post of state or partner forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Area held by an armed actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Road junction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Border crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Airfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Uninhabited area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Prayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Aid distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Other gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Consulting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No-go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Executing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>After action review done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Refugees or returnees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Herders or nomads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>People of one occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Humanitarian body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Community mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UN agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Must protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Should protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Could protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Inherent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Expected residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Named offices only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UN system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Ask the originator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Release of information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Pre-emption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Residual risk stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>In scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Exempt, for the reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Any season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Dry season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Rainy season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>A totally reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>B usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>C rather reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>D rarely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>E not reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>F cannot be estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Rations and water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Joint planning or staff support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Information and imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Fire support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Joint operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Payments and allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Training and mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Medical or casualty evacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>I Dialogue and engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>II Physical protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>III Protective environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>On foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>With animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Motorcycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Helicopter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Election or political milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Religious or public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>School term or examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Herders' movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Rotation or withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Main body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Quick reaction force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Holding force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Protection of a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Patrols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Public order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Unarmed observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Engineers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Aviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
