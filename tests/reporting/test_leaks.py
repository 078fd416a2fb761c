"""No print shows what its readers may not see, and one that does is refused."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import page as page_validation
import pikepdf
import pytest
from pypdf import PdfReader

from pocplanner.assessment.assess import assess
from pocplanner.errors import ReportError
from pocplanner.guidance.library import bundled
from pocplanner.model.document import Document
from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import Plan, ReleaseMark
from pocplanner.model.positions import PositionForm, format_position
from pocplanner.model.situation import Position, UnitTask
from pocplanner.model.vocab import Component, Releasability
from pocplanner.model.walk import objects
from pocplanner.reporting.blocks import Attachment, Heading, Matrix, Paragraph, Report, own, paragraph
from pocplanner.reporting.brief import brief_content
from pocplanner.reporting.editions import Edition, Printing
from pocplanner.reporting.leaks import Guard, Secret
from pocplanner.reporting.partner import MAY_LEAVE, Leaving
from pocplanner.reporting.pdf import report_pdf
from pocplanner.reporting.released import print_inputs
from pocplanner.storage.samples import load_sample, sample_names
from tests.reporting.planted import planted_plan
from tests.reporting.test_released import texts

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.reporting.released import PrintInputs

POINT = Position(latitude=4.61234, longitude=26.20456)
SENTENCE = "The guard of the lower well sleeps behind the red mill after midnight."
SECRETS = (
    Secret("place, name", "Ilô-Marande"),
    Secret("place, population", number=6200),
    Secret("place, note", SENTENCE),
    Secret("place, position", position=POINT),
)
GUARD = Guard(SECRETS)


@cache
def task_for_the_partner() -> Plan:
    plan = planted_plan()
    task = plan.unit_tasks[0]
    own_task = UnitTask(
        id="unit-task-2", unit="partner-force-1", phase=task.phase, place=task.place, task="Vusprin the yellow gate."
    )
    return plan.model_copy(update={"unit_tasks": (*plan.unit_tasks, own_task)})


def inputs_of(document: Document, printing: Printing) -> PrintInputs:
    library, as_of = bundled(), document.plan.as_of
    assert as_of is not None
    return print_inputs(document, library, printing, lambda plan: assess(plan, library, as_of))


def content_of(inputs: PrintInputs) -> Report:
    return brief_content(inputs.document, inputs.assessment, bundled(), inputs.printing)


def all_of(pdf: bytes) -> str:
    """Everything that independent readers find in a PDF, and its bytes unpacked."""
    reader = PdfReader(io.BytesIO(pdf))
    pages = "\n".join(page.extract_text() for page in reader.pages)
    return f"{pages}\n{reader.metadata}\n{unpacked(pdf).decode('latin-1')}"


def unpacked(pdf: bytes) -> bytes:
    """The file with nothing in it packed: structure, outlines, metadata, attachments."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(
            out,
            compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )
    return out.getvalue()


@pytest.fixture(scope="module")
def planted_note() -> tuple[PrintInputs, bytes]:
    printing = Printing(Edition.PARTNER, recipient="partner-force-1")
    inputs = inputs_of(Document(plan=task_for_the_partner()), printing)
    return inputs, report_pdf(content_of(inputs))


def test_that_no_planted_value_is_in_a_note_to_a_partner_but_those_on_the_list(
    planted_note: tuple[PrintInputs, bytes],
) -> None:
    _inputs, pdf = planted_note
    found = all_of(pdf)
    shown = {
        f"{entry.kind}.{path}"
        for entry in objects(task_for_the_partner())
        for path, text in texts(entry.object)
        if text.split()[0] in found
    }
    allowed = {f"{kind}.{name}" for kind, names in MAY_LEAVE.items() for name in names}
    assert shown <= allowed
    assert {"support_condition.text", "plan.decision.who_may_stop", "place.name", "partner_force.name"} <= shown
    assert "Vusprin" in found


def test_that_the_check_lets_the_note_pass_and_knows_every_other_planted_text(
    planted_note: tuple[PrintInputs, bytes],
) -> None:
    inputs, pdf = planted_note
    inputs.guard.refuse_pdf(pdf)
    inputs.guard.refuse_report(content_of(inputs))
    allowed = {f"{kind}.{name}" for kind, names in MAY_LEAVE.items() for name in names}
    passed = [
        f"{entry.kind}.{path}"
        for entry in objects(task_for_the_partner())
        for path, text in texts(entry.object)
        if not inputs.guard.leaks([("page 1", text)])
    ]
    assert set(passed) <= allowed


def test_that_a_field_that_is_not_on_the_list_cannot_be_taken() -> None:
    plan = load_sample("north-axis").plan
    with pytest.raises(ValueError, match="may not leave"):
        Leaving().text(plan.situation.places[0], "note")
    assert all(reason for names in MAY_LEAVE.values() for reason in names.values())


