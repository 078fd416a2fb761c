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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board.py"/>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board.py"/>
        <source>Drag a card to another column, or press Ctrl+Left or Ctrl+Right. Enter opens it. A measure that comes from the library keeps its link to the entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_column.py"/>
        <source>Go to the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_column.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_column.py"/>
        <source>No measure is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Field to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Ready by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Days from D-day, for example D-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Ready by, days from D-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Set for the chosen measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Set for 1 measure:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Set for {count} measures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk_panel.py"/>
        <source>Choose a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDropDown</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Paste …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Nothing is listed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>{noun}: paste rows from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>New: {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>It is used by: {uses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Also removed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/collection.py"/>
        <source>Remove “{name}” and these uses of it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>The plan is not assessed; the message above says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>How far was this list looked at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>List looked at: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>By whom, when, and what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>What is not listed counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>More may exist; what is not listed counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>What is not listed counts as not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/coverage.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/editors.py"/>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionTab</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Options for which the decision holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Office that answers for the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>“Residual risk stated” says that what remains is written down and known; a risk is never “accepted”. A dismissed risk stays in the register with its reason, which is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>All options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Only “{option}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>“{option}”: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Decided apart for {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Let the decision for all options hold again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>The state, reason and ratings that hold only for this option are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>Write the reason below; with it the risk is dismissed. It is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_decision.py"/>
        <source>decide on “{risk}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>How strong the evidence is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactGroup</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_rows.py"/>
        <source>none unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_rows.py"/>
        <source>{unknown} of {all} unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>No question fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Most important unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Go to the unknown question on which the most serious risks hang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Search in questions and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Search in questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Group of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Unknown only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Quick {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Only the questions for an immediate response, within half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>{unknown} of {all} unknown. Unknown is an answer: it never makes a risk go away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>Conflicts only ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts.py"/>
        <source>No unknown question would change a risk as things stand.</source>
        <translation type="unfinished"></translation>
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
        <translation>{count} termes sur {all}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Office that can usually answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Source and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Used: {value}, from the option shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Used: {value}, overruling the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Used: {value}, computed from the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Used: {value}, as declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Used: {value}. Risks that hang on it stay possible.</source>
        <translation type="unfinished"></translation>
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
        <translation>Touches : Tab passe au champ suivant, Maj+Tab revient en arrière. Les flèches permettent de choisir entre Oui, Non et Inconnu. F6 mène à la liste des parties, F8 au point à compléter suivant. Ctrl+F cherche des mots dans le plan, Ctrl+K cherche aussi des pages et des commandes. Ctrl+Z annule la dernière étape, Ctrl+Y la rétablit. Ctrl+S enregistre. Ctrl+P affiche le dossier. Ctrl+F1 ouvre le glossaire, Maj+F1 les termes du champ actif ; les termes sont aussi expliqués lorsque le pointeur s’arrête sur un libellé. Dans un tableau, Ctrl+C copie les lignes choisies et Ctrl+Maj+C toutes les lignes, pour un tableur ; dans les listes de la situation et dans les mesures, Ctrl+V montre ce que des lignes d’un tableur ajouteraient et modifieraient. Sur le tableau à cartes des mesures, Ctrl+Gauche et Ctrl+Droite déplacent une carte vers une autre colonne.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Proposed by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Rate this risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Reasons of the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Nothing: the risk was written by a person, and the library has no rule for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>{likelihood} and {impact}. A starting point with reasons, not a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Not rated by a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Harm that it can do itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>When not to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>If it is not there in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Offices that support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>None named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedLine</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_parts.py"/>
        <source>Go to: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_parts.py"/>
        <source>Go</source>
        <translation type="unfinished"></translation>
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
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Board</source>
        <translation>Cartes</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Go to: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_matrix.py"/>
        <source>{likelihood} and {impact}: {level}. {triggered} risks, and {possible} possible ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_matrix.py"/>
        <source>Number of risks by likelihood and impact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Measures of the plan, or proposals of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Proposed by the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Search in measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>All offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>All statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>In the plan ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bar.py"/>
        <source>Proposed by the library ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureDetail</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Adopt for all risks it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Remove from the plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>About this measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>In this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>proposed by the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Risks ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Late: the day by which it must be ready is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>It may itself raise {count} risks, listed under “Risks”; say how that is kept small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>It serves {count} risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>It is used by: {uses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Remove “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_detail.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Set for several …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Paste …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Measures: paste rows from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Add own measure …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>{late} late, {open} without an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>A proposal is not in the plan until it is adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>No measure fits this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>The plan has no measure yet. Adopt what the library proposes, or add your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>The library proposes nothing more for the risks of this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Sets owner, status or date of all measures that are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>Choose several measures first: hold Ctrl or Shift while you click or press an arrow key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures.py"/>
        <source>New: measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>In the plan for this risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>In the plan, for other risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>Proposed by the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>None. Nothing in the plan answers this risk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>{unanswered} Class of harm: {kind}. Write a measure of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>Not for this risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>Serves this risk too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_measures.py"/>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>140430B NOV 26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>What it hangs on, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>D-day is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>H-hour is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>Type the date-time group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>{field}, counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>{field}, days from D-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>{field}, minutes from H-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>{field}, date-time group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/moments.py"/>
        <source>{field}, what it hangs on</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Assess this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Shown on all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>recommend “{option}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Remove “{option}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>It is used by: {uses}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>“No operation” is always among them: not acting has its own harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Show the plan as declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>“No operation” is missing. Without it the others cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Add “No operation”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>What the comparison hangs on</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Being compared …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>Which open question could change the comparison is being worked out …</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options.py"/>
        <source>New option</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrphanStrip</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Decisions whose risk is no longer here: {count}. They are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Remove the decision on {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>ratings: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Remove this decision?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_orphans.py"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverruleBlock</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Why your answer is right all the same; this is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Reason for overruling the computed answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Overrule …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Overrule with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Use the computed answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Your answer, and why it is right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Computed from the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>What the situation suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Yes if: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Answer that overrules the computed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_guidance.py"/>
        <source>Write the reason. It is printed beside the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnRiskPart</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Remove this risk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Remove this risk from the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Its ratings and its state go with it, and measures no longer serve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParsedEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/editors.py"/>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteColumns</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_columns.py"/>
        <source>Column {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_columns.py"/>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_columns.py"/>
        <source>Field of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_columns.py"/>
        <source>{count} more columns are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_columns.py"/>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Old → new, or what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Paste from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>The first row holds headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Rows of the pasted table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>Paste rows from a spreadsheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/table_paste.py"/>
        <source>The clipboard holds no table. Copy the rows in the spreadsheet, headings included, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatchDialog</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>What is different in this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Object of the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Why it is different; printed with the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Answer in this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Value in this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Another value of the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_dialog.py"/>
        <source>Choose an object and a field.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/position_editor.py"/>
        <source>{field}, in other forms</source>
        <translation type="unfinished"></translation>
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
        <translation>Chercher dans le plan</translation>
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
        <translation>Les {count} premiers endroits sont affichés. Saisissez plus de mots pour en voir moins.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Up and Down choose, Enter goes there, Escape closes.</source>
        <translation>Haut et Bas choisissent, Entrée y mène, Échap ferme.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Type words that stand in the plan. Case and accents make no difference.</source>
        <translation>Saisissez des mots qui figurent dans le plan. Majuscules et accents sont sans effet.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/quick_open.py"/>
        <source>Nothing was found for “{text}”. Type fewer or shorter words.</source>
        <translation>Aucun résultat pour « {text} ». Saisissez des mots moins nombreux ou plus courts.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Office that rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Choose likelihood and impact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>{stage}{group}: {likelihood}, {impact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>{office}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Change: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_level.py"/>
        <source>{by}. No reason given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterFilter</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Search in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Triggered or possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Class of harm pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Show the whole register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>All risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Triggered only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Possible only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>No level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Not rated by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_filter.py"/>
        <source>Without a measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>Risk register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>Add own risk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>In the table, “?” counts possible risks. Click a field to see only its risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>{count} triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>{count} possible, facts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>{count} dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>{count} not rated by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>Not assessed. The message above says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>No risk was found. That is no assurance: fill in the situation and the facts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>No risk fits this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register.py"/>
        <source>A harm that the library does not name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskDetail</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>About this risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Own risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Measures ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>evidence {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>Possible: facts unknown. The level is provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>rated by {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>rated by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_detail.py"/>
        <source>proposed, not rated by a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RisksPart</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>Risks that the measure serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>Adopt for the ticked risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>Risks that it may itself raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>Tick the risks that this measure answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>The library proposes it for these risks. Untick those that it shall not serve here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_risks.py"/>
        <source>None. A measure that serves no risk is not counted anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/choices.py"/>
        <source>Nothing to choose yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchMap</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map.py"/>
        <source>Sketch map of the situation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>Minutes go from 0 to 86,400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>The longest time is shorter than the shortest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>{field}, shortest, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/small_editors.py"/>
        <source>{field}, longest, in minutes</source>
        <translation type="unfinished"></translation>
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
        <translation>Fermer sans l’ordre collé ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>The text in the box on the start page is in no plan yet. It is lost when the program closes.</source>
        <translation>Le texte de l’encadré de la page d’accueil ne figure encore dans aucun plan. Il est perdu à la fermeture du programme.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Close without it</source>
        <translation>Fermer sans lui</translation>
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
        <translation>Choisissez par où commencer. Le plan à l’écran y reste jusque-là, et vous serez consulté au sujet des modifications non enregistrées.</translation>
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
        <translation>Un nouveau plan qui commence par la question : un dossier complet est-il nécessaire ?</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Reuse a situation …</source>
        <translation>Reprendre une situation…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>A new plan with only the situation of an earlier one, sources kept. No list counts as looked at: confirm each.</source>
        <translation>Un nouveau plan avec la seule situation d’un plan antérieur, sources comprises. Aucune liste ne compte comme examinée : confirmez chacune d’elles.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Open a file …</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Go on with a plan that was saved.</source>
        <translation>Poursuivre un plan enregistré.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Immediate response …</source>
        <translation>Réponse immédiate…</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>A brief within thirty minutes: paste the order, then answer 20 quick questions.</source>
        <translation>Un dossier en trente minutes : collez l’ordre, puis répondez à 20 questions rapides.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Look at a sample</source>
        <translation>Consulter un exemple</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Exercises in a fictional country. Change them as you like; save them under a name.</source>
        <translation>Des exercices dans un pays fictif. Modifiez-les à votre guise ; enregistrez-les sous un nom.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Find your way</source>
        <translation>Se repérer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>You have seen the tour. It is in the Help menu too; F1 explains each page.</source>
        <translation>Vous avez suivi la visite guidée. Elle se trouve aussi dans le menu Aide ; F1 explique chaque page.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>New here? The tour shows in seven short steps what stands where. You can leave it any time.</source>
        <translation>Première visite ? La visite guidée montre en sept courtes étapes où se trouve chaque chose. Vous pouvez la quitter à tout moment.</translation>
    </message>
</context>
<context>
    <name>SubjectLine</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Go to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>No level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>{count} possible: facts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>The others are compared with this option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>No option is recommended yet; the others are compared with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>Against the recommended option: {new} new, {gone} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>Against “{option}”: {new} new, {gone} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_compare.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
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
        <translation>Voir aussi {term}</translation>
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
        <translation>&amp;Quitter la visite</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>Try what would change this risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>Each fact, field and list that the rule reads is tried with another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>Trying other answers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_changes.py"/>
        <source>Each of these holds by itself, with all else as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesEditor</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/values_table.py"/>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/values_table.py"/>
        <source>Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/values_table.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
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
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/view_menu.py"/>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/view_menu.py"/>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>Class of harm pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>What to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>False alarms, and how to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>Contingency scenarios that answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_watch.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>How the harm comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>What the library does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>{question} It would move the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Offices that can usually answer: {offices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>Nothing that is unknown; another answer to a line above would.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>III  Action Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>III.a  Tasking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Force HQ, Police Component, Civilian Pillars, Director of Mission Support and Head of Office: each has a task, or is deliberately without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>task</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>What is said, when, to whom, by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Who is told, and who is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>Telling too early can endanger people, and so can not telling. Say both for each audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>audience</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>line for the media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>III.c  Operational security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>What must not be known before when, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>III.c.i  Timeline for release, coordination and action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/action.py"/>
        <source>entry of the timeline</source>
        <translation type="unfinished"></translation>
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
        <translation>Une erreur est survenue</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/app.py"/>
        <source>The last step was not finished ({kind}: {error}). The plan on the screen is as it was before that step. Save it under a new name, then go on; if it happens again, report it.</source>
        <translation>La dernière étape n’a pas été achevée ({kind} : {error}). Le plan à l’écran est tel qu’il était avant cette étape. Enregistrez-le sous un nouveau nom, puis poursuivez ; si cela se reproduit, signalez-le.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Computed: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Nothing said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Checklist and criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Planning checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Criteria of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>After action review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>The program answers this itself, from what the plan holds; nobody can tick it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_steps.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist.py"/>
        <source>Planned before the operation, so that there is something to compare with (Handbook 11.4.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>criterion of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Examples of the library …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>At least one with metric, value today and source; the after action review will use the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Examples of criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Back to the criteria of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Baseline and target stay open: they are of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>What is counted or asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>Counted or asked: {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_criteria.py"/>
        <source>From: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_steps.py"/>
        <source>Open, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_steps.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_steps.py"/>
        <source>Usually done by: {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/checklist_steps.py"/>
        <source>For example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consultations</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/consultations.py"/>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/consultations.py"/>
        <source>Silence is never agreement: “asked and no reply” is printed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/consultations.py"/>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/consultations.py"/>
        <source>consultation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contingency</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Contingency plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Views of the contingency plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>By component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>About the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Contingency plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>New …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Remove this contingency plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>What could happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>There is no contingency plan, and the library proposes none for what is declared so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Proposed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>The situation calls for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>It may be needed: something that decides on it is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>The library proposes this plan. {why} Adopt it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>{count} of {all} lines to be assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>All lines assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>New contingency plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Remove the contingency plan “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency.py"/>
        <source>Its rows and lines go with it. You can take it back with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>To be assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Press Enter to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>No text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_line.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_risks.py"/>
        <source>In the example that it comes from: {word}. Here people rate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_risks.py"/>
        <source>Answers these risks of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>not rated by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Likelihood: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Trigger: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Answers {risks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Preparatory line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Reactive line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Mitigating and preparatory lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Reactive lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>No line yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Add a preparatory line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Add a reactive line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Risk and likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_table.py"/>
        <source>Add a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>{body} (coordinate with)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>Tasks by component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/contingency_tasks.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II  Decision Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>The decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.b  Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>Outline, pros and cons and potential collateral damage stand with each option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>Go to the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.d  Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.d.i  UN Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.d.ii  National and regional partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>Limits of the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.e  Decision taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>Recorded after a leader decided. The program never fills in a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>recorded decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.a  Police Commissioner's assessment and intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.c  Police Commissioner's recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.a  Force Commander's assessment and intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/decision.py"/>
        <source>II.c  Force Commander's recommendation</source>
        <translation type="unfinished"></translation>
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
        <translation>Les modifications non enregistrées sont perdues.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>answer “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>overrule “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>stop overruling “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>Different answers are declared: {said}. Answer again to keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>In the option shown: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>Overruled; the situation says {said}. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>You answered {own}; the situation says {said}, and that is used until you overrule it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>You answered {own}; the situation suggests otherwise. Check which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>Computed from the situation: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>The situation gives {value}; the whole is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>{value}, because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>{value}. It would be Yes if: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/facts_answers.py"/>
        <source>{value}. It hangs on: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Area of operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>D-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Under existing authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Day of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>H-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Host state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Security marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Presented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Date-time group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Harm if nothing is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Likelihood of that harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Impact of that harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Rated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Priority threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Advised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Decided on scene by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>From observation to halt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Kind of force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Kind of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Kind of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>In the area of operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>All people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Groups at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>First light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Last light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Times with many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Protected today by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Plan for people who seek refuge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Explosive hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Alert network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Care after sexual violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Travel times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Passable now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Supplies the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Used in the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Time for the whole route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Where they live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Seen as supporters of a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Open tension with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Operation is directed at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Where it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Expected to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Direction of movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Expected to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Moves by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Lives among a community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Short of supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Has used children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Has committed sexual violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Has taken revenge on civilians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Has used schools or hospitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Surrenders possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Perceived associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Post of the commander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Leaves posts that it guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Places that it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Doubt about its aims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Training in law is limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>A threat by its composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Groups that it threatens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Parallel chains of command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Human rights record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Children may be in its ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Itself a threat to civilians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Part in the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Where it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>May have to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Contact can be made safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Based at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Release by authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Notice to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Clearances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Deployment on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Reachable by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Casualty evacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Limits on tasks (restricted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>How far it was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Looked at by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>What is left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Reliability of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Reliability of the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Light for movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>When, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Legal and mandate basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Political impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Socio-economic impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Impact on protection of civilians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Security impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Decision requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>If no decision is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Recommended option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Consultation of UN Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Consultation of partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>The POC Adviser's own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>When the approval lapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Who may stop the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>How it reached the recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Deliberately no task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>What is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>What may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Harm if told too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Harm if not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Only if asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Kind of counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Body, where not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Time allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Advice taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Harm it may do itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>If it is not there in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Ready by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Last-resort test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Risk of giving support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Risk of withholding support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Kind of option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Potential collateral damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Pros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Cons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>In area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Will move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Passable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/labels.py"/>
        <source>Issued</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/formatting.py"/>
        <source>No source given</source>
        <translation type="unfinished"></translation>
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
        <translation>Les manières de commencer. Un nouveau plan est vide. Un examen préalable commence par la question de savoir si un dossier complet est nécessaire. Une situation reprise apporte lieux, populations, itinéraires et forces avec leurs sources ; aucune liste ne compte comme examinée, et la note de chacune indique ce qui était déclaré dans le plan antérieur. Pour une réponse immédiate, collez l’ordre : il figure tel quel dans le plan, et les 20 questions rapides suivent. Les exemples sont des exercices. Les plans récents sont conservés sur cet ordinateur jusqu’à ce que vous les retiriez de la liste.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Whether a full brief is needed. Answer the questions at the left; each criterion says on which answers it rests. One criterion that is met is enough; what is not known counts as major. The decision is a person's, and going without a full brief needs a reason, which is printed (Handbook 11.4.1 asks for review of major operations and does not define them). Action under existing authority waits for none of this.</source>
        <translation>Un dossier complet est-il nécessaire ? Répondez aux questions de gauche ; chaque critère indique sur quelles réponses il repose. Un seul critère rempli suffit ; ce qui n’est pas connu compte comme majeur. La décision appartient à une personne, et renoncer à un dossier complet exige un motif, qui est imprimé (le Manuel, 11.4.1, demande l’examen des opérations majeures sans les définir). Une action menée en vertu d’une autorité existante n’attend rien de tout cela.</translation>
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
        <translation>Lieux, itinéraires, populations et forces. Le programme raisonne sur ce qui figure ici, de sorte que chaque risque nomme un lieu ou un groupe. Indiquez pour chaque liste jusqu’où elle a été examinée : tant qu’une liste n’est pas déclarée complète, le programme interroge au lieu de rassurer. La carte montre la même chose sous forme de croquis, sans routes ni relief : ce qui y est choisi l’est aussi dans sa liste. Les positions se saisissent en degrés, en degrés, minutes et secondes, ou en MGRS ; la légende de la carte et ses touches se trouvent à côté.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Part I of the Security Operations Brief (Handbook 11.4.1): the operation and its impacts.</source>
        <translation>Partie I du dossier d’opération de sécurité (Manuel, 11.4.1) : l’opération et ses incidences.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Part II: the decision asked for, the assessment, intent and recommendation of the presenter, and, afterwards, the decision that a leader took. The program never fills in a decision.</source>
        <translation>Partie II : la décision demandée, l’appréciation, l’intention et la recommandation du présentateur et, ensuite, la décision prise par un dirigeant. Le programme ne remplit jamais une décision.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/dialogs/help.py"/>
        <source>Part III: who does what, what is said to whom and when, and what must not be known before when.</source>
        <translation>Partie III : qui fait quoi, ce qui est dit à qui et quand, et ce qui ne doit pas être connu avant quel moment.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Parts of the HRDDP process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Steps of the HRDDP process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>support item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>The process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>What follows a breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Written and told to the recipient beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Interventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>What was done about breaches, without identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Reporting and follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>The process is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>The process is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Unknown whether the process is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>There is no assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>No step stands open, because the plan declares that no support is given. Silence is no declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Support items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp.py"/>
        <source>Breaches and follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_elements.py"/>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_elements.py"/>
        <source>Element, and why it was found so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_elements.py"/>
        <source>No reasoning written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_elements.py"/>
        <source>The six elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_elements.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>With conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>A unit that is not assessed is not cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>{found} of {all} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>{met} of {all} preconditions met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>expiry not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>lapsed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Recipient units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>No unit is listed that would be supported. List partner units in the situation, and support items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Copy all assessments as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>List the partner units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Start the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Remove the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Human rights record: {record}. Part in the operation: {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Remove the assessment of “{unit}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Findings, conditions and outcome go with it. You can take it back with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_recipients.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Of giving support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Of withholding it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Risk on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Monitoring and expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Human rights assesses. The reasoning is seen by human rights and chosen recipients only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Six elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Support items covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Ready by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Mitigating measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Go to the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Each owned by the component that gives the support. Enter leads to the measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Precondition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>A precondition is met, with evidence, before support starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Advised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>The SRSG or a recorded delegate decides; the program never fills this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Not decided: nothing may be given until a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/hrddp_sheet.py"/>
        <source>Who decided, or when, is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>information</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I  Information Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a  The operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>What the Handbook calls target analysis: groups and places, never persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a.i  What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a.ii  Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a.iii  Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a.iv  Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.a.v  When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>When, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.b  Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>Legal and mandate basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.c.i  Political impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.c.ii  Socio-economic impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.c.iii  Impact on the protection of civilians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/information.py"/>
        <source>I.c.iv  Security impact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/level.py"/>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_adopt.py"/>
        <source>adopt “{measure}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_adopt.py"/>
        <source>let “{measure}” serve another risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_adopt.py"/>
        <source>let “{measure}” no longer serve a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_adopt.py"/>
        <source>change what “{measure}” serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_adopt.py"/>
        <source>move “{measure}” to {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board_paint.py"/>
        <source>{number}, level {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_board_paint.py"/>
        <source>Go to the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Type days from D-day with their sign, for example D-5 or D+2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Dates go from D-{most} to D+{most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>No measure is chosen. Choose them in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>All that are chosen have this value already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>set owner of {measures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>set status of {measures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>set date of {measures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Owner of {measures} is now: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Status of {measures} is now: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Date of {measures} is now: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Nothing changes for {measures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>{office} is outside the mission and cannot be tasked. Name it among the offices that support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>{measures} without an owner: nobody can have agreed. Set the owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>This says that the owner of {measures} agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>This says that the owners of {measures} agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>The status of {measures} says that the earlier owner agreed; it stays until somebody changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>{measures} would be ready only after the operation has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>It takes the place of a time from H-hour or a date-time group of {measures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{count} measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_bulk.py"/>
        <source>Not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Late: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>no risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>1 risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{count} risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Owner: {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Ready by: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Serves {risks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>No measure answers {number}: {title}. Level: {level}, {basis}. Enter goes to the risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>No date set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>May raise {count} risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>May raise a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>May raise {risks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{words}, +{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>a risk without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Without any measure: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{group}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Before the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>During the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>After the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>1 measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{count} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>1 gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>{count} gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_cards.py"/>
        <source>Move to {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Serves no risk of this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>For: {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>For: {risk}, and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Ready by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>{phase}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>{words}, {late} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>+ {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>may raise {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Set owner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Set status …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/measures_table.py"/>
        <source>Set date …</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Only what “no operation” changes by itself: no partner takes part, no unit leaves a post, nobody is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Only that no support is given to other forces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_column.py"/>
        <source>Nothing: as the plan declares it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>The library has no question “{key}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>{question} {value} (plan: {before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>The object “{id}” is no longer in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>{object}, {field}: {value} (plan: {before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>let “{option}” differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/options_patches.py"/>
        <source>let “{option}” differ less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>The operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Who presents it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Lines of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Each with what happens to civilians if nothing is done on it (Handbook 11.4.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>line of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Tasks of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>What each unit of the mission or of a partner does in each phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>task of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Criteria to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Agreed before it starts, in words that an officer on scene can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>criterion to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Orders on which the plan rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Drafted by, consulted with, approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Posts, never names of persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>line of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/overview.py"/>
        <source>Working notes</source>
        <translation type="unfinished"></translation>
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
        <translation>Dossier d’opération de sécurité</translation>
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
        <translation>I  Dossier d’information</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>II  Decision Brief</source>
        <translation>II  Dossier de décision</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>III  Action Brief</source>
        <translation>III  Dossier d’action</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Checklist and criteria</source>
        <translation>Contrôle et critères</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/registry.py"/>
        <source>Print preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Row {number}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Add {added}, change {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Add {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Change {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Nothing to take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>{count} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>{what}. Undo takes it back in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>{count} with problems, not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>{count} without a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/paste_words.py"/>
        <source>Rows are matched by name; an empty cell changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Show the blockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Why there is no brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>The brief is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Without the word DRAFT. Possible once no blocker is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>The brief could not be made ({kind}: {error}). The plan is unchanged. Save it, and report this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Updating …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Stop printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>As of {day}; no option is recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>As of {day}, recommended option “{option}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>The brief was saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Printing page {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>Printing was stopped; some pages may be missing on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>DRAFT. No blocker is open: tick “Final” to print it without the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>DRAFT: one blocker is open. It stands on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview.py"/>
        <source>DRAFT: {count} blockers are open. They stand on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_output.py"/>
        <source>Save the brief as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_output.py"/>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Pages of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/preview_view.py"/>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>Blockers and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>blockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>answered for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>Unknown: there is no assessment. The message above the page says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>the plan as declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>For: {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness.py"/>
        <source>The brief is printed for “{option}”; choose it under “Shown for”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Office that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>&amp;Answer for it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>&amp;Withdraw the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>The plan goes on all the same. Reason and office are printed in the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Answer for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Choose an entry to see what is missing and where it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>{count} entries; open the line on the left to see each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Mended on: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>time not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>Answered for in writing, {day}; printed as it stands here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>It covers all {count} entries of this rule at the same field, and such as come up there later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_detail.py"/>
        <source>answer for {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_rows.py"/>
        <source>Blockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_rows.py"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_rows.py"/>
        <source>Answered for in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_rows.py"/>
        <source>What stands open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/readiness_rows.py"/>
        <source>Mended on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_commands.py"/>
        <source>rate “{risk}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_commands.py"/>
        <source>remove a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_commands.py"/>
        <source>decide on a risk for one option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_commands.py"/>
        <source>decide on a risk for all options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_commands.py"/>
        <source>remove the risk “{risk}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>if ready in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>rests on no measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>{count} of {all} not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>by {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>by nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>possible: facts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>{count} proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_table.py"/>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>?  unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>✓  yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_why.py"/>
        <source>✗  no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>response</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Response cards that fit this operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Items of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>No card of the library fits what is known of this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response.py"/>
        <source>Cards that fit or may fit: {cards}. Required items without an answer: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Step {number} of {all}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>✕ Do not: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>● Do: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Nothing said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Usually done by: {offices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>coordinate with {offices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>{count} required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>{use} · not known whether it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>{use} · does not apply as things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Required where the situation calls for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>It is not known whether the situation calls for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>What is known does not call for it; what was said about it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>Unarmed officers do this with armed protection only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/response_items.py"/>
        <source>A later step is done: do this one, or write why it is not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>Not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>Own risk that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>Risk {id}, which the library does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>“{id}”, no longer in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/register_words.py"/>
        <source>Own derivation: {from_what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>{count} to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Hangs on the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Is a full brief needed? The Handbook (11.4.1) does not define “major”: this list is a derivation of the program. What is not known counts as major. Only people decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Go to the first question that is still to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Criteria of the screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Full brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>A person decides; the reason is kept and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Imminent threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Executed under existing authority from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Action against an imminent threat waits for no brief. Record it; the brief follows within 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>A full brief is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Needed, because not everything is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>No criterion asks for a full brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>There is no assessment. The message above the page says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>{count} of {all} questions to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>One criterion is enough: no other answer changes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>Every criterion is answered. This is no finding that nobody could be harmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/screening.py"/>
        <source>The guidance library in use holds no criteria.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>Keep this text and hide the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>the number of a passport or identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>the address of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>the name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>{kind} (“{part}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sensitive_note.py"/>
        <source>This looks like {what}. Plans must not identify informants, witnesses or victims.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>situation</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>population group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>armed actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>partner unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>protection actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>mission unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Lists of the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Season and light of the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Show the situation as lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation.py"/>
        <source>Show the situation as a sketch map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sketch_map</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>The map in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>What the map says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Add place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Add a place where you click (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Measure distance and bearing between two points (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Zoom out (minus key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Zoom in (plus key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Show everything (key 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Read the map as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Click where “{name}” is, or press Enter for the middle. Escape leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Click where the new place is, or press Enter for the middle. Escape ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Click two points, or press Enter for the middle. Escape ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>{measure}: straight line over the ground, no road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>Drag a place to move it; drag the ground, or use the arrow keys, to look around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>place {name} on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>New place {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map.py"/>
        <source>move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Degrees or MGRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>A point of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>No place has a position yet. Type a point of the area; then click places on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Open its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Mouse and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Wheel, plus and minus zoom; 0 shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Drag the ground, or with the middle button or the space bar, to look around; so do the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Tab goes from place to place, Ctrl and an arrow to the next one in that direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Enter or a double click opens the form of what is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Drag a place to move it. A adds a place, M measures, Escape ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Armed actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Partner unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Line: passable route. Dashes: not known. Crosses: not passable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Arrow: expected way out of an armed actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/situation_map_side.py"/>
        <source>Straight lines between places, no roads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_scene.py"/>
        <source>{count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_scene.py"/>
        <source>{count} partner units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_scene.py"/>
        <source>{count} armed actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_scene.py"/>
        <source>{route}, passable: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_scene.py"/>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>{actor}: expected way out to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>north-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>south-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>south-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>north-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>{distance}, bearing {bearing}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>no position yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>end not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>no place said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>place not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>way out not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>On the map: places {places}, routes {routes}. Places without a position yet: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>Not on the map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>{distance} {direction} of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>There: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/widgets/sketch_map_text.py"/>
        <source>{route} to {place}, passable: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Little to harm: a patrol far from people; the screening asks for no full brief.</source>
        <translation>Peu de dommages possibles : une patrouille loin des populations ; l’examen préalable ne demande pas de dossier complet.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>Arrests in a dense quarter with the city police: people at home, fees, revenge.</source>
        <translation>Des arrestations dans un quartier dense avec la police municipale : habitants chez eux, extorsions, vengeance.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>A police operation in election unrest: crowds, and support to a unit with a record.</source>
        <translation>Une opération de police lors de troubles électoraux : foules, et appui à une unité au passé chargé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start.py"/>
        <source>The large one: a joint clearance near displacement sites, with HRDDP and four options.</source>
        <translation>Le grand exemple : un ratissage conjoint près de sites de déplacés, avec PDVDH et quatre options.</translation>
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
        <translation>Une action contre une menace imminente n’attend aucun dossier ; le dossier est dû dans les 24 heures.</translation>
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
        <translation>Replier l’encadré de l’ordre</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>The text is put into Part I.a and the working notes as it is. Nothing is read out of it: what nobody answers stays unknown.</source>
        <translation>Le texte est placé tel quel dans la partie I.a et dans les notes de travail. Rien n’en est déduit : ce à quoi personne ne répond reste inconnu.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>{count} of {most} characters</source>
        <translation>{count} caractères sur {most}</translation>
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
        <translation>Les noms de fichiers peuvent être sensibles. Ils sont conservés en clair sur cet ordinateur ; ne pas les mémoriser vide aussi la liste. Les plans eux-mêmes restent où ils sont.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>Nothing is remembered.</source>
        <translation>Rien n’est mémorisé.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/pages/start_parts.py"/>
        <source>No plan was opened or saved yet.</source>
        <translation>Aucun plan n’a encore été ouvert ni enregistré.</translation>
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
        <translation>Repris de « {plan} » : {count} entrées avec leurs sources.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>To confirm, not looked at for this operation: {lists}.</source>
        <translation>À confirmer, non examiné pour cette opération : {lists}.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Unknown again: what the entries had to do with the earlier operation, its season and its light.</source>
        <translation>De nouveau inconnu : le rapport des entrées avec l’opération antérieure, sa saison et sa luminosité.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/start.py"/>
        <source>Check {count} dates in the trigger calendar: they count from a D-day that was never set.</source>
        <translation>Vérifiez {count} dates du calendrier des déclencheurs : elles se comptent à partir d’un jour J qui n’a jamais été fixé.</translation>
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
        <translation>Rien n’a été copié : aucune ligne n’est choisie.</translation>
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
        <translation>La liste de gauche parcourt le plan dans l’ordre du dossier. Les chiffres indiquent ce qui est fait dans chaque partie. F6 mène à la liste, les flèches choisissent.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Answer what is known. “Unknown” is an honest answer: it never makes a risk go away, and becomes a question to the office that can know.</source>
        <translation>Répondez à ce qui est connu. « Inconnu » est une réponse honnête : elle ne fait jamais disparaître un risque et devient une question au bureau qui peut savoir.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Each risk names who may be harmed, where and how, and why it is here. The program proposes a level; only you rate.</source>
        <translation>Chaque risque indique qui peut subir un dommage, où et comment, et pourquoi il figure ici. Le programme propose un niveau ; vous seul évaluez.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Adopt what reduces harm, give it an owner and a date, and look at the harm that it may do itself.</source>
        <translation>Adoptez ce qui réduit les dommages, donnez-lui un responsable et une date, et examinez les dommages que la mesure peut elle-même causer.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>What still stands in the way of the brief. Enter leads from each line to the field to be filled in.</source>
        <translation>Ce qui fait encore obstacle au dossier. Entrée mène de chaque ligne au champ à remplir.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>The brief as it is printed. It can be printed at any time; while something is open, it says DRAFT and lists what is open on the first page.</source>
        <translation>Le dossier tel qu’il est imprimé. Il peut être imprimé à tout moment ; tant qu’il reste un point ouvert, il porte la mention DRAFT (projet) et énumère ces points en première page.</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <location filename="../../../ui/pocplanner_ui/tour.py"/>
        <source>Mostly here: is a full brief needed? File &gt; Start (Ctrl+Shift+N) leads back to samples and new plans, F1 explains each page, Ctrl+Z takes back any step.</source>
        <translation>Le plus souvent ici : un dossier complet est-il nécessaire ? Fichier &gt; Accueil (Ctrl+Maj+N) ramène aux exemples et aux nouveaux plans, F1 explique chaque page, Ctrl+Z annule toute étape.</translation>
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
</TS>
