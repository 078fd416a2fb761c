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
    <name>Commands</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>Save &amp;as …</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Print preview</source>
        <translation>A&amp;perçu avant impression</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>S&amp;tart …</source>
        <translation>Acc&amp;ueil…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Next open item</source>
        <translation>Point à compléter &amp;suivant</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Previous open item</source>
        <translation>Point à compléter &amp;précédent</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Find in plan …</source>
        <translation>Rec&amp;hercher dans le plan…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>&amp;Commands …</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>Go to the list of parts</source>
        <translation>Aller à la liste des parties</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>Undo: {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/commands.py"/>
        <source>Redo: {what}</source>
        <translation>Rétablir : {what}</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>List looked at: {state}</source>
        <translation>Couverture de la liste : {state}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>How far was this list looked at?</source>
        <translation>Quelle est la couverture de cette liste ?</translation>
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
        <source>Paste …</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Facts: paste answers from a spreadsheet</source>
        <translation>Faits : coller des réponses d’un tableur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Paste answers from a spreadsheet (Ctrl+V)</source>
        <translation>Coller des réponses d’un tableur (Ctrl+V)</translation>
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
        <translation>Guide d’&amp;utilisation</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Search the guide; Enter goes to the next place</source>
        <translation>Chercher dans le guide ; Entrée mène à l’occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>The program opens no address: {address}</source>
        <translation>Le programme n’ouvre aucune adresse : {address}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>{count} places in {chapters} chapters</source>
        <translation>Occurrences : {count}, chapitres : {chapters}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/guide_window.py"/>
        <source>The guide does not have these words. Try fewer, or a single one.</source>
        <translation>Ces mots ne figurent pas dans le guide. Essayez avec moins de mots, ou un seul.</translation>
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
        <translation>Guide d’&amp;utilisation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Keys: Tab goes to the next field, Shift+Tab back. Arrow keys choose between Yes, No and Unknown. F6 goes to the list of parts, F8 to the next open item. Ctrl+F finds words in the plan, Ctrl+K finds pages and commands too. Ctrl+Z takes back the last step, Ctrl+Y brings it again. Ctrl+S saves. Ctrl+P shows the brief. Ctrl+F1 opens the glossary, Shift+F1 the terms of the field that has the focus; terms are also explained where the pointer rests on a label. In a table, Ctrl+C copies the chosen rows and Ctrl+Shift+C all rows, for a spreadsheet; in lists of the situation and in measures, Ctrl+V shows what rows of a spreadsheet would add and change. On the board of measures, Ctrl+Left and Ctrl+Right move a card to another column.</source>
        <translation>Touches : Tab passe au champ suivant, Maj+Tab revient en arrière. Les flèches permettent de choisir entre Oui, Non et Inconnu. F6 mène à la liste des parties, F8 au point à compléter suivant. Ctrl+F cherche des mots dans le plan, Ctrl+K cherche aussi des pages et des commandes. Ctrl+Z annule la dernière étape, Ctrl+Y la rétablit. Ctrl+S enregistre. Ctrl+P affiche la note de décision. Ctrl+F1 ouvre le glossaire, Maj+F1 les termes du champ actif ; les termes sont aussi expliqués lorsque le pointeur s’arrête sur un libellé. Dans une grille, Ctrl+C copie les lignes sélectionnées et Ctrl+Maj+C toutes les lignes, pour un tableur ; dans les listes de la situation et dans les mesures, Ctrl+V montre ce que des lignes d’un tableur ajouteraient et modifieraient. Sur le tableau des mesures, Ctrl+Gauche et Ctrl+Droite déplacent une carte vers une autre colonne.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Yes, No and Unknown are also chosen by their first letters; on the facts page a letter, or Enter, goes on to the next question. Ctrl+Shift+F1 opens the user guide at the chapter about the page.</source>
        <translation>Oui, Non et Inconnu se choisissent aussi par leur première lettre ; sur la page des faits, une lettre ou Entrée mène à la question suivante. Ctrl+Maj+F1 ouvre le guide d’utilisation au chapitre qui traite de la page.</translation>
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
        <translation>La note et les conseils sont en anglais</translation>
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
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Loading the plan …</source>
        <translation>Chargement du plan…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/main_window.py"/>
        <source>Nothing is open in any part of the plan.</source>
        <translation>Il n’y a rien à compléter dans aucune partie du plan.</translation>
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
    <name>MissionPacks</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/mission_packs.py"/>
        <source>Mission pac&amp;ks …</source>
        <translation>&amp;Modules de mission …</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/mission_packs.py"/>
        <source>Mission packs …</source>
        <translation>Modules de mission …</translation>
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
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Stop working it out</source>
        <translation>Arrêter le calcul</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Stop working it out (Esc)</source>
        <translation>Arrêter le calcul (Échap)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Work it out</source>
        <translation>Calculer</translation>
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
        <translation>Les questions ouvertes qui pourraient changer la comparaison n’ont pas été recherchées : le calcul a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Which open question could change the comparison is being worked out: {done} of {all} …</source>
        <translation>Recherche des questions ouvertes qui pourraient changer la comparaison : {done} sur {all}…</translation>
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
    <name>PackList</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_list.py"/>
        <source>This computer has no mission pack, and the plan names none. The assessment uses the guidance that comes with the program.</source>
        <translation>Cet ordinateur n’a aucun module de mission, et le plan n’en nomme aucun. L’évaluation utilise les conseils fournis avec le programme.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_list.py"/>
        <source>Pack</source>
        <translation>Module</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_list.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_list.py"/>
        <source>Adds</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_list.py"/>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_list.py"/>
        <source>In this plan</source>
        <translation>Dans ce plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_list.py"/>
        <source>Files in the folder of packs that cannot be used:</source>
        <translation>Fichiers du dossier des modules qui ne peuvent pas être utilisés :</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Mission packs</source>
        <translation>Modules de mission</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>A mission pack adds what one mission knows, such as fords and camps, to the guidance, or takes the place of parts of it. The plan remembers which packs it uses, in their exact state.</source>
        <translation>Un module de mission ajoute aux conseils ce qu’une mission sait, par exemple ses gués et ses camps, ou en remplace des parties. Le plan retient quels modules il utilise, dans leur état exact.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Load a pack file …</source>
        <translation>Charger un fichier de module …</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Load a pack folder …</source>
        <translation>Charger un dossier de module …</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Use for this plan</source>
        <translation>Utiliser pour ce plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Do not use for this plan</source>
        <translation>Ne pas utiliser pour ce plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Keep and use</source>
        <translation>Garder et utiliser</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Keep on this computer and use for this plan</source>
        <translation>Garder sur cet ordinateur et utiliser pour ce plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Only keep</source>
        <translation>Garder seulement</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Only keep on this computer</source>
        <translation>Garder seulement sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Remove …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Remove from this computer …</source>
        <translation>Retirer de cet ordinateur…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Remove from this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>This computer has just this pack already; it is chosen in the list.</source>
        <translation>Cet ordinateur a déjà exactement ce module ; il est choisi dans la liste.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Mission pack {pack} is kept on this computer. The plan does not use it.</source>
        <translation>Le module de mission {pack} est gardé sur cet ordinateur. Le plan ne l’utilise pas.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>The plan is assessed with mission pack {pack}. Look at risks and ratings again.</source>
        <translation>Le plan est évalué avec le module de mission {pack}. Revoyez risques et évaluations.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>The plan does without mission pack {pack}. What was rated, answered and adopted because of it stays in the plan. Ctrl+Z brings the pack back.</source>
        <translation>Le plan se passe du module de mission {pack}. Ce qui a été évalué, répondu et adopté à cause de lui reste dans le plan. Ctrl+Z rétablit le module.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs.py"/>
        <source>Mission pack {pack} is no longer on this computer. Plans that name it say that it is missing.</source>
        <translation>Le module de mission {pack} n’est plus sur cet ordinateur. Les plans qui le nomment disent qu’il manque.</translation>
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
        <source>The risks are being worked out …</source>
        <translation>Les risques sont en cours de calcul …</translation>
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
        <translation>Autres plans</translation>
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
        <translation>Ne figure pas ici, car rien dans le plan n’y fait appel : « {entry} »</translation>
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
        <translation>Toutes catégories</translation>
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
        <translation>Avérés : {count}</translation>
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
        <translation>Suivi</translation>
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
        <translation>solidité des éléments d’appréciation : {strength}</translation>
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
    <name>SessionBridge</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/bridge/session_bridge.py"/>
        <source>The risks are being worked out …</source>
        <translation>Les risques sont en cours de calcul …</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/bridge/session_bridge.py"/>
        <source>Not assessed. The message above says why.</source>
        <translation>Non évalué. Le message ci-dessus dit pourquoi.</translation>
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
        <translation>Ouvrir le plan récent {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Open sample {name}</source>
        <translation>Ouvrir l’exemple {name}</translation>
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
        <translation>Possibles, faits inconnus : {count}</translation>
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
        <source>Rows are matched by task, or without one by addressee; an empty cell changes nothing.</source>
        <translation>Les lignes sont rapprochées par tâche ou, à défaut, par destinataire ; une cellule vide ne change rien.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Tasks, measures and contingency lines of the whole plan together, by component. Pasted rows change owner, date and status where they stand.</source>
        <translation>Tâches, mesures et lignes de circonstance de tout le plan, par composante. Les lignes collées changent le responsable, la date et l’état là où elles figurent.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Who does what by when</source>
        <translation>Qui fait quoi et quand</translation>
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
        <source>Rows are matched by audience; an empty cell changes nothing.</source>
        <translation>Les lignes sont rapprochées par public ; une cellule vide ne change rien.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>List all audiences</source>
        <translation>Lister tous les publics</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Nothing is said about: {audiences}.</source>
        <translation>Rien n’est dit sur : {audiences}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Told, but open what, from when or by whom: {audiences}.</source>
        <translation>Informés, mais reste à préciser quoi, à partir de quand ou par qui : {audiences}.</translation>
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
        <translation>À attribuer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>{body} (coordinate with)</source>
        <translation>{body} (en coordination)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Contingency, prepare</source>
        <translation>Circonstance, préparation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Contingency, react</source>
        <translation>Circonstance, réaction</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Not set</source>
        <translation>Non fixé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Rows are matched by what is to be done; an empty cell changes nothing, no row adds anything.</source>
        <translation>Les lignes sont rapprochées par ce qui est à faire ; une cellule vide ne change rien, aucune ligne n’ajoute quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Paste …</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Who does what by when: paste rows from a spreadsheet</source>
        <translation>Qui fait quoi et quand : coller des lignes d’un tableur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation>Coller des lignes d’un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>All components</source>
        <translation>Toutes les composantes</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action_duties.py"/>
        <source>{count} to do, {undated} without a date, {free} to be assigned</source>
        <translation>À faire : {count}, sans date : {undated}, à attribuer : {free}</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision_advice.py"/>
        <source>Record what the adviser said …</source>
        <translation>Consigner les propos du conseiller…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision_advice.py"/>
        <source>Nothing is recorded. The brief then prints that no advice was received, and when it was asked.</source>
        <translation>Rien n’est consigné. La note indique alors qu’aucun avis n’a été reçu, et quand il a été demandé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision_advice.py"/>
        <source>time not recorded</source>
        <translation>heure non consignée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision_advice.py"/>
        <source>office not recorded</source>
        <translation>service non consigné</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision_advice.py"/>
        <source>Given {at}, recorded by {by}.</source>
        <translation>Donné le {at}, consigné par {by}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision_advice.py"/>
        <source>Earlier: given {at}, recorded by {by}.</source>
        <translation>Antérieur : donné le {at}, consigné par {by}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision_advice.py"/>
        <source>What the POC Adviser said. It can then neither be changed nor taken out.</source>
        <translation>Propos du conseiller POC. Une fois consignés, ils ne peuvent être ni modifiés ni retirés.</translation>
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
        <source>Who was asked</source>
        <translation>Qui a été consulté</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/consultations.py"/>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/consultations.py"/>
        <source>Rows are matched by who was asked; an empty cell changes nothing.</source>
        <translation>Les lignes sont rapprochées par entité consultée ; une cellule vide ne change rien.</translation>
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
    <name>core</name>
    <message>
        <location filename="../../../pocplanner/assessment/assess.py"/>
        <source>at least {count:,}</source>
        <translation>au moins {count}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/assess.py"/>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <location filename="../../../pocplanner/assessment/needs.py"/>
        <location filename="../../../pocplanner/model/walk.py"/>
        <location filename="../../../pocplanner/reporting/brief.py"/>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <location filename="../../../pocplanner/session/quick.py"/>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/authority.py"/>
        <source>Executed under existing authority; brief due by {due} (24 hours)</source>
        <translation>Exécution dans le cadre des pouvoirs existants ; note due au plus tard le {due} (24 heures)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/authority.py"/>
        <source>Executed under existing authority; brief due within 24 hours of its start, which is not written</source>
        <translation>Exécution dans le cadre des pouvoirs existants ; note due dans les 24 heures suivant le début, lequel n’est pas indiqué</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/checklist.py"/>
        <source>Each of {count} open risks has an agreed measure with an owner.</source>
        <translation>Chacun des risques ouverts ({count}) a une mesure convenue et un responsable.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/checklist.py"/>
        <source>No criterion has a metric, a baseline and a source.</source>
        <translation>Aucun critère n’a d’indicateur, de valeur de référence et de source.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/checklist.py"/>
        <source>Marked not applicable, but this operation needs it.</source>
        <translation>Marqué sans objet, mais cette opération l’exige.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/checklist.py"/>
        <source>{count} of {all} open risks have no agreed measure with an owner.</source>
        <translation>Risques ouverts sans mesure convenue ayant un responsable : {count} sur {all}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/checklist.py"/>
        <source>No risk is open; {count} stated or dismissed.</source>
        <translation>Aucun risque n’est ouvert ; consignés ou écartés : {count}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/checklist.py"/>
        <source>No open risk is in the register yet; the item stays open until facts are declared.</source>
        <translation>Aucun risque ouvert ne figure encore au registre ; le point reste ouvert tant que les faits ne sont pas déclarés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/checklist.py"/>
        <source>{count} of {all} criteria have metric, baseline and source.</source>
        <translation>Critères ayant un indicateur, une valeur de référence et une source : {count} sur {all}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>Program convention: strong rests on sources A or B with information 1 or 2, fair on A to C with 1 to 3, all else is weak; the weakest deciding item gives the word. Age limits are conventions too.</source>
        <translation>Convention du programme : « solide » suppose des sources A ou B et des informations 1 ou 2, « moyenne » des sources A à C et des informations 1 à 3, tout le reste est faible ; l’élément déterminant le plus faible donne le qualificatif. Les limites d’âge sont aussi des conventions.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>{count} of {all} with a source</source>
        <translation>avec source : {count} sur {all}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>evidence {strength}: {sourced}{old}</source>
        <translation>solidité des éléments d’appréciation : {strength}, {sourced}{old}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>{name} (source {source}, information {information})</source>
        <translation>{name} (source : {source}, information : {information})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>{name}, {day}: {what} is taken as old after {count} days (program convention)</source>
        <translation>{name}, {day} : {what} ; information considérée comme ancienne après {count} jours (convention du programme)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>the record of an armed actor</source>
        <translation>antécédents d’un acteur armé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>position and movement of an actor</source>
        <translation>position et mouvement d’un acteur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>what is known of an armed actor</source>
        <translation>ce que l’on sait d’un acteur armé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>position and part of a partner force</source>
        <translation>position et rôle d’une force partenaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>what is known of a partner force</source>
        <translation>ce que l’on sait d’une force partenaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>state and position of a unit</source>
        <translation>état et position d’une unité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>presence of a body that protects</source>
        <translation>présence d’un organisme de protection</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>state of a route</source>
        <translation>état d’un itinéraire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>protection of a place</source>
        <translation>protection d’un lieu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>a place and its population</source>
        <translation>un lieu et sa population</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>a population group</source>
        <translation>un groupe de population</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>a declared answer</source>
        <translation>une réponse déclarée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>that a list is complete</source>
        <translation>exhaustivité d’une liste</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>that the list of {list} is complete</source>
        <translation>exhaustivité de la liste ({list})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>Strength of evidence: not stated. What decides this risk names no source.</source>
        <translation>Solidité des éléments d’appréciation : non indiquée. Ce qui détermine ce risque ne cite aucune source.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>Strength of evidence: {strength}</source>
        <translation>Solidité des éléments d’appréciation : {strength}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>{count} of {all} deciding items with a source</source>
        <translation>éléments déterminants avec source : {count} sur {all}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <location filename="../../../pocplanner/assessment/needs.py"/>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>Old: {item}.</source>
        <translation>Ancien : {item}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>evidence not stated</source>
        <translation>solidité des éléments d’appréciation : non indiquée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>, {count} old</source>
        <translation>, anciens : {count}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>{name} (no source stated)</source>
        <translation>{name} (aucune source indiquée)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>{name} (declared by an office, not graded)</source>
        <translation>{name} (déclaré par un bureau, sans cotation)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>weakest: {item}</source>
        <translation>le plus faible : {item}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>The oldest is of {day}.</source>
        <translation>Le plus ancien date du {day}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>1 has no date.</source>
        <translation>Un élément n’a pas de date.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/evidence.py"/>
        <source>{count} have no date.</source>
        <translation>Éléments sans date : {count}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/findings.py"/>
        <source>{title}: {names}</source>
        <translation>{title} : {names}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>{count} support items listed and screened.</source>
        <translation>Éléments d’appui recensés et examinés : {count}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>All six elements assessed for each recipient.</source>
        <translation>Les six éléments sont appréciés pour chaque bénéficiaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>{count} measures, each with an owner.</source>
        <translation>Mesures, chacune avec un responsable : {count}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Monitoring set for each recipient.</source>
        <translation>Le suivi est fixé pour chaque bénéficiaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>In this option no support is given to non-UN security forces.</source>
        <translation>Dans cette option, aucun appui n’est fourni à des forces de sécurité non onusiennes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>No support item is listed.</source>
        <translation>Aucun élément d’appui n’est recensé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>{count} of {all} support items not screened for scope.</source>
        <translation>Éléments d’appui dont le champ d’application n’a pas été examiné : {count} sur {all}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>{answer}.</source>
        <translation>{answer}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Asked, no reply yet.</source>
        <translation>Consultée, pas encore de réponse.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>The human rights component was not asked.</source>
        <translation>La composante Droits de l’homme n’a pas été consultée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Not screened: {names}.</source>
        <translation>Vérification des antécédents non faite : {names}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Record not known: {names}.</source>
        <translation>Antécédents non connus : {names}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Concern about {names}: preconditions are needed.</source>
        <translation>Préoccupation concernant : {names}. Des conditions préalables sont nécessaires.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Records known.</source>
        <translation>Antécédents connus.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>No unit is listed.</source>
        <translation>Aucune unité n’est recensée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Agreed.</source>
        <translation>Convenue.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>No agreed measure (M-B-03d).</source>
        <translation>Aucune mesure convenue (M-B-03d).</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>No mitigating measure is linked to a recipient.</source>
        <translation>Aucune mesure d’atténuation n’est liée à un bénéficiaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>{count} measures without owner.</source>
        <translation>Mesures sans responsable : {count}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>{count} of {all} preconditions not met.</source>
        <translation>Conditions préalables non remplies : {count} sur {all}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>There is a concern about the record, and no precondition.</source>
        <translation>Les antécédents suscitent une préoccupation, et aucune condition préalable n’est posée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>The outcome is not decided for each recipient.</source>
        <translation>Le résultat n’est pas arrêté pour chaque bénéficiaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>All preconditions met.</source>
        <translation>Toutes les conditions préalables sont remplies.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>No precondition asked for.</source>
        <translation>Aucune condition préalable n’est demandée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Who monitors, how often and who is alerted is not written for each recipient.</source>
        <translation>Il n’est pas écrit, pour chaque bénéficiaire, qui assure le suivi, à quelle fréquence et qui est alerté.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Not written.</source>
        <translation>Non écrit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>No joint team with state representatives is planned.</source>
        <translation>Aucune équipe mixte avec des représentants de l’État n’est prévue.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Checked.</source>
        <translation>Vérifié.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Joint teams are planned; what harm they may do is not written.</source>
        <translation>Des équipes mixtes sont prévues ; les dommages qu’elles peuvent causer ne sont pas indiqués.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Rated in the register.</source>
        <translation>Évalué dans le registre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>The risk from support (R-11.4.5-04) is not rated.</source>
        <translation>Le risque lié à l’appui (R-11.4.5-04) n’est pas évalué.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>The mission would support non-UN security forces.</source>
        <translation>La mission appuierait des forces de sécurité non onusiennes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>{name}: {count} of {all} elements open</source>
        <translation>{name} : éléments à apprécier : {count} sur {all}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>No recipient is listed.</source>
        <translation>Aucun bénéficiaire n’est recensé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>Unit and post-holder screened.</source>
        <translation>Antécédents de l’unité et du titulaire du poste vérifiés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>The plan declares that no support is given to non-UN security forces.</source>
        <translation>Le plan déclare qu’aucun appui n’est fourni à des forces de sécurité non onusiennes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/hrddp.py"/>
        <source>It is not known whether support is given to non-UN security forces.</source>
        <translation>On ne sait pas si un appui est fourni à des forces de sécurité non onusiennes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/needs.py"/>
        <source>, the worst provisionally {level}</source>
        <translation>, le plus grave étant provisoirement de niveau {level}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/needs.py"/>
        <source>it could move the level of {risks}</source>
        <translation>elle pourrait modifier le niveau ({risks})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/needs.py"/>
        <source>1 risk</source>
        <translation>1 risque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/needs.py"/>
        <source>{count} risks</source>
        <translation>{count} risques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/needs.py"/>
        <source>An answer would help to settle {risks} that cannot be ruled out{level}</source>
        <translation>Une réponse aiderait à trancher ce qui ne peut être exclu ({risks}){level}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/needs.py"/>
        <source>The list was not looked at: what is missing from it cannot be seen</source>
        <translation>La liste n’a pas été examinée : ce qui y manque ne peut être vu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/needs.py"/>
        <source>An answer could move the level of {risks}</source>
        <translation>Une réponse pourrait modifier le niveau ({risks})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/overlay.py"/>
        <source>The plan has no option “{option_id}”.</source>
        <translation>Le plan n’a pas d’option « {option_id} ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/overlay.py"/>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <location filename="../../../pocplanner/session/validation.py"/>
        <location filename="../../../pocplanner/storage/durable.py"/>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/overlay.py"/>
        <source>Use one of: {known}.</source>
        <translation>Utilisez l’une de ces valeurs : {known}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/packs.py"/>
        <source>Nothing was assessed or printed; the plan is unchanged.</source>
        <translation>Rien n’a été évalué ni imprimé ; le plan est inchangé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/packs.py"/>
        <source>The plan pins mission pack {pack} {version} ({digest})</source>
        <translation>Le plan fixe le module de mission {pack} {version} ({digest})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/packs.py"/>
        <source>version {version}</source>
        <translation>la version {version}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/packs.py"/>
        <source>Find the pack in the state that is pinned; or take over this one with: pocplanner-cli pin PLAN --pack PATH, and look at risks and ratings again.</source>
        <translation>Retrouvez le module dans l’état fixé ; ou adoptez celui-ci avec : pocplanner-cli pin PLAN --pack PATH, puis revoyez risques et évaluations.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/packs.py"/>
        <source>Give the pack with --pack PATH. With --without-packs the plan is looked at without what the pack adds, and the output says so.</source>
        <translation>Donnez le module avec --pack PATH. Avec --without-packs, le plan est examiné sans ce qu’ajoute le module, et la sortie le signale.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/packs.py"/>
        <source>the same version with another content</source>
        <translation>la même version avec un autre contenu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/packs.py"/>
        <source>{pinned}; the pack that was given is {same} ({digest})</source>
        <translation>{pinned} ; le module fourni est {same} ({digest})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/packs.py"/>
        <source>{pinned}, which was not given</source>
        <translation>{pinned}, qui n’a pas été fourni</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>An entry without text</source>
        <translation>Une entrée sans texte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>The program has no readiness check “{check}”.</source>
        <translation>Le programme n’a pas de contrôle de l’état de préparation « {check} ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>{count} {level}</source>
        <translation>{level} : {count}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <location filename="../../../pocplanner/model/walk.py"/>
        <location filename="../../../pocplanner/session/commands.py"/>
        <location filename="../../../pocplanner/session/session.py"/>
        <source>The plan is unchanged.</source>
        <translation>Le plan est inchangé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>Use a name that the program knows; guidance lint lists them.</source>
        <translation>Utilisez un nom que le programme connaît ; guidance lint les énumère.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>Part I.b is empty.</source>
        <translation>La partie I.b est vide.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>{count} of at least 2 options.</source>
        <translation>Options : {count} ; il en faut au moins 2.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>{words}: no measure is agreed.</source>
        <translation>{words}. Aucune mesure n’est convenue.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>{name} was not assessed.</source>
        <translation>{name} : aucune appréciation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>No criterion is written.</source>
        <translation>Aucun critère n’est écrit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>No consultation is recorded.</source>
        <translation>Aucune consultation n’est consignée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>Part II.c names no option.</source>
        <translation>La partie II.c ne désigne aucune option.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>Add the option “No operation”.</source>
        <translation>Ajoutez l’option « Aucune opération ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>{count} of {all} questions are unknown.</source>
        <translation>Questions sans réponse connue : {count} sur {all}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>No contingency plan is adopted.</source>
        <translation>Aucun plan de circonstance n’est adopté.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>Part III.b is empty.</source>
        <translation>La partie III.b est vide.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>No line of operation is written.</source>
        <translation>Aucune ligne d’opération n’est écrite.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>No date for the after action review.</source>
        <translation>Le bilan après action n’a pas de date.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>No metrics for the after action review.</source>
        <translation>Le bilan après action n’a pas d’indicateurs.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>No stop criterion is written.</source>
        <translation>Aucun critère d’arrêt n’est écrit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>{scenario}: {count} lines</source>
        <translation>{scenario} : {count} lignes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>{title}: {prepare_by}</source>
        <translation>{title} : {prepare_by}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>{risk} (reason: {reason})</source>
        <translation>{risk} (motif : {reason})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <source>{question} Declared: {value}.</source>
        <translation>{question} Réponse déclarée : {value}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness.py"/>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <location filename="../../../pocplanner/assessment/readiness_screening.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_packs.py"/>
        <source>Mission pack {use}: its risks, measures and questions are missing here.</source>
        <translation>Module de mission {use} : ses risques, mesures et questions manquent ici.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>{group}: </source>
        <translation>{group} : </translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>{risk} ({what})</source>
        <translation>{risk} ({what})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>current {current}, inherent {inherent}</source>
        <translation>actuel {current}, inhérent {inherent}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>inherent</source>
        <translation>inhérent</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>residual {residual}, {stage} {level}</source>
        <translation>résiduel {residual}, {stage} {level}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>{group}residual {residual}, inherent {inherent}</source>
        <translation>{group}résiduel {residual}, inhérent {inherent}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>{group}{levels}; no measure for it is in force</source>
        <translation>{group}{levels} ; aucune mesure correspondante n’est en vigueur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>{group}{levels}; no committed measure serves it</source>
        <translation>{group}{levels} ; aucune mesure engagée n’y répond</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>{stages}, rated {first}; what it rests on is of {newest}</source>
        <translation>{stages}, évaluation du {first} ; les éléments sur lesquels elle repose datent du {newest}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>{level}, civilians as a whole {whole}</source>
        <translation>{level}, ensemble des civils {whole}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_ratings.py"/>
        <source>{group}, {stage}: {levels}</source>
        <translation>{group}, {stage} : {levels}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>{name} ({component}) is under control of {other}; the SRSG has not approved it.</source>
        <translation>{name} ({component}) est sous le contrôle suivant : {other} ; le RSSG ne l’a pas approuvé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>{frequent} frequent and lesser, {rare} rare and grave: write which go first, and why.</source>
        <translation>Fréquents et moins graves : {frequent} ; rares et graves : {rare}. Écrivez lesquels passent en premier, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source> That time is over.</source>
        <translation> Ce délai est dépassé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>an owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>a day</source>
        <translation>échéance</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>how one knows that it is done</source>
        <translation>indication permettant de savoir que c’est fait</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>what harm it may do itself</source>
        <translation>dommages qu’elle peut elle-même causer</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>a civilian office</source>
        <translation>bureau civil</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>{line}.{late}</source>
        <translation>{line}.{late}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>is not trained in protection of civilians</source>
        <translation>n’est pas formée à la protection des civils</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>has limits on the tasks that it may be given</source>
        <translation>est limitée dans les tâches qui peuvent lui être confiées</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>is not covered by casualty evacuation</source>
        <translation>n’est pas couverte par l’évacuation des blessés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>{count} addressees have tasks.</source>
        <translation>Destinataires ayant des tâches : {count}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>None of {count} places with people can raise an alert.</source>
        <translation>Aucun des {count} lieux habités ne peut donner l’alerte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>{title}: {words}</source>
        <translation>{title} : {words}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>{name} has no interpreter for the local languages.</source>
        <translation>{name} n’a pas d’interprète pour les langues locales.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>{name} {limits}; no remedy is written.</source>
        <translation>{name} {limits} ; aucun remède n’est écrit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>{name} at {place}: no armed unit has a task there.</source>
        <translation>{name} ({place}) : aucune unité armée n’y a de tâche.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>{name}: no measure names it.</source>
        <translation>{name} : aucune mesure ne le mentionne.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>{name}: the threat is denied.</source>
        <translation>{name} : la menace est niée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>Part I.c.i has no cons.</source>
        <translation>La partie I.c.i n’a pas d’inconvénients.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <source>Part I.c.i has no pros.</source>
        <translation>La partie I.c.i n’a pas d’avantages.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_response.py"/>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>{title}: without {missing}.</source>
        <translation>{title}. Manque : {missing}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_screening.py"/>
        <source>decided: no full brief</source>
        <translation>décidé : pas de note complète</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_screening.py"/>
        <source>declared: not major</source>
        <translation>déclaré : pas majeure</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_screening.py"/>
        <source>{state}, {decision}: {title}</source>
        <translation>{state}, {decision} : {title}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_screening.py"/>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_screening.py"/>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_screening.py"/>
        <source>Without {missing}.</source>
        <translation>Manque : {missing}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_screening.py"/>
        <source>the office</source>
        <translation>le bureau</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_screening.py"/>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>{name} takes part; part I.c.i has no cons.</source>
        <translation>{name} participe ; la partie I.c.i n’a pas d’inconvénients.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>pros</source>
        <translation>avantages</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>cons</source>
        <translation>inconvénients</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>communities</source>
        <translation>les communautés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>the POC Adviser</source>
        <translation>le conseiller pour la protection des civils</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>humanitarian bodies</source>
        <translation>les organismes humanitaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>No answer of the humanitarian country team is recorded.</source>
        <translation>Aucune réponse de l’équipe de pays pour l’action humanitaire n’est consignée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>Part I.c.i is empty.</source>
        <translation>La partie I.c.i est vide.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>feasibility</source>
        <translation>faisabilité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>No civilian office has a part in any of {count} measures.</source>
        <translation>Aucun bureau civil ne participe à aucune des {count} mesures.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>Not said how it hears {voices}.</source>
        <translation>Il n’est pas dit comment il recueille l’avis de : {voices}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>{name}: the outcome is no support.</source>
        <translation>{name} : le résultat est « pas d’appui ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>{name} cannot move and act at night.</source>
        <translation>{name} ne peut ni se déplacer ni agir de nuit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/readiness_weighing.py"/>
        <source>{name}: not decided, and no advice is written.</source>
        <translation>{name} : pas de décision, et aucun avis n’est écrit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/register.py"/>
        <source>Risk without text</source>
        <translation>Risque sans texte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/register.py"/>
        <source>Written by {office}.</source>
        <translation>Écrit par : {office}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>No measure in the library answers this risk.</source>
        <translation>Aucune mesure de la bibliothèque ne répond à ce risque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>Not met</source>
        <translation>Non rempli</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/robustness.py"/>
        <source>By its register alone, {option} has the fewest risks at the worst levels</source>
        <translation>D’après son seul registre, {option} compte le moins de risques aux niveaux les plus graves</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/robustness.py"/>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/robustness.py"/>
        <source>{first}; of the options that act, {option}</source>
        <translation>{first} ; parmi les options qui agissent, {option}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/robustness.py"/>
        <source>{first}. This is a count, not advice.</source>
        <translation>{first}. C’est un décompte, non un conseil.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/robustness.py"/>
        <source>None of the {tried} most important of {open} open questions would change that, whichever way it went.</source>
        <translation>Aucune des {tried} plus importantes questions ouvertes (sur {open}) n’y changerait rien, quelle que soit la réponse.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/robustness.py"/>
        <source>{option} would have the least</source>
        <translation>{option} en compterait le moins</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/robustness.py"/>
        <source>complete as it is</source>
        <translation>complète en l’état</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/robustness.py"/>
        <source>No open question could be tried.</source>
        <translation>Aucune question ouverte n’a pu être essayée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/robustness.py"/>
        <source>of the options that act, {option} would have the least</source>
        <translation>parmi les options qui agissent, {option} en compterait le moins</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/robustness.py"/>
        <source>{question} If the answer were “{answer}”, {then}.</source>
        <translation>{question} Si la réponse était « {answer} », {then}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trial.py"/>
        <source>If the answer to “{question}” were {answer}</source>
        <translation>Si la réponse à « {question} » était : {answer}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trial.py"/>
        <source>If it were ruled out that {what}</source>
        <translation>S’il était exclu que ceci soit le cas : {what}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trial.py"/>
        <source>If it were so that {what}</source>
        <translation>Si ceci était le cas : {what}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trial.py"/>
        <source>If it were not so that {what}</source>
        <translation>Si ceci n’était pas le cas : {what}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trial.py"/>
        <source>If it were known that {what}</source>
        <translation>S’il était établi que ceci est le cas : {what}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>{answer}, {basis}</source>
        <translation>{answer}, {basis}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>“{answer}”</source>
        <translation>« {answer} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>If it were known that the list of {list} is complete as it stands</source>
        <translation>S’il était établi que la liste est complète en l’état ({list})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>at least {count}</source>
        <translation>au moins {count}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>“{field}” of {name}</source>
        <translation>« {field} » ({name})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>If the answer to “{question}” were {answer} (now: {now})</source>
        <translation>Si la réponse à « {question} » était : {answer} (actuellement : {now})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>If it were known that the answer to “{question}” is {answer}</source>
        <translation>S’il était établi que la réponse à « {question} » est : {answer}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>If it were known that {what} is “{answer}”</source>
        <translation>S’il était établi que {what} a pour valeur « {answer} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>If {what} were “{answer}” (now: {now})</source>
        <translation>Si {what} avait pour valeur « {answer} » (actuellement : {now})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>If {people} were at {name}</source>
        <translation>Si le nombre de personnes ({name}) était : {people}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>If it were known that {people} are at {name}</source>
        <translation>S’il était établi que le nombre de personnes ({name}) est : {people}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>If {what} were {answer}</source>
        <translation>Si {what} était : {answer}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>If it were known that {what} is {answer}</source>
        <translation>S’il était établi que {what} est : {answer}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>{supposed} (now: {now})</source>
        <translation>{supposed} (actuellement : {now})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{count:,} or more</source>
        <translation>{count} ou plus</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>{count} people</source>
        <translation>{count}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>no people</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>“{answer}” only</source>
        <translation>« {answer} » seulement</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>fewer than {count:,}</source>
        <translation>moins de {count}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials.py"/>
        <source>also “{answer}”</source>
        <translation>aussi « {answer} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If {who} were at {place}</source>
        <translation>Si {who} se trouvait à cet endroit : {place}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If {force} were a threat to {group}</source>
        <translation>Si {force} représentait une menace pour {group}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If someone saw {group} as associated with {actor}</source>
        <translation>Si quelqu’un percevait {group} comme associé à {actor}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If there were no tension between {group} and {other}</source>
        <translation>S’il n’y avait pas de tensions entre {group} et {other}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If {who} were not at {place}</source>
        <translation>Si {who} ne se trouvait pas à cet endroit : {place}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If {who} were expected to go to {place}</source>
        <translation>S’il était attendu que {who} se dirige vers {place}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If {who} stayed at {place}</source>
        <translation>Si {who} restait sur place ({place})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If {who} left {place}</source>
        <translation>Si {who} quittait {place}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If {force} were no threat to {group}</source>
        <translation>Si {force} ne représentait aucune menace pour {group}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If nobody saw {group} as associated with {actor}</source>
        <translation>Si personne ne percevait {group} comme associé à {actor}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If there were open tension between {group} and {other}</source>
        <translation>S’il y avait des tensions ouvertes entre {group} et {other}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If {who} were not expected to go to {place}</source>
        <translation>S’il n’était pas attendu que {who} se dirige vers {place}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If {who} were based at {place}</source>
        <translation>Si {who} avait pour base {place}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If {place} were guarded by a unit that stays (tried with {unit})</source>
        <translation>Si {place} était gardé par une unité qui reste (essai avec {unit})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/trials_relations.py"/>
        <source>If everyone who guards {place} left it for the operation</source>
        <translation>Si tous ceux qui gardent {place} en partaient pour l’opération</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>The library has no rule “{rule}”</source>
        <translation>La bibliothèque n’a pas de règle « {rule} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>{condition}, {told}.</source>
        <translation>{condition}, {told}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>, with the proposed level {level}</source>
        <translation>, au niveau proposé {level}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>List the rules with: pocplanner-cli guidance list.</source>
        <translation>Énumérez les règles avec : pocplanner-cli guidance list.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>the risk would not stand</source>
        <translation>le risque ne tiendrait pas</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>the risk would stand, and no longer be only possible{level}</source>
        <translation>le risque tiendrait, et ne serait plus seulement possible{level}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>the risk would stand{level}</source>
        <translation>le risque tiendrait{level}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>{risk} would be possible{level}</source>
        <translation>{risk} serait possible{level}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>the proposed level would rise from {old} to {new}</source>
        <translation>le niveau proposé passerait, à la hausse, de « {old} » à « {new} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>1 more change would have an effect.</source>
        <translation>Un autre changement aurait un effet.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>None of {count} single changes that were tried has an effect.</source>
        <translation>Aucun des {count} changements isolés essayés n’a d’effet.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>The plan is large: only the first {count} changes were tried.</source>
        <translation>Le plan est volumineux : seuls les {count} premiers changements ont été essayés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>the rule would not fire</source>
        <translation>la règle ne se déclencherait pas</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>the risk would not stand; the rule would still give one for no listed subject</source>
        <translation>le risque ne tiendrait pas ; la règle en donnerait encore un sans sujet recensé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>the rule would fire, and no longer be only possible{level}</source>
        <translation>la règle se déclencherait, et le risque ne serait plus seulement possible{level}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>the rule would fire{level}</source>
        <translation>la règle se déclencherait{level}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>its risk</source>
        <translation>son risque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>the risk</source>
        <translation>le risque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>{risk} would only be possible{level}</source>
        <translation>{risk} ne serait que possible{level}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>the proposed level would fall from {old} to {new}</source>
        <translation>le niveau proposé passerait, à la baisse, de « {old} » à « {new} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/what_changes.py"/>
        <source>{count} more changes would have an effect.</source>
        <translation>Autres changements qui auraient un effet : {count}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/errors.py"/>
        <source>{count} problems were found</source>
        <translation>{count} problèmes ont été trouvés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/errors.py"/>
        <source>{what} (in {where})</source>
        <translation>{what} (dans {where})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/errors.py"/>
        <source>... and {count} more.</source>
        <translation>... et {count} de plus.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>Mend the pack.</source>
        <translation>Corrigez le module.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <location filename="../../../pocplanner/storage/pack_files.py"/>
        <source>No pack was applied; the library in use is unchanged.</source>
        <translation>Aucun module n’a été appliqué ; la bibliothèque utilisée est inchangée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>the program has no check “{check}”</source>
        <translation>le programme n’a pas de contrôle « {check} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>The pack is given twice, as {first} and {second}</source>
        <translation>Le module est donné deux fois, en {first} et en {second}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>The packs come after each other in a circle: {way}</source>
        <translation>Les modules se suivent en boucle : {way}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>Where this one is to hold, write in its pack.toml: after = ["{id}"].</source>
        <translation>Pour que celui-ci prévale, écrivez dans son pack.toml : after = ["{id}"].</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>{id} is a {kind} and would become a {other}</source>
        <translation>{id} est du type {kind} et deviendrait du type {other}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>The crosswalk goes down where the likelihood goes up: {steps}</source>
        <translation>La table de correspondance descend là où la vraisemblance monte : {steps}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>The mission packs cannot be used: 1 problem</source>
        <translation>Les modules de mission ne peuvent être utilisés : 1 problème</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>The mission packs cannot be used: {count} problems</source>
        <translation>Les modules de mission ne peuvent être utilisés : {count} problèmes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>Mend the pack and look again with: pocplanner-cli guidance lint --pack PATH.</source>
        <translation>Corrigez le module et vérifiez avec : pocplanner-cli guidance lint --pack PATH.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>the crosswalk of {word}</source>
        <translation>la correspondance pour « {word} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>it sets {what}, as {other} does</source>
        <translation>il fixe {what}, comme {other}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>Give the entry an id of its own, or the kind that it has.</source>
        <translation>Donnez à l’entrée un identifiant qui lui soit propre, ou le type qu’elle a.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>{id} would no longer block</source>
        <translation>{id} ne serait plus bloquant</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>Answer for it in the plan, with a reason that is printed; a pack may change its words only.</source>
        <translation>Répondez-y dans le plan, avec un motif qui est imprimé ; un module ne peut en changer que les mots.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>Give one of them.</source>
        <translation>N’en donnez qu’un.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>Take out one of these names under after.</source>
        <translation>Retirez l’un de ces noms sous after.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>there is another source document {id}</source>
        <translation>il y a un autre document source {id}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>Give it an id of its own.</source>
        <translation>Donnez-lui un identifiant qui lui soit propre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>there is another group {key}</source>
        <translation>il y a un autre groupe {key}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>Give it a key of its own.</source>
        <translation>Donnez-lui une clé qui lui soit propre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>{id} would check something else</source>
        <translation>{id} contrôlerait autre chose</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>its glossary refuses “{spelling}”, which mission pack {other} fixes</source>
        <translation>son glossaire refuse « {spelling} », que le module de mission {other} fixe</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/combine.py"/>
        <source>Agree on one spelling.</source>
        <translation>Convenez d’une seule graphie.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>Mend it; CONTRIBUTING.md describes a pack.</source>
        <translation>Corrigez-le ; CONTRIBUTING.md décrit un module.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>{key} is set by the program</source>
        <translation>{key} est fixé par le programme</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>{key} stands in {file}</source>
        <translation>{key} se trouve dans {file}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>entries stand in files of their own, &lt;theme&gt;/&lt;id&gt;.toml</source>
        <translation>les entrées (entries) se trouvent dans leurs propres fichiers, &lt;thème&gt;/&lt;id&gt;.toml</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>Choose the folder in which pack.toml stands; CONTRIBUTING.md describes a pack.</source>
        <translation>Choisissez le dossier qui contient pack.toml ; CONTRIBUTING.md décrit ce qu’est un module.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>There is no pack.toml: this is not a mission pack</source>
        <translation>Il n’y a pas de pack.toml : ce n’est pas un module de mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The file is no mission pack of this program: its format is not {name}</source>
        <translation>Ce fichier n’est pas un module de mission de ce programme : son format n’est pas {name}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>Choose a file that ends in .pocpack.json; where it is of a newer program, update this one.</source>
        <translation>Choisissez un fichier se terminant par .pocpack.json ; s’il vient d’un programme plus récent, mettez celui-ci à jour.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The file was changed after it was made: its digest is not that of its content</source>
        <translation>Le fichier a été modifié après sa création : son empreinte n’est pas celle de son contenu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>Ask its keeper for it again, or make it anew from its folder: pocplanner-cli guidance pack.</source>
        <translation>Redemandez-le à son responsable, ou refaites-le à partir de son dossier : pocplanner-cli guidance pack.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The file is nested more than {depth} levels deep</source>
        <translation>Le fichier a plus de {depth} niveaux d’imbrication</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>A text holds a {what}</source>
        <translation>Un texte contient ceci : {what}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The mission pack has 1 problem</source>
        <translation>Le module de mission a 1 problème</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The mission pack has {count} problems</source>
        <translation>Le module de mission a {count} problèmes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>Mend these; CONTRIBUTING.md describes a pack.</source>
        <translation>Corrigez-les ; CONTRIBUTING.md décrit un module.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>Theme and id say {path}</source>
        <translation>D’après le thème et l’identifiant : {path}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>Rename the file or the id.</source>
        <translation>Renommez le fichier ou l’identifiant.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>{other}: only [[{key}]] stands here</source>
        <translation>{other} : seul [[{key}]] peut figurer ici</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>it is nested too deeply</source>
        <translation>son imbrication est trop profonde</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The file holds no pack</source>
        <translation>Le fichier ne contient aucun module</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The file is nested too deeply</source>
        <translation>L’imbrication du fichier est trop profonde</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The entry is nested too deeply</source>
        <translation>L’imbrication de l’entrée est trop profonde</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The file is not UTF-8</source>
        <translation>Le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The file cannot be read: {why}</source>
        <translation>Le fichier ne peut être lu : {why}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>A pack has no such file; it would not be read</source>
        <translation>Un module n’a pas de tel fichier ; il ne serait pas lu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>The key {key} stands twice in one object</source>
        <translation>La clé {key} figure deux fois dans un objet</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <location filename="../../../pocplanner/storage/canonical_json.py"/>
        <source>A value is not a finite number</source>
        <translation>Une valeur n’est pas un nombre fini</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/guidance/packs.py"/>
        <source>{problem}: “{text}”</source>
        <translation>{problem} : « {text} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/base.py"/>
        <source>control character U+{code} at position {start}</source>
        <translation>caractère de commande U+{code} à la position {start}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/base.py"/>
        <source>line break or tab at position {start}; this field holds one line</source>
        <translation>saut de ligne ou tabulation à la position {start} ; ce champ tient sur une ligne</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/base.py"/>
        <source>text-direction mark U+{code} at position {start}</source>
        <translation>marque de direction du texte U+{code} à la position {start}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>is of another kind ({kind}, not {wanted})</source>
        <translation>est d’un autre type ({kind}, et non {wanted})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>{kinds}</source>
        <translation>{kinds}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>The id “{identifier}” stands twice.</source>
        <translation>L’identifiant « {identifier} » figure deux fois.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/storage/samples.py"/>
        <source>Nothing was opened or written.</source>
        <translation>Rien n’a été ouvert ni écrit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Give each object an id of its own.</source>
        <translation>Donnez à chaque objet un identifiant qui lui soit propre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>It points at “{target}”, which {found}.</source>
        <translation>Renvoi à « {target} », qui {found}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Point it at {wanted} of this plan, or leave it out.</source>
        <translation>Renvoyez à un objet de ce plan ({wanted}), ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>an overruled answer needs a reason</source>
        <translation>une réponse qui passe outre exige un motif</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>a dismissed risk needs a reason</source>
        <translation>un risque écarté exige un motif</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>an item that is not applicable needs a reason</source>
        <translation>un point sans objet exige un motif</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>an override needs a reason</source>
        <translation>un passer-outre exige un motif</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>going without a full brief needs a reason</source>
        <translation>se passer d’une note complète exige un motif</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>women, men, girls and boys together are more than the total</source>
        <translation>femmes, hommes, filles et garçons réunis dépassent le total</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>a threat is closed with a reason</source>
        <translation>une menace se clôt avec un motif</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>a threat is closed by an office</source>
        <translation>une menace est close par un bureau</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>a list has two coverage declarations</source>
        <translation>une liste a deux déclarations d’exhaustivité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Jul</source>
        <translation>juill.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>1 {month} {year}</source>
        <translation>1er {month} {year}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>the year is not one from {first} to {last}</source>
        <translation>l’année n’est pas comprise entre {first} et {last}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>a date-time group needs a zone</source>
        <translation>un groupe date-heure exige un fuseau</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>H-hour</source>
        <translation>Heure H</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>the longest time is shorter than the shortest</source>
        <translation>la durée la plus longue est inférieure à la plus courte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>an absolute moment needs its date-time group, any other has none</source>
        <translation>un moment absolu exige son groupe date-heure, tout autre n’en a pas</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>days are counted from D-day only</source>
        <translation>les jours ne se comptent qu’à partir du jour J</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>minutes are counted from H-hour only</source>
        <translation>les minutes ne se comptent qu’à partir de l’heure H</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>D{days}</source>
        <translation>J{days}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>D-day</source>
        <translation>Jour J</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/walk.py"/>
        <source>it must not be empty</source>
        <translation>ce ne doit pas être vide</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/walk.py"/>
        <source>There is no field “{field}” in this object.</source>
        <translation>Cet objet n’a pas de champ « {field} ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/walk.py"/>
        <source>Use a field name that the schema lists.</source>
        <translation>Utilisez un nom de champ du schéma.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/walk.py"/>
        <source>The object does not exist in this plan; it may have been deleted.</source>
        <translation>L’objet n’existe pas dans ce plan ; il a peut-être été supprimé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/walk.py"/>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>Choose an object that exists.</source>
        <translation>Choisissez un objet qui existe.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/walk.py"/>
        <source>There is no field “{step}” here.</source>
        <translation>Il n’y a pas ici de champ « {step} ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/walk.py"/>
        <source>The value is not possible here: {reasons}.</source>
        <translation>Cette valeur n’est pas possible ici : {reasons}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/walk.py"/>
        <source>Type a value of the kind that the field asks for.</source>
        <translation>Saisissez une valeur du type demandé par le champ.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/brief.py"/>
        <source>1 blocker is</source>
        <translation>1 point bloquant</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/brief.py"/>
        <source>{count} blockers are</source>
        <translation>{count} points bloquants</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/brief.py"/>
        <source>The final brief cannot be printed while {count} open: {listed}</source>
        <translation>La note définitive ne peut être imprimée tant qu’il reste {count} : {listed}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/brief.py"/>
        <location filename="../../../pocplanner/reporting/component_extract.py"/>
        <location filename="../../../pocplanner/reporting/leaks.py"/>
        <location filename="../../../pocplanner/reporting/partner.py"/>
        <location filename="../../../pocplanner/reporting/released.py"/>
        <location filename="../../../pocplanner/reporting/text.py"/>
        <source>Nothing was written and the plan is unchanged.</source>
        <translation>Rien n’a été écrit et le plan est inchangé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/brief.py"/>
        <source>Resolve each one, or override it with a written reason; a draft can be printed at any time.</source>
        <translation>Réglez chacun d’eux, ou passez outre en écrivant un motif ; un projet peut être imprimé à tout moment.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/brief.py"/>
        <location filename="../../../pocplanner/session/completion.py"/>
        <source>{title}: {detail}</source>
        <translation>{title} : {detail}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/component_extract.py"/>
        <source>“{name}” is no component of the mission</source>
        <translation>« {name} » n’est pas une composante de la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/component_extract.py"/>
        <source>Choose a component, such as Force, UNPOL or Civil Affairs.</source>
        <translation>Choisissez une composante, par exemple la Force, UNPOL ou les Affaires civiles.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/leaks.py"/>
        <source>This print would show what its readers may not see: {listed}</source>
        <translation>Cette impression montrerait ce que ses lecteurs ne doivent pas voir : {listed}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/leaks.py"/>
        <source>Take it out of the text that names it, or change the release mark with its originator.</source>
        <translation>Retirez-le du texte qui le nomme, ou modifiez la marque de diffusion avec son auteur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/partner.py"/>
        <source>This plan has no partner unit “{name}”</source>
        <translation>Ce plan n’a pas d’unité partenaire « {name} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/partner.py"/>
        <source>Choose one of its partner units: {units}.</source>
        <translation>Choisissez l’une de ses unités partenaires : {units}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/released.py"/>
        <source>This plan may not be shown to the readers of this edition: the whole of it is withheld from them</source>
        <translation>Ce plan ne peut être montré aux lecteurs de cette édition : il leur est entièrement retenu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/released.py"/>
        <source>Ask the originator, or print an edition for other readers.</source>
        <translation>Adressez-vous à l’auteur, ou imprimez une édition pour d’autres lecteurs.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/text.py"/>
        <source>Write these words in another script, or leave these characters out.</source>
        <translation>Écrivez ces mots dans une autre écriture, ou omettez ces caractères.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/text.py"/>
        <source>The brief cannot join or reorder the letters of this script; write these words in Latin letters.</source>
        <translation>La note ne peut lier ni réordonner les lettres de cette écriture ; écrivez ces mots en lettres latines.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/reporting/text.py"/>
        <source>The brief would lose characters that it cannot print</source>
        <translation>La note perdrait des caractères qu’elle ne peut imprimer</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/engine.py"/>
        <source>A condition asks for the fact “{fact}”, and the library has no such question.</source>
        <translation>Une condition demande le fait « {fact} », et la bibliothèque n’a pas cette question.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/engine.py"/>
        <location filename="../../../pocplanner/rules/facts.py"/>
        <location filename="../../../pocplanner/rules/loud.py"/>
        <source>The plan is unchanged; no assessment was made.</source>
        <translation>Le plan est inchangé ; aucune évaluation n’a été faite.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/engine.py"/>
        <source>Mend the guidance entry; guidance lint names it.</source>
        <translation>Corrigez l’entrée des conseils ; guidance lint la nomme.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/engine.py"/>
        <source>A condition asks for the field “{path}”, which this kind of object does not have: {kind}.</source>
        <translation>Une condition demande le champ « {path} », que ce type d’objet n’a pas : {kind}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} lies on or beside an expected way out of {two}</source>
        <translation>{one} se trouve sur un axe de repli attendu de {two}, ou à côté</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} is part of an expected way out of {two}</source>
        <translation>{one} fait partie d’un axe de repli attendu de {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{two} could be at {one} before any mission unit protects it</source>
        <translation>{two} pourrait atteindre {one} avant qu’une unité de la mission ne le protège</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{two} could be at {one} within {minutes} minutes</source>
        <translation>{two} pourrait atteindre {one} en {minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{two} can be reached on foot from {one} within {minutes} minutes</source>
        <translation>{two} peut être atteint à pied depuis {one} en {minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>people of {two} would most likely flee to {one}</source>
        <translation>la population de {two} fuirait le plus probablement vers {one}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} is at {two}</source>
        <translation>{one} se trouve à cet endroit : {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} leaves {two} for the operation</source>
        <translation>{one} quitte {two} pour l’opération</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} protects {two} today</source>
        <translation>{one} protège {two} aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} is based or has a task at {two}</source>
        <translation>{one} a sa base ou une tâche à cet endroit : {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} is based or has a task at most {minutes} minutes on foot from {two}</source>
        <translation>{one} a sa base ou une tâche à {minutes} minutes à pied au plus de {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} receives {two}</source>
        <translation>{one} reçoit {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} is an imminent threat to civilians</source>
        <translation>{one} représente une menace imminente pour les civils</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} touches {two}</source>
        <translation>{one} touche {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>many people are at {one} during {two}</source>
        <translation>de nombreuses personnes se trouvent à cet endroit ({one}) pendant {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} falls into the operation{days}</source>
        <translation>{one} tombe pendant l’opération{days}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} matters at {two}</source>
        <translation>{one} concerne {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>everyone who guards {one} today leaves it</source>
        <translation>tous ceux qui gardent {one} aujourd’hui en partent</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} is a threat to {two}</source>
        <translation>{one} représente une menace pour {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} is seen as associated with {two}</source>
        <translation>{one} est perçu comme associé à {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>there is tension between {one} and {two}</source>
        <translation>il y a des tensions entre {one} et {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{one} starts or ends at {two}</source>
        <translation>{one} commence ou finit à cet endroit : {two}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>overruled</source>
        <translation>passer-outre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{question} {answer} ({basis})</source>
        <translation>{question} {answer} ({basis})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{name}: {field}</source>
        <translation>{name} : {field}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>not: {what}</source>
        <translation>n’est pas le cas : {what}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{answer}; the rule asks for “{wanted}”</source>
        <translation>{answer} ; la règle demande « {wanted} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>{count:,}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>Which course of action is assessed?</source>
        <translation>Quel mode d’action est évalué ?</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{about}: {value}</source>
        <translation>{about} : {value}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{count} listed</source>
        <translation>{count} recensés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source> or within {count} days of it</source>
        <translation> ou à {count} jours près</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>the situation lists: {kind}</source>
        <translation>la situation recense ce type d’objet : {kind}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{sought}: {found}</source>
        <translation>{sought} : {found}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>that {kind}</source>
        <translation>cet objet ({kind})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>” or “</source>
        <translation> » ou « </translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{answer}; the rule asks for an answer other than “{wanted}”</source>
        <translation>{answer} ; la règle demande une réponse autre que « {wanted} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>none listed</source>
        <translation>aucun recensé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{sought} ({tests})</source>
        <translation>{sought} ({tests})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{group} are there</source>
        <translation>présence de ce groupe : {group}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{kind} is listed</source>
        <translation>objet recensé : {kind}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>always looked at</source>
        <translation>toujours examiné</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>{name}: {group} are there</source>
        <translation>{name} : présence de ce groupe : {group}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>none listed so far</source>
        <translation>aucun recensé à ce jour</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/explain.py"/>
        <source>at least one of:</source>
        <translation>au moins l’un des points suivants :</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/facts.py"/>
        <source>The computed answers go in a circle: {way}.</source>
        <translation>Les réponses calculées tournent en rond : {way}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/facts.py"/>
        <source>Mend the guidance entries; guidance lint names them.</source>
        <translation>Corrigez les entrées des conseils ; guidance lint les nomme.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/labels.py"/>
        <source>“{field}” ({name})</source>
        <translation>« {field} » ({name})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/labels.py"/>
        <source>as declared</source>
        <translation>tel que déclaré</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/labels.py"/>
        <source>people there</source>
        <translation>personnes sur place</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/labels.py"/>
        <source>number of people</source>
        <translation>nombre de personnes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/loud.py"/>
        <source>The entry cannot be evaluated ({name}).</source>
        <translation>L’entrée ne peut être évaluée ({name}).</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/loud.py"/>
        <source>Run: pocplanner-cli guidance lint. Report the entry to the keeper of the library.</source>
        <translation>Exécutez : pocplanner-cli guidance lint. Signalez l’entrée au responsable de la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/unknowns.py"/>
        <source>{name}: what is known of “{field}”?</source>
        <translation>{name} : que sait-on de « {field} » ?</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/unknowns.py"/>
        <source>Is it known whether {what}?</source>
        <translation>Sait-on si ceci est le cas : {what} ?</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/unknowns.py"/>
        <source>What is known of the others in the list ({kind})?</source>
        <translation>Que sait-on des autres objets de la liste ({kind}) ?</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/unknowns.py"/>
        <source>Is the list of {list} complete?</source>
        <translation>La liste est-elle complète ({list}) ?</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/unknowns.py"/>
        <source>Is every {kind} listed?</source>
        <translation>Tous les objets de ce type sont-ils recensés : {kind} ?</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>blamed</source>
        <translation>groupe tenu pour responsable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>body</source>
        <translation>organisme</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>border</source>
        <translation>frontière</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>clinic</source>
        <translation>établissement de santé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>crossing</source>
        <translation>passage</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>exposed</source>
        <translation>groupe exposé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>ground</source>
        <translation>terrain</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>home</source>
        <translation>lieu d’habitation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>hosts</source>
        <translation>communauté d’accueil</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>kept</source>
        <translation>groupe retenu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>messenger</source>
        <translation>messager</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>minority</source>
        <translation>minorité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>newcomers</source>
        <translation>nouveaux arrivants</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>other</source>
        <translation>autre groupe</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>own</source>
        <translation>propre force</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>post</source>
        <translation>poste</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>prison</source>
        <translation>prison</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>quarter</source>
        <translation>quartier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>rival</source>
        <translation>rival</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>rotation</source>
        <translation>relève</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>side</source>
        <translation>partie</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>town</source>
        <translation>localité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>user</source>
        <translation>usager</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>watch</source>
        <translation>garde</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>{role} not listed yet</source>
        <translation>{role} pas encore recensé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/rules/wording.py"/>
        <source>fewer than 10</source>
        <translation>moins de 10</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>The entry points at “{target}”, which is no {wanted} of this plan</source>
        <translation>L’entrée renvoie à « {target} », qui n’est pas un objet de ce plan du type voulu ({wanted})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>The object does not exist in this plan, or not in a list of it; it may have been removed</source>
        <translation>L’objet n’existe pas dans ce plan, ou pas dans une de ses listes ; il a peut-être été supprimé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>Choose a {wanted} that exists.</source>
        <translation>Choisissez un objet existant ({wanted}).</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>“No operation” is always one of the options: without it the others cannot be compared</source>
        <translation>« Aucune opération » est toujours l’une des options : sans elle, les autres ne peuvent être comparées</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>“{name}” is still used by {uses}</source>
        <translation>« {name} » est encore utilisé par {uses}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>“{name}” is the only entry that {uses} still names; an empty list would stand for all</source>
        <translation>« {name} » est la seule entrée que {uses} mentionne encore ; une liste vide vaudrait pour tout</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>The id “{id}” is already in use</source>
        <translation>L’identifiant « {id} » est déjà utilisé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>Keep it, and write there what happens to civilians if nothing is done.</source>
        <translation>Conservez-la, et écrivez-y ce qui arrive aux civils si rien n’est fait.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>Remove it there first, or remove it together with these uses.</source>
        <translation>Retirez-le d’abord à ces endroits, ou supprimez-le avec ces utilisations.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>Choose something else there first.</source>
        <translation>Choisissez-y d’abord autre chose.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/commands.py"/>
        <source>Add the object under an id of its own.</source>
        <translation>Ajoutez l’objet sous un identifiant qui lui soit propre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/quick.py"/>
        <source>The order has no text</source>
        <translation>L’ordre n’a pas de texte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/quick.py"/>
        <source>No plan was made; the order is as it was.</source>
        <translation>Aucun plan n’a été établi ; l’ordre est tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/quick.py"/>
        <source>Give the order as plain text of at most 20,000 characters, or take out what the message names.</source>
        <translation>Donnez l’ordre en texte brut de 20 000 caractères au plus, ou retirez ce que le message indique.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/quick.py"/>
        <source>The text of the order cannot be kept as it is: {reason}</source>
        <translation>Le texte de l’ordre ne peut être conservé tel quel : {reason}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/quick.py"/>
        <source>1 of the answers is none</source>
        <translation>L’une des réponses n’en est pas une</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/quick.py"/>
        <source>{count} of the answers are none</source>
        <translation>{count} des réponses n’en sont pas</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/quick.py"/>
        <source>No plan was made.</source>
        <translation>Aucun plan n’a été établi.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/quick.py"/>
        <source>Correct these.</source>
        <translation>Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/removal.py"/>
        <source>{name} ({field})</source>
        <translation>{name} ({field})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Information Brief</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Decision Brief</source>
        <translation>Note de décision</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Action Brief</source>
        <translation>Note d’exécution</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Screening</source>
        <translation>Examen préalable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>HRDDP</source>
        <translation>PDVDH</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Contingency plans</source>
        <translation>Plans de circonstance</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Checklist and criteria</source>
        <translation>Liste de contrôle et critères</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>After action review</source>
        <translation>Bilan après action</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>card</source>
        <translation>fiche</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>checklist item</source>
        <translation>point de la liste de contrôle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>hrddp step</source>
        <translation>étape PDVDH</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>readiness rule</source>
        <translation>règle de l’état de préparation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>scenario</source>
        <translation>scénario</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>screening criterion</source>
        <translation>critère de l’examen préalable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>{place}: {title}</source>
        <translation>{place} : {title}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Overview, {list}</source>
        <translation>Vue d’ensemble, {list}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Risk register{origin}</source>
        <translation>Registre des risques{origin}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Facts: {group}{origin}</source>
        <translation>Faits : {group}{origin}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Glossary of the mission packs</source>
        <translation>Glossaire des modules de mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Guidance library: {kind}{origin}</source>
        <translation>Bibliothèque de conseils : {kind}{origin}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/search_records.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/session.py"/>
        <source>The POC Adviser's words stand as they were given</source>
        <translation>Les propos du conseiller POC restent tels qu’ils ont été donnés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/session.py"/>
        <source>The plan has no option “{option}”</source>
        <translation>Le plan n’a pas d’option « {option} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/session.py"/>
        <source>Record a later statement of the adviser, or answer it under “Consultations”.</source>
        <translation>Consignez un avis ultérieur du conseiller, ou répondez-y sous « Consultations ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/session.py"/>
        <source>The same option as before is shown.</source>
        <translation>La même option qu’auparavant est affichée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/session.py"/>
        <source>Choose an option that exists.</source>
        <translation>Choisissez une option qui existe.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>yes, no</source>
        <translation>oui, non</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>option “{title}”, patch {number}</source>
        <translation>option « {title} », modification {number}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>This is not an answer to the question</source>
        <translation>Ce n’est pas une réponse à la question</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>Use: {allowed} or unknown.</source>
        <translation>Utilisez : {allowed} ou inconnu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>Take out one of these dependencies.</source>
        <translation>Retirez l’une de ces dépendances.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>There is no question “{key}”</source>
        <translation>Il n’y a pas de question « {key} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>Use a key of: guidance list.</source>
        <translation>Utilisez une clé de : guidance list.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>The question is answered twice</source>
        <translation>La question a reçu deux réponses</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>Keep one of the answers.</source>
        <translation>Ne gardez que l’une des réponses.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>option “{title}”: {where}</source>
        <translation>option « {title} » : {where}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>The end is before the start</source>
        <translation>La fin précède le début</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>Correct one of the two times.</source>
        <translation>Corrigez l’un des deux moments.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/validation.py"/>
        <source>Measures wait for each other: {way}</source>
        <translation>Des mesures s’attendent mutuellement : {way}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/canonical_json.py"/>
        <source>A key is not text</source>
        <translation>Une clé n’est pas un texte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/canonical_json.py"/>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>Nothing was written; the file on the disk is as it was before.</source>
        <translation>Rien n’a été écrit ; le fichier sur le disque est tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/canonical_json.py"/>
        <source>Undo the last change, then save again.</source>
        <translation>Annulez le dernier changement, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/canonical_json.py"/>
        <source>A text holds half of a character, after “{around}”</source>
        <translation>Un texte contient une moitié de caractère, après « {around} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/canonical_json.py"/>
        <source>A value is nested too deeply (more than {depth} levels)</source>
        <translation>L’imbrication d’une valeur est trop profonde (plus de {depth} niveaux)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/canonical_json.py"/>
        <source>A value of type {name} cannot be written</source>
        <translation>Une valeur du type {name} ne peut être écrite</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>This plan file is not encrypted. Anyone who holds the file, or the disk it stands on, can read all of it. Keep it only where clear text is acceptable.</source>
        <translation>Ce fichier de plan n’est pas chiffré. Quiconque détient le fichier, ou le disque où il se trouve, peut le lire en entier. Ne le conservez que là où un texte en clair est acceptable.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>This JSON file is not a plan: it does not say that its format is “{name}”</source>
        <translation>Ce fichier JSON n’est pas un plan : il n’indique pas que son format est « {name} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>The file does not say which version of the format it has</source>
        <translation>Le fichier n’indique pas la version de son format</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>The file has format version {theirs}; this program reads {ours} and cannot open newer ones</source>
        <translation>Le fichier est au format {theirs} ; ce programme lit {ours} et ne peut ouvrir de version plus récente</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>Update the program, or ask the sender to save the plan in version {version}.</source>
        <translation>Mettez le programme à jour, ou demandez à l’expéditeur d’enregistrer le plan en version {version}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>The file has format version {theirs}; this program reads only {ours}</source>
        <translation>Le fichier est au format {theirs} ; ce programme ne lit que {ours}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>Ask the sender to save the plan with a current version of the program.</source>
        <translation>Demandez à l’expéditeur d’enregistrer le plan avec une version actuelle du programme.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>An earlier version stands beside it: {path}.</source>
        <translation>Une version antérieure se trouve à côté : {path}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>The plan would read back differently from what is on the screen</source>
        <translation>À la relecture, le plan différerait de ce qui est à l’écran</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>Choose the plan file itself; its name ends in .pocplan.json.</source>
        <translation>Choisissez le fichier du plan lui-même ; son nom se termine par .pocplan.json.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>Open an earlier version of the file, or ask the sender again.</source>
        <translation>Ouvrez une version antérieure du fichier, ou demandez-le de nouveau à l’expéditeur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/codec.py"/>
        <source>Undo the last change, save again, and report this to the people who maintain the program.</source>
        <translation>Annulez le dernier changement, enregistrez de nouveau, et signalez-le aux personnes qui entretiennent le programme.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Nothing was opened and the file was not changed.</source>
        <translation>Rien n’a été ouvert et le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Free some space, or save to another disk, then save again.</source>
        <translation>Libérez de l’espace, ou choisissez un autre disque, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Ask the owner of the file or folder for a copy.</source>
        <translation>Demandez une copie au propriétaire du fichier ou du dossier.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Check that the disk or memory stick is in place, and try again; else open a copy.</source>
        <translation>Vérifiez que le disque ou la clé USB est en place, et réessayez ; sinon, ouvrez une copie.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>The file was not removed: its folder is read-only, or another program holds it open</source>
        <translation>Le fichier n’a pas été supprimé : son dossier est en lecture seule, ou un autre programme le tient ouvert</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Close the other program, or ask whoever keeps this computer for the right to write there; try again.</source>
        <translation>Fermez l’autre programme, ou demandez à la personne qui gère cet ordinateur le droit d’y écrire ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>The file was not removed: the disk refused ({reason})</source>
        <translation>Le fichier n’a pas été supprimé : le disque a refusé ({reason})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Check that the disk is in place, and try again.</source>
        <translation>Vérifiez que le disque est en place, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>There is no file of this name</source>
        <translation>Il n’y a pas de fichier de ce nom</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>This is not a regular file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>The file is larger than {limit} MB, more than any plan</source>
        <translation>Le fichier dépasse {limit} Mo, plus que tout plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>There is no space left on the disk</source>
        <translation>Il n’y a plus d’espace sur le disque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Close the other program, or save under another name in a folder where you may write.</source>
        <translation>Fermez l’autre programme, ou enregistrez sous un autre nom dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>You do not have permission to read this file</source>
        <translation>Vous n’avez pas l’autorisation de lire ce fichier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>You do not have permission to read this folder</source>
        <translation>Vous n’avez pas l’autorisation de lire ce dossier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>The disk did not give the file ({reason})</source>
        <translation>Le disque n’a pas livré le fichier ({reason})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>The disk did not give the folder ({reason})</source>
        <translation>Le disque n’a pas livré le dossier ({reason})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Nothing was opened.</source>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Choose the file itself, not a folder, a link or a device.</source>
        <translation>Choisissez le fichier lui-même, non un dossier, un lien ou un périphérique.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <location filename="../../../pocplanner/storage/pack_files.py"/>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>Check that this is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>The folder or the file is read-only, or another program holds the file open</source>
        <translation>Le dossier ou le fichier est en lecture seule, ou un autre programme tient le fichier ouvert</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Save under a shorter name made of letters, digits, '-' and '_'.</source>
        <translation>Enregistrez sous un nom plus court, fait de lettres, de chiffres, de « - » et de « _ ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>The disk does not accept this file name; it is too long or has a character it refuses</source>
        <translation>Le disque n’accepte pas ce nom de fichier ; il est trop long ou contient un caractère refusé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Put the disk or memory stick back, or save to another folder, then save again.</source>
        <translation>Remettez le disque ou la clé USB, ou choisissez un autre dossier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>Save to another disk now; then check the first one before you use it again.</source>
        <translation>Enregistrez maintenant sur un autre disque ; vérifiez ensuite le premier avant de le réutiliser.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>The folder is not there any more, or a file in it went away during the save</source>
        <translation>Le dossier n’est plus là, ou un de ses fichiers a disparu pendant l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/faults.py"/>
        <source>The disk did not take the file ({reason})</source>
        <translation>Le disque n’a pas pris le fichier ({reason})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>Ask the sender for the plan file itself; its name ends in .pocplan.json.</source>
        <translation>Demandez à l’expéditeur le fichier du plan lui-même ; son nom se termine par .pocplan.json.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a PDF, not a plan</source>
        <translation>C’est un PDF, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>Open it in a PDF viewer; a brief cannot be turned back into a plan.</source>
        <translation>Ouvrez-le dans un lecteur de PDF ; une note ne peut redevenir un plan.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a Word, Excel, PowerPoint or zip file, not a plan</source>
        <translation>C’est un fichier Word, Excel, PowerPoint ou zip, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a zip file, not a plan</source>
        <translation>C’est un fichier zip, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is an old Word, Excel or PowerPoint file, not a plan</source>
        <translation>C’est un ancien fichier Word, Excel ou PowerPoint, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a rich text document, not a plan</source>
        <translation>C’est un document RTF, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a JPEG picture, not a plan</source>
        <translation>C’est une image JPEG, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a PNG picture, not a plan</source>
        <translation>C’est une image PNG, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a GIF picture, not a plan</source>
        <translation>C’est une image GIF, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a TIFF picture, not a plan</source>
        <translation>C’est une image TIFF, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a gzip archive, not a plan</source>
        <translation>C’est une archive gzip, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a 7-Zip archive, not a plan</source>
        <translation>C’est une archive 7-Zip, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a RAR archive, not a plan</source>
        <translation>C’est une archive RAR, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a bzip2 archive, not a plan</source>
        <translation>C’est une archive bzip2, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a database, not a plan</source>
        <translation>C’est une base de données, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a program, not a plan</source>
        <translation>C’est un programme, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a Windows program, not a plan</source>
        <translation>C’est un programme Windows, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is an encrypted file, not a plan in clear</source>
        <translation>C’est un fichier chiffré, non un plan en clair</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>Open it with your identity.</source>
        <translation>Ouvrez-le avec votre identité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is an encrypted file as text, not a plan in clear</source>
        <translation>C’est un fichier chiffré sous forme de texte, non un plan en clair</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a YAML file, not a plan</source>
        <translation>C’est un fichier YAML, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a YAML file that asks to run code, not a plan</source>
        <translation>C’est un fichier YAML qui demande à exécuter du code, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a web page, map layer or other XML file, not a plan</source>
        <translation>C’est une page Web, une couche de carte ou un autre fichier XML, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is not a plan</source>
        <translation>Ce n’est pas un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This is a Python pickle, which can run code, not a plan</source>
        <translation>C’est un fichier pickle de Python, qui peut exécuter du code, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This file holds a list, not a plan</source>
        <translation>Ce fichier contient une liste, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>This looks like a YAML or settings file, not a plan</source>
        <translation>Cela ressemble à un fichier YAML ou de réglages, non à un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>Do not run it. </source>
        <translation>Ne l’exécutez pas. </translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/look_alike.py"/>
        <source>Do not open it. </source>
        <translation>Ne l’ouvrez pas. </translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/pack_files.py"/>
        <source>This is a link, a pipe or a device; a pack holds plain files and folders only</source>
        <translation>C’est un lien, un tube ou un périphérique ; un module ne contient que des fichiers et dossiers ordinaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/pack_files.py"/>
        <source>The file is larger than {limit} MB, more than this part of a mission pack can be</source>
        <translation>Le fichier dépasse {limit} Mo, plus que ne peut en compter cette partie d’un module de mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/pack_files.py"/>
        <source>Put the file itself there.</source>
        <translation>Placez-y le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/pack_files.py"/>
        <source>The folder holds more than {count:,} files or {size} MB, more than a pack</source>
        <translation>Le dossier contient plus de {count} fichiers ou {size} Mo, plus qu’un module</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/pack_files.py"/>
        <source>Check that this is the folder of the pack.</source>
        <translation>Vérifiez que c’est le dossier du module.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/pack_shelf.py"/>
        <source>The pack was not kept on this computer; plans are unchanged.</source>
        <translation>Le module n’a pas été conservé sur cet ordinateur ; les plans sont inchangés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/pack_shelf.py"/>
        <source>See that the disk has space and that you may write there, then keep the pack again.</source>
        <translation>Vérifiez que le disque a de la place et que vous pouvez y écrire, puis conservez de nouveau le module.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/pack_shelf.py"/>
        <source>The pack is still kept on this computer; plans are unchanged.</source>
        <translation>Le module est toujours conservé sur cet ordinateur ; les plans sont inchangés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/recovery.py"/>
        <source>Every file is where it was.</source>
        <translation>Chaque fichier est là où il était.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/recovery.py"/>
        <source>{count} damaged files of this name stand there already</source>
        <translation>Il y a déjà {count} fichiers endommagés de ce nom</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/recovery.py"/>
        <source>Check the disk for faults, move the damaged files away, then open the plan again.</source>
        <translation>Vérifiez l’état du disque, déplacez les fichiers endommagés, puis rouvrez le plan.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/samples.py"/>
        <source>There is no plan file and no sample “{name}”</source>
        <translation>Il n’y a ni fichier de plan ni exemple « {name} »</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/samples.py"/>
        <source>Give the path of a plan, or one of the samples: {names}.</source>
        <translation>Donnez le chemin d’un plan, ou l’un des exemples : {names}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source>The file on the disk is as it was before, and your edits are still in the program.</source>
        <translation>Le fichier sur le disque est tel qu’il était, et vos modifications sont encore dans le programme.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source>Nothing was written; a file that stood there is as it was.</source>
        <translation>Rien n’a été écrit ; un fichier qui s’y trouvait est tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source>The disk did not confirm which version the file holds.{earlier} Your edits are still in the program.</source>
        <translation>Le disque n’a pas confirmé quelle version le fichier contient.{earlier} Vos modifications sont encore dans le programme.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source>A file of this name stands there already</source>
        <translation>Il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source>Choose another name, or open that file first.</source>
        <translation>Choisissez un autre nom, ou ouvrez d’abord ce fichier.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source>The file on the disk has changed since it was opened; somebody else, or another program, saved it</source>
        <translation>Le fichier sur le disque a changé depuis son ouverture ; quelqu’un d’autre, ou un autre programme, l’a enregistré</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source>Save under another name, then compare or merge the two.</source>
        <translation>Enregistrez sous un autre nom, puis comparez ou fusionnez les deux.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source> The version before it is kept as {path}.</source>
        <translation> La version précédente est conservée sous {path}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source>The file is marked read-only</source>
        <translation>Le fichier est marqué en lecture seule</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source>The new file is whole, but the disk did not confirm it.</source>
        <translation>Le nouveau fichier est entier, mais le disque ne l’a pas confirmé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/saver.py"/>
        <source>Save under another name, or take the mark off first.</source>
        <translation>Enregistrez sous un autre nom, ou retirez d’abord cette marque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>a number with decimals</source>
        <translation>un nombre décimal</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>a group of fields</source>
        <translation>un groupe de champs</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>nothing (null)</source>
        <translation>rien (null)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>an identifier</source>
        <translation>un identifiant</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>{choices}.</source>
        <translation>{choices}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The text is empty or too short</source>
        <translation>Le texte est vide ou trop court</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Write at least {min_length} character(s).</source>
        <translation>Écrivez au moins {min_length} caractère(s).</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The text is too long</source>
        <translation>Le texte est trop long</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Shorten it to {max_length} characters.</source>
        <translation>Ramenez-le à {max_length} caractères.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The list is too long</source>
        <translation>La liste est trop longue</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Keep at most {max_length} items.</source>
        <translation>Gardez au plus {max_length} éléments.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The list is too short</source>
        <translation>La liste est trop courte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Give at least {min_length} item(s).</source>
        <translation>Donnez au moins {min_length} élément(s).</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The number is too small</source>
        <translation>Le nombre est trop petit</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Give a number of {ge} or more.</source>
        <translation>Donnez un nombre égal ou supérieur à {ge}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Give a number above {gt}.</source>
        <translation>Donnez un nombre supérieur à {gt}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The number is too large</source>
        <translation>Le nombre est trop grand</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Give a number of {le} or less.</source>
        <translation>Donnez un nombre égal ou inférieur à {le}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Give a number below {lt}.</source>
        <translation>Donnez un nombre inférieur à {lt}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The number is not a step of {multiple_of}</source>
        <translation>Le nombre n’est pas un multiple de {multiple_of}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Give a multiple of {multiple_of}.</source>
        <translation>Donnez un multiple de {multiple_of}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The number has too many digits</source>
        <translation>Le nombre a trop de chiffres</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Correct the number.</source>
        <translation>Corrigez le nombre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The value is not a number</source>
        <translation>La valeur n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Give a number, or leave the value out.</source>
        <translation>Donnez un nombre, ou omettez la valeur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The time has no zone</source>
        <translation>L’heure n’a pas de fuseau</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Add the zone, for example Z or +02:00.</source>
        <translation>Ajoutez le fuseau, par exemple Z ou +02:00.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>This is not a date and time</source>
        <translation>Ce n’est pas une date et une heure</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Write it as 2026-11-14T04:30:00+02:00.</source>
        <translation>Écrivez 2026-11-14T04:30:00+02:00.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>This is not a date</source>
        <translation>Ce n’est pas une date</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Write it as 2026-11-14.</source>
        <translation>Écrivez 2026-11-14.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>This is not a length of time</source>
        <translation>Ce n’est pas une durée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Write it as PT90M.</source>
        <translation>Écrivez PT90M.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>This is not a time of day</source>
        <translation>Ce n’est pas une heure du jour</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Write it as 04:30:00.</source>
        <translation>Écrivez 04:30:00.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>This word is not one of the choices</source>
        <translation>Ce mot ne fait pas partie des choix</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Use one of: {expected}.</source>
        <translation>Utilisez l’une de ces valeurs : {expected}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>This value is not one of the choices</source>
        <translation>Cette valeur ne fait pas partie des choix</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Use: {expected}.</source>
        <translation>Utilisez : {expected}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The kind of this entry is missing</source>
        <translation>Le type de cette entrée manque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Add its kind.</source>
        <translation>Ajoutez son type.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The kind of this entry is not known</source>
        <translation>Le type de cette entrée n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Use one of: {expected_tags}.</source>
        <translation>Utilisez l’une de ces valeurs : {expected_tags}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The text does not have the required form</source>
        <translation>Le texte n’a pas la forme requise</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Follow the form {pattern}</source>
        <translation>Suivez la forme {pattern}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The text holds half of a character</source>
        <translation>Le texte contient une moitié de caractère</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>Remove the character.</source>
        <translation>Retirez le caractère.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>This is not an identifier</source>
        <translation>Ce n’est pas un identifiant</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Restore the identifier from an earlier version.</source>
        <translation>Rétablissez l’identifiant d’après une version antérieure.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The value contains itself</source>
        <translation>La valeur se contient elle-même</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Open an earlier version of the file.</source>
        <translation>Ouvrez une version antérieure du fichier.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The value fits none of the forms this field may take</source>
        <translation>La valeur ne correspond à aucune des formes que ce champ peut prendre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Take it out, or open the file with the version of the program that wrote it.</source>
        <translation>Retirez-le, ou ouvrez le fichier avec la version du programme qui l’a écrit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>This is {given} where {wanted} is needed</source>
        <translation>Il y a {given} là où il faut {wanted}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Restore the identifier from an earlier version of the file.</source>
        <translation>Rétablissez l’identifiant d’après une version antérieure du fichier.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>This field is missing</source>
        <translation>Ce champ manque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Add the field.</source>
        <translation>Ajoutez le champ.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Correct this value.</source>
        <translation>Corrigez cette valeur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>This field is not known</source>
        <translation>Ce champ n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>Give {wanted}.</source>
        <translation>Donnez {wanted}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/schema_problems.py"/>
        <source>The identifier is missing</source>
        <translation>L’identifiant manque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>Nothing was opened; your open plan and the file are unchanged.</source>
        <translation>Rien n’a été ouvert ; votre plan ouvert et le fichier sont inchangés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>Open an earlier version of the file, or ask the sender to send it again as an attachment.</source>
        <translation>Ouvrez une version antérieure du fichier, ou demandez à l’expéditeur de le renvoyer en pièce jointe.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>Open an earlier version, or have the program that wrote the file write it again.</source>
        <translation>Ouvrez une version antérieure, ou faites réécrire le fichier par le programme qui l’a écrit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The file is larger than {size} MB, more than any plan</source>
        <translation>Le fichier dépasse {size} Mo, plus que tout plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The file holds no text, only blanks or zeros; the disk may have lost its content</source>
        <translation>Le fichier ne contient aucun texte, seulement des blancs ou des zéros ; le disque en a peut-être perdu le contenu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The text is UTF-16 or UTF-32; a plan must be UTF-8</source>
        <translation>Le texte est en UTF-16 ou UTF-32 ; un plan doit être en UTF-8</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The file ends too early, after {size:,} bytes</source>
        <translation>Le fichier s’arrête trop tôt, après {size} octets</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The file holds more than {values:,} values, more than any plan</source>
        <translation>Le fichier contient plus de {values} valeurs, plus que tout plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The file is nested too deeply (more than {depth} levels)</source>
        <translation>L’imbrication du fichier est trop profonde (plus de {depth} niveaux)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The value is not a number ({name})</source>
        <translation>La valeur n’est pas un nombre ({name})</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>There are {count:,} items; the limit is {limit:,}</source>
        <translation>Il y a {count} éléments ; la limite est de {limit}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>This file holds a single value, not a plan</source>
        <translation>Ce fichier contient une valeur isolée, non un plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>Choose the plan file itself.</source>
        <translation>Choisissez le fichier du plan lui-même.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The file is empty (0 bytes)</source>
        <translation>Le fichier est vide (0 octet)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>Save it as UTF-8 in the program that wrote it.</source>
        <translation>Enregistrez-le en UTF-8 dans le programme qui l’a écrit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The text is not valid UTF-8 at byte {offset:,}</source>
        <translation>Le texte n’est pas de l’UTF-8 valide à l’octet {offset}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>line {line:,}, column {column:,}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The file was damaged, or changed by hand, at {place}; it cannot be trusted</source>
        <translation>Le fichier a été endommagé, ou modifié à la main, à cet endroit : {place} ; on ne peut s’y fier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>Split the plan.</source>
        <translation>Scindez le plan.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The text has {count:,} characters; the limit is {limit:,}</source>
        <translation>Le texte compte {count} caractères ; la limite est de {limit}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The text holds half of a character (lone surrogate {sign}) at position {at:,}</source>
        <translation>Le texte contient une moitié de caractère (demi-code isolé {sign}) à la position {at}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>The text holds the control character ({sign}) at position {at:,}</source>
        <translation>Le texte contient le caractère de commande ({sign}) à la position {at}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>A text holds a control character at {place}</source>
        <translation>Un texte contient un caractère de commande à cet endroit : {place}</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>Shorten the text.</source>
        <translation>Raccourcissez le texte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>“{key}” appears twice</source>
        <translation>« {key} » figure deux fois</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/storage/strict_json.py"/>
        <source>Correct the value, or leave it out.</source>
        <translation>Corrigez la valeur, ou omettez-la.</translation>
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
        <source>The POC Adviser's own words</source>
        <translation>Propos du conseiller POC</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>At most sixty words. They stand on the first page and belong to the adviser.</source>
        <translation>Soixante mots au plus. Ils figurent en première page et appartiennent au conseiller.</translation>
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
        <source>Mission packs</source>
        <translation>Modules de mission</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/asker.py"/>
        <source>Load a mission pack</source>
        <translation>Charger un module de mission</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/asker.py"/>
        <source>Load the folder of a mission pack</source>
        <translation>Charger le dossier d’un module de mission</translation>
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
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_paste.py"/>
        <source>Rows are matched by the question or its key; an empty cell changes nothing.</source>
        <translation>Les lignes sont rapprochées par la question ou sa clé ; une cellule vide ne change rien.</translation>
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
        <location filename="../../../pocplanner/model/document.py"/>
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
        <source>Given at</source>
        <translation>Donné le</translation>
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
        <translation>Ce qui peut être dit</translation>
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
        <source>Who was asked</source>
        <translation>Qui a été consulté</translation>
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
        <translation>Attribution des tâches</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Disclosure</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Press lines</source>
        <translation>Éléments pour la presse</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Release timeline</source>
        <translation>Calendrier de diffusion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Operational security</source>
        <translation>Sécurité opérationnelle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Words</source>
        <translation>Propos</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Recorded by</source>
        <translation>Consigné par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Outcome</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Lane</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Developed with</source>
        <translation>Élaboré avec</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Last exercise</source>
        <translation>Dernier exercice</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Next exercise</source>
        <translation>Prochain exercice</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Preparatory</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Reactive</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Ref</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Comment kind</source>
        <translation>Type d’observation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Written at</source>
        <translation>Rédigée le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Comments</source>
        <translation>Observations</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Signoffs</source>
        <translation>Visas</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Briefs</source>
        <translation>Notes de décision</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Audit</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Brief id</source>
        <translation>Identifiant de la note</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Check</source>
        <translation>Caractères de contrôle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Copy number</source>
        <translation>Numéro de l’exemplaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Plan digest</source>
        <translation>Empreinte du plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Pdf sha256</source>
        <translation>SHA-256 du PDF</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Issued at</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Parents</source>
        <translation>Versions mères</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Made at</source>
        <translation>Établie le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Made by</source>
        <translation>Établie par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Covers</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Caveat</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Signed at</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Overrules</source>
        <translation>Passe outre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Overrule reason</source>
        <translation>Motif pour passer outre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Originator</source>
        <translation>Auteur de l’information</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Support items</source>
        <translation>Éléments d’appui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Assessments</source>
        <translation>Appréciations</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Breach consequence</source>
        <translation>Conséquence d’un manquement</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Follow up</source>
        <translation>Suites données</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Task force advice</source>
        <translation>Avis de l’équipe spéciale</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Started on</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Recipient</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Outcome advised by</source>
        <translation>Conclusion conseillée par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Outcome decided by</source>
        <translation>Conclusion décidée par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Outcome on</source>
        <translation>Date de la conclusion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Communicated to</source>
        <translation>Communiqué à</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Communicated on</source>
        <translation>Communiqué le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Monitoring</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Monitoring owner</source>
        <translation>Responsable du suivi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Reports every days</source>
        <translation>Intervalle des rapports, en jours</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Is precondition</source>
        <translation>Condition préalable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Met</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Support kind</source>
        <translation>Type d’appui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Provided by</source>
        <translation>Fourni par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Exemption claimed</source>
        <translation>Exemption invoquée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Scope</source>
        <translation>Champ d’application</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Scope by</source>
        <translation>Champ déterminé par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Pathway</source>
        <translation>Catégorie de dommage</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Written by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Rated on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Planned for</source>
        <translation>Prévu pour</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Led by</source>
        <translation>Dirigé par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Community perceptions</source>
        <translation>Perceptions des communautés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Adviser feedback</source>
        <translation>Retour du conseiller PDC</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Humanitarian feedback</source>
        <translation>Retour des acteurs humanitaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Unique capability</source>
        <translation>Capacité unique</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Timeliness</source>
        <translation>Rapidité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Humanitarian direction</source>
        <translation>Direction humanitaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Time limited</source>
        <translation>Durée limitée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Supporting</source>
        <translation>Composantes en appui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Serves</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Target</source>
        <translation>Valeur cible</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Data source</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Patch</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Outline</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Feasibility</source>
        <translation>Faisabilité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Political risk</source>
        <translation>Risque politique</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Patches</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Pack</source>
        <translation>Module</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Timing</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Screening</source>
        <translation>Examen préalable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Joint forum</source>
        <translation>Instance conjointe</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Packs</source>
        <translation>Modules</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Form lines</source>
        <translation>Lignes de formulaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Distribution</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Lines of operation</source>
        <translation>Lignes d’opération</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Unit tasks</source>
        <translation>Tâches des unités</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Order references</source>
        <translation>Références d’ordres</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Stop criteria</source>
        <translation>Critères d’arrêt</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Risk decisions</source>
        <translation>Décisions sur les risques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Own risks</source>
        <translation>Risques ajoutés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Risk numbers</source>
        <translation>Numéros des risques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Hrddp</source>
        <translation>PDVDH</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Contingency plans</source>
        <translation>Plans de circonstance</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Aar</source>
        <translation>Bilan après action</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Overrides</source>
        <translation>Passer-outre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Release marks</source>
        <translation>Marques de diffusion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Full brief</source>
        <translation>Note complète</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Record abduction</source>
        <translation>Antécédents : enlèvements</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Record explosive devices</source>
        <translation>Antécédents : engins explosifs</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Record attacks on aid</source>
        <translation>Antécédents : attaques contre l’aide</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Controls population</source>
        <translation>Contrôle une population</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Fragmented command</source>
        <translation>Commandement fragmenté</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Imminence</source>
        <translation>Imminence</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Collection</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>History</source>
        <translation>Antécédents</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Opportunity</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Known then</source>
        <translation>Ce qu’on savait alors</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Judged by</source>
        <translation>Apprécié par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Judged on</source>
        <translation>Apprécié le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Closed by</source>
        <translation>Clos par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Closed reason</source>
        <translation>Motif de clôture</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Strength</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Poc trained</source>
        <translation>Formée à la PDC</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Women in unit</source>
        <translation>Femmes dans l’unité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Night capable</source>
        <translation>Capable d’agir de nuit</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Controlled by</source>
        <translation>Sous le contrôle de</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Control approved by</source>
        <translation>Contrôle approuvé par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Remedy</source>
        <translation>Mesure corrective</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Denies threat</source>
        <translation>Nie la menace</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Holds detainees</source>
        <translation>Détient des personnes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Has auxiliaries</source>
        <translation>A des auxiliaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Supply shortfall</source>
        <translation>Manque de ravitaillement</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Uses civilian buildings</source>
        <translation>Utilise des bâtiments civils</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Counted in</source>
        <translation>Compté dans</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Protection priority</source>
        <translation>Priorité de protection</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>At risk</source>
        <translation>Groupes exposés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Civilian status</source>
        <translation>Statut de civil</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Mgrs</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Population groups</source>
        <translation>Groupes de population</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Armed actors</source>
        <translation>Acteurs armés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Partner forces</source>
        <translation>Forces partenaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Protection actors</source>
        <translation>Acteurs de protection</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Mission units</source>
        <translation>Unités de la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Trigger dates</source>
        <translation>Dates sensibles</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Light</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Low</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>High</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Anchor</source>
        <translation>À compter de</translation>
    </message>
</context>
<context>
    <name>field_help</name>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Tasking, by addressee.</source>
        <translation>Attribution des tâches, par destinataire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Communication.</source>
        <translation>Communication.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Disclosure matrix.</source>
        <translation>Tableau de diffusion.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Lines for the media.</source>
        <translation>Éléments de langage pour les médias.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Operational security: timeline for release, coordination and action.</source>
        <translation>Sécurité opérationnelle : calendrier de diffusion, de coordination et d’action.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What must not be known before when, and why.</source>
        <translation>Ce qui ne doit pas être connu avant un moment donné, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The words, at most sixty.</source>
        <translation>Les propos, soixante mots au plus.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When it was given.</source>
        <translation>Moment où l’avis a été donné.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Office that recorded it: the POC Adviser, or another that took it down.</source>
        <translation>Service qui l’a consigné : le conseiller POC, ou un autre qui l’a pris en note.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What is said.</source>
        <translation>Ce qui est dit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>When.</source>
        <translation>Quand.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>To whom.</source>
        <translation>À qui.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>By whom.</source>
        <translation>Par qui.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Kind of counterpart.</source>
        <translation>Type d’interlocuteur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Mission component or body asked, where it is in the list.</source>
        <translation>Composante de la mission ou organisme consulté, s’il figure dans la liste.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Who was asked, where it is not in the list: a body, never a person.</source>
        <translation>Interlocuteur consulté, s’il ne figure pas dans la liste : un organisme, jamais une personne.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>On what.</source>
        <translation>Objet.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Hours allowed for the answer.</source>
        <translation>Délai de réponse accordé, en heures.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The answer.</source>
        <translation>La réponse.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What was advised.</source>
        <translation>Avis rendu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Whether the advice was taken.</source>
        <translation>Indiquer si l’avis a été suivi.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Why it was taken or not.</source>
        <translation>Pourquoi l’avis a été suivi ou non.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The decision asked for, in one sentence.</source>
        <translation>La décision demandée, en une phrase.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When the decision is needed.</source>
        <translation>Quand la décision est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What happens if none is taken.</source>
        <translation>Ce qui se passe si aucune décision n’est prise.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Assessment by the presenter.</source>
        <translation>Appréciation de la personne qui présente.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Intent of the presenter.</source>
        <translation>Intention de la personne qui présente.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Option that is recommended.</source>
        <translation>Option recommandée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Why.</source>
        <translation>Motif.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Consultation of UN Headquarters.</source>
        <translation>Consultation du Siège de l’ONU.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Consultation of national and regional partners.</source>
        <translation>Consultation des partenaires nationaux et régionaux.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The POC Adviser's own words, the latest last; the latest stands on the first page.</source>
        <translation>Propos du conseiller POC, les plus récents en dernier ; les plus récents figurent en première page.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When an approval lapses.</source>
        <translation>Quand une approbation devient caduque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Who may stop the operation.</source>
        <translation>Qui peut arrêter l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Decisions that were taken, recorded afterwards.</source>
        <translation>Décisions prises, consignées après coup.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Audience.</source>
        <translation>Public.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Whether it is told.</source>
        <translation>Indiquer si ce public est informé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What it may be told.</source>
        <translation>Ce qui peut lui être dit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Not before.</source>
        <translation>Pas avant.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Harm if it is told too early.</source>
        <translation>Dommage si ce public est informé trop tôt.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Harm if it is not told.</source>
        <translation>Dommage si ce public n’est pas informé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Post, never a name.</source>
        <translation>Fonction, jamais de nom.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Drafted by, consulted with or approved by.</source>
        <translation>Rédigé par, consulté ou approuvé par.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Post and office.</source>
        <translation>Fonction et bureau.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Day.</source>
        <translation>Date.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What is to be done.</source>
        <translation>Ce qu’il faut faire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Why: the threat to civilians that it answers.</source>
        <translation>Pourquoi : la menace contre les civils à laquelle l’opération répond.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Where.</source>
        <translation>Où.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Who takes part and at which actors it is directed; groups, never persons.</source>
        <translation>Qui participe et quels acteurs sont visés ; des groupes, jamais des personnes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When: immediate, when ready, contingency or dated.</source>
        <translation>Quand : immédiat, quand c’est prêt, en cas d’imprévu ou à une date.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When, in words: window, duration, what it waits for.</source>
        <translation>Quand, en texte libre : créneau, durée, événement attendu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Legal and mandate basis.</source>
        <translation>Base juridique et mandat.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Political impact.</source>
        <translation>Impact politique.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Socio-economic impact.</source>
        <translation>Impact socioéconomique.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Impact on the protection of civilians.</source>
        <translation>Impact sur la protection des civils.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Security impact.</source>
        <translation>Impact sur la sécurité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Question that it answers.</source>
        <translation>Question à laquelle cet élément répond.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What may be said.</source>
        <translation>Ce qui peut être dit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Whether it is used only when asked.</source>
        <translation>Indiquer si cet élément ne sert que sur demande.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What speaks for the operation.</source>
        <translation>Arguments en faveur de l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What speaks against it.</source>
        <translation>Arguments en sa défaveur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The decision.</source>
        <translation>La décision.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Option that was decided on.</source>
        <translation>Option sur laquelle porte la décision.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>The exact words.</source>
        <translation>Les termes exacts.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Conditions.</source>
        <translation>Conditions.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>How the decision reached the recorder.</source>
        <translation>Comment la décision est parvenue au bureau qui la consigne.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>When it was taken.</source>
        <translation>Date et heure de la décision.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Capacity and authority in which it was taken.</source>
        <translation>Qualité et autorité au titre desquelles elle a été prise.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Office that recorded it.</source>
        <translation>Bureau qui l’a consignée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Release of information, coordination or action.</source>
        <translation>Diffusion d’informations, coordination ou action.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What is released, coordinated or done.</source>
        <translation>Ce qui est diffusé, coordonné ou fait.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Component or section among the civilian pillars.</source>
        <translation>Composante ou section au sein des piliers civils.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>What is to be done; empty where "no task" is ticked.</source>
        <translation>Ce qu’il faut faire ; vide si « aucune tâche » est coché.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>By when.</source>
        <translation>Échéance.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Whether this addressee deliberately has no task.</source>
        <translation>Indiquer si ce destinataire n’a délibérément aucune tâche.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>Units concerned.</source>
        <translation>Unités concernées.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Library line that it comes from.</source>
        <translation>Ligne d’origine dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Offices that do it; empty means "to be assigned".</source>
        <translation>Bureaux chargés de l’exécution ; si vide, « à attribuer ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>What is done.</source>
        <translation>Ce qui est fait.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>When it must be done (preparatory) or how soon after the trigger (reactive).</source>
        <translation>Échéance (préparation), ou délai après le déclencheur (réaction).</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>How far it is.</source>
        <translation>État d’avancement.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Library scenario that it comes from.</source>
        <translation>Scénario d’origine dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Title of the scenario.</source>
        <translation>Titre du scénario.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Narrative: expected movement, vulnerable places, expected harms.</source>
        <translation>Exposé : mouvements attendus, lieux vulnérables, dommages attendus.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Rows of the table.</source>
        <translation>Lignes du tableau.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Who took part.</source>
        <translation>Qui a participé à l’élaboration.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>When it was last exercised.</source>
        <translation>Date du dernier exercice.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>When it will be exercised next.</source>
        <translation>Date du prochain exercice.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Library row that it comes from.</source>
        <translation>Ligne du tableau d’origine dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>The risk, in words.</source>
        <translation>Le risque, en texte libre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Risks of the register that it answers.</source>
        <translation>Risques du registre auxquels cette ligne répond.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Likelihood, where a person has rated it.</source>
        <translation>Probabilité, si quelqu’un l’a évaluée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>What moves the row from prepared to activated.</source>
        <translation>Ce qui fait passer la ligne de « prêt » à « activé ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Mitigating and preparatory lines.</source>
        <translation>Lignes d’atténuation et de préparation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>Reactive lines.</source>
        <translation>Lignes de réaction.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Position, from 1.</source>
        <translation>Position, à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Office.</source>
        <translation>Bureau.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>What was done.</source>
        <translation>Ce qui a été fait.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of the plan after it.</source>
        <translation>SHA-256 du plan après cette action.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of the entry before.</source>
        <translation>SHA-256 de l’entrée précédente.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>The field.</source>
        <translation>Le champ.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Comment, proposed change or objection.</source>
        <translation>Observation, modification proposée ou objection.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Office that wrote it.</source>
        <translation>Bureau rédacteur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>The remark.</source>
        <translation>L’observation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Answer to it.</source>
        <translation>Réponse à l’observation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Whether it is closed; an objection is closed by its own office only.</source>
        <translation>Indiquer si elle est close ; seul le bureau qui a émis une objection peut la clore.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Name and version of the format.</source>
        <translation>Nom et version du format.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>The plan.</source>
        <translation>Le plan.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Frozen states.</source>
        <translation>États figés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Objects of earlier revisions, by digest.</source>
        <translation>Objets des révisions antérieures, par empreinte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Remarks.</source>
        <translation>Observations.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Sign-offs.</source>
        <translation>Visas.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Briefs that were issued, in the order of issue.</source>
        <translation>Notes de décision émises, dans l’ordre d’émission.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Audit trail.</source>
        <translation>Journal des opérations.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Name of the format.</source>
        <translation>Nom du format.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Version of the format.</source>
        <translation>Version du format.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Id that is printed on the brief; all copies of it have the same one.</source>
        <translation>Identifiant imprimé sur la note ; tous ses exemplaires portent le même.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Check characters that are printed on every page of this copy.</source>
        <translation>Caractères de contrôle imprimés sur chaque page de cet exemplaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Edition.</source>
        <translation>Édition.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Number of this copy.</source>
        <translation>Numéro de cet exemplaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Number of copies in all.</source>
        <translation>Nombre total d’exemplaires.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Whether it is final; otherwise it is a draft.</source>
        <translation>Indiquer si elle est finale ; sinon, c’est un projet.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Day of the assessment.</source>
        <translation>Jour de l’évaluation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Option that was assessed; empty for the plan as declared.</source>
        <translation>Option évaluée ; vide pour le plan tel que déclaré.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of the state of the plan from which it was made.</source>
        <translation>SHA-256 de l’état du plan à partir duquel elle a été établie.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of the PDF file.</source>
        <translation>SHA-256 du fichier PDF.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>When it was signed, or printed where it was not.</source>
        <translation>Date et heure de la signature, ou de l’impression si elle n’est pas signée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Office or post that signed it; empty where nobody did.</source>
        <translation>Bureau ou fonction qui l’a signée ; vide si personne ne l’a signée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Public key of the signature.</source>
        <translation>Clé publique de la signature.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Ids of the briefs that it takes the place of.</source>
        <translation>Identifiants des notes qu’elle remplace.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Revisions that it follows.</source>
        <translation>Révisions dont elle est issue.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of the canonical plan.</source>
        <translation>SHA-256 du plan sous forme canonique.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>When it was made.</source>
        <translation>Quand elle a été établie.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Office that made it.</source>
        <translation>Bureau qui l’a établie.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Why: sent, merged, signed off, printed, decided, or the name of the checkpoint.</source>
        <translation>Motif : envoi, fusion, visa, impression, décision, ou nom du point de reprise.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Objects and fields that it covers; empty for the whole plan.</source>
        <translation>Objets et champs visés ; si vide, tout le plan.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of what it covers.</source>
        <translation>SHA-256 de ce qui est visé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Caveat.</source>
        <translation>Réserve.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>SHA-256 of *body*.</source>
        <translation>SHA-256 de *body*.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>Canonical JSON of the object.</source>
        <translation>JSON canonique de l’objet.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Key of the question in the guidance library, for example ``op_urban``.</source>
        <translation>Clé de la question dans la bibliothèque de conseils, par exemple ``op_urban``.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>The answer; ``unknown`` is an answer, and the default.</source>
        <translation>La réponse ; ``unknown`` est une réponse, et la valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>What the answer rests on, or what is missing.</source>
        <translation>Ce sur quoi repose la réponse, ou ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Where the answer comes from.</source>
        <translation>Origine de la réponse.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Whether the planner overrules what the program computed from the situation.</source>
        <translation>Indiquer s’il faut passer outre à la réponse calculée par le programme d’après la situation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Why the computed answer is overruled; printed.</source>
        <translation>Motif pour passer outre à la réponse calculée ; imprimé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Kind of source, for example "site committee, through Civil Affairs"; never a name.</source>
        <translation>Type de source, par exemple « comité du site, par les Affaires civiles » ; jamais un nom.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Office that holds the information and decides on its release.</source>
        <translation>Bureau qui détient l’information et décide de sa diffusion.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Who may see it.</source>
        <translation>Diffusion autorisée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Reliability of the source, six steps.</source>
        <translation>Fiabilité de la source, en six degrés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Reliability of the information, six steps.</source>
        <translation>Fiabilité de l’information, en six degrés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>Day on which the information was last known to hold.</source>
        <translation>Dernier jour où l’information était tenue pour valable.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>The element.</source>
        <translation>L’élément.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What human rights found.</source>
        <translation>Constat de la composante droits de l’homme.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Why. Seen by human rights and chosen recipients only.</source>
        <translation>Motif. Visible seulement de cette composante et de destinataires choisis.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Where the information comes from.</source>
        <translation>Origine de l’information.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Support to non-UN forces, item by item.</source>
        <translation>Appui aux forces non onusiennes, élément par élément.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Assessments, one for each recipient.</source>
        <translation>Appréciations, une par bénéficiaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What was done about breaches.</source>
        <translation>Suites données aux manquements.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What happens to the support, and to the whole operation, when conditions are breached.</source>
        <translation>Ce que deviennent l’appui et l’opération tout entière en cas de manquement aux conditions.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Follow-up committee and reporting.</source>
        <translation>Comité de suivi et comptes rendus.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Advice of the HRDDP task force.</source>
        <translation>Avis de l’équipe spéciale PDVDH.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>When the process was started.</source>
        <translation>Date de lancement de la procédure.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>The unit.</source>
        <translation>L’unité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Intercede, suspend or withdraw.</source>
        <translation>Intercéder, suspendre ou retirer.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Office that acted.</source>
        <translation>Bureau qui est intervenu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What was reported, without identities.</source>
        <translation>Ce qui a été signalé, sans identités.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Support items that it covers.</source>
        <translation>Éléments d’appui visés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Findings under the six elements.</source>
        <translation>Constats sur les six éléments.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What could happen to civilians if support is given.</source>
        <translation>Ce qui pourrait arriver aux civils si l’appui est fourni.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What could happen to civilians if support is not given.</source>
        <translation>Ce qui pourrait arriver aux civils si l’appui n’est pas fourni.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Mitigating measures.</source>
        <translation>Mesures d’atténuation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Outcome.</source>
        <translation>Conclusion.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Office or body that advised it.</source>
        <translation>Bureau ou organisme qui l’a conseillée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Post that decided: the SRSG or a recorded delegate.</source>
        <translation>Fonction qui a pris la décision : RSSG ou personne dont la délégation est consignée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Day of the decision.</source>
        <translation>Date de la décision.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Post to which outcome and conditions were communicated.</source>
        <translation>Fonction à laquelle la conclusion et les conditions ont été communiquées.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Day of the communication.</source>
        <translation>Date de la communication.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Who monitors, how often, and who is alerted to a breach.</source>
        <translation>Qui assure le suivi, à quel rythme, et qui est alerté en cas de manquement.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Office that monitors.</source>
        <translation>Bureau chargé du suivi.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Days between reports.</source>
        <translation>Jours entre les rapports.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Day on which the assessment lapses.</source>
        <translation>Date à laquelle l’appréciation devient caduque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>What the recipient or the mission does.</source>
        <translation>Ce que fait le bénéficiaire ou la mission.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Whether it must be met before support starts.</source>
        <translation>Indiquer si elle doit être remplie avant le début de l’appui.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Whether it is met.</source>
        <translation>Indiquer si elle est remplie.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Where the evidence is.</source>
        <translation>Où se trouve la preuve.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Office that follows it up.</source>
        <translation>Bureau qui en assure le suivi.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Kind of support.</source>
        <translation>Type d’appui.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Unit that receives it.</source>
        <translation>Unité bénéficiaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>How much, how often, for how long.</source>
        <translation>Quantité, fréquence, durée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Component that gives it, and owns the mitigating measures.</source>
        <translation>Composante qui le fournit et répond des mesures d’atténuation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Reason for which it is said to fall outside the policy; empty where none is claimed.</source>
        <translation>Motif invoqué pour l’exclure du champ de la politique ; vide si aucun n’est invoqué.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Whether it falls under the policy.</source>
        <translation>Indiquer s’il entre dans le champ de la politique.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>Office that said so.</source>
        <translation>Bureau qui l’a déterminé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>Id of the object that holds the field; the id of the plan for fields of the plan itself.</source>
        <translation>Identifiant de l’objet qui contient le champ ; pour les champs du plan lui-même, celui du plan.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>Dotted path of the field inside the object, for example ``population.women``; empty for the object.</source>
        <translation>Chemin du champ dans l’objet, avec des points, par exemple ``population.women`` ; vide pour l’objet.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>First character of a part of the text, counted from 0.</source>
        <translation>Premier caractère d’une partie du texte, compté à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/ids.py"/>
        <source>Character after the last one of that part.</source>
        <translation>Caractère qui suit le dernier de cette partie.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Item of the planning checklist, or of a card of response material.</source>
        <translation>Élément de la liste de contrôle de la planification, ou d’une fiche de réponse.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Open, done or not applicable.</source>
        <translation>Ouvert, fait ou sans objet.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Why it is not applicable; needed then.</source>
        <translation>Pourquoi l’élément est sans objet ; obligatoire dans ce cas.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Office that did it or is to do it.</source>
        <translation>Bureau qui l’a fait ou doit le faire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Day on which it was done.</source>
        <translation>Date d’exécution.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>The answer, where the item asks a question.</source>
        <translation>La réponse, si l’élément pose une question.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Who is harmed, by whom, how, where and when.</source>
        <translation>Qui subit un dommage, de la part de qui, comment, où et quand.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Class of harm pathway.</source>
        <translation>Catégorie de dommage.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Inherent, current or expected residual.</source>
        <translation>Inhérent, actuel ou résiduel attendu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Likelihood.</source>
        <translation>Probabilité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Impact.</source>
        <translation>Impact.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Group for which it holds, where it differs.</source>
        <translation>Groupe auquel l’évaluation s’applique, s’il est différent.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Office that rated.</source>
        <translation>Bureau qui a évalué.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Day of the rating.</source>
        <translation>Date de l’évaluation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Readiness rule.</source>
        <translation>Règle de l’état de préparation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Field for which it holds; empty for the whole rule.</source>
        <translation>Champ auquel cela s’applique ; si vide, toute la règle.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Why the plan goes on all the same.</source>
        <translation>Pourquoi le plan suit son cours malgré tout.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Office that answers for it.</source>
        <translation>Bureau qui en répond.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>The risk.</source>
        <translation>Le risque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Option for which it holds; empty for all.</source>
        <translation>Option à laquelle cela s’applique ; si vide, toutes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Open, residual risk stated, or dismissed.</source>
        <translation>Ouvert, risque résiduel consigné ou écarté.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Why; a dismissal needs one, and it is printed.</source>
        <translation>Motif ; obligatoire pour écarter un risque, et imprimé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Office that answers for the risk.</source>
        <translation>Bureau qui répond du risque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Ratings by people.</source>
        <translation>Évaluations faites par des personnes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>Printed as R-001 and so on.</source>
        <translation>Imprimé sous la forme R-001, etc.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>When it takes place.</source>
        <translation>Date prévue.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Office that leads it.</source>
        <translation>Bureau qui le dirige.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>How community perceptions will be asked for, safely.</source>
        <translation>Comment les perceptions des communautés seront recueillies sans danger.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Which metrics set in planning will be used.</source>
        <translation>Indicateurs fixés lors de la planification qui seront utilisés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>How the POC Adviser's feedback comes in.</source>
        <translation>Comment le retour du conseiller PDC est pris en compte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>How feedback of humanitarians and other protection actors comes in.</source>
        <translation>Comment le retour des acteurs humanitaires et des autres acteurs de protection est pris en compte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>No suitable civilian means exist.</source>
        <translation>Il n’existe aucun moyen civil adapté.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>The urgency leaves no time for another way.</source>
        <translation>L’urgence ne laisse le temps d’aucune autre solution.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Civilians control the use.</source>
        <translation>L’emploi des moyens est sous contrôle civil.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>The use is limited in time and scale.</source>
        <translation>L’emploi est limité en durée et en ampleur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Library entry that it comes from; empty for an own measure.</source>
        <translation>Fiche d’origine dans la bibliothèque ; vide pour une mesure ajoutée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What is done, in one line.</source>
        <translation>Ce qui est fait, en une ligne.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What is done here, by whom, how.</source>
        <translation>Ce qui est fait ici, par qui et comment.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Before, during or after.</source>
        <translation>Avant, pendant ou après.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Office that is responsible.</source>
        <translation>Bureau responsable.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Offices that support, and bodies outside the mission that are coordinated with.</source>
        <translation>Bureaux en appui, et organismes extérieurs à la mission avec lesquels se coordonner.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>When it must be ready.</source>
        <translation>Quand elle doit être prête.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>When it ends, where it does.</source>
        <translation>Quand elle prend fin, le cas échéant.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Risks that it answers.</source>
        <translation>Risques auxquels elle répond.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Measures that must be ready first.</source>
        <translation>Mesures qui doivent être prêtes avant elle.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Options to which it belongs; empty for all.</source>
        <translation>Options concernées ; si vide, toutes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>How one knows that it is done.</source>
        <translation>À quoi l’on voit qu’elle est achevée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What harm it may do itself, and how that is kept small.</source>
        <translation>Dommage qu’elle peut elle-même causer, et comment le limiter.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What follows if it is not there in time.</source>
        <translation>Conséquences si elle n’est pas en place à temps.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>The four-condition test, for escorts and other military help to humanitarian work.</source>
        <translation>Les quatre conditions du dernier recours, pour les escortes et autres aides militaires à l’action humanitaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What else matters.</source>
        <translation>Autres précisions utiles.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Library entry that it comes from.</source>
        <translation>Fiche d’origine dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What is to be true for civilians.</source>
        <translation>Résultat voulu pour les civils.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>What is counted or asked.</source>
        <translation>Ce qui est compté ou demandé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Value before the operation.</source>
        <translation>Valeur avant l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Value that counts as success.</source>
        <translation>Valeur qui marque la réussite.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Where the figure comes from.</source>
        <translation>Origine du chiffre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>Office that measures.</source>
        <translation>Bureau chargé de la mesure.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Kind of patch.</source>
        <translation>Type de modification.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Key of the question.</source>
        <translation>Clé de la question.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Answer in this option.</source>
        <translation>Réponse dans cette option.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Why it is different.</source>
        <translation>Pourquoi elle diffère.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Value in this option, checked against the type of the field.</source>
        <translation>Valeur dans cette option, vérifiée selon le type du champ.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Name of the line.</source>
        <translation>Nom de la ligne.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Priority threat that it answers.</source>
        <translation>Menace prioritaire à laquelle elle répond.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What it is to achieve for civilians.</source>
        <translation>Ce qu’elle doit apporter aux civils.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Places whose people it is to protect.</source>
        <translation>Lieux dont elle doit protéger la population.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Armed actors whose threat it answers.</source>
        <translation>Acteurs armés dont elle doit contrer la menace.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What happens to civilians if nothing is done on this line.</source>
        <translation>Ce qui arrive aux civils si rien n’est fait sur cette ligne.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Likelihood of that harm, where a person has rated it.</source>
        <translation>Probabilité de ce dommage, si quelqu’un l’a évaluée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Impact of that harm, where a person has rated it.</source>
        <translation>Impact de ce dommage, si quelqu’un l’a évalué.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Office that rated it.</source>
        <translation>Bureau auteur de l’évaluation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Name of the phase.</source>
        <translation>Nom de la phase.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>When it starts.</source>
        <translation>Quand elle commence.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>When it ends.</source>
        <translation>Quand elle prend fin.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Places that it touches.</source>
        <translation>Lieux concernés par la phase.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What happens.</source>
        <translation>Ce qui se passe.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Short title.</source>
        <translation>Titre court.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Kind of course of action.</source>
        <translation>Type de mode d’action.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What is done, by whom, where and when.</source>
        <translation>Ce qui est fait, par qui, où et quand.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What speaks for it.</source>
        <translation>Arguments en sa faveur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Potential collateral damage: who and what could be hit, directly and indirectly.</source>
        <translation>Dommages collatéraux potentiels : qui et quoi pourrait être touché, directement ou indirectement.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Whether means, time and clearances allow it.</source>
        <translation>Faisabilité au regard des moyens, du temps et des autorisations.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Political risk, in words.</source>
        <translation>Risque politique, en texte libre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>D-day of this option, where it differs from that of the plan.</source>
        <translation>Jour J de cette option, s’il diffère de celui du plan.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Mission units that it uses; empty means all.</source>
        <translation>Unités de la mission employées ; si vide, toutes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What is different from the declared facts and situation.</source>
        <translation>Ce qui diffère des faits et de la situation déclarés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Title, for example "FRAGO 12".</source>
        <translation>Titre, par exemple « FRAGO 12 ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Office that issued it.</source>
        <translation>Bureau émetteur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Date-time group of issue.</source>
        <translation>Groupe date-heure d’émission.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What in it matters here.</source>
        <translation>Ce qui importe ici dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What must be seen, in words that an officer on scene can check.</source>
        <translation>Ce qu’il faut constater, en des termes qu’un officier sur place peut vérifier.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Office that advises to stop.</source>
        <translation>Bureau qui donne l’avis d’arrêter.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Post that decides on scene.</source>
        <translation>Fonction qui décide sur place.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Communications by which the advice and the decision travel.</source>
        <translation>Moyens de communication par lesquels l’avis et la décision sont transmis.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>Minutes from the observation to the halt.</source>
        <translation>Délai entre l’observation et l’arrêt, en minutes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>What the units do when it is reached.</source>
        <translation>Ce que font les unités quand le critère est atteint.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Id of the pack.</source>
        <translation>Identifiant du module.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Version of the pack.</source>
        <translation>Version du module.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>SHA-256 of its content.</source>
        <translation>SHA-256 de son contenu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Title of the operation.</source>
        <translation>Titre de l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Mission.</source>
        <translation>Mission.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Host state.</source>
        <translation>État hôte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Area of operations, in words.</source>
        <translation>Zone d’opérations, en texte libre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Where the plan stands.</source>
        <translation>Où en est le plan.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Security marking; the highest of the plan and its parts is printed.</source>
        <translation>Marquage de sécurité ; le plus élevé de ceux du plan et de ses parties est imprimé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Whether this is an exercise; printed on every page.</source>
        <translation>Indiquer s’il s’agit d’un exercice ; imprimé sur chaque page.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Component whose head presents the plan: Force (Force Commander) or UNPOL (Police Commissioner).</source>
        <translation>Composante dont le chef présente le plan : Force (commandant de la Force) ou UNPOL (chef de la Police).</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Post from which the brief comes.</source>
        <translation>Fonction dont émane la note.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Post to which it goes.</source>
        <translation>Fonction destinataire de la note.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Post through which it goes.</source>
        <translation>Fonction sous couvert de laquelle passe la note.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Day for which facts and ratings hold.</source>
        <translation>Jour pour lequel valent les faits et les évaluations.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>D-day, H-hour and zone.</source>
        <translation>Jour J, heure H et fuseau.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Whether the operation is executed under existing authority against an imminent threat; the brief then follows.</source>
        <translation>Indiquer si l’opération est menée en vertu d’une autorité existante contre une menace imminente ; la note suit alors.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>When that began; the brief is due within 24 hours of it.</source>
        <translation>Date et heure du début ; la note est due dans les 24 heures qui suivent.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Whether a full brief is needed.</source>
        <translation>Indiquer si une note complète est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Forum in which the components plan this operation together, such as "JOC, Sector North".</source>
        <translation>Instance où les composantes planifient ensemble cette opération, par exemple « JOC, secteur Nord ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Mission packs in use.</source>
        <translation>Modules de mission utilisés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Part I, Information Brief.</source>
        <translation>Partie I, Note d’information.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Part II, Decision Brief.</source>
        <translation>Partie II, Note de décision.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Part III, Action Brief.</source>
        <translation>Partie III, Note d’exécution.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Drafted by, consulted with, approved by.</source>
        <translation>Rédigé par, consulté, approuvé par.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Who receives a copy, in the order of the copy numbers.</source>
        <translation>Destinataires d’un exemplaire, dans l’ordre des numéros d’exemplaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Places, people and forces.</source>
        <translation>Lieux, population et forces.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Declared facts.</source>
        <translation>Faits déclarés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Lines of operation.</source>
        <translation>Lignes d’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Phases of the operation.</source>
        <translation>Phases de l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>What each unit does in each phase.</source>
        <translation>Ce que fait chaque unité à chaque phase.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Orders on which the plan rests.</source>
        <translation>Ordres sur lesquels repose le plan.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Conditions on which the operation stops.</source>
        <translation>Conditions qui entraînent l’arrêt de l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Courses of action.</source>
        <translation>Modes d’action.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>What people decided about risks.</source>
        <translation>Décisions prises au sujet des risques.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Risks that people wrote.</source>
        <translation>Risques ajoutés à la main.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Printed numbers.</source>
        <translation>Numéros imprimés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Mitigation measures.</source>
        <translation>Mesures d’atténuation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>HRDDP process.</source>
        <translation>Procédure PDVDH.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Contingency plans.</source>
        <translation>Plans de circonstance.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Consultations.</source>
        <translation>Consultations.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>POC objectives and criteria of success.</source>
        <translation>Objectifs de PDC et critères de réussite.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>States of the planning checklist.</source>
        <translation>État de la liste de contrôle de la planification.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>After action review.</source>
        <translation>Bilan après action.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Readiness overrides.</source>
        <translation>Passer-outre de l’état de préparation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Release marks.</source>
        <translation>Marques de diffusion.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Working notes; never printed.</source>
        <translation>Notes de travail ; jamais imprimées.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>The object or field.</source>
        <translation>L’objet ou le champ.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Office that decides on its release.</source>
        <translation>Bureau qui décide de sa diffusion.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>The named offices, where it is for named offices only.</source>
        <translation>Les bureaux désignés, si la diffusion leur est réservée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Whether a full brief is made; unknown counts as yes.</source>
        <translation>Indiquer si une note complète est établie ; « inconnu » équivaut à oui.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Office that decided.</source>
        <translation>Bureau qui a pris la décision.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>Why; needed where no full brief is made, and kept.</source>
        <translation>Motif ; obligatoire en l’absence de note complète, et conservé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Name of the actor.</source>
        <translation>Nom de l’acteur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind of actor.</source>
        <translation>Type d’acteur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether the operation is directed at it.</source>
        <translation>Indiquer si l’opération le vise.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places where it is now.</source>
        <translation>Lieux de présence actuelle.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether the operation is expected to make it move.</source>
        <translation>Indiquer si l’opération devrait le pousser à se déplacer.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Direction of its expected movement, degrees from north.</source>
        <translation>Direction de son déplacement attendu, en degrés à partir du nord.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places to which it is expected to go.</source>
        <translation>Lieux vers lesquels il devrait se rendre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How it moves.</source>
        <translation>Mode de déplacement.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it lives among a community from which it can hardly be told apart.</source>
        <translation>Indiquer s’il vit au sein d’une communauté dont on le distingue à peine.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it is short of food and supplies, or will be.</source>
        <translation>Indiquer s’il manque de vivres et de ravitaillement, ou va en manquer.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has recruited or used children.</source>
        <translation>Indiquer s’il a recruté ou utilisé des enfants.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has committed sexual violence.</source>
        <translation>Indiquer s’il a commis des violences sexuelles.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has taken revenge on civilians.</source>
        <translation>Indiquer s’il a exercé des représailles contre des civils.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has used schools or taken supplies from health facilities.</source>
        <translation>Indiquer s’il a utilisé des écoles ou pris des fournitures dans des établissements de santé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has abducted people or taken hostages.</source>
        <translation>Indiquer s’il a enlevé des personnes ou pris des otages.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has laid mines or set explosive devices.</source>
        <translation>Indiquer s’il a posé des mines ou des engins explosifs.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has attacked, robbed or blocked health or aid workers.</source>
        <translation>Indiquer s’il a attaqué, volé ou bloqué du personnel de santé ou humanitaire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it rules people where it is: taxes, courts, passes, permission to leave.</source>
        <translation>Indiquer s’il administre la population là où il se trouve : taxes, tribunaux, laissez-passer, autorisations de départ.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether its command is split, or likely to split when its leaders are gone.</source>
        <translation>Indiquer si son commandement est divisé, ou risque de l’être si l’acteur perd ses chefs.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether members may surrender.</source>
        <translation>Indiquer si des membres pourraient se rendre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it is an imminent threat to civilians.</source>
        <translation>Indiquer s’il y a menace imminente contre les civils.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups seen as associated with it, and by whom.</source>
        <translation>Groupes perçus comme liés à lui, et par qui.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about the actor.</source>
        <translation>Autres précisions utiles sur l’acteur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>The list.</source>
        <translation>La liste.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How far it was looked at.</source>
        <translation>Couverture de la liste.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Office that looked.</source>
        <translation>Bureau qui l’a examinée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Day on which it looked.</source>
        <translation>Date de l’examen.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What is left out, and why.</source>
        <translation>Ce qui n’y figure pas, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>The group.</source>
        <translation>Le groupe.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How many; empty means that the group is there and was not counted.</source>
        <translation>Nombre ; si vide, le groupe est présent mais n’a pas été compté.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it intends, or has said or shown that it intends, to harm civilians.</source>
        <translation>Indiquer si l’intention de nuire aux civils existe ou a été dite ou montrée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has the means.</source>
        <translation>Indiquer si les moyens existent.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has harmed civilians before.</source>
        <translation>Indiquer si des dommages ont déjà été causés à des civils.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has the opportunity.</source>
        <translation>Indiquer si l’occasion existe.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What was known when this was judged; kept as it was written.</source>
        <translation>Ce qu’on savait lors de l’appréciation ; conservé tel quel.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Office that judged.</source>
        <translation>Bureau auteur de l’appréciation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Day of the judgement.</source>
        <translation>Date de l’appréciation.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Office that judged that the threat is over; empty while it is not.</source>
        <translation>Bureau qui a estimé que la menace est passée ; vide tant qu’elle dure.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Day of that judgement.</source>
        <translation>Date à laquelle la menace a été jugée passée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Why the threat is over.</source>
        <translation>Pourquoi la menace est passée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Designation of the unit.</source>
        <translation>Désignation de l’unité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Component that it belongs to.</source>
        <translation>Composante à laquelle elle appartient.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it is for in this operation.</source>
        <translation>Son rôle dans cette opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Number of people.</source>
        <translation>Effectif.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Place from which it would move.</source>
        <translation>Lieu d’où elle partirait.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time from the event to the alert reaching the unit's headquarters.</source>
        <translation>Délai entre l’événement et l’arrivée de l’alerte au quartier général de l’unité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time to verify the alert.</source>
        <translation>Délai de vérification de l’alerte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time until the authority that may release the unit does so.</source>
        <translation>Délai avant que l’autorité compétente donne son feu vert à l’engagement de l’unité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Notice to move.</source>
        <translation>Préavis de mouvement.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time for movement, flight or security clearances.</source>
        <translation>Délai d’obtention des autorisations de mouvement, de vol ou de sécurité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Time on site until it can protect.</source>
        <translation>Délai sur place avant de pouvoir protéger.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Communications by which it can be reached.</source>
        <translation>Moyens de communication permettant de la joindre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether casualty evacuation covers it.</source>
        <translation>Indiquer si elle est couverte par l’évacuation des blessés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has an interpreter for the local languages.</source>
        <translation>Indiquer si elle dispose d’un interprète pour les langues locales.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it was trained in protection of civilians and knows the rules of engagement or directives.</source>
        <translation>Indiquer si elle est formée à la protection des civils et connaît les règles d’engagement ou directives.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it has women who can speak with women and search them.</source>
        <translation>Indiquer si elle compte des femmes en mesure de parler avec des femmes et de les fouiller.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it can move and act at night.</source>
        <translation>Indiquer si elle peut se déplacer et agir de nuit.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Component whose commander has tactical control of it; empty means its own component.</source>
        <translation>Composante dont le chef a le contrôle tactique de l’unité ; si vide, sa propre composante.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Office that approved control by another component; that is the SRSG.</source>
        <translation>Bureau qui a approuvé le contrôle par une autre composante, c’est-à-dire le RSSG.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What is done about a limit of the unit: other means, training, a request to Headquarters.</source>
        <translation>Ce qui est fait pour pallier une limite de l’unité : autres moyens, formation, demande au Siège.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places that it guards today and leaves for the operation.</source>
        <translation>Lieux qu’elle garde aujourd’hui et quitte pour l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Limits on the tasks that it may be given. Restricted: not printed outside the SRSG's annexes.</source>
        <translation>Limites des tâches qui peuvent lui être confiées. Restreint : imprimé uniquement dans les annexes du RSSG.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about the unit.</source>
        <translation>Autres précisions utiles sur l’unité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind of force.</source>
        <translation>Type de force.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Its part in the operation.</source>
        <translation>Son rôle dans l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Post of the commander, for example "commander, 3rd battalion".</source>
        <translation>Fonction du commandant, par exemple « commandant, 3e bataillon ».</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it leaves places that it guards in order to take part.</source>
        <translation>Indiquer si elle quitte des lieux qu’elle garde pour participer.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places that it leaves.</source>
        <translation>Lieux qu’elle quitte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether there are reasons to think that its aims differ from those declared.</source>
        <translation>Indiquer s’il y a lieu de penser que ses intentions diffèrent de celles déclarées.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether its training in human rights and humanitarian law is limited.</source>
        <translation>Indiquer si sa formation aux droits de l’homme et au droit humanitaire est limitée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether its identity or composition is itself a threat to people in the area.</source>
        <translation>Indiquer si son identité ou sa composition est en soi une menace pour la population de la zone.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups that it threatens.</source>
        <translation>Groupes qu’elle menace.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether parallel chains of command exist.</source>
        <translation>Indiquer s’il existe des chaînes de commandement parallèles.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Human rights record of the unit or of the post-holder.</source>
        <translation>Bilan de l’unité ou du titulaire de la fonction en matière de droits de l’homme.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether children may be in its ranks.</source>
        <translation>Indiquer s’il peut y avoir des enfants dans ses rangs.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether the unit itself threatens civilians.</source>
        <translation>Indiquer si l’unité elle-même menace les civils.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether its superiors or the authorities deny that it threatens civilians.</source>
        <translation>Indiquer si ses supérieurs ou les autorités nient qu’elle menace les civils.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it detains people, or would receive people whom others detain.</source>
        <translation>Indiquer si elle détient des personnes, ou recevrait des personnes détenues par d’autres.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether militias or local auxiliaries act beside it.</source>
        <translation>Indiquer si des milices ou des auxiliaires locaux agissent à ses côtés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it is short of pay, food or transport, and may take them from people.</source>
        <translation>Indiquer si elle manque de solde, de vivres ou de transports et risque de se servir auprès de la population.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it uses schools, health posts or homes.</source>
        <translation>Indiquer si elle utilise des écoles, des postes de santé ou des habitations.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>The group that is seen so.</source>
        <translation>Le groupe ainsi perçu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Who sees it so: a body or a force, never a person.</source>
        <translation>Qui le perçoit ainsi : un organisme ou une force, jamais une personne.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Name on the map or in local use.</source>
        <translation>Nom sur la carte ou en usage local.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What stands there.</source>
        <translation>Ce qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it lies in the area of operations.</source>
        <translation>Indiquer s’il se trouve dans la zone d’opérations.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Where it is; empty while unknown.</source>
        <translation>Emplacement ; vide tant qu’il est inconnu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>People there.</source>
        <translation>Population présente.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Local time of first light on D-day.</source>
        <translation>Heure locale des premières lueurs le jour J.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Local time of last light on D-day.</source>
        <translation>Heure locale des dernières lueurs le jour J.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Market, prayer, school and distribution times.</source>
        <translation>Heures de marché, de prière, d’école et de distribution.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Units, forces or mechanisms that protect it today.</source>
        <translation>Unités, forces ou mécanismes qui le protègent aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Place in whose figures these people are counted already, as pupils of a school are in those of their village.</source>
        <translation>Lieu dont les chiffres comprennent déjà ces personnes, comme les élèves d’une école dans ceux de leur village.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Number of people that the place can take in with water, shelter and latrines; empty while unknown.</source>
        <translation>Nombre de personnes que le lieu peut accueillir avec eau, abris et latrines ; vide tant qu’il est inconnu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Rank in the protection matrix.</source>
        <translation>Rang dans la matrice de protection.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>For a base: whether a plan for civilians who seek refuge is ready and exercised.</source>
        <translation>Pour une base : indiquer si un plan pour les civils en quête de refuge est prêt et a fait l’objet d’exercices.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether mines or remnants of war are known or expected there.</source>
        <translation>Indiquer si la présence de mines ou de restes explosifs de guerre y est connue ou probable.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether people there can raise an alert that reaches the mission.</source>
        <translation>Indiquer si la population peut y donner une alerte qui parvient à la mission.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>For health facilities: whether care after sexual violence, PEP kits included, is there.</source>
        <translation>Pour les établissements de santé : indiquer si les soins après des violences sexuelles, trousses PPE comprises, y sont assurés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about the place.</source>
        <translation>Autres précisions utiles sur le lieu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Days of the week; empty means every day.</source>
        <translation>Jours de la semaine ; si vide, tous les jours.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Local time at which it starts.</source>
        <translation>Heure locale de début.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Local time at which it ends.</source>
        <translation>Heure locale de fin.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about it.</source>
        <translation>Autres précisions utiles à ce sujet.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Women of 18 and over.</source>
        <translation>Femmes de 18 ans et plus.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Men of 18 and over.</source>
        <translation>Hommes de 18 ans et plus.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Girls under 18.</source>
        <translation>Filles de moins de 18 ans.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Boys under 18.</source>
        <translation>Garçons de moins de 18 ans.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>All people, where the four figures are not known apart.</source>
        <translation>Nombre total de personnes, si les quatre chiffres ne sont pas connus séparément.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups at risk among them.</source>
        <translation>Groupes à risque parmi ces personnes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>A name that the group itself would accept.</source>
        <translation>Un nom que le groupe lui-même accepterait.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What makes it a group.</source>
        <translation>Ce qui en fait un groupe.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places where its members live.</source>
        <translation>Lieux où vivent ses membres.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Number of people; empty means not known.</source>
        <translation>Nombre de personnes ; si vide, non connu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups at particular risk to which its members belong; empty means none that anybody named.</source>
        <translation>Groupes particulièrement exposés auxquels appartiennent ses membres ; si vide, aucun n’a été cité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether its members are civilians; in doubt they are counted as civilians.</source>
        <translation>Indiquer si ses membres sont des civils ; en cas de doute, ils sont comptés comme civils.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether some see its members as supporters of a side, of state forces or of the mission.</source>
        <translation>Indiquer si certains voient en ses membres des partisans d’un camp, des forces de l’État ou de la mission.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Groups with which there is open tension.</source>
        <translation>Groupes avec lesquels il existe une tension ouverte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it lives from, where the operation could cut it off.</source>
        <translation>Ce dont il vit et dont l’opération pourrait le priver.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about the group.</source>
        <translation>Autres précisions utiles sur le groupe.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Degrees north of the equator.</source>
        <translation>Degrés au nord de l’équateur.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Degrees east of Greenwich.</source>
        <translation>Degrés à l’est de Greenwich.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>The same point as a military grid reference, as it was typed.</source>
        <translation>Le même point en coordonnées MGRS, telles qu’elles ont été saisies.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Name of the body, or of its kind where naming it would harm it.</source>
        <translation>Nom de l’organisme, ou de son type si le citer risque de lui nuire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Who it is.</source>
        <translation>Type d’organisme.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places where it works.</source>
        <translation>Lieux où il travaille.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it can do.</source>
        <translation>Ce qu’il peut faire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it may have to leave when the operation starts.</source>
        <translation>Indiquer s’il pourrait devoir partir au début de l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether contact with it can be made safe.</source>
        <translation>Indiquer si le contact avec lui peut se faire sans danger.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Place at one end.</source>
        <translation>Lieu à une extrémité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Place at the other end.</source>
        <translation>Lieu à l’autre extrémité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Length in kilometres.</source>
        <translation>Longueur en kilomètres.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Travel times; a mode without an entry is estimated from the length and marked as an estimate.</source>
        <translation>Temps de trajet ; pour un mode sans valeur, le temps est estimé d’après la longueur et signalé comme tel.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether it can be used now.</source>
        <translation>Indiquer s’il est praticable actuellement.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether food, aid or trade of the population depends on it.</source>
        <translation>Indiquer si la nourriture, l’aide ou le commerce de la population en dépendent.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether mines or remnants of war are known or expected on it.</source>
        <translation>Indiquer si la présence de mines ou de restes explosifs de guerre y est connue ou probable.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Whether the operation uses, blocks or crosses it.</source>
        <translation>Indiquer si l’opération l’emprunte, le bloque ou le traverse.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What else matters about the route.</source>
        <translation>Autres précisions utiles sur l’itinéraire.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How far each list was looked at.</source>
        <translation>Couverture de chaque liste.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places.</source>
        <translation>Lieux.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Routes.</source>
        <translation>Itinéraires.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Population groups.</source>
        <translation>Groupes de population.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Armed actors.</source>
        <translation>Acteurs armés.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Non-UN security forces, unit by unit.</source>
        <translation>Forces de sécurité non onusiennes, unité par unité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Other bodies that protect.</source>
        <translation>Autres organismes de protection.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Units of the mission.</source>
        <translation>Unités de la mission.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Dates and periods that change the risk.</source>
        <translation>Dates et périodes qui modifient le risque.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Season in which the operation takes place; "any" while it is not known.</source>
        <translation>Saison de l’opération ; « toute saison » tant qu’elle n’est pas connue.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Light in which movement is expected; "any" while it is not known.</source>
        <translation>Luminosité prévue pour les déplacements ; « toute luminosité » tant qu’elle n’est pas connue.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>How one moves.</source>
        <translation>Moyen de déplacement.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Light in which it holds.</source>
        <translation>Luminosité pour laquelle cela vaut.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Season in which it holds.</source>
        <translation>Saison pour laquelle cela vaut.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Shortest and longest time for the whole route, in minutes.</source>
        <translation>Durées minimale et maximale du trajet complet, en minutes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Kind of date.</source>
        <translation>Type de date.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Places where it matters.</source>
        <translation>Lieux où cette date compte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it changes for civilians and for the operation.</source>
        <translation>Ce que cela change pour les civils et pour l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>Phase of the operation.</source>
        <translation>Phase de l’opération.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>What it does.</source>
        <translation>Ce que fait l’unité.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Shortest time, in minutes.</source>
        <translation>Durée minimale, en minutes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Longest time, in minutes.</source>
        <translation>Durée maximale, en minutes.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Whether the moment is absolute, counted from D-day or counted from H-hour.</source>
        <translation>Indiquer si le moment est absolu, compté à partir du jour J ou à partir de l’heure H.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>The date-time group, with zone, of an absolute moment.</source>
        <translation>Le groupe date-heure, avec fuseau, d’un moment absolu.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Days from D-day; negative is before.</source>
        <translation>Jours à compter du jour J ; négatif : avant.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Minutes from H-hour; negative is before.</source>
        <translation>Minutes à compter de l’heure H ; négatif : avant.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>What the moment hangs on, where the figure alone does not say it.</source>
        <translation>Ce dont dépend le moment, si le chiffre seul ne l’indique pas.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>The day of the operation; empty while it is not set.</source>
        <translation>Le jour de l’opération ; vide tant qu’il n’est pas fixé.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Local time at which the operation starts on D-day; empty while it is not set.</source>
        <translation>Heure locale du début de l’opération le jour J ; vide tant qu’elle n’est pas fixée.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Offset of local time from UTC, in minutes.</source>
        <translation>Écart entre l’heure locale et l’heure UTC, en minutes.</translation>
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
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Risks: {level}</source>
        <translation>Risques : {level}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Risks: no level</source>
        <translation>Risques : sans niveau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Possible risks: facts unknown</source>
        <translation>Risques possibles : faits inconnus</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>New against the recommended option</source>
        <translation>Nouveaux par rapport à l’option recommandée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Gone against the recommended option</source>
        <translation>Disparus par rapport à l’option recommandée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>not rated by a person</source>
        <translation>non évalué par une personne</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>To be assigned</source>
        <translation>À attribuer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Used, where it differs</source>
        <translation>Réponse utilisée, si elle diffère</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>Not assessed</source>
        <translation>Non apprécié</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>met</source>
        <translation>remplie</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>not met</source>
        <translation>non remplie</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/grid_tables.py"/>
        <source>unknown whether met</source>
        <translation>on ne sait pas si elle est remplie</translation>
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
        <source>Mission packs</source>
        <translation>Modules de mission</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Ways to begin. A new plan is empty. A screening begins with the question whether a full brief is needed. A situation that is reused brings places, people, routes and forces with their sources; no list counts as looked at, and the note of each says what was declared in the earlier plan. For an immediate response paste the order: it stands in the plan as it is, and the 20 quick questions follow. Samples are exercises. Recent plans are kept on this computer until you take them off the list.</source>
        <translation>Les manières de commencer. Un nouveau plan est vide. Un examen préalable commence par la question de savoir si une note de décision complète est nécessaire. Une situation reprise apporte lieux, populations, itinéraires et forces avec leurs sources ; aucune liste ne compte comme examinée, et la note de chacune indique ce qui était déclaré dans le plan antérieur. Pour une réponse immédiate, collez l’ordre : il figure tel quel dans le plan, et les 20 questions rapides suivent. Les exemples sont des exercices. Les plans récents sont conservés sur cet ordinateur jusqu’à ce que vous les retiriez de la liste.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>A mission pack adds to the guidance or takes the place of parts of it: fords, camps and customs of one mission. It holds words and rules as data, and no program. A pack file, or the folder of a pack, is looked at first: the program says what it adds and replaces, or all that is wrong with it. Only then do you keep it on this computer, and only the plan that you tell uses it. The plan remembers the exact state by its fingerprint; with another state, or without the pack, every page and print says so. Using a pack and doing without it are steps that Ctrl+Z takes back. What you rated and answered stays. A pack that the plan does not use can be removed from this computer; that cannot be undone, and every plan that names it then says that it is missing.</source>
        <translation>Un module de mission complète les conseils ou en remplace des parties : gués, camps et usages d’une mission. Il contient des mots et des règles sous forme de données, et aucun programme. Un fichier de module, ou le dossier d’un module, est d’abord examiné : le programme dit ce qu’il ajoute et remplace, ou tout ce qui ne va pas. Ensuite seulement vous le gardez sur cet ordinateur, et seul le plan que vous désignez l’utilise. Le plan en retient l’état exact par son empreinte ; avec un autre état, ou sans le module, chaque page et chaque impression le dit. Utiliser un module et s’en passer sont des étapes que Ctrl+Z annule. Vos évaluations et vos réponses restent. Un module que le plan n’utilise pas peut être retiré de cet ordinateur ; cela ne peut pas être annulé, et tout plan qui le nomme dit alors qu’il manque.</translation>
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
        <translation>Copier toutes les appréciations en tableau</translation>
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
        <source>Not set</source>
        <translation>Non fixé</translation>
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
        <source>adviser statement</source>
        <translation>propos du conseiller</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>communication line</source>
        <translation>ligne de communication</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>disclosure line</source>
        <translation>ligne de diffusion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>distribution line</source>
        <translation>ligne de diffusion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>form line</source>
        <translation>ligne de formulaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>press line</source>
        <translation>élément pour la presse</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>recorded decision</source>
        <translation>décision consignée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>release entry</source>
        <translation>entrée du calendrier de diffusion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/brief.py"/>
        <source>tasking line</source>
        <translation>attribution de tâche</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>contingency line</source>
        <translation>ligne de circonstance</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>contingency plan</source>
        <translation>plan de circonstance</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/contingency.py"/>
        <source>contingency row</source>
        <translation>rubrique de circonstance</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>comment</source>
        <translation>observation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>issued brief</source>
        <translation>note de décision émise</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/document.py"/>
        <source>sign off</source>
        <translation>visa</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/facts.py"/>
        <source>fact</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>intervention</source>
        <translation>intervention</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>recipient assessment</source>
        <translation>appréciation du bénéficiaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>support condition</source>
        <translation>condition de l’appui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/hrddp.py"/>
        <source>support item</source>
        <translation>élément d’appui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>checklist decision</source>
        <translation>décision sur la liste de contrôle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>own risk</source>
        <translation>risque ajouté</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>readiness override</source>
        <translation>passer-outre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/judgement.py"/>
        <source>risk decision</source>
        <translation>décision sur un risque</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/measures.py"/>
        <source>success criterion</source>
        <translation>critère de réussite</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>line of operation</source>
        <translation>ligne d’opération</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>operation phase</source>
        <translation>phase de l’opération</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>order reference</source>
        <translation>référence d’ordre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/operation.py"/>
        <source>stop criterion</source>
        <translation>critère d’arrêt</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/plan.py"/>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>armed actor</source>
        <translation>acteur armé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>mission unit</source>
        <translation>unité de la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>partner force</source>
        <translation>force partenaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>population group</source>
        <translation>groupe de population</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>protection actor</source>
        <translation>acteur de protection</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>route</source>
        <translation>itinéraire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>trigger date</source>
        <translation>date sensible</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/situation.py"/>
        <source>unit task</source>
        <translation>tâche d’unité</translation>
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
    <name>menus</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/menus.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/menus.py"/>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/menus.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/menus.py"/>
        <source>Main commands</source>
        <translation>Commandes principales</translation>
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
        <source>Distribution</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Each post gets a numbered copy, in this order.</source>
        <translation>Chaque fonction reçoit un exemplaire numéroté, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>receiving post</source>
        <translation>fonction destinataire</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Working notes</source>
        <translation>Notes de travail</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>This computer does not have the pack in this state, so the plan is assessed WITHOUT it: its risks, measures and questions are missing. Ask the mission for the pack file, then load it. The fingerprint below must be the same.</source>
        <translation>Cet ordinateur n’a pas le module dans cet état : le plan est évalué SANS lui, il manque ses risques, ses mesures et ses questions. Demandez le fichier du module à la mission, puis chargez-le. L’empreinte ci-dessous doit être la même.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>The plan is assessed WITHOUT its packs, for they do not hold with the guidance here:</source>
        <translation>Le plan est évalué SANS ses modules, car ils ne s’accordent pas avec les conseils de ce programme :</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>Read from {file}. Nothing of it is used or kept yet.</source>
        <translation>Lu dans {file}. Rien n’en est encore utilisé ni gardé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>Read from the folder {file}. Nothing of it is used or kept yet. What is kept is the folder as it is now: after a change in it, load it again.</source>
        <translation>Lu dans le dossier {file}. Rien n’en est encore utilisé ni gardé. Le dossier est gardé tel qu’il est maintenant : s’il change, chargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>This is the pack that the plan names and that was missing, in just that state.</source>
        <translation>C’est le module que le plan nomme et qui manquait, exactement dans cet état.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>Nothing was used or kept. Plan and guidance are as they were. All that is wrong, for its keeper:</source>
        <translation>Rien n’a été utilisé ni gardé. Le plan et les conseils sont restés tels quels. Tout ce qui ne va pas, pour la personne qui le tient à jour :</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>Not loaded: {file}</source>
        <translation>Non chargé : {file}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>Nothing was removed. The plan on the screen names this pack; without it, its risks, measures and questions would be missing. First let the plan do without the pack, if you are sure: Ctrl+Z takes that step back. Then remove it.</source>
        <translation>Rien n’a été retiré. Le plan affiché nomme ce module ; sans lui, ses risques, ses mesures et ses questions manqueraient. Si c’est bien ce que vous voulez, faites d’abord en sorte que le plan se passe du module : Ctrl+Z annule cette étape. Retirez-le ensuite.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>“{pack}” is in use</source>
        <translation>« {pack} » est utilisé</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>The plan on the screen does not use the pack and stays as it is. The pack goes from this computer at once. That is no step of the plan, and cannot be undone.</source>
        <translation>Le plan affiché n’utilise pas le module et reste tel quel. Le module quitte cet ordinateur aussitôt. Ce n’est pas une étape du plan, et cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>Every plan that names this pack then says that it is missing, and is assessed WITHOUT it: this plan too, if Ctrl+Z brings the pack back into it. To have the pack again, its file or folder must be loaded. Make sure that you or the mission still have it.</source>
        <translation>Tout plan qui nomme ce module dit alors qu’il manque, et est évalué SANS lui : ce plan aussi, si Ctrl+Z y rétablit le module. Pour retrouver le module, il faut charger son fichier ou son dossier. Assurez-vous que vous ou la mission l’avez encore.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>Remove “{pack}” from this computer?</source>
        <translation>Retirer « {pack} » de cet ordinateur ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_texts.py"/>
        <source>The plan now names {old}. This state would take its place: look at risks and ratings again.</source>
        <translation>Le plan nomme maintenant {old}. Cet état le remplacerait : revoyez risques et évaluations.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Used by this plan</source>
        <translation>Utilisé par ce plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>NOT USED, although the plan names it</source>
        <translation>NON UTILISÉ, bien que le plan le nomme</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>MISSING: the plan names it</source>
        <translation>MANQUANT : le plan le nomme</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Not used by this plan</source>
        <translation>Non utilisé par ce plan</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>{pack} {version} (fingerprint {digest})</source>
        <translation>{pack} {version} (empreinte {digest})</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Name and version</source>
        <translation>Nom et version</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Fingerprint (digest)</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Who made it</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>“{likelihood}” counts as “{level}” where three levels are used</source>
        <translation>« {likelihood} » compte comme « {level} » quand trois niveaux sont utilisés</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source> (not: {spellings})</source>
        <translation> (et non : {spellings})</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Adds to the guidance: {count}</source>
        <translation>Ajoute aux conseils : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Takes the place of parts of the guidance: {count}</source>
        <translation>Remplace des parties des conseils : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Names that it fixes: {count}</source>
        <translation>Noms qu’il fixe : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Steps of likelihood that it sets: {count}</source>
        <translation>Degrés de probabilité qu’il fixe : {count}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>{entry}, in place of “{title}”</source>
        <translation>{entry}, à la place de « {title} »</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Assessed WITHOUT mission pack {names}: the plan names it, and this computer does not have it. Its risks, measures and questions are missing. The plan is unchanged. Ask the mission for the pack file, then load it with File &gt; Mission packs.</source>
        <translation>Évalué SANS le module de mission {names} : le plan le nomme et cet ordinateur ne l’a pas. Ses risques, mesures et questions manquent. Le plan est inchangé. Demandez le fichier du module à la mission, puis chargez-le par Fichier &gt; Modules de mission.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/packs_words.py"/>
        <source>Assessed WITHOUT mission pack {names}: it does not hold with the guidance of this program. The plan is unchanged. File &gt; Mission packs says why.</source>
        <translation>Évalué SANS le module de mission {names} : il ne s’accorde pas avec les conseils de ce programme. Le plan est inchangé. Fichier &gt; Modules de mission dit pourquoi.</translation>
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
        <translation>Saisissez un groupe date-heure, par exemple 140430B NOV 26, ou 2026-11-14 04:30.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type days from D-day, for example D-3, or time from H-hour with its unit, for example H-2 h.</source>
        <translation>Saisissez des jours à compter du jour J, par exemple J-3, ou un délai à compter de l’heure H avec son unité, par exemple H-2 h.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a whole number, for example 6200.</source>
        <translation>Saisissez un nombre entier, par exemple 6200.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a number, for example 12.5.</source>
        <translation>Saisissez un nombre, par exemple 12.5.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a date with the month in letters, for example 14 Nov 2026.</source>
        <translation>Saisissez une date avec le mois en lettres, par exemple 14 nov. 2026.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a year from 1900 to 2199.</source>
        <translation>Saisissez une année de 1900 à 2199.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type a time of day, for example 04:30.</source>
        <translation>Saisissez une heure, par exemple 04:30.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type D-3, H-2 h, a date such as 14 Nov 2026, or a date-time group such as 140430B NOV 26.</source>
        <translation>Saisissez J-3, H-2 h, une date telle que 14 nov. 2026 ou un groupe date-heure tel que 140430B NOV 26.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Type minutes, for example 20-35.</source>
        <translation>Saisissez des minutes, par exemple 20-35.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Minutes go from 0 to 86,400.</source>
        <translation>Les minutes vont de 0 à 86 400.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>The longest time is shorter than the shortest.</source>
        <translation>La durée la plus longue est inférieure à la plus courte.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Check the zone of the date-time group.</source>
        <translation>Vérifiez le fuseau du groupe date-heure.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>There is no such day. Check day and month.</source>
        <translation>Ce jour n’existe pas. Vérifiez le jour et le mois.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reading.py"/>
        <source>Check hour, minute and month of the date-time group.</source>
        <translation>Vérifiez l’heure, les minutes et le mois du groupe date-heure.</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_into.py"/>
        <source>Rows are matched by name; an empty cell changes nothing.</source>
        <translation>Les lignes sont rapprochées par le nom ; une cellule vide ne change rien.</translation>
    </message>
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
</context>
<context>
    <name>positions</name>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{text}” is no position. Write for example {examples}.</source>
        <translation>« {text} » n’est pas une position. Écrivez par exemple {examples}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>Type a position: {examples}.</source>
        <translation>Saisissez une position : {examples}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>A grid reference has a zone, three letters and digits, for example {example}.</source>
        <translation>Une référence de grille comporte un fuseau, trois lettres et des chiffres, par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The zone is {zone}; zones go from 1 to 60.</source>
        <translation>Le fuseau est {zone} ; les fuseaux vont de 1 à 60.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The letter after the zone is {letter}; it goes from C to X.</source>
        <translation>La lettre après le fuseau est {letter} ; elle va de C à X.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The digits are missing: letters alone name a square of 100 km.</source>
        <translation>Les chiffres manquent : des lettres seules désignent un carré de 100 km.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>There are {count} digits; easting and northing have the same number each, so it must be even.</source>
        <translation>Nombre de chiffres : {count}. L’abscisse et l’ordonnée en ont autant l’une que l’autre ; il doit donc être pair.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>There are {count} digits; ten are the most, to the metre.</source>
        <translation>Nombre de chiffres : {count} ; le maximum est dix, soit une précision d’un mètre.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The letters “{square}” do not occur in band {band}. Check the letter after the zone.</source>
        <translation>Les lettres « {square} » n’existent pas dans la bande {band}. Vérifiez la lettre après le fuseau.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>Only one part has a letter. Give both: N or S for the latitude, E or W for the longitude.</source>
        <translation>Une seule partie porte une lettre. Donnez les deux : N ou S pour la latitude, E ou W pour la longitude.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>Both parts are the same: “{first}” and “{second}”. One has N or S, the other E or W.</source>
        <translation>Les deux parties désignent la même coordonnée : « {first} » et « {second} ». L’une porte N ou S, l’autre E ou W.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The latitude is {value}; it goes from -90 to 90.</source>
        <translation>La latitude est {value} ; elle va de -90 à 90.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The longitude is {value}; it goes from -180 to 180.</source>
        <translation>La longitude est {value} ; elle va de -180 à 180.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{sign}” is a letter. Where the digit {digit} is meant, type {digit}.</source>
        <translation>« {sign} » est une lettre. S’il s’agit du chiffre {digit}, saisissez {digit}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{text}” can be read in two ways. Write decimals with a point, {point}, and a comma and a blank between the parts.</source>
        <translation>« {text} » peut se lire de deux façons. Écrivez les décimales avec un point, {point}, et une virgule suivie d’une espace entre les parties.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{text}” has two letters for one direction.</source>
        <translation>« {text} » porte deux lettres pour une seule direction.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The {part} has a sign and a letter. Use one of them.</source>
        <translation>Le signe et la lettre ({part}) font double emploi. Donnez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>Only the last number of the {part} may have decimals.</source>
        <translation>Seul le dernier nombre peut avoir des décimales ({part}).</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The {part} “{text}” cannot be read. Write for example {examples}.</source>
        <translation>« {text} » est illisible ({part}). Écrivez par exemple {examples}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>There is no grid square “{square}”. Check the zone and the letters.</source>
        <translation>Le carré de grille « {square} » n’existe pas. Vérifiez le fuseau et les lettres.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{letter}” is no letter of a grid reference: I and O are left out because they look like 1 and 0.</source>
        <translation>« {letter} » n’est pas une lettre de référence de grille : I et O sont exclus car ils ressemblent à 1 et à 0.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>“{sign}” stands among the digits; only 0 to 9 may stand there.</source>
        <translation>« {sign} » figure parmi les chiffres ; seuls les chiffres de 0 à 9 y sont admis.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The latitude is {value}; it goes from -90 to 90. Latitude comes first.</source>
        <translation>La latitude est {value} ; elle va de -90 à 90. La latitude vient en premier.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>The {name} of the {part} are {value}; they go from 0 to less than 60.</source>
        <translation>La valeur en {name} ({part}) est {value} ; elle va de 0 à moins de 60.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>latitude</source>
        <translation>latitude</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>longitude</source>
        <translation>longitude</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>seconds</source>
        <translation>secondes</translation>
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
        <translation>À remplir.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>The text is too long; at most {max_length} characters.</source>
        <translation>Le texte est trop long ; {max_length} caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>The smallest value possible is {ge}.</source>
        <translation>La plus petite valeur possible est {ge}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>It must be more than {gt}.</source>
        <translation>La valeur doit être supérieure à {gt}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>The largest value possible is {le}.</source>
        <translation>La plus grande valeur possible est {le}.</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/session/reasons.py"/>
        <source>It must be less than {lt}.</source>
        <translation>La valeur doit être inférieure à {lt}.</translation>
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
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>From mission pack {pack} {version}</source>
        <translation>Du module de mission {pack} {version}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>From mission pack {pack} {version}, in place of the library's own</source>
        <translation>Du module de mission {pack} {version}, à la place de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>From mission pack {pack} {version}, in place of that of mission pack {other}</source>
        <translation>Du module de mission {pack} {version}, à la place de celui du module de mission {other}</translation>
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
        <translation>Sans réponse : {count}</translation>
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
        <translation>Exécutée désormais sous autorité existante</translation>
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
        <translation>ajouter {kind} {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/step_words.py"/>
        <source>remove {kind} {name}</source>
        <translation>retirer {kind} {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/step_words.py"/>
        <source>move {kind} {name}</source>
        <translation>déplacer {kind} {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/step_words.py"/>
        <source>change “{field}” of {name}</source>
        <translation>modifier « {field} » de {name}</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/step_words.py"/>
        <source>change “{field}”</source>
        <translation>modifier « {field} »</translation>
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
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_copy.py"/>
        <source>Copy for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>Copier pour un tableur (Ctrl+Maj+C)</translation>
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
        <location filename="../../../pocplanner/assessment/result.py"/>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>Open, required</source>
        <translation>Ouvert, exigé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>Passed over</source>
        <translation>Étape sautée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>Answered</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>A full brief is needed</source>
        <translation>Une note complète est nécessaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>A full brief is needed, because not everything is known</source>
        <translation>Une note complète est nécessaire, car tout n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>No criterion of this list asks for a full brief</source>
        <translation>Aucun critère de cette liste n’exige de note complète</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>Strong</source>
        <translation>Solide</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/assessment/result.py"/>
        <source>Not stated</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>decimal</source>
        <translation>décimal</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>dms</source>
        <translation>dms</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/positions.py"/>
        <source>mgrs</source>
        <translation>mgrs</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>Date-time group</source>
        <translation>Groupe date-heure</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>D-day</source>
        <translation>Jour J</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/times.py"/>
        <source>H-hour</source>
        <translation>Heure H</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Non-state armed group</source>
        <translation>Groupe armé non étatique</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Community militia</source>
        <translation>Milice communautaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Self-defence group</source>
        <translation>Groupe d’autodéfense</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Criminal gang</source>
        <translation>Bande criminelle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>State forces</source>
        <translation>Forces de l’État</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>International force</source>
        <translation>Force internationale</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Group using asymmetric means</source>
        <translation>Groupe recourant à des moyens asymétriques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Violent crowd</source>
        <translation>Foule violente</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Force HQ</source>
        <translation>QG de la Force</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Police Component</source>
        <translation>Composante Police</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Civilian Pillars</source>
        <translation>Piliers civils</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Director of Mission Support</source>
        <translation>Directeur de l’appui à la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Head of Office</source>
        <translation>Chef de bureau</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Tasks to pick from</source>
        <translation>Tâches à choisir</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Alternatives to force</source>
        <translation>Solutions autres que la force</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Decision points and red lines</source>
        <translation>Points de décision et lignes rouges</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Criteria to stop</source>
        <translation>Critères d’arrêt</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Steps in order</source>
        <translation>Étapes successives</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Questions to answer</source>
        <translation>Questions auxquelles répondre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Do and do not</source>
        <translation>À faire et à ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>By kind of threat</source>
        <translation>Par type de menace</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Warning signs</source>
        <translation>Signes d’alerte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Whom to work with</source>
        <translation>Avec qui travailler</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Civilians</source>
        <translation>Civils</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>In doubt: counted as civilians</source>
        <translation>En cas de doute : comptés comme civils</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Population groups</source>
        <translation>Groupes de population</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Armed actors</source>
        <translation>Acteurs armés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Partner forces</source>
        <translation>Forces partenaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Protection actors</source>
        <translation>Acteurs de protection</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Mission units</source>
        <translation>Unités de la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Trigger calendar</source>
        <translation>Calendrier des dates sensibles</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Comment</source>
        <translation>Observation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Proposed change</source>
        <translation>Modification proposée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>VHF radio</source>
        <translation>Radio VHF</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>HF radio</source>
        <translation>Radio HF</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>TETRA radio</source>
        <translation>Radio TETRA</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Mobile telephone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Satellite telephone</source>
        <translation>Téléphone satellitaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Data link</source>
        <translation>Liaison de données</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Liaison officer</source>
        <translation>Officier de liaison</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Force</source>
        <translation>Force</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNPOL</source>
        <translation>UNPOL</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNPOL individual police officers</source>
        <translation>Policiers hors unités constituées (UNPOL)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNPOL formed police units</source>
        <translation>Unités de police constituées (UNPOL)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNPOL specialised teams</source>
        <translation>Équipes spécialisées (UNPOL)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Civil Affairs</source>
        <translation>Affaires civiles</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Human Rights</source>
        <translation>Droits de l’homme</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>HRDDP secretariat</source>
        <translation>Secrétariat de la PDVDH</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Child Protection</source>
        <translation>Protection de l’enfance</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Women's Protection</source>
        <translation>Protection des femmes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Gender</source>
        <translation>Égalité des genres</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>POC Adviser</source>
        <translation>Conseiller PDC</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>DDR/CVR</source>
        <translation>DDR/réduction de la violence</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNMAS</source>
        <translation>UNMAS</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Rule of Law, Justice and Corrections</source>
        <translation>État de droit, justice et administration pénitentiaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Political Affairs</source>
        <translation>Affaires politiques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Legal Adviser</source>
        <translation>Conseiller juridique</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>JMAC</source>
        <translation>JMAC</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>JOC</source>
        <translation>JOC</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Chief of Staff</source>
        <translation>Chef d’état-major</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>MOVCON and aviation</source>
        <translation>MOVCON et aviation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Medical</source>
        <translation>Services médicaux</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNDSS</source>
        <translation>UNDSS</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Strategic Communications and Spokesperson</source>
        <translation>Communication stratégique et porte-parole</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Conduct and Discipline</source>
        <translation>Déontologie et discipline</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Policy and Best Practices</source>
        <translation>Politiques et meilleures pratiques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>DSRSG (Political)</source>
        <translation>RSSGA (politique)</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>DSRSG/RC/HC</source>
        <translation>RSSGA/CR/CH</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>SRSG</source>
        <translation>RSSG</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host state authorities</source>
        <translation>Autorités de l’État hôte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UN Country Team</source>
        <translation>Équipe de pays des Nations Unies</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>OCHA</source>
        <translation>OCHA</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Protection Cluster</source>
        <translation>Groupe de la protection</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>ICRC</source>
        <translation>CICR</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not asked</source>
        <translation>Non sollicité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Asked and no reply</source>
        <translation>Sollicité, sans réponse</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No objection</source>
        <translation>Pas d’objection</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Declined to preserve independence</source>
        <translation>A décliné pour préserver son indépendance</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not consulted, for safety</source>
        <translation>Non consulté, par sécurité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Mission component</source>
        <translation>Composante de la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UN Headquarters</source>
        <translation>Siège de l’ONU</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>National or regional partner</source>
        <translation>Partenaire national ou régional</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Humanitarian community</source>
        <translation>Communauté humanitaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not looked at</source>
        <translation>Non examinée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>By pen on the brief</source>
        <translation>À la main sur la note</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>In a meeting</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Approved with conditions</source>
        <translation>Approuvé sous conditions</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host state, national level</source>
        <translation>État hôte, échelon national</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host state, provincial level</source>
        <translation>État hôte, échelon provincial</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host state, local level</source>
        <translation>État hôte, échelon local</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Troop and police contributing countries</source>
        <translation>Pays fournisseurs de contingents et de personnel de police</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Humanitarians</source>
        <translation>Acteurs humanitaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not assessed</source>
        <translation>Non apprécié</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No concern found</source>
        <translation>Aucune préoccupation relevée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Some concern</source>
        <translation>Quelques préoccupations</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Serious concern</source>
        <translation>Préoccupations graves</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Drafted by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Consulted with</source>
        <translation>En consultation avec</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Women and girls</source>
        <translation>Femmes et filles</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Boys and young men</source>
        <translation>Garçons et jeunes hommes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Older persons</source>
        <translation>Personnes âgées</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Persons with disabilities</source>
        <translation>Personnes handicapées</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Minorities</source>
        <translation>Minorités</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Displaced people</source>
        <translation>Personnes déplacées</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Refugees and returnees</source>
        <translation>Réfugiés et rapatriés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host families</source>
        <translation>Familles d’accueil</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Detainees</source>
        <translation>Personnes détenues</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Human rights defenders</source>
        <translation>Défenseurs des droits de l’homme</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Journalists</source>
        <translation>Journalistes</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Health and aid workers</source>
        <translation>Personnel de santé et humanitaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>National staff of the mission</source>
        <translation>Personnel national de la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Language assistants</source>
        <translation>Assistants linguistiques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Community liaison assistants</source>
        <translation>Assistants de liaison communautaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Daily workers</source>
        <translation>Journaliers</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Members of alert networks</source>
        <translation>Membres des réseaux d’alerte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>People who helped the mission</source>
        <translation>Personnes ayant aidé la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Civilians in general</source>
        <translation>Civils en général</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Killing and injury</source>
        <translation>Morts et blessés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Sexual violence</source>
        <translation>Violences sexuelles</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Exploitation, abuse and forced labour</source>
        <translation>Exploitation, abus et travail forcé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Abduction and hostage-taking</source>
        <translation>Enlèvement et prise d’otages</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Recruitment and use, of children above all</source>
        <translation>Recrutement et utilisation, surtout d’enfants</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Arbitrary detention, ill-treatment and disappearance</source>
        <translation>Détention arbitraire, mauvais traitements et disparition</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Reprisals and collective punishment</source>
        <translation>Représailles et peines collectives</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Displacement and prevented movement</source>
        <translation>Déplacement et entraves à la circulation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Separation of families</source>
        <translation>Séparation des familles</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Pillage and destruction of property</source>
        <translation>Pillage et destruction de biens</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Aid and services cut off</source>
        <translation>Aide et services interrompus</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Illness and untreated injury</source>
        <translation>Maladies et blessures non soignées</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Schooling lost, schools misused</source>
        <translation>Scolarité perdue, écoles détournées de leur usage</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Livelihoods and food lost</source>
        <translation>Moyens de subsistance et nourriture perdus</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Explosive remnants and devices</source>
        <translation>Restes et engins explosifs</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Violence between communities</source>
        <translation>Violences intercommunautaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Stigma, discrimination and loss of rights</source>
        <translation>Stigmatisation, discrimination et perte de droits</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Protection gone or too late</source>
        <translation>Protection disparue ou tardive</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Trust, consent and access of the mission lost</source>
        <translation>Perte de confiance, de consentement et d’accès pour la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Record of compliance and grave violations</source>
        <translation>Respect du droit et violations graves : antécédents</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Record of holding perpetrators to account</source>
        <translation>Poursuites contre les auteurs : antécédents</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Corrective measures and institutions</source>
        <translation>Mesures correctives et institutions</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Effect of giving or withholding on UN influence</source>
        <translation>Effet de l’octroi ou du refus sur l’influence de l’ONU</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Feasibility of monitoring</source>
        <translation>Faisabilité du suivi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Overall risk of grave violations in context</source>
        <translation>Risque global de violations graves dans le contexte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Support with conditions and monitoring</source>
        <translation>Appui sous conditions et avec suivi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No support</source>
        <translation>Pas d’appui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Insignificant</source>
        <translation>Insignifiant</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>1 sure</source>
        <translation>1 certain</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>2 confirmed</source>
        <translation>2 confirmé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>3 probable</source>
        <translation>3 probable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>4 doubtful</source>
        <translation>4 douteux</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>5 not probable</source>
        <translation>5 improbable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>6 cannot be estimated</source>
        <translation>6 impossible à apprécier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Intercede</source>
        <translation>Intercéder</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Extreme</source>
        <translation>Extrême</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Any light</source>
        <translation>Toute luminosité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Rare</source>
        <translation>Rare</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Unlikely</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Almost certain</source>
        <translation>Quasi certain</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Activated</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UNCLASSIFIED</source>
        <translation>NON CLASSIFIÉ</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENTIEL</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>STRICTLY CONFIDENTIAL</source>
        <translation>STRICTEMENT CONFIDENTIEL</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>During</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Resourced</source>
        <translation>Moyens alloués</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Lapsed</source>
        <translation>Caduc</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Immediate</source>
        <translation>Immédiat</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>When ready</source>
        <translation>Quand c’est prêt</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Contingency</source>
        <translation>En cas d’imprévu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>On a date</source>
        <translation>À une date</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Operate</source>
        <translation>Opérer</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>With conditions</source>
        <translation>Sous conditions</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Without giving support</source>
        <translation>Sans fournir d’appui</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No operation</source>
        <translation>Aucune opération</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>National military</source>
        <translation>Armée nationale</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>National police</source>
        <translation>Police nationale</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Gendarmerie</source>
        <translation>Gendarmerie</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Intelligence service</source>
        <translation>Service de renseignement</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Border force</source>
        <translation>Garde-frontières</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Local auxiliaries</source>
        <translation>Auxiliaires locaux</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>International or regional force</source>
        <translation>Force internationale ou régionale</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Screened, no concern found</source>
        <translation>Vérifié, aucune préoccupation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Operates jointly with the mission</source>
        <translation>Opère conjointement avec la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Operates in coordination with the mission</source>
        <translation>Opère en coordination avec la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Receives support of the mission</source>
        <translation>Reçoit l’appui de la mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Is informed only</source>
        <translation>Est seulement informé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No part</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Direct effects of the operation</source>
        <translation>Effets directs de l’opération</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Conduct of partner forces</source>
        <translation>Comportement des forces partenaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>The adversary's answer</source>
        <translation>Réponse de l’adversaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>The displaced threat</source>
        <translation>Menace déplacée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Displacement of people</source>
        <translation>Déplacements de population</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Access, services, livelihoods and aid</source>
        <translation>Accès, services, moyens de subsistance et aide</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Social and political effects</source>
        <translation>Effets sociaux et politiques</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Vacuums left before and after</source>
        <translation>Vides sécuritaires avant et après</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Groups at particular risk</source>
        <translation>Groupes particulièrement exposés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>What stays when it is over</source>
        <translation>Ce qui reste après l’opération</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>The mission itself</source>
        <translation>La mission elle-même</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not acting, or acting late</source>
        <translation>Ne pas agir, ou agir trop tard</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Town quarter</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Displacement site</source>
        <translation>Site de personnes déplacées</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Refugee or returnee site</source>
        <translation>Site de réfugiés ou de rapatriés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Health facility</source>
        <translation>Établissement de santé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Water point</source>
        <translation>Point d’eau</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Grazing area</source>
        <translation>Zone de pâturage</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Place of worship</source>
        <translation>Lieu de culte</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Aid distribution point</source>
        <translation>Point de distribution de l’aide</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Place of detention</source>
        <translation>Lieu de détention</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UN base or office</source>
        <translation>Base ou bureau de l’ONU</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Security post of state or partner forces</source>
        <translation>Poste de sécurité de l’État ou de forces partenaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Area held by an armed actor</source>
        <translation>Zone tenue par un acteur armé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Road junction</source>
        <translation>Carrefour</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Border crossing</source>
        <translation>Poste frontière</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Airfield</source>
        <translation>Aérodrome</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Uninhabited area</source>
        <translation>Zone inhabitée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Prayer</source>
        <translation>Prière</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Aid distribution</source>
        <translation>Distribution d’aide</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Other gathering</source>
        <translation>Autre rassemblement</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Consulting</source>
        <translation>En consultation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Go</source>
        <translation>Feu vert</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>No-go</source>
        <translation>Pas de feu vert</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Executing</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>After action review done</source>
        <translation>Bilan après action fait</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Host community</source>
        <translation>Communauté d’accueil</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Refugees or returnees</source>
        <translation>Réfugiés ou rapatriés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Minority</source>
        <translation>Minorité</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Herders or nomads</source>
        <translation>Éleveurs ou nomades</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>People of one occupation</source>
        <translation>Personnes d’un même métier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Local authority</source>
        <translation>Autorité locale</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Humanitarian body</source>
        <translation>Organisme humanitaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Community mechanism</source>
        <translation>Mécanisme communautaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UN agency</source>
        <translation>Organisme des Nations Unies</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Must protect</source>
        <translation>Protection impérative</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Should protect</source>
        <translation>Protection nécessaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Could protect</source>
        <translation>Protection possible</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not ranked</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Inherent</source>
        <translation>Inhérent</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Expected residual</source>
        <translation>Résiduel attendu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Named offices only</source>
        <translation>Bureaux désignés seulement</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>UN system</source>
        <translation>Système des Nations Unies</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Ask the originator</source>
        <translation>Consulter l’auteur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Release of information</source>
        <translation>Diffusion de l’information</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Prevention</source>
        <translation>Prévention</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Pre-emption</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Response</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Consolidation</source>
        <translation>Consolidation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Residual risk stated</source>
        <translation>Risque résiduel consigné</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Dismissed</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>In scope</source>
        <translation>Dans le champ</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Exempt, for the reason given</source>
        <translation>Exempté, pour le motif indiqué</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Not screened</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Any season</source>
        <translation>Toute saison</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Dry season</source>
        <translation>Saison sèche</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Rainy season</source>
        <translation>Saison des pluies</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>A totally reliable</source>
        <translation>A totalement fiable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>B usually reliable</source>
        <translation>B habituellement fiable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>C rather reliable</source>
        <translation>C assez fiable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>D rarely reliable</source>
        <translation>D rarement fiable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>E not reliable</source>
        <translation>E non fiable</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>F cannot be estimated</source>
        <translation>F impossible à apprécier</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Fuel</source>
        <translation>Carburant</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Rations and water</source>
        <translation>Rations et eau</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Joint planning or staff support</source>
        <translation>Planification conjointe ou appui d’état-major</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Information and imagery</source>
        <translation>Information et imagerie</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Fire support</source>
        <translation>Appui-feu</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Joint operation</source>
        <translation>Opération conjointe</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Payments and allowances</source>
        <translation>Paiements et indemnités</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Training and mentoring</source>
        <translation>Formation et accompagnement</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Engineering</source>
        <translation>Génie</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Medical or casualty evacuation</source>
        <translation>Évacuation sanitaire ou de blessés</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>I Dialogue and engagement</source>
        <translation>I Dialogue et mobilisation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>II Physical protection</source>
        <translation>II Protection physique</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>III Protective environment</source>
        <translation>III Environnement protecteur</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>With animals</source>
        <translation>Avec des animaux</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Motorcycle</source>
        <translation>Motocyclette</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Helicopter</source>
        <translation>Hélicoptère</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Election or political milestone</source>
        <translation>Élection ou échéance politique</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Religious or public holiday</source>
        <translation>Fête religieuse ou jour férié</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Anniversary</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>School term or examination</source>
        <translation>Période scolaire ou examens</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Herders' movement</source>
        <translation>Transhumance</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Rotation or withdrawal</source>
        <translation>Relève ou retrait</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Main body</source>
        <translation>Gros des forces</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Quick reaction force</source>
        <translation>Force de réaction rapide</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Holding force</source>
        <translation>Force de tenue du terrain</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Protection of a site</source>
        <translation>Protection d’un site</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Patrols</source>
        <translation>Patrouilles</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Public order</source>
        <translation>Ordre public</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Monitoring</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Unarmed observation</source>
        <translation>Observation non armée</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Engineers</source>
        <translation>Unité du génie</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Aviation</source>
        <translation>Aviation</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <location filename="../../../pocplanner/model/vocab.py"/>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
</context>
</TS>