LEAKS = {
    "as it is": "Go to Ilô-Marande.",
    "in capitals, without accents": "GO TO ILO MARANDE.",
    "letter by letter": "I l o M a r a n d e",
    "broken at the end of a line": "Go to Ilô-Ma-\nrande now",
    "number with a comma": "6,200 people",
    "number with a point": "6.200 people",
    "number with a narrow blank": "6\u202f200 personnes",
    "number as it is": "about 6200",
    "a copy with other words around": "We know that the guard of the lower well sleeps there.",
    "a near copy": "A guard at their lower well sleeps behind a mill after midnight",
    "decimal degrees": "at 4.61234, 26.20456",
    "rounded degrees": "at 4.612 N, 26.205 E",
    "degrees with a decimal comma": "4,612 ; 26,205",
    "minutes and seconds": f"at {format_position(POINT, PositionForm.DMS)}",
    "minutes": "4°36.7'N 26°12.3'E",
    "grid": f"at {format_position(POINT, PositionForm.MGRS)}",
    "a coarser grid": "".join(format_position(POINT, PositionForm.MGRS).split())[:5] + " 117 098",
}


@pytest.mark.parametrize("form", LEAKS)
def test_that_a_secret_is_found_in_every_form(form: str) -> None:
    found = GUARD.leaks([("page 1", "Nothing."), ("page 2", LEAKS[form])])
    assert [leak.place for leak in found] == ["page 2"] * len(found)
    assert found


@pytest.mark.parametrize(
    "text",
    [
        "Ilô-Marandes and Filomarande are other places.",
        "Phone 16200, order 62004, sheet 620.",
        "The guard of the upper well.",
        "at 4.72, 26.31 and 4°50'00\"N 26°12'14\"E, 35N MF 2171 0982",
        "Version 4.6 of page 26.20456",
    ],
)
def test_that_what_only_looks_alike_is_no_leak(text: str) -> None:
    assert GUARD.leaks([("page 1", text)]) == ()


def small_report(*texts: str) -> Report:
    inputs = inputs_of(load_sample("quiet-patrol"), Printing(Edition.ADVISER_NOTE))
    report = content_of(inputs)
    return replace(report, openings=((Heading(0, "Plain"), *(paragraph(text) for text in texts)),), blocks=())


def test_that_a_page_without_secrets_passes() -> None:
    report = small_report("All is well.")
    GUARD.refuse_report(report)
    GUARD.refuse_pdf(report_pdf(report))


def _covered(pdf: pikepdf.Pdf) -> None:
    box = pdf.make_stream(b"q 1 1 1 rg 0 0 600 900 re f Q")
    page = pdf.pages[0]
    page.contents_add(box)


def _metadata(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo[pikepdf.Name.Subject] = pikepdf.String("Ilô-Marande")


def _xmp(pdf: pikepdf.Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(packet.replace(b"</rdf:RDF>", "<!-- Ilô-Marande --></rdf:RDF>".encode()))


def _alternative(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.K.Alt = pikepdf.String("Map with ilo marande")


def _stands_for(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.K.ActualText = pikepdf.String("6 200")


def _in_the_page(pdf: pikepdf.Pdf) -> None:
    text = "Ilô-Marande".encode("utf-16-be").hex()
    pdf.pages[0].contents_add(pdf.make_stream(f"/Span <</ActualText <FEFF{text}>>> BDC EMC".encode()))


def _outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Ilô-Marande", 0))


def _attached(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["map.json"] = b'{"places": [{"name": "Il\\u00f4-Marande"}]}'


def _drawing(pdf: pikepdf.Pdf) -> None:
    form = pdf.make_stream(b"BT /F1 9 Tf (Ilo-Marande) Tj ET")
    form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    form.BBox = pikepdf.Array([0, 0, 9, 9])
    pdf.pages[0].obj.Resources.XObject = pikepdf.Dictionary(Fx1=form)


def _note_on_the_page(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Contents=pikepdf.String("Ilô-Marande")
    )
    pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(note)])


@pytest.mark.parametrize(
    "hide",
    [
        _metadata,
        _xmp,
        _alternative,
        _stands_for,
        _in_the_page,
        _outline,
        _attached,
        _drawing,
        _note_on_the_page,
    ],
)
def test_that_a_secret_that_no_page_shows_is_found(hide: object) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(report_pdf(small_report("All is well.")))) as pdf:
        assert callable(hide)
        hide(pdf)
        pdf.save(out)
    with pytest.raises(ReportError) as caught:
        GUARD.refuse_pdf(out.getvalue())
    assert caught.value.code == "E173"


def test_that_a_secret_under_a_white_box_is_found() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(report_pdf(small_report("Go to Ilô-Marande.")))) as pdf:
        _covered(pdf)
        pdf.save(out)
    with pytest.raises(ReportError, match="page 1"):
        GUARD.refuse_pdf(out.getvalue())


def test_that_a_secret_in_the_blocks_is_found_before_anything_is_drawn() -> None:
    report = small_report("All is well.")
    leaky = (
        replace(report, title="Ilô-Marande"),
        replace(report, blocks=(Matrix((), (), (), alt="6,200"),)),
        replace(report, blocks=(Paragraph((*own("Ilô-Ma"), *own("rande"))),)),
        replace(report, attachments=(Attachment("a.txt", b"ilo marande", "text/plain", "A"),)),
    )
    for case in leaky:
        with pytest.raises(ReportError) as caught:
            GUARD.refuse_report(case)
        assert "Nothing was written" in str(caught.value)


def _printings(name: str) -> list[Printing]:
    partners = load_sample(name).plan.situation.partner_forces
    mission = [office for office in Component if office.is_mission]
    return [
        *(Printing(edition) for edition in (Edition.SRSG, Edition.ANNEXES, Edition.ADVISER_NOTE)),
        *(Printing(Edition.PARTNER, recipient=partner.id) for partner in partners),
        *(Printing(Edition.COMPONENT, recipient=office.value) for office in mission),
    ]


@pytest.mark.parametrize("name", sample_names())
def test_that_no_edition_of_a_sample_raises_a_false_alarm(name: str) -> None:
    for printing in _printings(name):
        inputs = inputs_of(load_sample(name), printing)
        inputs.guard.refuse_report(content_of(inputs))


@pytest.mark.parametrize("releasability", [Releasability.ORIGINATOR, Releasability.NAMED_OFFICES])
def test_that_a_mark_holds_in_every_edition_of_a_whole_plan(releasability: Releasability) -> None:
    document = load_sample("north-axis")
    actor = document.plan.situation.armed_actors[0]
    mark = ReleaseMark(
        ref=FieldRef(object=actor.id),
        releasability=releasability,
        offices=(Component.JMAC,),
        originator=Component.JMAC,
        reason="Safety of a source that must not be named in any paper",
    )
    marked = document.model_copy(update={"plan": document.plan.model_copy(update={"release_marks": (mark,)})})
    for edition in (Edition.SRSG, Edition.ANNEXES, Edition.ADVISER_NOTE):
        inputs = inputs_of(marked, Printing(edition))
        report = content_of(inputs)
        inputs.guard.refuse_report(report)
        assert actor.name not in str(report)
        leaky = brief_content(marked, assess(marked.plan, bundled(), inputs.assessment.as_of), bundled(), Printing())
        with pytest.raises(ReportError):
            inputs.guard.refuse_report(leaky)


@pytest.mark.parametrize("profile", ["ua1", "3a"])
@pytest.mark.parametrize(
    "printing",
    [
        Printing(Edition.PARTNER, recipient="pf-4-territorial"),
        Printing(Edition.COMPONENT, recipient="force"),
        Printing(Edition.ADVISER_NOTE),
    ],
    ids=lambda item: item.edition.value,
)
def test_that_notes_and_extracts_break_no_rule_of_their_profiles(
    printing: Printing, profile: str, tmp_path: Path
) -> None:
    path = tmp_path / "note.pdf"
    path.write_bytes(report_pdf(content_of(inputs_of(load_sample("north-axis"), printing))))
    assert page_validation.validate_pdf(str(path), profile=profile).failures == []


@pytest.mark.parametrize("name", sample_names())
def test_that_the_note_of_the_adviser_is_one_page(name: str) -> None:
    pdf = report_pdf(content_of(inputs_of(load_sample(name), Printing(Edition.ADVISER_NOTE))))
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1


def test_that_an_unknown_addressee_is_refused_with_those_that_there_are() -> None:
    document = load_sample("north-axis")
    for printing in (Printing(Edition.PARTNER, recipient="nobody"), Printing(Edition.COMPONENT, recipient="icrc")):
        with pytest.raises(ReportError) as caught:
            content_of(inputs_of(document, printing))
        assert caught.value.code == "E172"


def test_that_the_extract_of_a_component_holds_no_rating_and_no_dissent() -> None:
    document = load_sample("north-axis")
    inputs = inputs_of(document, Printing(Edition.COMPONENT, recipient="civil_affairs"))
    shown = str(content_of(inputs))
    assert "Requested" in shown
    assert not any(item.words in shown for item in document.plan.decision.advice)
    assert "rated by" not in shown
    assert "Badge(" not in shown
    served = [risk for risk in inputs.assessment.risks if risk.title in shown]
    assert served


def test_that_a_note_to_a_partner_does_not_say_how_much_is_kept_from_it() -> None:
    inputs = inputs_of(load_sample("north-axis"), Printing(Edition.PARTNER, recipient="pf-4-territorial"))
    assert inputs.printing.withheld
    assert "withheld" not in str(content_of(inputs))
